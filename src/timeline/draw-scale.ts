import { scaleBarWidth } from './axis-texts.ts';
import { barTop, gutterSign } from './stage.ts';
import type { Stage } from './stage.ts';
import { level, upright } from './surface.ts';
import type { Surface } from './surface.ts';
import { gradeOf, instantsOf } from './ticks.ts';
import type { Step } from './ticks.ts';

/** Heights of ticks: of what stands out, of a cell, of the smallest; of a label's, alone or below another level. */
const YEAR_TICK = 18;
const CELL_TICK = 5;
const SMALL_TICK = 3;
const LABEL_TICK = 12;
const UNDER_TICK = 8;
const OVER_TICK = 34;

/** Ticks, and a zebra bar between two ink lines; the arrowhead shows which way time runs. */
export function drawScale(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  const grade = gradeOf(scale.perDay);
  const top = barTop(stage);
  drawTicks(surface, stage, grade.tick, SMALL_TICK, palette.ink3);
  drawTicks(surface, stage, grade.cell, CELL_TICK, palette.ink2);
  const plain = grade.over ? UNDER_TICK : LABEL_TICK;
  for (const tick of stage.axis) {
    if (tick.pinned) continue;
    const height = tick.over ? OVER_TICK : tick.strong ? YEAR_TICK : plain;
    surface.fillStyle = tick.strong ? palette.ink : palette.ink2;
    upright(surface, scale.x(tick.instant), top - height * stage.measures.unit, top);
  }
  drawZebra(surface, stage, grade.cell);
  drawArrow(surface, stage);
  drawScaleBar(surface, stage);
}

function drawTicks(surface: Surface, stage: Stage, step: Step, height: number, colour: string): void {
  const { scale } = stage;
  const top = barTop(stage);
  surface.fillStyle = colour;
  for (const instant of instantsOf(step, scale)) {
    const x = scale.x(instant);
    const seen = x >= scale.left - 0.5 && x <= scale.right + 0.5 && scale.breaks.breakAt(instant) < 0;
    if (seen) upright(surface, x, top - height, top);
  }
}

/** Cells take turns by their place in all time, so that none changes colour while the view moves. */
function drawZebra(surface: Surface, stage: Stage, step: Step): void {
  const { scale, palette, measures } = stage;
  const top = barTop(stage);
  surface.fillStyle = palette.ink;
  surface.fillRect(scale.left, top, scale.right - scale.left, measures.bar);
  surface.fillStyle = palette.paper;
  const instants = instantsOf(step, scale);
  instants.forEach((instant, i) => {
    const next = instants[i + 1];
    const length = (next ?? instant) - instant || instant - (instants[i - 1] ?? instant - 1);
    if (ordinalOf(instant, length) % 2 === 0) return;
    const [a, b] = [scale.x(instant), scale.x(next ?? scale.view.to)];
    const left = Math.max(scale.left, Math.min(a, b));
    const right = Math.min(scale.right, Math.max(a, b));
    const cut = next === undefined ? 1 : 0;
    if (right > left) surface.fillRect(left + 0.5, top + 1, right - left - cut, measures.bar - 2);
  });
}

/** Lengths of the cells that a calendar makes uneven, in days. */
const UNEVEN = [365.2425 * 1000, 365.2425 * 100, 365.2425 * 10, 365.2425, 91.310625, 30.436875];

/** The number of a cell among its kind: months and longer by the calendar, shorter ones by the clock. */
function ordinalOf(instant: number, days: number): number {
  const length = Math.max(1 / 1440, days);
  const unit = UNEVEN.find((each) => length > each * 0.9);
  // Weeks begin on Mondays; 1970-01-05 was the first.
  const whole = unit ?? (length > 6 ? 7 : length);
  return Math.abs(Math.round((instant - (whole === 7 ? 4 : 0)) / whole));
}

function drawArrow(surface: Surface, stage: Stage): void {
  const { scale, palette } = stage;
  const top = barTop(stage);
  const [end, way] = scale.rtl ? [scale.left, -1] : [scale.right, 1];
  surface.fillStyle = palette.ink;
  surface.beginPath();
  surface.moveTo(end + way * 10, top + 3);
  surface.lineTo(end + way * 3, top - 1);
  surface.lineTo(end + way * 3, top + 7);
  surface.closePath();
  surface.fill();
}

/** A bracket in the gutter, as wide as the words beside it say. */
function drawScaleBar(surface: Surface, stage: Stage): void {
  const width = scaleBarWidth(stage);
  if (width === 0) return;
  const top = barTop(stage);
  const a = stage.gutterFrom;
  const b = stage.gutterFrom + gutterSign(stage) * width;
  const [left, right] = [Math.min(a, b), Math.max(a, b)];
  surface.fillStyle = stage.palette.ink;
  level(surface, top + 4, left, right);
  upright(surface, left, top - 1, top + 5);
  upright(surface, right - 1, top - 1, top + 5);
}
