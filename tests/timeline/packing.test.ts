import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLabelled, markExtent } from '../../src/timeline/label-packing.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { NO_ROW } from '../../src/timeline/packing.ts';
import type { Packing } from '../../src/timeline/packing.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { LANES, columnsOfSamples, packed, samples } from './lists.ts';

/** Pairs of neighbours in a row whose marks touch when a day is `perDay` pixels wide. */
function touching(lanes: Lanes, packing: Packing, perDay: number): string[] {
  const scale = scaleOf({ from: 0, to: 1000 / perDay }, 0, 1000, false);
  const level = Math.floor(Math.log2(perDay));
  return packing.lists.flat().flatMap((list) => {
    const shown = [...list].filter((at) => packing.level[at]! <= level);
    return shown.slice(1).flatMap((at, i) => {
      const [, right] = markExtent(lanes.start[shown[i]!]!, lanes.end[shown[i]!]!, scale);
      const [left] = markExtent(lanes.start[at]!, lanes.end[at]!, scale);
      return left >= right - 1e-6 || right >= 1e6 || left <= -1e6 ? [] : [`${shown[i]!} and ${at}`];
    });
  });
}

describe('packing', () => {
  test('lets no two marks of a row touch, at any level', () => {
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: -2, max: 10 }),
        (list, rows, level) => {
          const { lanes, packing } = packed(list, rows);
          expect(touching(lanes, packing, 2 ** level)).toEqual([]);
          expect(touching(lanes, packing, 2 ** level * 1.7)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('puts each event into one row of its own lane', () => {
    fc.assert(
      fc.property(samples, (list) => {
        const { lanes, packing } = packed(list, 3);
        const seen = new Map<number, number>();
        packing.lists.forEach((rows, lane) => {
          rows.forEach((members, row) => {
            for (const at of members) {
              expect(lanes.laneOf[at]).toBe(lane);
              expect(packing.row[at]).toBe(row);
              seen.set(at, (seen.get(at) ?? 0) + 1);
            }
          });
        });
        packing.row.forEach((row, at) => {
          expect(seen.get(at) ?? 0).toBe(row === NO_ROW ? 0 : 1);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('keeps rows for short events where long ones would fill them all', () => {
    const long = Array.from({ length: 40 }, (_, i) => ({ lane: 0, start: i, end: i + 900 }));
    const short = Array.from({ length: 40 }, (_, i) => ({ lane: 0, start: 20 + i * 20, end: 20 + i * 20 }));
    const { lanes, packing } = packed([...long, ...short], 2);
    const isShort = (at: number): boolean => lanes.end[at] === lanes.start[at];
    expect([...packing.row].filter((_, at) => isShort(at))).not.toContain(NO_ROW);
    expect([...packing.row].filter((_, at) => !isShort(at))).not.toContain(1);
  });

  test('gives a lone row to what is known closely before what may be at any time', () => {
    const vague = [
      { lane: 0, start: -Infinity, end: 800 },
      { lane: 0, start: 10, end: Infinity },
    ];
    const known = Array.from({ length: 5 }, (_, i) => ({ lane: 0, start: i * 90, end: i * 90 + 1 }));
    const { lanes, packing } = packed([...vague, ...known], 1);
    const placed = [...packing.row.keys()].filter((at) => packing.row[at] !== NO_ROW);
    expect(placed.map((at) => lanes.end[at]! - lanes.start[at]!)).toEqual([1, 1, 1, 1, 1]);
  });

  test('gives the same rows to the same list', () => {
    fc.assert(
      fc.property(samples, (list) => {
        expect(packed(list, 3).packing.row).toEqual(packed(list, 3).packing.row);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves room for the words of a short list at the widest view, and so at every other', () => {
    fc.assert(
      fc.property(samples, fc.boolean(), fc.integer({ min: 10, max: 200 }), (list, rtl, width) => {
        const { columns, lane } = columnsOfSamples(list.slice(0, 60));
        const lanes = lanesOf(columns, lane, LANES);
        const home = scaleOf({ from: -100, to: 3000 }, 0, 1200, rtl);
        const packing = packLabelled(lanes, home, () => width);
        for (const factor of [1, 2.3, 17]) {
          const scale = scaleOf({ from: 0, to: 3100 / factor }, 0, 1200, rtl);
          for (const row of packing.lists.flat()) {
            const extents = [...row].map((at) => markExtent(lanes.start[at]!, lanes.end[at]!, scale));
            extents.sort((a, b) => a[0] - b[0]);
            extents.slice(1).forEach(([left], i) => {
              expect(left).toBeGreaterThanOrEqual(extents[i]![1] - 1e-6);
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
