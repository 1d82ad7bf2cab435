import { CONTACT, JOURNEYS } from './trigger-contact.ts';
import { DEALS, SWAPS, WORK } from './trigger-deal.ts';
import { FORCE, VIOLENCE } from './trigger-force.ts';
import { POSTS, WORDS } from './trigger-word.ts';
import type { Trigger } from './trigger.ts';

/** Every word that may tell an event, by families; the first entry that fits a word's surroundings wins. */
export const TRIGGERS: readonly Trigger[] = [
  ...SWAPS,
  ...FORCE,
  ...DEALS,
  ...POSTS,
  ...CONTACT,
  ...JOURNEYS,
  ...WORK,
  ...VIOLENCE,
  ...WORDS,
];
