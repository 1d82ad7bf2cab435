import { holiday } from './feast.ts';
import { memo, alt, clitic, digits, map, not, opt, seq, sign, w, words, type Parser } from '../parser.ts';
import { fullDateEn } from '../en/date.ts';
import { clockTime, isoDateTime } from '../numeric.ts';
import { dateValue, type DateValue, type TimexValue } from '../value.ts';
import {
  calendarDay,
  comma,
  dayInCalendars,
  from,
  hijriDayValue,
  hijriMonthBare,
  hijriMonthWithTail,
  month,
  monthWithTail,
  ofMonth,
  tail,
  weekday,
  weekdayWithDate,
  withTail,
  yearDigits,
} from './date.ts';
import { dayNumber } from './number.ts';
import { century, decade, nth, partOf, quarterOrHalf, season, yearValue } from './period.ts';
import { amount, away } from './distance.ts';
import {
  deictic,
  dayOfUnit,
  deicticWithDate,
  monthOfStory,
  relativeUnit,
  weekdayAlone,
  weekdayToward,
} from './relative.ts';

const bareMonth: Parser<TimexValue> = map(month, (m) => dateValue({ month: m }));
const yearNumber: Parser<TimexValue> = map(yearDigits, (year) => dateValue({ year }));

/** A single day, as it may stand beside a clock time or at the end of a range. */
const day: Parser<TimexValue> = memo(
  alt(
    dayInCalendars,
    weekdayWithDate,
    weekdayToward,
    weekdayAlone,
    deictic,
    deicticWithDate,
    dayOfUnit,
    fullDateEn,
  ),
);

/** Anything a range may begin or end with. */
const point: Parser<TimexValue> = memo(
  alt(
    day,
    monthWithTail,
    bareMonth,
    yearValue,
    yearNumber,
    relativeUnit,
    partOf,
    nth,
    quarterOrHalf,
    season,
    hijriDayValue,
    hijriMonthWithTail,
    decade,
    century,
    holiday,
  ),
);

const dash = sign('-–—');
const untilWord = w('الى|حتى|لغاية|الى غاية|وحتى|ولغاية|والى|لحد|الين');
const until = alt(untilWord, clitic('ل'));
const dayWord = seq(
  opt(w('صباح|مساء|فجر|ظهر|عصر|ليل|ليلة|منتصف ليل|منتصف ليلة')),
  opt(w('يوم|يومي|تاريخ|ايام')),
);
const yearWord = opt(w('عام|سنة|العام|عامي|عاما|اعوام|العامين|الاعوام|السنوات|سنوات|سنتي'));
const monthWord = opt(w('شهر|شهري|اشهر'));
// Each word may be missing but once: a second way to read nothing would double the work behind it.
const lead = seq(dayWord, monthWord, yearWord);

const range = (a: TimexValue, b: TimexValue): TimexValue => ({ op: 'range', from: a, to: b });

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

