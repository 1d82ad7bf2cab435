import { gallop, lowerBound, upperBound } from './bisect.ts';
import { eventsIn } from './lanes.ts';
import type { Lanes } from './lanes.ts';
import type { Packing } from './packing.ts';
import { HALF_GLYPH } from './packing.ts';
import type { Scale } from './scale.ts';

/** Density cells are at least this many pixels wide, and less than twice as many. */
const CELL = 6;
/** Marks fade in between these two numbers of events a place. */
const CROWD_FULL = 4;
const CROWD_CLEAR = 2;

/**
 * What a view shows, in buffers that live from frame to frame. Each event of a lane is in exactly one of: `before`, `after`,
 * a drawn mark, a density cell, or `carried` (it began before the view and is not drawn alone).
 */
export interface Frame {
  /** Positions drawn alone, lane by lane, row by row, in order of time. */
  marks: Uint32Array;
  markCount: number;
  /** Cells by lane, each the positions [cellFirst, cellLast) less the `cellDrawn` ones among them. */
  cellLane: Uint16Array;
  cellFirst: Uint32Array;
  cellLast: Uint32Array;
  /** The number of events a cell stands for. */
  cellSize: Uint32Array;
  /** The instants a cell covers, clipped to the view. */
  cellFrom: Float64Array;
  cellTo: Float64Array;
  cellCount: number;
  before: Uint32Array;
  after: Uint32Array;
  carried: Uint32Array;
  /** Marks of each lane: `marks[laneMarks[l]]` … `marks[laneMarks[l + 1]]`. */
  laneMarks: Uint32Array;
  laneCells: Uint32Array;
  /** How far a lane's marks have come in, 0…1; its cells shrink to a strip as they do. */
  clarity: Float32Array;
  /** The octave the cells belong to: each is 2^cellLevel days wide. */
  cellLevel: number;
}

/** Buffers for lanes of any number of events: their size depends on the stage, and they grow when it does. */
export function newFrame(laneCount: number): Frame {
  return {
    marks: new Uint32Array(1024),
    markCount: 0,
    cellLane: new Uint16Array(1024),
    cellFirst: new Uint32Array(1024),
    cellLast: new Uint32Array(1024),
    cellSize: new Uint32Array(1024),
    cellFrom: new Float64Array(1024),
    cellTo: new Float64Array(1024),
    cellCount: 0,
    before: new Uint32Array(laneCount),
    after: new Uint32Array(laneCount),
    carried: new Uint32Array(laneCount),
    laneMarks: new Uint32Array(laneCount + 1),
    laneCells: new Uint32Array(laneCount + 1),
    clarity: new Float32Array(laneCount),
    cellLevel: 0,
  };
}

/** The level of detail a scale has reached; see Packing. */
export function levelAt(scale: Scale): number {
  return Math.floor(Math.log2(scale.perDay));
}

/** The octave of the cells at a scale: the first at which none is narrower than it may be. */
export function cellLevelAt({ perDay }: Pick<Scale, 'perDay'>): number {
  return Math.ceil(Math.log2(CELL / perDay));
}

/** Fills a frame with what a scale shows. Its cost depends on the pixels and the logarithm of the events. */
export function fillFrame(frame: Frame, scale: Scale, lanes: Lanes, packing: Packing): void {
  frame.markCount = 0;
  frame.cellCount = 0;
  frame.cellLevel = cellLevelAt(scale);
  for (let lane = 0; lane < lanes.count; lane += 1) {
    frame.laneMarks[lane] = frame.markCount;
    frame.laneCells[lane] = frame.cellCount;
    fillLane(frame, scale, lanes, packing, lane);
  }
  frame.laneMarks[lanes.count] = frame.markCount;
  frame.laneCells[lanes.count] = frame.cellCount;
}

function fillLane(frame: Frame, scale: Scale, lanes: Lanes, packing: Packing, lane: number): void {
  const { from, to } = scale.view;
  const first = lanes.first[lane]!;
  const last = lanes.first[lane + 1]!;
  const lo = upperBound(lanes.start, from, first, last);
  const hi = lowerBound(lanes.start, to, lo, last);
  const over = upperBound(lanes.ends, from, first, last);
  const before = lanes.tally ? lanes.tally.ends[over]! - lanes.tally.ends[first]! : over - first;
  frame.before[lane] = before;
  frame.after[lane] = eventsIn(lanes, hi, last);
  const clarity = packing.whole ? 1 : clarityOf(eventsIn(lanes, lo, hi), packing.rows[lane]!, scale);
  frame.clarity[lane] = clarity;
  const carriedDrawn = clarity > 0 ? pushMarks(frame, scale, lanes, packing, lane) : 0;
  frame.carried[lane] = eventsIn(lanes, first, lo) - before - carriedDrawn;
  const drawn = frame.markCount - frame.laneMarks[lane]! - carriedDrawn;
  if (hi - lo > drawn) pushCells(frame, scale, lanes, lane, lo, hi);
}

