import type { Node } from 'yaml';
import { KINDS } from '../model/kind.ts';
import { formatDay } from '../model/day.ts';
import { foldLoose } from './fold.ts';
import type { CompleteSeries, Counter, EntityRecord, KnownEvent, OfficeRecord, Term } from './gazetteer.ts';
import { keep, mustDay, twice } from './gazetteer-draft.ts';
import type { GazetteerDraft } from './gazetteer-draft.ts';
import { expandTitle } from './gazetteer-title.ts';
import type { YamlReader, YamlRecord } from './yaml.ts';

const CONFIDENCES = ['V', 'H', 'M'] as const;

/** Reads offices, terms, known events, complete series and counters; countries are read before. */
export function readFacts(reader: YamlReader, root: YamlRecord, draft: GazetteerDraft): void {
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

function readTerm(reader: YamlReader, node: Node, draft: GazetteerDraft): void {
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

function readEvent(reader: YamlReader, id: string, node: Node, draft: GazetteerDraft): void {
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

function readComplete(reader: YamlReader, id: string, node: Node, draft: GazetteerDraft): void {
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

function readCounter(reader: YamlReader, id: string, node: Node, draft: GazetteerDraft): void {
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
