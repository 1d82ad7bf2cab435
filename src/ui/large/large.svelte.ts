import { searchTerms } from '../../model/arabic.ts';
import { fileOf } from '../../model/columns/index.ts';
import type { Language } from '../../model/language.ts';
import { readEventList } from '../../model/read-list.ts';
import { TileSearch, rowOfId } from '../../timeline/tile-texts.ts';
import type { RowTitle } from '../../timeline/tile-texts.ts';
import type { Tiles } from '../../timeline/tiles.ts';
import { NO_FILTERS } from '../find/facets.ts';
import { NO_PLACE } from '../state/address.ts';
import type { Address } from '../state/address.ts';
import { Session } from '../state/session.svelte.ts';

/** A row of the list below the drawing. */
export interface Listed extends RowTitle {
  readonly row: number;
}

/** What a search found. */
export interface LargeFound {
  readonly rows: readonly number[];
  readonly whole: boolean;
}

/** An event that is open. */
interface Open {
  readonly row: number;
  readonly session: Session;
}

/** One reader's session with a list that arrives in parts. */
export class LargeSession {
  readonly tiles: Tiles;
  readonly #base: string;
  readonly #search: TileSearch;
  found = $state.raw<LargeFound | null>(null);
  open = $state.raw<Open | null>(null);
  /** What went wrong last, in the machine's words; null when nothing did. */
  problem = $state<string | null>(null);
  #asked = '';

  /** @param base the list's own address, which articles are relative to */
  constructor(tiles: Tiles, base: string) {
    this.tiles = tiles;
    this.#base = base;
    this.#search = new TileSearch(tiles.index, tiles.fetch);
  }

  /** Seeks the events that have all words of a query; an answer that comes after another question is dropped. */
  async ask(query: string): Promise<void> {
    this.#asked = query;
    const terms = searchTerms(query);
    const found = terms.length === 0 ? null : await this.#tried(() => this.#search.find(terms));
    if (this.#asked === query && found !== undefined) this.found = found;
  }

  /** Opens the event of a row: its part of the list is fetched, and read like any list. */
  async openRow(row: number, lang: Language): Promise<Session | null> {
    const { perEvents } = this.tiles.index;
    if (perEvents === 0) return null;
    const opened = await this.#tried(async () => {
      const answer = await this.tiles.fetch(fileOf('events', Math.floor(row / perEvents)));
      const { list, messages } = readEventList(await answer.json());
      if (list === null) throw new Error(messages.map(({ path, text }) => `${path} ${text}`).join('\n'));
      const event = list.events[row % perEvents];
      if (!event) throw new Error(`Unexpected row ${row}, expected one of ${this.tiles.index.count}`);
      const place = { ...NO_PLACE, event: event.id };
      const plain = {
        view: null,
        filters: NO_FILTERS,
        axis: 'auto',
        folded: false,
        months: 'egypt',
        digits: 'latn',
      } as const;
      const address: Address = { ...plain, lang, place };
      return new Session(list, this.#base, address, lang);
    });
    if (opened) this.open = { row, session: opened };
    return opened ?? null;
  }

  /** Opens the event a link names; an unknown id opens nothing. */
  async openId(id: string, lang: Language): Promise<Session | null> {
    const row = await this.#tried(() => rowOfId(this.tiles.index, this.tiles.fetch, id));
    return row === undefined || row === null ? null : this.openRow(row, lang);
  }

  close(): void {
    this.open = null;
  }

  /** Rows with what a list tells of them. */
  async listed(rows: readonly number[], lang: string): Promise<Listed[]> {
    const read = await this.#tried(() =>
      Promise.all(rows.map(async (row) => ({ row, ...(await this.tiles.titles.read(row, lang)) }))),
    );
    return read ?? [];
  }

  async #tried<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await act();
      this.problem = null;
      return value;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  }
}
