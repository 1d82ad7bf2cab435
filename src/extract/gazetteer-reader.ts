import type { Message } from '../model/message.ts';
import type { Gazetteer } from './gazetteer.ts';
import { checkReferences } from './gazetteer-check.ts';
import type { GazetteerDraft } from './gazetteer-draft.ts';
import { ENTITY_LISTS, readEntities } from './gazetteer-entity.ts';
import { readFacts } from './gazetteer-fact.ts';
import { YamlReader } from './yaml.ts';

/** A file of `data/gazetteer/`: its name for messages and its decoded text. */
export interface GazetteerFile {
  readonly file: string;
  readonly text: string;
}

const LISTS = [
  ...Object.keys(ENTITY_LISTS),
  'offices',
  'terms',
  'events',
  'complete',
  'counters',
  'given-names',
];

/**
 * Reads the files of a gazetteer. Each file holds one or more of the lists people, countries,
 * organisations, outlets, places, topics, offices, terms, events, complete, counters, given-names.
 * Whatever is wrong is a message with its place; good records are kept.
 */
export function parseGazetteer(files: readonly GazetteerFile[]): {
  gazetteer: Gazetteer;
  messages: Message[];
} {
  const draft: GazetteerDraft = {
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
