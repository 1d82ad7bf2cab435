import type { Constraint } from './network.ts';

/**
 * Which evidence a proof uses first, when more than one piece gives the same bound: what a reader accepts
 * most readily. Print before words about today, those before known events, months, offices, the habits of
 * newspapers, assumptions. Rules not listed stand by their strength.
 */
const CLASSES: Readonly<Record<string, number>> = {
  published: 0,
  'printed-date': 0,
  'url-date': 1,
  'full-date': 1,
  dateline: 2,
  deictic: 2,
  weekday: 3,
  'same-occasion': 3,
  'already-past': 4,
  'not-again': 4,
  'known-event': 5,
  'told-past': 6,
  'told-future': 6,
  'spoken-before': 6,
  month: 7,
  counted: 8,
  counter: 8,
  office: 9,
  former: 9,
};

const BY_STRENGTH = { hard: 5, convention: 10, soft: 20 } as const;

/** Smaller is preferred. Soft steps always come after all others. */
export function preferenceOf(constraint: Constraint): number {
  const rank = CLASSES[constraint.rule] ?? BY_STRENGTH[constraint.strength];
  return constraint.strength === 'soft' ? rank + BY_STRENGTH.soft : rank;
}

/** Which of several contradicting constraints gives way first: soft, then convention, then hard; within these the less preferred. */
export function weakness(constraint: Constraint): number {
  const strength = { hard: 0, convention: 1000, soft: 2000 }[constraint.strength];
  return strength + preferenceOf(constraint);
}