/** 0 while a lane has far more events than places for marks, 1 when it has few enough. */
function clarityOf(events: number, rows: number, scale: Scale): number {
  const places = (rows * (scale.right - scale.left)) / (2 * HALF_GLYPH + 2);
  const crowd = events / Math.max(1, places);
  return Math.min(1, Math.max(0, (CROWD_FULL - crowd) / (CROWD_FULL - CROWD_CLEAR)));
}

/** Puts a lane's marks into the frame; gives how many of them began before the view. */
function pushMarks(frame: Frame, scale: Scale, lanes: Lanes, packing: Packing, lane: number): number {
  const { from, to } = scale.view;
  const level = levelAt(scale);
  let carried = 0;
  for (const list of packing.lists[lane]!) {
    let at = firstAfter(list, lanes.start, from);
    // Marks of a row do not touch, so that only the last of the earlier ones can reach into the view.
    const reaching = list[at - 1];
    if (reaching !== undefined && lanes.end[reaching]! > from && packing.level[reaching]! <= level) {
      pushMark(frame, reaching);
      carried += 1;
    }
    for (; at < list.length; at += 1) {
      const position = list[at]!;
      if (lanes.start[position]! >= to) break;
      if (packing.level[position]! <= level) pushMark(frame, position);
    }
  }
  return carried;
}

function firstAfter(list: Uint32Array, start: Float64Array, from: number): number {
  let a = 0;
  let b = list.length;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (start[list[mid]!]! <= from) a = mid + 1;
    else b = mid;
  }
  return a;
}

function pushMark(frame: Frame, position: number): void {
  if (frame.markCount === frame.marks.length) frame.marks = grown(frame.marks, Uint32Array);
  frame.marks[frame.markCount] = position;
  frame.markCount += 1;
}

/** Counts the events of a lane that are not drawn alone, cell by cell. Cells lie on a fixed grid: panning never reshuffles them. */
function pushCells(frame: Frame, scale: Scale, lanes: Lanes, lane: number, lo: number, hi: number): void {
  const width = 2 ** frame.cellLevel;
  const firstCell = frame.cellCount;
  let at = lo;
  while (at < hi) {
    // Jumping to the next event's cell skips the empty ones.
    const cell = Math.floor(lanes.start[at]! / width);
    const next = Math.max(at + 1, gallop(lanes.start, (cell + 1) * width, at, hi));
    growCells(frame);
    const c = frame.cellCount;
    frame.cellLane[c] = lane;
    frame.cellFirst[c] = at;
    frame.cellLast[c] = next;
    frame.cellSize[c] = eventsIn(lanes, at, next);
    frame.cellFrom[c] = Math.max(scale.view.from, cell * width);
    frame.cellTo[c] = Math.min(scale.view.to, (cell + 1) * width);
    frame.cellCount = c + 1;
    at = next;
  }
  if (frame.markCount > frame.laneMarks[lane]!) takeMarksOut(frame, lane, firstCell, lo);
}

/** What is drawn alone is not counted again. Cells left without an event go. */
function takeMarksOut(frame: Frame, lane: number, firstCell: number, lo: number): void {
  for (let m = frame.laneMarks[lane]!; m < frame.markCount; m += 1) {
    const position = frame.marks[m]!;
    if (position >= lo) frame.cellSize[cellOf(frame, position, firstCell)]! -= 1;
  }
  let kept = firstCell;
  for (let c = firstCell; c < frame.cellCount; c += 1) {
    if (frame.cellSize[c] === 0) continue;
    if (kept !== c) copyCell(frame, c, kept);
    kept += 1;
  }
  frame.cellCount = kept;
}

/** The cell that holds a position, by bisection. */
function cellOf(frame: Frame, position: number, firstCell: number): number {
  let a = firstCell;
  let b = frame.cellCount - 1;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (frame.cellLast[mid]! <= position) a = mid + 1;
    else b = mid;
  }
  return a;
}

function copyCell(frame: Frame, from: number, to: number): void {
  frame.cellLane[to] = frame.cellLane[from]!;
  frame.cellFirst[to] = frame.cellFirst[from]!;
  frame.cellLast[to] = frame.cellLast[from]!;
  frame.cellSize[to] = frame.cellSize[from]!;
  frame.cellFrom[to] = frame.cellFrom[from]!;
  frame.cellTo[to] = frame.cellTo[from]!;
}

function growCells(frame: Frame): void {
  if (frame.cellCount < frame.cellLane.length) return;
  frame.cellLane = grown(frame.cellLane, Uint16Array);
  frame.cellFirst = grown(frame.cellFirst, Uint32Array);
  frame.cellLast = grown(frame.cellLast, Uint32Array);
  frame.cellSize = grown(frame.cellSize, Uint32Array);
  frame.cellFrom = grown(frame.cellFrom, Float64Array);
  frame.cellTo = grown(frame.cellTo, Float64Array);
}

type Buffer = Uint16Array | Uint32Array | Float64Array;

function grown<T extends Buffer>(values: T, type: new (length: number) => T): T {
  const bigger: Buffer = new type(values.length * 2);
  bigger.set(values);
  return bigger as T;
}
