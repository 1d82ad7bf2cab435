import { instantOf } from '../model/columns/plain.ts';
import type { PlainRow } from '../model/columns/plain.ts';
import { FAMILIES } from '../model/kind.ts';
import { FORM } from './columns.ts';
import type { ChartData } from './data.ts';

/**
 * The drawing's side of a plain list. A row without an end is an instant; rows that are out of order are sorted.
 * Throws a RangeError that names the first row whose time cannot be read.
 */
export function dataOfRows(rows: readonly PlainRow[], lang: string): ChartData {
  const n = rows.length;
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  const lane = new Uint16Array(n);
  const lanes = new Map<string, number>();
  let last = -Infinity;
  let sorted = true;
  for (let i = 0; i < n; i += 1) {
    const row = rows[i]!;
    start[i] = instantOf(row.start, i);
    end[i] = row.end ? Math.max(start[i]!, instantOf(row.end, i)) : start[i]!;
    const key = row.lane ?? '';
    let number = lanes.get(key);
    if (number === undefined) {
      number = Math.min(lanes.size, MOST_LANES - 1);
      lanes.set(key, number);
    }
    lane[i] = number;
    sorted &&= start[i]! >= last;
    last = start[i]!;
  }
  if (!sorted) return dataOfRows(rowsInOrder(rows, start), lang);
  const keys = [...lanes.keys()].slice(0, MOST_LANES);
  const order = [...keys.keys()].sort((a, b) => byName(keys[a]!, keys[b]!));
  const placeOf = Uint16Array.from(order.keys());
  order.forEach((from, to) => (placeOf[from] = to));
  const laneKeys = order.map((from) => keys[from]!);
  const placed = lane.map((from) => placeOf[from]!);
  return withColumns(rows, start, end, placed, laneKeys, lang);
}

/** More lanes than this share the last one. */
const MOST_LANES = 40;

/** «Lane 2» before «Lane 10». */
function byName(a: string, b: string): number {
  const [textA, numberA] = split(a);
  const [textB, numberB] = split(b);
  return textA < textB ? -1 : textA > textB ? 1 : numberA - numberB;
}

function split(name: string): [string, number] {
  const digits = /\d+$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - digits.length), Number(digits)];
}

function rowsInOrder(rows: readonly PlainRow[], start: Float64Array): PlainRow[] {
  const order = Array.from(rows.keys()).sort((a, b) => start[a]! - start[b]!);
  return order.map((i) => rows[i]!);
}

function withColumns(
  rows: readonly PlainRow[],
  start: Float64Array,
  end: Float64Array,
  lane: Uint16Array,
  laneKeys: readonly string[],
  lang: string,
): ChartData {
  const n = rows.length;
  const colours = FAMILIES.length - 1;
  const form = new Uint8Array(n);
  const family = new Uint8Array(n);
  for (let i = 0; i < n; i += 1) {
    form[i] = end[i]! > start[i]! ? FORM.lasted : FORM.point;
    family[i] = lane[i]! % colours;
  }
  let index: Map<string, number> | null = null;
  return {
    columns: {
      count: n,
      start,
      end,
      likelyStart: start,
      likelyEnd: end,
      form,
      mood: new Uint8Array(n),
      family,
      source: new Uint32Array(0),
      details: new Map(),
    },
    lane,
    laneKeys,
    laneFamily: laneKeys.map((_, i) => i % colours),
    id: (row) => rows[row]!.id,
    rowOf: (id) => (index ??= new Map(rows.map((row, i) => [row.id, i]))).get(id),
    label: (row) => rows[row]!.title,
    labelLang: lang,
    words: () => null,
    weight: () => 0,
    bands: [],
    known: [],
  };
}
