import { SvelteMap } from 'svelte/reactivity';
import type { Article, EventList } from '../../model/event.ts';
import { addressOf } from './ids.ts';
import type { Quote } from '../../model/span.ts';

/** The text of an article as far as the page has it. */
export type ArticleText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** `changed`: excerpts of the list are not where it says, so the file is another one. */
  | { readonly state: 'ready'; readonly text: string; readonly changed: boolean };

/** Fetches articles once each, from where the list says they are. */
export class ArticleShelf {
  readonly #texts = new SvelteMap<string, ArticleText>();
  readonly #list: EventList;
  readonly #base: string;

  /** @param base the list's own address, which `source` is relative to */
  constructor(list: EventList, base: string) {
    this.#list = list;
    this.#base = base;
  }

  /** What is known now; undefined when nobody has asked for it. */
  get(id: string): ArticleText | undefined {
    return this.#texts.get(id);
  }

  /** The text, or null while it is not there. */
  textOf(id: string): string | null {
    const known = this.#texts.get(id);
    return known?.state === 'ready' ? known.text : null;
  }

  /** Starts loading unless it is loaded or on its way. */
  async load(id: string): Promise<void> {
    const known = this.#texts.get(id);
    if (known !== undefined && known.state !== 'failed') return;
    const article = this.#list.articles.find((candidate) => candidate.id === id);
    if (!article) return;
    this.#texts.set(id, { state: 'loading' });
    this.#texts.set(id, await this.#fetch(article));
  }

  async loadAll(): Promise<void> {
    await Promise.all(this.#list.articles.map(({ id }) => this.load(id)));
  }

  async #fetch(article: Article): Promise<ArticleText> {
    try {
      const response = await fetch(addressOf(article.source, this.#base));
      if (!response.ok) return { state: 'failed' };
      const text = (await response.text()).slice(article.textStart);
      return {
        state: 'ready',
        text,
        changed: !this.#quotesOf(article.id).every((quote) => isAt(text, quote)),
      };
    } catch {
      return { state: 'failed' };
    }
  }

  #quotesOf(id: string): Quote[] {
    return this.#list.events.flatMap((event) => event.mentions.filter((mention) => mention.article === id));
  }
}

function isAt(text: string, quote: Quote): boolean {
  return text.slice(quote.start, quote.end) === quote.exact;
}
