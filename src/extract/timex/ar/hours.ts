import { memo } from '../memo.ts';
import { alt, map, opt, seq, type Parser } from '../parser.ts';
import { w, words } from '../word.ts';
import type { TimexValue } from '../value.ts';
import { about, fromNow, pluralLead, pluralToward, theNumber } from './distance.ts';
import { cardinal } from './number.ts';

const now: TimexValue = { op: 'shift', unit: 'day', count: 0 };
const dayAway = (count: number): TimexValue => ({ op: 'shift', unit: 'day', count });

/** «الساعات الـ24 الماضية», «الـ48 ساعة الماضية», «آخر 24 ساعة»: whole days counted in hours, up to the text's own. */
export const hours: Parser<TimexValue> = map(
  alt(
    map(seq(w('الساعات'), theNumber, pluralToward), ([, count, way]) => count * way),
    map(seq(theNumber, w('ساعة|الساعة'), pluralToward), ([count, , way]) => count * way),
    map(seq(pluralLead(), cardinal, w('ساعة')), ([way, count]) => count * way),
  ),
  (count) => {
    if (count === 0 || count % 24 !== 0) return null;
    const far = dayAway(count / 24);
    return count < 0 ? { op: 'range', from: far, to: now } : { op: 'range', from: now, to: far };
  },
);

const COUNTED: readonly (readonly [number, string])[] = [
  [1, 'ساعة|ساعات'],
  [1 / 60, 'دقيقة|دقائق'],
  [1 / 3600, 'ثانية|ثوان|ثواني'],
];

/** A length in hours or minutes, as whole days: nearly always none. */
const shortTime: Parser<number> = memo(
  alt(
    map(seq(opt(about), cardinal, words(COUNTED)), ([, count, hoursEach]) =>
      Math.trunc((count * hoursEach) / 24),
    ),
    map(
      seq(
        opt(about),
        w(
          'ساعة|ساعتين|ساعات|دقيقة|دقيقتين|دقائق|لحظات|ثوان|ثواني|نصف ساعة|نص ساعة|ربع ساعة|ثلث ساعة|ساعة ونصف|ساعة ونص|ساعة وربع|ساعتين ونصف|بضع ساعات|بضعة ساعات|عدة ساعات|بضع دقائق|عدة دقائق|كم ساعة|كام ساعة',
        ),
        opt(w('قليلة|قلائل|معدودة|واحدة|تقريبا')),
      ),
      () => 0,
    ),
  ),
);

/** «قبل ساعتين», «منذ 5 دقائق», «بعد ثلاث ساعات», «خلال 48 ساعة»: the day it was or will be. */
export const hoursAway: Parser<TimexValue> = alt(
  map(seq(w('قبل|منذ|من|مذ'), shortTime, fromNow), ([, days]) => dayAway(-days)),
  // In a story «بعد ساعتين» counts from what was told last.
  map(seq(w('بعد|عقب|كمان'), shortTime, fromNow), ([, days]) => ({
    op: 'after',
    anchor: null,
    of: dayAway(days),
  })),
  map(seq(w('خلال|في غضون'), shortTime), ([, days]) =>
    days > 0 ? { op: 'range', from: now, to: dayAway(days) } : null,
  ),
);
