import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markExtent } from '../../src/timeline/label-packing.ts';
import type { Stage } from '../../src/timeline/stage.ts';
import { laneTexts } from '../../src/timeline/lane-texts.ts';
import { rowY } from '../../src/timeline/stage.ts';
import { samples } from './lists.ts';
import { choices, dataOfSamples, parts, sceneOf, stageAt } from './scenes.ts';

function rowOf({ lanes, packing, layout }: Stage, position: number): number {
  return layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!;
}

const spanOfLabel = ({ left, width }: Stage['labels'][number]): readonly [number, number] => [
  left,
  left + width,
];

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] - 1e-6 && b[0] < a[1] - 1e-6;

/** Every label that touches what it must not, in words. */
function troubles(stage: Stage): string[] {
  const { scale, lanes, frame } = stage;
  return stage.labels.flatMap((label, i) => {
    const box = spanOfLabel(label);
    const row = rowOf(stage, label.position);
    const found: string[] = [];
    if (box[0] < scale.left - 1e-6 || box[1] > scale.right + 1e-6) found.push(`${i} leaves the stage`);
    for (const [j, other] of stage.labels.entries()) {
      if (j > i && rowOf(stage, other.position) === row && overlap(box, spanOfLabel(other)))
        found.push(`${i} covers label ${j}`);
    }
    for (let m = 0; m < frame.markCount; m += 1) {
      const position = frame.marks[m]!;
      if (position === label.position || rowOf(stage, position) !== row) continue;
      if (overlap(box, markExtent(lanes.start[position]!, lanes.end[position]!, scale)))
        found.push(`${i} covers mark ${position}`);
    }
    const own = markExtent(lanes.start[label.position]!, lanes.end[label.position]!, scale);
    if (!label.inMark && overlap(box, own)) found.push(`${i} covers its own mark`);
    if (label.inMark && (box[0] < own[0] || box[1] > own[1])) found.push(`${i} sticks out of its mark`);
    return found;
  });
}

describe('labels', () => {
  test('never touch another label, a mark or the edge, for any list, view, width, direction and size of letters', () => {
    fc.assert(
      fc.property(samples, choices, parts, (list, choice, part) => {
        if (list.length === 0) return;
        const scene = sceneOf(dataOfSamples(list), choice);
        const stage = stageAt(scene, part(scene.input.home));
        expect(troubles(stage)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('never stand on the counts at the edges', () => {
    fc.assert(
      fc.property(samples, choices, parts, (list, choice, part) => {
        if (list.length === 0) return;
        const scene = sceneOf(dataOfSamples(list.slice(0, 60)), choice);
        const stage = stageAt(scene, part(scene.input.home));
        const context = scene.context(stage.scale, stage.layout);
        const counts = laneTexts(stage, context).filter(({ className }) => className === 'outside');
        for (const { text, x, y, align } of counts) {
          const width = context.width(text, 'label');
          const box = align === 'left' ? ([x, x + width] as const) : ([x - width, x] as const);
          const beside = stage.labels.filter((label) => Math.abs(rowY(stage, label.position) - y) < 8);
          expect(beside.filter((label) => overlap(box, spanOfLabel(label)))).toEqual([]);
        }
      }),
      { numRuns: Number(process.env['DETENTE_RUNS'] ?? 120), endOnFailure: true },
    );
  });

  test('stay with an event when it is chosen', () => {
    fc.assert(
      fc.property(samples, choices, parts, fc.nat(200), (list, choice, part, pick) => {
        if (list.length === 0) return;
        const scene = sceneOf(dataOfSamples(list), choice);
        const view = part(scene.input.home);
        const { labels, lanes } = stageAt(scene, view);
        const chosen = labels[pick % Math.max(1, labels.length)];
        if (!chosen) return;
        const after = stageAt(scene, view, { selected: lanes.order[chosen.position]! });
        expect(after.labels.map(({ position }) => position)).toContain(chosen.position);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the line of a silence', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 900, max: 2000 }));
  const sparse = fc.array(fc.tuple(ends, fc.nat(3)), { minLength: 2, maxLength: 6 });

  test('never goes through a count at the edge', () => {
    let placed = 0;
    fc.assert(
      fc.property(sparse, choices, parts, (pairs, choice, part) => {
        const list = pairs.flatMap(([[a, b], lane]) => [a, b].map((start) => ({ lane, start, end: start })));
        const scene = sceneOf(dataOfSamples(list), choice);
        const stage = stageAt(scene, part(scene.input.home));
        const context = scene.context(stage.scale, stage.layout);
        const counts = laneTexts(stage, context).filter(({ className }) => className === 'outside');
        for (const { left, right, y: middle } of stage.silences) {
          placed += 1;
          for (const { text, x, y, align } of counts.filter((count) => Math.abs(count.y - middle) < 8)) {
            const width = context.width(text, 'label');
            const box = align === 'left' ? ([x, x + width] as const) : ([x - width, x] as const);
            expect(overlap(box, [left, right]), `${text} at ${x}, ${y}`).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(placed).toBeGreaterThan(10);
  });
});
