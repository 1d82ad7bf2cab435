import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayOf } from '../../src/model/day.ts';
import { readAddress, writeAddress } from '../../src/ui/state/address.ts';
import { FACETS, NO_FILTERS } from '../../src/ui/find/facets.ts';

describe('address', () => {
  test('the plain page has no address of its own', () => {
    expect(writeAddress(readAddress('', ''))).toBe('');
  });

  test('what is not understood counts as absent', () => {
    const address = readAddress(
      '?lang=tlh&from=2018-02-30&to=2019-01-01&axis=up&excerpt=-3&months=x',
      '#%E0%A4%A',
    );
    expect(address).toMatchObject({ lang: null, view: null, axis: 'auto', months: 'egypt' });
    expect(address.place).toEqual({ event: '%E0%A4%A', article: null, mention: 0 });
  });

  test('a view may be named by its years or months', () => {
    const days = [dayOf(2019, 1, 1), dayOf(2021, 2, 28)];
    expect(readAddress('?from=2019&to=2021-02', '').view).toEqual(days);
  });

  test('a text directive of the browser is not part of the event', () => {
    expect(readAddress('', '#helsinki:~:text=abc').place.event).toBe('helsinki');
  });

  test('an address that is written is read back as it was', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 3 });
    const facets = fc.record(Object.fromEntries(FACETS.map((facet) => [facet, words])));
    const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 1, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom('ar' as const, 'en' as const, 'ru' as const, null),
        fc.option(fc.tuple(day, day)),
        facets,
        fc.string(),
        fc.option(fc.string({ minLength: 1 }).filter((id) => !id.includes(':~:'))),
        fc.nat({ max: 9 }),
        fc.boolean(),
        (lang, days, chosen, q, event, mention, folded) => {
          const address = {
            ...readAddress('', ''),
            lang,
            view: days === null ? null : ([Math.min(...days), Math.max(...days)] as never),
            filters: { ...NO_FILTERS, ...chosen, q },
            place: { event, article: null, mention },
            folded,
          };
          const [search = '', hash = ''] = writeAddress(address).split('#');
          expect(readAddress(search, hash === '' ? '' : `#${hash}`)).toEqual(address);
        },
      ),
      { seed: 20260101 },
    );
  });
});
