import type { Chore } from './chores.ts';
import type { Lanes } from './lanes.ts';

/** The row of a position that stands in none. */
export const NO_ROW = 255;
/** A level every scale has reached: the event is always drawn alone. */
export const ALWAYS = -128;

/**
 * Which row of its lane each event stands in, and from which level on it stands there alone. Level k is reached when a day is
 * 2^k pixels wide. Rows never change: zooming in only adds events, zooming out only takes them away.
 */
export interface Packing {
  /** True when every event has a place at every scale. */
  readonly whole: boolean;
  /** Rows of each lane. */
  readonly rows: readonly number[];
  /** By position. */
  readonly row: Uint8Array;
  /** By position. */
  readonly level: Int8Array;
  /** Positions in each row of each lane, in order of time; their marks never touch. */
  readonly lists: Uint32Array[][];
}

/** Half the width of the smallest mark, and the least distance between two, in pixels. */
export const HALF_GLYPH = 5;
const GAP = 2;
/** Room left for words after a mark, where a row has it. */
const RESERVE = 84;
const FINEST_LEVEL = 16;
/** A lane is not packed at levels where its events outnumber the places by more than this. */
const CROWDED = 6;
/** Events handled between two looks at the clock. */
const SLICE = 512;

/** An empty packing: every event is counted, none is drawn alone. */
export function emptyPacking(lanes: Lanes, rows: readonly number[]): Packing {
  const n = lanes.order.length;
  return {
    whole: false,
    rows,
    row: new Uint8Array(n).fill(NO_ROW),
    level: new Int8Array(n).fill(127),
    lists: rows.map((count) => Array.from({ length: count }, () => new Uint32Array(0))),
  };
}

/**
 * Packs a lane into its rows, coarse levels first; what is placed stays, and each finer level fills the gaps. It yields every few
 * hundred events, so that its caller can go on later; after each level the packing is whole and may be drawn.
 * @param fit pixels a day when everything is in view
 * @param span the days everything takes
 */
export function* packLane(lanes: Lanes, packing: Packing, lane: number, fit: number, span: number): Chore {
  const from = lanes.first[lane]!;
  const to = lanes.first[lane + 1]!;
  const rows = packing.rows[lane]!;
  const longest = longestShort(lanes, from, to, rows, span);
  const isLong = (at: number): boolean => lanes.end[at]! - lanes.start[at]! > longest;
  // What is known closely comes first: a date that says little must not take the place of one that says much.
  const groups = [groupOf(lanes, from, to, (at) => !isLong(at)), groupOf(lanes, from, to, isLong)];
  const left = (): number => groups.reduce((sum, { count }) => sum + count, 0);
  let level = Math.floor(Math.log2(fit));
  const places = (span * rows) / (2 * HALF_GLYPH + GAP);
  level = Math.max(level, Math.ceil(Math.log2(left() / places / CROWDED)));
  while (left() > 0 && level <= FINEST_LEVEL) {
    for (const group of groups) yield* packGroup(lanes, packing, lane, level, longest, group);
    level += 1;
    yield false;
  }
}

/** Positions that wait for a place, in order of time; those beyond `count` have one. */
interface Group {
  readonly positions: Uint32Array;
  count: number;
}

function groupOf(lanes: Lanes, from: number, to: number, belongs: (at: number) => boolean): Group {
  const positions = new Uint32Array(to - from);
  let count = 0;
  for (let at = from; at < to; at += 1) {
    // A mere number has no mark of its own.
    if (lanes.tally?.counted[at] || !belongs(at)) continue;
    positions[count] = at;
    count += 1;
  }
  return { positions: positions.slice(0, count), count };
}

/** One level of one group: what finds a place leaves it. */
function* packGroup(
  lanes: Lanes,
  packing: Packing,
  lane: number,
  level: number,
  longest: number,
  group: Group,
): Chore {
  if (group.count === 0) return;
  const pass = new Pass(lanes, packing.lists[lane]!, 2 ** level, longest);
  let later = 0;
  for (let i = 0; i < group.count; i += 1) {
    const at = group.positions[i]!;
    if (pass.place(at) === NO_ROW) {
      group.positions[later] = at;
      later += 1;
    }
    if (i % SLICE === SLICE - 1) yield false;
  }
  pass.publish(packing, lane, level);
  group.count = later;
}

/** What is sampled of a lane to tell long from short. */
const SAMPLE = 2048;
/** How much of the short events' rows they may fill on average. */
const FILL = 0.35;

/**
 * The longest event that counts as short, in days. Half of a lane's rows are for short events only: were they all put into those
 * rows, these would still be mostly free. So what lasts for years never hides what lasts for hours, however near one looks.
 */
