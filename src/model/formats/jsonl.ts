import type { EventList } from '../event.ts';
import { writeValue } from './list.ts';

/** Writes the events as JSON Lines: one event a line, as in the list. */
export function writeJsonLines(list: EventList): string {
  return list.events.map((event) => `${writeValue(event)}\n`).join('');
}
