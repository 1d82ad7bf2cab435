import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { axisLabels } from '../../src/timeline/axis.ts';
import type { PlacedTick } from '../../src/timeline/axis.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import type { Scale } from '../../src/timeline/scale.ts';

const LANGS: readonly Language[] = ['ar', 'en', 'ru'];

/** From a minute to four thousand years, in any year people write about. */
const views = fc
  .tuple(
    fc.double({ min: -900_000, max: 60_000, noNaN: true }),
    fc.double({ min: Math.log(1 / 1440), max: Math.log(1_460_000), noNaN: true }),
  )
  .map(([from, span]) => ({ from, to: from + Math.exp(span) }));

const axes = fc.record({
  view: views,
  left: fc.integer({ min: 0, max: 240 }),
  width: fc.integer({ min: 40, max: 2600 }),
  rtl: fc.boolean(),
  lang: fc.constantFrom(...LANGS),
  /** Pixels a letter. */
  letter: fc.double({ min: 4, max: 20, noNaN: true }),
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
