import type { Kind, Modality } from '../../model/kind.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Frame, Role } from '../mention.ts';
import { actOf, MUTUAL, type Act } from './act.ts';
import { partyOf, partyOfRole, type Party } from './party.ts';

/** What a title is composed from: an event as it was read, not yet put into words. */
export interface TitleInput {
  readonly kind: Kind;
  readonly modality: Modality;
  readonly frame: Frame;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** The known event it was recognised as, by id; its own name is then the title. */
  readonly known?: string | null;
  /** Entity id of who tells it: who denies, when it is denied. */
  readonly speaker?: string | null;
}

/** A title before it has a language: who did what to whom, where, about what. */
export interface Headline {
  readonly act: Act;
  readonly modality: Modality;
  /** The doers; of a mutual act, everybody. */
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly place: Party | null;
  /** The paper or agency somebody spoke to. */
  readonly outlet: Party | null;
  readonly about: readonly Party[];
  readonly denier: Party | null;
  /** Words of the source that say the content, in the source's language. */
  readonly content: string | null;
  readonly gazetteer: Gazetteer;
}

/** Acts done to somebody: another country among the actors is then their object. */
const DIRECTED: ReadonlySet<Act> = new Set<Act>([
  'sanction', 'lift', 'expel', 'close', 'cut', 'recall', 'summon', 'protest', 'accuse', 'criticise', 'threaten',
  'visit', 'propose',
]); // prettier-ignore

const MOST_PARTIES = 3;
const MOST_OBJECTS = 2;

/** Chooses what a title says, for every language alike. */
export function headlineOf(input: TitleInput, gazetteer: Gazetteer): Headline {
  const { frame, modality } = input;
  const act = actOf(input.kind, frame.lemma);
  const agents = parties(frame.agents, gazetteer);
  const addressed = parties(frame.recipients, gazetteer);
  const recipients = addressed.filter((party) => party.kind !== 'outlet');
  const actors = ids(input.actors, gazetteer);
  const roles = MUTUAL.has(act)
    ? mutual(agents, recipients, actors)
    : directed(act, agents, recipients, actors);
  const place = frame.place ?? input.places[0] ?? null;
  return {
    act,
    modality,
    ...roles,
    place: place === null ? null : partyOf(place, gazetteer),
    outlet: addressed.find((party) => party.kind === 'outlet') ?? null,
    about: ids(frame.about, gazetteer),
    denier: input.speaker ? partyOf(input.speaker, gazetteer) : null,
    content: frame.content?.exact ?? null,
    gazetteer,
  };
}

type Roles = Pick<Headline, 'who' | 'whom'>;

function mutual(agents: readonly Party[], recipients: readonly Party[], actors: readonly Party[]): Roles {
  const named = distinct([...agents, ...recipients]);
  if (named.length >= 2) return { who: dropCovered(named).slice(0, MOST_PARTIES), whom: [] };
  // Somebody of no known country stands for one of the actors, nobody knows which.
  const known = actors.length >= 2 ? named.filter((party) => party.country !== null) : named;
  const all = distinct([...known, ...actors]);
  return { who: dropCovered(all).slice(0, MOST_PARTIES), whom: [] };
}

function directed(
  act: Act,
  agents: readonly Party[],
  recipients: readonly Party[],
  actors: readonly Party[],
): Roles {
  const who = dropCovered(agents.length > 0 ? agents : recipients.length > 0 ? [] : actors.slice(0, 1));
  const doers = new Set(who.map((party) => party.country));
  const others = actors.filter((actor) => actor.kind === 'country' && !doers.has(actor.country));
  const told = dropCovered(recipients.filter((party) => !who.some((doer) => doer.id === party.id)));
  const whom = told.length > 0 || !DIRECTED.has(act) || who.length === 0 ? told : others;
  return { who: who.slice(0, MOST_PARTIES), whom: whom.slice(0, MOST_OBJECTS) };
}

/** A country is dropped where somebody of it is named: «Путин, Россия и Трамп» says too much. */
function dropCovered(all: readonly Party[]): Party[] {
  const people = new Set(all.filter((party) => party.kind !== 'country').map((party) => party.country));
  const kept = all.filter((party) => party.kind !== 'country' || !people.has(party.country));
  return distinct(kept);
}

function distinct(all: readonly Party[]): Party[] {
  return [...new Map(all.map((party) => [party.id, party])).values()];
}

function parties(roles: readonly Role[], gazetteer: Gazetteer): Party[] {
  return roles.map((role) => partyOfRole(role, gazetteer)).filter((party) => party !== null);
}

function ids(list: readonly string[], gazetteer: Gazetteer): Party[] {
  return list.map((id) => partyOf(id, gazetteer)).filter((party) => party !== null);
}

/** Fewer and fewer words of the same title, fullest first. */
export function shorter(headline: Headline): readonly Headline[] {
  const { about } = headline;
  const one = { ...headline, about: about.slice(0, 1) };
  const bare = { ...headline, about: [] };
  const first = about.length > 1 ? [{ ...headline, about: about.slice(0, 2) }, one] : [headline];
  return [...first, bare, { ...one, place: null }, { ...bare, place: null }];
}
