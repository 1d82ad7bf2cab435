import type { Gazetteer, KnownEvent } from './gazetteer.ts';

/** What sort of participants there are. */
export interface Cast {
  readonly isPerson: (id: string) => boolean;
  /** Whether a ministry or agency is one of a country that took part. */
  readonly isBodyOf: (id: string, event: KnownEvent) => boolean;
}

/** A parliament votes for itself, whatever its president does. */
const PARLIAMENTS: ReadonlySet<string> = new Set(['duma', 'ru-senate', 'congress', 'us-house', 'us-senate']);

/** Tells people from bodies by a gazetteer. */
export function castOf({ entities }: Gazetteer): Cast {
  const isPerson = (id: string): boolean => entities.get(id)?.kind === 'person';
  return {
    isPerson,
    isBodyOf: (id, { actors }) =>
      !isPerson(id) && !PARLIAMENTS.has(id) && actors.includes(entities.get(id)?.country ?? ''),
  };
}
