import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centred, dragged, gripAt } from '../../src/timeline/brush.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { numbers } from '../numbers.ts';

const ALL = { from: 0, to: 1000 };
const instant = numbers(-200, 1200);

describe('the brush of the overview', () => {
  test.each([false, true])('is taken by its handles, its middle, or beside it, right to left: %s', (rtl) => {
    const scale = scaleOf(ALL, 0, 500, rtl);
    const view = { from: 200, to: 600 };
    expect(gripAt(scale.x(200) + 5, view, scale)).toBe('start');
    expect(gripAt(scale.x(600) - 5, view, scale)).toBe('end');
    expect(gripAt(scale.x(400), view, scale)).toBe('window');
    expect(gripAt(scale.x(900), view, scale)).toBe('outside');
  });

  test('moves the end it was taken by, never past the other', () => {
    fc.assert(
      fc.property(instant, instant, fc.constantFrom('start' as const, 'end' as const), (taken, now, grip) => {
        const view = { from: 300, to: 500 };
        const next = dragged(grip, view, taken, now, 5);
        expect(next.to - next.from).toBeGreaterThanOrEqual(5 - 1e-9);
        if (grip === 'start') expect(next.to).toBe(500);
        else expect(next.from).toBe(300);
      }),
    );
  });

  test('keeps its width when its middle is moved, and stands about a point it is put to', () => {
    fc.assert(
      fc.property(instant, instant, (taken, now) => {
        const next = dragged('window', { from: 300, to: 500 }, taken, now, 5);
        expect(next.to - next.from).toBeCloseTo(200, 9);
        expect(next.from - 300).toBeCloseTo(now - taken, 9);
        const put = centred({ from: 300, to: 500 }, now);
        expect((put.from + put.to) / 2).toBeCloseTo(now, 9);
      }),
    );
  });
});
