import { formatDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Dating, DayRange, Side, Step } from '../../model/dating.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import type { Component } from './component.ts';
import type { Layer, Resolved } from './conflict.ts';
import { boundClaim, fromFactToConclusion, maskOf, onlyClaim, prove } from './explain.ts';
import type { Subset } from './explain.ts';
import type { Constraint } from './network.ts';
import { boundOf } from './propagate.ts';
import { placeIn, possibleDays } from './solve.ts';
import type { Possible, Solution } from './solve.ts';

/** The constraints behind each part of a proof, in reading order. */
export interface Evidence {
  readonly notBefore: readonly Constraint[];
  readonly notAfter: readonly Constraint[];
  readonly onlyThese: readonly Constraint[];
  readonly likelyNotBefore: readonly Constraint[];
  readonly likelyNotAfter: readonly Constraint[];
}

type Parts = Readonly<Record<keyof Evidence, Subset>>;

/** More candidate days than this are not listed one by one. */
const LISTED = 60;

const written = new WeakMap<Resolved, Map<number, Dating>>();

/** What is known of a variable's day, and why. Worked out once, however often it is asked. */
export function dateOf(solution: Solution, id: string): Dating {
  const { solved, index } = placeIn(solution, id);
  let known = written.get(solved);
  if (!known) written.set(solved, (known = new Map<number, Dating>()));
  let dating = known.get(index);
  if (!dating) known.set(index, (dating = workOut(solved, index)));
  return dating;
}

function workOut(solved: Resolved, index: number): Dating {
  const sides = sidesOf(solved, index);
  if (sides)
    return contested(
      sides.map(({ side }) => side),
      unionOf(sides.map(({ possible }) => possible)),
    );
  const { component } = solved;
  const certain = possibleDays(component, solved.certain, index);
  const likely = possibleDays(component, solved.likely, index);
  const parts = partsFor(solved, index, certain, likely);
  const fills = lasted(component, index, parts, certain);
  return {
    edtf: edtfOfDays(endsOf(certain), certain.full, fills),
    certain: rangeOf(certain),
    likely: rangeOf(likely),
    days: certain.days?.length ?? null,
    likelyDays: likely.days?.length ?? null,
    candidates: candidatesOf(certain),
    status: statusOf(certain, likely),
    proof: writeSteps(component, index, parts, certain),
    sides: null,
  };
}

/** The constraints a date rests on; what `checkEvidence` re-evaluates. */
export function evidenceFor(solution: Solution, id: string): Evidence {
  const { solved, index } = placeIn(solution, id);
  const certain = possibleDays(solved.component, solved.certain, index);
  const likely = possibleDays(solved.component, solved.likely, index);
  const parts = partsFor(solved, index, certain, likely);
  const pick = (subset: Subset): Constraint[] => subset.map((i) => solved.component.constraints[i]!);
  return {
    notBefore: pick(parts.notBefore),
    notAfter: pick(parts.notAfter),
    onlyThese: pick(parts.onlyThese),
    likelyNotBefore: pick(parts.likelyNotBefore),
    likelyNotAfter: pick(parts.likelyNotAfter),
  };
}

function partsFor(solved: Resolved, index: number, certain: Possible, likely: Possible): Parts {
  const { component } = solved;
  const bound = (layer: Layer, side: 'forward' | 'backward', day: number): Subset => {
    if (!Number.isFinite(day)) return [];
    const found = prove(component, layer.active, index, boundClaim(component, side, index, day));
    return fromFactToConclusion(component, index, found ?? []);
  };
  const notBefore = bound(solved.certain, 'forward', certain.from);
  const notAfter = bound(solved.certain, 'backward', certain.to);
  return {
    notBefore,
    notAfter,
    onlyThese: onlyThese(solved, index, certain),
    likelyNotBefore: likely.from === certain.from ? notBefore : bound(solved.likely, 'forward', likely.from),
    likelyNotAfter: likely.to === certain.to ? notAfter : bound(solved.likely, 'backward', likely.to),
  };
}

function onlyThese({ component, certain }: Resolved, index: number, possible: Possible): Subset {
  if (possible.full || !possible.days) return [];
  const claim = onlyClaim(component, index, possible.from, possible.to, new Set(possible.days));
  return fromFactToConclusion(component, index, prove(component, certain.active, index, claim) ?? []);
}

