import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Camera } from '../../src/timeline/camera.ts';
import { factorOf, listenTo, meaningOf } from '../../src/timeline/gestures.ts';
import { Hand } from '../../src/timeline/hand.ts';
import { limitsOf } from '../../src/timeline/home.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { rowY } from '../../src/timeline/stage.ts';
import { dataOfSamples, sceneOf, stageAt } from './scenes.ts';

const LIST = Array.from({ length: 24 }, (_, i) => ({ lane: i % 4, start: i * 100, end: i * 100 }));

/** An element that takes listeners, and a hand on a chart of some events, without a browser. */
function chartWith({ rtlTime = false, wheelZooms = true } = {}) {
  const element = Object.assign(new EventTarget(), {
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: vi.fn(),
  });
  const scene: Scene = sceneOf(dataOfSamples(LIST), { rtlTime, lang: rtlTime ? 'ar' : 'en' });
  const { data, home } = scene.input;
  const limits = { ...limitsOf(home, data.columns), shortest: 0.01 };
  const settled = vi.fn();
  const camera = new Camera(
    limits,
    (rests) => {
      if (rests) settled();
    },
    () => true,
  );
  const told = {
    select: vi.fn(),
    hover: vi.fn(),
    cluster: vi.fn(),
    mark: vi.fn(),
    hint: vi.fn(),
    pointing: vi.fn(),
  };
  const hand = new Hand({
    ...told,
    camera: () => camera,
    scene: () => scene,
    stage: () => stageAt(scene, camera.view),
    wheelZooms: () => wheelZooms,
  });
  const off = listenTo(element as unknown as HTMLElement, hand);
  const send = (type: string, init: object): Event => {
    const event = Object.assign(new Event(type, { cancelable: true }), BLANK, init);
    element.dispatchEvent(event);
    return event;
  };
  const xOf = (instant: number): number => scene.scaleFor(camera.view).x(instant);
  return { camera, scene, send, xOf, at: hand.at, off, settled, element, ...told };
}

