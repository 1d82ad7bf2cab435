import { readRows, textOf } from '../model/columns/plain.ts';
import { packStrings } from '../model/columns/strings.ts';
import type { PackedStrings } from '../model/columns/strings.ts';
import type { PlainTable, PlainRow } from '../model/columns/plain.ts';

/** What the worker answers: a table with its texts, or why there is none. */
export type RowsAnswer =
  | { readonly table: PlainTable; readonly ids: PackedStrings; readonly titles: PackedStrings }
  | { readonly problem: string };

/** Parses a long list away from the page's own thread, so that no frame waits for it. */
addEventListener('message', (event: MessageEvent<ArrayBuffer>) => {
  const answer = answerTo(event.data);
  const arrays =
    'problem' in answer
      ? []
      : [
          ...[answer.table.start, answer.table.end, answer.table.lane, answer.table.order],
          ...[answer.ids, answer.titles].flatMap(({ bytes, offsets }) => [bytes, offsets]),
        ];
  postMessage(answer, { transfer: arrays.map(({ buffer }) => buffer) });
});

function answerTo(bytes: ArrayBuffer): RowsAnswer {
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(rows)) return { problem: 'expected a JSON array' };
    const table = readRows(rows);
    const texts = (key: keyof PlainRow): PackedStrings =>
      packStrings(Array.from(table.order, (i) => textOf((rows[i] as Record<string, unknown>)[key])));
    return { table, ids: texts('id'), titles: texts('title') };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
