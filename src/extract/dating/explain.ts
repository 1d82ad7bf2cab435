import type { Component } from './component.ts';
import { preferenceOf } from './preference.ts';
import { boundOf, boundsOf, sweep } from './propagate.ts';
import type { Active } from './propagate.ts';

/** Something that follows from a set of constraints (and from every larger set). */
export type Claim = (active: Uint8Array) => boolean;

/** Constraints, by their place in a component. */
export type Subset = readonly number[];

export function maskOf(component: Component, subset: Subset): Uint8Array {
  const mask = new Uint8Array(component.constraints.length);
  for (const i of subset) mask[i] = 1;
  return mask;
}

/**
 * A smallest set of constraints from which a claim follows: leave any of them out and it does not. Among
 * such sets it is the one that uses the earliest constraints of `order`.
 * Source: Junker 2004, QUICKXPLAIN: preferred explanations and relaxations for over-constrained problems.
 */
export function quickXplain(component: Component, order: Subset, claim: Claim): Subset {
  const mask = new Uint8Array(component.constraints.length);
  const having = <T>(extra: Subset, then: () => T): T => {
    for (const i of extra) mask[i] = 1;
    const result = then();
    for (const i of extra) mask[i] = 0;
    return result;
  };
  const search = (given: boolean, pool: Subset): Subset => {
    if (given && claim(mask)) return [];
    if (pool.length === 1) return pool;
    const half = Math.ceil(pool.length / 2);
    const preferred = pool.slice(0, half);
    const others = pool.slice(half);
    const needed = having(preferred, () => search(preferred.length > 0, others));
    const rest = having(needed, () => search(needed.length > 0, preferred));
    return [...rest, ...needed];
  };
  if (order.length === 0 || claim(mask)) return [];
  return search(false, order);
}

/** How many steps a reader follows gladly; a longer proof is tried again with other preferences. */
const READABLE = 5;

/**
 * A short proof of a claim about one variable, or null when it does not follow from `active`. Only as much
 * of the component is looked at as is needed, from the variable outwards, so that the cost does not grow
 * with the corpus and the evidence is what stands nearest.
 */
export function prove(component: Component, active: Active, index: number, claim: Claim): Subset | null {
  const reach = nearest(component, active, index);
  let size = 16;
  while (size < reach.length && !claim(maskOf(component, reach.slice(0, size)))) size *= 2;
  const pool = reach.slice(0, size);
  if (!claim(maskOf(component, pool))) return null;
  if (claim(maskOf(component, []))) return [];
  const alone = orders(component, pool)[0]!.find((i) => claim(maskOf(component, [i])));
  if (alone !== undefined) return [alone];
  let best: Subset | null = null;
  for (const order of orders(component, pool)) {
    const found = quickXplain(component, order, claim);
    if (best === null || found.length < best.length) best = found;
    if (best.length <= READABLE) break;
  }
  return best;
}

/** Active constraints by distance from a variable, ties by place. */
function nearest(component: Component, active: Active, index: number): number[] {
  const seenVariable = new Uint8Array(component.size);
  const seen = new Uint8Array(component.constraints.length);
  const found: number[] = [];
  let front = [index];
  seenVariable[index] = 1;
  while (front.length > 0) {
    const next: number[] = [];
    for (const variable of front) {
      for (const i of component.touching[variable]!) {
        if (seen[i] || (active && !active[i])) continue;
        seen[i] = 1;
        found.push(i);
        for (const primitive of component.forward[i]!) {
          for (const other of primitive.op === 'set' ? [primitive.x] : [primitive.x, primitive.y]) {
            if (!seenVariable[other]) next.push(other);
            seenVariable[other] = 1;
          }
        }
      }
    }
    front = next;
  }
  return found;
}

function orders(component: Component, pool: Subset): Subset[] {
  const distance = new Map(pool.map((i, place) => [i, place]));
  const rank = (i: number): number => preferenceOf(component.constraints[i]!);
  const by = (...keys: ((i: number) => number)[]): Subset =>
    [...pool].sort((a, b) => {
      for (const key of keys) if (key(a) !== key(b)) return key(a) - key(b);
      return a - b;
    });
  const soft = (i: number): number => (component.constraints[i]!.strength === 'soft' ? 1 : 0);
  const near = (i: number): number => distance.get(i)!;
  const reach = (i: number): number => component.forward[i]!.length;
  return [by(rank, near), by(soft, near), by(soft, reach, rank)];
}

/** «Not before this day», «not after it»: holds also when the constraints contradict each other. */
export function boundClaim(
  component: Component,
  side: 'forward' | 'backward',
  index: number,
  bound: number,
): Claim {
  return (mask) => {
    const reached = boundOf(component, side, mask, index);
    if (reached === null) return true;
    return side === 'forward' ? reached >= bound : reached <= bound;
  };
}

/** «No day between these two but these». */
export function onlyClaim(
  component: Component,
  index: number,
  from: number,
  to: number,
  days: ReadonlySet<number>,
): Claim {
  return (mask) => {
    let only = true;
    sweep(component, mask, index, from, to, (day) => (only = days.has(day)));
    return only;
  };
}

/** «These cannot all be true.» */
export function conflictClaim(component: Component): Claim {
  // Either way: what has no first day is only seen to fail from its last, and the other way round.
  return (mask) => boundsOf(component, mask) === null;
}

/** The order a reader takes steps in: from the facts farthest from the variable to the conclusion. */
export function fromFactToConclusion(component: Component, index: number, subset: Subset): Subset {
  const inner = nearest(component, maskOf(component, subset), index);
  const depth = new Map<number, number>();
  inner.forEach((i, place) => depth.set(i, place));
  return [...subset].sort((a, b) => (depth.get(b) ?? Infinity) - (depth.get(a) ?? Infinity) || a - b);
}
