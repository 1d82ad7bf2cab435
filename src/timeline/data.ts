import { parseDay } from '../model/day.ts';
import type { EventList, TimelineEvent } from '../model/event.ts';
import { FAMILIES, FAMILY_OF, KINDS } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { columnsOf } from './columns.ts';
import type { KinOf } from './kin.ts';
import type { Columns } from './columns.ts';

/** What events are sorted into lanes by. */
export const LANE_BY = ['kind', 'family', 'person', 'country', 'topic', 'source', 'none'] as const;
export type LaneBy = (typeof LANE_BY)[number];

/** One term in a band above the scale. */
export interface Term {
  readonly fact: string;
  readonly from: number;
  readonly to: number;
}

export interface Band {
  readonly office: string;
  /** In order of time. */
  readonly terms: readonly Term[];
}

/** A known date for the rail, at the middle of its days. */
export interface KnownDate {
  readonly fact: string;
  readonly at: number;
}

/** Everything the drawing knows, whatever list it came from. Rows are those of `columns`. */
export interface ChartData {
  readonly columns: Columns;
  readonly lane: Uint16Array;
  readonly laneKeys: readonly string[];
  /** The family all of a lane's events share, as a position in FAMILIES; -1 when they differ. */
  readonly laneFamily: readonly number[];
  readonly id: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
  readonly label: (row: number) => string;
  /** The language of the labels, for shaping and direction. */
  readonly labelLang: string;
  /** The source's own words, for where there is room. */
  readonly words: (row: number) => { readonly text: string; readonly lang: string } | null;
  /** Which labels come first where there is no room for all. */
  readonly weight: (row: number) => number;
  /** The rows of what the same articles tell of. */
  readonly kin: (row: number) => readonly number[];
  readonly bands: readonly Band[];
  readonly known: readonly KnownDate[];
}

/** More lanes than this cannot be told apart; the smallest share the last one. */
const MOST_LANES = 24;

const noKin: KinOf = () => () => [];

/** The drawing's side of an event list. @param kin finds what is led to from an open event */
export function dataOf(
  list: EventList,
  by: LaneBy,
  lang: Language,
  label: ((event: TimelineEvent) => string) | undefined,
  kin: KinOf = noKin,
): ChartData {
  const columns = columnsOf(list.events);
  const eventAt = (row: number): TimelineEvent => list.events[columns.source[row]!]!;
  const keyOf = (row: number): string => laneKey(list, eventAt(row), by);
  const keys = Array.from({ length: columns.count }, (_, row) => keyOf(row));
  const laneKeys = orderedKeys(keys, by);
  const laneNumber = new Map(laneKeys.map((key, lane) => [key, lane]));
  const lane = Uint16Array.from(keys, (key) => laneNumber.get(key) ?? laneKeys.length - 1);
  const rows = new Map(Array.from({ length: columns.count }, (_, row) => [eventAt(row).id, row]));
  const langs = new Map(list.articles.map((article) => [article.id, article.lang]));
  return {
    columns,
    lane,
    laneKeys,
    laneFamily: sharedFamilies(columns, lane, laneKeys.length),
    id: (row) => eventAt(row).id,
    rowOf: (id) => rows.get(id),
    label: (row) => (label ? label(eventAt(row)) : eventAt(row).title[lang]),
    labelLang: lang,
    words: (row) => {
      const mention = eventAt(row).mentions[0];
      return mention ? { text: mention.exact, lang: langs.get(mention.article) ?? '' } : null;
    },
    weight: (row) => eventAt(row).sources + (eventAt(row).bilateral ? 1 : 0),
    kin: kin(columns.count, eventAt),
    bands: bandsOf(list),
    known: knownOf(list),
  };
}

function laneKey(list: EventList, event: TimelineEvent, by: LaneBy): string {
  switch (by) {
    case 'kind':
      return event.kind;
    case 'family':
      return FAMILY_OF[event.kind];
    case 'person':
      return event.actors.find((id) => list.entities[id]?.kind === 'person') ?? '';
    case 'country':
      return countryOf(list, event) ?? '';
    case 'topic':
      return event.topics[0] ?? '';
    case 'source':
      return event.mentions[0]?.article ?? '';
    case 'none':
      return '';
  }
}

/** The first actor that is a country, or belongs to one. */
function countryOf(list: EventList, event: TimelineEvent): string | undefined {
  for (const id of event.actors) {
    const entity = list.entities[id];
    if (entity?.kind === 'country') return id;
    if (entity?.country) return entity.country;
  }
  return undefined;
}

/** Kinds and families keep their order; other lanes come by size, those without a name last. */
function orderedKeys(keys: readonly string[], by: LaneBy): string[] {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  if (by === 'kind') return KINDS_BY_FAMILY.filter((kind) => sizes.has(kind));
  if (by === 'family') return FAMILIES.filter((family) => sizes.has(family));
  const named = [...sizes.keys()].filter((key) => key !== '');
  named.sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
  const shown = named.slice(0, MOST_LANES - 1);
  return shown.length < sizes.size ? [...shown, ''] : shown;
}

const KINDS_BY_FAMILY: readonly Kind[] = FAMILIES.flatMap((family) =>
  KINDS.filter((kind) => FAMILY_OF[kind] === family),
);

function sharedFamilies(columns: Columns, lane: Uint16Array, count: number): number[] {
  const families = new Array<number | undefined>(count).fill(undefined);
  for (let row = 0; row < columns.count; row += 1) {
    const l = lane[row]!;
    const family = columns.family[row]!;
    families[l] = families[l] === undefined || families[l] === family ? family : -1;
  }
  return families.map((family) => family ?? -1);
}

/** The terms of presidents, an office a band. */
function bandsOf(list: EventList): Band[] {
  const offices = new Map<string, Term[]>();
  for (const [fact, record] of Object.entries(list.facts)) {
    if (record.kind !== 'term' || record.office === null || !/(^|\.)president$/.test(record.office)) continue;
    const from = record.from === null ? null : parseDay(record.from);
    const to = record.to === null ? null : parseDay(record.to);
    const terms = offices.get(record.office) ?? [];
    terms.push({ fact, from: from ?? -Infinity, to: to ?? Infinity });
    offices.set(record.office, terms);
  }
  // The United States first, as the name of the subject has it: ids sort the other way round.
  return [...offices]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([office, terms]) => ({ office, terms: terms.sort((a, b) => (a.from < b.from ? -1 : 1)) }));
}

function knownOf(list: EventList): KnownDate[] {
  return Object.entries(list.facts)
    .flatMap(([fact, record]) => {
      const from = record.kind !== 'event' || record.from === null ? null : parseDay(record.from);
      const to = record.to === null ? from : parseDay(record.to);
      return from === null || to === null ? [] : [{ fact, at: (from + to + 1) / 2 }];
    })
    .sort((a, b) => a.at - b.at || (a.fact < b.fact ? -1 : 1));
}
