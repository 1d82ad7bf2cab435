import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dating } from '../../src/model/dating.ts';
import { mustParseDay } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import { countWords, DAY_NOUN, oneOf, pluralOf, weekdayName, weekdayNoun } from '../../src/model/grammar.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { datingWords, dayWords, hullWords, monthWords, rangeWords } from '../../src/model/wording.ts';

const day = mustParseDay;
const EMPTY = { notBefore: [], notAfter: [], onlyThese: [], likelyNotBefore: [], likelyNotAfter: [] };

function dating(over: Partial<Dating>): Dating {
  return {
    edtf: '',
    certain: [null, null],
    likely: [null, null],
    days: null,
    likelyDays: null,
    candidates: null,
    status: 'bounded',
    proof: EMPTY,
    sides: null,
    ...over,
  };
}

function mondays(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    new Date((day(from) + 7 * i) * 86_400_000).toISOString().slice(0, 10),
  );
}

const MONDAYS = dating({
  edtf: '[2018-08-27..2019-07-15]',
  certain: ['2018-08-27', '2019-07-15'],
  likely: ['2018-08-27', '2018-10-15'],
  days: 47,
  likelyDays: 8,
  candidates: mondays('2018-08-27', 47),
});

describe('days in words', () => {
  it('writes a day in each language with European digits', () => {
    expect(LANGUAGES.map((lang) => dayWords(day('2018-07-16'), lang))).toEqual([
      '16 يوليو 2018',
      '16 July 2018',
      '16 июля 2018 года',
    ]);
  });

  it('says what both ends of a range share only once', () => {
    const inYear = LANGUAGES.map((lang) => rangeWords(day('2018-08-27'), day('2018-10-15'), lang));
    expect(inYear).toEqual([
      'من 27 أغسطس إلى 15 أكتوبر 2018',
      '27 August to 15 October 2018',
      'с 27 августа по 15 октября 2018 года',
    ]);
    expect(rangeWords(day('2017-07-07'), day('2017-07-08'), 'en')).toBe('7 to 8 July 2017');
    expect(rangeWords(day('2018-08-27'), day('2019-07-15'), 'ar')).toBe('من 27 أغسطس 2018 إلى 15 يوليو 2019');
  });

  it('declines Russian months', () => {
    expect(monthWords(2017, 3, 'ru')).toBe('март 2017 года');
    expect(monthWords(2017, 3, 'ru', 'in')).toBe('марте 2017 года');
    expect(weekdayName(3, 'ru', 'on')).toBe('среду');
    expect(weekdayName(1, 'ar')).toBe('الإثنين');
  });

  it('never writes a dash between two dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.nat(5000), (from, length) => {
        for (const lang of LANGUAGES) {
          expect(rangeWords(from as Day, (from + length) as Day, lang)).not.toMatch(/[-–—]/);
        }
      }),
    );
  });
});

describe('counts', () => {
  it('uses the Arabic dual, plural, counted accusative and singular', () => {
    expect([1, 2, 3, 10, 11, 47, 99, 100, 103, 111].map((n) => countWords(n, DAY_NOUN, 'ar'))).toEqual([
      'يوم واحد',
      'يومان',
      '3 أيام',
      '10 أيام',
      '11 يوماً',
      '47 يوماً',
      '99 يوماً',
      '100 يوم',
      '103 أيام',
      '111 يوماً',
    ]);
  });

  it('uses the Russian singular, paucal and plural', () => {
    expect([1, 2, 5, 11, 14, 21, 22, 111].map((n) => countWords(n, DAY_NOUN, 'ru'))).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '14 дней',
      '21 день',
      '22 дня',
      '111 дней',
    ]);
  });

  it('agrees with the plural rules of CLDR in this runtime', () => {
    for (const lang of LANGUAGES) {
      const rules = new Intl.PluralRules(lang);
      for (let n = 0; n < 1000; n += 1)
        expect(`${lang} ${pluralOf(n, lang)}`).toBe(`${lang} ${rules.select(n)}`);
    }
  });

  it('picks one of several weekdays with number, gender and case', () => {
    expect(oneOf(8, weekdayNoun(1), 'en')).toBe('one of 8 Mondays');
    expect(oneOf(8, weekdayNoun(1), 'ar')).toBe('أحد 8 أيام إثنين');
    expect(oneOf(19, weekdayNoun(3), 'ar')).toBe('أحد 19 يوم أربعاء');
    expect(oneOf(2, weekdayNoun(1), 'ar')).toBe('أحد يومي إثنين');
    expect(oneOf(2, DAY_NOUN, 'ar')).toBe('أحد يومين');
    expect(oneOf(8, weekdayNoun(1), 'ru')).toBe('один из 8 понедельников');
    expect(oneOf(3, weekdayNoun(3), 'ru')).toBe('одна из 3 сред');
    expect(oneOf(21, weekdayNoun(7), 'ru')).toBe('одно из 21 воскресенья');
  });
});

