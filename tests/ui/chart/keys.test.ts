import { describe, expect, test, vi } from 'vitest';
import type { Chart } from '../../../src/timeline/chart.ts';
import { keyAction } from '../../../src/ui/chart/keys.ts';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function axis(rtlTime = false) {
  const camera = {
    undo: vi.fn(),
    redo: vi.fn(),
    panBy: vi.fn(),
    zoomBy: vi.fn(),
    travel: vi.fn(),
    home: { from: 0, to: 9 },
  };
  const [move, open, close] = [vi.fn(), vi.fn(), vi.fn()];
  const target = { chart: { camera, move } as unknown as Chart, rtlTime, open, close };
  const press = (key: string, held: Partial<typeof PLAIN> = {}): boolean => {
    const act = keyAction({ ...PLAIN, ...held, key }, target);
    act?.();
    return act !== null;
  };
  return { camera, move, open, close, press };
}

describe('keys on the time axis', () => {
  test.each([
    [false, 'ArrowLeft', 'earlier'],
    [false, 'ArrowRight', 'later'],
    [true, 'ArrowLeft', 'later'],
    [true, 'ArrowRight', 'earlier'],
    [false, 'ArrowUp', 'laneUp'],
    [true, 'ArrowDown', 'laneDown'],
    [false, 'Home', 'first'],
    [true, 'End', 'last'],
  ])('mean what they point at, right to left: %s, %s goes %s', (rtl, key, way) => {
    const { press, move } = axis(rtl);
    expect(press(key)).toBe(true);
    expect(move).toHaveBeenCalledExactlyOnceWith(way);
  });

  test('zoom, page and fit', () => {
    const { press, camera } = axis();
    for (const key of ['+', '=', '-', 'PageUp', 'PageDown', '0']) press(key);
    expect(camera.zoomBy.mock.calls).toEqual([[2], [2], [0.5]]);
    expect(camera.panBy.mock.calls).toEqual([[-0.9], [0.9]]);
    expect(camera.travel).toHaveBeenCalledExactlyOnceWith(camera.home);
  });

  test('open and close', () => {
    const { press, open, close } = axis();
    press('Enter');
    press('Escape');
    expect(open).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('take views back and give them again, as every program does', () => {
    const { press, camera } = axis();
    press('z', { ctrlKey: true });
    press('Z', { metaKey: true, shiftKey: true });
    press('y', { ctrlKey: true });
    expect(camera.undo).toHaveBeenCalledTimes(1);
    expect(camera.redo).toHaveBeenCalledTimes(2);
  });

  test('that are the browser’s stay the browser’s', () => {
    const { press, move } = axis();
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    expect(press('c', { ctrlKey: true })).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(press('+', { ctrlKey: true })).toBe(false);
    expect(move).not.toHaveBeenCalled();
  });
});
