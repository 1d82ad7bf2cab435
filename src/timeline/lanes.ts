import type { Columns } from './columns.ts';

/**
 * The columns sorted into lanes: lane `l` holds the positions `first[l]` … `first[l + 1]`, each in order of `start`.
 * Positions are the drawing's own numbering; `order` leads back to the rows of the columns.
 */
export interface Lanes {
  readonly count: number;
  readonly first: Uint32Array;
  readonly order: Uint32Array;
  /** Position of each row of the columns. */
  readonly positionOf: Uint32Array;
  /** The lane of each position. */
  readonly laneOf: Uint16Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The ends of each lane in rising order, for counting what is over. */
  readonly ends: Float64Array;
}

/**
 * Sorts the columns into lanes, in time linear in their number but for the ends.
 * @param lane the lane of each row of the columns, below `count`
 */
export function lanesOf(columns: Columns, lane: Uint16Array, count: number): Lanes {
  const n = columns.count;
  const first = new Uint32Array(count + 1);
  for (let i = 0; i < n; i += 1) first[lane[i]! + 1]! += 1;
  for (let l = 0; l < count; l += 1) first[l + 1]! += first[l]!;
  const next = first.slice(0, count);
  const order = new Uint32Array(n);
  const positionOf = new Uint32Array(n);
  const laneOf = new Uint16Array(n);
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const l = lane[i]!;
    const at = next[l]!;
    next[l] = at + 1;
    order[at] = i;
    positionOf[i] = at;
    laneOf[at] = l;
    start[at] = columns.start[i]!;
    end[at] = columns.end[i]!;
  }
  return { count, first, order, positionOf, laneOf, start, end, ends: sortedEnds(end, first, count) };
}

/** Instants end where they start, so that their ends are sorted already. */
function sortedEnds(end: Float64Array, first: Uint32Array, count: number): Float64Array {
  const ends = end.slice();
  for (let l = 0; l < count; l += 1) {
    const part = ends.subarray(first[l], first[l + 1]);
    if (!rising(part)) part.sort();
  }
  return ends;
}

function rising(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i += 1) if (values[i]! < values[i - 1]!) return false;
  return true;
}
