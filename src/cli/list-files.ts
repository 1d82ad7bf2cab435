import { toJsonSchema } from '@valibot/to-json-schema';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventList } from '../model/event.ts';
import { writeEventList } from '../model/formats/list.ts';
import { eventListSchema } from '../model/schema.ts';
import { writeAtomically } from './files.ts';

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

async function writeIfChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== text) await writeAtomically(file, text);
}
