import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillFrame, levelAt, newFrame } from '../../src/timeline/frame.ts';
import type { Frame } from '../../src/timeline/frame.ts';
import { packLabelled } from '../../src/timeline/label-packing.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import type { Scale } from '../../src/timeline/scale.ts';
import { LANES, columnsOfSamples, packed, samples, scales } from './lists.ts';

/** How often a frame accounts for each position, and for which lane only by number. */
function account(frame: Frame, lanes: Lanes, scale: Scale): { drawn: Uint8Array; problems: string[] } {
  const problems: string[] = [];
  const drawn = new Uint8Array(lanes.order.length);
  for (let m = 0; m < frame.markCount; m += 1) drawn[frame.marks[m]!]! += 1;
  drawn.forEach((times, position) => {
    if (times > 1) problems.push(`position ${position} is drawn ${times} times`);
  });
  for (let lane = 0; lane < lanes.count; lane += 1)
    problems.push(...accountLane(frame, lanes, scale, lane, drawn));
  return { drawn, problems };
}

function accountLane(frame: Frame, lanes: Lanes, scale: Scale, lane: number, drawn: Uint8Array): string[] {
  const problems: string[] = [];
  const { from, to } = scale.view;
  const inCell = new Uint8Array(lanes.order.length);
  for (let c = frame.laneCells[lane]!; c < frame.laneCells[lane + 1]!; c += 1) {
    let size = 0;
    for (let at = frame.cellFirst[c]!; at < frame.cellLast[c]!; at += 1) {
      if (drawn[at]) continue;
      inCell[at]! += 1;
      size += 1;
      const start = lanes.start[at]!;
      if (start < frame.cellFrom[c]! - 1e-9 || start > frame.cellTo[c]! + 1e-9)
        problems.push(`${at} is not in its cell`);
    }
    if (size !== frame.cellSize[c]) problems.push(`cell ${c} says ${frame.cellSize[c]!}, holds ${size}`);
  }
  let [before, after, carried] = [0, 0, 0];
  for (let at = lanes.first[lane]!; at < lanes.first[lane + 1]!; at += 1) {
    const places = drawn[at]! + inCell[at]!;
    const isBefore = lanes.end[at]! <= from;
    const isAfter = !isBefore && lanes.start[at]! >= to;
    if (isBefore || isAfter) {
      if (places > 0) problems.push(`${at} is outside and drawn`);
      if (isBefore) before += 1;
      else after += 1;
    } else if (places === 0) carried += 1;
    else if (places > 1) problems.push(`${at} is drawn and in a cell`);
    if (places === 0 && !isBefore && !isAfter && lanes.start[at]! > from) problems.push(`${at} is nowhere`);
  }
  if (before !== frame.before[lane]) problems.push(`before ${frame.before[lane]!}, expected ${before}`);
  if (after !== frame.after[lane]) problems.push(`after ${frame.after[lane]!}, expected ${after}`);
  if (carried !== frame.carried[lane]) problems.push(`carried ${frame.carried[lane]!}, expected ${carried}`);
  return problems;
}

describe('a frame', () => {
  test('has every event of a long list in exactly one place, for any view, width, direction and number of rows', () => {
    fc.assert(
      fc.property(samples, scales, fc.integer({ min: 1, max: 6 }), (list, scale, rows) => {
        const { lanes, packing } = packed(list, rows);
        const frame = newFrame(LANES);
        fillFrame(frame, scale, lanes, packing);
        expect(account(frame, lanes, scale).problems).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('draws every event in view of a short list alone', () => {
    fc.assert(
      fc.property(samples, scales, (list, scale) => {
        const { columns, lane } = columnsOfSamples(list);
        const lanes = lanesOf(columns, lane, LANES);
        const home = scaleOf({ from: 0, to: 3000 }, 0, 1200, scale.rtl);
        const packing = packLabelled(lanes, home, () => 60);
        if (packing.rows.some((rows) => rows > 254)) return;
        const frame = newFrame(LANES);
        fillFrame(frame, scale, lanes, packing);
        const { problems } = account(frame, lanes, scale);
        expect(problems).toEqual([]);
        expect(frame.cellCount).toBe(0);
        expect([...frame.carried]).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 80 },
    );
  });

  test('draws alone only what the level of its scale has reached', () => {
    fc.assert(
      fc.property(samples, scales, (list, scale) => {
        const { lanes, packing } = packed(list, 3);
        const frame = newFrame(LANES);
        fillFrame(frame, scale, lanes, packing);
        for (let m = 0; m < frame.markCount; m += 1) {
          expect(packing.level[frame.marks[m]!]!).toBeLessThanOrEqual(levelAt(scale));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has room for any number of cells and marks', () => {
    const list = Array.from({ length: 6000 }, (_, i) => ({ lane: i % LANES, start: i / 3, end: i / 3 }));
    const { lanes, packing } = packed(list, 12);
    const frame = newFrame(LANES);
    const scale = scaleOf({ from: -1, to: 2001 }, 0, 20_000, false);
    fillFrame(frame, scale, lanes, packing);
    expect(account(frame, lanes, scale).problems).toEqual([]);
    expect(frame.markCount).toBeGreaterThan(1024);
  });
});
