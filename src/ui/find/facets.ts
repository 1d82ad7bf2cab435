import type { Dating } from '../../model/dating.ts';
import type { EventList, TimelineEvent } from '../../model/event.ts';

/** What events can be filtered by. */
export const FACETS = [
  'kind',
  'modality',
  'person',
  'place',
  'topic',
  'country',
  'source',
  'certainty',
] as const;
export type Facet = (typeof FACETS)[number];

export type Certainty = 'exact' | 'few' | 'range' | 'open' | 'contested' | 'unknown';

/** What the reader asks for; within a facet any value will do, between facets all must hold. */
export type Filters = Readonly<Record<Facet, readonly string[]>> & {
  readonly q: string;
  /** First and last year, as typed; '' for no bound. */
  readonly since: string;
  readonly until: string;
};

export const NO_FILTERS: Filters = {
  q: '',
  since: '',
  until: '',
  kind: [],
  modality: [],
  person: [],
  place: [],
  topic: [],
  country: [],
  source: [],
  certainty: [],
};

/** How well a date is known, in words of the filter. */
export function certaintyOf(date: Dating): Certainty {
  if (date.status !== 'bounded') return date.status;
  if (date.days === null) return 'open';
  return date.days <= 60 ? 'few' : 'range';
}

/** The values of an event in a facet. Sources are outlet entities or the name an article gives its outlet. */
export function valuesOf(event: TimelineEvent, facet: Facet, list: EventList): readonly string[] {
  const ofKind = (kinds: readonly string[]): string[] =>
    event.actors.filter((id) => kinds.includes(list.entities[id]?.kind ?? ''));
  switch (facet) {
    case 'kind':
      return [event.kind];
    case 'modality':
      return [event.modality];
    case 'person':
      return [
        ...new Set([
          ...ofKind(['person', 'organisation']),
          ...event.mentions.flatMap((m) => m.speaker ?? []),
        ]),
      ];
    case 'place':
      return event.places;
    case 'topic':
      return event.topics;
    case 'country':
      return countriesOf(event, list);
    case 'source':
      return sourcesOf(event, list);
    case 'certainty':
      return [certaintyOf(event.date)];
  }
}

function countriesOf(event: TimelineEvent, list: EventList): string[] {
  const countries = event.actors.flatMap((id) => {
    const entity = list.entities[id];
    if (!entity) return [];
    return entity.kind === 'country' ? [id] : entity.country === null ? [] : [entity.country];
  });
  return [...new Set(countries)];
}

function sourcesOf(event: TimelineEvent, list: EventList): string[] {
  const outlets = event.mentions.flatMap((mention) => {
    const outlet = list.articles.find(({ id }) => id === mention.article)?.outlet ?? null;
    return outlet === null ? mention.relay : [...mention.relay, outlet];
  });
  return [...new Set(outlets)];
}

/** Whether an event passes all filters but those of one facet (null: all of them). Words are not looked at. */
export function passes(
  event: TimelineEvent,
  filters: Filters,
  list: EventList,
  except: Facet | null,
): boolean {
  for (const facet of FACETS) {
    const wanted = filters[facet];
    if (facet === except || wanted.length === 0) continue;
    if (!valuesOf(event, facet, list).some((value) => wanted.includes(value))) return false;
  }
  return withinYears(event.date, filters);
}

/** A date passes when one of its possible days lies in the years asked for. */
function withinYears(date: Dating, filters: Filters): boolean {
  const [from, to] = date.certain;
  const since = /^\d{4}/.exec(filters.since)?.[0];
  const until = /^\d{4}/.exec(filters.until)?.[0];
  if (since !== undefined && to !== null && to < since) return false;
  return !(until !== undefined && from !== null && from.slice(0, 4) > until);
}

/** Whether anything is asked for at all. */
export function isFiltering(filters: Filters): boolean {
  return (
    filters.q.trim() !== '' ||
    filters.since !== '' ||
    filters.until !== '' ||
    FACETS.some((facet) => filters[facet].length > 0)
  );
}

/** One value of a facet with the number of events it would show. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet among events that pass every other filter, most frequent first; those that would show nothing are left out unless chosen. */
export function countsOf(
  facet: Facet,
  events: readonly TimelineEvent[],
  filters: Filters,
  list: EventList,
): Count[] {
  const counts = new Map<string, number>();
  for (const event of list.events) for (const value of valuesOf(event, facet, list)) counts.set(value, 0);
  for (const event of events) {
    if (!passes(event, filters, list, facet)) continue;
    for (const value of valuesOf(event, facet, list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 || filters[facet].includes(value))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