function longestShort(lanes: Lanes, from: number, to: number, rows: number, span: number): number {
  const stride = Math.max(1, Math.floor((to - from) / SAMPLE));
  const lengths: number[] = [];
  for (let at = from; at < to; at += stride) lengths.push(lanes.end[at]! - lanes.start[at]!);
  lengths.sort((a, b) => (a < b ? -1 : 1));
  const capacity = Math.ceil(rows / 2) * FILL * span;
  let filled = 0;
  for (const length of lengths) {
    filled += length * stride;
    if (filled > capacity) return Math.min(length, Number.MAX_VALUE) * 0.999;
  }
  return Infinity;
}

/** One level of a lane: events come in order of time, each is put where it touches nothing. */
class Pass {
  readonly #lanes: Lanes;
  readonly #old: readonly Uint32Array[];
  readonly #added: number[][];
  readonly #cursor: Uint32Array;
  readonly #busyUntil: Float64Array;
  readonly #half: number;
  readonly #gap: number;
  readonly #reserve: number;
  readonly #longest: number;
  /** The first row for short events. */
  readonly #shortRow: number;

  constructor(lanes: Lanes, old: readonly Uint32Array[], perDay: number, longest: number) {
    this.#lanes = lanes;
    this.#old = old;
    this.#added = old.map(() => []);
    this.#cursor = new Uint32Array(old.length);
    this.#busyUntil = new Float64Array(old.length).fill(-Infinity);
    this.#half = HALF_GLYPH / perDay;
    this.#gap = GAP / perDay;
    this.#reserve = RESERVE / perDay;
    this.#longest = longest;
    this.#shortRow = longest === Infinity || old.length < 2 ? 0 : Math.floor(old.length / 2);
  }

  /** The row an event now stands in, or NO_ROW. The first row with room for words is best, else the one with most room. */
  place(at: number): number {
    const start = this.#startOf(at);
    const end = this.#endOf(at) + this.#gap;
    let best = NO_ROW;
    let most = -1;
    const rows = this.#old.length;
    const short = this.#shortRow === 0 || this.#lanes.end[at]! - this.#lanes.start[at]! <= this.#longest;
    const usable = short ? rows : this.#shortRow;
    for (let i = 0; i < usable; i += 1) {
      const row = short ? (i + this.#shortRow) % rows : i;
      const room = start - this.#advance(row, at);
      if (room < 0 || this.#nextStart(row) < end || room <= most) continue;
      best = row;
      most = room;
      if (room >= this.#reserve) break;
    }
    if (best !== NO_ROW) {
      this.#added[best]!.push(at);
      this.#busyUntil[best] = end;
    }
    return best;
  }

  /** Makes what was placed part of the packing. */
  publish(packing: Packing, lane: number, level: number): void {
    this.#added.forEach((added, row) => {
      for (const at of added) {
        packing.row[at] = row;
        packing.level[at] = level;
      }
    });
    packing.lists[lane] = this.#old.map((old, row) => merged(old, this.#added[row]!, this.#lanes.start));
  }

  /** Passes the events of a row that start no later; gives when the row is free again. */
  #advance(row: number, at: number): number {
    const old = this.#old[row]!;
    const start = this.#lanes.start[at]!;
    let cursor = this.#cursor[row]!;
    while (cursor < old.length && this.#lanes.start[old[cursor]!]! <= start) {
      this.#busyUntil[row] = Math.max(this.#busyUntil[row]!, this.#endOf(old[cursor]!) + this.#gap);
      cursor += 1;
    }
    this.#cursor[row] = cursor;
    return this.#busyUntil[row]!;
  }

  #nextStart(row: number): number {
    const next = this.#old[row]![this.#cursor[row]!];
    return next === undefined ? Infinity : this.#startOf(next);
  }

  #startOf(at: number): number {
    const start = this.#lanes.start[at]!;
    return Math.min(start, (start + this.#lanes.end[at]!) / 2 - this.#half);
  }

  #endOf(at: number): number {
    const end = this.#lanes.end[at]!;
    return Math.max(end, (end + this.#lanes.start[at]!) / 2 + this.#half);
  }
}

function merged(old: Uint32Array, added: readonly number[], start: Float64Array): Uint32Array {
  if (added.length === 0) return old;
  const out = new Uint32Array(old.length + added.length);
  let a = 0;
  let b = 0;
  for (let i = 0; i < out.length; i += 1) {
    const takeOld = b >= added.length || (a < old.length && start[old[a]!]! <= start[added[b]!]!);
    out[i] = takeOld ? old[a++]! : added[b++]!;
  }
  return out;
}
