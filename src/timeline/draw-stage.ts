import { drawBreaks } from './draw-breaks.ts';
import { drawDensity } from './draw-density.ts';
import { drawMarks } from './draw-marks.ts';
import { drawScale } from './draw-scale.ts';
import { laneNameY } from './lane-texts.ts';
import { laneColour } from './palette.ts';
import { rowY, scaleFoot } from './stage.ts';
import type { Stage } from './stage.ts';
import { level, upright } from './surface.ts';
import type { Surface } from './surface.ts';
import { gradeOf, instantsOf } from './ticks.ts';
import type { Step } from './ticks.ts';

/** A kind's swatch is a short stroke: discs are days. */
const SWATCH = 10;

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
  drawBreaks(surface, stage);
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

/** Terms of office: every other one toned, a line where they meet. */
function drawBands(surface: Surface, stage: Stage): void {
  const { scale, palette, measures } = stage;
  stage.data.bands.forEach((band, i) => {
    const top = stage.bandsTop + i * (measures.band + measures.bandGap);
    const foot = top + measures.band;
    band.terms.forEach((term, n) => {
      const [a, b] = [scale.x(term.from), scale.x(term.to)];
      const left = Math.max(scale.left, Math.min(a, b));
      const right = Math.min(scale.right, Math.max(a, b));
      if (right <= left) return;
      surface.fillStyle = palette.band;
      if (n % 2 === 0) surface.fillRect(left, top, right - left, measures.band);
      surface.fillStyle = palette.ink;
      if (a > scale.left + 1 && a < scale.right - 1) upright(surface, a, top, foot);
    });
    surface.fillStyle = palette.rule;
    level(surface, foot, scale.left, scale.right);
  });
}

function drawGrid(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  const grade = gradeOf(scale.perDay);
  const years: Step = grade.over ?? (scale.perDay >= 0.5 ? 'year' : grade.label);
  if (grade.label !== years) drawUprights(surface, stage, grade.label, palette.rule2);
  drawUprights(surface, stage, years, palette.rule);
}

function drawUprights(surface: Surface, stage: Stage, step: Step, colour: string): void {
  const { scale } = stage;
  const top = scaleFoot(stage);
  surface.fillStyle = colour;
  for (const instant of instantsOf(step, scale)) {
    const x = scale.x(instant);
    if (x >= scale.left && x <= scale.right) upright(surface, x, top, stage.railTop);
  }
}

/** Lanes of one family are parted by a finer line than families are. */
function drawLaneRules(surface: Surface, stage: Stage): void {
  const { layout, palette, data } = stage;
  for (let lane = 0; lane < stage.lanes.count; lane += 1) {
    if (lane > 0) {
      const same = data.laneFamily[lane] === data.laneFamily[lane - 1];
      surface.fillStyle = same ? palette.rule : palette.mute;
      level(surface, layout.top[lane]!, 0, stage.width);
    }
    surface.fillStyle = laneColour(palette, data, lane);
    const x = stage.gutterFrom === 0 ? 0 : stage.gutterFrom - SWATCH;
    surface.fillRect(x, Math.round(laneNameY(stage, lane) - 1.5), SWATCH, 3);
  }
  surface.fillStyle = palette.ink;
  level(surface, stage.railTop, 0, stage.width);
}

/** Silence is drawn: a dimension line with its length. */
function drawSilences(surface: Surface, stage: Stage): void {
  surface.fillStyle = stage.palette.mute;
  for (const gap of stage.silences) {
    level(surface, gap.y, gap.left, gap.textLeft);
    level(surface, gap.y, gap.textRight, gap.right);
    if (!gap.cutLeft) upright(surface, gap.left, gap.y - 5, gap.y + 6);
    if (!gap.cutRight) upright(surface, gap.right, gap.y - 5, gap.y + 6);
  }
}

/** The facts that proofs lean on; those of the open event are triangles with their steps' numbers. */
function drawRail(surface: Surface, stage: Stage): void {
  const { scale, palette, railTop } = stage;
  surface.fillStyle = palette.ink3;
  for (const { at } of stage.data.known) {
    const x = scale.x(at);
    if (x >= scale.left && x <= scale.right) upright(surface, x, railTop + 5, railTop + 12);
  }
  surface.fillStyle = palette.pointer;
  for (const x of stage.rail.flatMap(({ at }) => at)) {
    surface.beginPath();
    surface.moveTo(x, railTop + 3);
    surface.lineTo(x + 4.5, railTop + 12);
    surface.lineTo(x - 4.5, railTop + 12);
    surface.closePath();
    surface.fill();
  }
}
