import { decodeBlock, decodeOverview } from '../model/columns/binary.ts';
import type { Overview } from '../model/columns/binary.ts';
import type { Detail, TileIndex } from '../model/columns/index.ts';
import { FAMILIES } from '../model/kind.ts';
import { FORM } from './columns.ts';
import type { ChartData } from './data.ts';

/** A large list that arrives in parts. */
export interface Tiles {
  /** What the first picture is drawn from: every event counted in the bin it begins in, at an instant that only the bin is true of. */
  readonly first: ChartData;
  /** Fetches all columns; the data of every further picture. */
  readonly rest: () => Promise<ChartData>;
}

/**
 * Opens a large list by its `index.json`: two small files are fetched now, columns when asked for, titles when shown.
 * @param changed called when titles have arrived
 */
export async function openTiles(address: string, lang: string, changed: () => void): Promise<Tiles> {
  const at = (file: string): string => new URL(file, new URL(address, document.baseURI)).href;
  const index = (await (await fetched(address)).json()) as TileIndex;
  if ((index.version as number) !== 1)
    throw new Error(`Unexpected version ${index.version} of ${address}, expected 1`);
  const overview = decodeOverview(await bytesOf(at(index.overview)));
  const details = new Details(index, at, changed);
  return {
    first: dataOf(index, spread(index, overview), lang, null),
    rest: async () => dataOf(index, await columnsOf(index, at), lang, details),
  };
}

interface Times {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly lane: Uint16Array;
}

/** As many instants in each bin as events begin there, evenly spread. */
function spread(index: TileIndex, { lanes, bins, counts }: Overview): Times {
  const start = new Float64Array(index.count);
  const lane = new Uint16Array(index.count);
  const width = (index.to - index.from) / bins;
  let at = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    for (let l = 0; l < lanes; l += 1) {
      const count = counts[l * bins + bin]!;
      for (let i = 0; i < count; i += 1) {
        start[at] = index.from + (bin + (i + 0.5) / count) * width;
        lane[at] = l;
        at += 1;
      }
    }
  }
  return { start, end: start, lane };
}

async function columnsOf(index: TileIndex, at: (file: string) => string): Promise<Times> {
  const start = new Float64Array(index.count);
  const end = new Float64Array(index.count);
  const lane = new Uint16Array(index.count);
  let first = 0;
  for (const { file, count } of index.blocks) {
    const block = decodeBlock(await bytesOf(at(file)));
    if (block.start.length !== count)
      throw new Error(`Unexpected ${block.start.length} events in ${file}, expected ${count}`);
    start.set(block.start, first);
    end.set(block.end, first);
    lane.set(block.lane, first);
    first += count;
  }
  return { start, end, lane };
}

function dataOf(
  index: TileIndex,
  { start, end, lane }: Times,
  lang: string,
  details: Details | null,
): ChartData {
  const n = index.count;
  const colours = FAMILIES.length - 1;
  return {
    columns: {
      count: n,
      start,
      end,
      likelyStart: start,
      likelyEnd: end,
      form: Uint8Array.from(start, (value, i) => (end[i]! > value ? FORM.lasted : FORM.point)),
      mood: new Uint8Array(n),
      family: Uint8Array.from(lane, (l) => l % colours),
      source: new Uint32Array(0),
      details: new Map(),
    },
    lane,
    laneKeys: index.lanes,
    laneFamily: index.lanes.map((_, i) => i % colours),
    // Ids come with the titles; until then a row's number stands for it.
    id: (row) => `#${row}`,
    rowOf: (id) => (/^#\d+$/.test(id) ? Number(id.slice(1)) : undefined),
    label: (row) => details?.titleOf(row) ?? '',
    labelLang: lang,
    words: () => null,
    weight: () => 0,
    bands: [],
    known: [],
  };
}

/** Titles by chunks, fetched when one of a chunk's events is first shown with words. */
class Details {
  readonly #index: TileIndex;
  readonly #at: (file: string) => string;
  readonly #changed: () => void;
  readonly #chunks = new Map<number, Detail | 'asked'>();

  constructor(index: TileIndex, at: (file: string) => string, changed: () => void) {
    this.#index = index;
    this.#at = at;
    this.#changed = changed;
  }

  titleOf(row: number): string {
    const number = Math.floor(row / this.#index.perDetail);
    const chunk = this.#chunks.get(number);
    if (chunk === undefined) void this.#ask(number);
    return chunk === undefined || chunk === 'asked' ? '' : (chunk.titles[row % this.#index.perDetail] ?? '');
  }

  async #ask(number: number): Promise<void> {
    this.#chunks.set(number, 'asked');
    const file = this.#index.details[number];
    if (file === undefined) return;
    try {
      this.#chunks.set(number, (await (await fetched(this.#at(file))).json()) as Detail);
      this.#changed();
    } catch {
      // The next picture that wants it asks again.
      this.#chunks.delete(number);
    }
  }
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} from ${address}, expected a file`);
  return response;
}
