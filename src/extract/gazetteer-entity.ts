import type { EntityKind } from '../model/event.ts';
import { foldLoose } from './fold.ts';
import type { EntityRecord } from './gazetteer.ts';
import { keep, twice } from './gazetteer-draft.ts';
import type { GazetteerDraft } from './gazetteer-draft.ts';
import type { YamlReader, YamlRecord } from './yaml.ts';

/** The lists of entities and the kind each one holds. */
export const ENTITY_LISTS: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  countries: 'country',
  organisations: 'organisation',
  outlets: 'outlet',
  places: 'place',
  topics: 'topic',
};
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
  'capital',
  'seat',
];

/** Reads people, countries, bodies, outlets, places, topics and given names. */
export function readEntities(reader: YamlReader, root: YamlRecord, draft: GazetteerDraft): void {
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
    capital: reader.oneOf(record, 'capital', ['yes'], null) !== null,
    seat: reader.string(record, 'seat'),
    country: reader.string(record, 'country') ?? (kind === 'country' ? id : null),
    gender: reader.oneOf(record, 'gender', ['m', 'f'], null),
    cite: reader.string(record, 'cite'),
  };
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
