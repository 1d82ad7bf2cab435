import { memo } from './memo.ts';
import { map, opt, seq, type Parser } from './parser.ts';
import { sign, words } from './word.ts';
import type { Weekday } from '../../model/day.ts';
import { dateValue, type DateValue, type Season, type TimexValue, type Toward, type Unit } from './value.ts';

/** Pairs of a value and its words, separated by `|`. */
export type Table<T> = readonly (readonly [T, string])[];

/** What a language of European build needs to say its relative times; the grammar over it is shared. */
export interface WesternLexicon {
  readonly days: Table<number>;
  readonly weekdays: Table<Weekday>;
  readonly toward: Table<Toward>;
  /** A unit behind a direction: «last week», «на прошлой неделе». */
  readonly units: Table<Unit>;
  readonly seasons: Table<Season>;
}

export const SHIFT_OF: Readonly<Record<Toward, number>> = {
  'before-last': -2,
  last: -1,
  this: 0,
  next: 1,
  'after-next': 2,
};

/** The parsers every such language has. */
export interface WesternParsers {
  readonly deictic: Parser<TimexValue>;
  readonly weekday: Parser<TimexValue>;
  readonly weekdayToward: Parser<TimexValue>;
  readonly unit: Parser<TimexValue>;
  readonly season: Parser<TimexValue>;
}

/** Days, weekdays and units told from the reference. */
export function westernParsers(lexicon: WesternLexicon): WesternParsers {
  const toward = words(lexicon.toward);
  const weekday = words(lexicon.weekdays);
  return {
    deictic: map(words(lexicon.days), (count) => ({ op: 'shift', unit: 'day', count })),
    weekday: map(weekday, (day) => ({ op: 'weekday', weekday: day, toward: null })),
    weekdayToward: map(seq(toward, weekday), ([word, day]) => ({
      op: 'weekday',
      weekday: day,
      toward: word,
    })),
    unit: memo(
      map(seq(toward, words(lexicon.units)), ([word, unit]) => ({
        op: 'shift',
        unit,
        count: SHIFT_OF[word],
      })),
    ),
    season: map(seq(toward, words(lexicon.seasons)), ([word, season]) => ({
      op: 'season',
      season,
      year: null,
      yearShift: null,
      toward: word,
    })),
  };
}

export const dash = sign('-–—');

export function range(from: TimexValue, to: TimexValue): TimexValue {
  return { op: 'range', from, to };
}

export function open(side: 'from' | 'to', inclusive: boolean, of: TimexValue): TimexValue {
  return { op: 'open', side, inclusive, of };
}

export function away(unit: Unit, count: number, approximate = false): TimexValue {
  return { op: 'away', unit, least: count, most: count, approximate };
}

/** Two days of one month, the year said once. */
export function daysOf(first: number, second: number, date: DateValue): TimexValue | null {
  return first < second ? range({ ...date, day: first }, { ...date, day: second }) : null;
}

/** Years joined by a dash. */
export function yearSpan(year: Parser<number>): Parser<TimexValue> {
  return map(seq(year, dash, year), ([a, , b]) =>
    a < b ? range(dateValue({ year: a }), dateValue({ year: b })) : null,
  );
}

export const comma = opt(sign(','));
