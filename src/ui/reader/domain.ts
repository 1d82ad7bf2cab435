import type { Dating } from '../../model/dating.ts';
import { mustParseDay } from '../../model/day.ts';

/** The days a small axis must show for some dates: all their bounds with a margin; a decade when none is known. */
export function domainOf(dates: readonly Dating[]): { readonly from: number; readonly to: number } {
  const days = dates
    .flatMap((date) => [...date.certain, ...date.likely])
    .filter((iso) => iso !== null)
    .map(mustParseDay);
  if (days.length === 0) return { from: 0, to: 3653 };
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(30, (high - low) * 0.06);
  return { from: Math.floor(low - margin), to: Math.ceil(high + margin) };
}
