import { addDays, dayOf, partsOf, weekdayOf, type Day } from '../../model/day.ts';
import { dayPeriod, daysAway, MONTHS_IN, period, type Period } from './period.ts';
import type { TimexValue, Unit } from './value.ts';

type Of<Op extends TimexValue['op']> = Extract<TimexValue, { readonly op: Op }>;

/** How many of these make up a period that is not a year. */
const SHARES: Readonly<Partial<Record<Unit, number>>> = { half: 2, third: 3, quarter: 4 };

/** The n-th unit of a period; null when it lies outside. */
export function nthUnit(base: Period, { n, unit }: Of<'nth'>): Period | null {
  const { from, to } = base;
  if (from === null || to === null) return null;
  const months = MONTHS_IN[unit];
  let found: Period;
  if (base.unit === 'year' && unit === 'week' && n > 0) return isoWeek(partsOf(from).year, n);
  const share = SHARES[unit];
  if (base.unit !== 'year' && share !== undefined) return shareOf(base, n, share);
  if (months === undefined) {
    const size = unit === 'week' ? 7 : 1;
    const start = n > 0 ? addDays(from, (n - 1) * size) : addDays(to, (n + 1) * size - (size - 1));
    found = period(start, addDays(start, size - 1), unit === 'day' ? 'day' : null);
  } else {
    const { year, month } = partsOf(n > 0 ? from : addDays(to, 1));
    const first = month + (n > 0 ? n - 1 : n) * months;
    found = period(dayOf(year, first, 1), addDays(dayOf(year, first + months, 1), -1), unit);
  }
  const inside = found.from !== null && found.to !== null && found.from >= from && found.from <= to;
  return inside ? { ...found, approximate: base.approximate } : null;
}

/** Week n of a year (ISO 8601): the first holds 4 January. */
function isoWeek(year: number, n: number): Period | null {
  const first = addDays(dayOf(year, 1, 4), 1 - weekdayOf(dayOf(year, 1, 4)));
  const monday = addDays(first, (n - 1) * 7);
  return partsOf(addDays(monday, 3)).year === year ? period(monday, addDays(monday, 6), 'week') : null;
}

/** «النصف الثاني من يوليو», «الربع الأخير من القرن». */
function shareOf({ from, to, approximate }: Period, n: number, count: number): Period | null {
  if (from === null || to === null) return null;
  const index = n > 0 ? n - 1 : count + n;
  const length = to - from + 1;
  const at = (i: number): Day => addDays(from, Math.floor((i * length) / count));
  return { ...period(at(index), addDays(at(index + 1), -1), null), approximate };
}

/** The n-th such weekday of a period; null when it has none. */
export function nthWeekday({ from, to }: Period, { n, weekday }: Of<'nth-weekday'>): Period | null {
  if (from === null || to === null) return null;
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const last = addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  const found = n > 0 ? addDays(first, (n - 1) * 7) : addDays(last, (n + 1) * 7);
  return found < from || found > to ? null : dayPeriod(found);
}

/** The first or last units of a period. */
export function runOf({ from, to }: Period, { count, unit }: Of<'run'>): Period | null {
  if (from === null || to === null) return null;
  const run =
    count > 0
      ? period(from, addDays(daysAway(from, unit, count), -1), null)
      : period(addDays(daysAway(addDays(to, 1), unit, count), 0), to, null);
  return { ...run, lasted: true };
}
