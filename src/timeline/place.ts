import { FORM } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Frame } from './frame.ts';
import { GAP_MARGIN, LABEL_OFF, markExtent } from './label-packing.ts';
import type { Lanes } from './lanes.ts';
import type { Packing } from './packing.ts';
import type { Scale } from './scale.ts';

/** A label that found its place. */
export interface PlacedLabel {
  readonly position: number;
  readonly left: number;
  readonly width: number;
  /** The side of the box that touches the mark: the text is set flush with it. */
  readonly flush: 'left' | 'right';
  /** The label stands in a gap of its own mark. */
  readonly inMark: boolean;
}

/** More labels cannot be read, and each is an element. */
const MOST_LABELS = 90;
/** A mark this much longer than its label is cut for it rather than followed by it. */
const LONG = 2.4;
/** Words keep this distance from the next mark. */
const CLEAR = 6;

export interface LabelSource {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly lanes: Lanes;
  readonly packing: Packing;
  readonly columns: Columns;
  /** A label's width in pixels; 0 when it has none. */
  readonly width: (position: number) => number;
  /** Higher goes first. */
  readonly priority: (position: number) => number;
  /** Pixels at the stage's edges that belong to counts. */
  readonly inset: (lane: number) => readonly [number, number];
}

/** The marks of one row as the eye meets them, left to right. */
interface RowMark {
  readonly position: number;
  readonly left: number;
  readonly right: number;
  /** Where words may begin and must end: counts at the stage's edges keep their room. */
  readonly edges: readonly [number, number];
  /** What is still free on each side. */
  freeLeft: number;
  freeRight: number;
}

/**
 * Finds places for words beside the marks of a frame: after the mark in the direction of time, before it, or in a gap of a long
 * one; else the mark goes without. No label touches another, a mark, or the stage's edge.
 */
export function placeLabels(source: LabelSource): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const { frame } = source;
  let from = 0;
  while (from < frame.markCount && placed.length < MOST_LABELS) {
    const key = rowKey(source, frame.marks[from]!);
    let to = from + 1;
    while (to < frame.markCount && rowKey(source, frame.marks[to]!) === key) to += 1;
    placeRow(source, rowMarks(source, from, to), placed);
    from = to;
  }
  return placed.slice(0, MOST_LABELS);
}

function rowKey({ lanes, packing }: LabelSource, position: number): number {
  return lanes.laneOf[position]! * 256 + packing.row[position]!;
}

function rowMarks({ frame, scale, lanes, inset }: LabelSource, from: number, to: number): RowMark[] {
  const marks: RowMark[] = [];
  const [insetLeft, insetRight] = inset(lanes.laneOf[frame.marks[from]!]!);
  const edges = [scale.left + insetLeft, scale.right - insetRight] as const;
  for (let m = from; m < to; m += 1) {
    const position = frame.marks[scale.rtl ? to - 1 - (m - from) : m]!;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    marks.push({ position, left, right, edges, freeLeft: 0, freeRight: 0 });
  }
  marks.forEach((mark, i) => {
    mark.freeLeft = marks[i - 1]?.right ?? edges[0] - CLEAR;
    mark.freeRight = marks[i + 1]?.left ?? edges[1] + CLEAR;
  });
  return marks;
}

function placeRow(source: LabelSource, marks: RowMark[], placed: PlacedLabel[]): void {
  const order = marks.map((_, i) => i);
  if (marks.length <= MOST_LABELS) {
    order.sort((a, b) => source.priority(marks[b]!.position) - source.priority(marks[a]!.position) || a - b);
  }
  for (const i of order) {
    const mark = marks[i]!;
    const roomy =
      mark.freeRight - mark.right > 24 || mark.left - mark.freeLeft > 24 || mark.right - mark.left > 80;
    const width = roomy ? source.width(mark.position) : 0;
    if (width === 0) continue;
    const label = placeOne(source, mark, width);
    if (!label) continue;
    placed.push(label);
    if (label.inMark) continue;
    // What this label took is no longer free for its neighbours.
    const before = marks[i - 1];
    const after = marks[i + 1];
    if (before && label.left < mark.left) before.freeRight = Math.min(before.freeRight, label.left);
    if (after && label.left > mark.left) after.freeLeft = Math.max(after.freeLeft, label.left + width);
  }
}

