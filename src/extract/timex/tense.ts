import type { Folded } from '../fold.ts';
import { wordSet } from './rule.ts';
import type { Direction } from './timex.ts';

/** Words that put their clause ahead of the text's day, levelled. */
const AHEAD = wordSet(
  'سوف لن المقرر مقرر المزمع مزمع المرتقب مرتقب المتوقع متوقع المنتظر المفترض يعتزم تعتزم يعتزمون ينوي تنوي يخطط تخطط ' +
    'يستعد تستعد يتوقع تتوقع ينتظر ستعد المرجح يزمع المقبل المقبله القادم القادمه موعدا حدد هيكون هتكون رايح راح هنسافر ' +
    'will shall expected scheduled due plans planned upcoming будет будут состоится запланирован планирует предстоит пройдет пройдёт',
);
/** Verbs of the diary: «يلتقي الوزيران الأحد» is written before the Sunday. */
const DIARY = wordSet(
  'يلتقي تلتقي يزور تزور يبدا تبدا يعقد تعقد يصل تصل يستضيف تستضيف ينطلق تنطلق يجتمع تجتمع يتوجه تتوجه تقام يقام ' +
    'يستقبل تستقبل يشارك تشارك يخوض تخوض يواجه تواجه يفتتح تفتتح تجري يحتفل تحتفل يناقش تناقش ينتهي تنتهي تنعقد ينعقد يغادر يسافر يصوت تستمر يستمر تتواصل يتواصل تنظم ينظم تختتم يختتم',
);
/** Nouns and names that begin like a future verb. */
const NOT_FUTURE =
  /^س(?:ياس|يار|يطر|يد|ين|ير|يف|يب|يو|ياح|ياد|يق|يل|يم|يت|ياق|ي$|ته|تون|تين|تار|تو|تي|تر|تا|نه|نو|ند|نغ|نج|نا|نت|ني|نة|ته$|نين|تشهد$|ت$|نوي)/u;
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{2,}$/u;
/** «سأ»: the first person; with its hamza it is never another word. */
const FUTURE_FIRST = /^[وف]?سأ\p{L}{2,}$/u;

/** Words that say nothing of tense. */
const SMALL = wordSet('في يوم من و الي علي ال عند ب ل حوالي تاريخ بتاريخ ه م هـ the on in at of в на');

const PARTICLE =
  '(?<![\\p{L}\\p{M}])(?:[وفب]?[أإا]ن(?:ه|ها|هم|نا|ني)?|حيث|فيما|بينما|كما|التي|الذي|that)(?![\\p{L}\\p{M}])';
/** What ends a clause: stops, commas, quotation marks, and the particles that open reported speech. */
const CLAUSE_END = new RegExp(`[.؟?!؛;:،,«»"“”\\n\\r]|${PARTICLE}`, 'gu');
/** The same without commas, for an expression that stands between two («كشفت الشرطة، الجمعة، عن …»). */
const SENTENCE_END = new RegExp(`[.؟?!؛;:«»"“”\\n\\r]|${PARTICLE}`, 'gu');
const WORD = /[\p{L}\p{M}]+/gu;

/** How far a clause is followed on each side, in UTF-16 units. */
const REACH = 240;

/**
 * The direction in time of the clause an expression stands in. A clause with a future word looks ahead; any other
 * tells of the past, as news does; an expression without a clause looks nowhere.
 * @param start where the expression starts in the folded text
 * @param end where it ends there
 */
export function directionAt(folded: Folded, start: number, end: number): Direction {
  const before = folded.text.slice(Math.max(0, start - REACH), start);
  const after = folded.text.slice(end, end + REACH);
  const clause = wordsAround(before, after, CLAUSE_END);
  const words = clause.length === 0 ? wordsAround(before, after, SENTENCE_END) : clause;
  if (words.length === 0) return 'none';
  return words.some(looksAhead) || DIARY.has(level(words[0]!)) ? 'future' : 'past';
}

/** The words before and after the expression up to where its clause ends. */
function wordsAround(before: string, after: string, ends: RegExp): string[] {
  let from = 0;
  for (const match of before.matchAll(ends)) from = match.index + match[0].length;
  const to = after.search(ends);
  const around = `${before.slice(from)} ${after.slice(0, to < 0 ? undefined : to)}`;
  return (around.match(WORD) ?? []).filter((word) => !SMALL.has(level(word)));
}

function looksAhead(word: string): boolean {
  const levelled = level(word);
  if (AHEAD.has(levelled) || FUTURE_FIRST.test(word)) return true;
  if (!FUTURE_VERB.test(levelled)) return false;
  return !NOT_FUTURE.test(/^[وف]/u.test(levelled) ? levelled.slice(1) : levelled);
}

function level(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .toLowerCase();
}
