import reference from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mustParseDay } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import { edtfBounds, edtfOfDays, parseEdtf, saysLasted, writeEdtf } from '../../src/model/edtf.ts';
import type { Edtf, EdtfPoint } from '../../src/model/edtf.ts';

const FIRST = mustParseDay('1700-01-01');
const anyDay = fc.integer({ min: 0, max: 200_000 }).map((n) => addDays(FIRST, n));
const year = fc.integer({ min: 1000, max: 2999 });
const SEASONS = [21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41];

const datePoint: fc.Arbitrary<EdtfPoint> = fc.oneof(
  fc.record({ op: fc.constant('day' as const), day: anyDay, approximate: fc.boolean() }),
  fc.record({
    op: fc.constant('month' as const),
    year,
    month: fc.integer({ min: 1, max: 12 }),
    approximate: fc.boolean(),
  }),
  fc.record({ op: fc.constant('year' as const), year, approximate: fc.boolean() }),
);
const season: fc.Arbitrary<EdtfPoint> = fc.record({
  op: fc.constant('season' as const),
  year,
  season: fc.constantFrom(...SEASONS),
});
const ordered = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const oneOf: fc.Arbitrary<Edtf> = fc.oneof(
  ordered.map(([from, to]): Edtf => ({ op: 'one-of', from, to })),
  anyDay.map((from): Edtf => ({ op: 'one-of', from, to: null })),
  anyDay.map((to): Edtf => ({ op: 'one-of', from: null, to })),
);
const interval: fc.Arbitrary<Edtf> = fc.oneof(
  // From a day to about the same day says nothing, and the edtf package refuses it.
  ordered
    .filter(([a, b]) => a < b)
    .map(([a, b]): Edtf => ({
      op: 'interval',
      from: { op: 'day', day: a, approximate: false },
      to: { op: 'day', day: b, approximate: true },
    })),
  datePoint.map((from): Edtf => ({ op: 'interval', from, to: null })),
  datePoint.map((to): Edtf => ({ op: 'interval', from: null, to })),
);
const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(datePoint, season, oneOf, interval);

describe('EDTF', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(parseEdtf(writeEdtf(edtf))).toEqual(edtf);
      }),
    );
  });

  it('writes only what the edtf package accepts', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(() => reference(writeEdtf(edtf))).not.toThrow();
      }),
    );
  });

  it('gives a day, month or year the bounds the edtf package gives', () => {
    fc.assert(
      fc.property(datePoint, (point) => {
        const theirs = reference(writeEdtf(point));
        const ours = edtfBounds(point);
        expect([ours.from, ours.to]).toEqual(
          [theirs.min, theirs.max].map((ms) => Math.floor(ms / 86_400_000)),
        );
      }),
    );
  });

  it('reads the last day of a set, where the edtf package stops at the first range', () => {
    const bounds = edtfBounds(parseEdtf('[2018-08-27..2019-07-15]')!);
    expect(bounds).toEqual({ from: mustParseDay('2018-08-27'), to: mustParseDay('2019-07-15') });
    expect(reference('[2018-08-27..2019-07-15]').max).toBeLessThan(mustParseDay('2018-08-28') * 86_400_000);
  });

  it('gives seasons, quarters and halves whole months', () => {
    const months = (text: string): string[] => {
      const { from, to } = edtfBounds(parseEdtf(text)!);
      return [from, to].map((day) => new Date(day! * 86_400_000).toISOString().slice(0, 10));
    };
    expect(months('2017-22')).toEqual(['2017-06-01', '2017-08-31']);
    expect(months('2017-24')).toEqual(['2016-12-01', '2018-02-28']);
    expect(months('2017-33')).toEqual(['2017-01-01', '2017-03-31']);
    expect(months('2017-41')).toEqual(['2017-07-01', '2017-12-31']);
  });

  it('refuses what it does not write', () => {
    for (const text of ['', '..', '[..]', '2018-02-30', '2018-13', '2018-25', '2018-22~', '20XX']) {
      expect([text, parseEdtf(text)]).toEqual([text, null]);
    }
    for (const text of ['2018-7-1', '/2018', '2018/', '2018/2019/2020', '[2018..2019]', '2018?']) {
      expect([text, parseEdtf(text)]).toEqual([text, null]);
    }
  });

  it('names a whole month, lists no ends it does not know, and keeps lasting apart from not knowing', () => {
    const [a, b] = [mustParseDay('2017-03-01'), mustParseDay('2017-03-31')] as const;
    expect(edtfOfDays({ from: a, to: b }, true, false)).toBe('2017-03');
    expect(edtfOfDays({ from: a, to: b }, false, false)).toBe('[2017-03-01..2017-03-31]');
    expect(edtfOfDays({ from: a, to: b }, true, true)).toBe('2017-03-01/2017-03-31');
    expect(edtfOfDays({ from: a, to: a }, true, false)).toBe('2017-03-01');
    expect(edtfOfDays({ from: a, to: null }, true, false)).toBe('[2017-03-01..]');
    expect(edtfOfDays({ from: null, to: null }, true, false)).toBe('../..');
    expect(parseEdtf('../..')).toEqual({ op: 'interval', from: null, to: null });
    expect(saysLasted('../..')).toBe(false);
  });

  it('writes hulls that contain exactly their days', () => {
    fc.assert(
      fc.property(ordered, fc.boolean(), fc.boolean(), ([from, to], full, lasted) => {
        const bounds: { from: Day | null; to: Day | null } = edtfBounds(
          parseEdtf(edtfOfDays({ from, to }, full, lasted))!,
        );
        expect(bounds).toEqual({ from, to });
      }),
    );
  });
});
