import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Camera } from '../../src/timeline/camera.ts';
import { sameView } from '../../src/timeline/view.ts';
import type { View } from '../../src/timeline/view.ts';
import { numbers } from '../numbers.ts';

const LIMITS = { from: 0, to: 1000, shortest: 1 };

function still(): Camera {
  return new Camera(
    LIMITS,
    () => undefined,
    () => true,
  );
}

const views = fc
  .tuple(numbers(0, 900), numbers(2, 100))
  .map(([from, span]): View => ({ from, to: from + span }));

describe('views that were left', () => {
  test('come back in reverse, and forward again, for any journey', () => {
    fc.assert(
      fc.property(fc.array(views, { minLength: 1, maxLength: 20 }), (journey) => {
        const camera = still();
        const rested = [camera.view];
        for (const view of journey) {
          camera.travel(view);
          if (!sameView(camera.view, rested[rested.length - 1]!)) rested.push(camera.view);
        }
        for (let i = rested.length - 2; i >= 0; i -= 1) {
          expect(camera.undo()).toBe(true);
          expect(camera.view).toEqual(rested[i]);
        }
        expect(camera.undo()).toBe(false);
        for (const view of rested.slice(1)) {
          expect(camera.redo()).toBe(true);
          expect(camera.view).toEqual(view);
        }
        expect(camera.redo()).toBe(false);
      }),
    );
  });

  test('are forgotten forward when a new way is taken', () => {
    const camera = still();
    camera.travel({ from: 0, to: 100 });
    camera.travel({ from: 200, to: 300 });
    camera.undo();
    camera.travel({ from: 500, to: 600 });
    expect(camera.redo()).toBe(false);
    camera.undo();
    expect(camera.view).toEqual({ from: 0, to: 100 });
  });

  test('count as left only where the view rested', () => {
    const camera = still();
    for (let i = 0; i < 30; i += 1) camera.drag(0, 1);
    camera.zoomAbout(4, 500);
    for (let i = 0; i < 30; i += 1) camera.drag(0, 1);
    camera.settle();
    camera.undo();
    expect(camera.view).toEqual({ from: 0, to: 1000 });
  });
});

describe('a journey', () => {
  test('ends exactly where it leads, tells that it rests once, and asks for no frame after that', () => {
    const moved = vi.fn();
    const camera = new Camera(LIMITS, moved, () => false);
    camera.travel({ from: 300, to: 400 });
    let time = 1000;
    while (camera.step(time)) time += 16;
    expect(camera.view).toEqual({ from: 300, to: 400 });
    expect(moved.mock.calls.filter(([settled]) => settled)).toHaveLength(1);
    expect(camera.step(time + 16)).toBe(false);
  });

  test('leads on from where the last press leads, not from where the view is', () => {
    const camera = new Camera(
      LIMITS,
      () => undefined,
      () => false,
    );
    camera.zoomBy(2);
    camera.zoomBy(2);
    expect(camera.goal.to - camera.goal.from).toBeCloseTo(250, 9);
  });

  test('gives way to a hand at once', () => {
    const camera = new Camera(
      LIMITS,
      () => undefined,
      () => false,
    );
    camera.travel({ from: 300, to: 400 });
    camera.step(0);
    camera.drag(0, 0);
    expect(camera.travelling).toBe(false);
  });

  test('pans to what is out of sight, and stays where it can be seen', () => {
    const camera = still();
    camera.jump({ from: 100, to: 200 });
    camera.reveal(150, 151);
    expect(camera.view).toEqual({ from: 100, to: 200 });
    camera.reveal(700, 701);
    expect(camera.view).toEqual({ from: 650.5, to: 750.5 });
    camera.reveal(-Infinity, 20);
    expect(camera.view.from).toBe(0);
  });
});