function placeOne(source: LabelSource, mark: RowMark, width: number): PlacedLabel | null {
  const { scale } = source;
  const from = Math.max(mark.left, mark.edges[0]);
  const to = Math.min(mark.right, mark.edges[1]);
  // A rule of days is only cut where there is no other place: each tooth is a day.
  const long = to - from > LONG * width && !isRule(source, mark.position);
  const inside = to - from > width + GAP_MARGIN ? inGap(source, mark, from, to, width) : null;
  if (long && inside) return inside;
  const right = atRight(mark, width);
  const left = atLeft(mark, width);
  return (scale.rtl ? (left ?? right) : (right ?? left)) ?? inside;
}

function isRule({ columns, lanes }: LabelSource, position: number): boolean {
  return columns.form[lanes.order[position]!] === FORM.teeth;
}

function atRight(mark: RowMark, width: number): PlacedLabel | null {
  const left = mark.right + LABEL_OFF;
  const fits = left >= mark.edges[0] && left + width + CLEAR <= mark.freeRight;
  return fits ? { position: mark.position, left, width, flush: 'left', inMark: false } : null;
}

function atLeft(mark: RowMark, width: number): PlacedLabel | null {
  const left = mark.left - LABEL_OFF - width;
  const fits = left + width <= mark.edges[1] && left - CLEAR >= mark.freeLeft;
  return fits ? { position: mark.position, left, width, flush: 'right', inMark: false } : null;
}

/** Words in a gap of a long mark stand where its likely part ends, else in its first half. Discs and hatches are not cut. */
function inGap(
  source: LabelSource,
  mark: RowMark,
  from: number,
  to: number,
  width: number,
): PlacedLabel | null {
  const { columns, scale, lanes } = source;
  const row = lanes.order[mark.position]!;
  if (columns.form[row] === FORM.contested || columns.form[row] === FORM.rangeDay) {
    return besideKnots(source, mark, from, to, width, row);
  }
  const edge = scale.x(columns.likelyEnd[row]!);
  const rtl = scale.rtl;
  const wanted = rtl ? edge - LABEL_OFF - 6 - width : edge + LABEL_OFF + 6;
  const inView = Number.isFinite(wanted) && wanted > from + 14 && wanted + width < to - 14;
  const fallback = rtl ? to - 24 - width : from + 24;
  return {
    position: mark.position,
    left: inView ? wanted : fallback,
    width,
    flush: rtl ? 'right' : 'left',
    inMark: true,
  };
}

/** Between the two readings of a contested date, or after the likely day, there is nothing to cut but a line. */
function besideKnots(
  { columns, scale }: LabelSource,
  mark: RowMark,
  from: number,
  to: number,
  width: number,
  row: number,
): PlacedLabel | null {
  const sides = columns.details.get(row)?.sides;
  const knots = sides
    ? sides.flatMap(([a, b]) => [scale.x(a), scale.x(b)])
    : [scale.x(columns.likelyStart[row]!), scale.x(columns.likelyEnd[row]!)];
  const stops = [from, ...knots.filter((x) => x > from && x < to), to].sort((a, b) => a - b);
  const spans = stops.slice(1).map((stop, i) => [stops[i]! + 16, stop - 16] as const);
  const fitting = spans.filter(([a, b]) => b - a >= width);
  const span = scale.rtl ? fitting[fitting.length - 1] : fitting[0];
  if (!span) return null;
  const left = scale.rtl ? span[1] - width : span[0];
  return { position: mark.position, left, width, flush: scale.rtl ? 'right' : 'left', inMark: true };
}

/** True when the same marks are cut for their words at the same places. */
export function sameGaps(a: readonly PlacedLabel[], b: readonly PlacedLabel[]): boolean {
  const [old, now] = [a, b].map((labels) => labels.filter(({ inMark }) => inMark)) as [
    PlacedLabel[],
    PlacedLabel[],
  ];
  return (
    old.length === now.length &&
    now.every(({ position, left, width }, i) => {
      const before = old[i]!;
      return before.position === position && before.left === left && before.width === width;
    })
  );
}
