import { mustParseDay } from '../../model/day.ts';
import { quoteOf } from '../../model/span.ts';
import type { Quote } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import { boundsOn } from '../timex/read.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import { isAbsolute, isAnaphoric } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import { isOthers } from './belonging.ts';
import { isDay } from './eve.ts';
import type { Ledger } from './ledger.ts';
import type { Relation } from './network.ts';
import { voiceAt } from './office.ts';
import * as expressionSays from './says/expression.ts';
import * as tellingSays from './says/telling.ts';

/** «شملت», «من بينها»: what follows was part of what stands before. */
const INCLUDED =
  /(?<!\p{L})(?:و?(?:شمل|تضمن|تشمل|يشمل|تتضمن|يتضمن|شملت|تضمنت)|(?:من |و)?(?:بينها|ضمنها|منها)|بما (?:في ذلك|فيها)|includ(?:ed|es|ing)|включая|в том числе)\s*$/u;

/** «فرضت، الخميس، عقوبات شملت طرد دبلوماسيين»: the part of an act has the day of the act. */
export function addPart(ledger: Ledger, mention: MentionDraft, before: MentionDraft): void {
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  const { text } = ledger.evidence.reading.article.source;
  if (x === y || before.sentence.start !== mention.sentence.start || before.modality !== mention.modality)
    return;
  if (!INCLUDED.test(text.slice(before.start, mention.start))) return;
  ledger.add({
    rule: 'part-of-act',
    strength: 'convention',
    relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: 0 } },
    quote: mention,
    says: tellingSays.PART_OF_ACT,
  });
}

/** «في اليوم نفسه», «بعد يومين من ذلك»: counted from the day named last, else from the event told before. */
export function addBackReference(
  ledger: Ledger,
  mention: MentionDraft,
  before: MentionDraft | null,
  timex: Timex,
  direction: Direction,
): void {
  const value = outermost(timex.value);
  if (value.op !== 'after' || value.anchor !== null || isAnaphoric(value.of)) return;
  if (namesItsAnchor(ledger, timex) || addFromDay(ledger, mention, timex, value.of)) return;
  if (before === null || value.of.op === 'nth' || isOfOther(ledger, before, timex)) return;
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  if (x === y || isAside(ledger, before, timex)) return;
  ledger.add({
    rule: 'same-occasion',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'timex', value: value.of, direction } },
    quote: timex,
    says: expressionSays.SAME_OCCASION,
  });
}

/** «17 من الشهر ذاته» counts as «17 منه» does: from the day told before, and a day of its month. */
function outermost(value: TimexValue): TimexValue {
  if (value.op !== 'nth' || value.of.op !== 'after') return value;
  return { op: 'after', anchor: value.of.anchor, of: { ...value, of: value.of.of } };
}

/**
 * «… التي أقرتها واشنطن الجمعة. وجاء في بيان صدر في اليوم نفسه»: counted from the day named last, whatever it dates;
 * false when nobody can say which day that is.
 */
function addFromDay(ledger: Ledger, mention: MentionDraft, timex: Timex, of: TimexValue): boolean {
  // Hours may reach over midnight.
  if (!isCalendarDay(of) || /ساع|دقائق|hour|час/u.test(timex.exact)) return false;
  const day = dayNamedLast(ledger, mention, timex, of.op === 'nth');
  if (!day) return false;
  hangOn(ledger, mention, day, of, timex);
  return true;
}

/** «العقوبات التي أعلنتها واشنطن في 15 نيسان، وأبعدت بموجبها عشرة»: what is done under an act has the act's day. */
export function addUnder(ledger: Ledger, mention: MentionDraft): void {
  const { text } = ledger.evidence.reading.article.source;
  const under = UNDER.exec(text.slice(mention.start, Math.min(mention.end, mention.start + A_VERB)));
  if (!under || mention.modality !== 'happened') return;
  const days = ledger.evidence.reading.timexes.filter(
    (one) => one.start >= mention.sentence.start && one.end <= mention.start && isDay(one),
  );
  const [day] = days;
  if (!day || days.length > 1 || mention.start - day.end > A_CLAUSE) return;
  const start = mention.start + under.index;
  hangOn(
    ledger,
    mention,
    day,
    { op: 'shift', unit: 'day', count: 0 },
    quoteOf(text, start, start + under[0].length),
  );
}

