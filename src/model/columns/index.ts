/** The address book of a large list, `index.json`: plain files that any host can serve, fetched as they are needed. */
export interface TileIndex {
  readonly version: 2;
  readonly count: number;
  /** What lanes are: kinds of events, or names of the list's own. */
  readonly laneBy: 'kind' | 'name';
  readonly lanes: readonly string[];
  /** The finite hull of all events, in days since 1970. */
  readonly from: number;
  readonly to: number;
  /** Days alone, or instants. */
  readonly wholeDays: boolean;
  /** Tiles of the pyramid, the first the one of all time; children have greater numbers. */
  readonly tiles: readonly TileEntry[];
  /** Titles and ids, `perTitles` rows a file; and whole events, `perEvents` rows a file, each an event list of its own. */
  readonly perTitles: number;
  readonly perEvents: number;
  /** The first word of each part of the search index, in order. */
  readonly words: readonly string[];
  /** How many files the rows of ids are spread over. */
  readonly idFiles: number;
}

export interface TileEntry {
  readonly from: number;
  readonly to: number;
  /** Numbers of the tiles its time is divided into, in order; none for one that holds all its events. */
  readonly children: readonly number[];
}

/** Ids and titles of some rows; titles by language, those of lists without languages under ''. */
export interface TitleChunk {
  readonly ids: readonly string[];
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** First and last likely day, in days since 1970; null where a date is open or unknown. */
  readonly days: readonly (readonly [number | null, number | null])[];
}

export const TILES_VERSION = 2;
/** A tile with no more events than this holds them all. */
export const MOST_EVENTS = 8192;
/** Others count what begins in so many bins, and keep so many of their longest events. */
export const BINS = 1024;
export const MOST_LONG = 2048;
export const CHILDREN = 8;
export const PER_TITLES = 512;
export const PER_EVENTS = 64;
export const PER_IDS = 4096;
/** Letters of a part of the search index, about. */
export const WORDS_SIZE = 60_000;

/** The file of a tile, of titles, of events, of words, of ids. */
export type TileKind = 'tiles' | 'titles' | 'events' | 'words' | 'ids';

/** Where a file is, relative to the index. A folder holds a thousand, so that no host has to list more. */
export function fileOf(kind: TileKind, number: number): string {
  const ending = kind === 'tiles' ? 'bin' : 'json';
  return `${kind}/${Math.floor(number / 1000)}/${number}.${ending}`;
}

/** Which file of ids holds an id. */
export function idFileOf(id: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % files;
}

/** Gaps between rising rows: «5 1 1 2», which gzip makes small. */
export function gapsOf(rows: readonly number[]): number[] {
  return rows.map((row, i) => row - (rows[i - 1] ?? 0));
}

/** The rows that gaps tell. */
export function rowsOfGaps(gaps: readonly number[]): number[] {
  let row = 0;
  return gaps.map((gap) => (row += gap));
}
