import { FORM } from './columns.ts';
import { drawMark } from './draw-mark.ts';
import { markExtent } from './label-packing.ts';
import { BAND, BAND_GAP, STRIP } from './layout.ts';
import { placeMark } from './mark.ts';
import type { Dated } from './mark.ts';
import { rowY, scaleFoot } from './stage.ts';
import type { Stage } from './stage.ts';
import { crisp, line } from './surface.ts';
import type { Surface } from './surface.ts';
import { gradeOf, instantsOf, scaleBar } from './ticks.ts';
import type { Step } from './ticks.ts';

/** Above this many marks in view they are drawn in bulk, without halos. */
const BULK = 400;

/** Draws everything that does not follow the pointer. */
export function drawStage(surface: Surface, stage: Stage): void {
  drawWash(surface, stage);
  drawBands(surface, stage);
  drawGrid(surface, stage);
  drawLaneRules(surface, stage);
  drawDensity(surface, stage);
  drawSilences(surface, stage);
  drawMarks(surface, stage);
  drawScale(surface, stage);
  drawRail(surface, stage);
}

/** The selected row is washed from edge to edge. */
function drawWash(surface: Surface, stage: Stage): void {
  if (stage.selected < 0) return;
  const y = rowY(stage, stage.selected);
  const lane = stage.lanes.laneOf[stage.selected]!;
  const row = stage.layout.firstRow[lane]! + stage.packing.row[stage.selected]!;
  const height = Math.max(16, stage.layout.rowHeight[row]! + 2);
  surface.fillStyle = stage.palette.pointerWash;
  surface.fillRect(0, Math.round(y - height / 2), stage.width, Math.round(height));
}

function drawBands(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  stage.data.bands.forEach((band, i) => {
    const top = stage.bandsTop + i * (BAND + BAND_GAP);
    band.terms.forEach((term, n) => {
      const [a, b] = clip(scale.x(term.from), scale.x(term.to), stage);
      if (b <= a) return;
      if (n % 2 === 0) {
        surface.fillStyle = palette.band;
        surface.fillRect(a, top, b - a, BAND);
      }
      const edge = scale.x(term.from);
      if (edge > scale.left + 1 && edge < scale.right - 1) {
        line(surface, palette.ink, 1, crisp(edge), top, crisp(edge), top + BAND);
      }
    });
    line(surface, palette.rule, 1, scale.left, crisp(top + BAND), scale.right, crisp(top + BAND));
  });
}

function clip(a: number, b: number, { scale }: Stage): readonly [number, number] {
  return [Math.max(scale.left, Math.min(a, b)), Math.min(scale.right, Math.max(a, b))];
}

function drawGrid(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  const grade = gradeOf(scale.perDay);
  const bottom = stage.railTop;
  const years: Step = grade.over ?? (scale.perDay >= 0.5 ? 'year' : grade.label);
  if (grade.label !== years) verticals(surface, stage, grade.label, palette.rule2, bottom);
  verticals(surface, stage, years, palette.rule, bottom);
}

function verticals(surface: Surface, stage: Stage, step: Step, colour: string, bottom: number): void {
  const { scale } = stage;
  surface.strokeStyle = colour;
  surface.lineWidth = 1;
  surface.beginPath();
  for (const instant of instantsOf(step, scale)) {
    const x = crisp(scale.x(instant));
    if (x < scale.left || x > scale.right) continue;
    surface.moveTo(x, scaleFoot(stage));
    surface.lineTo(x, bottom);
  }
  surface.stroke();
}

/** Lanes of one family are parted by a finer line than families are. */
function drawLaneRules(surface: Surface, stage: Stage): void {
  const { layout, palette, data } = stage;
  for (let lane = 1; lane < stage.lanes.count; lane += 1) {
    const y = crisp(layout.top[lane]!);
    const same = data.laneFamily[lane] === data.laneFamily[lane - 1];
    line(surface, same ? palette.rule : palette.mute, 1, 0, y, stage.width, y);
  }
  for (let lane = 0; lane < stage.lanes.count; lane += 1) {
    surface.fillStyle = laneColour(stage, lane);
    const x = stage.gutterFrom < stage.gutterTo ? stage.gutterFrom : stage.gutterFrom - 10;
    surface.fillRect(x, Math.round(laneNameY(stage, lane) - 1.5), 10, 3);
  }
  const foot = crisp(stage.railTop);
  line(surface, palette.ink, 1, 0, foot, stage.width, foot);
}

/** The height of a lane's name: beside its first row, or its middle where rows are close. */
export function laneNameY(stage: Stage, lane: number): number {
  const { layout } = stage;
  const row = layout.firstRow[lane]!;
  if (!stage.packing.whole) return layout.top[lane]! + Math.min(layout.height[lane]! / 2, 14);
  for (let r = row; r < layout.firstRow[lane + 1]!; r += 1) {
    if (layout.rowHeight[r]! > 12) return layout.rowMiddle[r]!;
  }
  return layout.top[lane]! + Math.min(layout.height[lane]!, 25) / 2;
}

