/** The address book of a large list, `index.json`: what else there is, in files that any host can serve. */
export interface TileIndex {
  readonly version: 1;
  readonly count: number;
  readonly lanes: readonly string[];
  /** The finite hull of all events, in days since 1970. */
  readonly from: number;
  readonly to: number;
  readonly overview: string;
  /** Blocks in order of time, each with the number of its events. */
  readonly blocks: readonly { readonly file: string; readonly count: number }[];
  /** Ids and titles, `perDetail` events a file. */
  readonly details: readonly string[];
  readonly perDetail: number;
}

/** Ids and titles of some events, in order of the list. */
export interface Detail {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
}

export const BLOCK_ROWS = 16_384;
export const DETAIL_ROWS = 512;
export const OVERVIEW_BINS = 1024;
