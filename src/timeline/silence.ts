import { monthsBetween } from '../model/months.ts';
import type { Columns } from './columns.ts';

/** A stretch nobody speaks of, in days; `to` is exclusive. */
export interface Silence {
  readonly from: number;
  readonly to: number;
  /** Its length in whole months. */
  readonly months: number;
}

/** Half a year: a shorter pause is no silence. */
const LEAST = 182;
/** In longer lists there is none worth looking for. */
const MOST_EVENTS = 5000;

/** The stretches in which no event can have been, under what is certain of each. An open end counts up to where it is likely. */
export function silencesOf(columns: Columns): Silence[] {
  if (columns.count === 0 || columns.count > MOST_EVENTS || columns.counts) return [];
  const spans = Array.from(
    { length: columns.count },
    (_, i) =>
      [
        bounded(columns.start[i]!, columns.likelyStart[i]!, columns.end[i]!),
        bounded(columns.end[i]!, columns.likelyEnd[i]!, columns.start[i]!),
      ] as const,
  ).sort((a, b) => a[0] - b[0]);
  const silences: Silence[] = [];
  let until = spans[0]![1];
  for (const [from, to] of spans) {
    if (from - until >= LEAST) silences.push({ from: until, to: from, months: monthsBetween(until, from) });
    until = Math.max(until, to);
  }
  return silences;
}

function bounded(a: number, b: number, c: number): number {
  return Number.isFinite(a) ? a : Number.isFinite(b) ? b : c;
}
