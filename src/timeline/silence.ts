import type { Columns } from './columns.ts';

/** A stretch of time in days since 1970-01-01; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Half a year: a shorter pause is no silence. */
const LEAST = 182;
/** In longer lists there is none worth looking for. */
const MOST_EVENTS = 5000;

/** The stretches in which no event can have been, under what is certain of each. An open end counts up to where it is likely. */
export function silencesOf(columns: Columns): Stretch[] {
  const { start, likelyStart, end, likelyEnd } = columns;
  return emptyStretches(columns, (i) => [
    bounded(start[i]!, likelyStart[i]!, end[i]!),
    bounded(end[i]!, likelyEnd[i]!, start[i]!),
  ]);
}

/**
 * The stretches of half a year and more that no event of a list touches, between the first event and the last.
 * @param spanOf from where to where an event of a row reaches, in days
 */
export function emptyStretches(
  columns: Columns,
  spanOf: (row: number) => readonly [number, number],
): Stretch[] {
  if (columns.count === 0 || columns.count > MOST_EVENTS || columns.counts) return [];
  const spans = Array.from({ length: columns.count }, (_, i) => spanOf(i)).sort((a, b) => a[0] - b[0]);
  const stretches: Stretch[] = [];
  let until = spans[0]![1];
  for (const [from, to] of spans) {
    if (from - until >= LEAST) stretches.push({ from: until, to: from });
    until = Math.max(until, to);
  }
  return stretches;
}

function bounded(a: number, b: number, c: number): number {
  return Number.isFinite(a) ? a : Number.isFinite(b) ? b : c;
}
