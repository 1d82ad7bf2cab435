import { monthsBetween } from '../model/months.ts';
import { upperBound } from './bisect.ts';
import { outsideRoom } from './outside.ts';
import type { PlacedLabel } from './place.ts';
import type { Stretch } from './silence.ts';
import type { PlacedSilence, Stage } from './stage.ts';

/** Beside the words, and between the line and what stands in its row. */
const AIR = 12;
const LEAST_LINE = 28;

/**
 * Lays each silence that is in view along a row in which nothing stands there, from the top.
 * @param width the width of the words for so many months
 */
export function placeSilences(
  silences: readonly Stretch[],
  stage: Omit<Stage, 'silences'>,
  width: (months: number) => number,
): PlacedSilence[] {
  return silences.flatMap((silence) => place(silence, stage, width) ?? []);
}

function place(
  silence: Stretch,
  stage: Omit<Stage, 'silences'>,
  width: (months: number) => number,
): PlacedSilence | null {
  const { scale, layout } = stage;
  const [a, b] = [scale.x(silence.from), scale.x(silence.to)];
  const ends = [Math.min(a, b), Math.max(a, b)];
  const length = Math.min(ends[1]!, scale.right) - Math.max(ends[0]!, scale.left);
  const lines = 2 * (AIR + LEAST_LINE);
  // Most are too short for any words, and counting months takes a while.
  if (length < lines) return null;
  const months = monthsBetween(silence.from, silence.to);
  const words = width(months);
  const room = words + lines;
  if (length < room) return null;
  for (let row = 0; row < layout.rowMiddle.length; row += 1) {
    if (layout.rowHeight[row]! < 16) continue;
    const [before, after] = outsideRoom(
      stage,
      upperBound(layout.firstRow, row, 0, layout.firstRow.length) - 1,
    );
    const [left, right] = freeBetween(
      stage,
      row,
      Math.max(ends[0]!, scale.left + before),
      Math.min(ends[1]!, scale.right - after),
    );
    if (right - left < room) continue;
    const middle = (left + right) / 2;
    const half = words / 2 + AIR;
    return {
      left,
      right,
      y: layout.rowMiddle[row]!,
      textLeft: middle - half,
      textRight: middle + half,
      months,
      cutLeft: ends[0]! < scale.left,
      cutRight: ends[1]! > scale.right,
    };
  }
  return null;
}

/** What of a stretch of a row no label takes. Marks cannot stand in a silence, but their words may. */
function freeBetween(
  stage: Omit<Stage, 'silences'>,
  row: number,
  from: number,
  to: number,
): readonly [number, number] {
  let left = from;
  let right = to;
  const middle = (from + to) / 2;
  for (const label of stage.labels) {
    if (rowOf(stage, label) !== row) continue;
    const end = label.left + label.width;
    if (end < from || label.left > to) continue;
    if (label.left < middle) left = Math.max(left, end + AIR);
    else right = Math.min(right, label.left - AIR);
  }
  return [left, right];
}

function rowOf({ lanes, layout, packing }: Omit<Stage, 'silences'>, { position }: PlacedLabel): number {
  return layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!;
}
