import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/timeline/home.ts';
import type { Columns } from '../../src/timeline/columns.ts';

const DAY_2019 = 17_897;

/** Columns of rows `[likely start, likely end]`; certain days are the same. */
function columnsOf(rows: readonly (readonly [number, number])[]): Columns {
  const start = Float64Array.from(rows, ([from]) => from);
  const end = Float64Array.from(rows, ([, to]) => to);
  return {
    count: rows.length,
    start,
    end,
    likelyStart: start,
    likelyEnd: end,
    form: new Uint8Array(rows.length),
    mood: new Uint8Array(rows.length),
    family: new Uint8Array(rows.length),
    source: new Uint32Array(rows.length),
    details: new Map(),
  };
}

const row = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constant(-Infinity)),
    fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.constant(Infinity)),
  )
  .map(([start, length]) =>
    start === -Infinity && length === Infinity
      ? ([0, 1] as const)
      : length === Infinity || start !== -Infinity
        ? ([start, start + length] as const)
        : ([start, length] as const),
  );

describe('the view that shows everything', () => {
  it('meets every event, however little is known of it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const home = homeOf(columnsOf(rows))!;
        for (const [start, end] of rows) {
          expect(home.from).toBeLessThanOrEqual(end);
          expect(home.to).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  it('holds all likely days of what is known to within three years', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const home = homeOf(columnsOf(rows))!;
        for (const [start, end] of rows) {
          if (end - start > 1096) continue;
          expect(home.from).toBeLessThanOrEqual(start);
          expect(home.to).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('is not stretched by a date that says little', () => {
    const close = [DAY_2019, DAY_2019 + 1] as const;
    const later = [DAY_2019 + 700, DAY_2019 + 701] as const;
    const vague = [DAY_2019 + 300, DAY_2019 + 15_000] as const;
    expect(homeOf(columnsOf([close, later, vague]))).toEqual(homeOf(columnsOf([close, later])));
  });

  it('is a month around a lone day, and nothing for no event', () => {
    const home = homeOf(columnsOf([[DAY_2019, DAY_2019 + 1]]))!;
    expect(home.to - home.from).toBe(30);
    expect(homeOf(columnsOf([]))).toBeNull();
  });
});
