import type { Dating } from '../dating.ts';
import { mustParseDay, parseDay } from '../day.ts';
import { saysLasted } from '../edtf.ts';
import type { TimelineEvent } from '../event.ts';
import { FAMILIES, FAMILY_OF } from '../kind.ts';
import type { Modality } from '../kind.ts';

/** How a date is drawn; the numbers live in columns. */
export const FORM = { point: 0, teeth: 1, range: 2, rangeDay: 3, lasted: 4, contested: 5 } as const;
export type Form = (typeof FORM)[keyof typeof FORM];

/** Whether the thing happened: solid; is still to come: hollow; was called off or denied: struck. */
export const MOOD = { solid: 0, hollow: 1, struck: 2 } as const;
export type Mood = (typeof MOOD)[keyof typeof MOOD];

/** What single marks need beyond their columns. */
export interface MarkDetail {
  /** The first instants of the candidate days, in order. */
  readonly teeth: readonly number[] | null;
  /** The readings, [start, end) each, in the order of time. */
  readonly sides: readonly (readonly [number, number])[] | null;
}

/**
 * The drawn side of an event list as columns sorted by `start`. Instants are days since 1970 with fractions; `end` is exclusive,
 * and equal to `start` for an instant. Open ends are infinite. A list without soft dates shares `likely*` with the certain columns.
 */
export interface Columns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly likelyStart: Float64Array;
  readonly likelyEnd: Float64Array;
  readonly form: Uint8Array;
  readonly mood: Uint8Array;
  /** Positions in FAMILIES. */
  readonly family: Uint8Array;
  /** Which event of the list each row is. */
  readonly source: Uint32Array;
  /** By row; most rows have none. */
  readonly details: ReadonlyMap<number, MarkDetail>;
  /**
   * By row: how many events it stands for that are known by number alone, at an instant near those they begin at; 0 for an event
   * of its own. Left out where every row is an event.
   */
  readonly counts?: Uint32Array;
  /** The finite hull of all dates, where rows do not reach as far as the events they stand for. */
  readonly extent?: readonly [number, number];
}

/** A few consecutive days are drawn one by one up to this many. */
const FEW_DAYS = 14;

interface Row {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly likelyStart: number;
  readonly likelyEnd: number;
  readonly form: Form;
  readonly mood: Mood;
  readonly family: number;
  readonly detail: MarkDetail | null;
}

/** The columns of the events that have a date at all; the others are for the list to count. */
export function columnsOf(events: readonly TimelineEvent[]): Columns {
  const rows = events.flatMap((event, source) => rowOf(event, source) ?? []);
  // Ties keep the order of the list, so that the same list is always packed the same way.
  rows.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || a.source - b.source);
  const details = new Map<number, MarkDetail>();
  rows.forEach((row, at) => {
    if (row.detail) details.set(at, row.detail);
  });
  return {
    count: rows.length,
    start: Float64Array.from(rows, (row) => row.start),
    end: Float64Array.from(rows, (row) => row.end),
    likelyStart: Float64Array.from(rows, (row) => row.likelyStart),
    likelyEnd: Float64Array.from(rows, (row) => row.likelyEnd),
    form: Uint8Array.from(rows, (row) => row.form),
    mood: Uint8Array.from(rows, (row) => row.mood),
    family: Uint8Array.from(rows, (row) => row.family),
    source: Uint32Array.from(rows, (row) => row.source),
    details,
  };
}

function rowOf(event: TimelineEvent, source: number): Row | null {
  const { date } = event;
  const [start, end] = instants(date.certain);
  if (date.status === 'unknown' || (start === -Infinity && end === Infinity)) return null;
  const [softStart, softEnd] = instants(date.likely);
  const detail = detailOf(date, start, end);
  const likelyStart = Math.max(start, softStart);
  const likelyEnd = Math.min(end, softEnd);
  return {
    source,
    start,
    end,
    likelyStart,
    likelyEnd,
    form: formOf(date, detail, start, end, likelyEnd - likelyStart),
    mood: moodOf(event.modality),
    family: FAMILIES.indexOf(FAMILY_OF[event.kind]),
    detail,
  };
}

function formOf(date: Dating, detail: MarkDetail | null, start: number, end: number, likely: number): Form {
  if (detail?.sides) return FORM.contested;
  if (lasted(date)) return FORM.lasted;
  if (end - start <= 1) return FORM.point;
  if (likely === 1) return FORM.rangeDay;
  return detail?.teeth ? FORM.teeth : FORM.range;
}

function detailOf(date: Dating, start: number, end: number): MarkDetail | null {
  const sides = date.status === 'contested' ? (date.sides ?? []) : [];
  if (sides.length > 1) {
    const spans = sides.map((side) => instants(side.days));
    return { teeth: null, sides: spans.sort((a, b) => compare(a[0], b[0])) };
  }
  if (date.candidates) return { teeth: date.candidates.map(mustParseDay), sides: null };
  const days = end - start;
  if (days <= 1 || days > FEW_DAYS || lasted(date)) return null;
  return { teeth: Array.from({ length: days }, (_, i) => start + i), sides: null };
}

/** EDTF writes «lasted from a to b» as `a/b`. */
function lasted(date: Dating): boolean {
  return saysLasted(date.edtf) && date.status !== 'contested';
}

function moodOf(modality: Modality): Mood {
  if (modality === 'happened' || modality === 'ongoing') return MOOD.solid;
  return modality === 'called-off' || modality === 'denied' ? MOOD.struck : MOOD.hollow;
}

function instants([from, to]: Dating['certain']): readonly [number, number] {
  const first = from === null ? null : parseDay(from);
  const last = to === null ? null : parseDay(to);
  return [first ?? -Infinity, last === null ? Infinity : last + 1];
}

/** The order of two numbers, infinities included (their difference is no number). */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
