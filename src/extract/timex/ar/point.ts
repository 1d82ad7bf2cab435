import { memo } from '../memo.ts';
import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { clitic, sign, w } from '../word.ts';
import { fullDateEn } from '../en/date.ts';
import { dateValue, type TimexValue } from '../value.ts';
import { dayInCalendars, weekdayWithDate } from './calendars.ts';
import { month, monthWithTail } from './date.ts';
import { holiday } from './feast.ts';
import { hijriDayValue, hijriMonthWithTail } from './hijri.ts';
import { century, decade, nth, partOf, quarterOrHalf, season, yearValue } from './period.ts';
import {
  deictic,
  dayOfUnit,
  deicticWithDate,
  relativeUnit,
  weekdayAlone,
  weekdayToward,
} from './relative.ts';
import { yearDigits } from './year.ts';

export const bareMonth: Parser<TimexValue> = map(month, (m) => dateValue({ month: m }));
export const yearNumber: Parser<TimexValue> = map(yearDigits, (year) => dateValue({ year }));

/** A single day, as it may stand beside a clock time or at the end of a range. */
export const day: Parser<TimexValue> = memo(
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
export const point: Parser<TimexValue> = memo(
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

export const dash = sign('-–—');
export const untilWord = w('الى|حتى|لغاية|الى غاية|وحتى|ولغاية|والى|لحد|الين');
export const until = alt(untilWord, clitic('ل'));
export const dayWord = seq(
  opt(w('صباح|مساء|فجر|ظهر|عصر|ليل|ليلة|منتصف ليل|منتصف ليلة')),
  opt(w('يوم|يومي|تاريخ|ايام')),
);
export const yearWord = opt(
  w(
    'عام|سنة|العام|السنة|عامي|عاما|اعوام|العامين|الاعوام|السنوات|سنوات|سنتي|العام المالي|السنة المالية|العام الدراسي|السنة الدراسية|العام الجامعي|الموسم الدراسي',
  ),
);
export const monthWord = opt(w('شهر|شهري|اشهر'));
// Each word may be missing but once: a second way to read nothing would double the work behind it.
export const lead = seq(dayWord, monthWord, yearWord);

export const range = (a: TimexValue, b: TimexValue): TimexValue => ({ op: 'range', from: a, to: b });
