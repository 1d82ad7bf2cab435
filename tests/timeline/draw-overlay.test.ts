import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/timeline/draw-overlay.ts';
import { dataOfSamples, sceneOf, stageAt } from './scenes.ts';

describe.each([false, true])('flags of a mark, right to left: %s', (rtlTime) => {
  const scene = sceneOf(
    dataOfSamples([
      { lane: 0, start: 0, end: 0 },
      { lane: 0, start: 100, end: 200 },
      { lane: 0, start: 400, end: 400 },
    ]),
    { rtlTime, lang: rtlTime ? 'ar' : 'en' },
  );
  const flags = (position: number, from: number, to: number): number[] =>
    flagsOf(stageAt(scene, { from, to }), position).map(({ instant }) => instant);

  test('stand at its day, or at both of its ends', () => {
    expect(flags(0, -10, 450)).toHaveLength(1);
    expect(flags(1, -10, 450)).toHaveLength(2);
  });

  test('are only of the end that is in view', () => {
    expect(flags(1, 150, 450)).toHaveLength(1);
    expect(flags(1, 120, 180)).toHaveLength(0);
  });

  test('are not there when it lies beside the view, earlier or later', () => {
    expect(flags(1, 220, 450)).toEqual([]);
    expect(flags(1, -10, 80)).toEqual([]);
    expect(flags(0, 50, 450)).toEqual([]);
  });
});
