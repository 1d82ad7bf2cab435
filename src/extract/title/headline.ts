import { FAMILY_OF, type Kind, type Modality } from '../../model/kind.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Frame, Role } from '../mention.ts';
import { SIDES } from '../mention-context.ts';
import { actOf, MUTUAL, type Act } from './act.ts';
import { isAppellation } from './named.ts';
import { isPerson, partyOf, partyOfRole, type Party } from './party.ts';

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
  /** Between the two countries, or one speaking of the other: then the other is what a statement is about, if nothing else is. */
  readonly bilateral?: boolean;
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
  const { frame, kind } = input;
  const told = actOf(kind, frame.lemma);
  const addressed = parties(frame.recipients, gazetteer);
  const roles = rolesOf(told, input, addressed, gazetteer);
  const placeId = frame.place ?? input.places[0] ?? null;
  const place = placeId === null ? null : partyOf(placeId, gazetteer);
  const about = topicsOf(
    frame.about,
    told,
    [...roles.who, ...roles.whom, ...(place ? [place] : [])],
    gazetteer,
  );
  // «Biden welcomes», «Moscow condemns» say nothing without what: then it is a statement, as such.
  const bare = FAMILY_OF[kind] === 'words' && roles.whom.length === 0 && about.length === 0;
  const act = bare && NEEDS_OBJECT.has(told) ? 'say' : told;
  return {
    act,
    // What is denied in words is the words' own content: the saying itself took place.
    modality: FAMILY_OF[kind] === 'words' && input.modality === 'denied' ? 'happened' : input.modality,
    ...toldAbroad(
      bare && act === 'say' ? withCounterpart(roles, input, gazetteer) : roles,
      act,
      input,
      gazetteer,
    ),
    place,
    outlet: addressed.find((party) => party.kind === 'outlet') ?? null,
    about,
    denier: input.speaker ? partyOf(input.speaker, gazetteer) : null,
    content: contentOf(frame.content?.exact ?? null, gazetteer),
  };
}

/** Acts whose titles tell people by office or number where they have no name. */
const BY_OFFICE: ReadonlySet<Act> = new Set<Act>([
  'summon', 'arrest', 'release', 'swap', 'poison', 'expel', 'recall', 'appoint', 'dismiss', 'resign', 'accredit',
]); // prettier-ignore

/** Whoever has a name in Arabic only is told elsewhere by the country they are of: «مسؤول رفيع» speaks for his. */
function toldAbroad({ who, whom }: Roles, act: Act, { actors }: TitleInput, gazetteer: Gazetteer): Roles {
  if (BY_OFFICE.has(act)) return { who, whom };
  const first = ids(actors, gazetteer).find(({ kind }) => kind === 'country')?.id ?? null;
  const taken = new Set([...who, ...whom].filter(({ en }) => en !== null).map(({ country }) => country));
  const standIn = (party: Party, otherwise: string | null): Party => {
    const id = party.country ?? otherwise;
    const country = party.en !== null || id === null || taken.has(id) ? null : partyOf(id, gazetteer);
    if (country === null) return party;
    taken.add(id);
    const { en, ru, forms, adjectives } = country;
    return { ...party, en, ru, forms, adjectives, stands: true };
  };
  return {
    who: who.map((party) => standIn(party, first)),
    whom: whom.map((party) => standIn(party, null)),
  };
}

/** Acts of speaking whose title needs somebody or something they are about. */
const NEEDS_OBJECT: ReadonlySet<Act> = new Set<Act>([
  'condemn', 'welcome', 'criticise', 'warn', 'threaten', 'accuse', 'urge', 'pledge', 'demand',
]); // prettier-ignore

function rolesOf(act: Act, input: TitleInput, addressed: readonly Party[], gazetteer: Gazetteer): Roles {
  const agents = parties(input.frame.agents, gazetteer);
  const recipients = addressed.filter((party) => party.kind !== 'outlet');
  const actors = ids(input.actors, gazetteer);
  if (act === 'swap') return swapped([...agents, ...recipients], actors);
  if (MUTUAL.has(act)) return mutual(agents, recipients, actors);
  if (act === 'recall') return recalled(agents, recipients, actors);
  // «أفرجت روسيا عن غراينر»: people are let go by the other's country, and let nobody go.
  const people = agents.filter(({ kind }) => kind === 'person');
  if (act === 'release' && people.length > 0 && recipients.length > 0) {
    const bodies = [...agents, ...recipients].filter((party) => !isPerson(party));
    const freed = distinct([...people, ...recipients.filter(isPerson)]);
    return { who: bodies.slice(0, 1), whom: freed.slice(0, MOST_OBJECTS) };
  }
  // «أوقفت غراينر»: people do not arrest or release; whoever is named alone is the one it was done to.
  const sufferers = agents.length > 0 ? agents : actors.filter(isPerson);
  const suffered =
    SUFFERED.has(act) && recipients.length === 0 && sufferers.length > 0 && sufferers.every(isPerson);
  if (suffered) return directed(act, [], sufferers, actors);
  return directed(act, agents, recipients, actors);
}

