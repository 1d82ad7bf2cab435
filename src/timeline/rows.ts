import type { PlainTable } from '../model/columns/plain.ts';
import { FAMILIES } from '../model/kind.ts';
import { FORM } from './columns.ts';
import type { ChartData } from './data.ts';

/** The ids and titles of a table's rows. */
export interface RowTexts {
  readonly id: (row: number) => string;
  readonly title: (row: number) => string;
}

/**
 * The drawing's side of a plain list.
 * @param others the name of the lane that small ones share
 */
export function dataOfTable(table: PlainTable, texts: RowTexts, lang: string, others: string): ChartData {
  const { start, end, lane } = table;
  const colours = FAMILIES.length - 1;
  const form = new Uint8Array(start.length);
  for (let i = 0; i < form.length; i += 1) form[i] = end[i]! > start[i]! ? FORM.lasted : FORM.point;
  /** Ids that were given out: an index of all would take a second to make, and nobody asks for others. */
  const known = new Map<string, number>();
  return {
    columns: {
      count: start.length,
      start,
      end,
      likelyStart: start,
      likelyEnd: end,
      form,
      mood: new Uint8Array(start.length),
      family: Uint8Array.from(lane, (l) => l % colours),
      source: new Uint32Array(0),
      details: new Map(),
    },
    lane,
    laneKeys: table.lanes.map((name) => name ?? others),
    laneFamily: table.lanes.map((_, i) => i % colours),
    id: (row) => {
      const id = texts.id(row);
      known.set(id, row);
      return id;
    },
    rowOf: (id) => known.get(id),
    label: texts.title,
    labelLang: lang,
    words: () => null,
    weight: () => 0,
    kin: () => [],
    bands: [],
    known: [],
  };
}
