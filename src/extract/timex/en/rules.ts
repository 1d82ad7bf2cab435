import { isoDateTime, numericDate } from '../numeric.ts';
import { map } from '../parser.ts';
import { example as e, ruleTable, wordSet } from '../rule.ts';
import type { TimexValue } from '../value.ts';
import {
  anaphoraEn,
  calendarDayEn,
  decadeEn,
  deicticEn,
  distanceEn,
  monthAloneEn,
  monthDatedEn,
  openEn,
  partEn,
  quarterEn,
  rangeEn,
  rollingEn,
  seasonEn,
  unitEn,
  weekdayAloneEn,
  weekdayTowardEn,
  yearAloneEn,
} from './grammar.ts';

/** Month first, as American papers write; the other order stays open behind it. */
const monthFirst = map(numericDate, (value): TimexValue =>
  value.op === 'one-of' ? { op: 'one-of', values: [...value.values].reverse() } : value,
);

/** Everything English writes times with; the longest match wins. */
export const ENGLISH = ruleTable(
  [
    {
      id: 'day-month',
      parser: calendarDayEn,
      examples: [
        e('They met on July 16, 2018 in Helsinki', 'July 16, 2018', '2018-07-16', null),
        e('They met on 16 July', '16 July', '2018-07-16'),
      ],
      counterExamples: ['32 July', 'He may win 5 seats'],
    },
    {
      id: 'numeric',
      parser: monthFirst,
      examples: [
        e('Updated 7/16/2018', '7/16/2018', '2018-07-16', null),
        e('Updated 05/10/2024', '05/10/2024', '2024-05-10', null),
      ],
      counterExamples: ['version 5.10.18', '24/7'],
    },
    {
      id: 'iso',
      parser: isoDateTime,
      examples: [e('at 2018-03-29T17:17:04Z', '2018-03-29T17:17:04Z', '2018-03-29', null)],
      counterExamples: ['2018-555'],
    },
    {
      id: 'month-dated',
      parser: monthDatedEn,
      examples: [
        e('They met last March', 'last March', '2018-03'),
        e('It ended in March 2017', 'March 2017', '2017-03', null),
      ],
      counterExamples: ['the long march'],
    },
    {
      id: 'month',
      parser: monthAloneEn,
      onlyAfter: wordSet('in of since until by during through'),
      examples: [e('It began in January', 'January', '2018-01')],
      counterExamples: ['Theresa May said so', 'they march on'],
    },
    {
      id: 'year',
      parser: yearAloneEn,
      onlyAfter: wordSet('in since until by of during from early late'),
      notBefore: wordSet('people dollars troops men women soldiers miles km'),
      examples: [e('The deal was signed in 2015', '2015', '2015', null)],
      counterExamples: ['a toll of 2015 people', 'flight 2018'],
    },
    {
      id: 'weekday',
      parser: weekdayAloneEn,
      notAfter: wordSet('every each black good'),
      examples: [e('He said on Monday that talks failed', 'Monday', '2018-07-30')],
      counterExamples: ['every Monday', 'the sun rose'],
    },
    {
      id: 'weekday-toward',
      parser: weekdayTowardEn,
      examples: [e('They met last Saturday', 'last Saturday', '2018-07-28')],
      counterExamples: ['the last sun'],
    },
    {
      id: 'deictic',
      parser: deicticEn,
      notAfter: wordSet('usa russia'),
      examples: [e('He resigned yesterday', 'yesterday', '2018-08-01')],
      counterExamples: ['the newspaper USA Today'],
    },
    {
      id: 'unit',
      parser: unitEn,
      examples: [e('They met last week', 'last week', '2018-07-23/2018-07-29')],
      counterExamples: ['a week of talks'],
    },
    {
      id: 'season',
      parser: seasonEn,
      examples: [e('They met in summer 2018', 'summer 2018', '2018-22', null)],
      counterExamples: ['the fall of Rome'],
    },
    {
      id: 'distance',
      parser: distanceEn,
      examples: [
        e('He left three days ago', 'three days ago', '2018-07-30'),
        e('He left two years ago', 'two years ago', '2016~'),
      ],
      counterExamples: ['for three days', 'every two years'],
    },
    {
      id: 'rolling',
      parser: rollingEn,
      examples: [e('Killed in the past three days', 'the past three days', '2018-07-30/2018-08-01')],
      counterExamples: ['the last three men'],
    },
    {
      id: 'anaphora',
      parser: anaphoraEn,
      examples: [e('He left the next day', 'the next day', '2018-08-03')],
      counterExamples: ['the next man'],
    },
    {
      id: 'part',
      parser: partEn,
      examples: [e('They met in early July', 'early July', '2018-07-01/2018-07-10')],
      counterExamples: ['the end of talks'],
    },
    {
      id: 'quarter',
      parser: quarterEn,
      examples: [e('in the first quarter of 2018', 'the first quarter of 2018', '2018-33', null)],
      counterExamples: ['the first quarter of the game'],
    },
    {
      id: 'decade',
      parser: decadeEn,
      examples: [
        e('in the 1990s', 'the 1990s', '1990/1999', null),
        e('in the 19th century', 'the 19th century', '1800/1899', null),
      ],
      counterExamples: ['the 5s', 'the 19th hole'],
    },
    {
      id: 'range',
      parser: rangeEn,
      examples: [
        e('on July 7-8, 2017', 'July 7-8, 2017', '2017-07-07/2017-07-08', null),
        e(
          'between March 2017 and May 2018',
          'between March 2017 and May 2018',
          '2017-03-01/2018-05-31',
          null,
        ),
      ],
      counterExamples: ['from Moscow to Kiev', 'won 4-2'],
    },
    {
      id: 'open',
      parser: openEn,
      examples: [e('sanctions in force since 2014', 'since 2014', '2014/..', null)],
      counterExamples: ['since the war', 'after talks'],
    },
  ],
  '',
);
