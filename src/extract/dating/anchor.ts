import { FAMILY_OF } from '../../model/kind.ts';
import type { Kind } from '../../model/kind.ts';
import type { Gazetteer, KnownEvent } from '../gazetteer.ts';
import type { KnownMatch, MentionDraft } from '../mention.ts';

/** A known event that dates a mention, with the words that name it. */
export interface Anchor {
  readonly match: KnownMatch;
  readonly fact: KnownEvent;
}

/**
 * The known events a mention is dated by: those named outright, else the only one that fits a thing that
 * happened. An expulsion over an attack is not the attack, so the kinds must go together.
 */
export function anchorsOf({ known, kind, modality }: MentionDraft, gazetteer: Gazetteer): Anchor[] {
  if (modality === 'denied' || modality === 'hypothetical' || modality === 'proposed') return [];
  const fitting = known.flatMap((match): Anchor[] => {
    const fact = gazetteer.events.get(match.fact);
    return fact && goTogether(kind, fact.kind) ? [{ match, fact }] : [];
  });
  const sure = fitting.filter(({ match }) => match.strength === 'hard');
  if (sure.length > 0) return sure;
  return known.length === 1 && modality === 'happened' ? fitting : [];
}

/** Contacts are told in each other's words, and so are deals; forceful acts are not. */
function goTogether(a: Kind, b: Kind): boolean {
  if (a === b || a === 'other' || b === 'other') return true;
  const family = FAMILY_OF[a];
  return family !== 'force' && family === FAMILY_OF[b];
}
