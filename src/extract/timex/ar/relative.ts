import { alt, clitic, digits, longest, map, not, opt, seq, sign, w, words, type Parser } from '../parser.ts';
import type { TimexValue, Toward, Unit } from '../value.ts';
import { dateValue } from '../value.ts';
import {
  anyWeekday,
  calendarDay,
  comma,
  countedYear,
  from,
  hijriMonthBare,
  month,
  toward,
  weekday,
} from './date.ts';
import {
  COUNTED_UNIT,
  DEICTIC_DAYS,
  DUAL_UNIT,
  FOLLOWING,
  THE_DUAL_UNIT,
  THE_UNIT,
  THE_UNITS,
} from './lexicon.ts';
import { article, cardinal, dayNumber, spelled } from './number.ts';

export const SHIFT_OF: Readonly<Record<Toward, number>> = {
  'before-last': -2,
  last: -1,
  this: 0,
  next: 1,
  'after-next': 2,
};

const shift = (unit: Unit, count: number): TimexValue => ({ op: 'shift', unit, count });

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
export const deictic: Parser<TimexValue> = alt(
  map(deicticDay, (count) => shift('day', count)),
  map(seq(deicticDay, opt(comma), opt(w('يوم')), weekday), ([count, , , day]) => ({
    op: 'shift',
    unit: 'day',
    count,
    weekday: day,
  })),
  map(seq(weekday, opt(comma), deicticDay), ([day, , count]) => ({
    op: 'shift',
    unit: 'day',
    count,
    weekday: day,
  })),
);

/** A deictic day with its full date: the date is what counts. */
export const deicticWithDate: Parser<TimexValue> = map(
  seq(
    deicticDay,
    opt(comma),
    opt(weekday),
    opt(alt(comma, sign('('), w('الموافق'))),
    calendarDay,
    opt(sign(')')),
  ),
  ([, , day, , date]) => (date.op === 'date' ? { ...date, weekday: day } : date),
);

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
export const weekdayToward: Parser<TimexValue> = alt(
  map(seq(anyWeekday, toward), ([day, word]) => ({ op: 'weekday', weekday: day, toward: word })),
  map(seq(w('هذا|هذه|هاد'), anyWeekday), ([, day]) => ({ op: 'weekday', weekday: day, toward: 'this' })),
);

/* ------------------------------------------------------------------ Units */

const theUnit = words(THE_UNIT);

/** «الأسبوع الماضي», «هذا الشهر», «السنة الجاية»; «الربع الأخير» is the fourth quarter, not the last one. */
export const relativeUnit: Parser<TimexValue> = longest(
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
  ),
);

/** A unit that a part or an n-th can be taken of without direction: «مطلع الشهر», «نهاية العام». */
export const presentUnit: Parser<TimexValue> = map(theUnit, (unit) => shift(unit, 0));

/** «السادس عشر من الشهر الماضي», «الـ20 من الشهر الجاري», «16 الجاري», «الأحد من الأسبوع المقبل». */
export const dayOfUnit: Parser<TimexValue> = alt(
  map(seq(dayNumber, opt(alt(from, w('في'))), relativeMonth()), ([n, , of]) => ({
    op: 'nth',
    n,
    unit: 'day',
    of,
  })),
  map(seq(dayNumber, opt(from), w('الجاري|الحالي')), ([n]) => ({
    op: 'nth',
    n,
    unit: 'day',
    of: shift('month', 0),
  })),
  map(seq(anyWeekday, opt(alt(from, w('في'))), relativeWeek()), ([day, , of]) => ({
    op: 'nth-weekday',
    n: 1,
    weekday: day,
    of,
  })),
);

function relativeMonth(): Parser<TimexValue> {
  return map(relativeUnit, (value) => (value.op === 'shift' && value.unit === 'month' ? value : null));
}

function relativeWeek(): Parser<TimexValue> {
  return map(relativeUnit, (value) => (value.op === 'shift' && value.unit === 'week' ? value : null));
}

/* -------------------------------------------------------------- Distances */

export interface Amount {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly approximate: boolean;
}

const exactly = (unit: Unit, count: number): Amount => ({
  unit,
  least: count,
  most: count,
  approximate: false,
});
const countedUnit = words(COUNTED_UNIT);
const dualUnit = words(DUAL_UNIT);
const about = w(
  'نحو|حوالي|قرابة|زهاء|حوالى|ما يقارب|ما يقرب من|يناهز|تقريبا|اقل من|أكثر من|ما يزيد على|ما يزيد عن|اكثر من',
);
const few = w('بضعة|بضع|عدة|كم');
const half = map(seq(clitic('و'), w('نصف|نص'), opt(w('العام|السنة|الشهر|سنة'))), () => 6);

