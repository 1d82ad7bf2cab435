import { utcMonth, utcYear } from 'd3';
import { extentOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Limits, View } from './view.ts';

const MS = 86_400_000;
/** Days alone never need to be wider than this view. */
const SHORTEST_DAYS = 2;
/** Instants are told apart down to seconds. */
const SHORTEST_INSTANTS = 1 / 1440;
/** A lone day stands in this much time. */
const LONE = 30;

/** What is known to within this many days is shown from its first likely day to its last. */
const KNOWN_WITHIN = 1096;

/**
 * The view that shows every event, out to whole years, months or days; a month around one day; null for no event. Of a date
 * that says little, some part is enough: one «at some time before 2060» must not press the other events into a corner.
 */
export function homeOf(columns: Columns): View | null {
  const extent = columns.extent ?? likelyExtent(columns) ?? extentOf(columns);
  if (!extent) return null;
  const [from, to] = extent;
  const span = to - from;
  if (span > 800) return rounded(utcYear.floor(date(from)), utcYear.ceil(date(to)));
  if (span > 70) return rounded(utcMonth.floor(date(from)), utcMonth.ceil(date(to)));
  const pad = wholeDays(columns) ? Math.max((LONE - span) / 2, span * 0.1) : Math.max(span * 0.03, 1 / 24);
  return { from: from - pad, to: to + pad };
}

/** The hull of the likely days of all that is known closely, grown until it meets every other event; null where nothing is. */
function likelyExtent({ count, likelyStart, likelyEnd }: Columns): readonly [number, number] | null {
  let from = Infinity;
  let to = -Infinity;
  let meetFrom = Infinity;
  let meetTo = -Infinity;
  for (let i = 0; i < count; i += 1) {
    const start = likelyStart[i]!;
    const end = likelyEnd[i]!;
    if (end - start <= KNOWN_WITHIN) {
      if (start < from) from = start;
      if (end > to) to = end;
    } else {
      if (end < meetFrom) meetFrom = end;
      if (start > meetTo) meetTo = start;
    }
  }
  return from > to ? null : [Math.min(from, meetFrom), Math.max(to, meetTo)];
}

/** How far a reader may go: never beyond everything, never closer than the data is fine. */
export function limitsOf(home: View, columns: Columns): Limits {
  return { ...home, shortest: wholeDays(columns) ? SHORTEST_DAYS : SHORTEST_INSTANTS };
}

/** A sample tells whether dates are days or instants. */
function wholeDays({ start, count }: Columns): boolean {
  const step = Math.max(1, Math.floor(count / 100));
  for (let i = 0; i < count; i += step) {
    const value = start[i]!;
    if (Number.isFinite(value) && value !== Math.floor(value)) return false;
  }
  return true;
}

function date(day: number): Date {
  return new Date(day * MS);
}

function rounded(from: Date, to: Date): View {
  return { from: from.getTime() / MS, to: to.getTime() / MS };
}
