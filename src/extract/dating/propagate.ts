import type { Component, Primitive } from './component.ts';
import { nextDay } from './days.ts';

/**
 * Every constraint is a set of days or a monotone band, and both are closed under taking the smaller (or the
 * greater) of two solutions day by day. So a component that has a solution has a least one and a greatest
 * one, and they are the exact bounds of every variable (Jeavons & Cooper 1995, max-closed constraints).
 * The least one is found by raising days until nothing needs raising; the greatest is the least one of the
 * mirror image. An end nobody bounds stays at -Infinity, and asks nothing of its neighbours.
 */
export interface Bounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** Which constraints count; null is all of them. */
export type Active = Uint8Array | null;

/** The exact bounds of every variable; null when the constraints contradict each other. */
export function boundsOf(component: Component, active: Active): Bounds | null {
  const least = leastSolution(component, 'forward', active);
  if (!least) return null;
  const greatest = leastSolution(component, 'backward', active);
  return greatest && { least, greatest: greatest.map((day) => -day) };
}

/** The bounds of one variable under some constraints; null when they contradict each other. */
export function boundOf(
  component: Component,
  side: 'forward' | 'backward',
  active: Active,
  index: number,
): number | null {
  const solution = leastSolution(component, side, active);
  return solution && (side === 'forward' ? solution[index]! : -solution[index]!);
}

/** The least solution (in mirrored days when `backward`); null when there is none. */
export function leastSolution(
  component: Component,
  side: 'forward' | 'backward',
  active: Active,
): Float64Array | null {
  const days = new Float64Array(component.size).fill(-Infinity);
  return settle(component, side, active, days, null) ? days : null;
}

/**
 * Raises days in place until every active constraint holds.
 * @param moved the variable that was raised, or null to look at every constraint
 * @returns false when there is no solution at or above the given days
 */
export function settle(
  component: Component,
  side: 'forward' | 'backward',
  active: Active,
  days: Float64Array,
  moved: number | null,
): boolean {
  const all = component[side];
  const horizon = component.horizon[side];
  let lifts = 0;
  let patience = PATIENCE + 2 * component.size;
  const { scratch } = component;
  const { queue, queued, raisedBy } = scratch;
  queue.length = 0;
  const enqueue = (index: number): void => {
    for (const i of component.touching[index]!) {
      if (queued[i] || (active && !active[i])) continue;
      queued[i] = 1;
      queue.push(i);
    }
  };
  if (moved === null) for (let index = 0; index < component.size; index += 1) enqueue(index);
  else enqueue(moved);
  let head = 0;
  let possible = true;
  const lift = (index: number, to: number, by: number): boolean => {
    if (to <= days[index]!) return true;
    if (to > horizon) return false;
    days[index] = to;
    if (by !== index) raisedBy[index] = by;
    lifts += 1;
    enqueue(index);
    return true;
  };
  for (; possible && head < queue.length && scratch.spent < scratch.budget; head += 1) {
    const i = queue[head]!;
    scratch.spent += all[i]!.length;
    queued[i] = 0;
    for (const primitive of all[i]!) possible &&= raise(primitive, days, lift);
    if (lifts > patience) {
      patience *= 2;
      possible &&= !isChase(component, side, active, days, raisedBy);
    }
  }
  for (; head < queue.length; head += 1) queued[queue[head]!] = 0;
  return possible;
}

/** So many raises are looked at twice. */
const PATIENCE = 64;

type Lift = (index: number, to: number, by: number) => boolean;

/** Raises a primitive's variables as far as it alone demands; false when that leads out of the calendar. */
function raise(primitive: Primitive, days: Float64Array, lift: Lift): boolean {
  const { x } = primitive;
  if (primitive.op === 'set') return lift(x, nextDay(primitive.set, days[x]!), x);
  const { y, band } = primitive;
  return lift(y, band.lo(days[x]!), x) && lift(x, band.first(days[y]!), y);
}

/**
 * Whether days chase each other in a circle. If the circle is made of steady offsets and weekdays alone, it
 * looks the same every seven days: a solution, moved by weeks, would lie just above the present days. So it
 * is enough to run that circle alone a little farther.
 */
function isChase(
  component: Component,
  side: 'forward' | 'backward',
  active: Active,
  days: Float64Array,
  raisedBy: Int32Array,
): boolean {
  const circle = circleIn(raisedBy);
  if (circle.size === 0) return false;
  const steady: Primitive[] = [];
  for (const i of new Set([...circle].flatMap((index) => component.touching[index]!))) {
    if (active && !active[i]) continue;
    for (const primitive of component[side][i]!) if (isSteady(primitive, circle)) steady.push(primitive);
  }
  const reach = 2 * steady.reduce((sum, primitive) => sum + stepOf(primitive), 14);
  const own = days.slice();
  let moved = true;
  const lift: Lift = (index, to) => {
    if (to <= own[index]!) return true;
    own[index] = to;
    moved = true;
    return to <= days[index]! + reach;
  };
  while (moved) {
    moved = false;
    for (const primitive of steady) if (!raise(primitive, own, lift)) return true;
  }
  return false;
}

/** The variables of one circle of who raised whom; empty when there is none. */
function circleIn(raisedBy: Int32Array): Set<number> {
  const settled = new Uint8Array(raisedBy.length);
  for (let start = 0; start < raisedBy.length; start += 1) {
    const path = new Set<number>();
    let at = start;
    while (at >= 0 && !settled[at] && !path.has(at)) {
      path.add(at);
      at = raisedBy[at]!;
    }
    if (at >= 0 && path.has(at)) return new Set([...path].slice([...path].indexOf(at)));
    for (const index of path) settled[index] = 1;
  }
  return new Set();
}

function isSteady(primitive: Primitive, circle: ReadonlySet<number>): boolean {
  if (primitive.op === 'set') return circle.has(primitive.x) && primitive.set.starts.length === 1;
  return primitive.band.steady && circle.has(primitive.x) && circle.has(primitive.y);
}

/** How far a steady primitive moves its days at most. */
function stepOf(primitive: Primitive): number {
  if (primitive.op === 'set') return 7;
  const ends = [primitive.band.lo(0), primitive.band.hi(0)].map(Math.abs).filter(Number.isFinite);
  return ends.reduce((sum, end) => sum + end, 0);
}

/**
 * Calls back with every day one variable can have between its bounds, in order; return false to stop.
 * From the least solution the variable is raised a day at a time: the least solution at or above day d
 * either has d itself, or jumps over the days that are impossible. Exact for every shape of network, and
 * each step starts where the last one came to rest.
 */
export function sweep(
  component: Component,
  active: Active,
  index: number,
  from: number,
  to: number,
  visit: (day: number) => boolean,
): void {
  const days = new Float64Array(component.size).fill(-Infinity);
  if (!settle(component, 'forward', active, days, null)) return;
  if (days[index]! < from) {
    days[index] = from;
    if (!settle(component, 'forward', active, days, index)) return;
  }
  while (days[index]! <= to) {
    const day = days[index]!;
    if (!visit(day)) return;
    days[index] = day + 1;
    if (!settle(component, 'forward', active, days, index)) return;
  }
}
