import { alt, map, not, seq, type Parser } from '../parser.ts';
import { clitic, w, words } from '../word.ts';
import { dateValue, type TimexValue, type Unit } from '../value.ts';
import { month, weekday } from './date.ts';
import { from, toward } from './year.ts';
import { amount, away } from './distance.ts';
import { dayNumber } from './number.ts';
import { FOLLOWING } from './lexicon.ts';
import { shift } from './relative.ts';

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
    map(seq(w('نفس'), w(`${the}|${bare}`)), () => again(shift(unit, 0))),
    // «ذات يوم» is once upon a time.
    map(seq(w('ذات'), w(the)), () => again(shift(unit, 0))),
    map(seq(w(the), words(FOLLOWING)), ([, way]) => again(shift(unit, way))),
  ]),
  map(seq(w('بعد'), amount, from, w('ذلك|هذا|ذاك')), ([, size]) => again(away(size, 1))),
  map(seq(w('قبل'), amount, from, w('ذلك|هذا|ذاك')), ([, size]) => again(away(size, -1))),
  map(seq(w('بعد ذلك|بعدها|بعده|بعدئذ'), clitic('ب'), amount), ([, , size]) => again(away(size, 1))),
  map(seq(w('قبل ذلك|قبلها|قبله|قبلئذ'), clitic('ب'), amount), ([, , size]) => again(away(size, -1))),
  map(seq(w('بعد ذلك|بعدها|قبل ذلك|قبلها'), clitic('ب'), w('ساعات|ساعتين|ساعة|دقائق|قليل')), () =>
    again(shift('day', 0)),
  ),
  map(w('يومها'), () => again(shift('day', 0))),
  // «في 27 منه»: of the month last spoken of.
  map(seq(dayNumber, w('منه')), ([n]) => again({ op: 'nth', n, unit: 'day', of: shift('month', 0) })),
  map(w('غداة ذلك|غداة ذلك اليوم'), () => again(shift('day', 1))),
  map(w('عشية ذلك'), () => again(shift('day', -1))),
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

/** «مؤخرا»: near the text's day, without a date of its own. */
export const recent: Parser<TimexValue> = map(
  words<boolean>([
    [false, 'مؤخرا|في الآونة الأخيرة|في الاونة الاخيرة|في الفترة الاخيرة'],
    [true, 'قريبا|في القريب العاجل'],
  ]),
  (future) => ({ op: 'recent', future }),
);