const UNDER = /(?<!\p{L})ب(?:موجب|مقتضى)ه(?:ا|ما)?(?!\p{L})/u;
/** So many letters in, a verb with its subject has been said. */
const A_VERB = 40;
const A_CLAUSE = 60;

function hangOn(ledger: Ledger, mention: MentionDraft, day: Timex, of: TimexValue, quote: Quote): void {
  const owner = ledger.evidence.mentions.findLast(
    (one) =>
      one.timexes[0]?.start === day.start &&
      (one.modality === 'happened' || one.modality === 'proposed') &&
      !isOthers(ledger, one, day),
  );
  const y = ledger.eventOf(mention);
  if (owner && ledger.eventOf(owner) === y) return;
  ledger.add({
    rule: 'same-occasion',
    strength: 'convention',
    relation: owner
      ? { op: 'band', x: ledger.eventOf(owner), y, band: { op: 'timex', value: of, direction: 'none' } }
      : spokenOn(ledger, day, of, y),
    quote,
    says: expressionSays.SAME_OCCASION,
  });
}

/** A day that hangs on one no event has: on that day itself, or on the words that count it. */
function spokenOn(ledger: Ledger, day: Timex, of: TimexValue, y: string): Relation {
  const value: TimexValue = { op: 'after', anchor: day.value, of };
  const ends = isAbsolute(value) ? boundsOn(value, 'none', ANY_DAY) : null;
  if (ends) return { op: 'unary', x: y, days: { op: 'range', ...ends } };
  const x = ledger.countedFrom(voiceAt(ledger, day));
  return { op: 'band', x, y, band: { op: 'timex', value, direction: 'past' } };
}

/** The one day of the nearest sentence that names any; of two nobody can say which is meant, but a month goes on. */
function dayNamedLast(
  { evidence }: Ledger,
  { segment, sentence }: MentionDraft,
  timex: Timex,
  ofMonth: boolean,
): Timex | null {
  const { timexes, article } = evidence.reading;
  const told = (article.sentences[segment] ?? []).filter(({ start }) => start <= sentence.start);
  for (const { start, end } of told.slice(-SENTENCES).reverse()) {
    if (timex.start - end > FAR) return null;
    const days = timexes.filter(
      (one) =>
        one.start >= start && one.end <= Math.min(end, timex.start) && (ofMonth ? hasMonth(one) : isDay(one)),
    );
    const first = days[0];
    if (first && GOES_ON.test(article.source.text.slice(first.end, timex.start))) return null;
    if (first) return ofMonth ? days.at(-1)! : days.length === 1 ? first : null;
  }
  return null;
}

/** Behind these another day has come that nobody names. */
const GOES_ON = /(?<!\p{L})(?:ثم|لاحقا|لاحقاً|لاحقًا|بعدها|بعدئذ|فيما بعد)(?!\p{L})/u;

function hasMonth({ value }: Timex): boolean {
  return value.op === 'date' && value.month !== null;
}

/** So many sentences, its own among them, and so many letters before «اليوم نفسه» a day is still the one it means. */
const SENTENCES = 5;
const FAR = 800;

/** So many days from another, or a day of its month; hours may reach over midnight. */
function isCalendarDay(of: TimexValue): boolean {
  return (of.op === 'shift' && of.unit === 'day') || (of.op === 'nth' && of.unit === 'day');
}

