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
 * makes bounds exact (Jeavons & Cooper 1995). All: several at once, when one cue says them in one breath.
 * It is plain data, so that the naive checker can evaluate it without the solver.
 */
export type Relation =
  | { readonly op: 'unary'; readonly x: string; readonly days: DaySpec }
  | { readonly op: 'band'; readonly x: string; readonly y: string; readonly band: BandSpec }
  | { readonly op: 'all'; readonly of: readonly Relation[] };

/** A set of days. */
export type DaySpec =
  | { readonly op: 'range'; readonly from: Day | null; readonly to: Day | null }
  | { readonly op: 'weekday'; readonly weekday: number }
  | { readonly op: 'union'; readonly of: readonly DaySpec[] }
  | { readonly op: 'not'; readonly of: DaySpec }
  /** The days on which a band's range meets [from, to]: «16 July» read on them can be the known day. */
  | { readonly op: 'meets'; readonly band: BandSpec; readonly from: Day; readonly to: Day };

/** A monotone band y ∈ [lo(x), hi(x)]. */
export type BandSpec =
  /** y ∈ [x + from, x + to]; an open end is null. */
  | { readonly op: 'offset'; readonly from: number | null; readonly to: number | null }
  /** y is what a temporal expression says on day x. */
  | { readonly op: 'timex'; readonly value: TimexValue; readonly direction: 'past' | 'future' | 'none' }
  /** y and x are in the same year. */
  | { readonly op: 'same-year' }
  /** One side of another band: nothing is said of the other end. */
  | { readonly op: 'side'; readonly side: 'from' | 'to'; readonly band: BandSpec }
  /** Another band with some days of slack on either side. */
  | { readonly op: 'slack'; readonly band: BandSpec; readonly days: number };

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
  /** The thing filled the days this names («from 7 to 8 July»), it was not on one unknown day of them. */
  readonly lasted?: true;
}

/** One network for the whole corpus. */
export interface Network {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  /** Groups of variables that are one and the same day: mentions of one event. */
  readonly same?: readonly (readonly string[])[];
}

/** An inclusive range; null is an open end. */
export interface Ends {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a temporal expression names on a day of reference; null when it names no days. */
export type Reader = (value: TimexValue, direction: 'past' | 'future' | 'none', day: Day) => Ends | null;

/** The variables a relation speaks of, each once, in order. */
export function variablesOf(relation: Relation): string[] {
  switch (relation.op) {
    case 'unary':
      return [relation.x];
    case 'band':
      return relation.x === relation.y ? [relation.x] : [relation.x, relation.y];
    case 'all':
      return [...new Set(relation.of.flatMap(variablesOf))];
  }
}
