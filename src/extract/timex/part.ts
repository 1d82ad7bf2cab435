import { addDays, partsOf, type Day } from '../../model/day.ts';
import { period, yearsPeriod, type Period } from './period.ts';
import type { Part, Unit } from './value.ts';

/** First and last day (from 0) of a part, or of a span of years, as fractions of the whole where size varies. */
type Cut = readonly [number, number];
type Cuts = Readonly<Record<Part, Cut>>;

/**
 * Where the parts of a period lie, as shares of its length. A month is cut at its 10th and 20th day; the
 * beginning and end of a year are its first and last quarter, its middle is May to August.
 */
const SHARES: Readonly<Partial<Record<Unit, Cuts>>> = {
  week: { early: [0, 2 / 7], mid: [2 / 7, 4 / 7], late: [4 / 7, 1] },
};
/** Years of a decade or a century. */
const YEARS: Readonly<Partial<Record<Unit, Cuts>>> = {
  decade: { early: [0, 4], mid: [4, 7], late: [7, 10] },
  century: { early: [0, 33], mid: [33, 67], late: [67, 100] },
};
const THIRDS: Cuts = { early: [0, 1 / 3], mid: [1 / 3, 2 / 3], late: [2 / 3, 1] };
/** As far as writers stretch the words; bounds of proofs use these. */
const WIDE: Cuts = { early: [0, 1 / 2], mid: [1 / 5, 4 / 5], late: [1 / 2, 1] };

const MONTHS_OF_YEAR: Cuts = { early: [0, 90], mid: [120, 243], late: [273, 366] };

/** The early, middle or late days of a period; null when an end is open. */
export function partPeriod(base: Period, part: Part, wide: boolean): Period | null {
  const { from, to, unit } = base;
  if (from === null || to === null) return null;
  if (from === to) return base;
  const years = unit && YEARS[unit]?.[part];
  if (years && !wide) return yearsPeriod(partsOf(from).year + years[0], years[1] - years[0], null);
  const cut = wide ? shares(WIDE[part], from, to) : cutOf(part, unit, from, to);
  const leap = !wide && unit === 'year' && to - from === 365 ? 1 : 0;
  const first = addDays(from, cut[0] + (cut[0] > 0 ? leap : 0));
  const last = Math.min(from + cut[1] - 1 + leap, to) as Day;
  return { ...period(first, last, null), approximate: base.approximate };
}

function cutOf(part: Part, unit: Unit | null, from: Day, to: Day): Cut {
  const length = to - from + 1;
  if (unit === 'year') return MONTHS_OF_YEAR[part];
  if (unit === 'month' || length === 29 || length === 30) {
    return part === 'early' ? [0, 10] : part === 'mid' ? [10, 20] : [20, length];
  }
  return shares((unit && SHARES[unit])?.[part] ?? THIRDS[part], from, to);
}

function shares([start, end]: Cut, from: Day, to: Day): Cut {
  const length = to - from + 1;
  return [Math.round(start * length), Math.round(end * length)];
}
