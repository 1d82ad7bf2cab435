import { addDays, dayOf, formatDay, monthLength, partsOf, weekdayOf, type Day } from '../../model/day.ts';
import type { Season, Unit } from './value.ts';

/** A stretch of days as an expression names it, with the unit it was named in. An open end is null. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
  /** The unit whose one whole instance this is; null when it is none («مطلع يوليو»). */
  readonly unit: Unit | null;
  readonly approximate: boolean;
  /** Whether it filled its days («من … إلى …»), or is one unknown day of them. */
  readonly lasted: boolean;
}

export function period(from: Day | null, to: Day | null, unit: Unit | null): Period {
  return { from, to, unit, approximate: false, lasted: false };
}

export function dayPeriod(day: Day): Period {
  return period(day, day, 'day');
}

/** A month; months outside 1–12 roll over into other years. */
export function monthPeriod(year: number, month: number): Period {
  return period(dayOf(year, month, 1), addDays(dayOf(year, month + 1, 1), -1), 'month');
}

export function yearPeriod(year: number): Period {
  return period(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
}

/** Whole months of a year, counted from 1: a quarter, a half. */
export function monthsPeriod(year: number, month: number, count: number, unit: Unit | null): Period {
  return period(dayOf(year, month, 1), addDays(dayOf(year, month + count, 1), -1), unit);
}

/** A meteorological season; winter begins in December of the year before its EDTF year's January. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod(year, season === 4 ? 12 : season * 3, 3, 'season');
}

export function yearsPeriod(first: number, count: number, unit: Unit | null): Period {
  return period(dayOf(first, 1, 1), dayOf(first + count - 1, 12, 31), unit);
}

/** The unit that holds a day, or the one `count` units later. */
export function unitAround(day: Day, unit: Unit, count: number): Period {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return dayPeriod(addDays(day, count));
    case 'week': {
      const monday = addDays(day, 1 - weekdayOf(day) + count * 7);
      return period(monday, addDays(monday, 6), 'week');
    }
    case 'month':
      return monthPeriod(year, month + count);
    case 'quarter':
      return monthsPeriod(year, (Math.ceil(month / 3) - 1 + count) * 3 + 1, 3, 'quarter');
    case 'third':
      return monthsPeriod(year, (Math.ceil(month / 4) - 1 + count) * 4 + 1, 4, 'third');
    case 'half':
      return monthsPeriod(year, (Math.ceil(month / 6) - 1 + count) * 6 + 1, 6, 'half');
    case 'season': {
      const index = Math.floor((year * 12 + month - 3) / 3) + count;
      return monthsPeriod(0, index * 3 + 3, 3, 'season');
    }
    case 'year':
      return yearPeriod(year + count);
    case 'decade':
      return yearsPeriod((Math.floor(year / 10) + count) * 10, 10, 'decade');
    case 'century':
      return yearsPeriod((Math.floor(year / 100) + count) * 100, 100, 'century');
  }
}

/** A day some units away; a day of month that the other month lacks becomes its last. */
export function daysAway(day: Day, unit: Unit, count: number): Day {
  const months = MONTHS_IN[unit];
  if (months === undefined) return addDays(day, unit === 'week' ? count * 7 : count);
  const { year, month, day: dayOfMonth } = partsOf(day);
  const first = partsOf(dayOf(year, month + months * count, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, monthLength(first.year, first.month)));
}

export const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  third: 4,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/**
 * A period in EDTF level 0/1: `2018-07-16`, `2017-03`, `2016~`, `2017-21` (season), `2017-33` (quarter),
 * `2017-37` (third), `2017-40` (half), else an interval; `..` is an open end.
 */
export function edtfOf(p: Period): string {
  const mark = p.approximate ? '~' : '';
  if (p.from === null) return p.to === null ? '' : `../${openEnd(p.to, p.unit)}${mark}`;
  if (p.to === null) return `${openEnd(p.from, p.unit)}${mark}/..`;
  const { year, month } = partsOf(p.from);
  const yyyy = String(year).padStart(4, '0');
  switch (p.unit) {
    case 'day':
      if (p.from === p.to) return `${formatDay(p.from)}${mark}`;
      break;
    case 'month':
      return `${formatDay(p.from).slice(0, 7)}${mark}`;
    case 'quarter':
      return `${yyyy}-${String(33 + (month - 1) / 3)}`;
    case 'third':
      return `${yyyy}-${String(37 + (month - 1) / 4)}`;
    case 'half':
      return `${yyyy}-${String(40 + (month - 1) / 6)}`;
    case 'season':
      return `${yyyy}-${String(month === 12 ? 24 : 20 + month / 3)}`;
    case 'year':
      return `${yyyy}${mark}`;
    default:
  }
  if (p.from === p.to) return `${formatDay(p.from)}${mark}`;
  return isWholeYears(p.from, p.to)
    ? `${yyyy}${mark}/${formatDay(p.to).slice(0, 4)}${mark}`
    : `${formatDay(p.from)}${mark}/${formatDay(p.to)}${mark}`;
}

function isWholeYears(from: Day, to: Day): boolean {
  const [a, b] = [partsOf(from), partsOf(to)];
  return a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31 && a.year < b.year;
}

/** An open interval ends as it was said: «منذ عام 2011» is `2011/..`, «منذ مارس 2011» `2011-03/..`. */
function openEnd(day: Day, unit: Unit | null): string {
  return formatDay(day).slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10);
}
