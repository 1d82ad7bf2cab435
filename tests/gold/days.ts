import type { DayRange } from '../../src/model/dating.ts';
import { dayOf, formatDay, monthLength } from '../../src/model/day.ts';

/** The days a reader's date names, as a closed range: `2018-07-16`, `2017-03`, `2021-10-12/2021-10-14`. */
export function rangeOf(truth: string): readonly [string, string] {
  const [from, to = from] = truth.split('/');
  return [firstDay(from!), lastDay(to!)];
}

function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): string {
  if (date.length !== 7) return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return formatDay(dayOf(year, month, monthLength(year, month)));
}

/**
 * Whether the days left include the truth: the day itself; of a truth of several days or a month, at least one
 * of them, since a longer truth says «one of these days» or «all of them», and the list may know better.
 */
export function allows([from, to]: DayRange, truth: string): boolean {
  const [first, last] = rangeOf(truth);
  return (from === null || from <= last) && (to === null || first <= to);
}

/** Whether the days left are just the truth: none beside it. */
export function settles([from, to]: DayRange, truth: string): boolean {
  const [first, last] = rangeOf(truth);
  return from !== null && to !== null && first <= from && to <= last;
}