const BLANK = {
  pointerId: 1,
  button: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  clientX: 0,
  clientY: 0,
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the wheel', () => {
  test.each([false, true])(
    'holds the instant under the pointer within half a pixel over 40 turns in and 40 out, right to left: %s',
    (rtlTime) => {
      fc.assert(
        fc.property(fc.integer({ min: 200, max: 1000 }), fc.integer({ min: 20, max: 240 }), (x, turn) => {
          const { send, xOf, at, off, camera } = chartWith({ rtlTime });
          const home = camera.view;
          const instant = at(x);
          let worst = 0;
          for (let i = 0; i < 80; i += 1) {
            send('wheel', { clientX: x, deltaY: i < 40 ? -turn : turn });
            worst = Math.max(worst, Math.abs(xOf(instant) - x));
          }
          off();
          expect(worst).toBeLessThan(0.5);
          expect(camera.view.from).toBeCloseTo(home.from, 3);
          expect(camera.view.to).toBeCloseTo(home.to, 3);
        }),
        { numRuns: 25 },
      );
    },
  );

  test('shows what has come under a pointer that rests, and nothing when it has left', () => {
    const { send, hover, pointing } = chartWith();
    send('wheel', { clientX: 500, clientY: -1, deltaY: -100 });
    expect(hover).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(pointing).toHaveBeenLastCalledWith(false);
    expect(hover).toHaveBeenCalledTimes(1);
    send('wheel', { clientX: 500, clientY: -1, deltaY: -100 });
    send('pointerleave', {});
    vi.runAllTimers();
    expect(hover).toHaveBeenCalledTimes(2);
  });

  test('rests once, a moment after its last turn', () => {
    const { send, settled } = chartWith();
    for (let i = 0; i < 5; i += 1) send('wheel', { clientX: 500, deltaY: -100 });
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  test('is the page’s where the page keeps it, and says how to zoom', () => {
    const { send, hint, camera } = chartWith({ wheelZooms: false });
    const before = camera.view;
    expect(send('wheel', { clientX: 500, deltaY: -100 }).defaultPrevented).toBe(false);
    expect(hint).toHaveBeenCalledTimes(1);
    expect(camera.view).toBe(before);
    expect(send('wheel', { clientX: 500, deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
    expect(camera.view).not.toBe(before);
  });

  test('pans with Shift or sideways, and a turn back undoes a turn exactly', () => {
    expect(meaningOf({ ...BLANK, shiftKey: true, deltaY: 100 }, true)).toBe('pan');
    expect(meaningOf({ ...BLANK, deltaX: 100 }, false)).toBe('pan');
    expect(factorOf({ ...BLANK, deltaY: 100 }) * factorOf({ ...BLANK, deltaY: -100 })).toBeCloseTo(1, 12);
    expect(factorOf({ ...BLANK, deltaY: 3, deltaMode: 1 })).toBeCloseTo(
      factorOf({ ...BLANK, deltaY: 48 }),
      12,
    );
  });
});

describe('a drag', () => {
  test.each([false, true])(
    'keeps the instant it took hold of under the pointer, right to left: %s',
    (rtlTime) => {
      const { camera, send, at, xOf } = chartWith({ rtlTime });
      camera.jump({ from: 900, to: 1400 });
      const instant = at(600);
      send('pointerdown', { clientX: 600, clientY: 200 });
      for (let x = 600; x > 420; x -= 7) {
        send('pointermove', { clientX: x, clientY: 200 });
        if (600 - x >= 4) expect(xOf(instant)).toBeCloseTo(x, 6);
      }
      send('pointerup', { clientX: 424, clientY: 200 });
    },
  );

  test('of less than four pixels is a click, on a mark and on nothing', () => {
    const { scene, camera, send, select, xOf } = chartWith();
    const y = rowY(stageAt(scene, camera.view), scene.built.lanes.positionOf[8]!);
    const x = xOf(800);
    for (const [at, times] of [
      [[x, y], 1],
      [[x, 2], 1],
    ] as const) {
      send('pointerdown', { clientX: at[0], clientY: at[1] });
      send('pointermove', { clientX: at[0] + 2, clientY: at[1] });
      send('pointerup', { clientX: at[0] + 2, clientY: at[1] });
      expect(select).toHaveBeenCalledTimes(times);
    }
    expect(select).toHaveBeenCalledWith('e8');
  });

  test('with Shift marks a stretch and goes there', () => {
    const { camera, send, at, mark } = chartWith();
    const [from, to] = [at(400), at(700)];
    send('pointerdown', { clientX: 700, clientY: 200, shiftKey: true });
    send('pointermove', { clientX: 650, clientY: 200, shiftKey: true });
    send('pointermove', { clientX: 400, clientY: 200, shiftKey: true });
    expect(mark).toHaveBeenLastCalledWith([to, from]);
    send('pointerup', { clientX: 400, clientY: 200, shiftKey: true });
    expect(camera.view.from).toBeCloseTo(from, 6);
    expect(camera.view.to).toBeCloseTo(to, 6);
    expect(mark).toHaveBeenLastCalledWith(null);
  });

  test('that is broken off marks nothing and leaves the view', () => {
    const { camera, send } = chartWith();
    const before = camera.view;
    send('pointerdown', { clientX: 700, clientY: 200, shiftKey: true });
    send('pointermove', { clientX: 400, clientY: 200, shiftKey: true });
    send('pointercancel', {});
    expect(camera.view).toEqual(before);
  });
});

describe('two fingers', () => {
  test.each([false, true])('keep the instants they stand on under them, right to left: %s', (rtlTime) => {
    const { camera, send, at, xOf } = chartWith({ rtlTime });
    camera.jump({ from: 800, to: 1600 });
    send('pointerdown', { pointerId: 1, clientX: 500, clientY: 200 });
    send('pointerdown', { pointerId: 2, clientX: 700, clientY: 200 });
    const [a, b] = [at(500), at(700)];
    for (let i = 1; i <= 20; i += 1) {
      send('pointermove', { pointerId: 1, clientX: 500 - 3 * i, clientY: 200 });
      send('pointermove', { pointerId: 2, clientX: 700 + 5 * i, clientY: 200 });
      expect(xOf(a)).toBeCloseTo(500 - 3 * i, 3);
      expect(xOf(b)).toBeCloseTo(700 + 5 * i, 3);
    }
    send('pointerup', { pointerId: 1 });
    const held = at(800);
    send('pointermove', { pointerId: 2, clientX: 760, clientY: 200 });
    expect(xOf(held)).toBeCloseTo(760, 3);
  });
});

describe('the pointer', () => {
  test('tells what it is on, and that it has left', () => {
    const { scene, camera, send, hover, pointing, xOf } = chartWith();
    const y = rowY(stageAt(scene, camera.view), scene.built.lanes.positionOf[5]!);
    send('pointermove', { clientX: xOf(500), clientY: y });
    expect(hover).toHaveBeenLastCalledWith('e5');
    expect(pointing).toHaveBeenLastCalledWith(true);
    send('pointerleave', {});
    expect(hover).toHaveBeenLastCalledWith(null);
  });

  test('zooms about itself on a double click, out with Shift, but not on a mark', () => {
    const { camera, scene, send, at, xOf } = chartWith();
    camera.jump({ from: 900, to: 1400 });
    const instant = at(610);
    send('dblclick', { clientX: 610, clientY: 2 });
    expect(camera.view.to - camera.view.from).toBeCloseTo(250, 6);
    expect(xOf(instant)).toBeCloseTo(610, 3);
    send('dblclick', { clientX: 610, clientY: 2, shiftKey: true });
    expect(camera.view.to - camera.view.from).toBeCloseTo(500, 6);
    const y = rowY(stageAt(scene, camera.view), scene.built.lanes.positionOf[10]!);
    send('dblclick', { clientX: xOf(1000), clientY: y });
    expect(camera.view.to - camera.view.from).toBeCloseTo(500, 6);
  });

  test('is no longer heard after listening has ended', () => {
    const { camera, send, off } = chartWith();
    const before = camera.view;
    off();
    send('wheel', { clientX: 500, deltaY: -300 });
    expect(camera.view).toBe(before);
  });
});
