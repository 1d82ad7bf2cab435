import { addDays, type Day } from '../../model/day.ts';
import { edtfOf, type Period } from './period.ts';
import { resolve } from './resolve.ts';
import type { Direction, Reading } from './timex.ts';
import { isAnaphoric, partsOfValue, type TimexValue } from './value.ts';

/** What a value is read against. */
export interface ReadContext {
  /** The day of the text, or of the quotation the words stand in; null when it is not known. */
  readonly reference: Day | null;
  readonly direction: Direction;
  /** The reading of the expression before it in the same text, which «في اليوم نفسه» takes up. */
  readonly previous?: Reading | null;
}

/** The days outside which the value cannot lie. */
export interface Bounds {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Reads a value against a reference day.
 * @returns null when the words alone do not support a date there, or name one that does not exist
 */
export function read(value: TimexValue, { reference, direction, previous }: ReadContext): Reading | null {
  const found = resolve(value, { reference, direction, previous: periodOf(previous), wide: false });
  if (!found) return null;
  const { from, to, lasted, approximate } = found;
  return { from, to, lasted, approximate, edtf: edtfOf(found) };
}

function periodOf(reading: Reading | null | undefined): Period | null {
  if (!reading) return null;
  const { from, to, lasted, approximate } = reading;
  return { from, to, lasted, approximate, unit: null };
}

/**
 * The days a value may name on a reference day, wide enough to hold whatever a careful writer means by it: a
 * week each side of «قبل أسبوعين», a day each side of a Hijri date. Both bounds never fall as the reference grows,
 * so a value is a monotone band.
 * @returns null for what hangs on another date, or names no existing day
 */
export function boundsOn(value: TimexValue, direction: Direction, reference: Day): Bounds | null {
  if (isAnaphoric(value)) return null;
  const found = resolve(value, { reference, direction, previous: null, wide: true });
  if (!found) return null;
  const slack = slackOf(value);
  return {
    from: found.from === null ? null : addDays(found.from, -slack),
    to: found.to === null ? null : addDays(found.to, slack),
  };
}

const SLACK_AWAY = {
  day: 1,
  week: 4,
  month: 16,
  quarter: 46,
  season: 46,
  third: 61,
  half: 92,
  year: 184,
  decade: 1826,
  century: 18_262,
};

/** How many days the words may be off; it does not depend on the reference, which keeps the band monotone. */
function slackOf(value: TimexValue): number {
  switch (value.op) {
    case 'hijri':
    case 'holiday':
      return 1;
    case 'away':
      // «قبل أيام» is said of the day before yesterday and of a fortnight ago.
      if (value.least < value.most) return SLACK_AWAY[value.unit] * (value.unit === 'day' ? 6 : 3);
      return value.unit === 'day' && !value.approximate && value.least === value.most
        ? 0
        : SLACK_AWAY[value.unit];
    case 'rolling':
      return SLACK_AWAY[value.unit];
    case 'about':
      return Math.max(slackOf(value.of), 2);
    default:
      return Math.max(0, ...partsOfValue(value).map(slackOf));
  }
}
