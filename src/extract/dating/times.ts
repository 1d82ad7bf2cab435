import type { Strength } from '../../model/dating.ts';
import { addDays, mustParseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { MentionDraft } from '../mention.ts';
import { boundsOn, read } from '../timex/read.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import { isAbsolute, isAnaphoric, weekdaySaid } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import { anchorsOf } from './anchor.ts';
import { isOthers } from './belonging.ts';
import { addAlongside, addTakenUp } from './alongside.ts';
import { addBackReference, addLater, addPart, addUnder, spokenLast } from './chain.ts';
import { isDay } from './eve.ts';
import { addOccasion } from './occasion.ts';
import type { Ledger } from './ledger.ts';
import type { BandSpec, DaySpec, Ends, Relation } from './network.ts';
import { isSettled } from './settled.ts';
import * as expressionSays from './says/expression.ts';
import * as tellingSays from './says/telling.ts';
import * as yearSays from './says/year.ts';
import { everyYear, isAhead, isDeadline, isLater, shiftSaid } from './sense.ts';
import { isOfPresentMonth } from './present.ts';
import { addYearHabits, isWeekdayDate, isYearUnsaid, lacksYear, towardSaid } from './year.ts';

/** Words that stand within so many characters of each other date a thing together: «الإثنين 16 يوليو». */
const TOGETHER = 12;
/** A day to read absolute expressions on; any would do. */
const ANY_DAY = mustParseDay('2020-06-15');

/** What the words of time beside a mention say of its day. */
export function addTimes(ledger: Ledger, mention: MentionDraft, earlier: readonly MentionDraft[]): void {
  const before = earlier.at(-1) ?? null;
  const direction = directionOf(ledger, mention);
  const own = mention.timexes.filter((timex) => !isOthers(ledger, mention, timex)).map(startOf);
  const [nearest] = own;
  if (nearest) addSameDay(ledger, mention, nearest, own);
  if (!nearest && before) addPart(ledger, mention, before);
  if (!nearest) addUnder(ledger, mention);
  addTakenUp(ledger, mention, earlier);
  if (!addOccasion(ledger, mention, earlier, nearest ?? null) && !nearest)
    addAlongside(ledger, mention, earlier);
  for (const timex of own) {
    if (timex !== nearest && !completes(nearest!, timex) && !isStay(mention, nearest!, timex)) continue;
    if (isAnaphoric(timex.value)) {
      const spoken = timex === nearest ? spokenLast(ledger, before, timex) : null;
      if (spoken) addSpoken(ledger, mention, spoken, direction);
      else if (timex === nearest) addBackReference(ledger, mention, before, timex, direction);
    } else if (isSettled(ledger, mention, timex, before)) continue;
    else if (isLater(timex, mention.tense)) addLater(ledger, mention, before, timex);
    else if (isAbsolute(timex.value)) addAbsolute(ledger, mention, timex);
    else addRelative(ledger, mention, timex, direction);
  }
}

/** What hangs on a date told before is read as if that date stood beside it. */
function addSpoken(ledger: Ledger, mention: MentionDraft, timex: Timex, direction: Direction): void {
  if (isAbsolute(timex.value)) addAbsolute(ledger, mention, timex, 'convention');
  else addRelative(ledger, mention, timex, direction);
}

/** «تعلق مشاركتها اعتبارا من غد»: an act that holds from a day on is of that day. */
function startOf(timex: Timex): Timex {
  const { value } = timex;
  const starts = value.op === 'open' && value.side === 'from' && value.inclusive && value.begun !== true;
  return starts ? { ...timex, value: value.of } : timex;
}

/** «من يوم غد السبت 2 فيفري»: the date beside the word says which day it is counted from. */
function addSameDay(ledger: Ledger, mention: MentionDraft, nearest: Timex, own: readonly Timex[]): void {
  const { value } = nearest;
  const word = value.op === 'open' ? value.of : value;
  const date = own.find(
    (one) => one !== nearest && distance(nearest, one) >= 0 && distance(nearest, one) <= 2,
  );
  if (word.op !== 'shift' || word.unit !== 'day' || date?.value.op !== 'date') return;
  const { weekday } = word;
  const days = everyYear(weekday === undefined ? date.value : { ...date.value, weekday });
  if (days?.op !== 'union' || !isYearUnsaid(date.value)) return;
  const earlier = (day: Day | null): Day | null => (day === null ? null : addDays(day, -word.count));
  const of = days.of.flatMap((one): DaySpec[] =>
    one.op === 'range' ? [{ op: 'range', from: earlier(one.from), to: earlier(one.to) }] : [],
  );
  const { parent, direct } = ledger.voice(mention.voice);
  ledger.add({
    rule: 'deictic',
    strength: parent === null || direct ? 'hard' : 'convention',
    relation: { op: 'unary', x: ledger.countedFrom(mention.voice), days: { op: 'union', of } },
    quote: date,
    says: expressionSays.WEEKDAY_DATE,
  });
}

/** A weekday beside a date is one time said in two ways; any other second time dates something else. */
function completes(nearest: Timex, other: Timex): boolean {
  const isWeekday = ({ value }: Timex): boolean => value.op === 'weekday' || value.op === 'shift';
  return isWeekday(nearest) !== isWeekday(other) && distance(nearest, other) <= TOGETHER;
}

/** «وصل أمس الإثنين في زيارة تستغرق ثلاثة أيام من 11 إلى 13 أكتوبر»: the arrival is one of the days of the stay. */
function isStay({ kind }: MentionDraft, nearest: Timex, other: Timex): boolean {
  return (
    kind === 'visit' && isDay(nearest) && other.value.op === 'range' && distance(nearest, other) <= A_CLAUSE
  );
}

const A_CLAUSE = 60;

/** The way a time without direction looks. */
function directionOf(ledger: Ledger, mention: MentionDraft): Direction {
  const { tense, modality } = mention;
  if (modality === 'called-off' || modality === 'denied' || modality === 'hypothetical') {
    return tense === 'future' ? 'future' : 'none';
  }
  if (isAhead(ledger, mention)) return 'future';
  return modality === 'happened' || tense === 'past' ? 'past' : 'none';
}

function distance(a: Timex, b: Timex): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function addAbsolute(ledger: Ledger, mention: MentionDraft, timex: Timex, strength: Strength = 'hard'): void {
  const e = ledger.eventOf(mention);
  const ends = boundsOn(timex.value, 'none', ANY_DAY);
  if (!ends || (ends.from === null && ends.to === null)) return;
  const days: DaySpec = { op: 'range', from: ends.from, to: ends.to };
  const closed = ends.from !== null && ends.to !== null;
  ledger.add({
    rule: 'full-date',
    strength,
    relation: { op: 'unary', x: e, days },
    quote: timex,
    says: closed ? expressionSays.fullDate(ends.from, ends.to) : expressionSays.openDate(ends.from, ends.to),
    lasted: read(timex.value, { reference: null, direction: 'none' })?.lasted === true,
  });
  addFreshLead(ledger, mention, timex, ends);
  const year = yearSaid(timex.value);
  if (year !== null && closed && ends.to - ends.from < 366 && mention.modality === 'happened') {
    addOtherYear(ledger, mention, timex, year);
  }
}

function yearSaid(value: TimexValue): number | null {
  // A whole date is written with its year at any time.
  return value.op === 'date' && value.day === null ? value.year : null;
}

/** So many days after the day its opening names, news is still news. */
const FRESH_LEAD = 3;

/** A text that opens with a whole date and no other day was written then or soon after. */
function addFreshLead(ledger: Ledger, mention: MentionDraft, timex: Timex, { from, to }: Ends): void {
  if (!mention.lead || mention.background || !ledger.isNarrator(mention.voice)) return;
  if (from === null || from !== to || mention.modality !== 'happened') return;
  ledger.add({
    rule: 'fresh-lead',
    strength: 'soft',
    relation: {
      op: 'unary',
      x: ledger.dayOf(mention.voice),
      days: { op: 'range', from, to: addDays(from, FRESH_LEAD) },
    },
    quote: timex,
    says: tellingSays.FRESH_LEAD,
  });
}

/** Writers leave out the year that runs. */
function addOtherYear(ledger: Ledger, mention: MentionDraft, timex: Timex, year: number): void {
  const x = ledger.dayOf(mention.voice);
  if (x === ledger.eventOf(mention)) return;
  const days: DaySpec = {
    op: 'not',
    of: {
      op: 'range',
      from: mustParseDay(`${String(year)}-01-01`),
      to: mustParseDay(`${String(year)}-12-31`),
    },
  };
  ledger.add({
    rule: 'other-year',
    strength: 'soft',
    relation: { op: 'unary', x, days },
    quote: timex,
    says: yearSays.OTHER_YEAR,
  });
}

function addRelative(ledger: Ledger, mention: MentionDraft, timex: Timex, tensed: Direction): void {
  const e = ledger.eventOf(mention);
  // An end may lie on either side of the words: the later reading holds for both.
  const direction = isDeadline(timex) ? 'future' : tensed;
  const count = shiftSaid(timex, ledger.evidence.reading.article.lang);
  const band = bandOf(timex.value, direction, count);
  const relations: Relation[] = [{ op: 'band', x: ledger.countedFrom(mention.voice), y: e, band }];
  const days = daysNamed(timex.value, count !== null);
  if (days) relations.push({ op: 'unary', x: e, days });
  const { rule, strength, sentence } = describe(ledger, mention, timex, direction, count);
  ledger.add({
    rule,
    strength,
    relation: relations.length === 1 ? relations[0]! : { op: 'all', of: relations },
    quote: timex,
    says: sentence,
    lasted: read(timex.value, { reference: ANY_DAY, direction })?.lasted === true,
  });
  if (lacksYear(timex.value) && count === null && !isWeekdayDate(timex.value))
    addYearHabits(ledger, mention, timex, band, direction);
}

/** A weekday and a date are written of a day at most this far away. */
const NEAREST = 366;

const TWO_MONTHS = 62;

/**
 * A count of days and a weekday keep their distance from every day of reference, so they are plain offsets
 * (beside the days they name, which are a set); everything else is read day by day.
 */
function bandOf(value: TimexValue, direction: Direction, count: number | null): BandSpec {
  if (count !== null) return { op: 'offset', from: count, to: count };
  if (isWeekdayDate(value)) return { op: 'offset', from: -NEAREST, to: NEAREST };
  if (isOfPresentMonth(value)) return { op: 'offset', from: -TWO_MONTHS, to: TWO_MONTHS };
  if (value.op !== 'weekday') return { op: 'timex', value, direction };
  const week = [0, 1, 2, 3, 4, 5, 6].map((n) => {
    const day = addDays(ANY_DAY, n);
    const ends = boundsOn(value, direction, day);
    return { from: (ends?.from ?? day) - day, to: (ends?.to ?? day) - day };
  });
  const from = Math.min(...week.map((one) => one.from));
  return { op: 'offset', from, to: Math.max(...week.map((one) => one.to)) };
}

/** The days words name whatever the day of reference: a weekday, a date in every year that has it («أمس 14 مارس»). */
function daysNamed(value: TimexValue, counted: boolean): DaySpec | null {
  const sure = isYearUnsaid(value) && (counted || isWeekdayDate(value));
  if (value.op === 'date' && (sure || isOfPresentMonth(value))) return everyYear(value);
  const weekday = value.op === 'weekday' || value.op === 'shift' ? weekdaySaid(value) : null;
  return weekday === null ? null : { op: 'weekday', weekday };
}

type Description = {
  rule: string;
  strength: 'hard' | 'convention' | 'soft';
  sentence: ReturnType<typeof expressionSays.counted>;
};

function describe(
  ledger: Ledger,
  mention: MentionDraft,
  { value }: Timex,
  direction: Direction,
  count: number | null,
): Description {
  const { parent, direct } = ledger.voice(mention.voice);
  const base = parent === null || !direct ? 'publication' : 'speech';
  if (count !== null) {
    const weekday = weekdaySaid(value);
    // In somebody's words «اليوم» alone is often «nowadays».
    const vague = parent !== null && count === 0 && weekday === null;
    const strength = vague ? 'soft' : parent === null || direct ? 'hard' : 'convention';
    return { rule: 'deictic', strength, sentence: expressionSays.deictic(count, weekday, base) };
  }
  if (isWeekdayDate(value))
    return { rule: 'month', strength: 'convention', sentence: expressionSays.WEEKDAY_DATE };
  if (value.op === 'weekday' && value.toward === null) {
    return {
      rule: 'weekday',
      strength: 'convention',
      sentence: expressionSays.weekday(value.weekday, direction),
    };
  }
  if (value.op === 'recent')
    return { rule: 'recent', strength: 'soft', sentence: expressionSays.recently(value.future) };
  if (lacksYear(value)) {
    return {
      rule: 'month',
      strength: 'convention',
      sentence: yearSays.yearUnsaid(towardSaid(value), direction),
    };
  }
  return { rule: 'counted', strength: 'convention', sentence: expressionSays.counted(base) };
}

/** The last day a mention's own words or its known event can have, told to the month; null when they do not say. */
export function latestSaid(ledger: Ledger, mention: MentionDraft): number | null {
  const ends = mention.timexes
    .filter(({ value }) => isAbsolute(value))
    .map(({ value }) => {
      const ends = boundsOn(value, 'none', ANY_DAY);
      const narrow = ends?.from != null && ends.to !== null && ends.to - ends.from <= 31;
      return narrow ? ends.to : null;
    });
  const facts = anchorsOf(mention, ledger.evidence.reading.gazetteer).map(({ fact }) => fact.to);
  const said = [...ends, ...facts].filter((day) => day !== null);
  return said.length > 0 ? Math.max(...said) : null;
}
