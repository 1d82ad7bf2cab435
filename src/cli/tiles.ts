import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeTile } from '../model/columns/binary.ts';
import type { TileEvents } from '../model/columns/binary.ts';
import { PER_EVENTS, PER_IDS, PER_TITLES, TILES_VERSION, fileOf, idFileOf } from '../model/columns/index.ts';
import type { TileEntry, TileIndex, TileKind, TitleChunk } from '../model/columns/index.ts';
import { pyramidOf } from '../model/columns/pyramid.ts';
import { WordIndex } from './tile-words.ts';

/** A list to be written as tiles. Rows are in order of start; those of events without a date follow, beyond the columns. */
export interface TileSource {
  readonly columns: Omit<TileEvents, 'row'>;
  /** All rows, those without a date included. */
  readonly rows: number;
  readonly laneBy: TileIndex['laneBy'];
  readonly lanes: readonly string[];
  readonly wholeDays: boolean;
  readonly id: (row: number) => string;
  /** By language; '' where a list has none. */
  readonly titles: (row: number) => Readonly<Record<string, string>>;
  /** The text a row is found by. */
  readonly text: (row: number) => string;
  /** The event list of the rows [from, to), as JSON; null where rows say all. */
  readonly events: ((from: number, to: number) => string) | null;
}

/**
 * Writes a list as tiles: `index.json`, a pyramid of columns for the drawing, chunks of titles and of whole events, and parts of an
 * index of words and of ids. What was there before goes.
 */
export function writeTiles(source: TileSource, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (kind: TileKind, number: number, content: string | Uint8Array): void => {
    const file = join(folder, fileOf(kind, number));
    if (number % 1000 === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const [from, to] = hullOf(source.columns);
  const count = source.columns.start.length;
  const tiles: TileEntry[] = [];
  const events = { ...source.columns, row: new Uint32Array(0) };
  for (const { number, tile, ...entry } of pyramidOf(events, source.lanes.length, from, to)) {
    tiles.push(entry);
    write('tiles', number, encodeTile(tile));
  }
  writeTexts(source, write);
  const index: TileIndex = {
    version: TILES_VERSION,
    count,
    laneBy: source.laneBy,
    lanes: source.lanes,
    from,
    to,
    wholeDays: source.wholeDays,
    tiles,
    perTitles: PER_TITLES,
    perEvents: source.events ? PER_EVENTS : 0,
    words: writeWords(source, write),
    idFiles: writeIds(source, write),
  };
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index)}\n`);
}

type Write = (kind: TileKind, number: number, content: string) => void;

function writeTexts({ rows, id, titles, events, columns }: TileSource, write: Write): void {
  forChunks(rows, PER_TITLES, (from, to, number) => {
    const all = range(from, to).map(titles);
    const languages = Object.keys(all[0] ?? {});
    const chunk: TitleChunk = {
      ids: range(from, to).map(id),
      titles: Object.fromEntries(languages.map((lang) => [lang, all.map((each) => each[lang] ?? '')])),
      days: range(from, to).map((row) => daysOf(columns, row)),
    };
    write('titles', number, JSON.stringify(chunk));
  });
  if (events)
    forChunks(rows, PER_EVENTS, (from, to, number) => {
      write('events', number, events(from, to));
    });
}

/** The days a row's date is likely one of; ends of columns are exclusive, but for instants. */
function daysOf(
  { start, likelyStart, likelyEnd }: TileSource['columns'],
  row: number,
): [number | null, number | null] {
  if (row >= start.length) return [null, null];
  const [from, to] = [likelyStart[row]!, likelyEnd[row]!];
  const last = to > from ? Math.ceil(to) - 1 : Math.floor(to);
  return [Number.isFinite(from) ? Math.floor(from) : null, Number.isFinite(last) ? last : null];
}

function writeWords({ rows, text }: TileSource, write: Write): string[] {
  const index = new WordIndex();
  for (let row = 0; row < rows; row += 1) index.add(row, text(row));
  const firsts: string[] = [];
  for (const { first, json } of index.parts()) {
    write('words', firsts.length, json);
    firsts.push(first);
  }
  return firsts;
}

/** Rows by id: one file holds the ids of one hash, `{id: row}`. */
function writeIds({ rows, id }: TileSource, write: Write): number {
  const files = Math.max(1, Math.ceil(rows / PER_IDS));
  const parts = Array.from({ length: files }, () => new Map<string, number>());
  for (let row = 0; row < rows; row += 1) parts[idFileOf(id(row), files)]!.set(id(row), row);
  // Pairs and not an object: an id may be any string, a number or a name that objects have of their own.
  parts.forEach((part, number) => {
    write('ids', number, JSON.stringify([...part]));
  });
  return files;
}

/** The finite hull of all dates; an open date counts by the ends it has. */
function hullOf({ start, end, likelyStart, likelyEnd }: TileSource['columns']): [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < start.length; i += 1) {
    for (const instant of [start[i]!, likelyStart[i]!, likelyEnd[i]!, end[i]!]) {
      if (!Number.isFinite(instant)) continue;
      from = Math.min(from, instant);
      to = Math.max(to, instant);
    }
  }
  return from <= to ? [from, to] : [0, 0];
}

function forChunks(
  count: number,
  size: number,
  act: (from: number, to: number, number: number) => void,
): void {
  for (let from = 0; from < count; from += size) act(from, Math.min(count, from + size), from / size);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
