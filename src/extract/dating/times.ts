import { addDays, mustParseDay } from '../../model/day.ts';
import type { MentionDraft } from '../mention.ts';
import { boundsOn, read } from '../timex/read.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import { isAbsolute, isAnaphoric, weekdaySaid } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { BandSpec, DaySpec, Relation } from './network.ts';
import * as says from './says.ts';

/** Words that stand within so many characters of each other date a thing together: «الإثنين 16 يوليو». */
const TOGETHER = 12;
/** A day to read absolute expressions on; any would do. */
const ANY_DAY = mustParseDay('2020-06-15');

/** What the words of time beside a mention say of its day. */
export function addTimes(ledger: Ledger, mention: MentionDraft, before: MentionDraft | null): void {
  const direction = directionOf(mention);
  mention.timexes.forEach((timex, i) => {
    const nearest = mention.timexes[0]!;
    const together = i === 0 || distance(nearest, timex) <= TOGETHER;
    if (isAnaphoric(timex.value)) {
      if (i === 0 && before) addBackReference(ledger, mention, before, timex, direction);
    } else if (isAbsolute(timex.value)) addAbsolute(ledger, mention, timex, together);
    else addRelative(ledger, mention, timex, direction, together);
  });
}

/** The way a time without direction looks. */
export function directionOf({ tense, modality }: MentionDraft): Direction {
  if (modality === 'called-off' || modality === 'denied' || modality === 'hypothetical') {
    return tense === 'future' ? 'future' : 'none';
  }
  if (tense === 'future' || modality === 'planned') return 'future';
  return modality === 'happened' || tense === 'past' ? 'past' : 'none';
}

function distance(a: Timex, b: Timex): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function addAbsolute(ledger: Ledger, mention: MentionDraft, timex: Timex, together: boolean): void {
  const e = ledger.eventOf(mention);
  const ends = boundsOn(timex.value, 'none', ANY_DAY);
  if (!ends || (ends.from === null && ends.to === null)) return;
  const days: DaySpec = { op: 'range', from: ends.from, to: ends.to };
  const closed = ends.from !== null && ends.to !== null;
  ledger.add({
    rule: 'full-date',
    strength: together ? 'hard' : 'soft',
    relation: { op: 'unary', x: e, days },
    quote: timex,
    says: closed ? says.fullDate(ends.from, ends.to) : says.openDate(ends.from, ends.to),
    lasted: read(timex.value, { reference: null, direction: 'none' })?.lasted === true,
  });
  const year = yearSaid(timex.value);
  if (year !== null && closed && ends.to - ends.from < 366 && mention.modality === 'happened') {
    addOtherYear(ledger, mention, timex, year);
  }
}

function yearSaid(value: TimexValue): number | null {
  return value.op === 'date' ? value.year : null;
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
    says: says.OTHER_YEAR,
  });
}

function addRelative(
  ledger: Ledger,
  mention: MentionDraft,
  timex: Timex,
  direction: Direction,
  together: boolean,
): void {
  const e = ledger.eventOf(mention);
  const band = bandOf(timex.value, direction);
  const relations = countedFrom(ledger, mention, band);
  const weekday =
    timex.value.op === 'weekday' || timex.value.op === 'shift' ? weekdaySaid(timex.value) : null;
  if (weekday !== null) relations.push({ op: 'unary', x: e, days: { op: 'weekday', weekday } });
  const { rule, strength, sentence } = describe(ledger, mention, timex, direction);
  ledger.add({
    rule,
    strength: together ? strength : 'soft',
    relation: relations.length === 1 ? relations[0]! : { op: 'all', of: relations },
    quote: timex,
    says: sentence,
    lasted: read(timex.value, { reference: ANY_DAY, direction })?.lasted === true,
  });
  if (lacksYear(timex.value)) {
    addNotAgain(ledger, mention, timex, band, direction);
    if (isYearUnsaid(timex.value)) addSameYear(ledger, mention, timex, direction);
    else addNotLongAgo(ledger, mention, timex, direction);
  }
}

/**
 * A count of days and a weekday keep their distance from every day of reference, so they are plain offsets
 * (beside the weekday itself, which is a set); everything else is read day by day.
 */
function bandOf(value: TimexValue, direction: Direction): BandSpec {
  if (value.op === 'shift' && value.unit === 'day')
    return { op: 'offset', from: value.count, to: value.count };
  if (value.op !== 'weekday') return { op: 'timex', value, direction };
  const week = [0, 1, 2, 3, 4, 5, 6].map((n) => {
    const day = addDays(ANY_DAY, n);
    const ends = boundsOn(value, direction, day);
    return { from: (ends?.from ?? day) - day, to: (ends?.to ?? day) - day };
  });
  const from = Math.min(...week.map((one) => one.from));
  return { op: 'offset', from, to: Math.max(...week.map((one) => one.to)) };
}

/**
 * A narrator counts from the publication, a speaker from the speech act. In reported words that are not
 * between quotation marks nobody can tell whose «أمس» it is: not before the speaker's, not after the narrator's.
 */
