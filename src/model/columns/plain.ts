import { dayOf } from '../day.ts';

/** An event of a plain list: times are ISO 8601, rows sorted by `start`. */
export interface PlainRow {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end?: string | null;
  readonly lane?: string | null;
}

/** A plain list as columns, sorted by start. Instants are days since 1970 with fractions. */
export interface PlainTable {
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  /** Positions in `lanes`. */
  readonly lane: Uint16Array<ArrayBuffer>;
  /** Lanes by name, «Lane 2» before «Lane 10»; null stands for all that found no place of their own. */
  readonly lanes: readonly (string | null)[];
  /** Where each row stood in the list. */
  readonly order: Uint32Array<ArrayBuffer>;
}

/** More lanes cannot be told apart: the largest keep their own, the others share one. */
const MOST_LANES = 40;

/**
 * Reads rows of parsed JSON. A row without an end is an instant, one without a lane belongs to the lane ''.
 * Throws a RangeError «Unexpected X, expected Y» that names the first row that cannot be read.
 */
export function readRows(rows: readonly unknown[]): PlainTable {
  const n = rows.length;
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  const lane = new Uint16Array(n);
  const names = new Map<string, number>();
  const sizes: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const row = rows[i];
    if (typeof row !== 'object' || row === null) {
      throw new RangeError(`Unexpected ${JSON.stringify(row)} in row ${i}, expected an event`);
    }
    const { start: from, end: to, lane: key } = row as Readonly<Record<keyof PlainRow, unknown>>;
    start[i] = instantOf(from, i);
    end[i] = to === undefined || to === null || to === '' ? start[i]! : Math.max(start[i]!, instantOf(to, i));
    const name = textOf(key);
    let number = names.get(name);
    if (number === undefined) {
      number = names.size;
      names.set(name, number);
      sizes.push(0);
    }
    sizes[number]! += 1;
    // A list may have more lanes than this column can number; those are among the ones that share a lane.
    lane[i] = Math.min(number, MOST_NUMBERS);
  }
  const { lanes, placeOf } = arranged([...names.keys()], sizes);
  return inOrder({ start, end, lane: lane.map((number) => placeOf[number]!), lanes });
}

const MOST_NUMBERS = 65_535;

/** A value of JSON as text; '' for none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** Which lanes are drawn, in order, and where in that order each name's events go. */
function arranged(
  names: readonly string[],
  sizes: readonly number[],
): { lanes: (string | null)[]; placeOf: Uint16Array } {
  const all = names.length <= MOST_LANES;
  const bySize = [...names.keys()].slice(0, MOST_NUMBERS).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const kept = all ? bySize : bySize.slice(0, MOST_LANES - 1);
  kept.sort((a, b) => byName(names[a]!, names[b]!));
  const placeOf = new Uint16Array(Math.min(names.length, MOST_NUMBERS + 1)).fill(kept.length);
  kept.forEach((number, place) => (placeOf[number] = place));
  const lanes: (string | null)[] = kept.map((number) => names[number]!);
  return { lanes: all ? lanes : [...lanes, null], placeOf };
}

function byName(a: string, b: string): number {
  const [textA, numberA] = split(a);
  const [textB, numberB] = split(b);
  return textA < textB ? -1 : textA > textB ? 1 : numberA - numberB || (a < b ? -1 : 1);
}

function split(name: string): [string, number] {
  const digits = /[0-9]+$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - digits.length), Number(digits)];
}

function inOrder(table: Omit<PlainTable, 'order'>): PlainTable {
  const { start, end, lane } = table;
  const order = Uint32Array.from({ length: start.length }, (_, i) => i);
  let sorted = true;
  for (let i = 1; i < start.length && sorted; i += 1) sorted = start[i]! >= start[i - 1]!;
  if (sorted) return { ...table, order };
  order.sort((a, b) => start[a]! - start[b]! || a - b);
  return {
    ...table,
    start: Float64Array.from(order, (i) => start[i]!),
    end: Float64Array.from(order, (i) => end[i]!),
    lane: Uint16Array.from(order, (i) => lane[i]!),
    order,
  };
}

const MS = 86_400_000;

/**
 * Reads a time as days since 1970 with fractions; the usual form in UTC without going through a Date.
 * Throws a RangeError that names the row when it cannot be read.
 */
export function instantOf(iso: unknown, row: number): number {
  if (typeof iso !== 'string') throw unreadable(iso, row);
  if (iso.length >= 20 && iso.endsWith('Z') && iso.charCodeAt(4) === 45) {
    const day = dayOf(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
    const seconds = digits(iso, 11, 13) * 3600 + digits(iso, 14, 16) * 60 + digits(iso, 17, 19);
    const fraction = iso.length > 20 ? Number(iso.slice(19, -1)) : 0;
    const value = day + (seconds + fraction) / 86_400;
    if (Number.isFinite(value)) return value;
  }
  const value = Date.parse(iso) / MS;
  if (Number.isFinite(value)) return value;
  throw unreadable(iso, row);
}

function unreadable(time: unknown, row: number): RangeError {
  return new RangeError(`Unexpected time ${JSON.stringify(time)} in row ${row}, expected ISO 8601`);
}

/** The number some digits write; NaN when one of them is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
