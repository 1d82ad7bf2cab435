import type { EventList } from '../../model/event.ts';
import { readEventList } from '../../model/read-list.ts';

export type Loaded =
  | { readonly kind: 'list'; readonly list: EventList }
  | { readonly kind: 'failed' }
  /** The file came but is not a list; `reason` names what is wrong with it. */
  | { readonly kind: 'bad'; readonly reason: string };

/** Fetches the event list and checks that it is one. Never throws. */
export async function loadList(source: string): Promise<Loaded> {
  let text: string;
  try {
    const response = await fetch(source);
    if (!response.ok) return { kind: 'failed' };
    text = await response.text();
  } catch {
    return { kind: 'failed' };
  }
  try {
    return check(JSON.parse(text));
  } catch (error) {
    return { kind: 'bad', reason: error instanceof Error ? error.message : String(error) };
  }
}

function check(json: unknown): Loaded {
  const { list, messages } = readEventList(json);
  if (list !== null) return { kind: 'list', list };
  return { kind: 'bad', reason: messages.map(({ path, text }) => `${path} ${text}`.trim()).join('\n') };
}
