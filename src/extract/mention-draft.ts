import { quoteOf } from '../model/span.ts';
import type { Quote } from '../model/span.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { takingPart } from './mention-cast.ts';
import type { Participants } from './mention-cast.ts';
import type { Clause } from './mention-clause.ts';
import { SIDES, voiceAt } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { isRelative } from './mention-doer.ts';
import type { Standing } from './mention-modality.ts';
import { actorsOf, countriesOf, plainRole } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { Voice } from './voice.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { KnownMatch, MentionDraft, Role } from './mention.ts';
import type { Timex } from './timex/timex.ts';

export interface Found {
  readonly hit: TriggerHit;
  readonly people: Participants;
  readonly timexes: readonly Timex[];
  readonly phrase: Quote;
  readonly topics: readonly string[];
  readonly sentence: Sentence;
  readonly clause: Clause;
}

interface Parts extends Found {
  readonly standing: Standing;
  readonly known: readonly KnownMatch[];
  readonly sides: { readonly agents: readonly Side[]; readonly recipients: readonly Side[] };
}

export function draftOf(context: MentionContext, parts: Parts): Omit<MentionDraft, 'id'> {
  const { sentence, hit, standing, people, timexes, phrase, topics, known, sides } = parts;
  const voice = tellerOf(context, parts);
  const all = [...sides.agents, ...sides.recipients];
  return {
    ...phrase,
    article: context.reading.article.source.id,
    segment: sentence.segment,
    sentence: { start: sentence.start, end: sentence.end },
    kind: hit.entry.kind,
    modality: standing.modality!,
    tense: standing.tense,
    voice: voice.id,
    opens: null,
    lead: sentence.lead,
    background: isBackground(sentence, hit.at, parts.clause),
    actors: actorsOf(all),
    places: people.places,
    topics,
    bilateral:
      isBilateral(takingPart(all, people.hosts), all[0]?.country ?? null) ||
      isTheirTreaty(context, sentence, hit, all) ||
      isRefusedThem(context, parts, all),
    speaker: voice.speaker,
    relay: voice.relay,
    reporting: voice.reporting,
    timexes,
    known,
    frame: {
      agents: roles(sides.agents, []),
      recipients: roles(sides.recipients, sides.agents),
      place: people.places[0] ?? null,
      about: topics,
      lemma: hit.entry.lemma,
      content: contentOf(context, sentence, people.objectAt, parts.clause),
    },
  };
}

/** Whose words tell it; «أبلغ تيلرسون نظيره بالقرار في مكالمة»: of the call the narrator tells. */
function tellerOf({ speech }: MentionContext, { sentence, hit, standing }: Parts): Voice {
  const { start } = sentence.chunks[hit.at]!;
  const voice = voiceAt(speech, sentence.segment, start);
  const act = speech.acts.find((one) => one.sentence === sentence && one.voice === voice.id);
  const telling = act?.joined === 'noun' && /^(أبلغ|أخبر|أخطر)$/.test(act.hit?.entry.lemma ?? '');
  // «توعدت روسيا بالرد على العقوبات التي أقرتها الخزانة الجمعة»: which ones is the narrator's to say.
  const which = act?.joined === 'noun' && isRelative(sentence, hit);
  const outer =
    (telling && standing.during) || which ? speech.voices.find(({ id }) => id === voice.parent) : undefined;
  return outer ?? voice;
}

/** The roles a title shows, each once; a country that already acts is not also acted on. */
function roles(sides: readonly Side[], taken: readonly Side[]): Role[] {
  const seen = new Set(taken.flatMap((side) => idOf(plainRole(side)) ?? []));
  return sides.map(plainRole).filter((role) => {
    const id = idOf(role);
    if (id !== null && seen.has(id)) return false;
    if (id !== null) seen.add(id);
    return true;
  });
}

function idOf(role: Role): string | null {
  return role.kind === 'entity' ? role.id : null;
}

/** A treaty that one of them leaves or mends is between them, where both are spoken of. */
function isTheirTreaty(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  sides: readonly Side[],
): boolean {
  if (hit.entry.kind !== 'treaty' || !countriesOf(sides).some((id) => SIDES.some((side) => side === id)))
    return false;
  const named = context.people
    .filter(({ segment }) => segment === sentence.segment)
    // «الموقعة مع الاتحاد السوفيتي عام 1987»: what Russia took over.
    .map(({ country }) => (country === 'su' ? 'ru' : country));
  return SIDES.every((side) => named.includes(side));
}

/**
 * «أعلنت واشنطن رفض موسكو عرضا», «عرضت واشنطن مبادلة غراينر ببوت», «تم الإفراج عن غراينر، التي كانت معتقلة في روسيا»: refused
 * or offered to, or freed by, whoever else of the two the sentence names.
 */
function isRefusedThem(
  context: MentionContext,
  { sentence, hit, standing }: Parts,
  sides: readonly Side[],
): boolean {
  const offer = hit.entry.kind === 'proposal' && hit.entry.lemma === 'عرض';
  const release = hit.entry.kind === 'swap' && /^(أفرج|إفراج|أطلق|إطلاق)$/.test(hit.entry.lemma);
  // «طالب بالإفراج عنها».
  const freed = release && standing.modality === 'happened' && hit.word.preposition !== 'ب';
  if (
    (hit.entry.kind !== 'refusal' && !freed && !offer) ||
    !countriesOf(sides).some((id) => SIDES.some((side) => side === id))
  )
    return false;
  const named = context.people
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(({ country }) => country);
  const { entities } = context.reading.gazetteer;
  // «أفرج عنها من سجن في فلوريدا».
  const where = freed ? sentence.chunks.map(({ name }) => entities.get(name?.entity ?? '')?.country) : [];
  return SIDES.every((side) => named.includes(side) || where.includes(side));
}

/** Between the two, with at most one more at the table, who is not the host of it all («أردوغان يتصل ببوتين وبايدن»). */
export function isBilateral(countries: readonly string[], first: string | null): boolean {
  const both = SIDES.every((side) => countries.includes(side));
  return (
    both &&
    (countries.length === 2 ||
      (countries.length === 3 && (first === null || SIDES.some((side) => side === first))))
  );
}

function isBackground(sentence: Sentence, at: number, clause: Clause): boolean {
  // «في سجن بموسكو منذ أن أوقفه رجال الأمن»: how long ago it began.
  if (sentence.chunks[at - 1]?.loose === 'ان' && /^[وف]?منذ$/.test(sentence.chunks[at - 2]?.loose ?? ''))
    return true;
  return sentence.chunks
    .slice(Math.max(0, clause.from - 1), at)
    .some(({ loose }) => /^[وف]?كان(ت|وا|ا)?$/.test(loose));
}

const CONTENT = 90;

function contentOf(
  context: MentionContext,
  sentence: Sentence,
  at: number | null,
  clause: Clause,
): Quote | null {
  if (at === null || at >= clause.to) return null;
  const start = sentence.chunks[at]!.start;
  let last = at;
  for (let i = at; i < clause.to; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.end - start > CONTENT || chunk.kind === 'time' || /^[،,]$/u.test(chunk.text)) break;
    if (chunk.kind !== 'mark' && !isOneOf(DANGLING, chunk.loose)) last = i;
  }
  return quoteOf(context.text, start, sentence.chunks[last]!.end);
}

const DANGLING = new Set('في من الي علي عن مع بين خلال و ان'.split(' '));
