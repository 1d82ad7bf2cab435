import { memo } from '../memo.ts';
import { ahead, alt, longest, map, not, opt, seq, type Parser } from '../parser.ts';
import { anyWord, clitic, sign, w, words } from '../word.ts';
import type { Weekday } from '../../../model/day.ts';
import type { TimexValue, Toward, Unit } from '../value.ts';
import { anyWeekday, calendarDay, weekday } from './date.ts';
import { comma, countedYear, from, toward } from './year.ts';
import {
  COUNTED_WEEKDAYS,
  DEICTIC_DAYS,
  SPOKEN_TOWARD,
  SPOKEN_WEEKDAYS,
  THE_UNIT,
  WEEKDAYS,
} from './lexicon.ts';
import { dayNumber } from './number.ts';

export const SHIFT_OF: Readonly<Record<Toward, number>> = {
  'before-last': -2,
  last: -1,
  this: 0,
  next: 1,
  'after-next': 2,
};

export const shift = (unit: Unit, count: number): TimexValue => ({ op: 'shift', unit, count });

/* ------------------------------------------------------------------- Days */

/** «أمس», «أول من أمس», «غدا»; «اليوم» unless it is counted, named or told of («اليوم الثاني», «اليوم العالمي»). */
export const deicticDay: Parser<number> = map(
  seq(words(DEICTIC_DAYS), not(w(notBehindDay()))),
  ([count]) => count,
);

function notBehindDay(): string {
  return (
    'الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|العالمي|الدولي|الوطني|الواحد|' +
    'التالي|نفسه|ذاته|عينه|السابق|الاخير|الذي|الدراسي|الموالي|القريب|البعيد|القدم|السلة|اليد|الطائرة|المضرب|' +
    'الافضل|افضل|مشرق|المشرق|المفتوح|العشرين|العشرون|الموعود|المشهود|المدرسي|التاريخي|القومي|الاسود|الماضي|المقبل|القادم'
  );
}

/** A deictic day, alone or with the weekday it is: «أمس الأربعاء», «اليوم، الخميس». */
export const deictic: Parser<TimexValue> = memo(
  alt(
    map(deicticDay, (count) => shift('day', count)),
    map(
      seq(deicticDay, opt(sign('،,/(-–')), opt(w('يوم')), weekday, opt(ahead(sign('/)-–')))),
      ([count, , , day]) => ({
        op: 'shift',
        unit: 'day',
        count,
        weekday: day,
      }),
    ),
    map(seq(weekday, opt(comma), deicticDay), ([day, , count]) => ({
      op: 'shift',
      unit: 'day',
      count,
      weekday: day,
    })),
  ),
);

/** A deictic day with its full date: the date is what counts. */
export const deicticWithDate: Parser<TimexValue> = memo(
  map(
    seq(
      deicticDay,
      opt(sign('،,(')),
      opt(weekday),
      opt(sign(')')),
      opt(alt(comma, sign('('), w('الموافق'))),
      calendarDay,
      opt(sign(')')),
    ),
    ([, , day, , , date]) => (date.op === 'date' ? { ...date, weekday: day } : date),
  ),
);

/** «هالخميس» */
const THIS_WEEKDAY = WEEKDAYS.map(([day, list]) => [day, list.replaceAll(/(?<=^|\|)ال/gu, 'هال')] as const);

/** «الخميس», «السبت الماضي», «هذا الأحد». */
export const weekdayAlone: Parser<TimexValue> = map(weekday, (day) => ({
  op: 'weekday',
  weekday: day,
  toward: null,
}));
export const spokenDay: Parser<TimexValue> = map(anyWeekday, (day) => ({
  op: 'weekday',
  weekday: day,
  toward: null,
}));
export const weekdayToward: Parser<TimexValue> = memo(
  alt(
    map(seq(anyWeekday, toward), ([day, word]) => ({ op: 'weekday', weekday: day, toward: word })),
    map(seq(words(SPOKEN_WEEKDAYS), words(SPOKEN_TOWARD)), ([day, word]) => ({
      op: 'weekday',
      weekday: day,
      toward: word,
    })),
    map(seq(w('آخر'), words(COUNTED_WEEKDAYS)), ([, day]) => ({
      op: 'weekday',
      weekday: day,
      toward: 'last',
    })),
    map(words(THIS_WEEKDAY), (day) => ({ op: 'weekday', weekday: day, toward: 'this' })),
    map(seq(w('هذا|هذه|هاد'), anyWeekday), ([, day]) => ({ op: 'weekday', weekday: day, toward: 'this' })),
  ),
);

