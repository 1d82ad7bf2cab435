import { addDays, dayOf, monthLength, partsOf, weekdayOf, type Day } from '../../model/day.ts';
import {
  dayPeriod,
  monthPeriod,
  period,
  unitAround,
  yearPeriod,
  yearsPeriod,
  type Period,
} from './period.ts';
import {
  hijriPeriod,
  instanceIn,
  instanceNear,
  instanceOn,
  recurringDate,
  recurringHijri,
  recurringHoliday,
  recurringSeason,
  type Recurring,
} from './recurring.ts';
import { awayOn, restOf, rollingFrom, weekdayOn } from './distance.ts';
import type { Setting } from './setting.ts';
import { nthUnit, nthWeekday, runOf } from './nth.ts';
import { partPeriod } from './part.ts';
import {
  isAbsolute,
  weekdaySaid,
  type DateValue,
  type HijriValue,
  type TimexValue,
  type Toward,
  type YearWords,
} from './value.ts';

type Of<Op extends TimexValue['op']> = Extract<TimexValue, { readonly op: Op }>;

/** The days a value names; null when the words do not support a date in this setting, or the date does not exist. */
export function resolve(value: TimexValue, setting: Setting): Period | null {
  switch (value.op) {
    case 'date':
      return resolveDate(value, setting);
    case 'hijri':
      return resolveHijri(value, setting);
    case 'holiday':
      return resolveRecurring(recurringHoliday(value), value, setting);
    case 'season':
      return resolveRecurring(recurringSeason(value), value, setting);
    case 'decade':
      return yearsPeriod(value.start, 10, 'decade');
    case 'century':
      return yearsPeriod((value.century - 1) * 100, 100, 'century');
    case 'part':
      return mapPeriod(resolve(value.of, setting), (base) => partPeriod(base, value.part, setting.wide));
    case 'nth':
      return mapPeriod(resolve(value.of, setting), (base) => nthUnit(base, value));
    case 'nth-weekday':
      return mapPeriod(resolve(value.of, setting), (base) => nthWeekday(base, value));
    case 'run':
      return mapPeriod(resolve(value.of, setting), (base) => runOf(base, value));
    case 'range':
      return resolveRange(value, setting);
    case 'open':
      return mapPeriod(resolve(value.of, leaning(value, setting)), (base) => openOf(base, value));
    case 'about':
      return mapPeriod(resolve(value.of, setting), (base) => ({ ...base, approximate: true }));
    case 'after':
      return resolveAfter(value, setting);
    case 'one-of':
      return resolveOneOf(value, setting);
    default:
      return setting.reference === null ? null : resolveRelative(value, setting.reference, setting);
  }
}

function mapPeriod(base: Period | null, turn: (base: Period) => Period | null): Period | null {
  return base && turn(base);
}

function resolveDate(value: DateValue, setting: Setting): Period | null {
  const year = yearOf(value, setting);
  if (year !== null) {
    if (value.month === null) return yearPeriod(year);
    if (value.day === null) return monthPeriod(year, value.month);
    return value.day > monthLength(year, value.month) ? null : dayPeriod(dayOf(year, value.month, value.day));
  }
  const recurring = recurringDate(value);
  if (!recurring || setting.reference === null) return null;
  // The weekday says which year is meant: without tense, the nearest one it fits. (A proof may not rest on that.)
  const nearest = value.weekday !== null && value.toward === null && setting.direction === 'none';
  if (nearest && !setting.wide) return instanceNear(recurring, setting.reference);
  const found = instanceOn(recurring, value.toward, setting.direction, setting.reference);
  // «الماضي» and «المقبل» are of this year or the next: a weekday that fits only later is a slip of the pen.
  const slip = value.weekday !== null && value.toward !== null && !isWithinYear(found, setting.reference);
  return slip && !setting.wide ? resolveDate({ ...value, weekday: null }, setting) : found;
}

function isWithinYear(found: Period | null, reference: Day): boolean {
  return found?.from != null && Math.abs(found.from - reference) < 370;
}

function resolveHijri(value: HijriValue, setting: Setting): Period | null {
  const { year, month, day } = value;
  const recurring = recurringHijri(value);
  if (year !== null)
    return year > 1600 && recurring ? instanceIn(recurring, year) : hijriPeriod(year, month, day);
  return recurring && resolveRecurring(recurring, value, setting);
}

function resolveRecurring(
  recurring: Recurring,
  value: YearWords & { readonly toward: Toward | null },
  setting: Setting,
): Period | null {
  if (value.year !== null && value.year < 1600) return recurring.inYear(value.year);
  const year = yearOf(value, setting);
  if (year !== null) return instanceIn(recurring, year);
  return setting.reference === null
    ? null
    : instanceOn(recurring, value.toward, setting.direction, setting.reference);
}

function yearOf({ year, yearShift }: YearWords, { reference }: Setting): number | null {
  if (year !== null) return year;
  return yearShift === null || reference === null ? null : partsOf(reference).year + yearShift;
}

/** Behind the middle of a year the next one is the new one. */
const HALF_YEAR = 184;

