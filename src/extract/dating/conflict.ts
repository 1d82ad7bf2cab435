import { addDays } from '../../model/day.ts';
import { mirror, primitivesOf } from './component.ts';
import type { Component } from './component.ts';
import { conflictClaim, quickXplain } from './explain.ts';
import type { Subset } from './explain.ts';
import { variablesOf } from './network.ts';
import type { BandSpec, Constraint, Reader, Relation } from './network.ts';
import { weakness } from './preference.ts';
import { boundsOf } from './propagate.ts';
import type { Bounds } from './propagate.ts';

/** Constraints that agree, and what follows from them. */
export interface Layer {
  readonly active: Uint8Array;
  readonly bounds: Bounds;
}

/** Constraints that cannot all be true. The days are solved without `dropped`; `other` is the world where it holds. */
export interface Conflict {
  readonly members: Subset;
  readonly dropped: number;
  readonly other: Layer;
}

export interface Resolved {
  readonly component: Component;
  readonly certain: Layer;
  readonly likely: Layer;
  readonly conflicts: readonly Conflict[];
}

/**
 * Solves a component. Where constraints contradict each other, a day of slack is tried first (time zones,
 * a decree and its publication); what still cannot be is kept as a conflict with both sides. Assumptions
 * that contradict what is known are simply not made.
 */
export function resolve(component: Component, read: Reader): Resolved {
  const firm = component.constraints.map((constraint) => (constraint.strength === 'soft' ? 0 : 1));
  let slackened = component;
  let certain = settled(slackened, Uint8Array.from(firm));
  if (!certain) slackened = withSlack(component, Uint8Array.from(firm), read);
  certain ??= settled(slackened, Uint8Array.from(firm));
  if (certain) return { component: slackened, certain, likely: likelyOf(slackened, certain), conflicts: [] };
  const { layer, dropped } = withoutWeakest(slackened, Uint8Array.from(firm), null);
  const conflicts = dropped.map(({ members, constraint }): Conflict => {
    const active = layer.active.slice();
    active[constraint] = 1;
    return { members, dropped: constraint, other: withoutWeakest(slackened, active, constraint).layer };
  });
  return { component: slackened, certain: layer, likely: likelyOf(slackened, layer), conflicts };
}

function settled(component: Component, active: Uint8Array): Layer | null {
  const bounds = boundsOf(component, active);
  return bounds && { active, bounds };
}

/** Drops the weakest member of each conflict, but never `kept`, until the rest agree. */
function withoutWeakest(
  component: Component,
  start: Uint8Array,
  kept: number | null,
): { layer: Layer; dropped: { members: Subset; constraint: number }[] } {
  const active = start.slice();
  const dropped: { members: Subset; constraint: number }[] = [];
  for (;;) {
    const layer = settled(component, active);
    if (layer) return { layer, dropped };
    const members = conflictIn(component, active);
    const candidates = members.filter((i) => i !== kept);
    const constraint = weakestOf(component, candidates.length > 0 ? candidates : members);
    active[constraint] = 0;
    dropped.push({ members, constraint });
  }
}

function conflictIn(component: Component, active: Uint8Array): Subset {
  const pool = [...component.constraints.keys()].filter((i) => active[i]);
  pool.sort((a, b) => weakness(component.constraints[a]!) - weakness(component.constraints[b]!) || a - b);
  return quickXplain(component, pool, conflictClaim(component));
}

function weakestOf(component: Component, subset: Subset): number {
  const weight = (i: number): number => weakness(component.constraints[i]!);
  return [...subset].sort((a, b) => weight(b) - weight(a) || b - a)[0]!;
}

/** Adds the assumptions; one that contradicts the others is left out, the weakest first. */
function likelyOf(component: Component, certain: Layer): Layer {
  const active = certain.active.slice();
  component.constraints.forEach((constraint, i) => {
    if (constraint.strength === 'soft') active[i] = 1;
  });
  for (;;) {
    const layer = settled(component, active);
    if (layer) return layer;
    const soft = conflictIn(component, active).filter((i) => component.constraints[i]!.strength === 'soft');
    if (soft.length === 0) return certain;
    active[weakestOf(component, soft)] = 0;
  }
}

/** Loosens one constraint of each conflict by a day, the weakest first, where that alone resolves it. */
function withSlack(component: Component, active: Uint8Array, read: Reader): Component {
  let current = component;
  for (let tries = 0; tries < 3; tries += 1) {
    const members = [...conflictIn(current, active)].sort(
      (a, b) => weakness(current.constraints[b]!) - weakness(current.constraints[a]!) || b - a,
    );
    const loosened = members
      .map((i) => loosen(current, i, read))
      .find((candidate) => candidate !== null && !conflictClaim(candidate)(only(candidate, members)));
    if (!loosened) return current;
    current = loosened;
    if (settled(current, active)) return current;
  }
  return current;
}

function only(component: Component, subset: Subset): Uint8Array {
  const mask = new Uint8Array(component.constraints.length);
  for (const i of subset) mask[i] = 1;
  return mask;
}

/** Rules whose words or sources are known to differ by a day; print and weekdays are not among them. */
const LOOSE = new Set([
  'url-date',
  'office',
  'former',
  'known-event',
  'already-past',
  'told-past',
  'told-future',
  'spoken-before',
  'deictic',
  'counter',
]);

function loosen(component: Component, i: number, read: Reader): Component | null {
  const constraint = component.constraints[i]!;
  if (!LOOSE.has(constraint.rule)) return null;
  const relation = looser(constraint.relation);
  if (!relation) return null;
  const indexes = indexesOf(component, i);
  const primitives = primitivesOf(relation, (id) => indexes.get(id)!, read);
  const { says } = constraint;
  const said: Constraint = {
    ...constraint,
    relation,
    says: {
      en: `${says.en} A day more or less is allowed for time zones.`,
      ar: `${says.ar} مع السماح بفارق يوم بسبب فروق التوقيت.`,
      ru: `${says.ru} Допущена разница в один день из-за часовых поясов.`,
    },
  };
  return {
    ...component,
    constraints: component.constraints.map((one, at) => (at === i ? said : one)),
    forward: component.forward.map((one, at) => (at === i ? primitives : one)),
    backward: component.backward.map((one, at) => (at === i ? primitives.map(mirror) : one)),
  };
}

/** The index of each name in a constraint, read off its compiled form. */
function indexesOf(component: Component, i: number): Map<string, number> {
  const indexes = new Map<string, number>();
  const primitives = [...component.forward[i]!];
  const walk = (relation: Relation): void => {
    if (relation.op === 'all') {
      relation.of.forEach(walk);
      return;
    }
    const primitive = primitives.shift()!;
    indexes.set(relation.x, primitive.x);
    if (relation.op === 'band' && primitive.op === 'band') indexes.set(relation.y, primitive.y);
  };
  walk(component.constraints[i]!.relation);
  return indexes;
}

function looser(relation: Relation): Relation | null {
  if (relation.op === 'all') {
    return { op: 'all', of: relation.of.map((part) => looser(part) ?? part) };
  }
  if (relation.op === 'band') {
    const band: BandSpec = { op: 'slack', band: relation.band, days: 1 };
    return variablesOf(relation).length === 2 ? { ...relation, band } : null;
  }
  if (relation.days.op === 'range') {
    const { from, to } = relation.days;
    const days = {
      op: 'range' as const,
      from: from === null ? null : addDays(from, -1),
      to: to === null ? null : addDays(to, 1),
    };
    return { ...relation, days };
  }
  return null;
}
