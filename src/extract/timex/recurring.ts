import { addDays, dayOf, monthLength, partsOf, weekdayOf, type Day } from '../../model/day.ts';
import { feastDay, FEASTS } from './holiday.ts';
import { hijriDay, hijriMonthLength, hijriYearNear } from './hijri.ts';
import { dayPeriod, monthPeriod, period, seasonPeriod, type Period } from './period.ts';
import type { Direction } from './timex.ts';
import type { DateValue, HijriValue, HolidayValue, SeasonValue, Toward } from './value.ts';

/** Something that comes round: 16 July, a March, a Ramadan. Instances are numbered by their year. */
export interface Recurring {
  /** The instance of a year; null when that year has none (29 February, a weekday that does not fit). */
  readonly inYear: (year: number) => Period | null;
  /** The year, in its own calendar, that a day lies in, to within one. */
  readonly yearNear: (day: Day) => number;
  /** Whether it is a month of the reference's own calendar: «الماضي» then looks before the present month. */
  readonly isMonth: boolean;
  /** How far ahead of the reference an instance may lie when neither words nor tense tell the direction; null: the next one is meant. */
  readonly reach: number | null;
}

const gregorianYear = (day: Day): number => partsOf(day).year;

/** 16 July, or July, of any year. A weekday beside it lets only the years through in which it fits. */
export function recurringDate(value: DateValue): Recurring | null {
  const known = KNOWN_DATES.get(value);
  if (known) return known;
  const recurring = datesOf(value);
  if (recurring) KNOWN_DATES.set(value, { ...recurring, inYear: remembered(recurring.inYear) });
  return recurring;
}

/** A value is asked about thousands of days in turn, and each time about the same few years. */
const KNOWN_DATES = new WeakMap<DateValue, Recurring>();

function remembered(inYear: Recurring['inYear']): Recurring['inYear'] {
  const known = new Map<number, Period | null>();
  return (year) => {
    let found = known.get(year);
    if (found === undefined) known.set(year, (found = inYear(year)));
    return found;
  };
}

function datesOf({ month, day, weekday }: DateValue): Recurring | null {
  if (month === null) return null;
  if (day === null) {
    return { inYear: (year) => monthPeriod(year, month), yearNear: gregorianYear, isMonth: true, reach: 240 };
  }
  const inYear = (year: number): Period | null => {
    if (day > monthLength(year, month)) return null;
    const found = dayOf(year, month, day);
    return weekday === null || weekdayOf(found) === weekday ? dayPeriod(found) : null;
  };
  return { inYear, yearNear: gregorianYear, isMonth: false, reach: 240 };
}

/** A Hijri day or month of any Hijri year. */
export function recurringHijri({ month, day }: HijriValue): Recurring | null {
  if (month === null) return null;
  return {
    inYear: (year) => hijriPeriod(year, month, day),
    yearNear: hijriYearNear,
    isMonth: false,
    reach: null,
  };
}

/** A Hijri year, month or day; null when it does not exist or lies outside the table. */
export function hijriPeriod(year: number, month: number | null, day: number | null): Period | null {
  const from = hijriDay(year, month ?? 1, day ?? 1);
  const length = month === null ? null : hijriMonthLength(year, month);
  if (from === null || (month !== null && length === null)) return null;
  if (month === null) {
    const next = hijriDay(year + 1, 1, 1);
    return next === null ? null : { ...period(from, addDays(next, -1), null), approximate: true };
  }
  if (day === null) return { ...period(from, addDays(from, length! - 1), null), approximate: true };
  return day > length! ? null : { ...dayPeriod(from), approximate: true };
}

export function recurringHoliday({ holiday, offset }: HolidayValue): Recurring {
  const { calendar } = FEASTS[holiday];
  return {
    inYear: (year) => {
      const first = feastDay(holiday, year);
      if (first === null) return null;
      if (holiday === 'ramadan' && offset === null) return hijriPeriod(year, 9, null);
      return { ...dayPeriod(addDays(first, offset ?? 0)), approximate: calendar === 'hijri' };
    },
    yearNear: calendar === 'hijri' ? hijriYearNear : gregorianYear,
    isMonth: false,
    reach: null,
  };
}

