import { alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { w } from '../word.ts';
import type { TimexValue } from '../value.ts';
import { dayInCalendars, weekdayWithDate } from './calendars.ts';
import { monthWithTail } from './date.ts';
import { holiday } from './feast.ts';
import { hijriMonthBare, hijriMonthWithTail } from './hijri.ts';
import { century, decade, nth, partOf, quarterOrHalf, season, yearValue } from './period.ts';
import { bareMonth, dayWord, lead, monthWord, yearNumber } from './point.ts';
import { deictic, dayOfUnit, relativeUnit, weekdayAlone, weekdayToward } from './relative.ts';
import { from } from './year.ts';

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
  // «حتى نهاية اليوم»
  map(seq(notLater, w('نهاية|اخر'), deictic), ([, , of]) => open('to', true, of)),
  // «بعد ظهر الأحد» is a part of Sunday. What is done before the end of a year may be done on its last day.
  map(seq(w('قبل|قبيل'), not(w('ظهر')), alt(lead, seq(w('حلول'), lead)), boundable), ([, , , of]) =>
    open('to', of.op === 'part' && of.part === 'late', of),
  ),
  map(seq(w('بعد|ما بعد'), not(w('ظهر')), lead, boundable), ([, , , of]) => open('from', false, of)),
);
