import fc from 'fast-check';
import { FORM } from '../../src/timeline/columns.ts';
import type { Columns } from '../../src/timeline/columns.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { emptyPacking, packLane } from '../../src/timeline/packing.ts';
import type { Packing } from '../../src/timeline/packing.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import type { Scale } from '../../src/timeline/scale.ts';
import { numbers } from '../numbers.ts';

/** An event of a test: a lane and [start, end]. */
export interface Sample {
  readonly lane: number;
  readonly start: number;
  readonly end: number;
}

export const LANES = 4;

const instant = fc.oneof(fc.integer({ min: 0, max: 2000 }), numbers(0, 2000));
const length = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: numbers(0, 900) },
);

const sample = fc
  .tuple(fc.nat(LANES - 1), instant, length, fc.nat(40))
  .map(([lane, start, days, open]): Sample => {
    if (open === 0) return { lane, start: -Infinity, end: start };
    return { lane, start, end: open === 1 ? Infinity : start + days };
  });

/** Up to some hundred events, many at the same instant, some without a beginning or an end. */
export const samples = fc.array(sample, { maxLength: 300, size: 'max' });

/** A view, a stage's width and a direction. */
export const scales = fc
  .tuple(numbers(-100, 2000), numbers(0.01, 2500), fc.integer({ min: 60, max: 2400 }), fc.boolean())
  .map(([from, span, width, rtl]): Scale => scaleOf({ from, to: from + span }, 40, 40 + width, rtl));

export function columnsOfSamples(list: readonly Sample[]): { columns: Columns; lane: Uint16Array } {
  const sorted = [...list].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : a.end - b.end || 0,
  );
  const start = Float64Array.from(sorted, (one) => one.start);
  const end = Float64Array.from(sorted, (one) => one.end);
  const columns: Columns = {
    count: sorted.length,
    start,
    end,
    likelyStart: start,
    likelyEnd: end,
    form: Uint8Array.from(sorted, (one) => (one.end > one.start ? FORM.range : FORM.point)),
    mood: new Uint8Array(sorted.length),
    family: new Uint8Array(sorted.length),
    source: Uint32Array.from(sorted.keys()),
    details: new Map(),
  };
  return { columns, lane: Uint16Array.from(sorted, (one) => one.lane) };
}

/** Sorted into lanes and packed to the end into `rows` rows each. */
export function packed(
  list: readonly Sample[],
  rows: number,
): { lanes: Lanes; packing: Packing; columns: Columns } {
  const { columns, lane } = columnsOfSamples(list);
  const lanes = lanesOf(columns, lane, LANES);
  const packing = emptyPacking(lanes, new Array<number>(LANES).fill(rows));
  for (let l = 0; l < LANES; l += 1) {
    const work = packLane(lanes, packing, l, 0.4, 2500);
    while (!work.next().done);
  }
  return { lanes, packing, columns };
}