function countedFrom(ledger: Ledger, mention: MentionDraft, band: BandSpec): Relation[] {
  const e = ledger.eventOf(mention);
  const t = ledger.dayOf(mention.voice);
  const voice = ledger.voice(mention.voice);
  if (voice.parent === null || voice.direct) return [{ op: 'band', x: t, y: e, band }];
  const p = ledger.publication(voice.segment);
  return [
    { op: 'band', x: t, y: e, band: { op: 'side', side: 'from', band } },
    { op: 'band', x: p, y: e, band: { op: 'side', side: 'to', band } },
  ];
}

type Description = {
  rule: string;
  strength: 'hard' | 'convention' | 'soft';
  sentence: ReturnType<typeof says.counted>;
};

function describe(
  ledger: Ledger,
  mention: MentionDraft,
  { value }: Timex,
  direction: Direction,
): Description {
  const base = ledger.isNarrator(mention.voice) ? 'publication' : 'speech';
  if (value.op === 'shift' && value.unit === 'day') {
    return {
      rule: 'deictic',
      strength: 'hard',
      sentence: says.deictic(value.count, value.weekday ?? null, base),
    };
  }
  if (value.op === 'weekday' && value.toward === null) {
    return { rule: 'weekday', strength: 'convention', sentence: says.weekday(value.weekday, direction) };
  }
  if (value.op === 'recent')
    return { rule: 'recent', strength: 'soft', sentence: says.recently(value.future) };
  if (lacksYear(value)) {
    return { rule: 'month', strength: 'convention', sentence: says.yearUnsaid(direction) };
  }
  return { rule: 'counted', strength: 'convention', sentence: says.counted(base) };
}

/** A date or month with neither a year nor «الماضي» beside it. */
function isYearUnsaid(value: TimexValue): boolean {
  if (value.op === 'part' || value.op === 'about') return isYearUnsaid(value.of);
  return value.op === 'date' && value.year === null && value.yearShift === null && value.toward === null;
}

function lacksYear(value: TimexValue): boolean {
  if (value.op === 'part' || value.op === 'about') return lacksYear(value.of);
  return value.op === 'date' && value.year === null && value.yearShift === null;
}

/** «16 July» that names a known day had not come round again: one step instead of two for the reader. */
function addNotAgain(
  ledger: Ledger,
  mention: MentionDraft,
  timex: Timex,
  band: BandSpec,
  direction: Direction,
): void {
  const sure = mention.known.filter(({ strength }) => strength === 'hard');
  const fact = sure.length === 1 ? ledger.evidence.reading.gazetteer.events.get(sure[0]!.fact) : undefined;
  if (!fact || fact.confidence === 'M' || direction !== 'past') return;
  const x = ledger.dayOf(mention.voice);
  if (x === ledger.eventOf(mention)) return;
  const of = countedFrom(ledger, mention, band).flatMap((relation): Relation[] => {
    if (relation.op !== 'band') return [];
    const days: DaySpec = { op: 'meets', band: relation.band, from: fact.from, to: fact.to };
    return [{ op: 'unary', x: relation.x, days }];
  });
  ledger.add({
    rule: 'not-again',
    strength: 'convention',
    relation: of.length === 1 ? of[0]! : { op: 'all', of },
    quote: timex,
    fact: fact.id,
    says: says.notAgain(fact.label, fact.from, fact.to),
  });
}

/** «يونيو الماضي» is seldom said of a June more than eight months gone. */
const LAST_MONTH_DAYS = 245;

function addNotLongAgo(ledger: Ledger, mention: MentionDraft, timex: Timex, direction: Direction): void {
  const x = ledger.dayOf(mention.voice);
  const y = ledger.eventOf(mention);
  if (x === y || direction !== 'past') return;
  ledger.add({
    rule: 'not-long-ago',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'offset', from: -LAST_MONTH_DAYS, to: null } },
    quote: timex,
    says: says.NOT_LONG_AGO,
  });
}

function addSameYear(ledger: Ledger, mention: MentionDraft, timex: Timex, direction: Direction): void {
  const x = ledger.dayOf(mention.voice);
  const y = ledger.eventOf(mention);
  if (x === y || direction === 'none') return;
  ledger.add({
    rule: 'same-year',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'same-year' } },
    quote: timex,
    says: says.SAME_YEAR,
  });
}

/** «في اليوم نفسه», «بعد يومين من ذلك»: counted from the event told before. */
function addBackReference(
  ledger: Ledger,
  mention: MentionDraft,
  before: MentionDraft,
  timex: Timex,
  direction: Direction,
): void {
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  if (timex.value.op !== 'after' || timex.value.anchor !== null || isAnaphoric(timex.value.of) || x === y)
    return;
  ledger.add({
    rule: 'same-occasion',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'timex', value: timex.value.of, direction } },
    quote: timex,
    says: says.SAME_OCCASION,
  });
}

/** The last day a mention's own words or its known event can have; null when they do not say. */
export function latestSaid(ledger: Ledger, mention: MentionDraft): number | null {
  const ends = mention.timexes
    .filter(({ value }) => isAbsolute(value))
    .map(({ value }) => boundsOn(value, 'none', ANY_DAY)?.to ?? null);
  const facts = mention.known
    .filter(({ strength }) => strength === 'hard')
    .map(({ fact }) => ledger.evidence.reading.gazetteer.events.get(fact)?.to ?? null);
  const said = [...ends, ...facts].filter((day) => day !== null);
  return said.length > 0 ? Math.max(...said) : null;
}
