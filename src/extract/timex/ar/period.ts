import { dayOf, weekdayOf, type Weekday } from '../../../model/day.ts';
import { memo } from '../memo.ts';
import { alt, map, not, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w, words } from '../word.ts';
import { dateValue, type Season, type TimexValue, type Unit } from '../value.ts';
import { numberedMonth, monthWithTail, month, weekday } from './date.ts';
import { hijriEra, hijriMonthBare, hijriMonthNamed, hijriMonthWithTail } from './hijri.ts';
import { countedYear, from, namedYear, tail, toward, withTail, yearDigits } from './year.ts';
import { COUNTED_UNIT, COUNTED_WEEKDAYS, DECADES, DUAL_UNIT, PARTS, SEASONS } from './lexicon.ts';
import { article, cardinal, leadingOrdinal, ordinal, spelled } from './number.ts';
import { presentUnit, relativeUnit, SHIFT_OF } from './relative.ts';

/* ------------------------------------------------ Years, decades, centuries */

export const yearValue: Parser<TimexValue> = map(seq(namedYear, not(hijriEra)), ([year]) =>
  dateValue({ year }),
);
export const bareYear: Parser<TimexValue> = map(yearDigits, (year) => dateValue({ year }));

/** «عام 95», «سنة سبعة وستين»: two digits of the last century; fewer would be a count. */
export const shortYear: Parser<TimexValue> = map(
  seq(w('عام|سنة'), alt(twoDigits(), spelled), not(words(COUNTED_UNIT))),
  ([, value]) => (value >= 40 && value < 100 ? dateValue({ year: 1900 + value }) : null),
);

function twoDigits(): Parser<number> {
  return map(digits, ({ value, length }) => (length === 2 ? value : null));
}

/** The century a decade is in: «القرن الماضي» is the 20th for writers of the 21st. */
const centuryNumber: Parser<number> = map(
  seq(
    w('القرن|للقرن'),
    article,
    alt(
      ordinal,
      map(digits, ({ value }) => value),
    ),
    not(w('قبل')),
  ),
  ([, , n]) => (n >= 1 && n <= 22 ? n : null),
);
export const century: Parser<TimexValue> = map(centuryNumber, (n) => ({ op: 'century', century: n }));

const ofAge = seq(opt(from), w('عمره|عمرها|العمر|عمرهم|عمري|عمرك|عمرهن|عمريهما|عمرهما'));

/** «التسعينيات», «تسعينيات القرن الماضي», «ستينات القرن التاسع عشر». */
export const decade: Parser<TimexValue> = alt(
  map(seq(words(DECADES), opt(from), centuryNumber), ([tens, , n]) => ({
    op: 'decade',
    start: (n - 1) * 100 + tens,
  })),
  map(seq(words(DECADES), opt(from), w('القرن الماضي|القرن المنصرم|القرن الفائت')), ([tens]) => ({
    op: 'decade',
    start: 1900 + tens,
  })),
  map(seq(words(DECADES), opt(from), w('القرن الحالي|القرن الجاري|هذا القرن')), ([tens]) => ({
    op: 'decade',
    start: 2000 + tens,
  })),
  map(seq(words(DECADES), not(ofAge), not(seq(opt(from), w('القرن')))), ([tens]) =>
    tens >= 30 ? { op: 'decade', start: 1900 + tens } : null,
  ),
);

/* ---------------------------------------------------- Quarters, halves, runs */

const yearOf: Parser<TimexValue> = alt(
  yearValue,
  bareYear,
  map(countedYear, (count) => ({ op: 'shift', unit: 'year', count })),
  map(w('العام|السنة'), () => ({ op: 'shift', unit: 'year', count: 0 })),
);
const ofLink = opt(alt(from, w('في'), clitic('ل'), sign('/')));
const whole: Parser<TimexValue> = alt(
  yearOf,
  century,
  relativeUnit,
  monthWithTail,
  map(month, (m) => dateValue({ month: m })),
  map(
    alt(
      map(seq(w('شهر'), month), ([, m]) => m),
      numberedMonth,
    ),
    (m) => dateValue({ month: m }),
  ),
  decade,
  hijriMonthWithTail,
  hijriMonthBare,
  hijriMonthNamed,
);

const divided = words<Unit>([
  ['quarter', 'الربع'],
  ['half', 'النصف'],
  ['third', 'الثلث'],
  ['decade', 'العقد'],
]);
const RANKS: Readonly<Partial<Record<Unit, number>>> = { half: 2, third: 3, quarter: 4 };
const rank = alt(
  ordinal,
  map(w('الاخير|الاخيرة'), () => -1),
);

