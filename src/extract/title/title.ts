import { FAMILY_OF, type Kind } from '../../model/kind.ts';
import type { Localised } from '../../model/language.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { arabicTitle } from './arabic.ts';
import { englishTitle } from './english.ts';
import { headlineOf, shorter, type Headline, type TitleInput } from './headline.ts';
import { russianTitle } from './russian.ts';

export type { TitleInput } from './headline.ts';

/** The most UTF-16 units a composed title should have. */
export const TITLE_LENGTH = 70;

/**
 * The title of an event in each language, composed from who did what to whom, where and about what.
 * Arabic statements may carry words of the source; English and Russian titles never translate them.
 * A known event that happened has its own name for a title.
 */
export function composeTitle(input: TitleInput, gazetteer: Gazetteer): Localised {
  const known = knownLabel(input, gazetteer);
  if (known) return known;
  const variants = shorter(headlineOf(input, gazetteer));
  return {
    ar: shortest(variants, arabicTitle),
    en: shortest(variants, englishTitle),
    ru: shortest(variants, russianTitle),
  };
}

/** The known event's name, unless the mention says it is off, denied, or something else than the event. */
function knownLabel(input: TitleInput, gazetteer: Gazetteer): Localised | null {
  const known = input.known ? gazetteer.events.get(input.known) : undefined;
  if (!known || !isSameThing(known.kind, input.kind)) return null;
  if (input.modality !== 'happened' && input.modality !== 'ongoing' && input.modality !== 'planned')
    return null;
  return known.label;
}

/** Contacts shade into one another, and so do deals and diplomatic penalties; an expulsion is no attack. */
function isSameThing(a: Kind, b: Kind): boolean {
  if (a === b) return true;
  const family = FAMILY_OF[a];
  if (family !== FAMILY_OF[b]) return false;
  return family === 'contact' || family === 'deal' || (PENALTIES.has(a) && PENALTIES.has(b));
}

const PENALTIES: ReadonlySet<Kind> = new Set<Kind>(['sanction', 'expulsion', 'recall', 'summons']);

/** The fullest wording that is short enough, else the barest. */
function shortest(variants: readonly Headline[], write: (headline: Headline) => string): string {
  let title = '';
  for (const variant of variants) {
    title = write(variant);
    if (title.length <= TITLE_LENGTH) return title;
  }
  return title;
}
