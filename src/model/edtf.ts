import { dayOf, formatDay, monthLength, parseDay, partsOf } from './day.ts';
import type { Day } from './day.ts';

/**
 * The part of EDTF (ISO 8601-2:2019, profile of the Library of Congress) that Détente writes: days, months,
 * years, seasons, quarters and halves, each but the last three perhaps approximate (`~`); intervals, open or
 * not; and one unknown day of a range, `[a..b]`. Bounds are computed here, as whole days.
 */
export type Edtf =
  | EdtfPoint
  /** It lasted from one to the other; null is an open end (`..`). */
  | { readonly op: 'interval'; readonly from: EdtfPoint | null; readonly to: EdtfPoint | null }
  /** It was on one day of these; at most one end is null. */
  | { readonly op: 'one-of'; readonly from: Day | null; readonly to: Day | null };

export type EdtfPoint =
  | { readonly op: 'day'; readonly day: Day; readonly approximate: boolean }
  | { readonly op: 'month'; readonly year: number; readonly month: number; readonly approximate: boolean }
  | { readonly op: 'year'; readonly year: number; readonly approximate: boolean }
  /** 21–24 spring to winter, 33–36 quarters, 37–39 thirds, 40–41 halves. */
  | { readonly op: 'season'; readonly year: number; readonly season: number };

/** An inclusive range of days; null is an open end. */
export interface DayBounds {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Writes an expression; the text parses back to an equal one. */
export function writeEdtf(edtf: Edtf): string {
  switch (edtf.op) {
    case 'interval':
      return `${edtf.from ? writePoint(edtf.from) : '..'}/${edtf.to ? writePoint(edtf.to) : '..'}`;
    case 'one-of':
      return `[${edtf.from === null ? '' : formatDay(edtf.from)}..${edtf.to === null ? '' : formatDay(edtf.to)}]`;
    default:
      return writePoint(edtf);
  }
}

function writePoint(point: EdtfPoint): string {
  switch (point.op) {
    case 'day':
      return formatDay(point.day) + mark(point.approximate);
    case 'month':
      return `${year4(point.year)}-${pad2(point.month)}${mark(point.approximate)}`;
    case 'year':
      return year4(point.year) + mark(point.approximate);
    case 'season':
      return `${year4(point.year)}-${String(point.season)}`;
  }
}

/** Reads an expression of the subset; null for anything else, also for days that do not exist. */
export function parseEdtf(text: string): Edtf | null {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(text);
  if (set) return parseOneOf(set[1]!, set[2]!);
  const ends = text.split('/');
  if (ends.length === 1) return parsePoint(text);
  if (ends.length !== 2) return null;
  const [a, b] = ends as [string, string];
  const from = a === '..' ? null : parsePoint(a);
  const to = b === '..' ? null : parsePoint(b);
  if ((a !== '..' && from === null) || (b !== '..' && to === null)) return null;
  return { op: 'interval', from, to };
}

function parseOneOf(a: string, b: string): Edtf | null {
  const from = a === '' ? null : parseDay(a);
  const to = b === '' ? null : parseDay(b);
  if ((a !== '' && from === null) || (b !== '' && to === null) || (from === null && to === null)) return null;
  return { op: 'one-of', from, to };
}

function parsePoint(text: string): EdtfPoint | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/.exec(text);
  if (!match) return null;
  const approximate = match[4] === '~';
  const year = Number(match[1]);
  if (match[3] !== undefined) {
    const day = parseDay(text.slice(0, 10));
    return day === null ? null : { op: 'day', day, approximate };
  }
  if (match[2] === undefined) return { op: 'year', year, approximate };
  const month = Number(match[2]);
  if (month >= 1 && month <= 12) return { op: 'month', year, month, approximate };
  return SEASON_MONTHS[month] && !approximate ? { op: 'season', year, season: month } : null;
}

/**
 * First and last month of each season code. Northern seasons by whole months; winter is told both ways in
 * print (the one that ends in a year and the one that begins in it), so it covers both.
 */
const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [0, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** The days an expression covers. An approximate point has the bounds of its words: how far «about» goes is not ours to say. */
export function edtfBounds(edtf: Edtf): DayBounds {
  switch (edtf.op) {
    case 'one-of':
      return { from: edtf.from, to: edtf.to };
    case 'interval':
      return {
        from: edtf.from ? pointBounds(edtf.from).from : null,
        to: edtf.to ? pointBounds(edtf.to).to : null,
      };
    default:
      return pointBounds(edtf);
  }
}

function pointBounds(point: EdtfPoint): { from: Day; to: Day } {
  switch (point.op) {
    case 'day':
      return { from: point.day, to: point.day };
    case 'month':
      return monthsBounds(point.year, point.month, point.month);
    case 'year':
      return monthsBounds(point.year, 1, 12);
    case 'season': {
      const [first, last] = SEASON_MONTHS[point.season]!;
      return monthsBounds(point.year, first, last);
    }
  }
}

function monthsBounds(year: number, first: number, last: number): { from: Day; to: Day } {
  return { from: dayOf(year, first, 1), to: dayOf(year, last + 1, 0) };
}

/** Nothing is known of a day. */
const UNKNOWN = '../..';

/** Whether an expression says that a thing lasted from one day to another, and not that its day is unknown. */
export function saysLasted(edtf: string): boolean {
  return edtf.includes('/') && !edtf.startsWith('[') && edtf !== UNKNOWN;
}

/**
 * The expression for a dated thing: a day, a whole month or year when every day of it is possible, one
 * unknown day of the hull otherwise; `a/b` when it is known to have lasted that long. With both ends open
 * it is `../..`: nothing is known.
 */
export function edtfOfDays(bounds: DayBounds, full: boolean, lasted: boolean): string {
  const { from, to } = bounds;
  if (from === null && to === null) return UNKNOWN;
  if (from === null || to === null) return writeEdtf({ op: 'one-of', from, to });
  if (from === to) return formatDay(from);
  if (lasted) return `${formatDay(from)}/${formatDay(to)}`;
  return (full ? wholePeriod(from, to) : null) ?? writeEdtf({ op: 'one-of', from, to });
}

function wholePeriod(from: Day, to: Day): string | null {
  const a = partsOf(from);
  const b = partsOf(to);
  if (a.year !== b.year || a.day !== 1 || b.day !== monthLength(b.year, b.month)) return null;
  if (a.month === b.month)
    return writeEdtf({ op: 'month', year: a.year, month: a.month, approximate: false });
  if (a.month === 1 && b.month === 12) return writeEdtf({ op: 'year', year: a.year, approximate: false });
  return null;
}

function mark(approximate: boolean): string {
  return approximate ? '~' : '';
}

function year4(year: number): string {
  return String(year).padStart(4, '0');
}

function pad2(n: number): string {
  return String(n).padStart(2, '0');
}
