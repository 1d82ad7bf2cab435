import { alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w, words } from '../word.ts';
import { dateValue, type DateValue, type TimexValue } from '../value.ts';
import { calendarDay, month, monthWithTail, ofMonth, weekday } from './date.ts';
import { amount, away } from './distance.ts';
import { dayNumber, spelledYear } from './number.ts';
import { bareMonth, dash, day, dayWord, lead, point, range, until, untilWord, yearWord } from './point.ts';
import { monthOfStory, weekdayAlone } from './relative.ts';
import { comma, from, tail, withTail, yearDigits } from './year.ts';

const joint = alt<unknown>(dash, seq(until, dayWord), seq(clitic('و'), dayWord));
const days = seq(
  opt(seq(w('من|بين|ما بين'), dayWord)),
  dayNumber,
  opt(map(seq(clitic('و'), dayNumber), ([, n]) => n)),
  joint,
  dayNumber,
);

/** Days of one month: «من 16 إلى 18 يونيو 2021», «4-6 يونيو», «بين 3 و5 مارس المقبل», «4 و5 و6 مايو». */
export const daysOfMonth: Parser<TimexValue> = alt(
  map(seq(days, ofMonth, month, opt(tail)), ([[, first, between, , second], , m, end]) =>
    inOrder(first, between, second) ? range(dayOf(first, m, end), dayOf(second, m, end)) : null,
  ),
  map(seq(days, opt(from), monthOfStory), ([[, first, between, , second], , of]) =>
    inOrder(first, between, second)
      ? range({ op: 'nth', n: first, unit: 'day', of }, { op: 'nth', n: second, unit: 'day', of })
      : null,
  ),
);

function inOrder(first: number, between: number | null, second: number): boolean {
  return first < second && (between === null || (between === first + 1 && second === between + 1));
}

function dayOf(n: number, m: number, end: Parameters<typeof withTail>[1]): TimexValue {
  return withTail(dateValue({ day: n, month: m }), end);
}

const anyYear = alt(yearDigits, spelledYear);

/** Years: «2014-2016», «عامي 2014 و2016», «2017/2018», «موسم 2017/18»; with «من» or «بين» they are `fromTo`'s. */
export const years: Parser<TimexValue> = alt(
  // «أعوام 2018 و2019 و2020»
  map(
    seq(w('اعوام|الاعوام|سنوات|السنوات'), yearDigits, clitic('و'), yearDigits, clitic('و'), yearDigits),
    ([, a, , b, , c]) =>
      b === a + 1 && c === b + 1 ? range(dateValue({ year: a }), dateValue({ year: c })) : null,
  ),
  map(seq(yearWord, anyYear, alt(until, clitic('و')), yearWord, anyYear), ([noun, a, joint, , b]) =>
    (noun !== null || joint !== 'و') && a < b ? range(dateValue({ year: a }), dateValue({ year: b })) : null,
  ),
  map(seq(yearWord, yearDigits, alt(dash, sign('/')), yearDigits), ([, a, , b]) =>
    a < b && b - a < 200 ? range(dateValue({ year: a }), dateValue({ year: b })) : null,
  ),
  map(seq(yearWord, yearDigits, alt(dash, sign('/')), digits), ([, a, , b]) =>
    b.length === 2 && Math.floor(a / 100) * 100 + b.value === a + 1
      ? range(dateValue({ year: a }), dateValue({ year: a + 1 }))
      : null,
  ),
);

const start = w('من|بين|ما بين|منذ|ابتداء من|اعتبارا من|بدءا من|بداية من|انطلاقا من');
/** «حتى الآن»: an end, but no date by itself. */
const present: Parser<TimexValue> = map(w('الآن|يومنا هذا|الوقت الحالي|الوقت الراهن|الساعة'), () => ({
  op: 'shift',
  unit: 'day',
  count: 0,
}));

/** Anything to anything: «من الأحد إلى الخميس», «بين تموز/يوليو 2017 وحزيران/يونيو 2018», «من اليوم حتى الجمعة». */
export const fromTo: Parser<TimexValue> = alt(
  map(
    seq(start, lead, alt(point, present), opt(comma), until, lead, alt(point, present)),
    ([, , a, , , , b]) => range(a, b),
  ),
  // «من الثاني من أغسطس إلى الرابع منه»
  map(
    seq(start, dayWord, monthDay(), alt<unknown>(until, clitic('و')), dayWord, dayNumber, w('منه')),
    ([, , a, , , n]) => (a.day !== null && a.day < n ? range(a, { ...a, day: n, weekday: null }) : null),
  ),
  map(seq(w('بين|ما بين'), lead, point, clitic('و'), opt(w('بين')), lead, point), ([, , a, , , , b]) =>
    range(a, b),
  ),
  map(seq(monthDay(), alt(dash, until), monthDay()), ([a, , b]) => range(a, b)),
  map(seq(bareMonth, alt(dash, untilWord), monthWithTail), ([a, , b]) => range(a, b)),
  map(seq(monthWithTail, alt(dash, untilWord), alt(monthWithTail, bareMonth)), ([a, , b]) => range(a, b)),
  map(seq(weekdayAlone, alt(dash, until), weekdayAlone), ([a, , b]) => range(a, b)),
  nightBetween(),
  // «يوليو وأغسطس الماضيين»
  map(seq(month, clitic('و'), monthWithTail), ([a, , b]) =>
    b.op === 'date' && b.month === a + 1
      ? range({ op: 'after', anchor: b, of: { op: 'shift', unit: 'month', count: -1 } }, b)
      : null,
  ),
);

function monthDay(): Parser<DateValue> {
  return map(calendarDay, (value) => (value.op === 'date' ? value : null));
}

/** «ليل السبت الأحد», «ليلة الجمعة - السبت», «ليلة الخميس على الجمعة»: the night between two days. */
function nightBetween(): Parser<TimexValue> {
  return map(seq(weekday, opt(alt(dash, sign('/'), w('على'))), weekday), ([a, , b]) =>
    b === (a % 7) + 1
      ? range({ op: 'weekday', weekday: a, toward: null }, { op: 'weekday', weekday: b, toward: null })
      : null,
  );
}

/** Counted from another date: «بعد يومين من 5 مارس», «قبل أسبوع من الغد», «عشية الأحد». */
export const fromDate: Parser<TimexValue> = map(
  seq(
    words<1 | -1>([
      [1, 'بعد'],
      [-1, 'قبل'],
    ]),
    amount,
    seq(from, not(w('اليوم|هذا اليوم'))),
    lead,
    day,
  ),
  ([way, size, , , anchor]) => ({ op: 'after', anchor, of: away(size, way) }),
);
