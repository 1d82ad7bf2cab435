import type { Day } from '../model/day.ts';
import type { CompleteSeries, Counter, EntityRecord, KnownEvent, OfficeRecord, Term } from './gazetteer.ts';
import type { YamlReader, YamlRecord } from './yaml.ts';

/** Where each record is written, for messages about how records fit together. */
export interface Written {
  readonly reader: YamlReader;
  readonly record: YamlRecord;
}

/** A gazetteer while it is read. */
export interface GazetteerDraft {
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

/** Keeps a record, and where it is written. */
export function keep<T extends { readonly id: string }>(
  draft: GazetteerDraft,
  into: Map<string, T>,
  value: T,
  reader: YamlReader,
  record: YamlRecord,
): void {
  into.set(value.id, value);
  draft.written.set(value, { reader, record });
}

export function twice(reader: YamlReader, id: string, at: number): void {
  reader.report('error', 'duplicate-id', `Unexpected second «${id}», expected each id once`, at);
}

/** A day that a record must have; without it a message says so. */
export function mustDay(reader: YamlReader, record: YamlRecord, key: string): Day | null {
  if (record.fields.has(key)) return reader.day(record, key);
  reader.report('error', 'missing-key', `Unexpected end of ${record.what}, expected «${key}»`, record.at);
  return null;
}