export function laneColour({ data, palette }: Pick<Stage, 'data' | 'palette'>, lane: number): string {
  const family = data.laneFamily[lane] ?? -1;
  return family < 0 ? palette.ink2 : palette.family[family]!;
}

/** What is counted but not drawn alone: bars whose area grows with the square root of their number, so that one is still seen. */
function drawDensity(surface: Surface, stage: Stage): void {
  const { frame, scale, layout } = stage;
  if (frame.cellCount === 0) return;
  const peaks = stage.peaks.at(frame.cellLevel);
  for (let lane = 0; lane < stage.lanes.count; lane += 1) {
    const first = frame.laneCells[lane]!;
    const last = frame.laneCells[lane + 1]!;
    if (first === last) continue;
    const base = Math.round(layout.top[lane]! + layout.height[lane]!) - 1;
    const tall = layout.height[lane]! - 5;
    const height = tall + (STRIP - 2 - tall) * frame.clarity[lane]!;
    const ratio = height / Math.sqrt(peaks[lane]!);
    surface.fillStyle = laneColour(stage, lane);
    surface.globalAlpha = 0.85;
    surface.beginPath();
    for (let c = first; c < last; c += 1) {
      const a = scale.x(frame.cellFrom[c]!);
      const b = scale.x(frame.cellTo[c]!);
      const left = Math.round(Math.min(a, b));
      const right = Math.min(scale.right, Math.max(left + 2, Math.round(Math.max(a, b))));
      const bar = Math.min(height, Math.max(3, Math.sqrt(frame.cellSize[c]!) * ratio));
      surface.rect(left, base - bar, right - left - 1, bar);
    }
    surface.fill();
    surface.globalAlpha = 1;
  }
}

/** Silence is drawn: a dimension line with its length. */
function drawSilences(surface: Surface, stage: Stage): void {
  const colour = stage.palette.mute;
  for (const gap of stage.silences) {
    const y = crisp(gap.y);
    line(surface, colour, 1, gap.left, y, gap.textLeft, y);
    line(surface, colour, 1, gap.textRight, y, gap.right, y);
    if (!gap.cutLeft) line(surface, colour, 1, crisp(gap.left), y - 5, crisp(gap.left), y + 5);
    if (!gap.cutRight) line(surface, colour, 1, crisp(gap.right), y - 5, crisp(gap.right), y + 5);
  }
}

