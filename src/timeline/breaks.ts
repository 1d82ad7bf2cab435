import type { Stretch } from './silence.ts';
import type { View } from './view.ts';

/** What an axis leaves out. It maps days to places on the axis, in days of the stretches that are left whole, and back. */
export interface Breaks {
  /** In order of time; apart. */
  readonly stretches: readonly Stretch[];
  /** The place of a day. */
  place(day: number): number;
  /** The day at a place. */
  day(place: number): number;
  /** The stretch that holds a day, its ends aside; its number, or -1. */
  breakAt(day: number): number;
  /** Whether a break begins between two days. */
  between(day: number, later: number): boolean;
  /** Of rising instants, those that a scale can show: of those in a break only one whose unit goes on well after it. */
  beside(instants: readonly number[]): readonly number[];
  /** A view of days as one of places. */
  placed<V extends View>(view: V): V;
  /** A view of places as one of days. */
  dated<V extends View>(view: V): V;
}

const same = <T>(it: T): T => it;

/** An axis without a break: a day is its own place. */
export const WHOLE: Breaks = {
  stretches: [],
  place: same,
  day: same,
  breakAt: () => -1,
  between: () => false,
  beside: same,
  placed: same,
  dated: same,
};
