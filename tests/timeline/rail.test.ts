import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { railGroups, stepsText } from '../../src/timeline/rail.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { numbers } from '../numbers.ts';

const width = (text: string): number => text.length * 7;

const marks = fc.array(fc.record({ at: numbers(-50, 1050), step: fc.integer({ min: 1, max: 30 }) }), {
  maxLength: 25,
  size: 'max',
});

describe('the numbers of a proof on the rail', () => {
  test('never touch, and name each step in view once, in both directions', () => {
    fc.assert(
      fc.property(marks, fc.boolean(), fc.integer({ min: 50, max: 700 }), (proof, rtl, pixels) => {
        const scale = scaleOf({ from: 0, to: 1000 }, 0, pixels, rtl);
        const groups = railGroups(proof, scale, width);
        groups.slice(1).forEach((group, i) => {
          const before = groups[i]!;
          const apart = (width(stepsText(before.steps)) + width(stepsText(group.steps))) / 2;
          expect(group.x - before.x).toBeGreaterThan(apart);
        });
        const inView = proof
          .filter(({ at }) => scale.x(at) >= 0 && scale.x(at) <= pixels)
          .map(({ step }) => step);
        const named = groups.flatMap(({ steps }) => steps);
        expect([...named].sort((a, b) => a - b)).toEqual([...inView].sort((a, b) => a - b));
        expect(groups.flatMap(({ at }) => at)).toHaveLength(inView.length);
      }),
      { numRuns: 400 },
    );
  });

  test('are written as people write a few numbers', () => {
    expect(stepsText([3])).toBe('3');
    expect(stepsText([3, 1])).toBe('1, 3');
    expect(stepsText([2, 1])).toBe('1, 2');
    expect(stepsText([4, 2, 3, 1, 7])).toBe('1–4, 7');
    expect(stepsText([2, 2])).toBe('2');
  });
});
