import { foldLoose } from './fold.ts';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from './timex/ar/lexicon.ts';

/* Lines that print a day: above an article, at the head of its text, below it. All are matched loosely folded. */

const namesOf = (table: readonly (readonly [number, string])[]): string[] =>
  table.flatMap(([, phrases]) => phrases.replaceAll('!', '').split('|').map(foldLoose));
const oneOf = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');
const whole = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;

const MONTH = whole(oneOf([...namesOf(MONTHS), ...namesOf(HIJRI_MONTHS)]));
const WEEKDAY = whole(oneOf(namesOf(WEEKDAYS)));
const LATIN = whole(
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:st|nd|rd|th)',
);
/** What stands between the parts of a date, in any calendar. */
const BETWEEN = whole('الموافق ل?|في|يوم|من|عام|سنه|العام|ه|م|مـ');
const PUNCTUATION = '[\\s\\d،,()\\[\\]\\-–—ـ_/\\\\:.«»"|+•·]+';

/** The words of a date and nothing else: punctuation, numbers, months, weekdays, and what joins them. */
export const DATE_WORDS = new RegExp([PUNCTUATION, MONTH, WEEKDAY, BETWEEN].join('|'), 'gu');

/** What pages and papers print beside a date. */
const PAGE_WORDS = new RegExp(
  [
    DATE_WORDS.source,
    LATIN,
    whole(
      '(?:تم )?(?:ال)?(?:نشر|تحديث)(?:ت)?|نشر|نشرت|حدث|حدثت|محدثه?|حرر|كتبت?|بتاريخ|تاريخ|(?:ال)?اضافه|(?:ال)?خبر|اخر|اضيف',
    ),
    whole(
      '(?:الساعه|بتوقيت)(?: (?:غرينتش|جرينتش|ابوظبي|ابو ظبي|مكه(?: المكرمه)?|موسكو|القاهره|بيروت|بغداد|دمشق|عمان|تونس|المحلي))?',
    ),
    whole('صباحا|مساء|ظهرا|فجرا|ليلا|ص|ت|gmt|gst|utc|am|pm|published|updated|posted|on|at'),
    whole(
      '(?:رقم )?العدد|السنه|النسخه|الورقيه|بواسطه|مشاهدات?|مشاهده|تعليقات?|تعليق|قراءه|منذ|سنوات|ساعات|ايام|دقائق',
    ),
  ].join('|'),
  'giu',
);

/** A day: by month and number, in digits, or as a machine prints it. */
const DAY = new RegExp(
  `\\d{1,2}[\\s\\-–/،,.]{0,3}(?:من |نيسان |شهر )?(?:${MONTH}|${LATIN})|(?:${MONTH}|${LATIN})[\\s\\-–/،,.]{0,3}\\d{1,2}(?!\\d)|(?<!\\d)(?:\\d{4}\\s?[/.:\\\\-]\\s?\\d{1,2}\\s?[/.:\\\\-]\\s?\\d{1,2}|\\d{1,2}\\s?[/.\\\\-]\\s?\\d{1,2}\\s?[/.\\\\-]\\s?\\d{4})`,
  'iu',
);
const YEAR = /(?<!\d)(?:1[34]|19|20)\d\d(?!\d{3})/u;

/** «كونا 152015 جمت مار 23» */
const TELEGRAM = /^.{0,12}\d{6}\s*(?:جمت|gmt)\s+\S{3,4}\s+\d\d\s*$/iu;

const LONGEST_LINE = 180;
/** Beside the date: a place and an agency, a section, an author. */
const MOST_LETTERS = 30;
const MOST_WORDS = 5;

/** Whether a line names a day of a month. @param loose the line, loosely folded */
export function namesDay(loose: string): boolean {
  return DAY.test(loose);
}

/** Whether a line prints a whole day and little else. @param loose the line, loosely folded */
export function isDayLine(loose: string): boolean {
  if (loose.length > LONGEST_LINE || /[.؟!]\s*$/u.test(loose)) return false;
  if (TELEGRAM.test(loose)) return true;
  if (!DAY.test(loose) || !YEAR.test(loose)) return false;
  const rest = besideDay(loose);
  return (
    rest.replace(/\P{L}/gu, '').length <= MOST_LETTERS && (rest.match(/\p{L}+/gu)?.length ?? 0) <= MOST_WORDS
  );
}

/** What a line says beside its dates, clocks, and the words that pages print with them. */
export function besideDay(loose: string): string {
  return loose.replace(PAGE_WORDS, ' ');
}
