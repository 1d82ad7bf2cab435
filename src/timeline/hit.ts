import { markExtent } from './label-packing.ts';
import type { Stage } from './stage.ts';

/** What is under a point. */
export type Hit =
  | { readonly kind: 'empty' }
  | { readonly kind: 'mark'; readonly position: number }
  | { readonly kind: 'cell'; readonly cell: number };

const EMPTY: Hit = { kind: 'empty' };
/** A pointer this near to a mark means it: marks are 10 high, targets 24. */
const REACH = 9;

/** What is under a point of the stage: looks at one row or one lane, by bisection. */
export function hitAt(stage: Stage, x: number, y: number): Hit {
  const { scale, layout } = stage;
  if (x < scale.left - REACH || x > scale.right + REACH) return EMPTY;
  const lane = laneAt(stage, y);
  if (lane < 0) return EMPTY;
  const label = stage.labels.find((placed) => insideLabel(stage, placed, x, y));
  if (label) return { kind: 'mark', position: label.position };
  let best: Hit = EMPTY;
  let nearest = REACH;
  for (let row = layout.firstRow[lane]!; row < layout.firstRow[lane + 1]!; row += 1) {
    const half = Math.max(6, layout.rowHeight[row]! / 2);
    if (layout.rowHeight[row]! < 4 || Math.abs(y - layout.rowMiddle[row]!) > half) continue;
    const found = nearestInRow(stage, lane, row - layout.firstRow[lane]!, x);
    if (found && found.distance < nearest) {
      nearest = found.distance;
      best = { kind: 'mark', position: found.position };
    }
  }
  return best.kind === 'empty' ? cellAt(stage, lane, x) : best;
}

/** The lane at a height, or -1. */
export function laneAt({ layout, lanes }: Pick<Stage, 'layout' | 'lanes'>, y: number): number {
  for (let lane = 0; lane < lanes.count; lane += 1) {
    if (y >= layout.top[lane]! && y < layout.top[lane]! + layout.height[lane]!) return lane;
  }
  return -1;
}

function insideLabel(stage: Stage, label: Stage['labels'][number], x: number, y: number): boolean {
  if (x < label.left - 3 || x > label.left + label.width + 3) return false;
  const lane = stage.lanes.laneOf[label.position]!;
  const row = stage.layout.firstRow[lane]! + stage.packing.row[label.position]!;
  return Math.abs(y - stage.layout.rowMiddle[row]!) <= Math.max(8, stage.layout.rowHeight[row]! / 2);
}

function nearestInRow(
  stage: Stage,
  lane: number,
  row: number,
  x: number,
): { position: number; distance: number } | null {
  const { frame, scale, lanes, packing } = stage;
  let best: { position: number; distance: number } | null = null;
  let a = frame.laneMarks[lane]!;
  const end = frame.laneMarks[lane + 1]!;
  while (a < end && packing.row[frame.marks[a]!]! < row) a += 1;
  for (; a < end && packing.row[frame.marks[a]!] === row; a += 1) {
    const position = frame.marks[a]!;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    const distance = x < left ? left - x : x > right ? x - right : 0;
    if (!best || distance < best.distance) best = { position, distance };
  }
  return best;
}

function cellAt({ frame, scale }: Stage, lane: number, x: number): Hit {
  const instant = scale.at(x);
  const slack = 2 / scale.perDay;
  let a = frame.laneCells[lane]!;
  let b = frame.laneCells[lane + 1]! - 1;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (frame.cellTo[mid]! + slack <= instant) a = mid + 1;
    else b = mid;
  }
  const there = a <= b && instant >= frame.cellFrom[a]! - slack && instant <= frame.cellTo[a]! + slack;
  return there ? { kind: 'cell', cell: a } : EMPTY;
}
