import { barTop, scaleFoot } from './stage.ts';
import type { Stage } from './stage.ts';
import { line } from './surface.ts';
import type { Surface } from './surface.ts';

/** How far the slashes lean, and stand out beyond the bar. CSS pixels. */
const LEAN = 3;
const OUT = 5;

/** The stretches of the stage that breaks take, left before right. */
function* breaksIn({ scale }: Stage): Generator<readonly [number, number]> {
  for (const { from, to } of scale.breaks.stretches) {
    const [a, b] = [scale.x(from), scale.x(to)];
    const left = Math.max(scale.left, Math.min(a, b));
    const right = Math.min(scale.right, Math.max(a, b));
    if (right > left) yield [left, right];
  }
}

/** Tones the lanes where time is folded, under everything that stands in them. */
export function drawBreakWash(surface: Surface, stage: Stage): void {
  surface.fillStyle = stage.palette.band;
  const top = scaleFoot(stage);
  for (const [left, right] of breaksIn(stage)) surface.fillRect(left, top, right - left, stage.railTop - top);
}

/** Cuts the scale open, with a slash on either side. */
export function drawBreaks(surface: Surface, stage: Stage): void {
  const { palette, measures } = stage;
  const top = barTop(stage);
  const foot = top + measures.bar;
  for (const [left, right] of breaksIn(stage)) {
    surface.fillStyle = palette.paper;
    surface.fillRect(left, top - 1, right - left, measures.bar + 2);
    for (const x of [left, right])
      line(surface, palette.ink, 1.25, x - LEAN, foot + OUT, x + LEAN, top - OUT);
  }
}
