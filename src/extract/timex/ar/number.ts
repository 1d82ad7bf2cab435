import { memo } from '../memo.ts';
import { alt, longest, map, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, w, words } from '../word.ts';
import type { Table } from './lexicon.ts';

/** Number words in both genders, all cases, and as they are spoken. */
const ONES: Table<number> = [
  [1, 'واحد|واحدة|واحده|واحدا'],
  [2, 'اثنان|اثنين|اثنتان|اثنتين|اتنين|تنين|ثنتين|إثنين'],
  [3, 'ثلاثة|ثلاث|تلاتة|تلات|ثلاته|تلت'],
  [4, 'اربعة|أربع|اربعه'],
  [5, 'خمسة|خمس|خمسه'],
  [6, 'ستة|ست|سته'],
  [7, 'سبعة|سبع|سبعه'],
  [8, 'ثمانية|ثماني|ثمان|تمانية|تمن|تماني|ثمانيه'],
  [9, 'تسعة|تسع|تسعه'],
];
const TEN: Table<number> = [[10, 'عشرة|عشر|عشره']];
const TEENS: Table<number> = [
  [11, 'احد عشر|أحد عشر|إحدى عشرة|احدى عشر|حداشر|احداشر|إحدى عشر|حدعشر'],
  [12, 'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة|إثنا عشر|اثنى عشر|اتناشر|اطناشر|اثناعشر|تناشر'],
  [13, 'ثلاثة عشر|ثلاث عشرة|تلاتاشر|تلتاشر|ثلاثة عشرة|ثلطعش|تلتعش|تلطاشر'],
  [14, 'اربعة عشر|أربع عشرة|اربعتاشر|أربعة عشرة|اربعطعش|اربعتعش'],
  [15, 'خمسة عشر|خمس عشرة|خمستاشر|خمسة عشرة|خمسطعش|خمستعش'],
  [16, 'ستة عشر|ست عشرة|ستاشر|ستة عشرة|سطعش|ستعش'],
  [17, 'سبعة عشر|سبع عشرة|سبعتاشر|سبعة عشرة|سبعطعش|سبعتعش'],
  [18, 'ثمانية عشر|ثماني عشرة|تمنتاشر|ثمانية عشرة|ثمنطعش|تمنتعش|ثمان عشرة|تمانتاشر'],
  [19, 'تسعة عشر|تسع عشرة|تسعتاشر|تسعة عشرة|تسعطعش|تسعتعش'],
];
const TENS: Table<number> = [
  [20, 'عشرون|عشرين'],
  [30, 'ثلاثون|ثلاثين|تلاتين'],
  [40, 'اربعون|أربعين'],
  [50, 'خمسون|خمسين'],
  [60, 'ستون|ستين'],
  [70, 'سبعون|سبعين'],
  [80, 'ثمانون|ثمانين|تمانين'],
  [90, 'تسعون|تسعين'],
];
const HUNDREDS: Table<number> = [
  [100, 'مئة|مائة|مية|ميه'],
  [200, 'مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتا|مائتي|ميتين'],
  [300, 'ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة|تلتمية'],
  [400, 'اربعمئة|أربعمائة|اربع مئة|أربع مائة|ربعمية'],
  [500, 'خمسمئة|خمسمائة|خمس مئة|خمس مائة|خمسمية'],
  [600, 'ستمئة|ستمائة|ست مئة|ست مائة|ستمية'],
  [700, 'سبعمئة|سبعمائة|سبع مئة|سبع مائة|سبعمية'],
  [800, 'ثمانمئة|ثمانمائة|ثماني مئة|ثمانيمئة|ثماني مائة|تمنمية|ثمان مئة|ثمان مائة'],
  [900, 'تسعمئة|تسعمائة|تسع مئة|تسع مائة|تسعمية'],
];
const THOUSANDS: Table<number> = [
  [1000, 'الف|ألف|الفا'],
  [2000, 'الفين|ألفين|ألفان|الفي|ألفا'],
];

/** The written value of «و», which joins number words. */
const and = clitic('و');
const ones = words(ONES);
/** «إحدى وثلاثين»: one, as it stands before a ten. */
const oneOfMany = words<number>([[1, 'إحدى|احدى|أحد|حادي|حادية']]);
const tens = words(TENS);
const hundreds = words(HUNDREDS);

