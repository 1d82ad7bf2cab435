import type { Columns } from './columns.ts';
import { emptyStretches } from './silence.ts';
import type { Stretch } from './silence.ts';
import { WHOLE } from './breaks.ts';
import type { Breaks } from './breaks.ts';
import type { View } from './view.ts';

/** What stays beside a break of the time in which nothing is likely, at each end. Days. */
const MARGIN = 30;
/** A unit that is cut by a break is told after it where this share of it is left. */
const WELL = 0.3;
/** What a break takes of the axis, as a share of the time that is left. */
const SHARE = 0.02;

/**
 * An axis with breaks: long stretches without a likely day are folded to slivers. It maps days, as numbered since 1970-01-01, to
 * places on that axis, in days of the stretches that are left whole, and back. Both ways are continuous and rise everywhere.
 */
export class BrokenAxis implements Breaks {
  /** In order of time; apart. */
  readonly stretches: readonly Stretch[];
  readonly #length: number;
  /** The place of each stretch's start. */
  readonly #places: readonly number[];

  /** @param length what each stretch takes, in days; above 0 */
  constructor(stretches: readonly Stretch[], length: number) {
    this.stretches = stretches;
    this.#length = length;
    let saved = 0;
    this.#places = stretches.map(({ from, to }) => {
      const place = from - saved;
      saved += to - from - length;
      return place;
    });
  }

  /** The place of a day. */
  place(day: number): number {
    const i = lastAtMost(this.stretches.length, (k) => this.stretches[k]!.from, day);
    if (i < 0) return day;
    const { from, to } = this.stretches[i]!;
    const place = this.#places[i]!;
    return day >= to
      ? place + this.#length + (day - to)
      : place + ((day - from) * this.#length) / (to - from);
  }

  /** The day at a place. */
  day(place: number): number {
    const i = lastAtMost(this.#places.length, (k) => this.#places[k]!, place);
    if (i < 0) return place;
    const { from, to } = this.stretches[i]!;
    const into = place - this.#places[i]!;
    return into >= this.#length ? to + (into - this.#length) : from + (into * (to - from)) / this.#length;
  }

  /** The stretch that holds a day, its ends aside; its number, or -1. */
  breakAt(day: number): number {
    const i = lastAtMost(this.stretches.length, (k) => this.stretches[k]!.from, day);
    return i >= 0 && day > this.stretches[i]!.from && day < this.stretches[i]!.to ? i : -1;
  }

  /** Whether a break begins between two days. */
  between(day: number, later: number): boolean {
    return this.stretches.some(({ from }) => day < from && from < later);
  }

  /** Of rising instants, those that a scale can show: of those in a break only one whose unit goes on well after it. */
  beside(instants: readonly number[]): number[] {
    return instants.filter((instant, i) => {
      const at = this.breakAt(instant);
      if (at < 0) return true;
      const next = instants[i + 1];
      return next === undefined || (next - this.stretches[at]!.to) / (next - instant) > WELL;
    });
  }

  /** A view of days as one of places. */
  placed<V extends View>(view: V): V {
    return { ...view, from: this.place(view.from), to: this.place(view.to) };
  }

  /** A view of places as one of days. */
  dated<V extends View>(view: V): V {
    return { ...view, from: this.day(view.from), to: this.day(view.to) };
  }
}

/** The breaks that spare a reader the empty time of a list, within what is shown of it; `WHOLE` where it has none. */
export function breaksOf(columns: Columns, home: View): Breaks {
  const { likelyStart, likelyEnd } = columns;
  const stretches = emptyStretches(columns, (row) => [likelyStart[row]!, likelyEnd[row]!])
    .map(({ from, to }) => ({ from: from + MARGIN, to: to - MARGIN }))
    .filter(({ from, to }) => from > home.from && to < home.to);
  if (stretches.length === 0) return WHOLE;
  const whole = stretches.reduce((left, { from, to }) => left - (to - from), home.to - home.from);
  return new BrokenAxis(stretches, whole * SHARE);
}

/** The last of `count` rising values that is at most a value; -1 where none is. */
function lastAtMost(count: number, at: (index: number) => number, value: number): number {
  let a = 0;
  let b = count;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (at(mid) <= value) a = mid + 1;
    else b = mid;
  }
  return a - 1;
}
