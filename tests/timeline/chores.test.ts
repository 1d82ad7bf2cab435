import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Chores } from '../../src/timeline/chores.ts';
import type { Chore } from '../../src/timeline/chores.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Steps that take a millisecond each; every fifth is worth showing. */
function* steps(count: number, done: number[]): Chore {
  for (let i = 0; i < count; i += 1) {
    done.push(i);
    vi.setSystemTime(Date.now() + 1);
    yield i % 5 === 4;
  }
}

describe('chores', () => {
  test('are all done, in slices, and then nothing is left to run', () => {
    const shown = vi.fn();
    const done: number[] = [];
    const chores = new Chores(shown);
    chores.begin(steps(20, done));
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toHaveLength(20);
    // Four steps worth showing, and the end.
    expect(shown).toHaveBeenCalledTimes(5);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('end at once when they are stopped or others are begun', () => {
    const [first, second]: [number[], number[]] = [[], []];
    const chores = new Chores(() => undefined);
    chores.begin(steps(20, first));
    chores.begin(steps(3, second));
    vi.runAllTimers();
    expect(first).toEqual([]);
    expect(second).toHaveLength(3);
    chores.begin(steps(9, first));
    chores.stop();
    vi.runAllTimers();
    expect(first).toEqual([]);
  });
});
