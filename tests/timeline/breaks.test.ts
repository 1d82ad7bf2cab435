import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHOLE } from '../../src/timeline/breaks.ts';
import { BrokenAxis, breaksOf } from '../../src/timeline/broken-axis.ts';
import { dayOf } from '../../src/model/day.ts';
import { axisLabels } from '../../src/timeline/axis.ts';
import { Camera } from '../../src/timeline/camera.ts';
import { columnsOf } from '../../src/timeline/columns.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { instantsOf } from '../../src/timeline/ticks.ts';
import { fixtureList } from '../fixtures/events.ts';
import { numbers } from '../numbers.ts';

/** Stretches apart from each other between day 0 and some day, and what each is folded to. */
const anyBreaks = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 60, max: 900 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([pairs, length]) => {
    let at = 0;
    const stretches = pairs.map(([apart, long]) => {
      const from = at + apart;
      at = from + long;
      return { from, to: at };
    });
    return { breaks: new BrokenAxis(stretches, length), until: at + 200, stretches, length };
  });

describe('an axis with breaks', () => {
  test('gives each break its length and every other day its own, and leads back', () => {
    fc.assert(
      fc.property(anyBreaks, numbers(-100, 8000), (made, day) => {
        const { breaks, stretches, length } = made;
        expect(breaks.day(breaks.place(day))).toBeCloseTo(day, 6);
        for (const { from, to } of stretches)
          expect(breaks.place(to) - breaks.place(from)).toBeCloseTo(length, 6);
        const inside = breaks.breakAt(day) >= 0 || breaks.breakAt(day + 0.5) >= 0;
        const step = breaks.place(day + 0.25) - breaks.place(day);
        if (!inside) expect(step).toBeCloseTo(0.25, 6);
        expect(step).toBeGreaterThan(0);
      }),
    );
  });

  test('is open at both ends', () => {
    const breaks = new BrokenAxis([{ from: 10, to: 500 }], 5);
    expect(breaks.place(-Infinity)).toBe(-Infinity);
    expect(breaks.place(Infinity)).toBe(Infinity);
    expect(breaks.place(0)).toBe(0);
    expect(breaks.place(500)).toBe(15);
  });

  test('keeps what a hand holds under it, while it drags and zooms across breaks, either way time runs', () => {
    fc.assert(
      fc.property(
        anyBreaks,
        fc.boolean(),
        fc.array(fc.tuple(numbers(100, 900), fc.boolean()), {
          minLength: 1,
          maxLength: 20,
        }),
        ({ breaks, until }, rtl, turns) => {
          const camera = new Camera(
            { from: -1e5, to: until + 1e5, shortest: 1 },
            () => undefined,
            () => true,
          );
          camera.setBreaks(breaks);
          camera.jump({ from: 0, to: until });
          const scale = (): ReturnType<typeof scaleOf> => scaleOf(camera.view, 0, 1000, rtl, breaks);
          for (const [x, closer] of turns) {
            const held = scale().at(x);
            camera.zoomAbout(closer ? 1.2 : 1 / 1.2, held);
            expect(Math.abs(scale().x(held) - x)).toBeLessThan(0.5);
            camera.drag(scale().at(x + 50), held);
            expect(Math.abs(scale().x(held) - (x + 50))).toBeLessThan(0.5);
          }
        },
      ),
    );
  });

  test('is broken and mended about what is on show', () => {
    const camera = new Camera(
      { from: 0, to: 3000, shortest: 1 },
      () => undefined,
      () => true,
    );
    const breaks = new BrokenAxis([{ from: 1000, to: 2000 }], 20);
    camera.setBreaks(breaks);
    expect(camera.view).toEqual({ from: 0, to: 3000 });
    camera.jump({ from: 100, to: 400 });
    camera.setBreaks(WHOLE);
    expect(camera.view.from).toBeCloseTo(100, 9);
    expect(camera.view.to).toBeCloseTo(400, 9);
    expect(camera.home).toMatchObject({ from: 0, to: 3000 });
  });

  test('has no ticks in a break but one whose unit goes on well after it', () => {
    const year = (from: number, to: number): number[] => {
      const breaks = new BrokenAxis([{ from, to }], 30);
      const scale = scaleOf({ from: 15_000, to: 21_000 }, 0, 1000, false, breaks);
      return instantsOf('year', scale).filter((instant) => instant > from && instant < to);
    };
    const newYear = dayOf(2020, 1, 1);
    expect(year(newYear - 900, newYear + 60)).toEqual([newYear]);
    expect(year(newYear - 900, newYear - 5)).toEqual([]);
    expect(year(newYear - 900, newYear + 340)).toEqual([]);
  });

  test('tells the year after a break rather than the one before it, where there is room for one', () => {
    const breaks = new BrokenAxis([{ from: dayOf(2018, 2, 1), to: dayOf(2019, 12, 20) }], 10);
    const view = { from: dayOf(2017, 1, 1), to: dayOf(2022, 1, 1) };
    const texts = axisLabels(scaleOf(view, 0, 300, false, breaks), 'en', () => 40).map(({ text }) => text);
    expect(texts).toContain('2020');
    expect(texts).not.toContain('2018');
  });
});

describe('what is folded', () => {
  const { events } = fixtureList();
  const columns = columnsOf(events);

  test('never holds a likely day', () => {
    const home = { from: -1e6, to: 1e6 };
    const { stretches } = breaksOf(columns, home);
    for (const { from, to } of stretches) {
      for (let row = 0; row < columns.count; row += 1)
        expect(columns.likelyEnd[row]! <= from || columns.likelyStart[row]! >= to).toBe(true);
    }
    expect(stretches.length).toBeGreaterThan(0);
  });

  test('is nothing in a list without a long empty time', () => {
    expect(breaksOf(columnsOf(events.slice(0, 1)), { from: -1e6, to: 1e6 })).toBe(WHOLE);
  });
});
