import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../src/timeline/scale.ts';
import { between, constrained, panned, sameView, spanOf, zoomed } from '../../src/timeline/view.ts';
import type { Limits } from '../../src/timeline/view.ts';
import { numbers } from '../numbers.ts';

const limits: Limits = { from: 0, to: 3000, shortest: 0.01 };

describe('a view', () => {
  test('keeps the instant under the pointer within half a pixel over 40 zoom steps in and 40 out, in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 152, max: 1188 }), fc.boolean(), numbers(1.01, 1.2), (x, rtl, step) => {
        let view = { from: limits.from, to: limits.to };
        const home = view;
        const instant = scaleOf(view, 152, 1188, rtl).at(x);
        let worst = 0;
        for (let i = 0; i < 80; i += 1) {
          const scale = scaleOf(view, 152, 1188, rtl);
          view = zoomed(view, i < 40 ? step : 1 / step, scale.at(x), limits);
          worst = Math.max(worst, Math.abs(scaleOf(view, 152, 1188, rtl).x(instant) - x));
        }
        expect(worst).toBeLessThan(0.5);
        expect(Math.abs(view.from - home.from) + Math.abs(view.to - home.to)).toBeLessThan(1e-6);
      }),
    );
  });

  test('never leaves its limits, however it is moved', () => {
    const move = fc.oneof(
      fc.tuple(fc.constant('pan' as const), numbers(-5000, 5000)),
      fc.tuple(fc.constant('zoom' as const), numbers(0.01, 100)),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let view = constrained({ from: 1000, to: 1100 }, limits);
        for (const [kind, by] of moves) {
          view =
            kind === 'pan' ? panned(view, by, limits) : zoomed(view, by, (view.from + view.to) / 2, limits);
          const inside = view.from >= limits.from - 1e-6 && view.to <= limits.to + 1e-6;
          expect(inside && spanOf(view) >= limits.shortest * 0.999999).toBe(true);
        }
      }),
    );
  });

  test('that cannot move is the same object, so that nothing is drawn', () => {
    const view = { from: 0, to: 3000 };
    expect(panned(view, 10, limits)).toBe(view);
    expect(zoomed(view, 0.5, 1500, limits)).toBe(view);
  });

  test('holds the point it zooms about on its whole way', () => {
    const a = { from: 0, to: 1000 };
    const b = zoomed(a, 8, 300, limits);
    for (const t of [0, 0.2, 0.5, 0.9, 1]) {
      const view = between(a, b, t);
      expect((300 - view.from) / spanOf(view)).toBeCloseTo(0.3, 9);
    }
    expect(sameView(between(a, b, 1), b)).toBe(true);
  });
});

describe('a scale', () => {
  test('gives back the instant of a pixel, right to left too', () => {
    fc.assert(
      fc.property(numbers(-1e6, 1e6), numbers(1e-4, 1e6), fc.boolean(), (from, span, rtl) => {
        const scale = scaleOf({ from, to: from + span }, 10, 1010, rtl);
        expect(scale.x(scale.at(333))).toBeCloseTo(333, 2);
        expect(scale.x(from)).toBe(rtl ? 1010 : 10);
      }),
    );
  });
});
