import type { EventList, TimelineEvent } from '../../model/event.ts';
import { readEventList } from '../../model/read-list.ts';
import type { ListProblem } from '../../model/read-list.ts';
import { breathe } from './breathe.ts';

export type Loaded =
  | { readonly kind: 'list'; readonly list: EventList }
  /** The list is long and comes in tiles; `index` is where theirs is, relative to the list. */
  | { readonly kind: 'tiles'; readonly index: string }
  | { readonly kind: 'failed' }
  /** The file came but is not a list; `reason` names what is wrong with it. */
  | { readonly kind: 'bad'; readonly reason: string };

/** Reads an answer and checks that it is an event list. Never throws. */
export async function loadList(answer: Promise<Response>): Promise<Loaded> {
  let text: string;
  try {
    const response = await answer;
    if (!response.ok) return { kind: 'failed' };
    text = await response.text();
  } catch {
    return { kind: 'failed' };
  }
  try {
    const json: unknown = JSON.parse(text);
    const index = tilesIn(json);
    return index === null ? await check(json) : { kind: 'tiles', index };
  } catch (error) {
    return { kind: 'bad', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Events checked at once: more would keep a slow phone from painting. */
const BATCH = 8;

/** Checks a list in slices, with the same answer as at once. */
async function check(json: unknown): Promise<Loaded> {
  const events: readonly unknown[] | null = eventsIn(json);
  if (events === null) return bad(readEventList(json).messages);
  await breathe();
  const frame = readEventList({ ...(json as object), events: [] });
  if (frame.list === null) return bad(frame.messages);
  const empty = { ...frame.list, articles: [], entities: {}, facts: {} };
  const read: TimelineEvent[] = [];
  for (let at = 0; at < events.length; at += BATCH) {
    await breathe();
    const { list, messages } = readEventList({ ...empty, events: events.slice(at, at + BATCH) });
    if (list === null) return bad(messages.map((problem) => ({ ...problem, path: moved(problem.path, at) })));
    read.push(...list.events);
  }
  return { kind: 'list', list: { ...frame.list, events: read } };
}

/** A long list's file names the index of its tiles instead of its events. */
function tilesIn(json: unknown): string | null {
  const tiles: unknown = typeof json === 'object' && json !== null && 'tiles' in json ? json.tiles : null;
  return typeof tiles === 'string' ? tiles : null;
}

function eventsIn(json: unknown): readonly unknown[] | null {
  const events: unknown = typeof json === 'object' && json !== null && 'events' in json ? json.events : null;
  return Array.isArray(events) ? events : null;
}

/** The place of a problem in the whole list. */
function moved(path: string, by: number): string {
  return path.replace(/^events\[(\d+)\]/, (_, index: string) => `events[${Number(index) + by}]`);
}

function bad(messages: readonly ListProblem[]): Loaded {
  return { kind: 'bad', reason: messages.map(({ path, text }) => `${path} ${text}`.trim()).join('\n') };
}
