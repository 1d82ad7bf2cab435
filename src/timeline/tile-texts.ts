import { fileOf, idFileOf, rowsOfGaps } from '../model/columns/index.ts';
import type { TileIndex, TitleChunk } from '../model/columns/index.ts';

/** Fetches a file of a large list, by its name relative to the index. Rejects with «Unexpected X, expected Y». */
export type Fetch = (file: string) => Promise<Response>;

/** Fetches files beside an index. */
export function fetchBeside(index: string): Fetch {
  return async (file) => {
    const address = new URL(file, new URL(index, document.baseURI)).href;
    const response = await fetch(address).catch((error: unknown) => {
      throw new Error(`Unexpected lack of an answer from ${address}, expected a file`, { cause: error });
    });
    if (!response.ok)
      throw new Error(`Unexpected answer ${response.status} from ${address}, expected a file`);
    return response;
  };
}

/** What a list tells of a row. */
export interface RowTitle {
  readonly id: string;
  readonly title: string;
  /** First and last likely day, in days since 1970; null where open. */
  readonly days: readonly [number | null, number | null];
}

/** The titles of a large list by chunks, fetched when one is first asked for. */
export class TileTitles {
  readonly #index: TileIndex;
  readonly #fetch: Fetch;
  readonly #arrived: () => void;
  readonly #chunks = new Map<number, TitleChunk | Promise<TitleChunk>>();

  /** @param arrived called when titles that were asked for are there */
  constructor(index: TileIndex, fetch: Fetch, arrived: () => void) {
    this.#index = index;
    this.#fetch = fetch;
    this.#arrived = arrived;
  }

  /** The title of a row; '' while it is on its way. */
  titleOf(row: number, lang: string): string {
    const chunk = this.#chunks.get(this.#numberOf(row));
    if (chunk !== undefined && !(chunk instanceof Promise)) return this.#title(chunk, row, lang);
    if (chunk === undefined) void this.#chunk(this.#numberOf(row)).then(this.#arrived, () => undefined);
    return '';
  }

  /** A row's id, title and days, fetched where need be. */
  async read(row: number, lang: string): Promise<RowTitle> {
    const chunk = await this.#chunk(this.#numberOf(row));
    const at = row % this.#index.perTitles;
    return { id: chunk.ids[at]!, title: this.#title(chunk, row, lang), days: chunk.days[at]! };
  }

  #title({ titles }: TitleChunk, row: number, lang: string): string {
    const all = titles[lang] ?? Object.values(titles)[0];
    return all?.[row % this.#index.perTitles] ?? '';
  }

  #numberOf(row: number): number {
    return Math.floor(row / this.#index.perTitles);
  }

  async #chunk(number: number): Promise<TitleChunk> {
    const known = this.#chunks.get(number);
    if (known !== undefined) return known;
    const coming = this.#fetch(fileOf('titles', number)).then(
      (answer) => answer.json() as Promise<TitleChunk>,
    );
    this.#chunks.set(number, coming);
    try {
      const chunk = await coming;
      this.#chunks.set(number, chunk);
      return chunk;
    } catch (error) {
      // Whoever wants it next asks again.
      this.#chunks.delete(number);
      throw error;
    }
  }
}

/** The row an id stands for, or null when the list has no such id. */
export async function rowOfId(index: TileIndex, fetch: Fetch, id: string): Promise<number | null> {
  const answer = await fetch(fileOf('ids', idFileOf(id, index.idFiles)));
  const pairs = (await answer.json()) as readonly (readonly [string, number])[];
  return pairs.find(([known]) => known === id)?.[1] ?? null;
}

/** Rows with a word, and whether there may be more. */
interface WordRows {
  readonly rows: Set<number>;
  readonly whole: boolean;
}

/** A word is sought in this many parts of the index; one that begins more words than these hold is not sought to the end. */
const MOST_PARTS = 12;

/** Seeks words in the index that was built with the list. Parts are kept, since a reader adds letter by letter. */
export class TileSearch {
  readonly #index: TileIndex;
  readonly #fetch: Fetch;
  readonly #parts = new Map<number, Promise<readonly (readonly [string, readonly number[]])[]>>();

  constructor(index: TileIndex, fetch: Fetch) {
    this.#index = index;
    this.#fetch = fetch;
  }

  /**
   * The rows that have all terms or words that begin with them, in order; `whole` is false where a short term begins so many words
   * that not all were looked at.
   * @param terms folded and stemmed
   */
  async find(terms: readonly string[]): Promise<{ readonly rows: number[]; readonly whole: boolean }> {
    const found = await Promise.all(terms.map((term) => this.#withTerm(term)));
    const [first, ...others] = found.sort((a, b) => a.rows.size - b.rows.size);
    const rows = [...(first?.rows ?? [])].filter((row) => others.every((other) => other.rows.has(row)));
    return { rows: rows.sort((a, b) => a - b), whole: found.every(({ whole }) => whole) };
  }

  async #withTerm(term: string): Promise<WordRows> {
    const { words } = this.#index;
    let part = words.findLastIndex((word) => word <= term);
    if (part < 0) part = 0;
    const rows = new Set<number>();
    let looked = 0;
    for (; part < words.length && looked < MOST_PARTS; part += 1, looked += 1) {
      if (looked > 0 && !words[part]!.startsWith(term)) return { rows, whole: true };
      for (const [word, gaps] of await this.#part(part)) {
        if (word === term || (term.length > 1 && word.startsWith(term))) {
          for (const row of rowsOfGaps(gaps)) rows.add(row);
        }
      }
    }
    return { rows, whole: part >= words.length || !words[part]!.startsWith(term) };
  }

  #part(number: number): Promise<readonly (readonly [string, readonly number[]])[]> {
    const known = this.#parts.get(number);
    if (known) return known;
    const coming = this.#fetch(fileOf('words', number)).then((answer) => answer.json() as Promise<never>);
    coming.catch(() => this.#parts.delete(number));
    this.#parts.set(number, coming);
    return coming;
  }
}
