import { memo } from '../memo.ts';
import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w, words } from '../word.ts';
import type { TimexValue, Toward } from '../value.ts';
import { TOWARD, type Table } from './lexicon.ts';
import { article, spelledYear } from './number.ts';

/** What stands behind a day or month and says its year: a number, a count from now, or a direction. */
export interface Tail {
  readonly year: number | null;
  readonly yearShift: number | null;
  readonly toward: Toward | null;
  /** «من العام نفسه», «من العام التالي»: counted from the year last spoken of. */
  readonly storyShift: number | null;
}
export const NO_TAIL: Tail = { year: null, yearShift: null, toward: null, storyShift: null };

export const from = w('من');
export const comma = sign('،,');
export const toward = words(TOWARD);

/** «الماضيين» of two months or weekdays counts as «الماضي». */
export const towardBoth: Parser<Toward> = alt(
  toward,
  words<Toward>([
    ['last', 'الماضيين|الماضيان|المنصرمين|الفائتين|الماضيتين'],
    ['next', 'المقبلين|القادمين|المقبلان|القادمان'],
    ['this', 'الجاريين|الحاليين'],
  ]),
);

export const yearNoun = w(
  'عام|العام|سنة|السنة|العام المالي|السنة المالية|العام الدراسي|السنة الدراسية|العام الجامعي',
);
const christianEra = opt(w('ميلادي|ميلادية|للميلاد|الميلادي|الميلادية'));

/** Four digits that are a Gregorian year. */
export const yearDigits: Parser<number> = map(seq(article, digits), ([, { value, length }]) =>
  length === 4 && value >= 1600 && value <= 2199 ? value : null,
);

/** A year with its noun: «عام 2017», «العام 2016», «سنة ألفين وسبعة عشر». */
export const namedYear: Parser<number> = map(
  seq(yearNoun, opt(sign('(')), alt(yearDigits, spelledYear), opt(sign(')')), christianEra),
  ([, , year]) => year,
);

/** A year behind a month: with or without noun, comma, «من», brackets. */
const yearBehind: Parser<number> = map(
  seq(
    opt(alt<unknown>(comma, from, sign('/-(–'), w('في'), clitic('لب'))),
    alt(
      namedYear,
      map(seq(yearDigits, christianEra), ([y]) => y),
      spelledYear,
    ),
    opt(sign(')')),
  ),
  ([, year]) => year,
);

const THIS_YEAR: Table<number> = [
  [
    0,
    'هذا العام|هذه السنة|العام الجاري|السنة الجارية|العام الحالي|السنة الحالية|هالسنة|السنة دي|السنادي|العام الجارى|هاد العام',
  ],
  [
    -1,
    'العام الماضي|السنة الماضية|العام الفائت|العام المنصرم|السنة المنصرمة|السنة الفائتة|العام اللي فات|السنة اللي فاتت|العام الماضى',
  ],
  [
    1,
    'العام المقبل|السنة المقبلة|العام القادم|السنة القادمة|السنة الجاية|العام الجاي|العام الآتي|السنة الجايه',
  ],
  [-2, 'العام قبل الماضي|السنة قبل الماضية|العام ما قبل الماضي|العام الأسبق'],
  [2, 'العام بعد المقبل|السنة بعد القادمة|العام بعد القادم|السنة بعد المقبلة'],
];

/** The year counted from the reference's. */
export const countedYear: Parser<number> = words(THIS_YEAR);
const storyYear: Parser<number> = words([
  [
    0,
    'العام نفسه|العام ذاته|نفس العام|السنة نفسها|السنة ذاتها|نفس السنة|ذلك العام|تلك السنة|العام عينه|ذات العام',
  ],
  [1, 'العام التالي|السنة التالية|العام الذي يليه|العام الذي تلاه|السنة التي تليها|العام الموالي'],
  [-1, 'العام السابق|السنة السابقة|العام الذي سبقه|العام الذي قبله'],
]);

export const tail: Parser<Tail> = memo(
  alt(
    map(yearBehind, (year) => ({ ...NO_TAIL, year })),
    map(seq(opt(alt(from, w('في'))), countedYear), ([, yearShift]) => ({ ...NO_TAIL, yearShift })),
    map(seq(opt(alt(from, w('في'))), storyYear), ([, storyShift]) => ({ ...NO_TAIL, storyShift })),
    map(towardBoth, (word) => ({ ...NO_TAIL, toward: word })),
  ),
);

/** A value with its tail; «من العام نفسه» hangs it on the date last spoken of. */
export function withTail<T extends { readonly year: number | null }>(
  said: T & TimexValue,
  end: Tail | null,
): TimexValue {
  if (!end) return said;
  const { year, yearShift, toward: word } = end;
  const full = { ...said, year, yearShift: end.storyShift ?? yearShift, toward: word } as TimexValue;
  return end.storyShift !== null ? { op: 'after', anchor: null, of: full } : full;
}
