import type { Day } from '../../model/day.ts';
import type { Quote } from '../../model/span.ts';
import type { TimexValue } from './value.ts';

/**
 * A temporal expression found in a text (TIMEX3), not yet resolved: what its words say, whatever the
 * reference day will turn out to be. `start` and `end` are offsets of the frozen source text.
 */
export interface Timex extends Quote {
  /** The rule of the table that recognised it. */
  readonly rule: string;
  readonly value: TimexValue;
}

/** Which way an expression without direction looks: the tense of the clause it stands in. */
export type Direction = 'past' | 'future' | 'none';

/**
 * What an expression means on one reference day: the days it may name, as an inclusive range.
 * `lasted` tells «from a to b» (the thing filled the range) from «one day of the range».
 */
export interface Reading {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly lasted: boolean;
  readonly approximate: boolean;
  /** EDTF level 0/1 as `detente dates` prints it. */
  readonly edtf: string;
}
