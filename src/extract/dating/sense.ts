import { dayOf, partsOf, weekdayOf } from '../../model/day.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import { fold } from '../fold.ts';
import type { MentionDraft } from '../mention.ts';
import { recognise } from '../timex/recognise.ts';
import type { Timex } from '../timex/timex.ts';
import type { DateValue, TimexValue } from '../timex/value.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';

/** How many days from the day of the words an expression lies, if it says so: «غدا الخميس 16 شباط» is 1. */
export function shiftSaid({ rule, value, exact }: Timex, lang: string): number | null {
  if (value.op === 'shift' && value.unit === 'day') return value.count;
  if (rule !== 'deictic-date') return null;
  const words = exact.split(/\s+/u);
  for (const said of [words[0]!, words.slice(0, 2).join(' ')]) {
    const found = recognise(fold(said), said, lang)[0]?.value;
    if (found?.op === 'shift' && found.unit === 'day') return found.count;
  }
  return TOMORROW.test(exact) ? 1 : null;
}

/** «غد السبت» is tomorrow only before a weekday. */
const TOMORROW = /^غد(?!\p{L})/u;

/** An expression that names an end and not a time: «قبل السبت» beside an order is what it allows. */
export function isDeadline({ value }: Timex): boolean {
  return value.op === 'open' && value.side === 'to';
}

/** Whether the words themselves lie ahead of whoever says them. */
function pointsAhead(timex: Timex, lang: string): boolean {
  return (shiftSaid(timex, lang) ?? 0) > 0 || isAheadValue(timex.value);
}

function isAheadValue(value: TimexValue): boolean {
  switch (value.op) {
    case 'shift':
      return value.count > 0;
    case 'away':
      return value.least > 0;
    case 'weekday':
    case 'date':
      return value.toward === 'next' || value.toward === 'after-next';
    case 'recent':
      return value.future;
    case 'part':
    case 'about':
    case 'nth':
      return isAheadValue(value.of);
    default:
      return false;
  }
}

/** Whether the words beside a thing put it ahead of themselves, whatever the verb. */
export function isAhead(ledger: Ledger, { modality, tense, timexes }: MentionDraft): boolean {
  const [nearest] = timexes;
  const { lang } = ledger.evidence.reading.article;
  return (
    modality === 'planned' ||
    tense === 'future' ||
    (nearest !== undefined && !isDeadline(nearest) && !isLater(nearest, tense) && pointsAhead(nearest, lang))
  );
}

/** Whether the words of time lie behind whoever says them, whatever the verb: such a thing is announced no more. */
export function isBehind({ timexes: [nearest] }: MentionDraft): boolean {
  return nearest !== undefined && isBehindValue(nearest.value);
}

function isBehindValue(value: TimexValue): boolean {
  switch (value.op) {
    case 'shift':
      return value.count < 0;
    case 'away':
      return value.most < 0;
    case 'weekday':
    case 'date':
      return value.toward === 'last' || value.toward === 'before-last';
    case 'part':
    case 'about':
    case 'nth':
      return isBehindValue(value.of);
    default:
      return false;
  }
}

/** «وسُلّم بعد عامين»: told as past, it is counted from what came before and not from the text. */
export function isLater({ value }: Timex, tense: MentionDraft['tense']): boolean {
  const counted = value.op === 'about' ? value.of : value;
  return tense === 'past' && counted.op === 'away' && counted.least > 0;
}

/**
 * Whether a text tells somewhere that a thing is still to come. One mention that does outweighs another that
 * sounds past: «لمناسبة انعقاد الاجتماع» is said of a meeting of tomorrow as well.
 */
export function isStillToCome(ledger: Ledger, mention: MentionDraft): boolean {
  if (isAhead(ledger, mention)) return true;
  const { mentions, reading } = ledger.evidence;
  const factsOf = (one: MentionDraft): string[] =>
    anchorsOf(one, reading.gazetteer).map(({ fact }) => fact.id);
  const facts = factsOf(mention);
  return mentions.some(
    (one) =>
      isAhead(ledger, one) && (factsOf(one).some((fact) => facts.includes(fact)) || isNamedFor(mention, one)),
  );
}

/** «لقاء بوتين وترامب», a bare noun, where the text announces a meeting of these two: nothing says it is past. */
function isNamedFor(noun: MentionDraft, announced: MentionDraft): boolean {
  if (noun.tense !== 'none' || noun.timexes.length > 0) return false;
  if (FAMILY_OF[noun.kind] !== 'contact' || FAMILY_OF[announced.kind] !== 'contact') return false;
  return noun.actors.length > 1 && noun.actors.every((actor) => announced.actors.includes(actor));
}

/** The years in which a date without a year is looked for; of days outside nothing is said, so that ends stay open. */
const YEARS: readonly [number, number] = [1990, 2060];

/** The day and month, and the weekday if said, of every year they fit; null when there is no such day. */
export function everyYear({ month, day, weekday }: DateValue): DaySpec | null {
  if (month === null || day === null) return null;
  const of: DaySpec[] = [];
  for (let year = YEARS[0]; year <= YEARS[1]; year += 1) {
    const date = dayOf(year, month, day);
    const fits = partsOf(date).month === month && (weekday === null || weekdayOf(date) === weekday);
    if (fits) of.push({ op: 'range', from: date, to: date });
  }
  if (of.length === 0) return null;
  const before: DaySpec = { op: 'range', from: null, to: dayOf(YEARS[0] - 1, 12, 31) };
  return { op: 'union', of: [before, ...of, { op: 'range', from: dayOf(YEARS[1] + 1, 1, 1), to: null }] };
}

/** Whether the words show that it is over: «لا تفصلهما عن قمتهما غير ثلاثة أيام» names it by a noun, and it may be still to come. */
export function isShownPast({ evidence }: Ledger, mention: MentionDraft): boolean {
  const { tense, timexes, known, sentence, start } = mention;
  if (tense !== 'none' || timexes.length > 0 || known.length === 0) return true;
  const { text } = evidence.reading.article.source;
  return OVER.test(text.slice(Math.max(sentence.start, start - NEAR_BEFORE), start));
}

const NEAR_BEFORE = 40;
const OVER =
  /(?<!\p{L})[وف]?(?:بعد|عقب|إثر|اثر|خلال|أثناء|اثناء|منذ|غداة|أعقاب|اعقاب|هامش|نتائج|ختام|نهاية|مستهل|في|كان|كانت|شهد\p{L}*|ذكرى|بموجب|منها|آخر|أول)(?!\p{L})/u;
