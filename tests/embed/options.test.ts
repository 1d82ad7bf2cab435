import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, mustParseDay } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import { boundOf } from '../../src/ui/bound.ts';
import { daysOf, languageOf, readOptions, viewOf } from '../../src/ui/embed/options.ts';

const read = (attributes: Record<string, string>, inherited = ''): ReturnType<typeof readOptions> =>
  readOptions((name) => attributes[name] ?? null, inherited);

describe('options of the element', () => {
  test('left out, they are English, families, 560 px, and everything follows the place', () => {
    expect(read({})).toEqual({
      lang: 'en',
      from: null,
      to: null,
      lanes: 'family',
      filter: '',
      height: 560,
      axis: 'auto',
      wheel: 'auto',
      heading: '',
      page: null,
    });
  });

  test('an attribute that makes no sense counts as left out', () => {
    const odd = { from: 'soon', to: '2018-13', lanes: 'colour', height: 'tall', axis: 'up', wheel: 'never' };
    expect(read(odd)).toEqual(read({}));
  });

  test('the language is the element’s own, else that of the page, else English', () => {
    expect(read({ lang: 'ar-EG' }, 'ru').lang).toBe('ar');
    expect(read({}, 'ru-RU').lang).toBe('ru');
    expect(languageOf('fr')).toBe('en');
  });

  test('a year or a month is read out to its first and last day', () => {
    expect(boundOf('2021', 'from')).toBe(mustParseDay('2021-01-01'));
    expect(boundOf('2021', 'to')).toBe(mustParseDay('2021-12-31'));
    expect(boundOf('2024-02', 'to')).toBe(mustParseDay('2024-02-29'));
    expect(boundOf('2021-02-30', 'to')).toBeNull();
  });

  test('a view and its days say the same (any two days)', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), fc.nat(40_000), (from, length) => {
        const [a, b] = [from as Day, (from + length) as Day];
        expect(daysOf(viewOf(a, b, null)!)).toEqual({ from: formatDay(a), to: formatDay(b) });
      }),
    );
  });

  test('an open end lies where the events end, and a range the wrong way round shows everything', () => {
    const hull = { from: 100, to: 200 };
    expect(viewOf(150 as Day, null, hull)).toEqual({ from: 150, to: 200 });
    expect(viewOf(null, 120 as Day, hull)).toEqual({ from: 100, to: 121 });
    expect(viewOf(150 as Day, 140 as Day, hull)).toBeNull();
    expect(viewOf(null, null, hull)).toBeNull();
  });
});
