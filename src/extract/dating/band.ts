import { dayOf, partsOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { BandSpec, Ends, Reader } from './network.ts';

/**
 * A monotone band ready to be asked. Days are plain numbers here; ±Infinity is an open end.
 * `first` and `last` invert it: the least x with hi(x) ≥ y, the greatest x with lo(x) ≤ y.
 */
export interface Band {
  lo(x: number): number;
  hi(x: number): number;
  first(y: number): number;
  last(y: number): number;
  /** The same distance from every day: what tells circles of bands that can never come to rest. */
  readonly steady: boolean;
}

export function compileBand(spec: BandSpec, read: Reader): Band {
  switch (spec.op) {
    case 'offset':
      return offset(spec.from ?? -Infinity, spec.to ?? Infinity);
    case 'same-year':
      return SAME_YEAR;
    case 'side':
      return oneSide(compileBand(spec.band, read), spec.side);
    case 'slack':
      return slack(compileBand(spec.band, read), spec.days);
    case 'timex':
      return searched((day) => read(spec.value, spec.direction, day as Day));
  }
}

/** The same band with time running backwards: what is least becomes greatest. */
export function mirrorBand(band: Band): Band {
  return {
    steady: band.steady,
    lo: (x) => -band.hi(-x),
    hi: (x) => -band.lo(-x),
    first: (y) => -band.last(-y),
    last: (y) => -band.first(-y),
  };
}

function offset(from: number, to: number): Band {
  return {
    steady: true,
    lo: (x) => sum(x, from, -Infinity),
    hi: (x) => sum(x, to, Infinity),
    first: (y) => sum(y, -to, -Infinity),
    last: (y) => sum(y, -from, Infinity),
  };
}

/** Infinite days plus an infinite offset of the other sign: the open end says nothing. */
function sum(x: number, by: number, otherwise: number): number {
  const total = x + by;
  return Number.isNaN(total) ? otherwise : total;
}

const SAME_YEAR: Band = {
  steady: false,
  lo: (x) => (Number.isFinite(x) ? dayOf(partsOf(x as Day).year, 1, 1) : x),
  hi: (x) => (Number.isFinite(x) ? dayOf(partsOf(x as Day).year, 12, 31) : x),
  first: (y) => SAME_YEAR.lo(y),
  last: (y) => SAME_YEAR.hi(y),
};

function oneSide(band: Band, side: 'from' | 'to'): Band {
  const open = { steady: band.steady, lo: () => -Infinity, hi: () => Infinity };
  return side === 'from'
    ? { ...open, lo: (x) => band.lo(x), first: () => -Infinity, last: (y) => band.last(y) }
    : { ...open, hi: (x) => band.hi(x), first: (y) => band.first(y), last: () => Infinity };
}

function slack(band: Band, days: number): Band {
  return {
    steady: band.steady,
    lo: (x) => band.lo(x) - days,
    hi: (x) => band.hi(x) + days,
    first: (y) => band.first(y - days),
    last: (y) => band.last(y + days),
  };
}

/** Where a searched band is asked: far enough out that what does not follow x there does not depend on it. */
const HORIZON: readonly [number, number] = [dayOf(1000, 1, 1), dayOf(2999, 12, 31)];
const FAR = 300 * 366;

/** A band that can only be read day by day is inverted by galloping and halving; it is monotone, so this is exact. */
function searched(read: (day: number) => Ends | null): Band {
  const known = new Map<number, readonly [number, number]>();
  const at = (day: number): readonly [number, number] => {
    let ends = known.get(day);
    if (!ends) {
      const range = read(day);
      ends = [range?.from ?? -Infinity, range?.to ?? Infinity];
      known.set(day, ends);
    }
    return ends;
  };
  const [start, end] = HORIZON;
  // What is still near the horizon there goes with x; anything else has come to rest.
  const limit = (day: number, side: 0 | 1): number => {
    const rest = at(day < 0 ? start : end)[side];
    const edge = day < 0 ? start : end;
    return Math.abs(rest - edge) > FAR ? rest : day;
  };
  const lo = (x: number): number => (Number.isFinite(x) ? at(x)[0] : limit(x, 0));
  const hi = (x: number): number => (Number.isFinite(x) ? at(x)[1] : limit(x, 1));
  return {
    steady: false,
    lo,
    hi,
    first: (y) => {
      if (y === -Infinity || hi(-Infinity) >= y) return -Infinity;
      return hi(Infinity) < y ? Infinity : leastWhere((x) => hi(x) >= y, y);
    },
    last: (y) => {
      if (y === Infinity || lo(Infinity) <= y) return Infinity;
      return lo(-Infinity) > y ? -Infinity : -leastWhere((x) => lo(-x) <= y, -y);
    },
  };
}

/** The least whole number for which a test that never turns false again is true, looked for around `near`. */
function leastWhere(test: (x: number) => boolean, near: number): number {
  let step = 1;
  let no = near;
  let yes = near;
  if (test(near)) {
    while (test(no)) {
      yes = no;
      no -= step;
      step *= 2;
      if (no < -HORIZON_LIMIT) return -Infinity;
    }
  } else {
    while (!test(yes)) {
      no = yes;
      yes += step;
      step *= 2;
      if (yes > HORIZON_LIMIT) return Infinity;
    }
  }
  while (yes - no > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (test(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

const HORIZON_LIMIT = 2_000_000;
