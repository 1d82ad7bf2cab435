import type { Gazetteer, KnownEvent } from './gazetteer.ts';

/** What sort of participants there are. */
export interface Cast {
  readonly isPerson: (id: string) => boolean;
  /** Whether a ministry or agency is one of a country that took part. */
  readonly isBodyOf: (id: string, event: KnownEvent) => boolean;
  /** Whether an event has two people, and somebody who is none of them is named; who had left office long before is not meant. */
  readonly hasStranger: (people: readonly string[], event: KnownEvent) => boolean;
}

/** A parliament votes for itself, whatever its president does. */
const PARLIAMENTS: ReadonlySet<string> = new Set(['duma', 'ru-senate', 'congress', 'us-house', 'us-senate']);

/** Tells people from bodies by a gazetteer. */
export function castOf({ entities, terms }: Gazetteer): Cast {
  const isPerson = (id: string): boolean => entities.get(id)?.kind === 'person';
  const isGone = (id: string, { from }: KnownEvent): boolean => {
    const held = terms.filter(({ person }) => person === id);
    return held.length > 0 && held.every(({ to }) => to !== null && to < from);
  };
  return {
    isPerson,
    hasStranger: (people, event) =>
      event.actors.filter(isPerson).length > 1 &&
      people.some((id) => !event.actors.includes(id) && !isGone(id, event)),
    isBodyOf: (id, { actors }) =>
      !isPerson(id) && !PARLIAMENTS.has(id) && actors.includes(entities.get(id)?.country ?? ''),
  };
}
