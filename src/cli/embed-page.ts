import type { EventList } from '../model/event.ts';

const LIST = /(<script type="application\/json">)[^]*?(<\/script>)/;
const TEXTS = /(<script type="application\/json" data-articles>)[^]*?(<\/script>)/;

/**
 * Puts a list and the texts of its articles into `embed.html`, in place of those that are in it.
 * @param html the page, empty or filled before
 * @param texts the articles' files by the address the list names them by
 */
export function fillEmbedPage(
  html: string,
  list: EventList,
  texts: Readonly<Record<string, string>>,
): string {
  if (!LIST.test(html) || !TEXTS.test(html))
    throw new Error('Unexpected embed.html, expected its two JSON scripts');
  const fill = (into: string, place: RegExp, value: unknown): string =>
    into.replace(place, (_, open: string, close: string) => `${open}${scriptJson(value)}${close}`);
  return fill(fill(html, LIST, list), TEXTS, texts);
}

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
