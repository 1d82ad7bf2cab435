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
  const queued = component.queued;
  const queue: number[] = [];
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
  for (; possible && head < queue.length; head += 1) {
    const i = queue[head]!;
    queued[i] = 0;
    for (const primitive of all[i]!) possible &&= raise(primitive, days, component.horizon[side], enqueue);
  }
  for (; head < queue.length; head += 1) queued[queue[head]!] = 0;
  return possible;
}

/** Raises a primitive's variables as far as it alone demands; false when that leads out of the calendar. */
function raise(
  primitive: Primitive,
  days: Float64Array,
  horizon: number,
  enqueue: (index: number) => void,
): boolean {
  const lift = (index: number, to: number): boolean => {
    if (to <= days[index]!) return true;
    if (to > horizon) return false;
    days[index] = to;
    enqueue(index);
    return true;
  };
  const x = days[primitive.x]!;
  if (primitive.op === 'set') return lift(primitive.x, nextDay(primitive.set, x));
  return (
    lift(primitive.y, primitive.band.lo(x)) && lift(primitive.x, primitive.band.first(days[primitive.y]!))
  );
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