const below100: Parser<number> = longest(
  alt(
    ones,
    words(TEN),
    words(TEENS),
    tens,
    map(seq(alt(ones, oneOfMany), and, tens), ([one, , ten]) => one + ten),
  ),
);
const below1000: Parser<number> = longest(
  alt(
    below100,
    hundreds,
    map(seq(hundreds, and, below100), ([hundred, , rest]) => hundred + rest),
  ),
);

/** A number in words, 1–2999: «خمسة وعشرين», «ألفين وسبعة عشر», «ألف وتسعمائة وتسعين». */
export const spelled: Parser<number> = memo(
  longest(
    alt(
      below1000,
      words(THOUSANDS),
      map(seq(words(THOUSANDS), and, below1000), ([thousand, , rest]) => thousand + rest),
    ),
  ),
);

/** A number in words or digits. */
export const cardinal: Parser<number> = alt(
  spelled,
  map(digits, ({ value }) => value),
);

/** A year in words. */
export const spelledYear: Parser<number> = map(spelled, (value) =>
  value >= 1100 && value <= 2200 ? value : null,
);

const ORDINAL_ONES: Table<number> = [
  [1, 'الاول|الأول|الاولى|الأولى|الاولي'],
  [2, 'الثاني|الثانية|الثانى|التاني|التانية'],
  [3, 'الثالث|الثالثة|التالت|التالتة'],
  [4, 'الرابع|الرابعة'],
  [5, 'الخامس|الخامسة'],
  [6, 'السادس|السادسة'],
  [7, 'السابع|السابعة'],
  [8, 'الثامن|الثامنة|التامن'],
  [9, 'التاسع|التاسعة'],
  [10, 'العاشر|العاشرة'],
];
const ORDINAL_TEENS: Table<number> = [
  [11, 'الحادي عشر|الحادية عشرة|الحادى عشر|الحادية عشر'],
  [12, 'الثاني عشر|الثانية عشرة|الثانى عشر|الثانية عشر'],
  [13, 'الثالث عشر|الثالثة عشرة|الثالثة عشر'],
  [14, 'الرابع عشر|الرابعة عشرة|الرابعة عشر'],
  [15, 'الخامس عشر|الخامسة عشرة|الخامسة عشر'],
  [16, 'السادس عشر|السادسة عشرة|السادسة عشر'],
  [17, 'السابع عشر|السابعة عشرة|السابعة عشر'],
  [18, 'الثامن عشر|الثامنة عشرة|الثامنة عشر'],
  [19, 'التاسع عشر|التاسعة عشرة|التاسعة عشر'],
];
const ORDINAL_TENS: Table<number> = [
  [20, 'العشرون|العشرين'],
  [30, 'الثلاثون|الثلاثين'],
];
const ORDINAL_JOINED: Table<number> = [
  [1, 'الحادي|الحادية|الواحد|الأول|الحادى'],
  ...ORDINAL_ONES.slice(1, 9),
];

/** «الأول» … «الحادي والثلاثون», in both genders. */
export const ordinal: Parser<number> = memo(
  longest(
    alt(
      words(ORDINAL_ONES),
      words(ORDINAL_TEENS),
      words(ORDINAL_TENS),
      map(seq(words(ORDINAL_JOINED), and, words(ORDINAL_TENS)), ([one, , ten]) => one + ten),
    ),
  ),
);

/** Ordinals before what they count: «أول جمعة», «ثاني يوم», «آخر يوم» (−1). */
export const leadingOrdinal: Parser<number> = words<number>([
  [1, 'اول|أول|أولى'],
  [2, 'ثاني|ثانى|تاني|ثان'],
  [3, 'ثالث|تالت'],
  [4, 'رابع'],
  [5, 'خامس'],
  [6, 'سادس'],
  [7, 'سابع'],
  [8, 'ثامن'],
  [9, 'تاسع'],
  [10, 'عاشر'],
  [-1, 'اخر|آخر'],
]);

/** «ال» parted from its number: «الـ 16», «الـ16». */
export const article = opt(w('ال'));

/** A day of the month in digits, with or without its article. */
export const dayDigits: Parser<number> = map(seq(article, digits), ([, { value, length }]) =>
  length <= 2 && value >= 1 && value <= 31 ? value : null,
);

/** A day of the month in any writing: «16», «الـ16», «السادس عشر», «ستة عشر». */
export const dayNumber: Parser<number> = memo(
  longest(
    alt(
      dayDigits,
      map(ordinal, (value) => value),
      map(spelled, (value) => (value <= 31 ? value : null)),
    ),
  ),
);
