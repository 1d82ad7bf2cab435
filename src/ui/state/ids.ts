import type { TimelineEvent } from '../../model/event.ts';

/** The ids of events, as a set that never changes. */
export function idsOf(events: readonly TimelineEvent[]): ReadonlySet<string> {
  return new Set(events.map((event) => event.id));
}

/** Events by their ids. */
export function byId(events: readonly TimelineEvent[]): ReadonlyMap<string, TimelineEvent> {
  return new Map(events.map((event) => [event.id, event]));
}

/** Where an article is, given the list's address. */
export function addressOf(source: string, base: string): string {
  return new URL(source, base).href;
}
