import type { Columns } from './columns.ts';
import type { Lanes } from './lanes.ts';

/** Where arrow keys lead: in time, by lane, or to an end. */
export type Move = 'earlier' | 'later' | 'laneUp' | 'laneDown' | 'first' | 'last';

/** The row of the columns a move leads to from another, or from an instant when none is chosen. Null when there is none. */
export function neighbour(
  columns: Columns,
  lanes: Lanes,
  from: number | null,
  near: number,
  move: Move,
): number | null {
  const { count } = columns;
  if (count === 0) return null;
  if (move === 'first') return alone(columns, 0, 1);
  if (move === 'last') return alone(columns, count - 1, -1);
  if (from === null) {
    return move === 'earlier'
      ? alone(columns, lastBefore(columns, near), -1)
      : alone(columns, firstFrom(columns, near), 1);
  }
  if (move === 'earlier') return alone(columns, from - 1, -1);
  if (move === 'later') return alone(columns, from + 1, 1);
  return besideLane(columns, lanes, from, move === 'laneUp' ? -1 : 1);
}

/** The next row from one on that is an event and not a mere number, or null. */
function alone({ counts, count }: Columns, from: number, step: number): number | null {
  for (let row = from; row >= 0 && row < count; row += step) if (!counts?.[row]) return row;
  return null;
}

function firstFrom({ start, count }: Columns, near: number): number {
  for (let row = 0; row < count; row += 1) if (start[row]! >= near) return row;
  return count - 1;
}

function lastBefore({ start, count }: Columns, near: number): number {
  for (let row = count - 1; row >= 0; row -= 1) if (start[row]! < near) return row;
  return 0;
}

/** The event nearest in time in the next lane that has one. */
function besideLane(columns: Columns, lanes: Lanes, from: number, step: number): number | null {
  const lane = lanes.laneOf[lanes.positionOf[from]!]! + step;
  if (lane < 0 || lane >= lanes.count) return null;
  const start = columns.start[from]!;
  let best = -1;
  for (let at = lanes.first[lane]!; at < lanes.first[lane + 1]!; at += 1) {
    if (lanes.tally?.counted[at]) continue;
    if (best < 0 || Math.abs(lanes.start[at]! - start) < Math.abs(lanes.start[best]! - start)) best = at;
  }
  return best < 0 ? null : lanes.order[best]!;
}
