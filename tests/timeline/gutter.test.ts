import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gutterFor, nameRoom } from '../../src/timeline/gutter.ts';

describe('the gutter', () => {
  test('holds every name whole where the stage can spare the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 110 }), { minLength: 1 }),
        fc.integer({ min: 10, max: 50 }),
        fc.integer({ min: 760, max: 2400 }),
        (names, count, width) => {
          const gutter = gutterFor(width, 'en', 1, { names, counts: [count] });
          expect(nameRoom(gutter, count)).toBeGreaterThanOrEqual(Math.max(...names) - 0.5);
        },
      ),
    );
  });

  test('never takes more than a third of the stage, and nothing of a phone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 2400 }), fc.integer({ min: 0, max: 900 }), (width, name) => {
        const gutter = gutterFor(width, 'ru', 2, { names: [name], counts: [60] });
        expect(gutter).toBeLessThanOrEqual(Math.max(width / 3, 0));
        if (width < 420) expect(gutter).toBe(0);
      }),
    );
  });
});