function drawMarks(surface: Surface, stage: Stage): void {
  const { frame } = stage;
  if (frame.markCount > BULK) {
    drawInBulk(surface, stage);
    return;
  }
  const gaps = new Map<number, readonly [number, number]>();
  for (const label of stage.labels) {
    if (label.inMark) gaps.set(label.position, [label.left - 8, label.left + label.width + 8]);
  }
  for (let m = 0; m < frame.markCount; m += 1) {
    const position = frame.marks[m]!;
    const mark = placeMark(
      datedAt(stage, position),
      stage.scale,
      rowY(stage, position),
      gaps.get(position) ?? null,
    );
    const ink = inkOf(stage, position);
    surface.globalAlpha = 1;
    const washed = stage.selected >= 0 && rowY(stage, stage.selected) === mark.y;
    drawMark(surface, mark, { ink, paper: washed ? stage.palette.pointerWash : stage.palette.paper });
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

/** Hundreds of marks: a path a lane and family, discs as discs, everything that lasts as a bar. */
function drawInBulk(surface: Surface, stage: Stage): void {
  const { frame, palette } = stage;
  for (let lane = 0; lane < stage.lanes.count; lane += 1) {
    surface.globalAlpha = frame.clarity[lane]!;
    for (let family = 0; family < palette.family.length; family += 1) {
      if (stage.data.laneFamily[lane]! >= 0 && stage.data.laneFamily[lane] !== family) continue;
      surface.fillStyle = palette.family[family]!;
      drawLaneInBulk(surface, stage, lane, family);
    }
  }
  surface.globalAlpha = 1;
}

function drawLaneInBulk(surface: Surface, stage: Stage, lane: number, family: number): void {
  const { frame, scale, lanes, data } = stage;
  const row = stage.layout.firstRow[lane]!;
  const radius = Math.min(4, stage.layout.rowHeight[row]! / 2 - 1);
  let open = 0;
  for (let m = frame.laneMarks[lane]!; m < frame.laneMarks[lane + 1]!; m += 1) {
    const position = frame.marks[m]!;
    const at = lanes.order[position]!;
    if (data.columns.family[at] !== family) continue;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    const y = rowY(stage, position);
    if (open === 0) surface.beginPath();
    if (data.columns.form[at] === FORM.point) {
      const x = (left + right) / 2;
      surface.moveTo(x + radius, y);
      surface.arc(x, y, radius, 0, 2 * Math.PI);
    } else {
      const a = Math.max(left, scale.left);
      surface.rect(a, y - 2.5, Math.min(right, scale.right) - a, 5);
    }
    open += 1;
    // Long paths cost more than their parts.
    if (open === 64) {
      surface.fill();
      open = 0;
    }
  }
  if (open > 0) surface.fill();
}

const YEAR_TICK = 18;
const CELL_TICK = 5;
const SMALL_TICK = 3;

/** Ticks, and a zebra bar between two ink lines; the arrowhead shows which way time runs. */
function drawScale(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  const grade = gradeOf(scale.perDay);
  const top = scaleFoot(stage) - 6;
  ticks(surface, stage, grade.tick, top, SMALL_TICK, palette.ink3);
  ticks(surface, stage, grade.cell, top, CELL_TICK, palette.ink2);
  for (const tick of stage.axis) {
    if (tick.pinned) continue;
    const x = crisp(scale.x(tick.instant));
    const height = tick.over ? 34 : tick.strong ? YEAR_TICK : grade.over ? 8 : 12;
    line(surface, tick.strong ? palette.ink : palette.ink2, 1, x, top - height, x, top);
  }
  drawZebra(surface, stage, grade.cell, top);
  const end = scale.rtl ? scale.left : scale.right;
  const tip = scale.rtl ? end - 10 : end + 10;
  surface.fillStyle = palette.ink;
  surface.beginPath();
  surface.moveTo(tip, top + 3);
  surface.lineTo(scale.rtl ? end - 3 : end + 3, top - 1);
  surface.lineTo(scale.rtl ? end - 3 : end + 3, top + 7);
  surface.closePath();
  surface.fill();
  drawScaleBar(surface, stage, top);
}

function ticks(
  surface: Surface,
  stage: Stage,
  step: Step,
  top: number,
  height: number,
  colour: string,
): void {
  const { scale } = stage;
  surface.strokeStyle = colour;
  surface.lineWidth = 1;
  surface.beginPath();
  for (const instant of instantsOf(step, scale)) {
    const x = crisp(scale.x(instant));
    if (x < scale.left || x > scale.right + 1) continue;
    surface.moveTo(x, top - height);
    surface.lineTo(x, top);
  }
  surface.stroke();
}

/** Cells take turns by their place in all time, so that none changes colour while the view moves. */
function drawZebra(surface: Surface, stage: Stage, step: Step, top: number): void {
  const { scale, palette } = stage;
  surface.fillStyle = palette.ink;
  surface.fillRect(scale.left, top, scale.right - scale.left, 6);
  surface.fillStyle = palette.paper;
  const instants = instantsOf(step, scale);
  instants.forEach((instant, i) => {
    if (ordinalOf(instant, instants[i + 1] ?? instant + (instant - (instants[i - 1] ?? instant))) % 2 === 0)
      return;
    const [a, b] = clip(scale.x(instant), scale.x(instants[i + 1] ?? scale.view.to), stage);
    if (b > a) surface.fillRect(a + 0.5, top + 1, b - a - (i + 1 < instants.length ? 0 : 1), 4);
  });
}

/** The number of a cell among its kind: months and longer by the calendar, shorter ones by the clock. */
function ordinalOf(instant: number, next: number): number {
  const length = Math.max(1 / 1440, next - instant);
  const unit = [365.2425 * 1000, 365.2425 * 100, 365.2425 * 10, 365.2425, 91.310625, 30.436875].find(
    (days) => length > days * 0.9,
  );
  // Weeks begin on Mondays; 1970-01-05 was the first.
  const whole = unit ?? (length > 6 ? 7 : length);
  return Math.abs(Math.round((instant - (whole === 7 ? 4 : 0)) / whole));
}

function drawScaleBar(surface: Surface, stage: Stage, top: number): void {
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  if (room < 100) return;
  const { width } = scaleBar(stage.scale.perDay, Math.min(78, room * 0.5));
  const sign = stage.gutterFrom < stage.gutterTo ? 1 : -1;
  const a = crisp(stage.gutterFrom);
  const b = crisp(stage.gutterFrom + sign * width);
  line(surface, stage.palette.ink, 1, a, top - 1, a, crisp(top + 4), b, crisp(top + 4), b, top - 1);
}

/** The facts that proofs lean on; those of the open event are triangles with their step's number. */
function drawRail(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  surface.strokeStyle = palette.ink3;
  surface.lineWidth = 1;
  surface.beginPath();
  for (const { at } of stage.data.known) {
    const x = crisp(scale.x(at));
    if (x < scale.left || x > scale.right) continue;
    surface.moveTo(x, stage.railTop + 5);
    surface.lineTo(x, stage.railTop + 12);
  }
  surface.stroke();
  surface.fillStyle = palette.pointer;
  for (const { at } of stage.proof) {
    const x = scale.x(at);
    if (x < scale.left || x > scale.right) continue;
    surface.beginPath();
    surface.moveTo(x, stage.railTop + 3);
    surface.lineTo(x + 4.5, stage.railTop + 12);
    surface.lineTo(x - 4.5, stage.railTop + 12);
    surface.closePath();
    surface.fill();
  }
}
