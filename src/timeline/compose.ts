import type { Tile, TileEvents } from '../model/columns/binary.ts';
import type { TileIndex } from '../model/columns/index.ts';
import { FORM } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Cut, Segment } from './pyramid.ts';

/** The columns of a cut. Rows that are events know which of the whole list; counted ones stand for as many as they say. */
export interface Composed {
  readonly columns: Columns & { readonly counts: Uint32Array };
  readonly lane: Uint16Array;
  /** Rows of the whole list. */
  readonly row: Uint32Array;
}

/** Puts the parts of a cut together, in order of start. */
export function compose(
  index: TileIndex,
  tiles: ReadonlyMap<number, Tile>,
  { segments, long }: Cut,
  familyOf: (lane: number) => number,
): Composed {
  const rows = new Rows(
    segments.reduce((sum, segment) => sum + sizeOf(segment, tiles), 0) +
      long.reduce((sum, number) => sum + tiles.get(number)!.events.start.length, 0),
  );
  const between = new LongEvents(long.map((number) => tiles.get(number)!.events));
  for (const segment of segments) {
    const tile = tiles.get(segment.tile)!;
    if (segment.bins === null) {
      for (let i = 0; i < tile.events.start.length; i += 1) {
        between.passTo(tile.events.start[i]!, rows);
        rows.addEvent(tile.events, i);
      }
      continue;
    }
    const { from, to } = index.tiles[segment.tile]!;
    const width = (to - from) / tile.bins;
    for (let bin = segment.bins[0]; bin < segment.bins[1]; bin += 1) {
      const middle = from + (bin + 0.5) * width;
      const instant = index.wholeDays ? Math.floor(middle) : middle;
      between.passTo(instant, rows);
      for (let lane = 0; lane < tile.lanes; lane += 1) {
        const count = tile.counts[lane * tile.bins + bin]!;
        if (count > 0) rows.addCount(instant, lane, familyOf(lane), count);
      }
    }
  }
  between.passTo(Infinity, rows);
  return rows.composed([index.from, index.to]);
}

function sizeOf({ tile: number, bins }: Segment, tiles: ReadonlyMap<number, Tile>): number {
  const tile = tiles.get(number)!;
  return bins === null ? tile.events.start.length : (bins[1] - bins[0]) * tile.lanes;
}

/** Long events of several tiles, handed out in order of start. */
class LongEvents {
  readonly #all: { readonly events: TileEvents; readonly i: number }[];
  #next = 0;

  constructor(parts: readonly TileEvents[]) {
    this.#all = parts.flatMap((events) => Array.from(events.start, (_, i) => ({ events, i })));
    this.#all.sort((a, b) => {
      const [x, y] = [a.events.start[a.i]!, b.events.start[b.i]!];
      return x < y ? -1 : x > y ? 1 : 0;
    });
  }

  passTo(instant: number, rows: Rows): void {
    for (let one = this.#all[this.#next]; one; one = this.#all[this.#next]) {
      if (one.events.start[one.i]! > instant) return;
      rows.addEvent(one.events, one.i);
      this.#next += 1;
    }
  }
}

/** Columns that are being filled. */
class Rows {
  #count = 0;
  #last = -Infinity;
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #likelyStart: Float64Array;
  readonly #likelyEnd: Float64Array;
  readonly #lane: Uint16Array;
  readonly #form: Uint8Array;
  readonly #mood: Uint8Array;
  readonly #family: Uint8Array;
  readonly #counts: Uint32Array;
  readonly #row: Uint32Array;

  constructor(most: number) {
    this.#start = new Float64Array(most);
    this.#end = new Float64Array(most);
    this.#likelyStart = new Float64Array(most);
    this.#likelyEnd = new Float64Array(most);
    this.#lane = new Uint16Array(most);
    this.#form = new Uint8Array(most);
    this.#mood = new Uint8Array(most);
    this.#family = new Uint8Array(most);
    this.#counts = new Uint32Array(most);
    this.#row = new Uint32Array(most);
  }

  addEvent(events: TileEvents, i: number): void {
    const at = this.#count++;
    this.#last = events.start[i]!;
    this.#start[at] = events.start[i]!;
    this.#end[at] = events.end[i]!;
    this.#likelyStart[at] = events.likelyStart[i]!;
    this.#likelyEnd[at] = events.likelyEnd[i]!;
    this.#lane[at] = events.lane[i]!;
    // Candidate days and the sides of a dispute are told by the event itself, when it is opened.
    const form = events.form[i]!;
    this.#form[at] = form === FORM.teeth || form === FORM.contested ? FORM.range : form;
    this.#mood[at] = events.mood[i]!;
    this.#family[at] = events.family[i]!;
    this.#row[at] = events.row[i]!;
  }

  /** A day that begins before the last event does still comes after it. */
  addCount(instant: number, lane: number, family: number, count: number): void {
    const at = this.#count++;
    this.#last = Math.max(this.#last, instant);
    for (const column of [this.#start, this.#end, this.#likelyStart, this.#likelyEnd])
      column[at] = this.#last;
    this.#lane[at] = lane;
    this.#form[at] = FORM.point;
    this.#family[at] = family;
    this.#counts[at] = count;
  }

  composed(extent: readonly [number, number]): Composed {
    const n = this.#count;
    return {
      columns: {
        count: n,
        start: this.#start.subarray(0, n),
        end: this.#end.subarray(0, n),
        likelyStart: this.#likelyStart.subarray(0, n),
        likelyEnd: this.#likelyEnd.subarray(0, n),
        form: this.#form.subarray(0, n),
        mood: this.#mood.subarray(0, n),
        family: this.#family.subarray(0, n),
        source: new Uint32Array(0),
        details: new Map(),
        counts: this.#counts.subarray(0, n),
        extent,
      },
      lane: this.#lane.subarray(0, n),
      row: this.#row.subarray(0, n),
    };
  }
}
