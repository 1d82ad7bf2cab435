import type { Sentence } from './chunk.ts';
import type { Role } from './mention.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext, Named } from './mention-context.ts';
import { lastPair, voiceAt } from './mention-context.ts';
import { castAfter, castBefore } from './mention-party.ts';
import type { Cast } from './mention-party.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Party } from './party.ts';

/** Who takes part in an event, and where it was. */
export interface Participants {
  readonly agents: readonly Side[];
  readonly recipients: readonly Side[];
  readonly places: readonly string[];
  /** The chunk where the subject matter begins, if told. */
  readonly objectAt: number | null;
  /** How many of the sides the trigger's own words name, and not only the words before. */
  readonly told: number;
}

/** One participant: the role a title shows, the actor it counts as, and its country. */
export interface Side {
  readonly role: Role;
  readonly actor: string | null;
  readonly country: string | null;
  readonly person: boolean;
}

const TARGETS: ReadonlySet<Party['link']> = new Set<Party['link']>(['against', 'for', 'to', 'from', 'with']);
const TOGETHER: ReadonlySet<Party['link']> = new Set<Party['link']>(['with', 'between', 'for']);

/** Reads who takes part in the event of a trigger from its clause. */
export function participantsOf(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
): Participants {
  const { text, reading } = context;
  const after = castAfter(text, sentence, hit.at, clause.to, reading.gazetteer);
  const before = castBefore(text, sentence, clause.from, hit.at, reading.gazetteer);
  const own = sidesAfter(hit, after);
  const subject = needsSubject(hit, own) ? subjectsBefore(before) : [];
  const pronoun = pronounSides(context, sentence, hit);
  const pair = pairSides(context, sentence, hit, after, before, [
    ...own.agents,
    ...own.recipients,
    ...subject,
  ]);
  const agents = distinct([...subject, ...own.agents, ...pair, ...pronoun]);
  const recipients = distinct(own.recipients).filter((one) => !agents.some((agent) => same(agent, one)));
  const speaker = agents.length === 0 && hit.shape.person === 1 ? speakerSide(context, sentence, hit) : [];
  const told = own.agents.length + own.recipients.length + pair.length + pronoun.length;
  return {
    agents: [...speaker, ...agents],
    recipients,
    places: placesOf(hit, after, before),
    objectAt: after.objectAt,
    told,
  };
}

function sidesAfter(hit: TriggerHit, cast: Cast): { agents: Side[]; recipients: Side[] } {
  const actors = cast.parties.filter((party) => isActor(party, hit));
  const bare = actors.filter(({ link }) => link === 'bare').map(sideOf);
  if (hit.entry.valency === 'mutual') {
    const together = actors.filter(({ link }) => TOGETHER.has(link));
    const between = together.filter(({ link }) => link === 'between').map(sideOf);
    const others = together.filter(({ link }) => link !== 'between').map(sideOf);
    const adjectives = bare.length + between.length > 0 ? [] : cast.adjectives.map(countrySide);
    return { agents: [...bare, ...between, ...adjectives], recipients: others };
  }
  const targets = actors.filter(({ link }) => TARGETS.has(link)).map(sideOf);
  if (hit.entry.valency === 'journey') return { agents: bare.slice(0, 1), recipients: [] };
  const [agent, ...patients] = bare;
  const adjectives = bare.length > 1 ? [] : cast.adjectives.map(countrySide);
  return { agents: agent ? [agent] : [], recipients: [...patients, ...targets, ...adjectives] };
}

/** A verb whose subject stands before it, or an event noun whose own words name fewer than two sides. */
function needsSubject(hit: TriggerHit, own: { agents: Side[]; recipients: Side[] }): boolean {
  if (hit.shape.person === 1) return false;
  if (hit.shape.pos === 'verb')
    return (
      own.agents.length === 0 ||
      (hit.entry.valency === 'directed' &&
        own.agents.length === 1 &&
        own.recipients.length === 0 &&
        !hit.word.conjunction)
    );
  return own.agents.length + own.recipients.length < 2;
}

function subjectsBefore(cast: Cast): Side[] {
  return cast.parties
    .filter(
      (party) =>
        (party.link === 'bare' || party.link === 'with' || party.link === 'for') &&
        party.actor !== null &&
        party.kind !== 'outlet',
    )
    .map(sideOf);
}