export function recurringSeason({ season }: SeasonValue): Recurring {
  return {
    inYear: (year) => seasonPeriod(year, season),
    yearNear: gregorianYear,
    isMonth: false,
    reach: 240,
  };
}

/** The instance that begins in a Gregorian year (the first, when a Hijri one comes twice). */
export function instanceIn(recurring: Recurring, year: number): Period | null {
  const near = recurring.yearNear(dayOf(year, 1, 1));
  for (let k = near - 2; k <= near + 2; k += 1) {
    const found = recurring.inYear(k);
    if (found?.from != null && partsOf(found.from).year === year) return found;
  }
  return null;
}

/** 28 years hold every pairing of date and weekday, save 29 February across a common century. */
const YEARS_SEARCHED = 42;

type Fits = (found: Period) => boolean;

function search(recurring: Recurring, near: Day, step: 1 | -1, fits: Fits): Period | null {
  const start = recurring.yearNear(near) - 2 * step;
  for (let i = 0; i < YEARS_SEARCHED; i += 1) {
    const found = recurring.inYear(start + i * step);
    if (found && fits(found)) return found;
  }
  return null;
}

const latest = (recurring: Recurring, near: Day, fits: Fits): Period | null =>
  search(recurring, near, -1, fits);
const earliest = (recurring: Recurring, near: Day, fits: Fits): Period | null =>
  search(recurring, near, 1, fits);

/**
 * The instance meant on a reference day. Every branch takes the latest before, or the earliest after, a bound
 * that never falls as the reference grows; so the result never falls either.
 */
export function instanceOn(
  recurring: Recurring,
  toward: Toward | null,
  direction: Direction,
  reference: Day,
): Period | null {
  const before = (day: Day): Period | null => latest(recurring, day, ({ to }) => to !== null && to < day);
  const behind = (day: Day): Period | null =>
    earliest(recurring, day, ({ from }) => from !== null && from > day);
  switch (toward) {
    case 'last':
      return before(firstPresentDay(recurring, reference));
    case 'before-last': {
      const last = before(firstPresentDay(recurring, reference));
      return last?.from == null ? null : before(last.from);
    }
    case 'this':
      return instanceAround(recurring, reference) ?? instanceIn(recurring, partsOf(reference).year);
    case 'next':
      return behind(lastPresentDay(recurring, reference));
    case 'after-next': {
      const next = behind(lastPresentDay(recurring, reference));
      return next?.to == null ? null : behind(next.to);
    }
    case null: {
      if (direction === 'future' || (direction === 'none' && recurring.reach === null))
        return earliest(recurring, reference, ({ to }) => to !== null && to >= reference);
      const limit = direction === 'past' ? reference : undirectedLimit(reference, recurring.reach ?? 0);
      return latest(recurring, limit, ({ from }) => from !== null && from <= limit);
    }
  }
}

/** The instance that begins nearest to the reference, before or after it. */
export function instanceNear(recurring: Recurring, reference: Day): Period | null {
  const past = latest(recurring, reference, ({ from }) => from !== null && from <= reference);
  const coming = earliest(recurring, reference, ({ from }) => from !== null && from >= reference);
  if (past?.from == null || coming?.from == null) return past ?? coming;
  return reference - past.from <= coming.from - reference ? past : coming;
}

/** The instance a day lies in: in January «هذا الشتاء» began last December. */
function instanceAround(recurring: Recurring, day: Day): Period | null {
  const begun = latest(recurring, day, ({ from }) => from !== null && from <= day);
  return begun?.to != null && begun.to >= day ? begun : null;
}

/** «حزيران الماضي» is the latest June before the month the writer is in, «16 حزيران الماضي» before the day. */
function firstPresentDay({ isMonth }: Recurring, reference: Day): Day {
  const { year, month } = partsOf(reference);
  return isMonth ? dayOf(year, month, 1) : reference;
}

function lastPresentDay({ isMonth }: Recurring, reference: Day): Day {
  const { year, month } = partsOf(reference);
  return isMonth ? addDays(dayOf(year, month + 1, 1), -1) : reference;
}

/** Without tense a date is in the writer's year, unless that lies far ahead; in December it may be in January. */
function undirectedLimit(reference: Day, reach: number): Day {
  const yearEnd = dayOf(partsOf(reference).year, 12, 31);
  return Math.max(reference + 31, Math.min(reference + reach, yearEnd)) as Day;
}
