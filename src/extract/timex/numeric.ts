import { monthLength } from '../../model/day.ts';
import { type Input, type Position } from './input.ts';
import { map, opt, seq, alt, type Parser } from './parser.ts';
import { digits, sign, w, type Digits } from './word.ts';
import { dateValue, hijriValue, type DateValue, type TimexValue } from './value.ts';

/** A run of digits that touches the token before it: `12/9`, not `12 / 9`. */
const joined: Parser<Digits> = tight(digits);

function tight<T>(parser: Parser<T>): Parser<T> {
  return {
    first: parser.first,
    nullable: parser.nullable,
    parse: (input: Input, at: Position) => (input.glued(at) ? parser.parse(input, at) : []),
  };
}

/** What stands behind the hour of a clock: «:17», «:17:04». */
const minutes = seq(
  tight(sign(':')),
  joined,
  opt(seq(tight(sign(':')), joined, opt(seq(tight(sign('.')), joined)))),
);

/** The same sign twice, with or without space around it: `12/9/2017`, `12 / 9 / 2017`, `12.9.2017`. */
const threeNumbers = alt(
  ...['/', '-', '.', '\\', '–'].flatMap((mark) => {
    const touching = tight(sign(mark));
    const spaced = [seq(digits, touching, joined, touching, joined)];
    return mark === '/' ? [...spaced, seq(digits, sign(mark), digits, sign(mark), digits)] : spaced;
  }),
  // «13 . 04 . 2017», «12 - 4 - 2017»: with room between, only a year shows that it is a date.
  ...['-', '.'].map((mark) =>
    map(seq(digits, sign(mark), digits, sign(mark), digits), (found) =>
      found[4].length === 4 ? found : null,
    ),
  ),
  // «2017:04:12», as cameras and some agencies print it
  map(
    seq(
      digits,
      tight(sign(':')),
      joined,
      tight(sign(':')),
      joined,
      opt(seq(tight(sign('.')), joined, minutes)),
    ),
    ([a, mark, b, , c]) =>
      a.length === 4 && b.length === 2 && c.length === 2 ? [a, mark, b, mark, c] : null,
  ),
);

/** What a clock adds behind a date: «T17:17:04Z», «17:17», «11:44pm GMT». */
const zone = opt(w('gmt|utc|z|est|edt|pst|pdt|cet|cest|ist|bst|msk|eet|eest|ast'));
const offset = opt(seq(sign('+-'), joined, opt(seq(tight(sign(':')), joined))));
export const clockTime: Parser<true> = map(
  seq(digits, minutes, opt(w('am|pm|a.m|p.m')), zone, offset),
  ([{ value }]) => (value <= 24 ? true : null),
);

/** A date in digits; when both orders are possible it stays open, day first, as Arabic and European papers write. */
export const numericDate: Parser<TimexValue> = map(threeNumbers, ([a, mark, b, , c]) =>
  c.length === 2 && a.length <= 2 && mark !== '/' ? null : numericValue(a, b, c),
);

/** ISO 8601 with a time: `2018-03-29T17:17:04Z`. */
export const isoDateTime: Parser<TimexValue> = map(
  seq(
    digits,
    tight(sign('-')),
    joined,
    tight(sign('-')),
    joined,
    tight(w('t')),
    joined,
    minutes,
    opt(tight(w('z'))),
    offset,
  ),
  ([year, , month, , day]) => numericValue(year, month, day),
);

/** Month and year: «3/2015», «2015/3»; «2015-16» are two years. */
export const numericMonthYear: Parser<TimexValue> = map(
  seq(digits, tight(sign('/-')), joined),
  ([a, mark, b]) => {
    const [year, month] = a.length === 4 ? [a, b] : [b, a];
    if (year.length !== 4 || month.length > 2 || !possible(year.value, month.value, 1)) return null;
    if (mark === '-' && a.length !== 4) return null;
    return a.length === 4 && b.value === (a.value + 1) % 100
      ? null
      : dateValue({ year: year.value, month: month.value });
  },
);

/** Day and month without a year, as after «يوم»: «15/2». */
export const numericDayMonth: Parser<TimexValue> = map(seq(digits, tight(sign('/')), joined), ([a, , b]) =>
  a.length <= 2 && b.length <= 2 && b.value <= 12 && possible(2000, b.value, a.value)
    ? dateValue({ month: b.value, day: a.value })
    : null,
);

function numericValue(a: Digits, b: Digits, c: Digits): TimexValue | null {
  if (a.length === 4) return b.length <= 2 && c.length <= 2 ? inItsCalendar(a.value, b.value, c.value) : null;
  if (c.length === 4 && c.value <= 1500) return inItsCalendar(c.value, b.value, a.value);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 4 ? c.value : c.value + (c.value < 70 ? 2000 : 1900);
  const dmy = possible(year, b.value, a.value);
  const mdy = possible(year, a.value, b.value);
  return dmy && mdy && a.value !== b.value ? { op: 'one-of', values: [dmy, mdy] } : (dmy ?? mdy);
}

/** Years from 1300 to 1500 are Hijri in a newspaper. */
function inItsCalendar(year: number, month: number, day: number): TimexValue | null {
  if (year > 1500 || year < 1300) return possible(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? hijriValue({ year, month, day }) : null;
}

function possible(year: number, month: number, day: number): DateValue | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  return day > monthLength(year, month) ? null : dateValue({ year, month, day });
}
