import {
  anyWord,
  alt,
  clitic,
  digits,
  longest,
  map,
  not,
  opt,
  seq,
  sign,
  w,
  words,
  type Parser,
  memo,
} from '../parser.ts';
import { numericDate } from '../numeric.ts';
import { dateValue, hijriValue, type DateValue, type TimexValue, type Toward } from '../value.ts';
import {
  BARE_AB,
  HIJRI_MONTHS,
  MONTHS,
  SPOKEN_WEEKDAYS,
  TOWARD,
  WEAK_MONTHS,
  WEEKDAYS,
  type Table,
} from './lexicon.ts';
import { article, dayDigits, dayNumber, spelledYear } from './number.ts';

/** What stands behind a day or month and says its year: a number, a count from now, or a direction. */
export interface Tail {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly toward: Toward | null;
  /** «من العام نفسه»: the year last spoken of. */
  readonly sameYear: boolean;
}
const NO_TAIL: Tail = { year: null, yearShift: null, toward: null, sameYear: false };

export const from = w('من');
export const comma = sign('،,');
export const toward = words(TOWARD);

/** «الماضيين» of two months or weekdays counts as «الماضي». */
export const towardBoth: Parser<Toward> = alt(
  toward,
  words<Toward>([
    ['last', 'الماضيين|الماضيان|المنصرمين|الفائتين|الماضيتين'],
    ['next', 'المقبلين|القادمين|المقبلان|القادمان'],
    ['this', 'الجاريين|الحاليين'],
  ]),
);

const yearNoun = w('عام|العام|سنة|السنة');
const christianEra = opt(w('ميلادي|ميلادية|للميلاد|الميلادي|الميلادية'));

/** Four digits that are a Gregorian year. */
export const yearDigits: Parser<number> = map(seq(article, digits), ([, { value, length }]) =>
  length === 4 && value >= 1600 && value <= 2199 ? value : null,
);

/** A year with its noun: «عام 2017», «العام 2016», «سنة ألفين وسبعة عشر». */
export const namedYear: Parser<number> = map(
  seq(yearNoun, opt(sign('(')), alt(yearDigits, spelledYear), opt(sign(')')), christianEra),
  ([, , year]) => year,
);

/** A year behind a month: with or without noun, comma, «من», brackets. */
const yearBehind: Parser<number> = map(
  seq(
    opt(alt<unknown>(comma, from, sign('/-(–'), w('في'), clitic('لب'))),
    alt(
      namedYear,
      map(seq(yearDigits, christianEra), ([y]) => y),
      spelledYear,
    ),
    opt(sign(')')),
  ),
  ([, year]) => year,
);

const THIS_YEAR: Table<number> = [
  [
    0,
    'هذا العام|هذه السنة|العام الجاري|السنة الجارية|العام الحالي|السنة الحالية|هالسنة|السنة دي|السنادي|العام الجارى|هاد العام',
  ],
  [
    -1,
    'العام الماضي|السنة الماضية|العام الفائت|العام المنصرم|السنة المنصرمة|السنة الفائتة|العام اللي فات|السنة اللي فاتت|العام الماضى',
  ],
  [
    1,
    'العام المقبل|السنة المقبلة|العام القادم|السنة القادمة|السنة الجاية|العام الجاي|العام الآتي|السنة الجايه',
  ],
  [-2, 'العام قبل الماضي|السنة قبل الماضية|العام ما قبل الماضي|العام الأسبق'],
  [2, 'العام بعد المقبل|السنة بعد القادمة|العام بعد القادم|السنة بعد المقبلة'],
];

/** The year counted from the reference's. */
export const countedYear: Parser<number> = words(THIS_YEAR);
const sameYear = w(
  'العام نفسه|العام ذاته|نفس العام|السنة نفسها|السنة ذاتها|نفس السنة|ذلك العام|تلك السنة|العام عينه|ذات العام',
);

export const tail: Parser<Tail> = memo(
  alt(
    map(yearBehind, (year) => ({ ...NO_TAIL, year })),
    map(seq(opt(alt(from, w('في'))), countedYear), ([, yearShift]) => ({ ...NO_TAIL, yearShift })),
    map(seq(opt(alt(from, w('في'))), sameYear), () => ({ ...NO_TAIL, sameYear: true })),
    map(towardBoth, (word) => ({ ...NO_TAIL, toward: word })),
  ),
);

/** A value with its tail; «من العام نفسه» hangs it on the date last spoken of. */
export function withTail<T extends { readonly year: number | null }>(
  said: T & TimexValue,
  end: Tail | null,
): TimexValue {
  if (!end) return said;
  const { year, yearShift, toward: word } = end;
  const full = { ...said, year, yearShift: end.sameYear ? 0 : yearShift, toward: word } as TimexValue;
  return end.sameYear ? { op: 'after', anchor: null, of: full } : full;
}

