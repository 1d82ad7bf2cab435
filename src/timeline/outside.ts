import { grouped } from './grouped.ts';
import { markExtent } from './label-packing.ts';
import type { Stage } from './stage.ts';

/** Pixels at a lane's edge within which a mark is in a count's way. */
const EDGE = 34;
/** A count's digits and its arrow, at the usual text size. */
const DIGIT = 7;
const ARROW = 18;

/** What lies outside the view to the left and the right of a lane, whichever way time runs. */
export function outsideCounts(
  { frame, scale }: Pick<Stage, 'frame' | 'scale'>,
  lane: number,
): [number, number] {
  const [before, after] = [frame.before[lane]!, frame.after[lane]!];
  return scale.rtl ? [after, before] : [before, after];
}

/** The room counts take at a lane's edges. */
export function outsideRoom(
  stage: Pick<Stage, 'frame' | 'scale' | 'measures'>,
  lane: number,
): readonly [number, number] {
  const { unit } = stage.measures;
  const room = (count: number): number => (count > 0 ? (ARROW + DIGIT * grouped(count).length) * unit : 0);
  const [left, right] = outsideCounts(stage, lane);
  return [room(left), room(right)];
}

/** Where a count stands at an edge: in the first row that has no mark there, else between the lane's top and its first row. */
export function outsideY(stage: Stage, lane: number, side: 'left' | 'right', usual: number): number {
  const { frame, layout, packing, lanes, scale, measures } = stage;
  const taken = new Set<number>();
  for (let m = frame.laneMarks[lane]!; m < frame.laneMarks[lane + 1]!; m += 1) {
    const position = frame.marks[m]!;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    const near = side === 'left' ? left < scale.left + EDGE : right > scale.right - EDGE;
    if (near) taken.add(layout.firstRow[lane]! + packing.row[position]!);
  }
  for (let row = layout.firstRow[lane]!; row < layout.firstRow[lane + 1]!; row += 1) {
    if (layout.rowHeight[row]! > 12 && !taken.has(row)) return layout.rowMiddle[row]!;
  }
  return taken.size === 0 ? usual : Math.max(layout.top[lane]! + 7, usual - 13 * measures.unit);
}
