import { memo } from '../memo.ts';
import { ahead, alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w, words } from '../word.ts';
import { hijriValue, type TimexValue } from '../value.ts';
import { ofMonth } from './date.ts';
import { HIJRI_MONTHS } from './lexicon.ts';
import { dayNumber, spelled } from './number.ts';
import {
  comma,
  countedYear,
  from,
  NO_TAIL,
  toward,
  withTail,
  yearDigits,
  yearNoun,
  type Tail,
} from './year.ts';

const hijriMonth = words(HIJRI_MONTHS);
export const hijriEra = w('ه|هـ|هجري|هجرية|للهجرة|الهجري|الهجرية');
export const hijriYearDigits: Parser<number> = map(digits, ({ value, length }) =>
  length === 4 && value >= 1300 && value <= 1500 ? value : null,
);
/** A Hijri year in words. */
export const hijriYearSpelled: Parser<number> = map(spelled, (value) =>
  value >= 1300 && value <= 1500 ? value : null,
);
/** «عام 1440 هـ», «العام الهجري 1440», «سنة ألف وأربعمئة وأربعين هجرية»; the era behind stays outside. */
export const hijriYear: Parser<TimexValue> = map(
  alt(
    map(
      seq(opt(w('عام|سنة|العام|السنة')), alt(hijriYearDigits, hijriYearSpelled), ahead(hijriEra)),
      ([, year]) => year,
    ),
    map(seq(w('العام الهجري|السنة الهجرية'), alt(hijriYearDigits, hijriYearSpelled)), ([, year]) => year),
    // A number as near to our own days as this is a Hijri year, whatever stands behind it.
    map(seq(w('عام|سنة'), hijriYearDigits, not(ahead(hijriEra))), ([, year]) =>
      year >= 1420 && year <= 1450 ? year : null,
    ),
  ),
  (year) => hijriValue({ year }),
);

const hijriYearBehind = map(
  seq(
    opt(alt(comma, from, sign('/-'), clitic('لب'))),
    opt(yearNoun),
    alt(hijriYearDigits, hijriYearSpelled, yearDigits),
  ),
  ([, , year]) => year,
);
const hijriTail: Parser<Tail> = alt(
  map(hijriYearBehind, (year) => ({ ...NO_TAIL, year })),
  map(seq(opt(from), countedYear), ([, yearShift]) => ({ ...NO_TAIL, yearShift })),
  map(toward, (word) => ({ ...NO_TAIL, toward: word })),
);

/** «10 رمضان 1439», «العاشر من ذي الحجة», «غرة رمضان»; `هـ` stays outside. */
export const hijriDayValue: Parser<TimexValue> = memo(
  alt(
    map(seq(dayNumber, ofMonth, hijriMonth, opt(hijriTail)), ([day, , m, end]) =>
      day <= 30 ? withTail(hijriValue({ day, month: m }), end) : null,
    ),
    map(seq(w('اول|غرة'), opt(w('شهر')), hijriMonth, opt(hijriTail)), ([, , m, end]) =>
      withTail(hijriValue({ day: 1, month: m }), end),
    ),
  ),
);

export const hijriMonthWithTail: Parser<TimexValue> = map(
  seq(opt(w('شهر')), hijriMonth, hijriTail),
  ([, m, end]) => withTail(hijriValue({ month: m }), end),
);
export const hijriMonthBare: Parser<TimexValue> = map(hijriMonth, (m) => hijriValue({ month: m }));
export const hijriMonthNamed: Parser<TimexValue> = map(seq(w('شهر'), hijriMonth), ([, m]) =>
  hijriValue({ month: m }),
);
