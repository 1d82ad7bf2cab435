import type { EventList } from '../event.ts';

/** Keys in the order they are written; others follow by code unit. */
const ORDER = (
  'version id kind modality source sha256 textStart lang title label outlet url published segments date actors places topics ' +
  'bilateral sources article start end exact prefix suffix speaker relay timex reporting translation by reason changed ' +
  'edtf certain likely days likelyDays candidates status proof notBefore notAfter onlyThese likelyNotBefore likelyNotAfter ' +
  'sides rule strength quote fact gives says ar en ru role steps mentions correction country from to person office cite confidence'
).split(' ');
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((key, rank) => [key, rank]));

/**
 * Writes the event list as `events.json`: one article, event, entity or fact a line, keys in a fixed order,
 * entities and facts by id. The same list gives the same bytes, and a changed rule a readable difference.
 */
export function writeEventList(list: EventList): string {
  const parts = [
    `"version":${list.version}`,
    `"articles":${block('[', list.articles.map(writeValue), ']')}`,
    `"events":${block('[', list.events.map(writeValue), ']')}`,
    `"entities":${block('{', writeEntries(list.entities), '}')}`,
    `"facts":${block('{', writeEntries(list.facts), '}')}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** One value of the list as JSON on one line, keys in the list's order. */
export function writeValue(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? inOrder(inner) : inner));
}

function writeEntries(record: Readonly<Record<string, unknown>>): string[] {
  const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const ids = Object.keys(record).sort(byId);
  return ids.map((id) => `${JSON.stringify(id)}:${writeValue(record[id])}`);
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${close}`;
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rank = (key: string): number => RANK.get(key) ?? ORDER.length;
  const keys = Object.keys(record).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
