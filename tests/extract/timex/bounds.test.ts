import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mustParseDay, type Day, type Weekday } from '../../../src/model/day.ts';
import { boundsOn, read } from '../../../src/extract/timex/read.ts';
import type { Direction } from '../../../src/extract/timex/timex.ts';
import {
  dateValue,
  hijriValue,
  isAbsolute,
  isAnaphoric,
  weekdaySaid,
  type HolidayId,
  type TimexValue,
  type Toward,
  type Unit,
} from '../../../src/extract/timex/value.ts';

const UNITS: readonly Unit[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const DIRECTIONS: readonly Direction[] = ['past', 'future', 'none'];
const HOLIDAYS: readonly HolidayId[] = ['new-year', 'easter', 'fitr', 'adha', 'thanksgiving', 'ramadan'];

const unit = fc.constantFrom(...UNITS);
const toward = fc.constantFrom<Toward | null>(null, 'before-last', 'last', 'this', 'next', 'after-next');
const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const month = fc.integer({ min: 1, max: 12 });
const dayOfMonth = fc.option(fc.integer({ min: 1, max: 28 }), { nil: null });
const yearShift = fc.option(fc.integer({ min: -2, max: 2 }), { nil: null });
const count = fc.integer({ min: -40, max: 40 });

const simple: fc.Arbitrary<TimexValue> = fc.oneof(
  fc.record({ op: fc.constant('weekday' as const), weekday, toward }),
  fc.record({ op: fc.constant('shift' as const), unit, count: fc.integer({ min: -5, max: 5 }) }),
  fc
    .record({ unit, count, spread: fc.integer({ min: 0, max: 5 }), approximate: fc.boolean() })
    .map((r): TimexValue => ({
      op: 'away',
      unit: r.unit,
      least: r.count,
      most: r.count + r.spread,
      approximate: r.approximate,
    })),
  fc.record({ op: fc.constant('rolling' as const), unit, count, signed: fc.boolean() }),
  fc.record({ op: fc.constant('weekend' as const), count: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ op: fc.constant('recent' as const), future: fc.boolean() }),
  fc
    .record({ month, day: dayOfMonth, weekday: fc.option(weekday, { nil: null }), toward })
    .map((said) => dateValue(said.toward === 'this' ? { ...said, weekday: null } : said)),
  fc.record({ month, day: dayOfMonth, yearShift }).map(dateValue),
  fc.record({ month, day: dayOfMonth, toward }).map(hijriValue),
  fc
    .record({ holiday: fc.constantFrom(...HOLIDAYS), offset: fc.constantFrom(null, 1), toward })
    .map((said): TimexValue => ({ op: 'holiday', year: null, yearShift: null, ...said })),
  fc
    .record({ season: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), toward })
    .map((said): TimexValue => ({ op: 'season', year: null, yearShift: null, ...said })),
);
const period = fc.record({
  op: fc.constant('shift' as const),
  unit: fc.constantFrom<Unit>('month', 'year', 'week'),
  count: fc.integer({ min: -3, max: 3 }),
});
const value: fc.Arbitrary<TimexValue> = fc.oneof(
  { arbitrary: simple, weight: 4 },
  fc.record({
    op: fc.constant('part' as const),
    part: fc.constantFrom('early' as const, 'mid' as const, 'late' as const),
    of: simple,
  }),
  fc.record({
    op: fc.constant('nth' as const),
    n: fc.constantFrom(1, 2, -1),
    unit: fc.constantFrom<Unit>('day', 'week'),
    of: period,
  }),
  fc.record({ op: fc.constant('nth-weekday' as const), n: fc.constantFrom(1, 2, -1), weekday, of: period }),
  fc.record({
    op: fc.constant('open' as const),
    side: fc.constantFrom('from' as const, 'to' as const),
    inclusive: fc.boolean(),
    of: simple,
  }),
  fc.record({ op: fc.constant('about' as const), of: simple }),
);
const day = fc
  .integer({ min: mustParseDay('2014-01-01'), max: mustParseDay('2026-12-31') })
  .map((n) => n as Day);
const direction = fc.constantFrom(...DIRECTIONS);

/** Milliseconds a property may take on a busy machine. */
const SLOW = 120_000;

