import type { Lanes } from './lanes.ts';
import { ALWAYS, HALF_GLYPH } from './packing.ts';
import type { Packing } from './packing.ts';
import type { Scale } from './scale.ts';

/** Between a mark and its words, and between those and the next mark. */
export const LABEL_OFF = 7;
const LABEL_GAP = 10;
/** A long outline is cut for its words when it is this much longer than they are. */
export const GAP_MARGIN = 48;

/** The pixels of an event's mark at a scale, at least a glyph wide. Open ends reach the stage's edge. */
export function markExtent(start: number, end: number, scale: Scale): readonly [number, number] {
  const a = Math.max(-1e6, Math.min(1e6, scale.x(start)));
  const b = Math.max(-1e6, Math.min(1e6, scale.x(end)));
  const middle = (a + b) / 2;
  return [Math.min(a, b, middle - HALF_GLYPH), Math.max(a, b, middle + HALF_GLYPH)];
}

/**
 * Packs lists short enough to be read: every event has a place at every scale, with room for its words at the widest view; zooming
 * in only widens the gaps. Rows are as many as it takes.
 * @param scale everything in view
 * @param width the width of a position's label in pixels, 0 for none
 */
export function packLabelled(lanes: Lanes, scale: Scale, width: (position: number) => number): Packing {
  const n = lanes.order.length;
  const row = new Uint8Array(n);
  const rows: number[] = [];
  const lists: Uint32Array[][] = [];
  for (let lane = 0; lane < lanes.count; lane += 1) {
    const taken: [number, number][][] = [];
    const members: number[][] = [];
    for (let at = lanes.first[lane]!; at < lanes.first[lane + 1]!; at += 1) {
      const reach = reachOf(lanes.start[at]!, lanes.end[at]!, scale, width(at));
      const free = taken.findIndex((spans) =>
        spans.every((span) => span[1] <= reach[0] || reach[1] <= span[0]),
      );
      const place = Math.min(free < 0 ? taken.length : free, 254);
      (taken[place] ??= []).push(reach);
      (members[place] ??= []).push(at);
      row[at] = place;
    }
    rows.push(Math.max(1, taken.length));
    lists.push(members.length === 0 ? [new Uint32Array(0)] : members.map((list) => Uint32Array.from(list)));
  }
  return { whole: true, rows, row, level: new Int8Array(n).fill(ALWAYS), lists };
}

/** The pixels a mark and its words take: after it, or before it where the stage ends, or in it when it is long. */
function reachOf(start: number, end: number, scale: Scale, width: number): [number, number] {
  const [a, b] = markExtent(start, end, scale);
  const words = width === 0 ? 0 : LABEL_OFF + width;
  const length = Math.min(b, scale.right) - Math.max(a, scale.left);
  if (words === 0 || length > width + GAP_MARGIN) return [a, b + LABEL_GAP];
  const fitsRight = b + words <= scale.right;
  const fitsLeft = a - words >= scale.left;
  const right = scale.rtl ? !fitsLeft && fitsRight : fitsRight || !fitsLeft;
  return right ? [a, b + words + LABEL_GAP] : [a - words - LABEL_GAP, b];
}
