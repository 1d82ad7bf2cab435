import type { Tile, TileEvents } from './binary.ts';
import { BINS, CHILDREN, MOST_EVENTS, MOST_LONG } from './index.ts';
import type { TileEntry } from './index.ts';

/** A tile of a pyramid with its place in it. */
export interface NumberedTile extends TileEntry {
  readonly number: number;
  readonly tile: Tile;
}

/** Time is not divided further than into stretches of a minute: what is nearer is one instant. */
const SHORTEST = 1 / 1440;

/** A tile to be written: the rows that begin in its time, and when. */
interface Task {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Divides a list into the tiles of a pyramid, that of all time first. A tile either holds all its events, or counts them in bins,
 * leads to tiles of an eighth of its time, and keeps those events that last longer than such an eighth: so a stretch of time needs
 * only the tiles it lies in, and the ones just before them.
 * @param events all events, sorted by start; `row` is ignored
 */
export function* pyramidOf(
  events: TileEvents,
  lanes: number,
  from: number,
  to: number,
): Generator<NumberedTile, void, undefined> {
  const taken = new Uint8Array(events.start.length);
  const tasks: Task[] = [{ number: 0, from, to, first: 0, last: events.start.length }];
  let next = 1;
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const rest = rowsOf(task, taken);
    const { number } = task;
    const entry = { number, from: task.from, to: task.to };
    if (rest.length <= MOST_EVENTS) {
      const tile = { events: selected(events, rest), lanes, bins: 0, counts: new Uint32Array(0) };
      yield { ...entry, children: [], tile };
      continue;
    }
    const long = longest(events, rest, (task.to - task.from) / CHILDREN);
    for (const row of long) taken[row] = 1;
    const counts = countsOf(events, rest, taken, lanes, task);
    const children = childrenOf(events, task, next);
    next += children.length;
    tasks.push(...children);
    const tile = { events: selected(events, long), lanes, bins: BINS, counts };
    yield { ...entry, children: children.map((child) => child.number), tile };
  }
}

function rowsOf({ first, last }: Task, taken: Uint8Array): Uint32Array {
  const rows = new Uint32Array(last - first);
  let count = 0;
  for (let row = first; row < last; row += 1) if (!taken[row]) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The longest of the events that last longer than a time, in order of start. */
function longest({ start, end }: TileEvents, rows: Uint32Array, than: number): Uint32Array {
  const long = rows.filter((row) => end[row]! - start[row]! > than);
  if (long.length <= MOST_LONG) return long;
  const length = (row: number): number => end[row]! - start[row]!;
  long.sort((a, b) => (length(a) === length(b) ? a - b : length(a) > length(b) ? -1 : 1));
  return long.slice(0, MOST_LONG).sort();
}

function countsOf(
  { start, lane }: TileEvents,
  rows: Uint32Array,
  taken: Uint8Array,
  lanes: number,
  { from, to }: Task,
): Uint32Array {
  const counts = new Uint32Array(lanes * BINS);
  for (const row of rows) {
    if (!taken[row]) counts[lane[row]! * BINS + binOf(start[row]!, from, to)]! += 1;
  }
  return counts;
}

/** The bin an instant falls into; the last one has its end too. */
export function binOf(instant: number, from: number, to: number): number {
  const bin = Math.floor(((instant - from) / (to - from)) * BINS);
  return Math.max(0, Math.min(BINS - 1, bin));
}

/** Children end where bins end, so that a tile's bins can stand for any of its children. */
function childrenOf({ start }: TileEvents, { from, to, first, last }: Task, number: number): Task[] {
  const width = (to - from) / CHILDREN;
  if (width < SHORTEST) return [];
  const tasks: Task[] = [];
  let at = first;
  for (let child = 0; child < CHILDREN; child += 1) {
    const begin = at;
    const last_ = child === CHILDREN - 1;
    while (at < last && (last_ || binOf(start[at]!, from, to) < ((child + 1) * BINS) / CHILDREN)) at += 1;
    const span = { from: from + child * width, to: last_ ? to : from + (child + 1) * width };
    tasks.push({ number: number + child, ...span, first: begin, last: at });
  }
  return tasks;
}

/** Some rows of a table. */
function selected(events: TileEvents, rows: Uint32Array): TileEvents {
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  const small = (column: Uint8Array): Uint8Array => Uint8Array.from(rows, (row) => column[row]!);
  const [start, end] = [pick(events.start), pick(events.end)];
  return {
    start,
    end,
    likelyStart: events.likelyStart === events.start ? start : pick(events.likelyStart),
    likelyEnd: events.likelyEnd === events.end ? end : pick(events.likelyEnd),
    row: rows.slice(),
    lane: Uint16Array.from(rows, (row) => events.lane[row]!),
    form: small(events.form),
    mood: small(events.mood),
    family: small(events.family),
  };
}
