import type { Dating, DayRange, Step, Strength } from '../../../model/dating.ts';
import { parseDay, weekdayOf } from '../../../model/day.ts';
import type { Weekday } from '../../../model/day.ts';

/** A stretch of days as numbers; infinite where it is open. Inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One row of the drawing: what is left after a step, and what the step took away. */
export interface ProofRow {
  /** Null for the row before all steps. */
  readonly step: Step | null;
  /** From 1; 0 for the row before all steps. */
  readonly number: number;
  readonly left: Stretch;
  readonly removed: readonly Stretch[];
  /** Where this step cut, as days: the first day left, or the day after the last. */
  readonly cuts: readonly number[];
  readonly strength: Strength;
  /** The candidate days left, when they are few and do not fill the stretch. */
  readonly days: readonly number[] | null;
  readonly count: number | null;
  /** The weekday all candidates share; null when they do not. */
  readonly weekday: Weekday | null;
  /** Above the line that divides certain from likely. */
  readonly certain: boolean;
}

const ANY: Stretch = { from: -Infinity, to: Infinity };

/** The rows of a date's proof, in the order they are told: what bounds it, what picks days, what is only likely. */
export function proofRows(dating: Dating): ProofRow[] {
  const { notBefore, notAfter, onlyThese, likelyNotBefore, likelyNotAfter } = dating.proof;
  const certain = unique([...notBefore, ...notAfter, ...onlyThese]);
  const told = new Set(certain.map(keyOf));
  const likely = unique([...likelyNotBefore, ...likelyNotAfter]).filter((step) => !told.has(keyOf(step)));
  const picks = new Set(onlyThese.map(keyOf));
  const rows: ProofRow[] = [
    {
      step: null,
      number: 0,
      left: ANY,
      removed: [],
      cuts: [],
      strength: 'hard',
      days: null,
      count: null,
      weekday: null,
      certain: true,
    },
  ];
  let picked = false;
  for (const [i, step] of [...certain, ...likely].entries()) {
    picked ||= picks.has(keyOf(step));
    rows.push(rowAfter(rows[i]!, step, i + 1, dating, picked, i < certain.length));
  }
  return rows;
}

function rowAfter(
  before: ProofRow,
  step: Step,
  number: number,
  dating: Dating,
  picked: boolean,
  certain: boolean,
): ProofRow {
  const given = stretchOf(step.gives);
  const left = { from: Math.max(before.left.from, given.from), to: Math.min(before.left.to, given.to) };
  const removed: Stretch[] = [];
  const cuts: number[] = [];
  if (left.from > before.left.from) {
    removed.push({ from: before.left.from, to: left.from - 1 });
    cuts.push(left.from);
  }
  if (left.to < before.left.to) {
    removed.push({ from: left.to + 1, to: before.left.to });
    cuts.push(left.to + 1);
  }
  // Candidates are counted only where both ends are known: before that there is no telling how many.
  const bounded = Number.isFinite(left.from) && Number.isFinite(left.to);
  const days = picked && bounded ? candidatesWithin(dating, left) : null;
  return {
    step,
    number,
    left,
    removed,
    cuts,
    strength: step.strength,
    days,
    count: days?.length ?? lengthOf(left),
    weekday: days === null ? null : sharedWeekday(days),
    certain,
  };
}

/** A row of the drawing: steps that cut nothing by themselves stand with the one they prepare. */
export interface DrawnRow extends ProofRow {
  /** «4» or «4–6». */
  readonly label: string;
}

/** The rows to draw: told steps in order, those without an effect of their own joined to the next that has one. */
export function drawnRows(rows: readonly ProofRow[]): DrawnRow[] {
  const drawn: DrawnRow[] = [];
  let waiting: ProofRow | null = null;
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const narrows = row.step === null || row.cuts.length > 0 || (row.days !== null && before?.days === null);
    const next = rows[i + 1];
    if (!narrows && next !== undefined && next.certain === row.certain) {
      waiting ??= row;
      continue;
    }
    const first: ProofRow = waiting ?? row;
    const label = row.step === null ? '' : first === row ? `${row.number}` : `${first.number}–${row.number}`;
    drawn.push({ ...row, label, strength: weakest(rows.slice(rows.indexOf(first), i + 1)) });
    waiting = null;
  }
  return drawn;
}

/** A bound is as strong as the weakest step it needs. */
function weakest(rows: readonly ProofRow[]): Strength {
  const order: readonly Strength[] = ['hard', 'convention', 'soft'];
  return order[Math.max(...rows.map((row) => order.indexOf(row.strength)))]!;
}

/** Facts the proof leans on, with the numbers of their steps. */
export function proofFacts(dating: Dating): { readonly fact: string; readonly step: number }[] {
  return proofRows(dating).flatMap((row) =>
    row.step?.fact == null ? [] : [{ fact: row.step.fact, step: row.number }],
  );
}

/** The days to draw: all finite bounds, with a margin so that cuts and open ends can be seen. */
export function proofDomain(
  rows: readonly ProofRow[],
): { readonly from: number; readonly to: number } | null {
  const bounds = rows
    .flatMap((row) => [row.left.from, row.left.to + 1])
    .filter((day) => Number.isFinite(day));
  if (bounds.length === 0) return null;
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const margin = Math.max(12, (high - low) * 0.08);
  return { from: Math.floor(low - margin), to: Math.ceil(high + margin) };
}

export function stretchOf([from, to]: DayRange): Stretch {
  return {
    from: (from === null ? null : parseDay(from)) ?? -Infinity,
    to: (to === null ? null : parseDay(to)) ?? Infinity,
  };
}

function candidatesWithin(dating: Dating, { from, to }: Stretch): number[] | null {
  if (dating.candidates === null) return null;
  return dating.candidates
    .map(parseDay)
    .filter((day) => day !== null && day >= from && day <= to) as number[];
}

function sharedWeekday(days: readonly number[]): Weekday | null {
  const weekdays = new Set(days.map((day) => weekdayOf(day as Parameters<typeof weekdayOf>[0])));
  const [first] = weekdays;
  return weekdays.size === 1 && first !== undefined && days.length > 1 ? first : null;
}

function lengthOf({ from, to }: Stretch): number | null {
  return Number.isFinite(from) && Number.isFinite(to) ? to - from + 1 : null;
}

/** The same step may stand in two lists of a proof; it is told once. */
function keyOf(step: Step): string {
  return [
    step.rule,
    step.strength,
    step.fact,
    step.quote?.article,
    step.quote?.start,
    step.quote?.end,
    step.says.en,
  ].join('|');
}

function unique(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = keyOf(step);
    return !seen.has(key) && seen.add(key);
  });
}