/** «الربع الأول من عام 2018», «النصف الثاني من العام الماضي», «العقد الأخير من القرن العشرين». */
export const quarterOrHalf: Parser<TimexValue> = memo(
  map(seq(divided, rank, ofLink, whole), ([unit, n, , of]) =>
    n <= (RANKS[unit] ?? 10) ? { op: 'nth', n, unit, of } : null,
  ),
);
/** The same without a year: it counts only where a time is expected. */
export const quarterAlone: Parser<TimexValue> = map(
  seq(w('الربع|ربع السنة|ربع العام'), rank, not(alt(from, w('ساعة')))),
  ([, n]) => (n <= 4 ? { op: 'nth', n, unit: 'quarter', of: { op: 'shift', unit: 'year', count: 0 } } : null),
);

/** «الأشهر الستة الأولى من 2018», «أول ثلاثة أشهر من العام», «آخر أسبوعين من يوليو». */
export const run: Parser<TimexValue> = alt(
  // «العشر الأواخر من رمضان»
  map(
    seq(
      words<1 | -1>([
        [1, 'العشر الاوائل|العشر الاولي|العشر الأول'],
        [-1, 'العشر الاواخر|العشر الأخيرة'],
      ]),
      ofLink,
      whole,
    ),
    ([way, , of]) => ({ op: 'run', unit: 'day', count: 10 * way, of }),
  ),
  map(seq(unitsOf(), theCount(), w('الاولى|الاول'), ofLink, whole), ([unit, count, , , of]) => ({
    op: 'run',
    unit,
    count,
    of,
  })),
  map(seq(unitsOf(), theCount(), w('الاخيرة'), ofLink, whole), ([unit, count, , , of]) => ({
    op: 'run',
    unit,
    count: -count,
    of,
  })),
  map(seq(leadingOrdinal, cardinal, words(COUNTED_UNIT), ofLink, whole), ([n, count, unit, , of]) =>
    Math.abs(n) === 1 && count > 1 ? { op: 'run', unit, count: count * n, of } : null,
  ),
  map(seq(leadingOrdinal, words(DUAL_UNIT), ofLink, whole), ([n, unit, , of]) =>
    Math.abs(n) === 1 ? { op: 'run', unit, count: 2 * n, of } : null,
  ),
);

function unitsOf(): Parser<Unit> {
  return words<Unit>([
    ['day', 'الايام'],
    ['week', 'الاسابيع'],
    ['month', 'الاشهر|الشهور'],
    ['year', 'السنوات|الاعوام'],
  ]);
}

function theCount(): Parser<number> {
  return map(
    seq(
      article,
      alt(
        words<number>([
          [2, 'الاثنين'],
          [3, 'الثلاثة|الثلاث'],
          [4, 'الاربعة|الاربع'],
          [5, 'الخمسة|الخمس'],
          [6, 'الستة|الست'],
          [7, 'السبعة|السبع'],
          [8, 'الثمانية|الثماني'],
          [9, 'التسعة|التسع'],
          [10, 'العشرة|العشر'],
        ]),
        map(digits, ({ value }) => value),
      ),
    ),
    ([, count]) => (count > 0 && count < 100 ? count : null),
  );
}

/* ------------------------------------------------------------ The n-th of … */

const single = words<Unit>([
  ['day', 'يوم|ايام'],
  ['week', 'اسبوع'],
  ['month', 'شهر'],
]);
const theSingle = words<Unit>([
  ['day', 'اليوم'],
  ['week', 'الاسبوع'],
  ['month', 'الشهر'],
]);
const base = alt(whole, presentUnit);

/** «أول جمعة من مارس», «الأحد الأخير من يناير», «آخر يوم من الشهر», «الأسبوع الأول من يونيو». */
export const nth: Parser<TimexValue> = memo(
  alt(
    map(seq(leadingOrdinal, opt(w('يوم')), words(COUNTED_WEEKDAYS), ofLink, base), ([n, , day, , of]) => ({
      op: 'nth-weekday',
      n,
      weekday: day,
      of,
    })),
    map(seq(weekday, rank, ofLink, base), ([day, n, , of]) => nthOrDate(n, day, of)),
    map(seq(leadingOrdinal, single, ofLink, base), ([n, unit, , of]) => ({ op: 'nth', n, unit, of })),
    map(seq(theSingle, rank, ofLink, base), ([unit, n, , of]) => ({ op: 'nth', n, unit, of })),
    // «الأسبوع 21 من عام 2016»
    map(seq(w('الأسبوع'), article, digits, ofLink, base), ([, , { value }, , of]) =>
      value >= 1 && value <= 53 ? { op: 'nth', n: value, unit: 'week', of } : null,
    ),
  ),
);

