import { addDays, dayOf, parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';

/** The first (`from`) or last (`to`) day of a year, a month or a day; null for anything else. */
export function boundOf(text: string | null | undefined, side: 'from' | 'to'): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec((text ?? '').trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (day !== undefined) return parseDay(match[0]);
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  const first = dayOf(Number(year), month === undefined ? 1 : Number(month), 1);
  if (side === 'from') return first;
  const next =
    month === undefined ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), Number(month) + 1, 1);
  return addDays(next, -1);
}