describe('the bounds of a value', () => {
  it(
    'never fall as the reference day grows, so that a value is a monotone band',
    () => {
      fc.assert(
        fc.property(value, direction, day, fc.integer({ min: 1, max: 500 }), (said, way, first, gap) => {
          const [a, b] = [boundsOn(said, way, first), boundsOn(said, way, addDays(first, gap))];
          if (!a || !b) return;
          if (a.from !== null && b.from !== null) expect(b.from).toBeGreaterThanOrEqual(a.from);
          if (a.to !== null && b.to !== null) expect(b.to).toBeGreaterThanOrEqual(a.to);
        }),
        { numRuns: 10_000 },
      );
    },
    SLOW,
  );

  it(
    'are in order, and hold the reading',
    () => {
      fc.assert(
        fc.property(value, direction, day, (said, way, reference) => {
          const bounds = boundsOn(said, way, reference);
          const reading = read(said, { reference, direction: way });
          if (!bounds || !reading) return;
          if (bounds.from !== null && bounds.to !== null) expect(bounds.from).toBeLessThanOrEqual(bounds.to);
          // A reading may mend a weekday that does not fit; a bound may not.
          if (/"op":"date".*"weekday":\d/u.test(JSON.stringify(said))) return;
          if (bounds.from !== null) expect(reading.from).toBeGreaterThanOrEqual(bounds.from);
          if (bounds.to !== null) expect(reading.to).toBeLessThanOrEqual(bounds.to);
        }),
        { numRuns: 10_000 },
      );
    },
    SLOW,
  );

  it('hold a fortnight for «قبل أيام», and no week for «قبل ثلاثة أيام»', () => {
    const said = (least: number, most: number): TimexValue => ({
      op: 'away',
      unit: 'day',
      least,
      most,
      approximate: least < most,
    });
    const reference = mustParseDay('2019-05-14');
    expect(boundsOn(said(-9, -2), 'past', reference)!.from).toBeLessThanOrEqual(addDays(reference, -14));
    expect(boundsOn(said(-3, -3), 'past', reference)!.from).toBeGreaterThan(addDays(reference, -7));
  });

  it('are the same on every day when the words name their days alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ year: fc.integer({ min: 1990, max: 2030 }), month, day: dayOfMonth }).map(dateValue),
          fc.record({ year: fc.integer({ min: 1400, max: 1450 }), month, day: dayOfMonth }).map(hijriValue),
        ),
        direction,
        day,
        day,
        (said, way, a, b) => {
          expect(isAbsolute(said)).toBe(true);
          expect(boundsOn(said, way, a)).toEqual(boundsOn(said, way, b));
          expect(read(said, { reference: null, direction: way })).toEqual(
            read(said, { reference: a, direction: way }),
          );
        },
      ),
    );
  });

  it('are not given for what hangs on the date last spoken of', () => {
    const said: TimexValue = { op: 'after', anchor: null, of: { op: 'shift', unit: 'day', count: 1 } };
    expect(isAnaphoric(said)).toBe(true);
    expect(boundsOn(said, 'past', mustParseDay('2018-08-02'))).toBeNull();
  });

  it(
    'are cheap enough to be asked for each day of thirteen years',
    () => {
      const said = dateValue({ day: 16, month: 7, weekday: 1 });
      const start = performance.now();
      for (let n = mustParseDay('2014-01-01'); n <= mustParseDay('2026-12-31'); n = addDays(n, 1))
        boundsOn(said, 'past', n);
      expect(performance.now() - start).toBeLessThan(5000);
    },
    SLOW,
  );
});

describe('a value', () => {
  it('names its weekday alone or beside a date', () => {
    expect(weekdaySaid({ op: 'weekday', weekday: 1, toward: null })).toBe(1);
    expect(weekdaySaid(dateValue({ day: 4, month: 3, weekday: 1 }))).toBe(1);
    expect(weekdaySaid({ op: 'shift', unit: 'day', count: -1, weekday: 3 })).toBe(3);
    expect(weekdaySaid(dateValue({ day: 4, month: 3 }))).toBeNull();
  });

  it('that needs a reference is not read without one', () => {
    fc.assert(
      fc.property(simple, direction, (said, way) => {
        fc.pre(!isAbsolute(said));
        expect(read(said, { reference: null, direction: way })).toBeNull();
      }),
    );
  });

  it('that does not exist is not read', () => {
    const context = { reference: mustParseDay('2018-08-02'), direction: 'past' } as const;
    expect(read(dateValue({ year: 2018, month: 2, day: 29 }), context)).toBeNull();
    expect(read(hijriValue({ year: 1439, month: 2, day: 30 }), context)).toBeNull();
    expect(read(hijriValue({ year: 1200, month: 2, day: 3 }), context)).toBeNull();
  });
});
