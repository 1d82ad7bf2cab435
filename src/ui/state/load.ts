import type { EventList } from '../../model/event.ts';
import { LIST_VERSION } from '../../model/event.ts';

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

function check(value: unknown): Loaded {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (version !== LIST_VERSION) {
    return { kind: 'bad', reason: `Unexpected version ${String(version)}, expected ${String(LIST_VERSION)}` };
  }
  return { kind: 'list', list: value as EventList };
}