/** The days of each world in which the contradicting constraints take turns; null when all worlds agree. */
function sidesOf(solved: Resolved, index: number): { side: Side; possible: Possible }[] | null {
  if (solved.conflicts.length === 0) return null;
  const layers = [solved.certain, ...solved.conflicts.map(({ other }) => other)];
  const sides = new Map<string, { side: Side; possible: Possible }>();
  for (const layer of layers) {
    const possible = possibleDays(solved.component, layer, index);
    const key = rangeOf(possible).join('/');
    if (sides.has(key)) continue;
    const parts = partsFor({ ...solved, certain: layer, likely: layer }, index, possible, possible);
    const steps = writeSteps(solved.component, index, parts, possible);
    const said = new Map(
      [...steps.notBefore, ...steps.notAfter].map((step) => [step.says.en + step.rule, step]),
    );
    sides.set(key, { side: { days: rangeOf(possible), steps: [...said.values()] }, possible });
  }
  return sides.size > 1 ? [...sides.values()] : null;
}

/** Every day of every reading. */
function unionOf(readings: readonly Possible[]): Possible {
  const from = Math.min(...readings.map((one) => one.from));
  const to = Math.max(...readings.map((one) => one.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from, to, days: null, full: true };
  const days = [...new Set(readings.flatMap((one) => one.days ?? []))].sort((a, b) => a - b);
  return { from, to, days, full: days.length === to - from + 1 };
}

/** Both readings stay: the hull covers them all, and nothing is likelier. */
function contested(sides: readonly Side[], all: Possible): Dating {
  return {
    edtf: edtfOfDays(endsOf(all), all.full, false),
    certain: rangeOf(all),
    likely: rangeOf(all),
    days: all.days?.length ?? null,
    likelyDays: all.days?.length ?? null,
    candidates: candidatesOf(all),
    status: 'contested',
    proof: { notBefore: [], notAfter: [], onlyThese: [], likelyNotBefore: [], likelyNotAfter: [] },
    sides,
  };
}

/** Steps in the order they are read; each tells the days left after it and all before it. */
function writeSteps(component: Component, index: number, parts: Parts, certain: Possible): Dating['proof'] {
  const taken: number[] = [];
  const gives = new Map<number, DayRange>();
  const write = (i: number, only: boolean): Step => {
    const { rule, strength, quote, fact, says } = component.constraints[i]!;
    let left = gives.get(i);
    if (!left) {
      taken.push(i);
      const mask = maskOf(component, taken);
      left = only ? rangeOf(certain) : rangeOfEnds(boundsUnder(component, mask, index));
      gives.set(i, left);
    }
    return { rule, strength, quote, fact, gives: left, says };
  };
  const list = (subset: Subset, only = false): Step[] => subset.map((i) => write(i, only));
  return {
    notBefore: list(parts.notBefore),
    notAfter: list(parts.notAfter),
    onlyThese: list(parts.onlyThese, true),
    likelyNotBefore: list(parts.likelyNotBefore),
    likelyNotAfter: list(parts.likelyNotAfter),
  };
}

function boundsUnder(component: Component, mask: Uint8Array, index: number): readonly [number, number] {
  return [
    boundOf(component, 'forward', mask, index) ?? -Infinity,
    boundOf(component, 'backward', mask, index) ?? Infinity,
  ];
}

/** A thing told to have filled days did so when its days are exactly those. */
function lasted(component: Component, index: number, parts: Parts, certain: Possible): boolean {
  if (!certain.full || certain.from === certain.to) return false;
  // Of the thing itself: a neighbour that lasted says nothing of how long this one did.
  const named = (i: number): boolean =>
    component.forward[i]!.every((one) => (one.op === 'set' ? one.x : one.y) === index);
  const both = parts.notBefore.filter((i) => parts.notAfter.includes(i));
  return both.some((i) => component.constraints[i]!.lasted === true && named(i));
}

function statusOf(certain: Possible, likely: Possible): Dating['status'] {
  if (certain.from === certain.to) return 'exact';
  return [likely.from, likely.to].some(Number.isFinite) ? 'bounded' : 'unknown';
}

function candidatesOf({ days, full }: Possible): string[] | null {
  return days && !full && days.length <= LISTED ? days.map((day) => formatDay(day as Day)) : null;
}

function endsOf({ from, to }: Possible): { from: Day | null; to: Day | null } {
  return { from: finite(from), to: finite(to) };
}

function rangeOf({ from, to }: Possible): DayRange {
  return rangeOfEnds([from, to]);
}

function rangeOfEnds([from, to]: readonly [number, number]): DayRange {
  const iso = (day: number): string | null => (Number.isFinite(day) ? formatDay(day as Day) : null);
  return [iso(from), iso(to)];
}

function finite(day: number): Day | null {
  return Number.isFinite(day) ? (day as Day) : null;
}
