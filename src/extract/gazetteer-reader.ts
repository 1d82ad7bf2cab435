import type { Node } from 'yaml';
import type { EntityKind } from '../model/event.ts';
import { KINDS } from '../model/kind.ts';
import { formatDay, type Day } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { foldLoose } from './fold.ts';
import type {
  CompleteSeries,
  Counter,
  EntityRecord,
  Gazetteer,
  KnownEvent,
  OfficeRecord,
  Term,
} from './gazetteer.ts';
import { checkReferences } from './gazetteer-check.ts';
import { expandTitle } from './gazetteer-title.ts';
import { YamlReader, type YamlRecord } from './yaml.ts';

/** A file of `data/gazetteer/`: its name for messages and its decoded text. */
export interface GazetteerFile {
  readonly file: string;
  readonly text: string;
}

/** The lists of entities and the kind each one holds. */
const ENTITY_LISTS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  countries: 'country',
  organisations: 'organisation',
  outlets: 'outlet',
  places: 'place',
  topics: 'topic',
};
const LISTS = [
  ...Object.keys(ENTITY_LISTS),
  'offices',
  'terms',
  'events',
  'complete',
  'counters',
  'given-names',
];
const ENTITY_KEYS = [
  'label',
  'short',
  'ar',
  'en',
  'ru',
  'russian',
  'country',
  'gender',
  'cite',
  'headed',
  'adjectives',
  'stands-for',
];
const CONFIDENCES = ['V', 'H', 'M'] as const;

/** Where each record is written, for messages about how records fit together. */
export interface Written {
  readonly reader: YamlReader;
  readonly record: YamlRecord;
}

interface Draft {
  readonly entities: Map<string, EntityRecord>;
  readonly offices: Map<string, OfficeRecord>;
  readonly terms: Term[];
  readonly events: Map<string, KnownEvent>;
  readonly complete: CompleteSeries[];
  readonly counters: Counter[];
  readonly givenNames: Set<string>;
  /** By the record itself: where it is written. */
  readonly written: Map<object, Written>;
}

/**
 * Reads the files of a gazetteer. Each file holds one or more of the lists people, countries,
 * organisations, outlets, places, topics, offices, terms, events, complete, counters, given-names.
 * Whatever is wrong is a message with its place; good records are kept.
 */
export function parseGazetteer(files: readonly GazetteerFile[]): {
  gazetteer: Gazetteer;
  messages: Message[];
} {
  const draft: Draft = {
    entities: new Map(),
    offices: new Map(),
    terms: [],
    events: new Map(),
    complete: [],
    counters: [],
    givenNames: new Set(),
    written: new Map(),
  };
  const readers = files.map(({ file, text }) => new YamlReader(file, text));
  const roots = readers.map((reader) => ({ reader, root: reader.root(LISTS) }));
  for (const { reader, root } of roots) if (root) readEntities(reader, root, draft);
  // Titles are written with the countries' adjectives and names, so countries come first.
  for (const { reader, root } of roots) if (root) readFacts(reader, root, draft);
  checkReferences(draft, draft.written);
  return { gazetteer: draft, messages: readers.flatMap((reader) => reader.messages) };
}

function readEntities(reader: YamlReader, root: YamlRecord, draft: Draft): void {
  for (const [list, kind] of Object.entries(ENTITY_LISTS)) {
    for (const [id, node, at] of reader.entries(root.fields.get(list), `a list of ${list}`)) {
      const record = reader.record(node, `${kind} ${id}`, ENTITY_KEYS);
      if (record === null) continue;
      if (draft.entities.has(id)) twice(reader, id, at);
      else keep(draft, draft.entities, readEntity(reader, record, id, kind), reader, record);
    }
  }
  for (const name of reader.strings(root, 'given-names')) draft.givenNames.add(foldLoose(name));
}

