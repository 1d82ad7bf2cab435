import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeBlock, encodeOverview } from '../model/columns/binary.ts';
import { BLOCK_ROWS, DETAIL_ROWS, OVERVIEW_BINS } from '../model/columns/index.ts';
import type { Detail, TileIndex } from '../model/columns/index.ts';
import { instantOf } from '../model/columns/plain.ts';
import type { PlainRow } from '../model/columns/plain.ts';

/**
 * Writes a large list as plain files: an overview that draws the first picture, blocks of columns, and chunks of titles.
 * @param rows sorted by start
 */
export function writeTiles(rows: readonly PlainRow[], folder: string): void {
  for (const part of ['blocks', 'details']) mkdirSync(join(folder, part), { recursive: true });
  const lanes = [...new Set(rows.map((row) => row.lane ?? ''))].sort();
  const laneOf = new Map(lanes.map((lane, i) => [lane, i]));
  const start = Float64Array.from(rows, (row, i) => instantOf(row.start, i));
  const end = Float64Array.from(rows, (row, i) =>
    row.end ? Math.max(start[i]!, instantOf(row.end, i)) : start[i]!,
  );
  const lane = Uint16Array.from(rows, (row) => laneOf.get(row.lane ?? '')!);
  const from = start[0] ?? 0;
  const to = end.reduce((a, b) => Math.max(a, b), from);
  const index: TileIndex = {
    version: 1,
    count: rows.length,
    lanes,
    from,
    to,
    overview: 'overview.bin',
    blocks: chunks(rows.length, BLOCK_ROWS).map(([a, b], i) => {
      const file = `blocks/${numbered(i)}.bin`;
      const block = { start: start.subarray(a, b), end: end.subarray(a, b), lane: lane.subarray(a, b) };
      writeFileSync(join(folder, file), encodeBlock(block));
      return { file, count: b - a };
    }),
    details: chunks(rows.length, DETAIL_ROWS).map(([a, b], i) => {
      const file = `details/${numbered(i)}.json`;
      const part = rows.slice(a, b);
      const detail: Detail = { ids: part.map(({ id }) => id), titles: part.map(({ title }) => title) };
      writeFileSync(join(folder, file), JSON.stringify(detail));
      return file;
    }),
    perDetail: DETAIL_ROWS,
  };
  const counts = new Uint32Array(lanes.length * OVERVIEW_BINS);
  const perBin = Math.max(1e-9, to - from) / OVERVIEW_BINS;
  for (let i = 0; i < rows.length; i += 1) {
    const bin = Math.min(OVERVIEW_BINS - 1, Math.floor((start[i]! - from) / perBin));
    counts[lane[i]! * OVERVIEW_BINS + bin]! += 1;
  }
  writeFileSync(
    join(folder, index.overview),
    encodeOverview({ lanes: lanes.length, bins: OVERVIEW_BINS, counts }),
  );
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index)}\n`);
}

function chunks(count: number, size: number): (readonly [number, number])[] {
  return Array.from(
    { length: Math.ceil(count / size) },
    (_, i) => [i * size, Math.min(count, (i + 1) * size)] as const,
  );
}

function numbered(i: number): string {
  return String(i).padStart(4, '0');
}
