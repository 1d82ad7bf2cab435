import type { Sentence } from './chunk.ts';
import { bothSides } from './mention-back.ts';
import type { Cast } from './mention-cast-read.ts';
import { SIDES } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import type { Own } from './mention-doer.ts';
import { countriesOf, sideOf } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** Whether a trigger tells of a treaty or a deal that it was made: «الموقعة عام 1987», «التي مُددت في فبراير». */
export function tellsMade({ entry }: TriggerHit): boolean {
  return entry.needs.some((need) => need === '$pact' || need === '$deal');
}

/**
 * Who made a treaty that is described by its making: those named behind the word, and for a treaty named with one of
 * the two or with nobody, both.
 */
export function makersOf(context: MentionContext, sentence: Sentence, hit: TriggerHit, after: Cast): Own {
  const named = after.parties
    .filter(
      ({ link, actor, kind }) =>
        (link === 'between' || link === 'with') && actor !== null && kind !== 'outlet',
    )
    .map(sideOf);
  const countries = countriesOf(named);
  const foreign = countries.some((id) => !SIDES.some((side) => side === id));
  const deal = hit.entry.kind === 'agreement';
  if (countries.length >= 2 || foreign || (deal && named.length === 0))
    return { agents: named, recipients: [], told: named.length };
  const others = bothSides(context, sentence, sentence.chunks[hit.at]!.start, null).filter(
    ({ country }) => country !== null && !countries.includes(country),
  );
  const agents = [...others, ...named];
  return { agents, recipients: [], told: agents.length };
}