function readEntity(reader: YamlReader, record: YamlRecord, id: string, kind: EntityKind): EntityRecord {
  const label = reader.localised(record, 'label', null);
  const cases = subRecord(reader, record, 'russian', ['gen', 'dat', 'ins', 'pre']);
  const adjectives = subRecord(reader, record, 'adjectives', ['ar', 'en', 'ru']);
  const forms = (key: string): string[] => (adjectives ? reader.strings(adjectives, key) : []);
  return {
    id,
    kind,
    label,
    short: reader.localised(record, 'short', label),
    russian: Object.fromEntries(
      [...(cases?.fields.keys() ?? [])].map((key) => [key, reader.text(cases!, key)]),
    ),
    names: {
      ar: [label.ar, ...reader.strings(record, 'ar')],
      en: [label.en, ...reader.strings(record, 'en')],
      ru: [label.ru, ...reader.strings(record, 'ru')],
    },
    headed: reader.strings(record, 'headed'),
    adjectives: { ar: forms('ar'), en: forms('en'), ru: forms('ru') },
    standsFor: reader.string(record, 'stands-for'),
    country: reader.string(record, 'country') ?? (kind === 'country' ? id : null),
    gender: reader.oneOf(record, 'gender', ['m', 'f'], null),
    cite: reader.string(record, 'cite'),
  };
}

function readFacts(reader: YamlReader, root: YamlRecord, draft: Draft): void {
  for (const [id, node, at] of reader.entries(root.fields.get('offices'), 'a list of offices')) {
    const keys = ['label', 'country', 'role', 'classes', 'ar', 'en', 'ru'];
    const record = reader.record(node, `office ${id}`, keys);
    if (record === null) continue;
    if (draft.offices.has(id)) twice(reader, id, at);
    else keep(draft, draft.offices, readOffice(reader, record, id, draft.entities), reader, record);
  }
  for (const node of reader.items(root.fields.get('terms'), 'a list of terms')) readTerm(reader, node, draft);
  for (const [id, node, at] of reader.entries(root.fields.get('events'), 'a list of events')) {
    if (draft.events.has(id)) twice(reader, id, at);
    else readEvent(reader, id, node, draft);
  }
  for (const [id, node] of reader.entries(root.fields.get('complete'), 'a list of complete series')) {
    readComplete(reader, id, node, draft);
  }
  for (const [id, node] of reader.entries(root.fields.get('counters'), 'a list of counters')) {
    readCounter(reader, id, node, draft);
  }
}

function readOffice(
  reader: YamlReader,
  record: YamlRecord,
  id: string,
  entities: ReadonlyMap<string, EntityRecord>,
): OfficeRecord {
  const country = reader.string(record, 'country');
  const expand = (title: string): string[] => {
    const titles = expandTitle(title, country, entities);
    if (titles.length === 0) {
      const text = `Unexpected title «${title}», expected its countries to be known`;
      reader.report('error', 'unknown-country', text, reader.placeOf(record, 'ar'));
    }
    return titles;
  };
  return {
    id,
    label: reader.localised(record, 'label', null),
    country,
    titles: {
      ar: reader.strings(record, 'ar').flatMap(expand),
      en: reader.strings(record, 'en'),
      ru: reader.strings(record, 'ru'),
    },
    classes: reader.strings(record, 'classes'),
    role: reader.string(record, 'role'),
  };
}

function readTerm(reader: YamlReader, node: Node, draft: Draft): void {
  const keys = ['person', 'office', 'from', 'to', 'acting', 'confidence', 'cite', 'note'];
  const record = reader.record(node, 'term', keys);
  if (record === null) return;
  const person = reader.text(record, 'person');
  const office = reader.text(record, 'office');
  const from = mustDay(reader, record, 'from');
  if (from === null) return;
  const confidence = reader.oneOf(record, 'confidence', CONFIDENCES, 'M');
  const id = `${person}/${office}/${formatDay(from)}`;
  const term: Term = {
    id,
    person,
    office,
    from,
    to: reader.day(record, 'to'),
    confidence,
    cite: reader.text(record, 'cite'),
  };
  draft.terms.push(term);
  draft.written.set(term, { reader, record });
}

