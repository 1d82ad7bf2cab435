import { memo } from '../memo.ts';
import { alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w, words } from '../word.ts';
import { numericDate } from '../numeric.ts';
import { dateValue, type TimexValue, type Toward } from '../value.ts';
import { anyWeekday, calendarDay, dayMonth, month, weekday } from './date.ts';
import { hijriDayValue, hijriEra } from './hijri.ts';
import { SHORT_MONTHS } from './lexicon.ts';
import { from, toward, yearDigits } from './year.ts';

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

/** «152015 جمت مار 23»: the day, hour and minute, the month and the year, as agencies sign their telegrams. */
export const telegramCode: Parser<TimexValue> = map(
  seq(digits, w('جمت|gmt'), words(SHORT_MONTHS), digits),
  ([code, , m, year]) => {
    const day = Math.floor(code.value / 10_000);
    if (code.length !== 6 || year.length !== 2 || day < 1 || day > 31) return null;
    return dateValue({ year: 2000 + year.value, month: m, day });
  },
);

/** «2018 الثلاثاء 17 يوليو», as some pages print it. */
const yearFirst: Parser<TimexValue> = map(
  seq(yearDigits, anyWeekday, opt(sign('،,')), dayMonth),
  ([year, day, , date]) => ({ ...date, year, weekday: day }),
);

/** A weekday and its date: «الثلاثاء الموافق 31 يوليو 2018», «الإثنين، 4 مارس». */
export const weekdayWithDate: Parser<TimexValue> = memo(
  alt(
    yearFirst,
    map(
      seq(not(maybeNth), anyWeekday, opt(toward), corresponding, dayInCalendars, opt(sign(')'))),
      ([, day, way, , date]) =>
        date.op === 'date' ? { ...date, weekday: day, toward: date.toward ?? (way && SIDE[way]) } : date,
    ),
  ),
);
