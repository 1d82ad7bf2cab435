import { addDays, weekdayOf, type Day, type Weekday } from '../../model/day.ts';
import { dayPeriod, daysAway, MONTHS_IN, period, unitAround, type Period } from './period.ts';
import type { Setting } from './setting.ts';
import type { Direction } from './timex.ts';
import type { TimexValue, Toward, Unit } from './value.ts';

type Of<Op extends TimexValue['op']> = Extract<TimexValue, { readonly op: Op }>;

/** What is left of a period, or has gone by, on a day within it. */
export function restOf(base: Period, side: 'before' | 'after', reference: Day): Period {
  const { from, to } = base;
  if (from === null || to === null || reference < from || reference > to) return base;
  return side === 'after' ? period(reference, to, null) : period(from, reference, null);
}

/** The weekday meant on a reference day: the seven days that may hold it move with the reference. */
export function weekdayOn(
  weekday: Weekday,
  toward: Toward | null,
  direction: Direction,
  reference: Day,
): Day {
  const from = (first: number): Day => {
    const start = addDays(reference, first);
    return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  };
  switch (toward) {
    case 'before-last':
      return from(-14);
    case 'last':
      return from(-7);
    case 'next':
      return from(1);
    case 'after-next':
      return from(8);
    case 'this':
      return direction === 'past' ? from(-6) : from(0);
    case null:
      return direction === 'past' ? from(-6) : direction === 'future' ? from(0) : from(-3);
  }
}

/** «بعد يومين» in a story told in the past counts from the day last spoken of. */
export function awayOn(
  value: Of<'away'>,
  reference: Day,
  { direction, previous, wide }: Setting,
): Period | null {
  if (value.most <= 0 || direction !== 'past') return awayFrom(reference, value);
  if (wide) return null;
  return awayFrom(previous?.to ?? previous?.from ?? reference, value);
}

/** «قبل عقدين» is twenty years ago, not a decade as a whole. */
const YEARS_IN: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

function awayFrom(reference: Day, { unit, least, most, approximate, days }: Of<'away'>): Period {
  if (days !== undefined) return dayPeriod(addDays(daysAway(reference, unit, least), days));
  const years = YEARS_IN[unit];
  if (least === most && years !== undefined) {
    return { ...unitAround(reference, 'year', least * years), approximate: true };
  }
  if (least === most && MONTHS_IN[unit] !== undefined) {
    return { ...unitAround(reference, unit, least), approximate: true };
  }
  const [from, to] = [daysAway(reference, unit, least), daysAway(reference, unit, most)];
  const exact = least === most && unit === 'day' && !approximate;
  return { ...period(from, to, from === to ? 'day' : null), approximate: !exact };
}

export function rollingFrom(
  reference: Day,
  { unit, count, signed }: Of<'rolling'>,
  direction: Direction,
): Period {
  const turned = !signed && direction === 'past' ? -count : count;
  const far = daysAway(reference, unit, turned);
  const near = unit === 'day' ? addDays(reference, Math.sign(turned)) : reference;
  return { ...(turned < 0 ? period(far, near, null) : period(near, far, null)), lasted: true };
}
