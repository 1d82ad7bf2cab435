import type { Sentence } from './chunk.ts';
import { isOneOf, partings } from './lexicon/lookup.ts';
import { CARRIERS, RELATIVES } from './lexicon/particle.ts';
import { ownCountry, speakerAsSubject } from './mention-back.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import type { Cast } from './mention-cast-read.ts';
import { countriesOf, namedSide, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Party } from './party.ts';

export interface Own {
  readonly agents: Side[];
  readonly recipients: Side[];
  readonly told: number;
}

export function isActor(party: Party, hit: TriggerHit): boolean {
  if (party.kind === 'outlet') return false;
  if (party.actor === null) return party.kind === 'person' && party.role.kind === 'named';
  if (party.kind !== 'place') return true;
  if (hit.entry.kind === 'visit') return false;
  // «بجنيف»: where it was.
  if (party.link === 'by') return false;
  // «قمة موسكو»: a capital right after an event noun is where it was.
  if (hit.shape.pos === 'noun' && party.at === hit.at + 1 && hit.entry.valency === 'mutual') return false;
  return party.link !== 'to' || hit.entry.valency === 'directed';
}

export const TARGETS: ReadonlySet<Party['link']> = new Set<Party['link']>(['against', 'for', 'to', 'with']);

/** «بلاده», «إدارته». */
export const OWN = /^[وفب]?(بلاد|ادارت|حكومت)(ه|ها|هم|نا)$/;

export function isRelative(sentence: Sentence, { at, shape }: TriggerHit): boolean {
  const before = sentence.chunks[at - 1]?.loose ?? '';
  return shape.pos === 'verb' && (RELATIVES.has(before) || /^وه[وي]$/.test(before));
}

/** How many countries take part; who is of no known one counts as one. */
export function nationsOf(sides: readonly Side[]): number {
  return countriesOf(sides).length + sides.filter(({ country }) => country === null).length;
}

/** «وبحثا»: the two named before; «ويبحث الثاني» has its subject after it. */
export function looksBack({ shape, word }: TriggerHit): boolean {
  return shape.pos === 'noun' || !word.conjunction || shape.number !== 'one';
}

export function subjectsOf(cast: Cast): Party[] {
  return cast.parties.filter(
    ({ link, actor, kind }) =>
      (link === 'bare' || link === 'with' || link === 'for') && actor !== null && kind !== 'outlet',
  );
}

export function hasCarrier(sentence: Sentence, hit: TriggerHit, clause: Clause): boolean {
  return carrierBefore(sentence, hit, clause) >= 0;
}

/** The index of the nearest carrying verb before an event noun, or -1. */
export function carrierBefore(sentence: Sentence, hit: TriggerHit, clause: Clause): number {
  for (let i = hit.at - 1; i >= Math.max(clause.from, hit.at - CARRIER_REACH); i -= 1) {
    const { kind, loose } = sentence.chunks[i]!;
    if (
      kind === 'word' &&
      (isOneOf(CARRIERS, loose) || partings(loose).some(({ stem, future }) => future && CARRIERS.has(stem)))
    )
      return i;
  }
  return -1;
}

const CARRIER_REACH = 5;

/** «ردا على إجبارها على خفض …»: what is answered was done by the other side. */
export function isAnswered({ chunks }: Sentence, at: number): boolean {
  return chunks.slice(Math.max(0, at - 5), at).some(({ loose }) => /^(ردا|احتجاجا)$/.test(loose));
}

/** «سبق لروسيا أن طردت …»: whoever did it before. */
export function onceBefore(context: MentionContext, { chunks }: Sentence, at: number): Side | null {
  const [once, doer, that] = chunks.slice(Math.max(0, at - 3), at);
  if (!/^[وف]?[يس]?سبق$/.test(once?.loose ?? '') || that?.loose !== 'ان' || !doer?.clitic.includes('ل'))
    return null;
  const found = context.people.find(({ start }) => start >= doer.start && start < doer.end);
  return found ? namedSide(found) : null;
}

/** The subject before a verb, or «بلاده» there. */
export function subjectBefore(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  before: Cast,
): Side[] {
  for (let i = hit.at - 1; i >= Math.max(0, hit.at - 3); i -= 1) {
    if (OWN.test(sentence.chunks[i]!.loose)) return ownCountry(context, sentence, i);
  }
  const own = speakerAsSubject(context, sentence, hit);
  if (own.length > 0) return own;
  const once = onceBefore(context, sentence, hit.at);
  if (once) return [once];
  const subject = subjectsOf(before)
    .filter(({ link }) => link === 'bare')
    .at(-1);
  return subject ? [sideOf(subject)] : [];
}
