import type { Columns } from '../model/columns/dated.ts';

export { FORM, MOOD, columnsOf } from '../model/columns/dated.ts';
export type { Columns, Form, MarkDetail, Mood } from '../model/columns/dated.ts';

/** The finite hull of all dates, or null for an empty list. An open date counts by the ends it has. */
export function extentOf(columns: Columns): readonly [number, number] | null {
  if (columns.extent) return columns.extent;
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i < columns.count; i += 1) {
    const start = finite(columns.start[i]!, columns.likelyStart[i]!, columns.end[i]!);
    const end = finite(columns.end[i]!, columns.likelyEnd[i]!, columns.start[i]!);
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return from <= to ? [from, to] : null;
}

function finite(a: number, b: number, c: number): number {
  return Number.isFinite(a) ? a : Number.isFinite(b) ? b : c;
}
