import { addDays, mustParseDay, type Day } from '../../model/day.ts';
import { contains } from '../../model/span.ts';
import { boundsOn } from '../timex/read.ts';
import type { Timex } from '../timex/timex.ts';
import { isAbsolute, weekdaySaid } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import { voiceAt } from './office.ts';
import * as says from './says/expression.ts';
import { everyYear, shiftSaid } from './sense.ts';
import { isYearUnsaid } from './year.ts';

/**
 * «صباح اليوم الأحد», «أمس 14 مارس»: words of the narrator that say which day today is, whatever they stand beside;
 * those that date an event say it there.
 */
export function addTodays(ledger: Ledger): void {
  const { mentions, reading } = ledger.evidence;
  const dating = new Set(mentions.flatMap(({ timexes }) => timexes.map(({ start }) => start)));
  for (const timex of reading.timexes) {
    if (dating.has(timex.start)) continue;
    const at = reading.article.segments.findIndex((segment) => contains(segment, timex));
    if (reading.article.segments[at]?.role !== 'body') continue;
    const voice = voiceAt(ledger, timex);
    const count = shiftSaid(timex, reading.article.lang);
    const days = count === null || !ledger.isNarrator(voice) ? null : daysBefore(timex, count);
    if (count === null || days === null) continue;
    ledger.add({
      rule: 'deictic',
      strength: 'convention',
      relation: { op: 'unary', x: ledger.publication(at), days },
      quote: timex,
      says: says.deictic(count, weekdaySaid(timex.value), 'publication'),
    });
  }
}

/** The days so many days before those the words name; null when they name none. */
function daysBefore({ value }: Timex, count: number): DaySpec | null {
  if (value.op === 'date' && isYearUnsaid(value)) {
    const days = everyYear(value);
    return days && earlier(days, count);
  }
  if (value.op === 'date' && isAbsolute(value) && value.day !== null) {
    const { from, to } = boundsOn(value, 'none', ANY_DAY) ?? { from: null, to: null };
    return from === null ? null : earlier({ op: 'range', from, to }, count);
  }
  const weekday = weekdaySaid(value);
  if (value.op !== 'shift' || weekday === null) return null;
  return { op: 'weekday', weekday: ((((weekday - 1 - count) % 7) + 7) % 7) + 1 };
}

function earlier(days: DaySpec, count: number): DaySpec {
  const shifted = (day: Day | null): Day | null => (day === null ? null : addDays(day, -count));
  if (days.op === 'union') return { op: 'union', of: days.of.map((one) => earlier(one, count)) };
  return days.op === 'range' ? { op: 'range', from: shifted(days.from), to: shifted(days.to) } : days;
}

/** A day to read absolute expressions on; any would do. */
const ANY_DAY = mustParseDay('2020-06-15');
