import type { Day } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import type { Localised } from '../../model/language.ts';
import type { ArticleQuote } from '../../model/span.ts';
import type { TimexValue } from '../timex/value.ts';

/** What is dated: a segment's publication, a speech act, or an event. */
export interface Variable {
  /** `article/p0` (publication of segment 0), `article/m3` (mention 3), `article/v2` (speech act that opens voice 2). */
  readonly id: string;
  readonly kind: 'publication' | 'speech' | 'event';
}

/**
 * What a constraint says of days. Unary: the days one variable may have. Band: for each day of `x`, the
 * inclusive range of days `y` may have; both bounds never fall as x grows (a monotone band), which is what
 * makes arc consistency exact (Jeavons & Cooper 1995).
 * It is plain data, so that the naive checker can evaluate it without the solver.
 */
export type Relation =
  | { readonly op: 'unary'; readonly x: string; readonly days: DaySpec }
  | { readonly op: 'band'; readonly x: string; readonly y: string; readonly band: BandSpec };

/** A set of days. */
export type DaySpec =
  | { readonly op: 'range'; readonly from: Day | null; readonly to: Day | null }
  | { readonly op: 'weekday'; readonly weekday: number }
  | { readonly op: 'union'; readonly of: readonly DaySpec[] }
  | { readonly op: 'not'; readonly of: DaySpec };

/** A monotone band y ∈ [lo(x), hi(x)]. */
export type BandSpec =
  /** y ∈ [x + from, x + to]; an open end is null. */
  | { readonly op: 'offset'; readonly from: number | null; readonly to: number | null }
  /** y is what a temporal expression says on day x. */
  | { readonly op: 'timex'; readonly value: TimexValue; readonly direction: 'past' | 'future' | 'none' }
  /** y and x are in the same year. */
  | { readonly op: 'same-year' };

export interface Constraint {
  readonly id: string;
  readonly rule: string;
  readonly strength: Strength;
  readonly relation: Relation;
  readonly quote: ArticleQuote | null;
  /** The id of a gazetteer fact. */
  readonly fact: string | null;
  /** The sentence a reader sees. */
  readonly says: Localised;
}

/** One network for the whole corpus. */
export interface Network {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
}
