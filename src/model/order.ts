import type { Dating } from './dating.ts';
import { mustParseDay, partsOf } from './day.ts';
import type { Day } from './day.ts';
import type { EventList, TimelineEvent } from './event.ts';

/** Events of one year, or those whose words tie them to none. */
export interface Group {
  /** Null for the undated and the vague. */
  readonly year: number | null;
  readonly events: readonly TimelineEvent[];
}

/** Likely days that spread further than this tie an event to no year. */
const VAGUE_DAYS = 3 * 366;

/** Whether a date is too open to say which year it belongs to. */
export function isVague(date: Dating): boolean {
  if (date.status === 'unknown') return true;
  const [from, to] = date.likely;
  if (from === null || to === null) return true;
  return mustParseDay(to) - mustParseDay(from) > VAGUE_DAYS;
}

/** The day an event is placed by: its first likely day, else its last. */
export function placeOfDate(date: Dating): number {
  const iso = date.likely[0] ?? date.certain[0] ?? date.likely[1] ?? date.certain[1];
  return iso === null ? Number.POSITIVE_INFINITY : mustParseDay(iso);
}

/** Events in order of time: by first likely day, then by last, then as the articles tell them. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const end = (event: TimelineEvent): number => {
    const iso = event.date.likely[1];
    return iso === null ? Number.POSITIVE_INFINITY : mustParseDay(iso);
  };
  return events
    .map((event, index) => ({ event, index, start: placeOfDate(event.date), end: end(event) }))
    .sort((a, b) => difference(a.start, b.start) || difference(a.end, b.end) || a.index - b.index)
    .map(({ event }) => event);
}

/** Years in order, each with its events; the undated and vague last. */
export function byYear(events: readonly TimelineEvent[]): Group[] {
  const years = new Map<number | null, TimelineEvent[]>();
  for (const event of inOrder(events)) {
    const year = isVague(event.date) ? null : partsOf(placeOfDate(event.date) as Day).year;
    const group = years.get(year);
    if (group) group.push(event);
    else years.set(year, [event]);
  }
  const groups = [...years].map(([year, members]) => ({ year, events: members }));
  return groups.sort((a, b) => difference(a.year ?? Infinity, b.year ?? Infinity));
}

/** The first and last year the dated events speak of; null when none is dated. */
export function yearsOf(list: EventList): readonly [first: number, last: number] | null {
  const days = list.events
    .filter((event) => !isVague(event.date))
    .flatMap((event) => event.date.likely)
    .filter((iso) => iso !== null);
  if (days.length === 0) return null;
  const years = days.map((iso) => partsOf(mustParseDay(iso)).year);
  return [Math.min(...years), Math.max(...years)];
}

/** Whether two dates allow the same days, so that the second may be called the same. */
export function sameDays(a: Dating, b: Dating): boolean {
  return (
    a.edtf === b.edtf && String(a.likely) === String(b.likely) && String(a.certain) === String(b.certain)
  );
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
