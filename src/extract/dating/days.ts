import { compileBand } from './band.ts';
import type { DaySpec, Reader } from './network.ts';

/**
 * A set of days as a step function: from `starts[i]` up to the day before `starts[i + 1]` it holds the
 * weekdays of `masks[i]` (bit 0 is Monday). `starts[0]` is -Infinity. Sets of this shape are closed under
 * union and complement, and the next day of one is found without looking at the days between.
 */
export interface DaySet {
  readonly starts: readonly number[];
  readonly masks: readonly number[];
}

const EVERY = 0b111_1111;
const NONE: DaySet = { starts: [-Infinity], masks: [0] };

export function compileDays(spec: DaySpec, read: Reader): DaySet {
  switch (spec.op) {
    case 'range':
      return rangeSet(spec.from ?? -Infinity, spec.to ?? Infinity);
    case 'weekday':
      return { starts: [-Infinity], masks: [1 << (spec.weekday - 1)] };
    case 'union':
      return spec.of.map((part) => compileDays(part, read)).reduce(union, NONE);
    case 'not': {
      const set = compileDays(spec.of, read);
      return { starts: set.starts, masks: set.masks.map((mask) => EVERY & ~mask) };
    }
    case 'meets': {
      const band = compileBand(spec.band, read);
      return rangeSet(band.first(spec.from), band.last(spec.to));
    }
  }
}

function rangeSet(from: number, to: number): DaySet {
  if (from > to) return NONE;
  const starts = [-Infinity];
  const masks = [from === -Infinity ? EVERY : 0];
  if (from !== -Infinity) {
    starts.push(from);
    masks.push(EVERY);
  }
  if (to !== Infinity) {
    starts.push(to + 1);
    masks.push(0);
  }
  return { starts, masks };
}

function union(a: DaySet, b: DaySet): DaySet {
  const starts = [...new Set([...a.starts, ...b.starts])].sort((m, n) => m - n);
  return { starts, masks: starts.map((start) => maskAt(a, start) | maskAt(b, start)) };
}

function maskAt(set: DaySet, day: number): number {
  return set.masks[pieceOf(set, day)]!;
}

function pieceOf(set: DaySet, day: number): number {
  let piece = set.starts.length - 1;
  while (piece > 0 && set.starts[piece]! > day) piece -= 1;
  return piece;
}

/** The first day of a set that is not before a day; Infinity when there is none, -Infinity when it has no first. */
export function nextDay(set: DaySet, day: number): number {
  for (let piece = pieceOf(set, day); piece < set.starts.length; piece += 1) {
    const mask = set.masks[piece]!;
    if (mask === 0) continue;
    const from = Math.max(day, set.starts[piece]!);
    const found = mask === EVERY || !Number.isFinite(from) ? from : fromWeekdays(mask, from);
    if (piece === set.starts.length - 1 || found < set.starts[piece + 1]!) return found;
  }
  return Infinity;
}

function fromWeekdays(mask: number, day: number): number {
  let found = day;
  while (!(mask & (1 << weekdayIndex(found)))) found += 1;
  return found;
}

function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same set with time running backwards: day d stands at -d. */
export function mirrorDays(set: DaySet): DaySet {
  const starts: number[] = [];
  const masks: number[] = [];
  for (let piece = set.starts.length - 1; piece >= 0; piece -= 1) {
    const next = set.starts[piece + 1];
    starts.push(next === undefined ? -Infinity : 1 - next);
    masks.push(mirrorMask(set.masks[piece]!));
  }
  return { starts, masks };
}

/** The weekday of -d for every weekday of d: 1970-01-01, day 0, is a Thursday and stays where it is. */
function mirrorMask(mask: number): number {
  let mirrored = 0;
  for (let weekday = 0; weekday < 7; weekday += 1) {
    if (mask & (1 << weekday)) mirrored |= 1 << (6 - weekday);
  }
  return mirrored;
}

/** Whether the days form one unbroken run: such sets leave no gaps behind. */
export function isRun(set: DaySet): boolean {
  let changes = 0;
  for (let piece = 0; piece < set.masks.length; piece += 1) {
    const mask = set.masks[piece]!;
    if (mask !== 0 && mask !== EVERY) return false;
    if (mask !== (set.masks[piece - 1] ?? 0)) changes += 1;
  }
  return changes <= 2;
}