describe('a dating in words', () => {
  it('names the likely weekdays first and the certain ones after', () => {
    expect(datingWords(MONDAYS, 'en')).toEqual({
      main: 'One of 8 Mondays, 27 August to 15 October 2018.',
      lead: 'One of 8 Mondays',
      certain: 'Certain only: one of 47, up to 15 July 2019.',
    });
    expect(datingWords(MONDAYS, 'ar')).toEqual({
      main: 'أحد 8 أيام إثنين، من 27 أغسطس إلى 15 أكتوبر 2018.',
      lead: 'أحد 8 أيام إثنين',
      certain: 'والمؤكد فقط: أحد 47، حتى 15 يوليو 2019.',
    });
    expect(datingWords(MONDAYS, 'ru')).toEqual({
      main: 'Один из 8 понедельников, с 27 августа по 15 октября 2018 года.',
      lead: 'Один из 8 понедельников',
      certain: 'Достоверно только: один из 47, не позже 15 июля 2019 года.',
    });
  });

  it('writes a known day as that day', () => {
    const range = ['2018-07-16', '2018-07-16'] as const;
    const exact = dating({
      edtf: '2018-07-16',
      certain: range,
      likely: range,
      days: 1,
      likelyDays: 1,
      status: 'exact',
    });
    expect(datingWords(exact, 'ru')).toEqual({ main: '16 июля 2018 года.', lead: null, certain: null });
  });

  it('names a month whose days are all possible', () => {
    const range = ['2017-03-01', '2017-03-31'] as const;
    const month = dating({ edtf: '2017-03', certain: range, likely: range, days: 31, likelyDays: 31 });
    expect(LANGUAGES.map((lang) => datingWords(month, lang).main)).toEqual([
      'في مارس 2017.',
      'In March 2017.',
      'В марте 2017 года.',
    ]);
  });

  it('tells a thing that lasted from one unknown day', () => {
    const range = ['2017-07-07', '2017-07-08'] as const;
    const lasted = dating({
      edtf: '2017-07-07/2017-07-08',
      certain: range,
      likely: range,
      days: 2,
      likelyDays: 2,
    });
    const unknown = { ...lasted, edtf: '[2017-07-07..2017-07-08]' };
    expect(datingWords(lasted, 'en').main).toBe('7 to 8 July 2017.');
    expect(datingWords(unknown, 'en').main).toBe('One of 2 days, 7 to 8 July 2017.');
  });

  it('says an assumed day is probable and what is certain', () => {
    const likely = dating({
      certain: ['2018-07-01', '2018-07-31'],
      likely: ['2018-07-16', '2018-07-16'],
      days: 31,
      likelyDays: 1,
    });
    expect(datingWords(likely, 'en')).toEqual({
      main: 'Probably 16 July 2018.',
      lead: null,
      certain: 'Certain only: July 2018.',
    });
  });

  it('writes open ends, unknown dates and disagreements', () => {
    const open = dating({ certain: ['2018-08-27', null], likely: ['2018-08-27', null] });
    expect(LANGUAGES.map((lang) => datingWords(open, lang).main)).toEqual([
      'ليس قبل 27 أغسطس 2018.',
      'Not before 27 August 2018.',
      'Не раньше 27 августа 2018 года.',
    ]);
    expect(datingWords(dating({ status: 'unknown' }), 'en').main).toBe('Date unknown.');
    const contested = dating({
      status: 'contested',
      sides: [
        { days: ['2018-08-01', '2018-08-01'], steps: [] },
        { days: ['2018-08-27', null], steps: [] },
      ],
    });
    expect(datingWords(contested, 'en').main).toBe('Disputed: 1 August 2018, or not before 27 August 2018.');
    expect(datingWords(contested, 'ar').main).toBe('موضع خلاف: 1 أغسطس 2018، أو ليس قبل 27 أغسطس 2018.');
  });

  it('ends every line with one full stop and never has a double space', () => {
    const isoDay = fc.integer({ min: 16_000, max: 21_000 });
    fc.assert(
      fc.property(isoDay, fc.nat(900), fc.nat(900), fc.nat(900), (from, a, b, count) => {
        const iso = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
        const length = a + b + 1;
        const any = dating({
          certain: [iso(from), iso(from + a + b)],
          likely: [iso(from), iso(from + a)],
          days: Math.max(1, Math.min(length, count)),
          likelyDays: Math.max(1, Math.min(a + 1, count)),
        });
        for (const lang of LANGUAGES) {
          const words = datingWords(any, lang);
          for (const line of [words.main, words.certain ?? 'x.']) expect(line).toMatch(/[^.]\.$/);
          expect(words.main + (words.certain ?? '')).not.toContain('  ');
          expect(words.main.startsWith(words.lead ?? '')).toBe(true);
          expect(hullWords(any.likely, lang)).not.toBe('');
        }
      }),
    );
  });
});
