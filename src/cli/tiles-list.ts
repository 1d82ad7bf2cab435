import { columnsOf } from '../model/columns/dated.ts';
import { LIST_VERSION } from '../model/event.ts';
import type { Article, EventList, TimelineEvent } from '../model/event.ts';
import { writeEventList } from '../model/formats/list.ts';
import { KINDS } from '../model/kind.ts';
import type { TileSource } from './tiles.ts';

/** Lists of more events than this are written as tiles too: one JSON would keep a reader waiting. */
export const LONG_LIST = 5000;

/** An event list as what tiles are written from. Every chunk of events is an event list of its own, of the same format. */
export function listSource(list: EventList): TileSource {
  const { start, end, likelyStart, likelyEnd, form, mood, family, source } = columnsOf(list.events);
  const dated = new Set(source);
  const others = [...list.events.keys()].filter((index) => !dated.has(index));
  const order = [...source, ...others];
  const at = (row: number): TimelineEvent => list.events[order[row]!]!;
  const articles = new Map(list.articles.map((article) => [article.id, article]));
  return {
    columns: {
      start,
      end,
      likelyStart,
      likelyEnd,
      lane: Uint16Array.from(source, (index) => KINDS.indexOf(list.events[index]!.kind)),
      form,
      mood,
      family,
    },
    rows: list.events.length,
    laneBy: 'kind',
    lanes: KINDS,
    wholeDays: true,
    id: (row) => at(row).id,
    titles: (row) => ({ ...at(row).title }),
    text: (row) => textOf(at(row), list),
    events: (from, to) => {
      const events = Array.from({ length: to - from }, (_, i) => at(from + i));
      return writeEventList(listOf(events, list, articles));
    },
  };
}

/** The words an event is found by: those of its titles, its excerpts and the names in it. */
function textOf(event: TimelineEvent, list: EventList): string {
  const ids = [
    ...[...event.actors, ...event.places, ...event.topics],
    ...event.mentions.flatMap(({ speaker, relay }) => [...(speaker === null ? [] : [speaker]), ...relay]),
  ];
  const all = [
    event.title,
    ...event.mentions.map(({ translation }) => translation),
    ...ids.map((id) => list.entities[id]?.label),
  ].flatMap((texts): string[] => Object.values(texts ?? {}));
  return [...all, ...event.mentions.map(({ exact }) => exact)].join('\n');
}

/** A list of some events with the articles, entities and facts they lean on, and nothing else. */
function listOf(
  events: readonly TimelineEvent[],
  list: EventList,
  articles: ReadonlyMap<string, Article>,
): EventList {
  const cited = new Set(events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  const kept = [...cited].flatMap((id) => articles.get(id) ?? []);
  const text = JSON.stringify([events, kept]);
  const named = new Set(Array.from(text.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, value]) => value!));
  const only = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => named.has(id)));
  const entities = only(list.entities);
  const countries = Object.values(entities).flatMap(({ country }) => country ?? []);
  for (const id of countries) if (list.entities[id]) entities[id] = list.entities[id];
  const facts = only(list.facts);
  return { version: LIST_VERSION, articles: kept, events, entities, facts };
}