function readEvent(reader: YamlReader, id: string, node: Node, draft: Draft): void {
  const keys = [
    'label',
    'kind',
    'from',
    'to',
    'places',
    'actors',
    'ar',
    'en',
    'ru',
    'confidence',
    'cite',
    'note',
  ];
  const record = reader.record(node, `event ${id}`, keys);
  if (record === null) return;
  const from = mustDay(reader, record, 'from');
  if (from === null) return;
  const event: KnownEvent = {
    id,
    kind: reader.oneOf(record, 'kind', KINDS, 'other'),
    label: reader.localised(record, 'label', null),
    from,
    to: reader.day(record, 'to') ?? from,
    places: reader.strings(record, 'places'),
    actors: reader.strings(record, 'actors'),
    aliases: {
      ar: reader.strings(record, 'ar'),
      en: reader.strings(record, 'en'),
      ru: reader.strings(record, 'ru'),
    },
    confidence: reader.oneOf(record, 'confidence', CONFIDENCES, 'M'),
    cite: reader.text(record, 'cite'),
  };
  keep(draft, draft.events, event, reader, record);
}

function readComplete(reader: YamlReader, id: string, node: Node, draft: Draft): void {
  const keys = ['label', 'kind', 'actors', 'from', 'to', 'confidence', 'cite'];
  const record = reader.record(node, `complete series ${id}`, keys);
  const [from, to] = record ? [mustDay(reader, record, 'from'), mustDay(reader, record, 'to')] : [null, null];
  if (record === null || from === null || to === null) return;
  const series: CompleteSeries = {
    id,
    label: reader.localised(record, 'label', null),
    kind: reader.oneOf(record, 'kind', KINDS, 'other'),
    actors: reader.strings(record, 'actors'),
    from,
    to,
    confidence: reader.oneOf(record, 'confidence', CONFIDENCES, 'M'),
    cite: reader.text(record, 'cite'),
  };
  draft.complete.push(series);
  draft.written.set(series, { reader, record });
}

function readCounter(reader: YamlReader, id: string, node: Node, draft: Draft): void {
  const record = reader.record(node, `counter ${id}`, ['event', 'label', 'units', 'steps']);
  if (record === null) return;
  const steps = reader.items(record.fields.get('steps'), `counter ${id}: steps`).flatMap((item) => {
    const step = reader.record(item, `counter ${id}: step`, ['value', 'from', 'confidence', 'cite']);
    const from = step && mustDay(reader, step, 'from');
    if (!step || from === null) return [];
    const confidence = reader.oneOf(step, 'confidence', CONFIDENCES, 'M');
    return [{ value: reader.number(step, 'value'), from, confidence, cite: reader.text(step, 'cite') }];
  });
  const counter: Counter = {
    id,
    event: reader.text(record, 'event'),
    label: reader.localised(record, 'label', null),
    units: reader.strings(record, 'units').map(foldLoose),
    steps,
  };
  draft.counters.push(counter);
  draft.written.set(counter, { reader, record });
}

function subRecord(
  reader: YamlReader,
  record: YamlRecord,
  key: string,
  keys: readonly string[],
): YamlRecord | null {
  const node = record.fields.get(key);
  return node === undefined ? null : reader.record(node, `${record.what}: ${key}`, keys);
}

function mustDay(reader: YamlReader, record: YamlRecord, key: string): Day | null {
  if (record.fields.has(key)) return reader.day(record, key);
  reader.report('error', 'missing-key', `Unexpected end of ${record.what}, expected «${key}»`, record.at);
  return null;
}

function keep<T extends { readonly id: string }>(
  draft: Draft,
  into: Map<string, T>,
  value: T,
  reader: YamlReader,
  record: YamlRecord,
): void {
  into.set(value.id, value);
  draft.written.set(value, { reader, record });
}

function twice(reader: YamlReader, id: string, at: number): void {
  reader.report('error', 'duplicate-id', `Unexpected second «${id}», expected each id once`, at);
}
