import type { Kind } from '../model/kind.ts';
import type { Timex } from './timex/timex.ts';
import { partsOfValue } from './timex/value.ts';
import type { TimexValue } from './timex/value.ts';

/** The list begins with the New START treaty. */
const FIRST_YEAR = 2010;
/** Treaties that still bind, or did until lately, are told from further back («معاهدة عام 1987»). */
const FIRST_TREATY = 1972;
/** Whoever is swapped today was held before («المحتجز منذ عام 2008»). */
const FIRST_ARREST = 2000;

/** Whether the words date an event of a kind before anything the list tells. */
export function isHistory(timexes: readonly Timex[], kind: Kind): boolean {
  const first = kind === 'treaty' ? FIRST_TREATY : kind === 'arrest' ? FIRST_ARREST : FIRST_YEAR;
  return isBefore(timexes, first);
}

/** Whether the words date an event before the list's own years: such a treaty is told only beside news of today. */
export function isOld(timexes: readonly Timex[]): boolean {
  return isBefore(timexes, FIRST_YEAR);
}

function isBefore(timexes: readonly Timex[], first: number): boolean {
  const year = timexes[0] === undefined ? null : yearOf(timexes[0].value);
  return year !== null && year < first;
}

function yearOf(value: TimexValue): number | null {
  if (value.op === 'date') return value.year;
  if (value.op === 'decade') return value.start;
  const years = partsOfValue(value).flatMap((part) => yearOf(part) ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}
