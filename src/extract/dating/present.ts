import { addDays, dayOf, weekdayOf } from '../../model/day.ts';
import { contains } from '../../model/span.ts';
import type { DateValue, TimexValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import { voiceAt } from './office.ts';
import * as says from './says/year.ts';

/** «16 مارس الجاري»: a day of the month that the words are of. */
export function isOfPresentMonth(value: TimexValue): value is DateValue {
  return value.op === 'date' && value.toward === 'this' && value.month !== null && value.day !== null;
}

/** «مارس الجاري», «16 مارس الحالي», whatever stands beside it: who says so writes in that month. */
export function addPresentMonths(ledger: Ledger): void {
  const { article, timexes } = ledger.evidence.reading;
  for (const timex of timexes) {
    const { value, exact } = timex;
    if (value.op !== 'date' || value.toward !== 'this' || value.month === null || !PRESENT.test(exact))
      continue;
    if (article.segments.find((segment) => contains(segment, timex))?.role !== 'body') continue;
    ledger.add({
      rule: 'present-month',
      strength: 'convention',
      relation: {
        op: 'unary',
        x: ledger.countedFrom(voiceAt(ledger, timex)),
        days: everyMonth({ ...value, month: value.month }),
      },
      quote: timex,
      says: says.PRESENT_MONTH,
    });
  }
}

const PRESENT = /ال(?:جار[يى]|حال[يى])$/u;

/** The years in which it is looked for. */
const YEARS: readonly [number, number] = [1990, 2060];

/**
 * The days of a month in every year that has the weekday said with it, and of the month after: agencies take over
 * their own background of weeks ago, «الجاري» and all.
 */
function everyMonth({ month, day, weekday }: DateValue & { readonly month: number }): DaySpec {
  const of: DaySpec[] = [];
  for (let year = YEARS[0]; year <= YEARS[1]; year += 1) {
    if (day !== null && weekday !== null && weekdayOf(dayOf(year, month, day)) !== weekday) continue;
    of.push({ op: 'range', from: dayOf(year, month, 1), to: dayOf(year, month + 2, 0) });
  }
  const before: DaySpec = { op: 'range', from: null, to: addDays(dayOf(YEARS[0], 1, 1), -1) };
  return { op: 'union', of: [before, ...of, { op: 'range', from: dayOf(YEARS[1] + 1, 1, 1), to: null }] };
}
