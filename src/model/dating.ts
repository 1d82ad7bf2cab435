import type { IsoDay } from './day.ts';
import type { Localised } from './language.ts';
import type { ArticleQuote } from './span.ts';

/** An inclusive range of days; an end is null when it is open. */
export type DayRange = readonly [IsoDay | null, IsoDay | null];

/** Hard: logic or print. Convention: how newspapers write. Soft: an assumption that narrows only the likely days. */
export const STRENGTHS = ['hard', 'convention', 'soft'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STATUSES = ['exact', 'bounded', 'contested', 'unknown'] as const;
export type DatingStatus = (typeof STATUSES)[number];

/** One step of a proof: words of an article or a fact of the gazetteer, and the days left after it. */
export interface Step {
  readonly rule: string;
  readonly strength: Strength;
  readonly quote: ArticleQuote | null;
  /** The id of a fact in the list's `facts`. */
  readonly fact: string | null;
  /** The days left for the dated thing once this step and those before it are taken. */
  readonly gives: DayRange;
  readonly says: Localised;
}

/**
 * Why a date is what it is. Each list is minimal: with a step left out the bound no longer follows;
 * re-solving with only its steps yields the same bound. The likely lists may hold soft steps.
 */
export interface Proof {
  readonly notBefore: readonly Step[];
  readonly notAfter: readonly Step[];
  readonly onlyThese: readonly Step[];
  readonly likelyNotBefore: readonly Step[];
  readonly likelyNotAfter: readonly Step[];
}

/** One of several readings that cannot all be true. */
export interface Side {
  readonly days: DayRange;
  readonly steps: readonly Step[];
}

/** What is known of a date, and why. */
export interface Dating {
  /** EDTF level 0–2: a day, a month, `a/b` (lasted), or `[a..b]` (one unknown day of these). */
  readonly edtf: string;
  /** The hull of the possible days under logic and newspaper convention. */
  readonly certain: DayRange;
  /** The hull that is left when soft assumptions are added; never wider than `certain`. */
  readonly likely: DayRange;
  /** How many days are possible within `certain`; null when an end is open. */
  readonly days: number | null;
  /** How many days are likely within `likely`; null when an end is open. */
  readonly likelyDays: number | null;
  /** The possible days one by one, when they are at most 60 and do not fill `certain`. */
  readonly candidates: readonly IsoDay[] | null;
  readonly status: DatingStatus;
  readonly proof: Proof;
  /** The readings, when the status is contested. */
  readonly sides: readonly Side[] | null;
}

/** Every step of a dating's proofs, of its readings too. */
export function stepsOf({ proof, sides }: Dating): Step[] {
  const { notBefore, notAfter, onlyThese, likelyNotBefore, likelyNotAfter } = proof;
  const ofSides = (sides ?? []).flatMap((side) => side.steps);
  return [...notBefore, ...notAfter, ...onlyThese, ...likelyNotBefore, ...likelyNotAfter, ...ofSides];
}
