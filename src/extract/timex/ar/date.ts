import { memo } from '../memo.ts';
import { alt, longest, map, not, opt, seq, type Parser } from '../parser.ts';
import { anyWord, digits, sign, w, words } from '../word.ts';
import { dateValue, type DateValue, type TimexValue } from '../value.ts';
import { BARE_AB, COUNTED_UNIT, MONTHS, SPOKEN_WEEKDAYS, WEAK_MONTHS, WEEKDAYS } from './lexicon.ts';
import { dayDigits, dayNumber, ordinal, spelled, spelledYear } from './number.ts';
import { comma, from, tail, withTail, yearDigits } from './year.ts';

const monthName = words(MONTHS);

/** A month under one name or two that agree: «تموز/يوليو», «نيسان (أبريل)», «آب أو أغسطس», «مارس آذار». */
export const month: Parser<number> = memo(
  longest(
    alt(
      monthName,
      map(seq(monthName, opt(alt(sign('/\\-–'), w('أو'))), monthName), ([a, , b]) => (a === b ? a : null)),
      map(seq(monthName, sign('(['), monthName, sign(')]')), ([a, , b]) => (a === b ? a : null)),
    ),
  ),
);

/** What a number behind «شهر» may not count or begin: «شهر 5 أيام», «شهر 10:30», «شهر 3/2018». */
const notCounting = not(
  alt<unknown>(seq(words(COUNTED_UNIT), not(alt<unknown>(digits, spelledYear))), sign(':/.')),
);

/** A month by its number: «شهر 9», «شهر تسعة». «شهر واحد» is a length. */
export const numberedMonth: Parser<number> = memo(
  map(
    seq(
      w('شهر'),
      alt(
        map(digits, ({ value, length }) => (length <= 2 ? value : null)),
        map(spelled, (value) => (value > 1 ? value : null)),
      ),
      notCounting,
    ),
    ([, n]) => (n >= 1 && n <= 12 ? n : null),
  ),
);

/** «الشهر الحادي عشر», behind a day alone: elsewhere it counts («للشهر الثاني على التوالي»). */
const rankedMonth = map(seq(w('الشهر'), ordinal), ([, n]) => (n <= 12 ? n : null));

/** Months that stand alone without doubt, or by two names. */
export const strongMonth: Parser<number> = map(
  seq(not(seq(w(WEAK_MONTHS), not(sign('/(\\')))), month),
  ([, m]) => m,
);

export const ofMonth = seq(opt(alt(from, w('في'), sign('-/–'), comma)), opt(w('شهر')));

/** Day and month, no year yet: «16 تموز/يوليو», «الـ16 من حزيران», «السادس عشر من شهر مارس», «أول مارس». */
export const dayMonth: Parser<DateValue> = alt(
  map(seq(dayNumber, ofMonth, month), ([day, , m]) => validDate(day, m)),
  map(seq(dayNumber, opt(from), alt(numberedMonth, rankedMonth)), ([day, , m]) => validDate(day, m)),
  map(seq(dayDigits, opt(from), words(BARE_AB)), ([day, , m]) => validDate(day, m)),
  map(seq(w('اول|فاتح|غرة|الفاتح|مستهل الفاتح'), opt(from), opt(w('شهر')), month), ([, , , m]) =>
    dateValue({ day: 1, month: m }),
  ),
);

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function validDate(day: number, m: number): DateValue | null {
  return day <= LONGEST_MONTH[m - 1]! ? dateValue({ day, month: m }) : null;
}

/** A day of a month with whatever follows it. */
export const calendarDay: Parser<TimexValue> = memo(
  alt(
    map(seq(dayMonth, opt(tail)), ([said, end]) => existing(withTail(said, end))),
    // «مارس 5، 2018»
    map(seq(month, dayDigits, opt(comma), yearDigits), ([m, day, , year]) =>
      existing(dateValue({ year, month: m, day })),
    ),
    // «مارس 15», where no word follows that the number could count
    map(seq(month, dayDigits, not(anyWord)), ([m, day]) => validDate(day, m)),
    // «2018 مارس 5», «2018 يوليو»
    map(seq(yearDigits, opt(sign('/-')), month, opt(sign('/-')), dayDigits), ([year, , m, , day]) =>
      existing(dateValue({ year, month: m, day })),
    ),
  ),
);

/** 29 February of a year that has none is no date. */
function existing(value: TimexValue): TimexValue | null {
  if (value.op !== 'date' || value.year === null || value.month !== 2 || value.day !== 29) return value;
  const leap = (value.year % 4 === 0 && value.year % 100 !== 0) || value.year % 400 === 0;
  return leap ? value : null;
}

/** A month with a year or direction. */
export const monthWithTail: Parser<TimexValue> = memo(
  alt(
    map(seq(opt(w('شهر')), month, tail), ([, m, end]) => withTail(dateValue({ month: m }), end)),
    map(seq(numberedMonth, tail), ([m, end]) => withTail(dateValue({ month: m }), end)),
    map(seq(month, sign('/-'), yearDigits), ([m, , year]) => dateValue({ month: m, year })),
  ),
);

/** A weekday's name; «الأحد عشر» is a number. */
export const weekday = map(seq(words(WEEKDAYS), not(w('عشر|عشرة'))), ([day]) => day);
/** «يوم أربعاء», «يوم الحد»: spoken or bare names only count behind «يوم». */
export const spokenWeekday = map(seq(w('يوم|نهار|ليلة'), words(SPOKEN_WEEKDAYS)), ([, day]) => day);
export const anyWeekday = alt(weekday, spokenWeekday);
