import { quoteOf } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import { isAnaphoric } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import { isDay } from './eve.ts';
import type { Ledger } from './ledger.ts';
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

/** «في اليوم نفسه», «بعد يومين من ذلك»: counted from the event told before. */
export function addBackReference(
  ledger: Ledger,
  mention: MentionDraft,
  before: MentionDraft,
  timex: Timex,
  direction: Direction,
): void {
  if (namesItsAnchor(ledger, timex)) return;
  if (timex.value.op !== 'after' || timex.value.anchor !== null || isAnaphoric(timex.value.of)) return;
  if (timex.value.of.op === 'nth' || isOfOther(ledger, before, timex)) {
    addFromDay(ledger, mention, timex, timex.value.of);
    return;
  }
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  if (x === y || isAside(ledger, before, timex)) return;
  ledger.add({
    rule: 'same-occasion',
    strength: isPlain(ledger, before, timex) ? 'convention' : 'soft',
    relation: { op: 'band', x, y, band: { op: 'timex', value: timex.value.of, direction } },
    quote: timex,
    says: expressionSays.SAME_OCCASION,
  });
}

/** «… التي أقرتها واشنطن الجمعة. وجاء في بيان صدر في اليوم نفسه»: counted from the day named last, whatever it dates. */
function addFromDay(ledger: Ledger, mention: MentionDraft, timex: Timex, of: TimexValue): void {
  const { mentions, reading } = ledger.evidence;
  const since = (from: number): Timex[] =>
    reading.timexes.filter((one) => one.start >= from && one.end <= timex.start && isDay(one));
  const here = since(mention.sentence.start);
  const days = here.length > 0 ? here : since(sentenceBefore(ledger, mention));
  // A month goes on; of two days nobody can say which is meant.
  const day = of.op === 'nth' ? days.findLast(({ value }) => value.op === 'date') : days[0];
  if (!day || (days.length > 1 && of.op !== 'nth') || !isCalendarDay(of)) return;
  const owner = mentions.find((one) => one.timexes[0]?.start === day.start && one.modality === 'happened');
  const y = ledger.eventOf(mention);
  if (owner && ledger.eventOf(owner) === y) return;
  const value: TimexValue = { op: 'after', anchor: day.value, of };
  ledger.add({
    rule: 'same-occasion',
    strength: 'convention',
    relation: owner
      ? { op: 'band', x: ledger.eventOf(owner), y, band: { op: 'timex', value: of, direction: 'none' } }
      : {
          op: 'band',
          x: ledger.countedFrom(mention.voice),
          y,
          band: { op: 'timex', value, direction: 'past' },
        },
    quote: timex,
    says: expressionSays.SAME_OCCASION,
  });
}

/** Where the sentence before that of a mention begins. */
function sentenceBefore({ evidence }: Ledger, { segment, sentence }: MentionDraft): number {
  const told = evidence.reading.article.sentences[segment] ?? [];
  const here = told.findIndex(({ start }) => start === sentence.start);
  return told[Math.max(0, here - 1)]?.start ?? sentence.start;
}

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
  return /^\s+ل(?!كن)\p{L}{2}/u.test(evidence.reading.article.source.text.slice(end, end + 8));
}

/** «التقيا في 23 آب. وفي اليوم التالي أعلن …»: no other time stands between the day told last and the words that count from it. */
function isPlain({ evidence }: Ledger, before: MentionDraft, { start, value, exact }: Timex): boolean {
  const [nearest] = before.timexes;
  // Hours may reach over midnight.
  if (nearest === undefined || start - nearest.end > NEAR || /ساع|دقائق|hour|час/u.test(exact)) return false;
  if (value.op !== 'after' || !isCalendarDay(value.of)) return false;
  return !evidence.reading.timexes.some((one) => one.start >= nearest.end && one.end <= start);
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
