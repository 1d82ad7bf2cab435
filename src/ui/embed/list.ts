import { LIST_VERSION } from '../../model/event.ts';
import type { EventList } from '../../model/event.ts';
import type { DetenteFailure } from './api.ts';

/** Something did not load or cannot be read; `failure` tells the page's author what and where. */
export class EmbedError extends Error {
  readonly failure: DetenteFailure;
  constructor(code: DetenteFailure['code'], text: string, url: string | null) {
    super(text);
    this.failure = { code, text, url };
  }
}

/** Fetches an event list. @throws EmbedError, or the signal's reason once it is aborted */
export async function fetchList(url: string, signal: AbortSignal): Promise<EventList> {
  return parseList(await fetchText(url, 'list-unreachable', signal), url);
}

/** Reads the text of an event list. @param url where it came from, for the message; null when it was inside the page */
export function parseList(text: string, url: string | null): EventList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new EmbedError('list-not-json', `Unexpected text, expected JSON: ${(error as Error).message}`, url);
  }
  return checkList(value, url);
}

/**
 * Checks as much of a list as drawing it leans on. The build step has checked the rest; a reader's browser
 * need not do that again.
 */
export function checkList(value: unknown, url: string | null): EventList {
  if (!isRecord(value)) throw shape('a list', 'an object', url);
  if (value['version'] !== LIST_VERSION) {
    const text = `Unexpected version ${JSON.stringify(value['version'])} of the event list, expected ${LIST_VERSION}`;
    throw new EmbedError('list-version', text, url);
  }
  const { articles, events } = value;
  if (!Array.isArray(articles)) throw shape('articles', 'an array', url);
  if (!Array.isArray(events)) throw shape('events', 'an array', url);
  for (const key of ['entities', 'facts']) {
    if (!isRecord(value[key])) throw shape(key, 'an object', url);
  }
  events.forEach((event, index) => {
    const wrong = wrongPart(event);
    if (wrong) throw shape(`events[${index}]${wrong}`, 'an event of version 1', url);
  });
  return value as unknown as EventList;
}

/**
 * Fetches an article's file, front matter and all. @throws EmbedError when it is not there
 * @param source the article's address, relative to that of the list
 */
export function fetchArticle(source: string, list: string, signal: AbortSignal): Promise<string> {
  return fetchText(new URL(source, list).href, 'article-unreachable', signal);
}

async function fetchText(url: string, code: DetenteFailure['code'], signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'omit' });
  } catch (error) {
    signal.throwIfAborted();
    throw new EmbedError(code, `${url} did not load: ${(error as Error).message}`, url);
  }
  if (!response.ok)
    throw new EmbedError(code, `Unexpected status ${response.status} of ${url}, expected 200`, url);
  // Not `text()`: that would drop a byte order mark, which the offsets count.
  const bytes = await response.arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function wrongPart(event: unknown): string | null {
  if (!isRecord(event) || typeof event['id'] !== 'string') return '.id';
  if (!isRecord(event['title'])) return '.title';
  const date = event['date'];
  if (!isRecord(date) || !Array.isArray(date['certain']) || !Array.isArray(date['likely'])) return '.date';
  return Array.isArray(event['mentions']) ? null : '.mentions';
}

function shape(part: string, expected: string, url: string | null): EmbedError {
  return new EmbedError('list-shape', `Unexpected ${part}, expected ${expected}`, url);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
