import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { foldWord, searchTerms, searchWords, stem } from '../../model/arabic.ts';
import type { EventList } from '../../model/event.ts';
import { LANGUAGES } from '../../model/language.ts';
import { KIND_NAMES, MODALITY_NAMES } from '../../model/names.ts';
import type { Span } from '../../model/span.ts';
import { datingWords } from '../../model/wording.ts';
import type { ArticleShelf } from '../state/articles.svelte.ts';

/** What a search found. */
export interface Found {
  readonly events: ReadonlySet<string>;
  /** No event has all the words; these have more of them than any other. */
  readonly nearest: boolean;
  /** The stems that matched; `hitsIn` finds them again in any text. */
  readonly stems: ReadonlySet<string>;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly names: string;
  /** Its date, kind and modality, in the words of every language. */
  readonly facts: string;
}

/** Words of titles, excerpts and names, indexed when first asked; articles are searched as they arrive. */
export class SearchIndex {
  readonly #list: EventList;
  readonly #shelf: ArticleShelf;
  #index: MiniSearch<Entry> | null = null;

  constructor(list: EventList, shelf: ArticleShelf) {
    this.#list = list;
    this.#shelf = shelf;
  }

  /** The events that have all words of a query, else those that have most of them; null when it has no words. */
  find(query: string): Found | null {
    const words = tellingWords(query);
    const asked = searchTerms(words);
    if (asked.length === 0) return null;
    const index = this.#build();
    const all = index.search(words);
    const results = all.length > 0 ? all : nearest(index.search(words, { combineWith: 'OR' }), asked.length);
    const stems = new Set([...asked, ...results.flatMap((result) => result.terms)]);
    const events = new Set(results.map((result) => String(result.id)));
    return { events, nearest: all.length === 0, stems };
  }

  /** Where the words of a query stand in the articles that are loaded. */
  findInArticles(found: Found | null): { readonly article: string; readonly hits: readonly Span[] }[] {
    if (found === null) return [];
    return this.#list.articles.flatMap(({ id }) => {
      const text = this.#shelf.textOf(id);
      const hits = text === null ? [] : hitsIn(text, found.stems);
      return hits.length === 0 ? [] : [{ article: id, hits }];
    });
  }

  #build(): MiniSearch<Entry> {
    if (this.#index !== null) return this.#index;
    const index = new MiniSearch<Entry>({
      fields: ['title', 'excerpt', 'names', 'facts'],
      tokenize: (text) => searchWords(text).map((word) => word.folded),
      processTerm: (term) => stem(foldWord(term)),
      searchOptions: {
        combineWith: 'AND',
        boost: { title: 3, names: 2 },
        prefix: (term) => term.length >= 2,
        fuzzy: (term) => (term.length >= 6 ? 0.17 : false),
      },
    });
    index.addAll(this.#list.events.map((event) => entryOf(event.id, this.#list)));
    this.#index = index;
    return index;
  }
}

function entryOf(id: string, list: EventList): Entry {
  const event = list.events.find((candidate) => candidate.id === id)!;
  const names: (string | null)[] = [
    ...event.actors,
    ...event.places,
    ...event.topics,
    ...event.mentions.flatMap((m) => [m.speaker, ...m.relay]),
  ];
  return {
    id,
    title: Object.values(event.title).join('\n'),
    excerpt: event.mentions
      .map((m) => [m.prefix + m.exact + m.suffix, ...Object.values(m.translation ?? {})].join('\n'))
      .join('\n'),
    names: names.flatMap((name) => labelsOf(name, list)).join('\n'),
    facts: LANGUAGES.flatMap((lang) => [
      datingWords(event.date, lang).main,
      KIND_NAMES[event.kind][lang],
      MODALITY_NAMES[event.modality][lang],
    ]).join('\n'),
  };
}

/** Words of a question that tell nothing of what is looked for, folded. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'a an and at did do does for in is of on or that the to was were what when where which who whom why with ' +
    'ماذا ما من متى اين هل في على عن الى التي الذي هو هي ان ' +
    'в во и на о об от по с со что кто когда где ли как'
  )
    .split(' ')
    .map(foldWord),
);

/** A query without such words, unless it has no others. */
function tellingWords(query: string): string {
  const telling = searchWords(query).filter((word) => !SILENT.has(word.folded));
  return telling.length === 0 ? query : telling.map((word) => word.folded).join(' ');
}

/** Of results that lack some of the words, those that have most; none when that is not even half. */
function nearest(results: readonly SearchResult[], asked: number): SearchResult[] {
  const most = Math.max(0, ...results.map((result) => result.queryTerms.length));
  return most * 2 < asked ? [] : results.filter((result) => result.queryTerms.length === most);
}

function labelsOf(id: string | null, list: EventList): string[] {
  const label = id === null ? undefined : list.entities[id]?.label;
  return label === undefined ? [] : Object.values<string>({ ...label });
}

/** The words of a text whose stem is among those found, in the text's own characters. */
export function hitsIn(text: string, stems: ReadonlySet<string>): Span[] {
  return searchWords(text)
    .filter((word) => stems.has(stem(word.folded)))
    .map(({ start, end }) => ({ start, end }));
}
