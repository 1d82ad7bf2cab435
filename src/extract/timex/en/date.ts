import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { digits, sign, w, words } from '../word.ts';
import { dateValue, type DateValue, type TimexValue, type Toward } from '../value.ts';
import type { Weekday } from '../../../model/day.ts';

export const MONTHS_EN: readonly (readonly [number, string])[] = [
  [1, 'january|jan'],
  [2, 'february|feb'],
  [3, 'march|mar'],
  [4, 'april|apr'],
  [5, 'may'],
  [6, 'june|jun'],
  [7, 'july|jul'],
  [8, 'august|aug'],
  [9, 'september|sept|sep'],
  [10, 'october|oct'],
  [11, 'november|nov'],
  [12, 'december|dec'],
];

export const WEEKDAYS_EN: readonly (readonly [Weekday, string])[] = [
  [1, 'monday|mon'],
  [2, 'tuesday|tue|tues'],
  [3, 'wednesday|wed'],
  [4, 'thursday|thu|thur|thurs'],
  [5, 'friday|fri'],
  [6, 'saturday|sat'],
  [7, 'sunday|sun'],
];

const dot = opt(sign('.'));
const comma = opt(sign('،,'));
/** A full name, or a short one with its full stop: «March», «Sept.». */
export const monthEn: Parser<number> = named(MONTHS_EN);
export const weekdayEn: Parser<Weekday> = named(WEEKDAYS_EN);

function named<T>(table: readonly (readonly [T, string])[]): Parser<T> {
  const full = table.map(([value, names]) => [value, names.replace(/\|.*/u, '')] as const);
  const short = table
    .filter(([, names]) => names.includes('|'))
    .map(([value, names]) => [value, names.replace(/^[^|]*\|/u, '')] as const);
  return alt(
    words(full),
    map(seq(words(short), dot), ([value]) => value),
  );
}

/** «26», «26th», «the 26th». */
export const dayEn: Parser<number> = map(
  seq(opt(w('the')), digits, opt(w('st|nd|rd|th'))),
  ([, { value, length }]) => (length <= 2 && value >= 1 && value <= 31 ? value : null),
);
export const yearEn: Parser<number> = map(digits, ({ value, length }) =>
  length === 4 && value >= 1600 && value <= 2199 ? value : null,
);
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const zone = opt(w('gmt|utc'));

function day(d: number, month: number, year: number | null): DateValue | null {
  return d <= LONGEST[month - 1]! ? dateValue({ day: d, month, year }) : null;
}

/** Day and month in either order, with or without a year: «26th, March 2024 GMT», «March 5, 2018», «5 March». */
export const dayMonthEn: Parser<DateValue> = alt(
  map(seq(dayEn, comma, opt(w('of')), monthEn), ([d, , , m]) => day(d, m, null)),
  map(seq(dayEn, comma, opt(w('of')), monthEn, comma, yearEn, zone), ([d, , , m, , year]) => day(d, m, year)),
  map(seq(dayEn, sign('-/'), monthEn, sign('-/'), yearEn), ([d, , m, , year]) => day(d, m, year)),
  map(seq(monthEn, dayEn), ([m, d]) => day(d, m, null)),
  map(seq(monthEn, dayEn, comma, yearEn, zone), ([m, d, , year]) => day(d, m, year)),
);

/** The same with its year; inside another language's text only such dates count. */
export const fullDateEn: Parser<TimexValue> = map(seq(opt(seq(weekdayEn, comma)), dayMonthEn), ([, date]) =>
  date.year === null ? null : date,
);
export const monthYearEn: Parser<TimexValue> = map(seq(monthEn, comma, yearEn), ([month, , year]) =>
  dateValue({ month, year }),
);

export const TOWARD_EN: readonly (readonly [Toward, string])[] = [
  ['last', 'last|past'],
  ['this', 'this'],
  ['next', 'next|coming'],
];
