import { isGap, type Token } from './name-scan.ts';
import { foldLoose } from './fold.ts';

/** Words that follow a title and are not a name. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'أن إن في من إلى على عن مع بين خلال بعد قبل منذ حول بشأن ضد عند لدى حتى كما لكن بل ثم أو أي هو هي هذا هذه الذي التي ' +
    'لم لن لا ما قد سوف كان كانت يكون ليس قال قالت أكد أعلن صرح أضاف أشار أوضح ذكر شدد اعتبر يرى دعا اتهم نفى حذر التقى بحث وصل زار ' +
    'ظروف معروف صفوف مخاوف وقوف خوف حروف تخوف كشوف سيوف يوم أمس اليوم غدا صباح مساء عام شهر أول ثاني جديد'
  )
    .split(' ')
    .map(foldLoose),
);
/** Endings of surnames that hardly any Arabic word has. */
const SURNAME =
  /[\p{L}]{2}(?:وف|وفا|ييف|ييفا|سكي|سكايا|نكو|فيتش|شفيلي|سون|مان|بيرغ|برغ|بورغ|شتاين|ستاين|تشوك)$/u;
const SLAVIC = /[\p{L}]{2}(?:وف|وفا|ييف|سكي|سكايا|نكو|فيتش)$/u;
/** Parts of a name between the given name and the surname. */
const PARTICLES: ReadonlySet<string> = new Set(
  'دي فون فان بن ابن آل أبو عبد ماك لو ال'.split(' ').map(foldLoose),
);

/**
 * The tokens of a personal name nobody knows, right after a title: a given name and what follows it, or words
 * that end like a surname.
 * @returns the index of the token after the name; null when no name starts here
 */
export function unknownNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  givenNames: ReadonlySet<string>,
): number | null {
  const first = tokens[at];
  if (!first || !isNamey(first)) return null;
  if (givenNames.has(first.word)) return afterGivenName(text, tokens, at, givenNames);
  const second = tokens[at + 1];
  if (second && joined(text, first, second) && isNamey(second) && SURNAME.test(second.word)) return at + 2;
  return SLAVIC.test(first.word) ? at + 1 : null;
}

/** A name without a title: a given name and a surname no other word looks like. */
export function bareNameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  givenNames: ReadonlySet<string>,
): number | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || !givenNames.has(first.word)) return null;
  return joined(text, first, second) && isNamey(second) && SLAVIC.test(second.word) ? at + 2 : null;
}

function afterGivenName(
  text: string,
  tokens: readonly Token[],
  at: number,
  givenNames: ReadonlySet<string>,
): number | null {
  let to = at + 1;
  while (to < at + 4) {
    const token = tokens[to];
    if (!token || !joined(text, tokens[to - 1]!, token) || !isNamey(token)) break;
    to += 1;
    if (!PARTICLES.has(token.word) && !givenNames.has(token.word) && token.word.length > 1) break;
  }
  return to > at + 1 ? to : null;
}

function isNamey({ word }: Token): boolean {
  return !NOT_NAMES.has(word) && !/^\p{N}/u.test(word) && !(word.startsWith('ال') && word.length < 5);
}

function joined(text: string, before: Token, after: Token): boolean {
  return isGap(text, before, after) && !/[()"«»“”]/u.test(text.slice(before.end, after.start));
}
