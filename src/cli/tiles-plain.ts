import { FORM } from '../model/columns/dated.ts';
import { readRows } from '../model/columns/plain.ts';
import type { PlainRow } from '../model/columns/plain.ts';
import { FAMILIES } from '../model/kind.ts';
import type { TileSource } from './tiles.ts';

/** A plain list as what tiles are written from. Throws a RangeError that names the first row that cannot be read. */
export function plainSource(rows: readonly PlainRow[]): TileSource {
  const { start, end, lane, lanes, order } = readRows(rows);
  const at = (row: number): PlainRow => rows[order[row]!]!;
  const colours = FAMILIES.length - 1;
  return {
    columns: {
      start,
      end,
      likelyStart: start,
      likelyEnd: end,
      lane,
      form: Uint8Array.from(start, (from, row) => (end[row]! > from ? FORM.lasted : FORM.point)),
      mood: new Uint8Array(rows.length),
      family: Uint8Array.from(lane, (each) => each % colours),
    },
    rows: rows.length,
    laneBy: 'name',
    lanes: lanes.map((name) => name ?? '…'),
    wholeDays: start.every((instant) => instant === Math.floor(instant)),
    id: (row) => at(row).id,
    titles: (row) => ({ '': at(row).title }),
    text: (row) => at(row).title,
    events: null,
  };
}
