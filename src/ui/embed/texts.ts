import type { Article } from '../../model/event.ts';
import { EmbedError, fetchArticle } from './list.ts';

/** The texts of the articles, each read once and only when somebody opens it. */
export class Texts {
  readonly #known = new Map<string, string>();

  /** Takes texts that came with the page, by the address the list names them by. */
  provide(texts: Readonly<Record<string, string>>): void {
    for (const [source, text] of Object.entries(texts)) this.#known.set(source, text);
  }

  /**
   * The characters an article's offsets count in.
   * @param list the list's own address; null when it has none
   * @throws EmbedError when they cannot be had
   */
  async read(article: Article, list: string | null, signal: AbortSignal): Promise<string> {
    const { source, textStart } = article;
    let text = this.#known.get(source);
    if (text === undefined) {
      if (list === null)
        throw new EmbedError(
          'article-unreachable',
          `Unexpected ${source}, expected a list with an address`,
          null,
        );
      text = await fetchArticle(source, list, signal);
      this.#known.set(source, text);
    }
    return text.slice(textStart);
  }
}
