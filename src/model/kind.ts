/** What sort of thing an event is. Every kind belongs to one family, which gives it its colour. */
export const KINDS = [
  'meeting',
  'talks',
  'visit',
  'call',
  'statement',
  'proposal',
  'refusal',
  'agreement',
  'treaty',
  'cooperation',
  'swap',
  'attack',
  'arrest',
  'sanction',
  'expulsion',
  'recall',
  'summons',
  'appointment',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

export const FAMILIES = ['contact', 'words', 'deal', 'force', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  meeting: 'contact',
  talks: 'contact',
  visit: 'contact',
  call: 'contact',
  statement: 'words',
  proposal: 'words',
  refusal: 'words',
  agreement: 'deal',
  treaty: 'deal',
  cooperation: 'deal',
  swap: 'deal',
  attack: 'force',
  arrest: 'force',
  sanction: 'force',
  expulsion: 'force',
  recall: 'force',
  summons: 'force',
  appointment: 'other',
  other: 'other',
};

/**
 * The PLOVER event category of each kind; null where PLOVER has none.
 * Source: PLOVER manual (Open Event Data Alliance), draft of 2021.
 */
export const PLOVER_OF: Readonly<Record<Kind, string | null>> = {
  meeting: 'CONSULT',
  talks: 'CONSULT',
  visit: 'CONSULT:visit',
  call: 'CONSULT:phone',
  statement: null,
  proposal: 'REQUEST',
  refusal: 'REJECT',
  agreement: 'AGREE',
  treaty: 'SUPPORT',
  cooperation: 'COOPERATE',
  swap: 'RETREAT:release',
  attack: 'ASSAULT',
  arrest: 'COERCE:arrest',
  sanction: 'SANCTION',
  expulsion: 'SANCTION:expel',
  recall: 'SANCTION:withdraw',
  summons: 'ACCUSE:disapprove',
  appointment: null,
  other: null,
};

/** Whether the thing happened, and if not, how it stands. */
export const MODALITIES = [
  'happened',
  'ongoing',
  'planned',
  'proposed',
  'called-off',
  'denied',
  'hypothetical',
] as const;
export type Modality = (typeof MODALITIES)[number];
