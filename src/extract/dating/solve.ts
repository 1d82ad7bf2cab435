import { componentsOf } from './component.ts';
import type { Component } from './component.ts';
import { resolve } from './conflict.ts';
import type { Layer, Resolved } from './conflict.ts';
import type { Constraint, Network, Reader } from './network.ts';
import { sweep } from './propagate.ts';

/** A solved network. Ask it with `dateOf` and `evidenceFor`. */
export interface Solution {
  readonly network: Network;
  readonly read: Reader;
  readonly places: ReadonlyMap<string, { readonly solved: Resolved; readonly index: number }>;
  /** Sets of constraints that contradict each other, one per conflict. */
  readonly conflicts: readonly (readonly Constraint[])[];
}

/** The days one variable can have. Ends are ±Infinity when open; `days` is null then. */
export interface Possible {
  readonly from: number;
  readonly to: number;
  readonly days: readonly number[] | null;
  /** No day between the ends is impossible. */
  readonly full: boolean;
}

/**
 * Dates every variable of a network. Cost grows linearly with the number of components.
 * @param read what temporal expressions mean, `boundsOn` of the timex module
 */
export function solve(network: Network, read: Reader): Solution {
  const { all, places } = componentsOf(network, read);
  const solved = new Map<Component, Resolved>(all.map((component) => [component, resolve(component, read)]));
  const located = new Map(
    [...places].map(([id, { component, index }]) => [id, { solved: solved.get(component)!, index }] as const),
  );
  const conflicts = [...solved.values()].flatMap((one) =>
    one.conflicts.map(({ members }) => members.map((i) => one.component.constraints[i]!)),
  );
  return { network, read, places: located, conflicts };
}

/** The days of a variable under one layer of its component. */
export function possibleDays(component: Component, layer: Layer, index: number): Possible {
  const from = layer.bounds.least[index]!;
  const to = layer.bounds.greatest[index]!;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from, to, days: null, full: true };
  const days: number[] = [];
  if (component.gapless || to - from <= 1) for (let day = from; day <= to; day += 1) days.push(day);
  else sweep(component, layer.active, index, from, to, (day) => days.push(day) > 0);
  return { from, to, days, full: days.length === to - from + 1 };
}

/** Where a variable is; throws for a name the network does not have, since that is a bug. */
export function placeIn(
  solution: Solution,
  id: string,
): { readonly solved: Resolved; readonly index: number } {
  const place = solution.places.get(id);
  if (!place) throw new Error(`Unexpected variable ${id}, expected one of the network`);
  return place;
}

/** Certain and likely days of a variable, without their proof. */
export function daysOf(solution: Solution, id: string): { certain: Possible; likely: Possible } {
  const { solved, index } = placeIn(solution, id);
  return {
    certain: possibleDays(solved.component, solved.certain, index),
    likely: possibleDays(solved.component, solved.likely, index),
  };
}
