import type { Day } from '../../model/day.ts';
import type { Period } from './period.ts';
import type { Direction } from './timex.ts';

/** What an expression is read against. */
export interface Setting {
  readonly reference: Day | null;
  readonly direction: Direction;
  /** The date last spoken of. */
  readonly previous: Period | null;
  /** Bounds a proof may rest on: vague parts reach as far as writers let them. */
  readonly wide: boolean;
}
