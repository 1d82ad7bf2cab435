import { FAMILY_OF } from '../model/kind.ts';
import { foldIndex } from './chunk.ts';
import type { Sentence } from './chunk.ts';
import { linkKnown } from './link.ts';
import {
  actAround,
  announcedOn,
  announces,
  byAnnouncer,
  isTold,
  toldAs,
  within,
} from './mention-announced.ts';
import { participantsOf } from './mention-cast.ts';
import type { Participants } from './mention-cast.ts';
import { clauseAt } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import { SIDES } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { draftOf } from './mention-draft.ts';
import type { Found } from './mention-draft.ts';
import { marginOf } from './mention-margin.ts';
import { isHistory } from './mention-history.ts';
import { standingOf } from './mention-modality.ts';
import type { Standing } from './mention-modality.ts';
import { actorsOf, countriesOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import { isReason } from './mention-reason.ts';
import { eventPhrase, timexesOf } from './mention-span.ts';
import { isEvent, isPointer } from './mention-test.ts';
import { topicsIn } from './mention-topic.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { KnownMatch, MentionDraft } from './mention.ts';

/** A mention with where it was read, for joining what one clause tells twice. */
export interface EventReading {
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly hit: TriggerHit;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly standing: Standing;
  readonly sides: readonly Side[];
  /** Only points back at two told of before («واجتمعا»). */
  readonly pointer: boolean;
  /** How many take part by the trigger's own words. */
  readonly told: number;
  /** Named by its own words: a known event, two sides, a day or a place. */
  readonly weight: number;
}

/** Reads the event a trigger tells; null when the words around it report none. */
export function readEvent(context: MentionContext, sentence: Sentence, hit: TriggerHit): EventReading | null {
  const act = actAround(context, sentence, hit.at);
  const clause = within(sentence, clauseAt(sentence, hit.at), act);
  const standing = standingOf(
    sentence,
    hit,
    clause,
    act && isTold(sentence, act, hit.at) ? toldAs(act) : null,
  );
  if (standing.modality === null || isOwnWish(hit)) return null;
  const announced = act?.joined === 'noun' && announces(sentence, act, hit.at) ? act : null;
  const people = byAnnouncer(context, hit, participantsOf(context, sentence, hit, clause), announced);
  const own = timexesOf(sentence, hit, clause);
  const timexes = own.length > 0 ? own : announcedOn(sentence, hit, people, standing, act);
  if (isHistory(timexes, hit.entry.kind)) return null;
  const phrase = eventPhrase(context, sentence, hit, clause, standing);
  const topics = topicsIn(
    context.reading,
    context.patterns,
    [{ start: sentence.start, end: sentence.end }],
    3,
  );
  const known = knownOf(context, standing, {
    hit,
    people,
    timexes,
    phrase,
    topics,
    sentence,
    clause,
  });
  const sides = withKnown(context, hit, people, known);
  const reading = {
    draft: draftOf(context, {
      sentence,
      hit,
      clause,
      standing,
      people,
      timexes,
      phrase,
      topics,
      known,
      sides,
    }),
    hit,
    sentence,
    clause,
    standing,
    sides: [...sides.agents, ...sides.recipients],
    pointer: false,
    told: people.told,
    weight: 0,
  };
  const judged = {
    ...reading,
    people,
    announced: announced !== null,
    gazetteer: context.reading.gazetteer,
  };
  return isEvent(judged) ? { ...reading, pointer: isPointer(judged), weight: weightOf(reading.draft) } : null;
}

/** «نقترح», «دعونا»: a wish of who speaks is part of what they say; «قدمنا وثيقة» was done. */
function isOwnWish({ shape, entry }: TriggerHit): boolean {
  return shape.person === 1 && (shape.tense === 'present' || entry.lemma === 'دعا' || entry.lemma === 'حث');
}

function knownOf(context: MentionContext, { modality, carrier }: Standing, found: Found): KnownMatch[] {
  const { hit, people, timexes, phrase, topics, sentence, clause } = found;
  const { folded } = context.reading;
  const sides = [...people.agents, ...people.recipients];
  // What stands before a reason is what was done for it.
  const start = sentence.chunks[isReason(sentence, hit) ? hit.at : clause.from]!.start;
  // «طرد دبلوماسيين ردا على طرد واشنطن 12 عضوا»: what it answers has names of its own.
  const answer = sentence.chunks.findIndex(
    ({ loose }, i) => i > hit.at && i < clause.to && ANSWER.test(loose),
  );
  const end = sentence.chunks[(answer < 0 ? clause.to : answer) - 1]!.end;
  const margin = marginOf(sentence, hit, clause, context.reading.gazetteer);
  return linkKnown(
    {
      kind: hit.entry.kind,
      lemma: hit.entry.lemma,
      modality: modality!,
      verb: hit.shape.pos === 'verb',
      bare: hit.shape.pos === 'noun' && carrier === null && timexes.length === 0,
      actors: actorsOf(sides),
      countries: countriesOf(sides),
      places: people.places.length > 0 ? people.places : (margin?.places ?? []),
      topics,
      timexes: timexes.length > 0 ? timexes : (margin?.timexes ?? []),
      clause: folded.loose.slice(foldIndex(folded, start), foldIndex(folded, end)),
      at: foldIndex(folded, sentence.chunks[hit.at]!.start) - foldIndex(folded, start),
      words: phrase,
      until: context.until,
    },
    context.reading.gazetteer,
    context.labels,
  );
}

const ANSWER = /^(ردا|احتجاجا)$/;

/** An event named outright («لقاء هلسنكي») has the people it is known to have had. */
function withKnown(
  context: MentionContext,
  hit: TriggerHit,
  people: Participants,
  known: readonly KnownMatch[],
): { agents: readonly Side[]; recipients: readonly Side[] } {
  const sides = [...people.agents, ...people.recipients];
  const only = known.length === 1 ? context.reading.gazetteer.events.get(known[0]!.fact) : undefined;
  if (!only || hit.entry.valency !== 'mutual') return people;
  const contact = FAMILY_OF[hit.entry.kind] === 'contact';
  if (!contact && known[0]!.strength !== 'hard') return people;
  if (countriesOf(sides).length >= 2 && !contact) return people;
  // «القمة المقررة في 16 حزيران»: whoever was named last is only a guess.
  const guessed =
    people.told === 0 &&
    known[0]!.strength === 'hard' &&
    sides.some(({ person, actor }) => person && !only.actors.includes(actor ?? ''));
  if (
    !guessed &&
    countriesOf(sides).length >= 2 &&
    sides.some(({ role }) => role.kind === 'named' || !isCountry(role))
  )
    return people;
  const agents = only.actors.flatMap((id): Side[] => {
    const record = context.reading.gazetteer.entities.get(id);
    if (record?.kind !== 'person') return [];
    return [{ role: { kind: 'entity', id }, actor: id, country: record.country, person: true }];
  });
  return agents.length > 0 ? { agents, recipients: [] } : people;
}

function isCountry(role: Side['role']): boolean {
  return role.kind === 'entity' && SIDES.some((side) => side === role.id);
}

function weightOf(draft: Omit<MentionDraft, 'id'>): number {
  return draft.known.length * 3 + draft.actors.length + draft.timexes.length + draft.places.length;
}
