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
  /** For rows that stand for many events; null where every row is one. */
  readonly tally: Tally | null;
}

/** How many events rows stand for, as sums up to each position, and up to each of the sorted ends. */
export interface Tally {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By position: 1 where the row is a number and not an event. */
  readonly counted: Uint8Array;
}

/** How many events the positions [from, to) stand for. */
export function eventsIn({ tally }: Lanes, from: number, to: number): number {
  return tally ? tally.starts[to]! - tally.starts[from]! : to - from;
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
  const sorted = { count, first, order, positionOf, laneOf, start, end };
  if (columns.counts) return { ...sorted, ...tallied(sorted, columns.counts) };
  return { ...sorted, ends: sortedEnds(end, first, count), tally: null };
}

/** The sums of what rows stand for; ends are sorted together with what ends there. */
function tallied(
  { count, first, order, end }: Pick<Lanes, 'count' | 'first' | 'order' | 'end'>,
  counts: Uint32Array,
): Pick<Lanes, 'ends' | 'tally'> {
  const n = order.length;
  const ends = new Float64Array(n);
  const tally = { starts: new Uint32Array(n + 1), ends: new Uint32Array(n + 1), counted: new Uint8Array(n) };
  for (let lane = 0; lane < count; lane += 1) {
    const [from, to] = [first[lane]!, first[lane + 1]!];
    const byEnd = Uint32Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) =>
      end[a]! < end[b]! ? -1 : end[a]! > end[b]! ? 1 : 0,
    );
    for (let at = from; at < to; at += 1) {
      const counted = counts[order[at]!]!;
      tally.counted[at] = counted > 0 ? 1 : 0;
      tally.starts[at + 1] = tally.starts[at]! + Math.max(1, counted);
      const over = byEnd[at - from]!;
      ends[at] = end[over]!;
      tally.ends[at + 1] = tally.ends[at]! + Math.max(1, counts[order[over]!]!);
    }
  }
  return { ends, tally };
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
