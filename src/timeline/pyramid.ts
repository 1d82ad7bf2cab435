import type { Tile } from '../model/columns/binary.ts';
import { BINS } from '../model/columns/index.ts';
import type { TileEntry, TileIndex } from '../model/columns/index.ts';
import type { View } from './view.ts';

/** A part of a picture: the events of a tile, or what some of its bins count. */
export interface Segment {
  readonly tile: number;
  /** Bins [from, to); null for the tile's own events. */
  readonly bins: readonly [number, number] | null;
}

/** What a view is drawn from. */
export interface Cut {
  /** In order of time; together they hold every event once, but for the long ones. */
  readonly segments: readonly Segment[];
  /** Tiles whose events last long, and stand beside the segments. */
  readonly long: readonly number[];
  /** Tiles that would show more, coarse ones first. */
  readonly missing: readonly number[];
  /** Two cuts with the same key are the same. */
  readonly key: string;
}

/** A bin may be this many pixels wide before finer ones are wanted. */
const WIDEST_BIN = 3;

/**
 * Chooses what of a pyramid a view is drawn from: as fine as pixels ask and tiles are there, coarse around the view.
 * @param tiles what has arrived, by number
 * @param perDay pixels of a day
 */
export function cutOf(
  { tiles: entries }: TileIndex,
  tiles: ReadonlyMap<number, Tile>,
  view: View,
  perDay: number,
): Cut {
  const segments: Segment[] = [];
  const long: number[] = [];
  const missing: number[] = [];
  const margin = (view.to - view.from) / 2;
  const visit = (number: number): void => {
    const entry = entries[number]!;
    if (entry.children.length === 0) {
      const { bins } = tiles.get(number)!;
      if (bins === 0) {
        segments.push({ tile: number, bins: null });
        return;
      }
    }
    long.push(number);
    if (((entry.to - entry.from) / BINS) * perDay <= WIDEST_BIN || entry.children.length === 0) {
      segments.push({ tile: number, bins: [0, BINS] });
      return;
    }
    visitChildren(entry, number);
  };
  const visitChildren = ({ children }: TileEntry, number: number): void => {
    const width = BINS / children.length;
    children.forEach((child, i) => {
      const wanted = touches(entries[child]!, view, margin);
      if (wanted && tiles.has(child)) visit(child);
      else segments.push({ tile: number, bins: [i * width, (i + 1) * width] });
      if (wanted && !tiles.has(child)) missing.push(child);
    });
  };
  visit(0);
  const joined = join(segments);
  const key = joined.map(({ tile, bins }) => `${tile}:${bins?.join('-') ?? ''}`).join(' ');
  return { segments: joined, long, missing, key };
}

/** Whether a tile's events may be seen: those of the tile before reach into a view, being no longer than a tile. */
function touches({ from, to }: TileEntry, view: View, margin: number): boolean {
  return from < view.to + margin && to + (to - from) > view.from - margin;
}

/** Bins of one tile that follow each other are one segment. */
function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.bins && last?.bins && last.tile === segment.tile && last.bins[1] === segment.bins[0]) {
      joined[joined.length - 1] = { tile: last.tile, bins: [last.bins[0], segment.bins[1]] };
    } else joined.push(segment);
  }
  return joined;
}
