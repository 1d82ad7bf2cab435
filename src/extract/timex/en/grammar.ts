import { memo } from '../memo.ts';
import { alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { digits, sign, w, words } from '../word.ts';
import { away, comma, dash, daysOf, open, range, SHIFT_OF, westernParsers, yearSpan } from '../western.ts';
import { dateValue, type DateValue, type Part, type TimexValue, type Unit } from '../value.ts';
import { dayEn, dayMonthEn, monthEn, TOWARD_EN, weekdayEn, WEEKDAYS_EN, yearEn } from './date.ts';

const units: readonly (readonly [Unit, string])[] = [
  ['day', 'day|days'],
  ['week', 'week|weeks'],
  ['month', 'month|months'],
  ['quarter', 'quarter|quarters'],
  ['year', 'year|years'],
  ['decade', 'decade|decades'],
  ['century', 'century|centuries'],
];
const unit = words(units);
const number: Parser<number> = alt(
  map(digits, ({ value }) => (value > 0 && value < 1000 ? value : null)),
  words<number>([
    [1, 'a|an|one'],
    [2, 'two|a couple of'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [15, 'fifteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [50, 'fifty'],
  ]),
);
const ordinal = words<number>([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [-1, 'last'],
]);

/** Short names («Sun») are weekdays only beside a date. */
const FULL_WEEKDAYS = WEEKDAYS_EN.map(([day, names]) => [day, names.slice(0, names.indexOf('|'))] as const);

export const {
  deictic: deicticEn,
  weekday: weekdayAloneEn,
  weekdayToward: weekdayTowardEn,
  unit: unitEn,
  season: seasonTowardEn,
} = westernParsers({
  days: [
    [0, 'today|tonight'],
    [-1, 'yesterday|last night'],
    [1, 'tomorrow'],
    [-2, 'the day before yesterday|day before yesterday'],
    [2, 'the day after tomorrow|day after tomorrow'],
  ],
  weekdays: FULL_WEEKDAYS,
  toward: TOWARD_EN,
  units,
  seasons: [
    [1, 'spring'],
    [2, 'summer'],
    [3, 'autumn|fall'],
    [4, 'winter'],
  ],
});

/** «16 July 2018», «Monday, July 16», «the 16th of July last year». */
export const calendarDayEn: Parser<TimexValue> = memo(
  alt(
    dayMonthEn,
    map(seq(weekdayEn, comma, dayMonthEn), ([weekday, , date]) => ({ ...date, weekday })),
    map(seq(dayMonthEn, w('last year')), ([date]) => ({ ...date, yearShift: -1 })),
  ),
);

/** «March 2018», «last March», «March last year». */
export const monthDatedEn: Parser<TimexValue> = alt(
  map(seq(monthEn, comma, opt(w('of')), yearEn), ([month, , , year]) => dateValue({ month, year })),
  map(seq(words(TOWARD_EN), monthEn), ([toward, month]) => dateValue({ month, toward })),
  map(seq(monthEn, w('last year')), ([month]) => dateValue({ month, yearShift: -1 })),
  map(seq(monthEn, w('this year')), ([month]) => dateValue({ month, yearShift: 0 })),
);
export const monthAloneEn: Parser<TimexValue> = map(monthEn, (month) => dateValue({ month }));
export const yearAloneEn: Parser<TimexValue> = map(yearEn, (year) => dateValue({ year }));
export const seasonEn: Parser<TimexValue> = alt(
  seasonTowardEn,
  map(
    seq(
      words<1 | 2 | 3 | 4>([
        [1, 'spring'],
        [2, 'summer'],
        [3, 'autumn|fall'],
        [4, 'winter'],
      ]),
      opt(w('of')),
      yearEn,
    ),
    ([season, , year]) => ({ op: 'season', season, year, yearShift: null, toward: null }),
  ),
);

const about = opt(w('about|around|nearly|almost|some|roughly|more than|over|at least'));
/** «three days ago», «two years earlier», «in two weeks», «the last three days». */
export const distanceEn: Parser<TimexValue> = alt(
  map(seq(w('a few|several|some'), unit, w('ago')), ([, u]) => ({
    op: 'away',
    unit: u,
    least: -9,
    most: -3,
    approximate: true,
  })),
  map(seq(about, number, unit, w('ago')), ([near, n, u]) => away(u, -n, near !== null)),
  map(seq(w('in'), about, number, unit, not(w('of|on'))), ([, near, n, u]) => away(u, n, near !== null)),
  map(seq(number, unit, w('from now')), ([n, u]) => away(u, n)),
  map(seq(number, unit, w('later|after that')), ([n, u]) => ({ op: 'after', anchor: null, of: away(u, n) })),
  map(seq(number, unit, w('earlier|before that')), ([n, u]) => ({
    op: 'after',
    anchor: null,
    of: away(u, -n),
  })),
);
export const rollingEn: Parser<TimexValue> = map(
  seq(opt(w('the')), words(TOWARD_EN), number, unit),
  ([, toward, count, u]) =>
    toward === 'this' ? null : { op: 'rolling', unit: u, count: count * SHIFT_OF[toward], signed: true },
);
export const anaphoraEn: Parser<TimexValue> = alt(
  map(seq(w('the same|that same'), unit), ([, u]) => ({
    op: 'after',
    anchor: null,
    of: { op: 'shift', unit: u, count: 0 },
  })),
  map(seq(w('the next|the following'), unit), ([, u]) => ({
    op: 'after',
    anchor: null,
    of: { op: 'shift', unit: u, count: 1 },
  })),
  map(seq(w('the previous'), unit), ([, u]) => ({
    op: 'after',
    anchor: null,
    of: { op: 'shift', unit: u, count: -1 },
  })),
);

/** «the 1990s», «the 20th century». */
export const decadeEn: Parser<TimexValue> = alt(
  map(seq(opt(w('the')), digits, w('s')), ([, { value, length }]) =>
    length === 4 && value % 10 === 0 && value >= 1600 ? { op: 'decade', start: value } : null,
  ),
  map(seq(opt(w('the')), digits, w('th|st|nd|rd'), w('century')), ([, { value }]) => ({
    op: 'century',
    century: value,
  })),
);

const whole: Parser<TimexValue> = alt(
  decadeEn,
  monthDatedEn,
  monthAloneEn,
  yearAloneEn,
  unitEn,
  map(seq(w('the'), unit), ([, u]) => ({ op: 'shift', unit: u, count: 0 })),
);
const part = words<Part>([
  ['early', 'early|early in|the early|the beginning of|the start of'],
  ['mid', 'mid|mid -|the middle of'],
  ['late', 'late|late in|the late|the end of'],
]);
export const partEn: Parser<TimexValue> = map(seq(part, opt(sign('-')), whole), ([p, , of]) => ({
  op: 'part',
  part: p,
  of,
}));
export const quarterEn: Parser<TimexValue> = alt(
  map(seq(w('q'), digits, opt(w('of')), yearEn), ([, { value }, , year]) =>
    value >= 1 && value <= 4 ? { op: 'nth', n: value, unit: 'quarter', of: dateValue({ year }) } : null,
  ),
  map(
    seq(
      opt(w('the')),
      ordinal,
      words<Unit>([
        ['quarter', 'quarter'],
        ['half', 'half'],
      ]),
      opt(w('of')),
      whole,
    ),
    ([, n, u, , of]) => (n <= (u === 'half' ? 2 : 4) ? { op: 'nth', n, unit: u, of } : null),
  ),
);
const point: Parser<TimexValue> = memo(
  alt(
    calendarDayEn,
    monthDatedEn,
    monthAloneEn,
    yearAloneEn,
    weekdayTowardEn,
    weekdayAloneEn,
    deicticEn,
    unitEn,
    partEn,
  ),
);
const dated: Parser<DateValue> = dayMonthEn;
/** «July 7-8, 2017», «7–8 July 2017», «from Monday to Friday», «between 2014 and 2016», «2014–2016». */
export const rangeEn: Parser<TimexValue> = alt(
  map(seq(dayEn, alt(dash, w('to|and')), dated), ([first, , date]) =>
    date.day === null ? null : daysOf(first, date.day, date),
  ),
  map(seq(monthEn, dayEn, dash, dayEn, comma, opt(yearEn)), ([month, a, , b, , year]) =>
    daysOf(a, b, dateValue({ month, year })),
  ),
  map(seq(w('from'), point, w('to|until|till|through'), point), ([, a, , b]) => range(a, b)),
  map(seq(w('between'), point, w('and'), point), ([, a, , b]) => range(a, b)),
  yearSpan(yearEn),
);
/** «since 2011», «until March», «before 2015», «by the end of 2018». */
export const openEn: Parser<TimexValue> = alt(
  map(seq(w('since'), point), ([, of]) => open('from', true, of)),
  map(seq(w('until|till|by|no later than'), point), ([, of]) => open('to', true, of)),
  map(seq(w('before|prior to'), point), ([, of]) => open('to', false, of)),
  map(seq(w('after'), point), ([, of]) => open('from', false, of)),
);