/** A statement about nothing nameable is at least about the other country. */
function withCounterpart(roles: Roles, { bilateral }: TitleInput, gazetteer: Gazetteer): Roles {
  const sides: readonly string[] = SIDES;
  const [speaker] = roles.who;
  const side = sides.find((one) => one === speaker?.country);
  const other = bilateral && side !== undefined ? sides.find((one) => one !== side) : undefined;
  const counterpart = other === undefined ? null : partyOf(other, gazetteer);
  return counterpart ? { ...roles, whom: [counterpart] } : roles;
}

/** Topics that the rest of the title does not say already. */
function topicsOf(about: readonly string[], act: Act, said: readonly Party[], gazetteer: Gazetteer): Party[] {
  const words = new Set(said.map(({ ar }) => ar));
  return ids(about, gazetteer).filter((topic) => !words.has(topic.ar) && !SAID_BY[act]?.test(topic.en ?? ''));
}

const SAID_BY: Readonly<Partial<Record<Act, RegExp>>> = {
  sanction: /sanction/,
  lift: /sanction/,
  swap: /prisoner/,
  release: /prisoner/,
  expel: /diplomat/,
  close: /diplomat/,
  cut: /diplomat/,
};

/** Acts that people suffer and bodies do. */
const SUFFERED: ReadonlySet<Act> = new Set<Act>(['arrest', 'release', 'poison']);

/** Words of the source fit to stand in a title: a clause, not the end of one, with its quotation marks in pairs. */
function contentOf(content: string | null, gazetteer: Gazetteer): string | null {
  if (content === null) return null;
  const words = content.replace(/\s+/g, ' ').replace(/^["“”«»\s]+|["“”«»\s،.:]+$/g, '');
  const marks = (mark: string) => words.split(mark).length - 1;
  const paired = marks('«') === marks('»') && marks('“') === marks('”') && marks('"') % 2 === 0;
  const whole = words.split(' ').length > 2 && !/^(?:على|عن|في|إلى|نظيره|نظيرته|نظيرها) /.test(words);
  return paired && whole && !isAppellation(words, gazetteer) ? words : null;
}

type Roles = Pick<Headline, 'who' | 'whom'>;

function mutual(agents: readonly Party[], recipients: readonly Party[], actors: readonly Party[]): Roles {
  const named = distinct([...agents, ...recipients]);
  // Where two people are known, countries beside them are topics, and the unnamed («نظيره») one of the two.
  const people = named.filter(({ kind }) => kind === 'person');
  if (people.length >= 2) return { who: people.slice(0, MOST_PARTIES), whom: [] };
  if (named.length >= 2) return { who: dropCovered(named).slice(0, MOST_PARTIES), whom: [] };
  // Somebody of no known country stands for one of the actors, nobody knows which.
  const known = actors.length >= 2 ? named.filter((party) => party.country !== null) : named;
  const all = distinct([...known, ...actors]);
  return { who: dropCovered(all).slice(0, MOST_PARTIES), whom: [] };
}

/** A country calls its ambassador home from another: people among them are the ambassador. */
function recalled(agents: readonly Party[], recipients: readonly Party[], actors: readonly Party[]): Roles {
  const bodies = (all: readonly Party[]) => all.filter((party) => !isPerson(party));
  const envoy = [...agents, ...recipients, ...actors].find(isPerson);
  const home = actors.find(({ kind, country }) => kind === 'country' && country === envoy?.country);
  const who = bodies(agents).length > 0 ? bodies(agents) : home ? [home] : agents;
  const host = [...bodies(recipients), ...bodies(actors)].filter(
    ({ country }) => country !== who[0]?.country,
  );
  return { who: who.slice(0, 1), whom: host.slice(0, 1) };
}

/** Countries swap; the people named are those they swap. */
function swapped(named: readonly Party[], actors: readonly Party[]): Roles {
  const all = distinct([...named, ...actors]);
  const who = all.filter(({ kind }) => kind !== 'person' && kind !== 'named');
  const whom = distinct(named).filter(({ kind }) => kind === 'person');
  return {
    who: who.slice(0, MOST_PARTIES),
    whom: (whom.length > 0 ? whom : all.filter(isPerson)).slice(0, MOST_OBJECTS),
  };
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
  const told = dropCovered(
    recipients.filter(
      (party) =>
        !who.some((doer) => doer.id === party.id) && !(party.kind === 'country' && doers.has(party.country)),
    ),
  );
  const known = told.some(({ en }) => en !== null) || others.length === 0;
  const whom = known || !DIRECTED.has(act) || who.length === 0 ? told : others;
  return { who: who.slice(0, MOST_PARTIES), whom: whom.slice(0, act === 'close' ? 1 : MOST_OBJECTS) };
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

/** Whether the first topic names a treaty («New START») rather than what treaties are about («arms control»). */
export function isTreaty([topic]: readonly Party[]): boolean {
  return /treaty|START|\bINF\b|CTBT|Open Skies|deal\b|agreement|accord|pact|convention/i.test(
    topic?.en ?? '',
  );
}

/** Fewer and fewer words of the same title, fullest first. */
export function shorter(headline: Headline): readonly Headline[] {
  const { about } = headline;
  const one = { ...headline, about: about.slice(0, 1) };
  const bare = { ...headline, about: [] };
  const first = about.length > 1 ? [{ ...headline, about: about.slice(0, 2) }, one] : [headline];
  return [...first, bare, { ...one, place: null }, { ...bare, place: null }];
}
