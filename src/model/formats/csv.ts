import { csvFormatRow } from 'd3-dsv';
import type { EventList, TimelineEvent } from '../event.ts';

const HEADER = [
  ...[
    'id',
    'kind',
    'modality',
    'title_ar',
    'title_en',
    'title_ru',
    'date_edtf',
    'certain_from',
    'certain_to',
  ],
  ...[
    'likely_from',
    'likely_to',
    'days',
    'status',
    'actors',
    'places',
    'topics',
    'bilateral',
    'sources',
    'mentions',
  ],
  ...['article', 'outlet', 'url', 'start', 'end', 'excerpt', 'speaker', 'relay'],
];

/**
 * Writes the events as a table: one event a row, with its first mention. It begins with a byte order mark, so
 * that spreadsheets read Arabic; a cell that a spreadsheet would run as a formula starts with an apostrophe
 * (OWASP, CSV injection).
 */
export function writeCsv(list: EventList): string {
  const rows = [HEADER, ...list.events.map((event) => rowOf(event, list).map(safeCell))];
  return `\ufeff${rows.map((row) => `${csvFormatRow(row)}\r\n`).join('')}`;
}

function rowOf(event: TimelineEvent, list: EventList): string[] {
  const { title, date } = event;
  const mention = event.mentions[0]!;
  const article = list.articles.find(({ id }) => id === mention.article);
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => list.entities[id]?.label.en ?? id).join('; ');
  const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
  return [
    ...[event.id, event.kind, event.modality, title.ar, title.en, title.ru],
    ...[date.edtf, text(date.certain[0]), text(date.certain[1]), text(date.likely[0]), text(date.likely[1])],
    ...[text(date.days), date.status, labels(event.actors), labels(event.places), labels(event.topics)],
    ...[String(event.bilateral), String(event.sources), String(event.mentions.length)],
    ...[
      mention.article,
      text(article?.outlet),
      text(article?.url),
      String(mention.start),
      String(mention.end),
    ],
    ...[mention.exact, mention.speaker === null ? '' : labels([mention.speaker]), labels(mention.relay)],
  ];
}

function safeCell(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