function resolveRelative(
  value: Of<'new-year' | 'weekday' | 'shift' | 'away' | 'rolling' | 'weekend' | 'rest' | 'recent'>,
  reference: Day,
  setting: Setting,
): Period | null {
  switch (value.op) {
    case 'new-year':
      return yearPeriod(partsOf(addDays(reference, HALF_YEAR)).year);
    case 'weekday':
      return dayPeriod(weekdayOn(value.weekday, value.toward, setting.direction, reference));
    case 'shift':
      return unitAround(reference, value.unit, value.count);
    case 'away':
      return awayOn(value, reference, setting);
    case 'rolling':
      return rollingFrom(reference, value, setting.direction);
    case 'weekend': {
      const saturday = addDays(reference, 6 - weekdayOf(reference) + value.count * 7);
      return period(saturday, addDays(saturday, 1), null);
    }
    case 'rest':
      return mapPeriod(resolve(value.of, setting), (base) => restOf(base, value.side, reference));
    case 'recent':
      return value.future
        ? period(reference, addDays(reference, 60), null)
        : period(addDays(reference, -60), reference, null);
  }
}

/** «منذ الأحد» looks back; without tense, «حتى الأحد» and «ابتداء من الأحد» look ahead. */
function leaning({ side, inclusive, begun, of }: Of<'open'>, setting: Setting): Setting {
  if (begun) return { ...setting, direction: 'past' };
  if (setting.direction !== 'none' || (side === 'from' && !inclusive)) return setting;
  // «ابتداء من 1 سبتمبر» is of the nearest September.
  return side === 'from' && of.op === 'date' ? setting : { ...setting, direction: 'future' };
}

function openOf(base: Period, { side, inclusive }: Of<'open'>): Period | null {
  const { from, to } = base;
  const edge =
    side === 'from' ? (inclusive ? from : to && addDays(to, 1)) : inclusive ? to : from && addDays(from, -1);
  if (edge === null) return null;
  const unit = inclusive || base.unit === 'year' || base.unit === 'month' ? base.unit : 'day';
  const open = side === 'from' ? period(edge, null, unit) : period(null, edge, unit);
  return { ...open, approximate: base.approximate, lasted: true };
}

/** Each end may lack what the other says: the later end is looked for from the earlier one, and back. */
function resolveRange({ from, to }: Of<'range'>, setting: Setting): Period | null {
  const backward = isAbsolute(to) && !isAbsolute(from);
  const known = resolve(backward ? to : from, setting);
  if (known?.from == null || known.to === null) return null;
  const other = backward
    ? resolve(from, leansOn(from) ? { ...setting, reference: known.to, direction: 'past' } : setting)
    : resolve(to, leansOn(to) ? { ...setting, reference: known.from, direction: 'future' } : setting);
  if (other?.from == null || other.to === null) return null;
  const [first, last] = backward ? [other, known] : [known, other];
  if (first.from! > last.to!) return null;
  const years = first.unit === 'year' && last.unit === 'year';
  return {
    ...period(first.from, last.to, years ? 'decade' : null),
    approximate: first.approximate || last.approximate,
    lasted: true,
  };
}

/** Whether a range's end may be found from its other end: «الخميس», «يونيو», but not «غدا» or «الخميس المقبل». */
function leansOn(value: TimexValue): boolean {
  switch (value.op) {
    case 'weekday':
      return value.toward === null;
    case 'date':
    case 'hijri':
    case 'holiday':
    case 'season':
      return value.toward === null && value.year === null && value.yearShift === null;
    case 'part':
    case 'nth':
      return leansOn(value.of);
    default:
      return false;
  }
}

function resolveAfter({ anchor, of }: Of<'after'>, setting: Setting): Period | null {
  const base = anchor === null ? (setting.previous ?? referencePeriod(setting)) : resolve(anchor, setting);
  if (!base) return null;
  const forward = (of.op === 'away' && of.least > 0) || (of.op === 'shift' && of.count > 0);
  const reference = forward ? (base.to ?? base.from) : (base.from ?? base.to);
  return resolve(of, { ...setting, reference, direction: 'none', previous: null });
}

/** «في اليوم التالي» in a text that has named no day yet is counted from the text's own day. */
function referencePeriod({ reference }: Setting): Period | null {
  return reference === null ? null : dayPeriod(reference);
}

/** Kept open for bounds; where one must be shown, the first that the tense allows. */
function resolveOneOf({ values }: Of<'one-of'>, setting: Setting): Period | null {
  const periods = values
    .map((value) => onItsWeekday(value, resolve(value, setting), setting))
    .filter((found) => found !== null);
  if (setting.wide) return hull(periods);
  const { reference, direction } = setting;
  const fitting = periods.find(({ from, to }) => {
    if (reference === null || from === null || to === null || direction === 'none') return true;
    return direction === 'past' ? from <= reference : to >= reference;
  });
  return fitting ?? periods[0] ?? null;
}

/** Of several readings one whose weekday is another than the words say, or fits only years away, is none. */
function onItsWeekday(value: TimexValue, found: Period | null, { reference, wide }: Setting): Period | null {
  const said = weekdaySaid(value);
  const far = !wide && reference !== null && !isAbsolute(value) && !isWithinYear(found, reference);
  if (said !== null && far) return null;
  return said === null || (found?.from != null && weekdayOf(found.from) === said) ? found : null;
}

/** The smallest period that covers all of them. */
export function hull(periods: readonly Period[]): Period | null {
  const [first] = periods;
  if (!first) return null;
  const froms = periods.map(({ from }) => from);
  const tos = periods.map(({ to }) => to);
  const from = froms.includes(null) ? null : (Math.min(...froms.map(Number)) as Day);
  const to = tos.includes(null) ? null : (Math.max(...tos.map(Number)) as Day);
  return { ...first, from, to, unit: from === to ? 'day' : null };
}
