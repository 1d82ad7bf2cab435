import type { Folded } from './fold.ts';
import type { IndexNode, NameIndex, Sense } from './name-index.ts';
import { MODIFIERS, OUTLET_HEADS } from './name-title.ts';

/** A word of the folded text. Offsets count units of the folded text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of words that is in the index. Offsets count units of the folded text, clitics left out. */
export interface RawMatch {
  readonly start: number;
  readonly end: number;
  /** Indexes of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The letters before it in its first word: «و», «ل». */
  readonly clitic: string;
  readonly senses: readonly Sense[];
  readonly modifier: 'new' | 'former' | 'acting' | null;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const ARABIC = /^[\u0621-\u064a]/u;
/** What may stand between the words of one name: spaces, quotation marks, hyphens, brackets. */
const GAP = /^(?:[ \t'"«»“”‘’()\-–‐‑/]{1,3}|\.)$/u;

/** The words of a folded text. */
export function tokensOf(folded: Folded): Token[] {
  return Array.from(folded.loose.matchAll(TOKEN), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Every longest run of words of the index, left to right, without overlaps. Linear in the text. */
export function scanNames(folded: Folded, tokens: readonly Token[], index: NameIndex): RawMatch[] {
  const matches: RawMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = matchAt(folded.loose, tokens, at, index.root);
    if (match) matches.push(match);
    at = match ? match.to : at + 1;
  }
  return matches;
}

function matchAt(text: string, tokens: readonly Token[], at: number, root: IndexNode): RawMatch | null {
  let best: RawMatch | null = null;
  for (const { word, cut } of partings(tokens[at]!.word)) {
    const node = root.next.get(word);
    if (!node) continue;
    const match = longest(text, tokens, at, cut, node);
    if (match && (best === null || match.to > best.to)) best = match;
  }
  return best;
}

/**
 * A word as it is, then without the letters Arabic writes before words: و ف, then ب ل ك, then both.
 * `cut` counts the letters taken off; «للرئيس» is «الرئيس», whose article lost its first letter.
 */
function partings(word: string): { word: string; cut: number }[] {
  const found = [{ word, cut: 0 }];
  if (word.length < 3 || !ARABIC.test(word)) return found;
  const conjunction = word.startsWith('و') || word.startsWith('ف') ? 1 : 0;
  for (const start of conjunction ? [0, 1] : [0]) {
    if (start === 1) found.push({ word: word.slice(1), cut: 1 });
    const letter = word[start];
    if (letter !== 'ب' && letter !== 'ل' && letter !== 'ك') continue;
    const rest = word.slice(start + 1);
    if (letter === 'ل' && rest.startsWith('ل')) found.push({ word: `ا${rest}`, cut: start + 2 });
    if (rest.length > 1) found.push({ word: rest, cut: start + 1 });
  }
  return found;
}

function longest(
  text: string,
  tokens: readonly Token[],
  at: number,
  cut: number,
  first: IndexNode,
): RawMatch | null {
  let node: IndexNode | undefined = first;
  let modifier: RawMatch['modifier'] = null;
  let best: RawMatch | null = null;
  for (let to = at + 1; node; to += 1) {
    const senses = node.senses.filter((sense) => isAllowed(sense, text, tokens, at, to));
    if (senses.length > 0) best = matchOf(text, tokens, at, to, cut, senses, modifier);
    const token = tokens[to];
    if (!token || !isGap(text, tokens[to - 1]!, token)) break;
    const child: IndexNode | undefined = node.next.get(token.word);
    const skipped = child || !node.titled ? undefined : MODIFIERS.get(token.word);
    if (skipped === undefined) node = child;
    // A modifier inside a title: «السفير الروسي الجديد في واشنطن».
    else if (skipped !== 'plain') modifier = skipped;
  }
  return best;
}

function matchOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  cut: number,
  senses: readonly Sense[],
  modifier: RawMatch['modifier'],
): RawMatch {
  const { start } = tokens[at]!;
  return {
    start: start + cut,
    end: tokens[to - 1]!.end,
    from: at,
    to,
    clitic: text.slice(start, start + cut),
    senses,
    modifier,
  };
}

/** Whether two words stand close enough to be parts of one name. Letters of an abbreviation may have dots. */
export function isGap(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || GAP.test(gap) || (before.word.length === 1 && /^[. ]{1,2}$/.test(gap));
}

function isAllowed(sense: Sense, text: string, tokens: readonly Token[], at: number, to: number): boolean {
  if (sense.kind !== 'entity') return true;
  const today = isToday(tokens, to);
  if (!sense.headed && !today) return true;
  const before = tokens[at - 1];
  if (
    before &&
    isGap(text, before, tokens[at]!) &&
    partings(before.word).some(({ word }) => OUTLET_HEADS.has(word))
  ) {
    return true;
  }
  if (today) return false;
  const [head, tail] = [
    text.slice(Math.max(0, tokens[at]!.start - 12), tokens[at]!.start),
    tokens[to - 1]!.end,
  ];
  // A line of its own in quotation marks, or the end of one («موسكو: «الشرق الأوسط»»); «علمت «النهار» …».
  if (/(?:^|\n|:)\s*["«“]$/u.test(head) && /^["»”]\s*(?:\n|$)/u.test(text.slice(tail, tail + 3))) return true;
  return /[(/\-–:]\s*$|(?:سألت|علمت|لـ ?)["«“]$/u.test(head);
}

/** «قالت روسيا اليوم السبت»: the country, and the day. */
function isToday(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 1]!.word === 'اليوم' && WEEKDAY.test(tokens[to]?.word ?? '');
}

const WEEKDAY = /^ال(احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)$/;
