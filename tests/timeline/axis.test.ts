import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { axisLabels } from '../../src/timeline/axis.ts';
import type { PlacedTick } from '../../src/timeline/axis.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import type { Scale } from '../../src/timeline/scale.ts';
import { numbers } from '../numbers.ts';

const LANGS: readonly Language[] = ['ar', 'en', 'ru'];

/** From a minute to four thousand years, in any year people write about. */
const views = fc
  .tuple(numbers(-900_000, 60_000), numbers(Math.log(1 / 1440), Math.log(1_460_000)))
  .map(([from, span]) => ({ from, to: from + Math.exp(span) }));

const axes = fc.record({
  view: views,
  left: fc.integer({ min: 0, max: 240 }),
  width: fc.integer({ min: 40, max: 2600 }),
  rtl: fc.boolean(),
  lang: fc.constantFrom(...LANGS),
  /** Pixels a letter. */
  letter: numbers(4, 20),
});

/** The pixels a label takes, left before right. */
function boxOf(tick: PlacedTick, width: number, scale: Scale): readonly [number, number] {
  return scale.rtl ? [tick.x - width, tick.x] : [tick.x, tick.x + width];
}

describe('the labels of the axis', () => {
  test('never overlap, for any view, width, direction, language and size of letters', () => {
    fc.assert(
      fc.property(axes, ({ view, left, width, rtl, lang, letter }) => {
        const scale = scaleOf(view, left, left + width, rtl);
        const measure = (text: string, strong: boolean): number =>
          Math.ceil(text.length * letter * (strong ? 1.2 : 1));
        const ticks = axisLabels(scale, lang, measure);
        for (const over of [true, false]) {
          const boxes = ticks
            .filter((tick) => tick.over === over)
            .map((tick) => boxOf(tick, measure(tick.text, tick.strong), scale))
            .sort((a, b) => a[0] - b[0]);
          boxes.slice(1).forEach((box, i) => {
            expect(box[0]).toBeGreaterThanOrEqual(boxes[i]![1]);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('stay on the stage, but for the room of the arrowhead', () => {
    fc.assert(
      fc.property(axes, ({ view, left, width, rtl, lang, letter }) => {
        const scale = scaleOf(view, left, left + width, rtl);
        const measure = (text: string): number => Math.ceil(text.length * letter);
        for (const tick of axisLabels(scale, lang, measure)) {
          const [a, b] = boxOf(tick, measure(tick.text), scale);
          expect(a).toBeGreaterThanOrEqual(left - 14);
          expect(b).toBeLessThanOrEqual(left + width + 14);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('say where in time one is wherever there is room for a label', () => {
    fc.assert(
      fc.property(views, fc.boolean(), fc.constantFrom(...LANGS), (view, rtl, lang) => {
        const ticks = axisLabels(scaleOf(view, 0, 1000, rtl), lang, (text) => text.length * 7);
        expect(ticks.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('tell the year, from ten minutes to ten years, however narrow the months are', () => {
    const near = fc.tuple(
      fc.integer({ min: -60_000, max: 50_000 }),
      numbers(Math.log(10 / 1440), Math.log(3652)),
    );
    fc.assert(
      fc.property(near, fc.boolean(), fc.constantFrom(...LANGS), ([from, span], rtl, lang) => {
        const view = { from, to: from + Math.exp(span) };
        const ticks = axisLabels(scaleOf(view, 0, 1000, rtl), lang, (text) => text.length * 8);
        const year = new Date(from * 86_400_000).getUTCFullYear();
        const told = ticks.find(({ text }) => /\d{4}/.test(text));
        // The next year may stand so near that it alone has room.
        expect([year, year + 1].some((any) => told?.text.includes(String(any)))).toBe(true);
        if (!told!.text.includes(String(year))) expect(Math.abs(told!.x - ticks[0]!.x)).toBeLessThan(110);
      }),
      { numRuns: 400 },
    );
  });

  test('are the same whichever way time runs, mirrored', () => {
    fc.assert(
      fc.property(views, (view) => {
        const of = (rtl: boolean): readonly PlacedTick[] =>
          axisLabels(scaleOf(view, 0, 1000, rtl), 'en', (text) => text.length * 7);
        const mirrored = of(true).map((tick) => ({ ...tick, x: 1000 - tick.x }));
        of(false).forEach((tick, i) => {
          expect(mirrored[i]).toMatchObject({ text: tick.text, over: tick.over, strong: tick.strong });
          expect(mirrored[i]!.x).toBeCloseTo(tick.x, 6);
        });
        expect(mirrored).toHaveLength(of(false).length);
      }),
      { numRuns: 100 },
    );
  });
});
