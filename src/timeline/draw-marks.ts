import { FORM } from './columns.ts';
import { drawMark } from './draw-mark.ts';
import { markExtent } from './label-packing.ts';
import { placeMark } from './mark.ts';
import type { Dated } from './mark.ts';
import { rowY } from './stage.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';

/** Above this many marks in view they are drawn in bulk, without halos. */
const BULK = 400;
/** The height of a bar in bulk. */
const BAR = 5;
const RADIUS = 4;
/** Long paths cost more than their parts. */
const PATH = 64;

/** Draws every mark of the frame as what is known of its date. */
export function drawMarks(surface: Surface, stage: Stage): void {
  const { frame, palette } = stage;
  if (frame.markCount > BULK) {
    drawInBulk(surface, stage);
    return;
  }
  const gaps = new Map<number, readonly [number, number]>();
  for (const label of stage.labels) {
    if (label.inMark) gaps.set(label.position, [label.left - 8, label.left + label.width + 8]);
  }
  const washedY = stage.selected < 0 ? null : rowY(stage, stage.selected);
  for (let m = 0; m < frame.markCount; m += 1) {
    const position = frame.marks[m]!;
    const y = rowY(stage, position);
    const mark = placeMark(datedAt(stage, position), stage.scale, y, gaps.get(position) ?? null);
    const paper = y === washedY ? palette.pointerWash : palette.paper;
    drawMark(surface, mark, { ink: inkOf(stage, position), paper });
  }
  surface.globalAlpha = 1;
}

/** What is known of the date at a position. */
export function datedAt(
  { data: { columns }, lanes }: Pick<Stage, 'data' | 'lanes'>,
  position: number,
): Dated {
  const row = lanes.order[position]!;
  return {
    form: columns.form[row] as Dated['form'],
    mood: columns.mood[row] as Dated['mood'],
    start: columns.start[row]!,
    end: columns.end[row]!,
    likelyStart: columns.likelyStart[row]!,
    likelyEnd: columns.likelyEnd[row]!,
    detail: columns.details.get(row) ?? null,
  };
}

function inkOf(stage: Stage, position: number): string {
  if (stage.dimmed(position)) return stage.palette.mute;
  return stage.palette.family[stage.data.columns.family[stage.lanes.order[position]!]!]!;
}

/** Hundreds of marks: discs as discs, everything that lasts as a bar, colour by colour. */
function drawInBulk(surface: Surface, stage: Stage): void {
  const { frame, palette, data } = stage;
  for (let lane = 0; lane < stage.lanes.count; lane += 1) {
    surface.globalAlpha = frame.clarity[lane]!;
    const shared = data.laneFamily[lane]!;
    for (let family = 0; family < palette.family.length; family += 1) {
      if (shared >= 0 && shared !== family) continue;
      surface.fillStyle = palette.family[family]!;
      drawBars(surface, stage, lane, family);
      drawDiscs(surface, stage, lane, family);
    }
  }
  surface.globalAlpha = 1;
}

function drawBars(surface: Surface, stage: Stage, lane: number, family: number): void {
  const { frame, scale, lanes, data } = stage;
  for (let m = frame.laneMarks[lane]!; m < frame.laneMarks[lane + 1]!; m += 1) {
    const position = frame.marks[m]!;
    const row = lanes.order[position]!;
    if (data.columns.form[row] === FORM.point || data.columns.family[row] !== family) continue;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    const a = Math.max(left, scale.left);
    surface.fillRect(a, Math.round(rowY(stage, position) - BAR / 2), Math.min(right, scale.right) - a, BAR);
  }
}

function drawDiscs(surface: Surface, stage: Stage, lane: number, family: number): void {
  const { frame, scale, lanes, data, layout } = stage;
  const radius = Math.min(RADIUS, layout.rowHeight[layout.firstRow[lane]!]! / 2 - 1);
  let open = 0;
  for (let m = frame.laneMarks[lane]!; m < frame.laneMarks[lane + 1]!; m += 1) {
    const position = frame.marks[m]!;
    const row = lanes.order[position]!;
    if (data.columns.form[row] !== FORM.point || data.columns.family[row] !== family) continue;
    const x = scale.x((lanes.start[position]! + lanes.end[position]!) / 2);
    const y = rowY(stage, position);
    if (open === 0) surface.beginPath();
    surface.moveTo(x + radius, y);
    surface.arc(x, y, radius, 0, 2 * Math.PI);
    open += 1;
    if (open < PATH) continue;
    surface.fill();
    open = 0;
  }
  if (open > 0) surface.fill();
}