/** «الخميس الثاني من أغسطس»: Thursday the 2nd where the calendar has one, else the second Thursday. */
function nthOrDate(n: number, day: Weekday, of: TimexValue): TimexValue {
  const counted: TimexValue = { op: 'nth-weekday', n, weekday: day, of };
  if (of.op !== 'date' || of.month === null || n < 1) return counted;
  const dated: TimexValue = { ...of, day: n, weekday: day };
  if (of.year === null) return { op: 'one-of', values: [dated, counted] };
  return weekdayOf(dayOf(of.year, of.month, n)) === day ? dated : counted;
}

/* ------------------------------------------------------------------- Parts */

const partWord = words(PARTS);
const millennium = w('الألفية الثالثة|الألفية الجديدة|الألفية الحالية|الألفية');

/** «مطلع يوليو الماضي», «منتصف الشهر», «أواخر العام 2016», «نهاية العام». «أول مارس» is a day, not a part. */
export const part: Parser<TimexValue> = alt(
  map(seq(partWord, opt(clitic('ل')), alt(whole, presentUnit, seasonValue())), ([p, , of]) => ({
    op: 'part',
    part: p,
    of,
  })),
  map(seq(partWord, hijriMonthNamed), ([p, of]) => ({ op: 'part', part: p, of })),
  // «مطلع الألفية» is said of the years after 2000, not of centuries.
  map(seq(partWord, millennium), ([p]) =>
    p === 'early' ? { op: 'part', part: p, of: { op: 'decade', start: 2000 } } : null,
  ),
);
const weekendName = w(
  'نهاية الاسبوع|آخر الاسبوع|نهاية هذا الاسبوع|آخر هذا الاسبوع|نهاية هالاسبوع|الويك اند|الويكند|ويك اند',
);
const firstOfMonth = seq(w('اول|فاتح'), opt(w('شهر')), month);
/** A part that is not another rule's: the first day of a month, the weekend. */
export const partOf: Parser<TimexValue> = memo(
  map(seq(not(firstOfMonth), not(weekendName), part), ([, , value]) => value),
);

const restWord = words<'before' | 'after'>([
  ['after', 'لاحقا|وقت لاحق من|وقت لاحق|ما تبقى من|بقية|باقي|ما بقي من|المتبقي من'],
  ['before', 'وقت سابق من|وقت سابق|وقت مبكر من'],
]);

/** «في وقت لاحق من هذا الشهر», «ما تبقى من العام». */
export const rest: Parser<TimexValue> = map(seq(restWord, alt(relativeUnit, presentUnit)), ([side, of]) => ({
  op: 'rest',
  side,
  of,
}));

/** «نهاية الأسبوع», «عطلة نهاية الأسبوع الماضي». */
export const weekend: Parser<TimexValue> = map(
  seq(opt(w('عطلة|إجازة|اجازة')), weekendName, opt(toward)),
  ([, , word]) => ({ op: 'weekend', count: word ? SHIFT_OF[word] : 0 }),
);

/* ------------------------------------------------------- Seasons and feasts */

/** A season with a year or direction: «صيف 2018», «الخريف الماضي». */
export function seasonValue(): Parser<TimexValue> {
  return alt(
    map(seq(words(SEASONS), tail), ([season, end]) => withTail(bareSeason(season), end)),
    // «شتاء 2017-2018» begins in the first.
    map(seq(words(SEASONS), opt(w('عام')), yearDigits, sign('/-–'), digits), ([season, , year, , next]) =>
      next.value === year + 1 || (next.length === 2 && next.value === (year + 1) % 100)
        ? { ...bareSeason(season), year }
        : null,
    ),
  );
}
export const season: Parser<TimexValue> = memo(
  alt(
    seasonValue(),
    map(seq(w('هذا'), words(SEASONS)), ([, s]) => ({ ...bareSeason(s), toward: 'this' })),
  ),
);

function bareSeason(season: Season): Extract<TimexValue, { op: 'season' }> {
  return { op: 'season', season, year: null, yearShift: null, toward: null };
}
