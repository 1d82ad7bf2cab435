import MiniSearch from 'minisearch';
import { foldWord, searchTerms, searchWords, stem } from '../../model/arabic.ts';
import type { EventList } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleShelf } from '../state/articles.svelte.ts';

/** What a search found. */
export interface Found {
  readonly events: ReadonlySet<string>;
  /** The stems that matched; `hitsIn` finds them again in any text. */
  readonly stems: ReadonlySet<string>;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly names: string;
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

  /** The events that have all words of a query; null when it has no words. */
  find(query: string): Found | null {
    const asked = searchTerms(query);
    if (asked.length === 0) return null;
    const results = this.#build().search(query);
    const stems = new Set([...asked, ...results.flatMap((result) => result.terms)]);
    return { events: new Set(results.map((result) => String(result.id))), stems };
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
      fields: ['title', 'excerpt', 'names'],
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
  };
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
