import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { clitic, digits, sign, w } from '../word.ts';
import { clockTime, isoDateTime } from '../numeric.ts';
import type { TimexValue } from '../value.ts';
import { dash, day } from './point.ts';
import { cardinal, ordinal, spelled } from './number.ts';
import { comma, from } from './year.ts';

const dayPart = w(
  'صباحا|مساء|ظهرا|ليلا|فجرا|عصرا|الصبح|المسا|العصر|الظهر|المغرب|العشاء|الفجر|بعد الظهر|قبل الظهر|بعد منتصف الليل|ص|م|صباح|مساءا|بالليل|بليل|الليل|عشاء|ضحى|بعد العصر|فى المساء|في المساء|في الصباح|المساء',
);
const hour = alt(
  map(seq(digits, opt(seq(sign(':.'), digits))), ([{ value }]) => (value <= 24 ? value : null)),
  map(alt(spelled, ordinal), (value) => (value <= 12 ? value : null)),
);
const minutesWords = opt(
  alt<unknown>(
    seq(clitic('و'), w('النصف|نصف|الربع|ربع|الثلث|ثلث|نص|تلت')),
    w(
      'الا ربعا|الا ربع|الا الثلث|الا ثلثا|الا ثلث|الا تلت|الا الربع|الا خمس دقائق|الا عشر دقائق|الا خمسة|الا عشرة',
    ),
    seq(clitic('و'), cardinal, opt(w('دقيقة|دقائق'))),
  ),
);
const clock = seq(
  alt(
    seq(w('الساعة|ساعة'), hour, minutesWords, opt(dayPart)),
    seq(hour, minutesWords, dayPart),
    seq(clockTime, opt(dayPart)),
  ),
  opt(alt(w('بتوقيت غرينتش|بتوقيت جرينتش|غرينتش|جرينتش|بالتوقيت المحلي|بتوقيت القدس|بتوقيت موسكو|ت غ'))),
);
const link = seq(
  opt(alt(comma, w('في|عند|على|حوالي|تمام|في تمام|يوم|ليوم'), clitic('ل'))),
  opt(from),
  opt(w('يوم|ليلة|نهار|فجر|صباح|مساء|ظهر|عصر')),
  opt(w('يوم')),
);

/** A day with a time is that day: «الساعة 5 مساء يوم 3 مايو», «غدا الساعة الثامنة صباحا», «11:44pm 05/10/24». */
export const clockAndDay: Parser<TimexValue> = alt(
  map(seq(clock, opt(dash), link, day), ([, , , of]) => of),
  map(seq(day, opt(dayPart), link, opt(dash), clock), ([of]) => of),
  isoDateTime,
);
