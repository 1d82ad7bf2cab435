import { memo } from '../memo.ts';
import { ahead, alt, longest, map, not, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, w, words } from '../word.ts';
import type { TimexValue, Unit } from '../value.ts';
import { anyWeekday, calendarDay, month } from './date.ts';
import { hijriMonthBare } from './hijri.ts';
import { from } from './year.ts';
import { COUNTED_UNIT, DUAL_UNIT, THE_DUAL_UNIT, THE_UNITS } from './lexicon.ts';
import { article, cardinal, spelled } from './number.ts';

export interface Amount {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly approximate: boolean;
  /** Days beside the units: «شهر ويومين». */
  readonly days?: number;
}

const exactly = (unit: Unit, count: number): Amount => ({
  unit,
  least: count,
  most: count,
  approximate: false,
});
const countedUnit = words(COUNTED_UNIT);
const dualUnit = words(DUAL_UNIT);
export const about = w(
  'نحو|حوالي|شي|قرابة|زهاء|حوالى|ما يقارب|ما يقرب من|يناهز|تقريبا|اقل من|أكثر من|ما يزيد على|ما يزيد عن|اكثر من|أزيد من|ازيد من',
);
const few = w('بضعة|بضع|عدة|كم|كام|شي كم');
/** «نصف قرن», «ربع قرن», «نصف عام»: fractions that another unit counts. */
const fraction: Parser<Amount> = words([
  [exactly('year', 25), 'ربع قرن'],
  [exactly('year', 50), 'نصف قرن'],
  [exactly('year', 75), 'ثلاثة ارباع القرن'],
  [exactly('year', 5), 'نصف عقد'],
  [exactly('month', 6), 'نصف عام|نصف سنة|نص سنة'],
  [exactly('day', 15), 'نصف شهر'],
]);
const half = map(seq(clitic('و'), w('نصف|نص'), opt(w('العام|السنة|الشهر|سنة'))), () => 6);

