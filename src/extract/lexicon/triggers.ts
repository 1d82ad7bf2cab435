import { ARRESTS } from './trigger-arrest.ts';
import { CONTACT, JOURNEYS } from './trigger-contact.ts';
import { DEALS, SWAPS, WORK } from './trigger-deal.ts';
import { FORCE } from './trigger-force.ts';
import { VIOLENCE } from './trigger-incident.ts';
import { MISSIONS } from './trigger-mission.ts';
import { POSTS, WORDS } from './trigger-word.ts';
import type { Trigger } from './trigger.ts';

/** Every word that may tell an event, by families; the first entry that fits a word's surroundings wins. */
export const TRIGGERS: readonly Trigger[] = [
  ...SWAPS,
  ...FORCE,
  ...MISSIONS,
  ...DEALS,
  ...POSTS,
  ...CONTACT,
  ...JOURNEYS,
  ...WORK,
  ...VIOLENCE,
  ...ARRESTS,
  ...WORDS,
];