/** «اعتقل عام 2008، وسُلّم بعد عامين»: counted from the thing told before, if that is the time named last. */
export function addLater(
  ledger: Ledger,
  mention: MentionDraft,
  before: MentionDraft | null,
  timex: Timex,
): void {
  const { timexes } = ledger.evidence.reading;
  const last = timexes.findLast(({ end }) => end <= timex.start);
  const [nearest] = before?.timexes ?? [];
  if (!before || !last || nearest?.start !== last.start || before.sentence.start !== mention.sentence.start)
    return;
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  if (x === y || before.modality !== 'happened') return;
  ledger.add({
    rule: 'same-occasion',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'timex', value: timex.value, direction: 'none' } },
    quote: timex,
    says: expressionSays.SAME_OCCASION,
  });
}

/**
 * «أخليت المقار في الثاني من سبتمبر، وفي اليوم نفسه استدعت …», «في أكتوبر 2017. … 31 أغسطس من العام ذاته»: the words, hung on
 * the date spoken last, where no event has that date; null where it may as well be another.
 */
export function spokenLast(ledger: Ledger, before: MentionDraft | null, timex: Timex): Timex | null {
  const { timexes, article } = ledger.evidence.reading;
  const last = timexes.findLast(({ end }) => end <= timex.start);
  if (last?.value.op !== 'date' || timex.value.op !== 'after' || timex.value.anchor !== null) return null;
  if (before && !isOfOther(ledger, before, timex)) return null;
  const { month, day, year } = last.value;
  const between = article.source.text.slice(last.end, timex.start);
  const ofYear = timex.value.of.op === 'date' && timex.value.of.month !== null;
  const hangs = ofYear
    ? year !== null && between.length <= NEAR
    : month !== null && day !== null && JOINED.test(between);
  if (!hangs) return null;
  const whole = quoteOf(article.source.text, last.start, timex.end);
  return { ...timex, ...(ofYear ? {} : whole), value: { ...timex.value, anchor: last.value } };
}

/** Nothing but «و» and «في» between a date and the words that hang on it. */
const JOINED = /^\s*[،,]?\s*(?:و?في\s+|و\s*)?$/u;

/** «لقاؤهما يعود إلى 21 يناير … بعد ذلك بشهر»: another time than that of the thing before was named last. */
function isOfOther({ evidence }: Ledger, before: MentionDraft, { start }: Timex): boolean {
  const last = evidence.reading.timexes.findLast(({ end }) => end <= start);
  return (
    last !== undefined && last.start > before.start && before.timexes.every((one) => one.start !== last.start)
  );
}

/** «في اليوم التالي لصدور الحكم»: what it is counted from is named. */
function namesItsAnchor({ evidence }: Ledger, { end }: Timex): boolean {
  return /^\s+ل(?!كن|دى|م |ن |ا |ذلك|ذا|ما )\p{L}{2}/u.test(
    evidence.reading.article.source.text.slice(end, end + 8),
  );
}

/** «أعلنت … في 29 مارس، بعدما أمرت واشنطن في 26 منه. وقالت يومها»: which of two days is meant nobody can say. */
function isAside(
  { evidence }: Ledger,
  { timexes: [nearest], sentence }: MentionDraft,
  { start }: Timex,
): boolean {
  const { timexes, article } = evidence.reading;
  if (nearest === undefined || start < sentence.end) return false;
  const [first] = timexes.filter((one) => one.start >= sentence.start && isDay(one));
  if (first === undefined || first.start >= nearest.start) return false;
  return SUBORDINATE.test(article.source.text.slice(first.end, nearest.start));
}

const SUBORDINATE =
  /(?<!\p{L})(?:ال(?:ذي|تي|ذين)|بعدما?|عقب|قبل|قبيل|منذ|عندما|حين|فيما|بينما|ردا|رداً|ردًا|أسوة)(?!\p{L})/u;

const NEAR = 300;
/** A day to read absolute expressions on; any would do. */
const ANY_DAY = mustParseDay('2020-06-15');
