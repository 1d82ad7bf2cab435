import { partsOf, weekdayOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { KnownEvent } from './gazetteer.ts';
import type { Timex } from './timex/timex.ts';
import { weekdaySaid } from './timex/value.ts';
import type { TimexValue } from './timex/value.ts';

/** How well the temporal expressions name the days of an event: null when they exclude it. */
export function daysFit(timexes: readonly Timex[], event: KnownEvent): number | null {
  // The nearest expression dates the mention; the others may belong to what stands beside it.
  const [nearest] = timexes;
  return nearest === undefined ? 0 : dayFit(nearest.value, event);
}

function dayFit(value: TimexValue, event: KnownEvent): number | null {
  switch (value.op) {
    case 'date':
      return dateFit(value, event);
    case 'weekday':
      return within(event, (day) => weekdayOf(day) === value.weekday) ? 0 : null;
    case 'part':
      return partFit(value, event);
    case 'about':
      return dayFit(value.of, event);
    // «31 أغسطس من العام ذاته»: the day and month are said, whatever year is meant.
    case 'after':
      return value.of.op === 'date' || value.of.op === 'nth' ? dayFit(value.of, event) : 0;
    // «17 من الشهر ذاته»: the day of the month is said, whatever month is meant.
    case 'nth':
      if (value.unit !== 'day' || !isOfMonth(value.of)) return 0;
      return within(event, (day) => partsOf(day).day === value.n) ? 0 : null;
    default: {
      const weekday = weekdaySaid(value);
      return weekday === null || within(event, (day) => weekdayOf(day) === weekday) ? 0 : null;
    }
  }
}

function isOfMonth(value: TimexValue): boolean {
  if (value.op === 'after') return isOfMonth(value.of);
  return value.op === 'shift' && value.unit === 'month';
}

function dateFit(value: Extract<TimexValue, { op: 'date' }>, event: KnownEvent): number | null {
  const fits = within(event, (day) => {
    const { year, month, day: dayOfMonth } = partsOf(day);
    return (
      (value.year === null || value.year === year) &&
      (value.month === null || value.month === month) &&
      (value.day === null || value.day === dayOfMonth)
    );
  });
  if (!fits) return null;
  if (value.day !== null && value.month !== null) return 3;
  if (value.month !== null) return value.year === null ? 1 : 2;
  return 1;
}

/** What of a month or a year «مطلع», «منتصف», «أواخر» may mean: first to last part of it, with slack. */
const PARTS = { early: [0, 0.45], mid: [0.25, 0.75], late: [0.55, 1] } as const;

function partFit(value: Extract<TimexValue, { op: 'part' }>, event: KnownEvent): number | null {
  const whole = dayFit(value.of, event);
  if (whole === null || value.of.op !== 'date') return whole;
  const [low, high] = PARTS[value.part];
  const { month, day } = partsOf(event.from);
  const share = value.of.month === null ? (month - 1) / 12 : (day - 1) / 31;
  return share >= low && share <= high ? whole : null;
}

/** Facts of the calendar differ by a day between capitals; a span is as long as it is. */
function within(event: KnownEvent, test: (day: Day) => boolean): boolean {
  for (let day: number = event.from; day <= Math.min(event.to, event.from + 400); day += 1) {
    if (test(day as Day)) return true;
  }
  return false;
}

/** «أمس», «العام الماضي», in a text whose day is known: of events far from that time none is meant. */
export function isElsewhen([nearest]: readonly Timex[], until: Day | null, event: KnownEvent): boolean {
  const value = nearest?.value;
  if (until === null || value?.op !== 'shift') return false;
  if (value.unit === 'day') {
    const day = until + value.count;
    return day < event.from - SLACK || day > event.to + SLACK;
  }
  if (value.unit !== 'year') return false;
  const { year } = partsOf(until);
  return year + value.count < partsOf(event.from).year - 1 || year + value.count > partsOf(event.to).year + 1;
}

/** A page may be dated some days after what it passes on. */
const SLACK = 7;
