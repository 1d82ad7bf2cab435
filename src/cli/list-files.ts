import { toJsonSchema } from '@valibot/to-json-schema';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LIST_VERSION } from '../model/event.ts';
import type { EventList } from '../model/event.ts';
import { writeEventList } from '../model/formats/list.ts';
import { eventListSchema } from '../model/schema.ts';
import { writeAtomically } from './files.ts';
import { LONG_LIST, listSource } from './tiles-list.ts';
import { writeTiles } from './tiles.ts';

/** Writes `events.json` and its schema into a folder; a file that would not change is left alone. */
export async function writeListFiles(list: EventList, folder: string): Promise<void> {
  await writeIfChanged(join(folder, 'events.json'), writeEventList(list));
  await writeIfChanged(join(folder, 'events.schema.json'), jsonSchemaText());
}

/** The JSON Schema of the event list (draft-07). */
export function jsonSchemaText(): string {
  // The calendar check of days has no word in JSON Schema; their pattern has.
  const schema = toJsonSchema(eventListSchema, { errorMode: 'ignore' });
  const described = { $id: 'events.schema.json', title: 'Détente event list', ...schema };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The whole list of a site whose `events.json` leads to tiles. */
export const WHOLE_LIST = 'events-all.json';

/**
 * Writes a list that is too long for one file to be read at once: `events.json` leads to tiles in `tiles/`, and the whole list is in
 * `events-all.json` for programs. A short list takes away what an earlier long one left.
 */
export async function writeLongList(list: EventList, folder: string): Promise<void> {
  const long = list.events.length > LONG_LIST;
  if (!long) {
    await Promise.all(
      ['tiles', WHOLE_LIST].map((name) => rm(join(folder, name), { recursive: true, force: true })),
    );
    return;
  }
  writeTiles(listSource(list), join(folder, 'tiles'));
  await writeAtomically(join(folder, WHOLE_LIST), writeEventList(list));
  await writeAtomically(join(folder, 'events.json'), pointerText(list.events.length, WHOLE_LIST));
}

/**
 * What stands in `events.json` in the place of a long list.
 * @param list the file that holds the whole list, if there is one
 */
export function pointerText(count: number, list: string | null): string {
  return `${JSON.stringify({ version: LIST_VERSION, tiles: 'tiles/index.json', count, list })}\n`;
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) await writeAtomically(file, text);
}
