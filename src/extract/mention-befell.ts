import type { Sentence } from './chunk.ts';
import type { MentionContext } from './mention-context.ts';
import type { Clause } from './mention-clause.ts';
import { isFinite } from './mention-clause.ts';
import { LINK_OF } from './lexicon/particle.ts';
import { isRelative } from './mention-doer.ts';
import { castBefore } from './mention-party.ts';
import { namedSide, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Party } from './party.ts';

/** Deeds done to somebody, who may then stand before the word. */
const DONE_TO = new Set(['arrest', 'sanction', 'expulsion']);

/** How many chunks before a participle whom it describes may stand: a name with what he was. */
const DESCRIBED = 12;

/**
 * Whom something was done to, where nobody stands behind the word to do it or to have it done: «بوت المحتجز منذ 2008»,
 * «ويلان الذي اعتقل», «كانت غراينر قد أوقفت», «توجهت إلى موسكو …، ثم أُوقفت». Empty where the words tell it otherwise.
 * @param bare whoever stands behind the word without a preposition
 */
export function befell(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  bare: readonly Side[],
): Side[] {
  if (!DONE_TO.has(hit.entry.kind)) return [];
  if (hit.shape.pos === 'participle') return described(context, sentence, hit.at);
  if (hit.shape.pos !== 'verb') return [];
  // «وسُلّم إلى الولايات المتحدة رغم احتجاجات موسكو».
  const handed = hit.entry.lemma === 'سلم' && !bare.some(({ person }) => person);
  const convicted = CONVICTED.test(sentence.chunks[hit.at]!.loose) && !bare.some(({ person }) => person);
  if (bare.length > 0 && !takesObject(sentence, hit) && !handed && !convicted) return [];
  if (isRelative(sentence, hit)) return inRelative(context, sentence, hit, clause);
  if (hit.entry.kind !== 'arrest' || !(convicted || isPassive(sentence, hit))) return [];
  const subject = people(context, sentence, 0, hit.at).find(
    (party) => party.link === 'bare' && isPrivate(context, party),
  );
  return subject ? [sideOf(subject)] : [...toldOf(context, sentence, hit)];
}

/** «وفي 18 أكتوبر اعتقلت مجددا»: the one of that gender who was named last, where the sentence names nobody. */
function toldOf(
  { people, reading: { gazetteer } }: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
): Side[] {
  const { start } = sentence.chunks[hit.at]!;
  const before = people.filter((one) => one.segment === sentence.segment && one.start < start);
  if (before.some((one) => one.start >= sentence.start)) return [];
  const gender = hit.shape.gender ?? 'm';
  const last = before.findLast(
    ({ id, person }) =>
      person &&
      gazetteer.entities.get(id)?.gender === gender &&
      !gazetteer.terms.some((term) => term.person === id),
  );
  return last ? [namedSide(last)] : [];
}

/** «أدرجته», «شملتها»: the pronoun on the verb is whoever the relative clause is about. */
function takesObject({ chunks }: Sentence, { at }: TriggerHit): boolean {
  return /(ته|تها|تهم|جه|جها|مه|مها)$/.test(chunks[at]!.loose);
}

/** «كان … قد اعتقل», «ثم أوقفت»: the subject was told before. */
function isPassive({ chunks }: Sentence, { at, shape, word }: TriggerHit): boolean {
  const before = chunks[at - 1]?.loose ?? '';
  if (before === 'ثم') return true;
  const next = chunks[at + 1];
  if (AGAIN.test(next?.loose ?? '')) return true;
  // «…، وسُلّم بعد عامين إلى …»: behind it only when or where.
  if (word.conjunction && (next?.kind === 'time' || (next?.kind === 'word' && LINK_OF.has(next.loose))))
    return true;
  // «قبل أن يسلم إلى …».
  if (before === 'ان' && chunks[at - 2]?.loose === 'قبل') return true;
  return (
    shape.tense === 'past' && before === 'قد' && chunks.slice(0, at).some(({ loose }) => WAS.test(loose))
  );
}

/** «أُدينت في يوليو بنشر …»: a form that is only passive. */
const CONVICTED = /^[وف]?ادينت?$/;

/** «اعتقلت مجددا». */
const AGAIN = /^(مجددا|ثانيه|لاحقا|رسميا|لفتره)$/;

const WAS = /^[وف]?كان(ت)?$/;

function described(context: MentionContext, sentence: Sentence, at: number): Side[] {
  const last = people(context, sentence, Math.max(0, at - DESCRIBED), at).at(-1);
  if (!last || !isPrivate(context, last)) return [];
  for (let i = last.at + 1; i < at; i += 1) if (isFinite(sentence, i)) return [];
  return [sideOf(last)];
}

function inRelative(context: MentionContext, sentence: Sentence, hit: TriggerHit, clause: Clause): Side[] {
  const last = people(context, sentence, Math.max(0, clause.from - DESCRIBED), clause.from).at(-1);
  return last && hit.at - clause.from <= 1 ? [sideOf(last)] : [];
}

function people(context: MentionContext, sentence: Sentence, from: number, to: number): Party[] {
  const { parties } = castBefore(context.text, sentence, from, to, context.reading.gazetteer);
  return parties.filter(({ kind }) => kind === 'person');
}

/** Whoever holds no office: officials are not the ones arrested. */
export function isPrivate(
  { reading: { gazetteer } }: MentionContext,
  { actor, ...who }: Pick<Side, 'actor'> & ({ readonly person: boolean } | { readonly kind: Party['kind'] }),
): boolean {
  const person = 'person' in who ? who.person : who.kind === 'person';
  return person && !gazetteer.terms.some((term) => term.person === actor);
}
