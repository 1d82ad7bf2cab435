import type { Scale } from './scale.ts';

/** A numbered step of a proof on the rail. */
export interface RailMark {
  readonly at: number;
  readonly step: number;
}

/** The steps of a proof that stand at one place of the rail. */
export interface RailGroup {
  /** Where their numbers stand. */
  readonly x: number;
  /** Their triangles. */
  readonly at: readonly number[];
  /** In order of time as the eye meets it, left to right. */
  readonly steps: readonly number[];
}

/** Between two groups of numbers. */
const APART = 6;

/** «1», «1, 3», «1–4»: the numbers of a group, in rising order. */
export function stepsText(steps: readonly number[]): string {
  const sorted = [...new Set(steps)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const step of sorted) {
    const last = runs[runs.length - 1];
    if (last && step === last[1] + 1) last[1] = step;
    else runs.push([step, step]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`)).join(', ');
}

/**
 * The proof's steps that are in view, left to right; those whose numbers would touch share one place and one text.
 * @param width a text's width in pixels
 */
export function railGroups(
  proof: readonly RailMark[],
  scale: Scale,
  width: (text: string) => number,
): RailGroup[] {
  const marks = proof
    .map(({ at, step }) => ({ x: scale.x(at), step }))
    .filter(({ x }) => x >= scale.left && x <= scale.right)
    .sort((a, b) => a.x - b.x || a.step - b.step);
  const groups: RailGroup[] = [];
  for (const { x, step } of marks) {
    let next: RailGroup = { x, at: [x], steps: [step] };
    let last = groups[groups.length - 1];
    // A group that grows may come to touch the one before it.
    while (last && touch(last, next, width)) {
      groups.pop();
      next = joined(last, next);
      last = groups[groups.length - 1];
    }
    groups.push(next);
  }
  return groups;
}

function joined(a: RailGroup, b: RailGroup): RailGroup {
  const at = [...a.at, ...b.at];
  return { x: (at[0]! + at[at.length - 1]!) / 2, at, steps: [...a.steps, ...b.steps] };
}

function touch(a: RailGroup, b: RailGroup, width: (text: string) => number): boolean {
  return b.x - a.x < (width(stepsText(a.steps)) + width(stepsText(b.steps))) / 2 + APART;
}
