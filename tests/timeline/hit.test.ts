import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../src/timeline/hand.ts';
import { hitAt } from '../../src/timeline/hit.ts';
import { markExtent } from '../../src/timeline/label-packing.ts';
import { rowY } from '../../src/timeline/stage.ts';
import { samples } from './lists.ts';
import { choices, dataOfSamples, parts, sceneOf, stageAt } from './scenes.ts';

describe('what is under the pointer', () => {
  test('is the mark it stands on, wherever marks are drawn', () => {
    fc.assert(
      fc.property(samples, choices, parts, (list, choice, part) => {
        if (list.length === 0) return;
        const scene = sceneOf(dataOfSamples(list), choice);
        const stage = stageAt(scene, part(scene.input.home));
        const { frame, lanes, scale } = stage;
        for (let m = 0; m < frame.markCount; m += 1) {
          const position = frame.marks[m]!;
          const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
          const x = (Math.max(left, scale.left) + Math.min(right, scale.right)) / 2;
          const y = rowY(stage, position);
          if (x < scale.left || x > scale.right) continue;
          const inItsWords = stage.labels.some(
            (label) => x > label.left - 4 && x < label.left + label.width + 4,
          );
          if (!inItsWords) expect(hitAt(stage, x, y)).toEqual({ kind: 'mark', position });
        }
      }),
      { numRuns: 80 },
    );
  });

  test('is the event a label names', () => {
    fc.assert(
      fc.property(samples, choices, parts, (list, choice, part) => {
        if (list.length === 0) return;
        const scene = sceneOf(dataOfSamples(list), choice);
        const stage = stageAt(scene, part(scene.input.home));
        for (const { position, left, width } of stage.labels) {
          expect(hitAt(stage, left + width / 2, rowY(stage, position))).toEqual({ kind: 'mark', position });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is the cell of the density, whose members are as many as it counts', () => {
    const crowd = Array.from({ length: 4000 }, (_, i) => ({ lane: i % 4, start: i / 4, end: i / 4 }));
    const scene = sceneOf(dataOfSamples(crowd));
    const stage = stageAt(scene, scene.input.home);
    const { frame, layout, scale } = stage;
    expect(frame.cellCount).toBeGreaterThan(100);
    for (let cell = 0; cell < frame.cellCount; cell += 1) {
      const lane = frame.cellLane[cell]!;
      const x = scale.x((frame.cellFrom[cell]! + frame.cellTo[cell]!) / 2);
      expect(hitAt(stage, x, layout.top[lane]! + layout.height[lane]! - 3)).toEqual({ kind: 'cell', cell });
      expect(membersOf(stage, cell)).toHaveLength(frame.cellSize[cell]!);
    }
  });

  test('is nothing beside the scale, above the lanes and below them', () => {
    const scene = sceneOf(dataOfSamples([{ lane: 0, start: 10, end: 10 }]));
    const stage = stageAt(scene, scene.input.home);
    const y = rowY(stage, 0);
    expect(hitAt(stage, 20, y)).toEqual({ kind: 'empty' });
    expect(hitAt(stage, stage.scale.x(10), 4)).toEqual({ kind: 'empty' });
    expect(hitAt(stage, stage.scale.x(10), stage.railTop + 8)).toEqual({ kind: 'empty' });
    expect(hitAt(stage, stage.scale.x(10), y)).toEqual({ kind: 'mark', position: 0 });
  });
});