/** «ثلاثة أيام», «شهرين», «عام ونصف», «بضعة أشهر», «11 عاما», «أسبوع». */
export const amount: Parser<Amount> = longest(
  alt(
    map(seq(opt(about), article, cardinal, countedUnit, opt(w('تقريبا'))), ([near, , count, unit, nearly]) =>
      count > 0 && count < 1000
        ? { ...exactly(unit, count), approximate: near !== null || nearly !== null }
        : null,
    ),
    map(seq(opt(about), dualUnit, opt(w('اثنين|تقريبا'))), ([near, unit]) => ({
      ...exactly(unit, 2),
      approximate: near !== null,
    })),
    map(seq(opt(about), singleUnit(), opt(w('واحد|واحدة|تقريبا'))), ([near, unit]) => ({
      ...exactly(unit, 1),
      approximate: near !== null,
    })),
    map(seq(few, countedUnit), ([, unit]) => ({ unit, least: 3, most: 9, approximate: true })),
    map(seq(opt(about), singleUnit(), half), ([, unit]) =>
      unit === 'year' ? exactly('month', 18) : exactly('day', 45),
    ),
    map(seq(opt(about), dualUnit, half), ([, unit]) =>
      unit === 'year' ? exactly('month', 30) : exactly('day', 75),
    ),
  ),
);

/** «أسبوع», «شهر»; but «شهر آب» and «عام 2011» are names. */
function singleUnit(): Parser<Unit> {
  const unit = words<Unit>([
    ['day', 'يوم|ليلة'],
    ['week', 'اسبوع'],
    ['month', 'شهر'],
    ['year', 'عام|سنة|حول'],
    ['decade', 'عقد'],
    ['century', 'قرن'],
  ]);
  return map(
    seq(unit, not(alt<unknown>(month, hijriMonthBare, digits, anyWeekday, calendarDay))),
    ([found]) => found,
  );
}

/** Plurals without a number: «قبل أيام», «منذ سنوات». */
const someUnits: Parser<Amount> = map(
  words<Unit>([
    ['day', 'ايام'],
    ['week', 'اسابيع'],
    ['month', 'اشهر|شهور'],
    ['year', 'سنوات|اعوام|سنين'],
  ]),
  (unit) => ({ unit, least: 2, most: 9, approximate: true }),
);

export function away({ unit, least, most, approximate }: Amount, sign_: 1 | -1): TimexValue {
  return sign_ > 0
    ? { op: 'away', unit, least, most, approximate }
    : { op: 'away', unit, least: -most, most: -least, approximate };
}

const pluralToward: Parser<1 | -1> = words<1 | -1>([
  [
    -1,
    'الماضية|المنصرمة|الفائتة|الاخيرة|المنقضية|السابقة|الماضيين|الماضيتين|الاخيرين|المنصرمين|الفائتين|اللي فاتوا|اللي فاتت|الاخيرتين|الي فاتوا',
  ],
  [1, 'المقبلة|القادمة|التالية|الاتية|المقبلين|القادمين|القادمتين|المقبلتين|الجاية|اللي جاية|الجايين'],
]);
const fromNow = opt(seq(from, w('الان|اليوم|تاريخه')));
const many = alt(amount, someUnits);

/** «قبل ثلاثة أيام», «منذ عامين», «ثلاثة أيام مضت», «بعد أسبوع», «من يومين». */
export const distance: Parser<TimexValue> = alt(
  map(
    seq(
      alt(w('قبل|منذ|مذ|قبيل'), seq(from, opt(w('حوالي')))),
      opt(w('مضي')),
      many,
      fromNow,
      opt(w('مضت|خلت|مضى|مضوا|خلوا')),
    ),
    ([lead, , size]) => (typeof lead === 'string' || !size.approximate ? away(size, -1) : null),
  ),
  map(seq(amount, w('مضت|خلت|مضى|مضيا|مضيتا|خلون')), ([size]) => away(size, -1)),
  map(seq(w('بعد|عقب|كمان'), many, fromNow), ([, size]) => away(size, 1)),
  map(seq(w('في غضون|خلال|في ظرف'), amount, not(pluralToward)), ([, { unit, most }]) => ({
    op: 'rolling',
    unit,
    count: most,
    signed: false,
  })),
);

/* ---------------------------------------------------------------- Rolling */

const theUnits = words(THE_UNITS);
const theDual = words(THE_DUAL_UNIT);
const theNumber = map(seq(article, alt(cardinal, theSpelled())), ([, n]) => n);