/** Years: «2014-2016», «عامي 2014 و2016», «2017/2018», «موسم 2017/18»; with «من» or «بين» they are `fromTo`'s. */
export const years: Parser<TimexValue> = alt(
  // «أعوام 2018 و2019 و2020»
  map(
    seq(w('اعوام|الاعوام|سنوات|السنوات'), yearDigits, clitic('و'), yearDigits, clitic('و'), yearDigits),
    ([, a, , b, , c]) =>
      b === a + 1 && c === b + 1 ? range(dateValue({ year: a }), dateValue({ year: c })) : null,
  ),
  map(seq(yearWord, yearDigits, alt(until, clitic('و')), yearWord, yearDigits), ([noun, a, joint, , b]) =>
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

/** Anything to anything: «من الأحد إلى الخميس», «بين تموز/يوليو 2017 وحزيران/يونيو 2018», «من اليوم حتى الجمعة». */
export const fromTo: Parser<TimexValue> = alt(
  map(seq(from, lead, point, opt(comma), until, lead, point), ([, , a, , , , b]) => range(a, b)),
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

/** «ليل السبت الأحد», «ليلة الجمعة - السبت»: the night between two days. */
function nightBetween(): Parser<TimexValue> {
  return map(seq(weekday, opt(alt(dash, sign('/'))), weekday), ([a, , b]) =>
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
    from,
    lead,
    day,
  ),
  ([way, size, , , anchor]) => ({ op: 'after', anchor, of: away(size, way) }),
);

/* ------------------------------------------------------------- Open bounds */

const since = w('ابتداء من|اعتبارا من|بدءا من|بداية من|انطلاقا من|ابتداءا من|بدءاً من');
const notLater = w(
  'حتى|لغاية|الى غاية|بحلول|في موعد اقصاه|موعد اقصاه|في اجل اقصاه|اجل اقصاه|في موعد لا يتجاوز|موعد لا يتجاوز',
);
const boundable: Parser<TimexValue> = alt(
  dayInCalendars,
  weekdayWithDate,
  weekdayToward,
  weekdayAlone,
  monthWithTail,
  bareMonth,
  yearValue,
  yearNumber,
  relativeUnit,
  partOf,
  nth,
  quarterOrHalf,
  season,
  dayOfUnit,
  decade,
  century,
  holiday,
  hijriMonthWithTail,
  hijriMonthBare,
);
const open = (side: 'from' | 'to', inclusive: boolean, of: TimexValue): TimexValue => ({
  op: 'open',
  side,
  inclusive,
  of,
});

const nearly = w('تقريبا|على وجه التقريب|على التقريب');
const nameable = alt(dayInCalendars, monthWithTail, yearValue, partOf, season, decade, century);

/** «نحو عام 1990», «حوالي منتصف 2015», «عام 2015 تقريبا»; a bare number behind «نحو» is a count. */
export const aboutThen: Parser<TimexValue> = map(
  alt(
    map(
      seq(w('نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|حدود|ما يقارب'), dayWord, monthWord, nameable, opt(nearly)),
      ([, , , of]) => of,
    ),
    map(seq(alt(yearValue, monthWithTail, partOf), nearly), ([of]) => of),
  ),
  (of) => ({ op: 'about', of }),
);

/** «منذ عام 2011», «حتى الخميس المقبل», «قبل مارس», «بعد 2015», «من 2018 فصاعدا». */
export const openBound: Parser<TimexValue> = alt(
  map(seq(w('منذ|مذ'), lead, alt(boundable, deictic)), ([, , of]) => ({
    op: 'open',
    side: 'from',
    inclusive: true,
    begun: true,
    of,
  })),
  map(seq(since, lead, alt(boundable, deictic)), ([, , of]) => open('from', true, of)),
  map(seq(from, lead, alt(boundable, deictic), w('فصاعدا|وما بعد|وصاعدا|وطالع|ورايح')), ([, , of]) =>
    open('from', true, of),
  ),
  map(seq(notLater, lead, boundable), ([, , of]) => open('to', true, of)),
  map(seq(notLater, not(w('اليوم')), deictic), ([, , of]) => open('to', true, of)),
  // What is done before the end of a year may be done on its last day.
  map(seq(w('قبل|قبيل'), lead, boundable), ([, , of]) =>
    open('to', of.op === 'part' && of.part === 'late', of),
  ),
  map(seq(w('بعد|ما بعد'), lead, boundable), ([, , of]) => open('from', false, of)),
);

/* ------------------------------------------------------------------ Clocks */

const dayPart = w(
  'صباحا|مساء|ظهرا|ليلا|فجرا|عصرا|الصبح|المسا|العصر|الظهر|المغرب|العشاء|الفجر|بعد الظهر|قبل الظهر|بعد منتصف الليل|ص|م|صباح|مساءا|بالليل|بليل|الليل|عشاء|ضحى|بعد العصر|فى المساء|في المساء|في الصباح|المساء',
);
const hour = alt(
  map(seq(digits, opt(seq(sign(':.'), digits))), ([{ value }]) => (value <= 24 ? value : null)),
  map(
    w(
      'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة|الحادية عشر|الثانية عشر|واحدة|اثنتين|تنتين|ثلاثة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة',
    ),
    () => 0,
  ),
);
const minutesWords = opt(
  alt(
    seq(clitic('و'), w('النصف|نصف|الربع|ربع|الثلث|ثلث|نص|تلت')),
    w('الا ربعا|الا ربع|الا الثلث|الا الربع|الا خمس دقائق'),
    seq(clitic('و'), digits, w('دقيقة|دقائق')),
  ),
);
const clock = seq(
  alt(
    seq(w('الساعة|ساعة'), hour, minutesWords, opt(dayPart)),
    seq(hour, minutesWords, dayPart),
    seq(clockTime, opt(dayPart)),
  ),
  opt(alt(w('بتوقيت غرينتش|بتوقيت جرينتش|غرينتش|جرينتش|بالتوقيت المحلي|بتوقيت القدس|بتوقيت موسكو|ت غ'))),
);
const link = seq(
  opt(alt(comma, w('في|عند|على|حوالي|تمام|في تمام|يوم|ليوم'), clitic('ل'))),
  opt(from),
  opt(w('يوم|ليلة|نهار|فجر|صباح|مساء|ظهر|عصر')),
  opt(w('يوم')),
);

/** A day with a time is that day: «الساعة 5 مساء يوم 3 مايو», «غدا الساعة الثامنة صباحا», «11:44pm 05/10/24». */
export const clockAndDay: Parser<TimexValue> = alt(
  map(seq(clock, link, day), ([, , of]) => of),
  map(seq(day, opt(dayPart), link, opt(dash), clock), ([of]) => of),
  isoDateTime,
);
