import type { MentionDraft } from '../mention.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import type { DateValue, TimexValue, Toward } from '../timex/value.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { BandSpec, DaySpec } from './network.ts';
import * as says from './says/year.ts';
import { everyYear } from './sense.ts';

/** «السبت 2 سبتمبر»: few years have it. */
export function isWeekdayDate(value: TimexValue): value is DateValue {
  return isYearUnsaid(value) && value.op === 'date' && value.weekday !== null && everyYear(value) !== null;
}

/** A date or month with neither a year nor «الماضي» beside it. */
export function isYearUnsaid(value: TimexValue): boolean {
  if (value.op === 'part' || value.op === 'about') return isYearUnsaid(value.of);
  return value.op === 'date' && value.year === null && value.yearShift === null && value.toward === null;
}

export function lacksYear(value: TimexValue): boolean {
  if (value.op === 'part' || value.op === 'about') return lacksYear(value.of);
  return value.op === 'date' && value.year === null && value.yearShift === null;
}

/** «الماضي» or «المقبل» beside a date, or beside what it is a part of. */
export function towardSaid(value: TimexValue): Toward | null {
  if (value.op === 'part' || value.op === 'about') return towardSaid(value.of);
  return value.op === 'date' ? value.toward : null;
}

/** What habit says of a date without a year, beside the day it names. */
export function addYearHabits(
  ledger: Ledger,
  mention: MentionDraft,
  timex: Timex,
  band: BandSpec,
  direction: Direction,
): void {
  addNotAgain(ledger, mention, timex, band, direction);
  if (isYearUnsaid(timex.value)) addSameYear(ledger, mention, timex, direction);
  else addNotLongAgo(ledger, mention, timex, direction);
}

/** «16 July» that names a known day had not come round again: one step instead of two for the reader. */
function addNotAgain(
  ledger: Ledger,
  mention: MentionDraft,
  timex: Timex,
  band: BandSpec,
  direction: Direction,
): void {
  const sure = anchorsOf(mention, ledger.evidence.reading.gazetteer).filter(
    ({ match }) => match.strength === 'hard',
  );
  const fact = sure.length === 1 ? sure[0]!.fact : undefined;
  if (!fact || fact.confidence === 'M' || direction !== 'past') return;
  const x = ledger.dayOf(mention.voice);
  if (x === ledger.eventOf(mention)) return;
  const days: DaySpec = { op: 'meets', band, from: fact.from, to: fact.to };
  ledger.add({
    rule: 'not-again',
    strength: 'convention',
    relation: { op: 'unary', x: ledger.countedFrom(mention.voice), days },
    quote: timex,
    fact: fact.id,
    says: says.notAgain(fact.label, fact.from, fact.to),
  });
}

/** «يونيو الماضي» is seldom said of a June more than ten months gone. */
const LAST_MONTH_DAYS = 310;

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