/** «الثلاثة», «الخمس», «العشرين»: cardinals with the article. */
function theSpelled(): Parser<number> {
  return words<number>([
    [2, 'الاثنين|الاثنتين'],
    [3, 'الثلاثة|الثلاث'],
    [4, 'الاربعة|الاربع'],
    [5, 'الخمسة|الخمس'],
    [6, 'الستة|الست'],
    [7, 'السبعة|السبع'],
    [8, 'الثمانية|الثماني'],
    [9, 'التسعة|التسع'],
    [10, 'العشرة|العشر'],
    [20, 'العشرين'],
    [30, 'الثلاثين'],
    [40, 'الاربعين'],
    [50, 'الخمسين'],
    [100, 'المئة|المائة'],
  ]);
}

const rolled = (unit: Unit, count: number, way: 1 | -1): TimexValue => ({
  op: 'rolling',
  unit,
  count: count * way,
  signed: true,
});

/** «الأيام الثلاثة الماضية», «الأسبوعين الماضيين», «الخمس سنوات القادمة», «آخر ثلاثة أشهر», «الأيام القليلة المقبلة». */
export const rolling: Parser<TimexValue> = alt(
  map(seq(theUnits, theNumber, pluralToward), ([unit, count, way]) => rolled(unit, count, way)),
  map(seq(theUnits, opt(w('القليلة|القليله|القلائل')), pluralToward), ([unit, , way]) =>
    rolled(unit, 5, way),
  ),
  map(seq(theDual, pluralToward), ([unit, way]) => rolled(unit, 2, way)),
  map(seq(theNumber, countedUnit, pluralToward), ([count, unit, way]) => rolled(unit, count, way)),
  map(seq(theNumber, theUnits, pluralToward), ([count, unit, way]) => rolled(unit, count, way)),
  map(seq(pluralLead(), spelledOrDigits(), countedUnit), ([way, count, unit]) => rolled(unit, count, way)),
  map(seq(pluralLead(), dualUnit), ([way, unit]) => rolled(unit, 2, way)),
);

function pluralLead(): Parser<1 | -1> {
  return words<1 | -1>([[-1, 'آخر']]);
}

function spelledOrDigits(): Parser<number> {
  return alt(spelled, cardinal);
}

/* --------------------------------------------------------------- Anaphora */

const UNITS_OF_STORY: readonly (readonly [Unit, string, string])[] = [
  ['day', 'اليوم|الليلة', 'يوم|اليوم'],
  ['week', 'الاسبوع', 'اسبوع'],
  ['month', 'الشهر', 'شهر'],
  ['year', 'العام|السنة', 'عام|سنة'],
];
const itself = w('نفسه|ذاته|عينه|نفسها|ذاتها|عينها');
const again = (of: TimexValue): TimexValue => ({ op: 'after', anchor: null, of });

/** «في اليوم نفسه», «في اليوم التالي», «بعد يومين من ذلك», «بعدها بأسبوع»: counted from the date last spoken of. */
export const anaphora: Parser<TimexValue> = alt(
  ...UNITS_OF_STORY.flatMap(([unit, the, bare]) => [
    map(seq(w(the), itself), () => again(shift(unit, 0))),
    map(seq(w('نفس|ذات'), w(`${the}|${bare}`)), () => again(shift(unit, 0))),
    map(seq(w(the), words(FOLLOWING)), ([, way]) => again(shift(unit, way))),
  ]),
  map(seq(w('بعد'), amount, from, w('ذلك|هذا|ذاك')), ([, size]) => again(away(size, 1))),
  map(seq(w('قبل'), amount, from, w('ذلك|هذا|ذاك')), ([, size]) => again(away(size, -1))),
  map(seq(w('بعد ذلك|بعدها|بعده|بعدئذ'), clitic('ب'), amount), ([, , size]) => again(away(size, 1))),
  map(seq(w('قبل ذلك|قبلها|قبله|قبلئذ'), clitic('ب'), amount), ([, , size]) => again(away(size, -1))),
  map(seq(weekday, words(FOLLOWING)), ([day, way]) =>
    again({ op: 'weekday', weekday: day, toward: way > 0 ? 'next' : 'last' }),
  ),
  map(seq(month, words(FOLLOWING)), ([m, way]) =>
    again(dateValue({ month: m, toward: way > 0 ? 'next' : 'last' })),
  ),
);

/** «في ذلك اليوم», «تلك السنة»; after «في» and the like only, for «وقع ذلك العام الماضي» is something else. */
export const thatUnit: Parser<TimexValue> = alt(
  ...UNITS_OF_STORY.map(([unit, the]) =>
    map(seq(w('ذلك|تلك|ذاك|هذاك'), w(the), not(toward)), () => again(shift(unit, 0))),
  ),
);
