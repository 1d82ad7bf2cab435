import { datedAt } from './draw-marks.ts';
import { placeMark } from './mark.ts';
import { rowY } from './stage.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';

/** How far an arc rises above the line between its ends: in CSS pixels, and as a share of their distance. */
const BOW = 12;
const SHARE = 0.05;
/** Where an arc ends, a ring of this radius stands about the mark. */
const RING = 7;

/** A place on the stage, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where arcs end: the middle of an event's likely days that are in view; null when none are. */
export function anchorOf(stage: Stage, position: number): Point | null {
  const { likelyLeft, likelyRight, y } = placeMark(
    datedAt(stage, position),
    stage.scale,
    rowY(stage, position),
  );
  return likelyLeft > likelyRight ? null : { x: (likelyLeft + likelyRight) / 2, y };
}

/** Draws arcs from the open event to what the same article tells of, as far as it is in view. */
export function drawArcs(surface: Surface, stage: Stage): void {
  const from = stage.kin.length > 0 ? anchorOf(stage, stage.selected) : null;
  if (!from) return;
  surface.strokeStyle = stage.palette.pointer;
  surface.lineWidth = 1;
  surface.globalAlpha = 0.55;
  for (const position of stage.kin) {
    const to = anchorOf(stage, position);
    if (to) drawArc(surface, from, to);
  }
  surface.globalAlpha = 1;
}

/** An arc comes from above and stops at a ring about the mark it leads to. */
function drawArc(surface: Surface, from: Point, to: Point): void {
  const bow = BOW + Math.abs(to.x - from.x) * SHARE;
  surface.beginPath();
  surface.moveTo(from.x, from.y);
  surface.quadraticCurveTo((from.x + to.x) / 2, Math.min(from.y, to.y) - bow, to.x, to.y - RING);
  surface.moveTo(to.x + RING, to.y);
  surface.arc(to.x, to.y, RING, 0, 2 * Math.PI);
  surface.stroke();
}