const monthName = words(MONTHS);

/** A month under one name or two that agree: «تموز/يوليو», «نيسان (أبريل)», «آب أو أغسطس». */
export const month: Parser<number> = memo(
  longest(
    alt(
      monthName,
      map(seq(monthName, alt(sign('/\\-–'), w('أو')), monthName), ([a, , b]) => (a === b ? a : null)),
      map(seq(monthName, sign('(['), monthName, sign(')]')), ([a, , b]) => (a === b ? a : null)),
    ),
  ),
);

/** Months that stand alone without doubt, or by two names. */
export const strongMonth: Parser<number> = map(
  seq(not(seq(w(WEAK_MONTHS), not(sign('/(\\')))), month),
  ([, m]) => m,
);

export const ofMonth = seq(opt(alt(from, w('في'), sign('-/–'), comma)), opt(w('شهر')));

/** Day and month, no year yet: «16 تموز/يوليو», «الـ16 من حزيران», «السادس عشر من شهر مارس», «أول مارس». */
export const dayMonth: Parser<DateValue> = alt(
  map(seq(dayNumber, ofMonth, month), ([day, , m]) => validDate(day, m)),
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
    map(seq(month, sign('/-'), yearDigits), ([m, , year]) => dateValue({ month: m, year })),
  ),
);

/** A weekday's name; «الأحد عشر» is a number. */
export const weekday = map(seq(words(WEEKDAYS), not(w('عشر|عشرة'))), ([day]) => day);
/** «يوم أربعاء», «يوم الحد»: spoken or bare names only count behind «يوم». */
export const spokenWeekday = map(seq(w('يوم|نهار|ليلة'), words(SPOKEN_WEEKDAYS)), ([, day]) => day);
export const anyWeekday = alt(weekday, spokenWeekday);

/* ------------------------------------------------------------------ Hijri */

const hijriMonth = words(HIJRI_MONTHS);
export const hijriEra = w('ه|هـ|هجري|هجرية|للهجرة|الهجري|الهجرية');
export const hijriYearDigits: Parser<number> = map(digits, ({ value, length }) =>
  length === 4 && value >= 1300 && value <= 1500 ? value : null,
);
const hijriYearBehind = map(
  seq(opt(alt(comma, from, sign('/-'), clitic('لب'))), opt(yearNoun), alt(hijriYearDigits, yearDigits)),
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

/* --------------------------------------------------------- Joined calendars */

const corresponding = seq(
  opt(alt(hijriEra, w('م'))),
  opt(sign('،,(-–/')),
  opt(
    alt(
      seq(w('الموافق|الموافقة|المصادف|المصادفة|موافق|الموافقه'), opt(alt(clitic('ل'), w('ليوم|يوم')))),
      w('بتاريخ|في تاريخ|تاريخ|يوم|في'),
    ),
  ),
);

const numericHijri: Parser<TimexValue> = map(numericDate, (value) => (value.op === 'hijri' ? value : null));

/** A day in one calendar and the same day in the other; the Gregorian one counts. */
export const dayInCalendars: Parser<TimexValue> = memo(
  alt(
    calendarDay,
    numericDate,
    hijriDayValue,
    map(
      seq(alt(hijriDayValue, numericHijri), corresponding, alt(calendarDay, numericDate)),
      ([, , day]) => day,
    ),
    map(seq(alt(calendarDay, numericDate), corresponding, alt(hijriDayValue, numericHijri)), ([day]) => day),
  ),
);

/** «الخميس الثاني من أغسطس» is Thursday the 2nd or the second Thursday; the rule for the n-th weekday decides. */
const maybeNth = seq(
  weekday,
  w('الاول|الثاني|الثالث|الرابع|الخامس'),
  opt(alt(from, w('في'))),
  opt(w('شهر')),
  month,
);

/** «السبت القادم 13 مارس»: the weekday's direction says on which side of now the date lies, no more. */
const SIDE: Readonly<Record<Toward, Toward | null>> = {
  'before-last': 'last',
  last: 'last',
  this: null,
  next: 'next',
  'after-next': 'next',
};

/** A weekday and its date: «الثلاثاء الموافق 31 يوليو 2018», «الإثنين، 4 مارس». */
export const weekdayWithDate: Parser<TimexValue> = memo(
  map(
    seq(not(maybeNth), anyWeekday, opt(toward), corresponding, dayInCalendars, opt(sign(')'))),
    ([, day, way, , date]) =>
      date.op === 'date' ? { ...date, weekday: day, toward: date.toward ?? (way && SIDE[way]) } : date,
  ),
);
