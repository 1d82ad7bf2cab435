import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillFrame, newFrame } from '../../src/timeline/frame.ts';
import type { Frame } from '../../src/timeline/frame.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import { emptyPacking, packLane } from '../../src/timeline/packing.ts';
import type { Packing } from '../../src/timeline/packing.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { Peaks } from '../../src/timeline/peaks.ts';
import { LANES, columnsOfSamples, samples, scales } from './lists.ts';

const ROWS = [3, 3, 3, 3];

/** What a frame says of a lane in numbers: counted in cells, before, after, carried. */
function totals(frame: Frame, lane: number): readonly number[] {
  let counted = 0;
  for (let c = frame.laneCells[lane]!; c < frame.laneCells[lane + 1]!; c += 1) counted += frame.cellSize[c]!;
  return [counted, frame.before[lane]!, frame.after[lane]!, frame.carried[lane]!];
}

function pack(lanes: Lanes): Packing {
  const packing = emptyPacking(lanes, ROWS);
  for (let lane = 0; lane < LANES; lane += 1) {
    const work = packLane(lanes, packing, lane, 0.4, 2500);
    while (!work.next().done);
  }
  return packing;
}

describe('rows that stand for many events', () => {
  test('count like as many events, for any view, and have no mark of their own', () => {
    fc.assert(
      fc.property(
        samples,
        scales,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (list, scale, sizes) => {
          const { columns, lane } = columnsOfSamples(list);
          const counts = Uint32Array.from({ length: columns.count }, (_, row) => sizes[row % sizes.length]!);
          const lanes = lanesOf({ ...columns, counts }, lane, LANES);
          const copies = Array.from(counts).flatMap((size, row) =>
            Array.from({ length: size }, () => ({
              lane: lane[row]!,
              start: columns.start[row]!,
              end: columns.end[row]!,
            })),
          );
          const all = columnsOfSamples(copies);
          const allLanes = lanesOf(all.columns, all.lane, LANES);
          const [few, many] = [newFrame(LANES), newFrame(LANES)];
          fillFrame(few, scale, lanes, pack(lanes));
          fillFrame(many, scale, allLanes, emptyPacking(allLanes, ROWS));
          expect(few.markCount).toBe(0);
          for (let l = 0; l < LANES; l += 1) expect(totals(few, l)).toEqual(totals(many, l));
          expect(new Peaks(lanes).at(6)).toEqual(new Peaks(allLanes).at(6));
        },
      ),
      { numRuns: 80 },
    );
  });
});
