import { compileBand, mirrorBand } from './band.ts';
import type { Band } from './band.ts';
import { compileDays, isRun, mirrorDays } from './days.ts';
import type { DaySet } from './days.ts';
import { variablesOf } from './network.ts';
import type { BandSpec, Constraint, Network, Reader, Relation } from './network.ts';

/** What is left of a relation once it is ready to be asked: variables are indexes. */
export type Primitive =
  | { readonly op: 'set'; readonly x: number; readonly set: DaySet }
  | { readonly op: 'band'; readonly x: number; readonly y: number; readonly band: Band };

/** Variables that hang together through constraints; nothing outside can change their days. */
export interface Component {
  readonly size: number;
  readonly constraints: readonly Constraint[];
  /** By constraint. */
  readonly forward: readonly (readonly Primitive[])[];
  /** The same with time running backwards. */
  readonly backward: readonly (readonly Primitive[])[];
  /** The constraints that speak of each variable. */
  readonly touching: readonly (readonly number[])[];
  /** No constraint can leave a gap inside a range of days. */
  readonly gapless: boolean;
  /** No solution has a first or last day farther out than this, forwards and backwards. */
  readonly horizon: Readonly<Record<'forward' | 'backward', number>>;
  /** Room for the propagation, so that a run allocates nothing. */
  readonly scratch: Scratch;
}

export interface Scratch {
  /** Constraints waiting to be looked at, and whether each is; all zero between runs. */
  readonly queue: number[];
  readonly queued: Uint8Array;
  /** By variable: the variable that last raised it. What is left of earlier runs does no harm. */
  readonly raisedBy: Int32Array;
  /** Raises tried so far. */
  spent: number;
  /** Past so many, nothing more is concluded: days stay wider than they need be, and no text can hold up a build. */
  readonly budget: number;
}

/** A component of an ordinary article spends some hundred thousand raises. */
const BUDGET = 20_000_000;
const BUDGET_EACH = 200_000;

/** Where a variable's name leads. */
export interface Location {
  readonly component: Component;
  readonly index: number;
}

/** Cuts a network into its components. Variables that are the same day share one index. */
export function componentsOf(
  network: Network,
  read: Reader,
): { all: Component[]; places: Map<string, Location> } {
  const groups = groupVariables(network);
  const members = new Map<string, Constraint[]>();
  for (const constraint of network.constraints) {
    const [first] = variablesOf(constraint.relation);
    if (first === undefined) continue;
    const root = groups.linked(first);
    const list = members.get(root);
    if (list) list.push(constraint);
    else members.set(root, [constraint]);
  }
  const names = new Map<string, Map<string, number>>();
  for (const variable of network.variables) {
    const root = groups.linked(variable.id);
    let indexes = names.get(root);
    if (!indexes) names.set(root, (indexes = new Map<string, number>()));
    const same = groups.same(variable.id);
    if (!indexes.has(same)) indexes.set(same, indexes.size);
  }
  const places = new Map<string, Location>();
  const byRoot = new Map<string, Component>();
  for (const [root, indexes] of names) {
    const indexOf = (id: string): number => indexes.get(groups.same(id))!;
    byRoot.set(root, compile(members.get(root) ?? [], indexes.size, indexOf, read));
  }
  for (const { id } of network.variables) {
    const root = groups.linked(id);
    places.set(id, { component: byRoot.get(root)!, index: names.get(root)!.get(groups.same(id))! });
  }
  return { all: [...byRoot.values()], places };
}

function groupVariables(network: Network): { same: (id: string) => string; linked: (id: string) => string } {
  const same = new Groups();
  for (const { id } of network.variables) same.add(id);
  for (const group of network.same ?? []) for (const id of group) same.join(group[0]!, id);
  const linked = new Groups();
  for (const { id } of network.variables) linked.join(same.find(id), id);
  for (const { relation } of network.constraints) {
    const ids = variablesOf(relation);
    for (const id of ids) linked.join(same.find(ids[0]!), same.find(id));
  }
  return { same: (id) => same.find(id), linked: (id) => linked.find(id) };
}