/** «السبت والأحد», «الأحد والإثنين الماضيين»: two days that follow each other. */
const weekdayPair = map(seq(weekday, clitic('و'), weekday), ([a, , b]) =>
  b === (a % 7) + 1 ? ([a, b] as const) : null,
);
const pairOf = ([a, b]: readonly [Weekday, Weekday], word: Toward | null): TimexValue => ({
  op: 'range',
  from: { op: 'weekday', weekday: a, toward: word },
  to: { op: 'weekday', weekday: b, toward: null },
});
export const twoDays: Parser<TimexValue> = map(weekdayPair, (days_) => pairOf(days_, null));
export const twoDaysToward: Parser<TimexValue> = map(
  seq(
    weekdayPair,
    words<Toward>([
      ['last', 'الماضيين|المنصرمين|الفائتين'],
      ['next', 'المقبلين|القادمين'],
    ]),
  ),
  ([days_, way]) => pairOf(days_, way),
);

/* ------------------------------------------------------------------ Units */

const theUnit = words(THE_UNIT);

/** «الأسبوع الماضي», «هذا الشهر», «السنة الجاية»; «الربع الأخير» is the fourth quarter, not the last one. */
export const relativeUnit: Parser<TimexValue> = memo(
  longest(
    alt(
      map(seq(theUnit, not(w('الاخير|الاخيرة')), toward), ([unit, , word]) => shift(unit, SHIFT_OF[word])),
      map(seq(w('هذا|هذه|هاد'), theUnit), ([, unit]) => shift(unit, 0)),
      map(
        words<Unit>([
          ['week', 'هالأسبوع|هالاسبوع'],
          ['month', 'هالشهر'],
          ['year', 'هالسنة|هالعام|السنادي'],
        ]),
        (unit) => shift(unit, 0),
      ),
      map(countedYear, (count) => shift('year', count)),
      map(w('العام الجديد|السنة الجديدة'), () => ({ op: 'new-year' })),
    ),
  ),
);

/** A unit that a part or an n-th can be taken of without direction: «مطلع الشهر», «نهاية العام». */
export const presentUnit: Parser<TimexValue> = map(theUnit, (unit) => shift(unit, 0));

const sameMonth: Parser<TimexValue> = map(w('الشهر نفسه|الشهر ذاته|نفس الشهر|ذات الشهر|ذلك الشهر'), () => ({
  op: 'after',
  anchor: null,
  of: shift('month', 0),
}));

const nthDay = (n: number, of: TimexValue): TimexValue => ({ op: 'nth', n, unit: 'day', of });

/** What stands for a month behind a day number: «الشهر الماضي», «الجاري», «الشهر نفسه», «الشهر». */
export const monthOfStory: Parser<TimexValue> = alt(
  relativeMonth(),
  sameMonth,
  map(w('الجاري|الحالي'), () => shift('month', 0)),
  map(seq(w('الشهر'), not(anyWord)), () => shift('month', 0)),
);
/** «الثلاثاء الثاني من الشهر المقبل» counts Tuesdays; it belongs to the rule for the n-th. */
const countedWeekday = seq(weekday, w('الاول|الثاني|الثالث|الرابع|الخامس'), from);

/** «السادس عشر من الشهر الماضي», «الـ20 من الشهر الجاري», «16 الجاري», «الأحد 5 الجاري». */
const dayOfMonthOfStory: Parser<TimexValue> = map(
  seq(
    not(countedWeekday),
    opt(seq(anyWeekday, opt(comma))),
    dayNumber,
    opt(alt(from, w('في'))),
    monthOfStory,
  ),
  ([, , n, , of]) => nthDay(n, of),
);

/** Where a number is a day: «يوم 15 الساعة 3», but not «يوم 15 مارس» or «يوم 3 - 1». */
const nothingCounted = seq(
  not(sign('-–/.:٫،,%')),
  alt<unknown>(not(anyWord), ahead(w('في|الساعة|صباحا|مساء|الى|عند'))),
);

/** «يوم 15», «اليوم التاسع عشر», «الثلاثاء 19»: of the present month. */
export const dayOfPresentMonth: Parser<TimexValue> = map(
  seq(alt<unknown>(w('يوم|اليوم'), weekday), dayNumber, nothingCounted),
  ([, n]) => nthDay(n, shift('month', 0)),
);

/** The same, and «الأحد من الأسبوع المقبل». */
export const dayOfUnit: Parser<TimexValue> = memo(
  alt(
    dayOfMonthOfStory,
    map(
      seq(alt(anyWeekday, words(COUNTED_WEEKDAYS)), opt(alt(from, w('في'))), relativeWeek()),
      ([day, , of]) => dayOfWeek(day, of),
    ),
    // «الأسبوع القادم يوم الخميس»
    map(seq(relativeWeek(), opt(comma), opt(w('يوم')), weekday), ([of, , , day]) => dayOfWeek(day, of)),
  ),
);

function dayOfWeek(day: Weekday, of: TimexValue): TimexValue {
  return { op: 'nth-weekday', n: 1, weekday: day, of };
}

function relativeMonth(): Parser<TimexValue> {
  return map(relativeUnit, (value) => (value.op === 'shift' && value.unit === 'month' ? value : null));
}

function relativeWeek(): Parser<TimexValue> {
  return map(relativeUnit, (value) => (value.op === 'shift' && value.unit === 'week' ? value : null));
}
