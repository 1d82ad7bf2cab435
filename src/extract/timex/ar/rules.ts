import { numericDate } from '../numeric.ts';
import { ahead, map, not, opt, seq, w, type Parser } from '../parser.ts';
import { example, ruleTable, wordSet, type Rule } from '../rule.ts';
import { dateValue, type TimexValue } from '../value.ts';
import { fullDateEn, monthYearEn } from '../en/date.ts';
import {
  dayInCalendars,
  hijriEra,
  hijriMonthBare,
  hijriMonthNamed,
  hijriMonthWithTail,
  hijriYearDigits,
  month,
  monthWithTail,
  strongMonth,
  weekdayWithDate,
} from './date.ts';
import { isLeftOver, isName, isOutlet, isRepeated } from './guards.ts';
import {
  bareYear,
  besideDay,
  century,
  decade,
  holiday,
  nth,
  partOf,
  quarterAlone,
  quarterOrHalf,
  rest,
  run,
  season,
  weekend,
  yearValue,
} from './period.ts';
import { clockAndDay, daysOfMonth, fromTo, openBound, years } from './range.ts';
import {
  anaphora,
  dayOfUnit,
  deictic,
  deicticWithDate,
  distance,
  relativeUnit,
  rolling,
  spokenDay,
  thatUnit,
  weekdayToward,
} from './relative.ts';

const PREPOSITIONS = wordSet(
  'في من منذ حتي خلال بين الي شهر قبل بعد طوال طيله عام بنهايه بحلول منتصف اواخر اوائل',
);

const date = (parser: Parser<number>): Parser<TimexValue> => map(parser, (m) => dateValue({ month: m }));

/** Everything Arabic writes times with, in no order: the longest match wins, and no two rules may read the same words. */
export const ARABIC_RULES: readonly Rule[] = [
  {
    id: 'day-month',
    parser: dayInCalendarsButNumeric(),
    unless: isName,
    examples: [example('بدأ الهجوم في 16 تموز/يوليو على البلدة', '16 تموز/يوليو', '2018-07-16')],
    counterExamples: [],
  },
  { id: 'numeric', parser: numericDate, examples: [], counterExamples: [] },
  { id: 'english-date', parser: fullDateEn, examples: [], counterExamples: [] },
  { id: 'english-month', parser: monthYearEn, examples: [], counterExamples: [] },
  { id: 'month-year', parser: monthWithTail, unless: isLeftOver, examples: [], counterExamples: [] },
  { id: 'month', parser: date(strongMonth), unless: isLeftOver, examples: [], counterExamples: [] },
  { id: 'month-weak', parser: date(weakMonth()), onlyAfter: PREPOSITIONS, examples: [], counterExamples: [] },
  { id: 'weekday-date', parser: weekdayWithDate, unless: isRepeated, examples: [], counterExamples: [] },
  { id: 'weekday', parser: spokenDay, unless: isRepeated, examples: [], counterExamples: [] },
  { id: 'weekday-toward', parser: weekdayToward, unless: isRepeated, examples: [], counterExamples: [] },
  { id: 'deictic', parser: deictic, unless: isOutlet, examples: [], counterExamples: [] },
  { id: 'deictic-date', parser: deicticWithDate, unless: isOutlet, examples: [], counterExamples: [] },
  { id: 'unit', parser: relativeUnit, examples: [], counterExamples: [] },
  { id: 'day-of-unit', parser: dayOfUnit, examples: [], counterExamples: [] },
  { id: 'distance', parser: distance, notBefore: wordSet('من علي'), examples: [], counterExamples: [] },
  { id: 'rolling', parser: rolling, examples: [], counterExamples: [] },
  { id: 'anaphora', parser: anaphora, examples: [], counterExamples: [] },
  { id: 'anaphora-that', parser: thatUnit, onlyAfter: PREPOSITIONS, examples: [], counterExamples: [] },
  { id: 'year', parser: yearValue, examples: [], counterExamples: [] },
  {
    id: 'year-bare',
    parser: bareYear,
    onlyAfter: wordSet('في منذ حتي خلال الي'),
    examples: [],
    counterExamples: [],
  },
  { id: 'decade', parser: decade, examples: [], counterExamples: [] },
  { id: 'century', parser: century, examples: [], counterExamples: [] },
  { id: 'part', parser: partOf, examples: [], counterExamples: [] },
  { id: 'rest', parser: rest, examples: [], counterExamples: [] },
  { id: 'weekend', parser: weekend, examples: [], counterExamples: [] },
  { id: 'quarter-half', parser: quarterOrHalf, examples: [], counterExamples: [] },
  {
    id: 'quarter',
    parser: quarterAlone,
    onlyAfter: wordSet('في خلال نهايه منتصف بدايه'),
    examples: [],
    counterExamples: [],
  },
  { id: 'nth', parser: nth, examples: [], counterExamples: [] },
  { id: 'run', parser: run, examples: [], counterExamples: [] },
  { id: 'season', parser: season, examples: [], counterExamples: [] },
  { id: 'holiday', parser: holiday, examples: [], counterExamples: [] },
  { id: 'eve', parser: besideDay, examples: [], counterExamples: [] },
  { id: 'hijri-month', parser: hijriMonthNamed, examples: [], counterExamples: [] },
  { id: 'hijri-month-year', parser: hijriMonthWithTail, examples: [], counterExamples: [] },
  { id: 'ramadan', parser: ramadan(), onlyAfter: PREPOSITIONS, examples: [], counterExamples: [] },
  { id: 'hijri-year', parser: hijriYear(), examples: [], counterExamples: [] },
  { id: 'days-of-month', parser: daysOfMonth, examples: [], counterExamples: [] },
  { id: 'years', parser: years, examples: [], counterExamples: [] },
  { id: 'from-to', parser: fromTo, examples: [], counterExamples: [] },
  { id: 'open', parser: openBound, examples: [], counterExamples: [] },
  { id: 'clock', parser: clockAndDay, examples: [], counterExamples: [] },
];

function dayInCalendarsButNumeric(): Parser<TimexValue> {
  return map(seq(not(numericDate), dayInCalendars), ([, value]) => value);
}

function weakMonth(): Parser<number> {
  return map(seq(not(seq(strongMonth)), month), ([, m]) => m);
}

function ramadan(): Parser<TimexValue> {
  return map(hijriMonthBare, (value) => (value.op === 'hijri' && value.month === 9 ? value : null));
}

function hijriYear(): Parser<TimexValue> {
  return map(seq(opt(w('عام|سنة|العام')), hijriYearDigits, ahead(hijriEra)), ([, year]) => ({
    op: 'hijri',
    year,
    yearShift: null,
    month: null,
    day: null,
    toward: null,
  }));
}

/** The Arabic table; و, ف, ب, ل, ك may be joined to the front of a word and stay outside the span. */
export const ARABIC = ruleTable(ARABIC_RULES, 'وفبلك');