/** Union–find over names. */
class Groups {
  readonly #parent = new Map<string, string>();

  add(id: string): void {
    if (!this.#parent.has(id)) this.#parent.set(id, id);
  }

  find(id: string): string {
    this.add(id);
    let root = id;
    for (let up = this.#parent.get(root)!; up !== root; up = this.#parent.get(root)!) root = up;
    for (let at = id; at !== root;) {
      const up = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    this.#parent.set(this.find(b), this.find(a));
  }
}

function compile(
  constraints: readonly Constraint[],
  size: number,
  indexOf: (id: string) => number,
  read: Reader,
): Component {
  const forward = constraints.map((constraint) => primitivesOf(constraint.relation, indexOf, read));
  const touching: number[][] = Array.from({ length: size }, () => []);
  constraints.forEach((constraint, i) => {
    for (const index of new Set(variablesOf(constraint.relation).map(indexOf))) touching[index]!.push(i);
  });
  const backward = forward.map((primitives) => primitives.map(mirror));
  return {
    size,
    constraints,
    forward,
    backward,
    touching,
    gapless: constraints.every(({ relation }, i) => leavesNoGap(relation, forward[i]!)),
    horizon: { forward: horizonOf(forward.flat()), backward: horizonOf(backward.flat()) },
    scratch: {
      queue: [],
      queued: new Uint8Array(constraints.length),
      raisedBy: new Int32Array(size).fill(-1),
      spent: 0,
      budget: BUDGET + size * BUDGET_EACH,
    },
  };
}

/** A reader's bands, kept so that the same words are read on the same days only once. */
const bands = new WeakMap<Reader, Map<string, Band>>();

function bandFor(spec: BandSpec, read: Reader): Band {
  if (spec.op !== 'timex') return compileBand(spec, read);
  let known = bands.get(read);
  if (!known) bands.set(read, (known = new Map<string, Band>()));
  const key = JSON.stringify([spec.value, spec.direction]);
  let band = known.get(key);
  if (!band) known.set(key, (band = compileBand(spec, read)));
  return band;
}

export function primitivesOf(relation: Relation, indexOf: (id: string) => number, read: Reader): Primitive[] {
  switch (relation.op) {
    case 'unary':
      return [{ op: 'set', x: indexOf(relation.x), set: compileDays(relation.days, read) }];
    case 'band':
      return [
        {
          op: 'band',
          x: indexOf(relation.x),
          y: indexOf(relation.y),
          band: bandFor(relation.band, read),
        },
      ];
    case 'all':
      return relation.of.flatMap((part) => primitivesOf(part, indexOf, read));
  }
}

export function mirror(primitive: Primitive): Primitive {
  if (primitive.op === 'set') return { ...primitive, set: mirrorDays(primitive.set) };
  return { ...primitive, band: mirrorBand(primitive.band) };
}

/** Days that chase each other in a circle pass every day named in the component and then this much. */
const CHASE = 40 * 366;

function horizonOf(primitives: readonly Primitive[]): number {
  const named = primitives.flatMap((one) =>
    one.op === 'set' ? one.set.starts : [one.band.lo(Infinity), one.band.first(Infinity)],
  );
  const last = Math.max(0, ...named.filter(Number.isFinite));
  const steps = primitives.map((one) =>
    one.op === 'set' ? 7 : Math.max(distance(one.band.lo(last), last), distance(one.band.first(last), last)),
  );
  return last + CHASE + steps.reduce((sum, step) => sum + step, 0);
}

function distance(a: number, b: number): number {
  return Number.isFinite(a) ? Math.abs(a - b) : 0;
}

function leavesNoGap(relation: Relation, primitives: readonly Primitive[]): boolean {
  if (relation.op === 'all') return relation.of.every((part) => part.op === 'band' && isOffset(part));
  if (relation.op === 'band') return isOffset(relation);
  return primitives.every((primitive) => primitive.op === 'set' && isRun(primitive.set));
}

function isOffset(relation: Relation & { op: 'band' }): boolean {
  return relation.band.op === 'offset';
}
