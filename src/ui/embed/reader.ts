import type { Article, Mention } from '../../model/event.ts';
import { directionOf } from '../../model/language.ts';
import { h } from './dom.ts';
import { EmbedError } from './list.ts';
import type { Session } from './session.ts';
import { embedWords } from './words.ts';

/**
 * The article of the open event, fetched when it is asked for, with the excerpt marked where it stands. Until it
 * is there, and when it cannot be had, the excerpt itself is shown.
 * @param signal aborted when the reader is closed
 */
export function reader(
  session: Session,
  article: Article,
  mention: Mention,
  signal: AbortSignal,
): HTMLElement {
  const words = embedWords(session.now.options.lang);
  const mark = h('mark', {}, mention.exact);
  const direction = { lang: article.lang, dir: directionOf(article.lang) };
  // A box that scrolls must be reachable by the keyboard.
  const text = h(
    'div',
    { class: 'text', role: 'document', tabindex: 0, ...direction },
    mention.prefix,
    mark,
    mention.suffix,
  );
  const note = h('p', { class: 'note', role: 'status' }, words.articleLoading);
  const close = (): void => {
    session.set({ reading: false });
  };
  const source = h('bdi', { class: 'source', lang: article.lang }, article.outlet ?? article.title);
  const back = h('button', { type: 'button', class: 'link', onclick: close }, words.back);
  const bar = h('div', { class: 'bar' }, source, back);
  void fill();
  return h(
    'div',
    { class: 'reader', part: 'reader', role: 'group', 'aria-label': article.title },
    bar,
    text,
    note,
  );

  async function fill(): Promise<void> {
    try {
      const characters = await charactersOf(session, article, mention, signal);
      text.replaceChildren(characters.slice(0, mention.start), mark, characters.slice(mention.end));
      note.remove();
      // Brings the excerpt to the middle without moving the page around the element.
      text.scrollTop = mark.offsetTop - text.clientHeight / 2;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EmbedError)) throw error;
      note.textContent =
        error.failure.code === 'article-changed' ? words.articleChanged : words.articleFailed;
      session.told.failure(error.failure);
    }
  }
}

/** @throws EmbedError when the article cannot be had, or no longer says what the list quotes from it */
async function charactersOf(
  session: Session,
  article: Article,
  mention: Mention,
  signal: AbortSignal,
): Promise<string> {
  const { list } = session.now;
  const url = list.kind === 'ready' ? list.url : null;
  const characters = await session.texts.read(article, url, signal);
  signal.throwIfAborted();
  if (characters.slice(mention.start, mention.end) === mention.exact) return characters;
  const what = `Unexpected text of ${article.source} at ${mention.start}, expected the excerpt of the list`;
  throw new EmbedError('article-changed', what, url && new URL(article.source, url).href);
}
