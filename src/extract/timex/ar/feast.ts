import { memo } from '../memo.ts';
import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { w, words } from '../word.ts';
import type { HolidayId, TimexValue } from '../value.ts';
import { calendarDay } from './date.ts';
import { hijriYearDigits } from './hijri.ts';
import { from, tail, withTail } from './year.ts';
import { HOLIDAYS } from './lexicon.ts';
import { leadingOrdinal, ordinal } from './number.ts';

const holidayName = words(HOLIDAYS);

/** «عيد الفطر», «ثاني أيام عيد الأضحى», «عيد العمال الماضي», «عشية عيد الميلاد». */
export const holiday: Parser<TimexValue> = memo(
  alt(
    map(seq(holidayName, opt(tail)), ([id, end]) => withTail(feastOf(id), end)),
    map(seq(holidayName, opt(w('عام|سنة')), hijriYearDigits), ([id, , year]) => ({ ...feastOf(id), year })),
    map(
      seq(leadingOrdinal, w('يوم|أيام'), opt(alt(from, w('في'))), holidayName, opt(tail)),
      ([n, , , id, end]) => (n > 0 ? withTail(feastOf(id, n - 1), end) : null),
    ),
    map(seq(w('اليوم'), ordinal, opt(alt(from, w('في'))), holidayName, opt(tail)), ([, n, , id, end]) =>
      withTail(feastOf(id, n - 1), end),
    ),
    map(seq(w('عشية|ليلة'), holidayName, opt(tail)), ([, id, end]) => ({
      op: 'after',
      anchor: withTail(feastOf(id), end),
      of: { op: 'shift', unit: 'day', count: -1 },
    })),
  ),
);

function feastOf(id: HolidayId, offset: number | null = null): Extract<TimexValue, { op: 'holiday' }> {
  return { op: 'holiday', holiday: id, offset, year: null, yearShift: null, toward: null };
}

/** «أسبوع 6 أكتوبر»: the week that holds the day. */
export const weekOfDay: Parser<TimexValue> = map(seq(w('اسبوع'), calendarDay), ([, anchor]) => ({
  op: 'after',
  anchor,
  of: { op: 'shift', unit: 'week', count: 0 },
}));

/** The eve or the morrow of a named day: «عشية 5 يونيو», «غداة الأحد». */
export const besideDay: Parser<TimexValue> = map(
  seq(
    words<number>([
      [-1, 'عشية'],
      [1, 'غداة'],
    ]),
    calendarDay,
  ),
  ([count, anchor]) => ({ op: 'after', anchor, of: { op: 'shift', unit: 'day', count } }),
);
