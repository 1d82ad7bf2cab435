import { barTop } from './stage.ts';
import type { Stage } from './stage.ts';
import { line } from './surface.ts';
import type { Surface } from './surface.ts';

/** How far the slashes lean, and stand out beyond the bar. CSS pixels. */
const LEAN = 3;
const OUT = 5;

/** Where time is folded: the scale is cut open with a slash on either side, and the lanes below are toned. */
export function drawBreaks(surface: Surface, stage: Stage): void {
  const { scale, palette, measures } = stage;
  const top = barTop(stage);
  const foot = top + measures.bar;
  for (const { from, to } of scale.breaks.stretches) {
    const [a, b] = [scale.x(from), scale.x(to)];
    const left = Math.max(scale.left, Math.min(a, b));
    const width = Math.min(scale.right, Math.max(a, b)) - left;
    if (width <= 0) continue;
    surface.fillStyle = palette.rule;
    surface.globalAlpha = 0.4;
    surface.fillRect(left, foot, width, stage.railTop - foot);
    surface.globalAlpha = 1;
    surface.fillStyle = palette.paper;
    surface.fillRect(left, top - 1, width, measures.bar + 2);
    for (const x of [left, left + width])
      line(surface, palette.ink, 1.25, x - LEAN, foot + OUT, x + LEAN, top - OUT);
  }
}