function isActor(party: Party, hit: TriggerHit): boolean {
  if (party.actor === null || party.kind === 'outlet')
    return party.kind === 'person' && party.role.kind === 'named';
  const place = party.place !== null && party.kind === 'place';
  if (!place) return true;
  if (hit.entry.kind === 'visit') return false;
  // «قمة موسكو»: a capital right after an event noun is where it was.
  if (hit.shape.pos === 'noun' && party.at === hit.at + 1 && hit.entry.valency === 'mutual') return false;
  return party.link !== 'to' || hit.entry.valency === 'directed';
}

function sideOf(party: Party): Side {
  return { role: party.role, actor: party.actor, country: party.country, person: party.kind === 'person' };
}

function countrySide(id: string): Side {
  return { role: { kind: 'entity', id }, actor: id, country: id, person: false };
}

function namedSide({ id, country, person }: Named): Side {
  return { role: { kind: 'entity', id }, actor: id, country, person };
}

function pronounSides(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const start = sentence.chunks[hit.at]!.start;
  const { pronoun } = hit.shape;
  if (pronoun === 'two' || pronoun === 'their') {
    const people = lastPair(context, sentence.segment, start, true);
    return (people.length === 2 ? people : lastPair(context, sentence.segment, start, false)).map(namedSide);
  }
  if (pronoun !== 'his' && pronoun !== 'her') return [];
  const last = context.people
    .filter(
      (one) => one.segment === sentence.segment && one.start < start && (one.person || pronoun === 'her'),
    )
    .at(-1);
  return last ? [namedSide(last)] : [];
}

/** «الرئيسان», «الجانبين»: both sides, unless the clause names them. */
function pairSides(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  after: Cast,
  before: Cast,
  known: readonly Side[],
): Side[] {
  const pair = after.pair ?? (hit.shape.pos === 'noun' && known.length >= 2 ? null : before.pair);
  if (!pair || known.filter(({ person }) => person).length >= 2) return [];
  const people = /رئيس|وزير|زعيم/.test(pair.loose);
  const found = people ? lastPair(context, sentence.segment, pair.start, true) : [];
  const sides = found.length === 2 ? found : lastPair(context, sentence.segment, pair.start, false);
  return sides.map(namedSide);
}

/** «قدمنا إلى الأمريكيين»: who speaks acts, as their country. */
function speakerSide(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const voice = voiceAt(context.speech, sentence.segment, sentence.chunks[hit.at]!.start);
  const record = voice.speaker === null ? undefined : context.reading.gazetteer.entities.get(voice.speaker);
  return record?.country ? [countrySide(record.country)] : [];
}

function placesOf(hit: TriggerHit, after: Cast, before: Cast): string[] {
  const journey = hit.entry.kind === 'visit';
  const here = (party: Party): boolean =>
    party.place !== null &&
    (party.link === 'in' ||
      (journey && party.link !== 'from' && party.kind !== 'person') ||
      (party.kind === 'place' &&
        hit.shape.pos === 'noun' &&
        party.at === hit.at + 1 &&
        party.link === 'bare'));
  const found = [
    ...after.parties.filter(here),
    ...before.parties.filter((party) => party.place !== null && party.link === 'in'),
  ];
  const towns = found.filter(({ kind }) => kind === 'place');
  const ids = (towns.length > 0 ? towns : found).map(({ place }) => place!);
  return [...new Set(ids)].slice(0, 1);
}

function distinct(sides: readonly Side[]): Side[] {
  return sides.filter((one, i) => sides.findIndex((other) => same(one, other)) === i);
}

function same(a: Side, b: Side): boolean {
  if (a.actor !== null && a.person === b.person) {
    return (
      a.actor === b.actor &&
      (a.role.kind === 'entity' || b.role.kind === 'entity' || a.role.words.exact === b.role.words.exact)
    );
  }
  return a.role.kind === 'named' && b.role.kind === 'named' && a.role.words.exact === b.role.words.exact;
}

/** Entity ids of everybody, people before the countries they act for; a country whose person is named is left out. */
export function actorsOf(sides: readonly Side[]): string[] {
  const known = sides.filter((side) => side.actor !== null);
  const spoken = new Set(
    known.filter(({ actor, country }) => actor !== country).map(({ country }) => country),
  );
  return [
    ...new Set(
      known
        .filter(({ actor, country }) => actor !== country || !spoken.has(country))
        .map(({ actor }) => actor!),
    ),
  ];
}

/** Entity ids of the countries that take part. */
export function countriesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap(({ country }) => (country === null ? [] : [country])))];
}
