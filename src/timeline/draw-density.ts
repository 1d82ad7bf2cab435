import { STRIP } from './layout.ts';
import { laneColour, tonedOf } from './palette.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';

/** The least height of a bar, so that a single event is still seen. */
const LEAST = 3;
/** How much of a family's colour a bar has. */
const TONE = 0.85;

/**
 * What is counted but not drawn alone: a bar a cell, as high as the square root of its number. As a lane's marks come in, its bars
 * shrink to a strip below them.
 */
export function drawDensity(surface: Surface, stage: Stage): void {
  const { frame } = stage;
  if (frame.cellCount === 0) return;
  const peaks = stage.peaks.at(frame.cellLevel);
  for (let lane = 0; lane < stage.lanes.count; lane += 1) drawLane(surface, stage, lane, peaks[lane]!);
}

function drawLane(surface: Surface, stage: Stage, lane: number, peak: number): void {
  const { frame, scale, layout } = stage;
  const first = frame.laneCells[lane]!;
  const last = frame.laneCells[lane + 1]!;
  if (first === last) return;
  const base = Math.round(layout.top[lane]! + layout.height[lane]!) - 1;
  const tall = layout.height[lane]! - 5;
  const height = tall + (STRIP - 2 - tall) * frame.clarity[lane]!;
  const ratio = height / Math.sqrt(peak);
  surface.fillStyle = tonedOf(laneColour(stage.palette, stage.data, lane), stage.palette.paper, TONE);
  for (let c = first; c < last; c += 1) {
    const a = scale.x(frame.cellFrom[c]!);
    const b = scale.x(frame.cellTo[c]!);
    const left = Math.round(a < b ? a : b);
    const right = Math.min(scale.right, Math.max(left + 2, Math.round(a < b ? b : a)));
    // Whole pixels: a rectangle that needs no smoothing is drawn several times faster.
    const bar = Math.round(Math.min(height, Math.max(LEAST, Math.sqrt(frame.cellSize[c]!) * ratio)));
    surface.fillRect(left, base - bar, right - left - 1, bar);
  }
}
