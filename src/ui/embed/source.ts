import type { EventList } from '../../model/event.ts';
import { EmbedError, checkList, fetchList, parseList } from './list.ts';
import type { Session } from './session.ts';

/** How often an unfinished page is looked at again for the list inside it. Milliseconds. */
const AGAIN = 20;

/**
 * The event list of an element: the one it was given, else the one at `src`, else the JSON script inside it.
 * @returns the list, and the address that its own addresses are relative to
 * @throws EmbedError when there is none, or it cannot be read
 */
export async function readSource(
  element: HTMLElement,
  given: object | null,
  signal: AbortSignal,
): Promise<{ list: EventList; url: string | null }> {
  const page = element.getAttribute('page');
  const home = page === null ? null : new URL(page, element.baseURI).href;
  if (given) return { list: checkList(given, null), url: home };
  const src = element.getAttribute('src');
  if (src !== null) {
    const url = new URL(src, element.baseURI).href;
    return { list: await fetchList(url, signal), url };
  }
  return { list: parseList(await textInside(element, signal), null), url: home };
}

/** Articles that came with the page, as `{"articles/x.txt": "…"}` in a JSON script with `data-articles`. */
export function readTexts(element: HTMLElement): Readonly<Record<string, string>> {
  const script = element.querySelector(':scope > script[type="application/json"][data-articles]');
  return script ? (JSON.parse(script.textContent) as Record<string, string>) : {};
}

/**
 * The address of an event on the full page. The page is the folder of the list unless the element says otherwise.
 * @returns null when there is no such page
 */
export function pageUrl(element: HTMLElement, session: Session, id: string | null): string | null {
  const { options, list } = session.now;
  const { lang, page } = options;
  const home = page ?? (list.kind === 'ready' ? list.url : null);
  if (!home) return null;
  const url = new URL(page === null ? '.' : home, page === null ? home : element.baseURI);
  url.searchParams.set('lang', lang);
  if (id !== null) url.hash = id;
  return url.href;
}

/** The text of the JSON script inside an element. While the page is still arriving, it may be cut or yet to come. */
async function textInside(element: HTMLElement, signal: AbortSignal): Promise<string> {
  const { ownerDocument } = element;
  for (;;) {
    // Read first: the page may finish between the two, and then the text is whole.
    const whole = ownerDocument.readyState !== 'loading';
    const text = element.querySelector(
      ':scope > script[type="application/json"]:not([data-articles])',
    )?.textContent;
    if (text !== undefined && (whole || isJson(text))) return text;
    await new Promise((done) => setTimeout(done, AGAIN));
    signal.throwIfAborted();
    if (whole) break;
  }
  const wants = 'a src attribute, a JSON script inside it, or a list property';
  throw new EmbedError(
    'list-missing',
    `Unexpected <${element.localName}> without a list, expected ${wants}`,
    null,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
