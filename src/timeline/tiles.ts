import { decodeTile } from '../model/columns/binary.ts';
import type { Tile } from '../model/columns/binary.ts';
import { TILES_VERSION, fileOf } from '../model/columns/index.ts';
import type { TileIndex } from '../model/columns/index.ts';
import { FAMILIES, FAMILY_OF, KINDS } from '../model/kind.ts';
import { compose } from './compose.ts';
import type { ChartData } from './data.ts';
import { cutOf } from './pyramid.ts';
import type { Cut } from './pyramid.ts';
import { TileTitles, fetchBeside } from './tile-texts.ts';
import type { Fetch } from './tile-texts.ts';
import type { View } from './view.ts';

/** How a chart names a row of a large list before its id is known. */
export function handleOf(row: number): string {
  return `@${row}`;
}

/** The row a handle names; null when it is none. */
export function rowOfHandle(handle: string): number | null {
  return /^@\d+$/.test(handle) ? Number(handle.slice(1)) : null;
}

/** A large list that arrives in parts, as a view needs them. */
export class Tiles {
  readonly index: TileIndex;
  readonly fetch: Fetch;
  readonly titles: TileTitles;
  readonly #lang: () => string;
  readonly #changed: () => void;
  readonly #tiles = new Map<number, Tile>();
  readonly #asked = new Set<number>();
  readonly #lanes: readonly number[];
  #cut: Cut | null = null;

  private constructor(
    index: TileIndex,
    fetch: Fetch,
    root: Tile,
    lang: () => string,
    on: { readonly tiles: () => void; readonly titles: () => void },
  ) {
    this.index = index;
    this.fetch = fetch;
    this.titles = new TileTitles(index, fetch, on.titles);
    this.#lang = lang;
    this.#changed = on.tiles;
    this.#tiles.set(0, root);
    this.#lanes = lanesIn(root);
  }

  /**
   * Opens a list by its `index.json`: that and one small file are fetched now. Rejects with «Unexpected X, expected Y».
   * @param lang the language of titles
   * @param on what to do when tiles have arrived that were missing, and when titles have
   */
  static async open(
    address: string,
    lang: () => string,
    on: { readonly tiles: () => void; readonly titles: () => void },
  ): Promise<Tiles> {
    const fetch = fetchBeside(address);
    // Beside the index, not after it: every list has a first tile.
    const root = tileOf(fetch, 0);
    root.catch(() => undefined);
    const index = (await (await fetch('index.json')).json()) as TileIndex;
    if ((index.version as number) !== TILES_VERSION)
      throw new Error(`Unexpected version ${index.version} of ${address}, expected ${TILES_VERSION}`);
    return new Tiles(index, fetch, await root, lang, on);
  }

  /**
   * The data a view is drawn from; the same as before, by identity of `key`, gives null. What would show more is asked for.
   * @param perDay pixels of a day
   */
  look(view: View, perDay: number): ChartData | null {
    const cut = cutOf(this.index, this.#tiles, view, perDay);
    for (const number of cut.missing) void this.#ask(number);
    if (cut.key === this.#cut?.key) return null;
    this.#cut = cut;
    return this.#dataOf(cut);
  }

  async #ask(number: number): Promise<void> {
    if (this.#asked.has(number)) return;
    this.#asked.add(number);
    try {
      this.#tiles.set(number, await tileOf(this.fetch, number));
      this.#changed();
    } catch {
      // The next view that wants it asks again.
      this.#asked.delete(number);
    }
  }

  #dataOf(cut: Cut): ChartData {
    const { index } = this;
    const colours = FAMILIES.length - 1;
    const familyOf = (lane: number): number =>
      index.laneBy === 'kind' ? FAMILIES.indexOf(FAMILY_OF[KINDS[lane]!]) : lane % colours;
    const { columns, lane, row } = compose(index, this.#tiles, cut, familyOf);
    const place = new Uint16Array(index.lanes.length);
    this.#lanes.forEach((number, at) => (place[number] = at));
    let places: Map<number, number> | null = null;
    return {
      columns,
      lane: lane.map((number) => place[number]!),
      laneKeys: this.#lanes.map((number) => index.lanes[number]!),
      laneFamily: this.#lanes.map(familyOf),
      id: (at) => handleOf(row[at]!),
      rowOf: (id) => {
        places ??= new Map(
          Array.from(row, (number, at) => [number, at] as const).filter(([, at]) => !columns.counts[at]),
        );
        return places.get(rowOfHandle(id) ?? -1);
      },
      label: (at) => (columns.counts[at] ? '' : this.titles.titleOf(row[at]!, this.#lang())),
      labelLang: this.#lang(),
      words: () => null,
      weight: () => 0,
      kin: () => [],
      bands: [],
      known: [],
    };
  }
}

/** The lanes that have an event at all. */
function lanesIn({ events, lanes, bins, counts }: Tile): number[] {
  const used = new Set(events.lane);
  for (let i = 0; i < counts.length; i += 1) if (counts[i]! > 0) used.add(Math.floor(i / bins));
  return Array.from({ length: lanes }, (_, lane) => lane).filter((lane) => used.has(lane));
}

async function tileOf(fetch: Fetch, number: number): Promise<Tile> {
  const answer = await fetch(fileOf('tiles', number));
  return decodeTile(new Uint8Array(await answer.arrayBuffer()));
}