/** «ثلاثة أيام», «شهرين», «عام ونصف», «بضعة أشهر», «11 عاما», «أسبوع». */
export const amount: Parser<Amount> = memo(
  longest(
    alt(
      map(
        seq(opt(about), article, cardinal, countedUnit, opt(w('تقريبا|ونيف'))),
        ([near, , count, unit, nearly]) =>
          count > 0 && count <= 3000
            ? { ...exactly(unit, count), approximate: near !== null || nearly !== null }
            : null,
      ),
      map(seq(opt(about), dualUnit, opt(w('اثنين|تقريبا|ونيف'))), ([near, unit]) => ({
        ...exactly(unit, 2),
        approximate: near !== null,
      })),
      map(seq(about, words(THE_DUAL_UNIT)), ([, unit]) => ({ ...exactly(unit, 2), approximate: true })),
      map(seq(opt(about), singleUnit(), opt(w('واحد|واحدة|تقريبا|ونيف'))), ([near, unit]) => ({
        ...exactly(unit, 1),
        approximate: near !== null,
      })),
      map(seq(opt(about), fraction, opt(w('تقريبا'))), ([, size]) => ({ ...size, approximate: true })),
      map(seq(few, countedUnit), ([, unit]) => ({ unit, least: 3, most: 9, approximate: true })),
      map(seq(opt(about), singleUnit(), half), ([, unit]) =>
        unit === 'year' ? exactly('month', 18) : exactly('day', 45),
      ),
      map(seq(opt(about), dualUnit, half), ([, unit]) =>
        unit === 'year' ? exactly('month', 30) : exactly('day', 75),
      ),
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

const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };
const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12 };

/** «سنة وشهرين», «أسبوع وثلاثة أيام», «سنة وشهر ويوم»: each unit smaller than the one before. */
const compound: Parser<Amount> = map(
  seq(amount, clitic('و'), amount, opt(map(seq(clitic('و'), amount), ([, more]) => more))),
  ([large, , small, more]) => {
    const sizes = more ? [large, small, more] : [large, small];
    const ranks = sizes.map(({ unit }) => ['year', 'month', 'week', 'day'].indexOf(unit));
    if (ranks.some((rank, i) => rank < 0 || (i > 0 && rank <= ranks[i - 1]!))) return null;
    const total = (each: typeof DAYS_IN): number =>
      sizes.reduce((sum, { unit, most }) => sum + most * (each[unit] ?? 0), 0);
    const [months, days] = [total(MONTHS_IN), total(DAYS_IN)];
    if (months === 0) return exactly('day', days);
    return days === 0 ? exactly('month', months) : { ...exactly('month', months), days };
  },
);

/** «يومين أو ثلاثة», «أسبوع أو أسبوعين», «خمسة أو ستة أيام». */
const either: Parser<Amount> = alt(
  map(seq(amount, w('أو'), amount), ([a, , b]) => (a.unit === b.unit ? between(a, b.most) : null)),
  map(seq(amount, w('أو'), spelled, not(countedUnit)), ([a, , count]) => between(a, count)),
  map(seq(cardinal, w('أو'), amount), ([least, , b]) => between({ ...b, most: least, least }, b.most)),
);

function between(a: Amount, most: number): Amount | null {
  return a.least < most ? { unit: a.unit, least: a.least, most, approximate: true } : null;
}

/** Plurals without a number: «قبل أيام», «منذ سنوات». */
const someUnits: Parser<Amount> = map(
  seq(
    words<Unit>([
      ['day', 'ايام'],
      ['week', 'اسابيع'],
      ['month', 'اشهر|شهور'],
      ['year', 'سنوات|اعوام|سنين'],
    ]),
    opt(w('قليلة|قلائل|معدودة|معدودات|عدة|عديدة|طويلة|كثيرة')),
  ),
  ([unit]) => ({ unit, least: 2, most: 9, approximate: true }),
);

export function away({ unit, least, most, approximate, days }: Amount, way: 1 | -1): TimexValue {
  const more = days === undefined ? {} : { days: days * way };
  return way > 0
    ? { op: 'away', unit, least, most, approximate, ...more }
    : { op: 'away', unit, least: -most, most: -least, approximate, ...more };
}

export const pluralToward: Parser<1 | -1> = words<1 | -1>([
  [
    -1,
    'الماضية|المنصرمة|الفائتة|الاخيرة|المنقضية|السابقة|الماضيين|الماضيتين|الاخيرين|المنصرمين|الفائتين|اللي فاتوا|اللي فاتت|الاخيرتين|الي فاتوا',
  ],
  [1, 'المقبلة|القادمة|التالية|الاتية|المقبلين|القادمين|القادمتين|المقبلتين|الجاية|اللي جاية|الجايين'],
]);
export const fromNow = opt(seq(from, w('الان|اليوم|تاريخه|الزمن|الزمان')));
const many = alt(amount, compound, either, someUnits);

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
  // «من كام يوم», «من شي شهرين»
  map(seq(from, ahead(w('كم|كام|شي')), amount, fromNow), ([, , size]) => away(size, -1)),
  map(seq(amount, w('مضت|خلت|مضى|مضيا|مضيتا|خلون')), ([size]) => away(size, -1)),
  map(seq(amount, from, w('الان|اليوم')), ([size]) => away(size, 1)),
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
export const theNumber = map(seq(article, alt(cardinal, theSpelled())), ([, n]) => n);

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
  map(seq(amount, w('قادمة|مقبلة|قادمين|مقبلين')), ([{ unit, most }]) => rolled(unit, most, 1)),
  map(seq(pluralLead(), dualUnit), ([way, unit]) => rolled(unit, 2, way)),
);

export function pluralLead(): Parser<1 | -1> {
  return words<1 | -1>([[-1, 'آخر']]);
}

function spelledOrDigits(): Parser<number> {
  return alt(spelled, cardinal);
}
