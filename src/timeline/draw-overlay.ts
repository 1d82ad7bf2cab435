import { drawArcs } from './draw-arcs.ts';
import { FORM } from './columns.ts';
import { datedAt } from './draw-marks.ts';
import { placeMark } from './mark.ts';
import type { Mark } from './mark.ts';
import { rowY, scaleFoot } from './stage.ts';
import type { Stage } from './stage.ts';
import { crisp, line } from './surface.ts';
import type { Surface } from './surface.ts';

/** Draws what follows the pointer and the choice: rings, hairlines, the caliper, arcs. */
export function drawOverlay(surface: Surface, stage: Stage): void {
  drawArcs(surface, stage);
  if (stage.selected >= 0) drawCaliper(surface, stage, stage.selected);
  if (stage.hovered >= 0 && stage.hovered !== stage.selected) drawHairlines(surface, stage, stage.hovered);
  if (stage.hovered >= 0) drawRing(surface, stage, stage.hovered);
}

/** A flag at the top of a hairline. */
export interface Flag {
  readonly x: number;
  readonly instant: number;
  readonly align: 'left' | 'right' | 'middle';
}

/** The instants a position's hairlines stand at: its day, or the ends of its possible days that are in view. */
export function flagsOf(stage: Stage, position: number): Flag[] {
  const mark = markAt(stage, position);
  if (isOut(stage, mark)) return [];
  const dated = datedAt(stage, position);
  if (mark.form === FORM.point) {
    return [{ x: (mark.left + mark.right) / 2, instant: dated.start, align: 'middle' }];
  }
  const narrow = mark.right - mark.left < 200;
  const { rtl } = stage.scale;
  const last = dated.end - Math.min(1, dated.end - dated.start);
  const flags: Flag[] = [];
  if (!mark.cutLeft) {
    flags.push({ x: mark.left, instant: rtl ? last : dated.start, align: narrow ? 'right' : 'left' });
  }
  if (!mark.cutRight) {
    flags.push({ x: mark.right, instant: rtl ? dated.start : last, align: narrow ? 'left' : 'right' });
  }
  return flags;
}

/** Whether a mark lies wholly beside the view; of a point, its middle. */
function isOut({ scale }: Stage, { form, left, right }: Mark): boolean {
  const middle = (left + right) / 2;
  const [from, to] = form === FORM.point ? [middle, middle] : [left, right];
  return to < scale.left || from > scale.right;
}

function markAt(stage: Stage, position: number): Mark {
  return placeMark(datedAt(stage, position), stage.scale, rowY(stage, position));
}

/** Hairlines from both certain ends to their flags, feet turned inward, and a dotted line where the likely days end. */
function drawCaliper(surface: Surface, stage: Stage, position: number): void {
  const mark = markAt(stage, position);
  if (isOut(stage, mark)) return;
  const { pointer } = stage.palette;
  const top = stage.scaleTop + stage.measures.flag;
  const foot = mark.y + 9;
  for (const flag of flagsOf(stage, position)) {
    const x = crisp(flag.x);
    if (mark.form === FORM.point) {
      line(surface, pointer, 1.25, x, top, x, mark.y - 7);
      continue;
    }
    const inward = flag.x <= (mark.left + mark.right) / 2 ? 6 : -6;
    line(surface, pointer, 1.25, x, top, x, foot, x + inward, foot);
  }
  surface.setLineDash([1.5, 3]);
  for (const x of [mark.likelyLeft, mark.likelyRight]) {
    if (x > mark.left + 2 && x < mark.right - 2)
      line(surface, pointer, 1.25, x, scaleFoot(stage) + 1, x, mark.y - 6);
  }
  surface.setLineDash([]);
}

function drawHairlines(surface: Surface, stage: Stage, position: number): void {
  const mark = markAt(stage, position);
  for (const { x } of flagsOf(stage, position)) {
    const end = mark.form === FORM.point ? mark.y - 9 : mark.y + 7;
    line(surface, stage.palette.ink, 1, crisp(x), stage.scaleTop + stage.measures.flag, crisp(x), end);
  }
}

/** Hover: a ring or box in ink; focus: 2 px in the pointer's colour, a little further off. */
function drawRing(surface: Surface, stage: Stage, position: number): void {
  const mark = markAt(stage, position);
  if (isOut(stage, mark)) return;
  surface.strokeStyle = stage.focused ? stage.palette.pointer : stage.palette.ink;
  surface.lineWidth = stage.focused ? 2 : 1.25;
  surface.beginPath();
  if (mark.form === FORM.point && !stage.focused) {
    surface.arc((mark.left + mark.right) / 2, mark.y, 9, 0, 2 * Math.PI);
  } else {
    const off = stage.focused ? 4 : 3.5;
    const left = Math.min(mark.left, (mark.left + mark.right) / 2 - 5) - off;
    const right = Math.max(mark.right, (mark.left + mark.right) / 2 + 5) + off;
    surface.rect(left, mark.y - 5 - off, right - left, 10 + 2 * off);
  }
  surface.stroke();
}
