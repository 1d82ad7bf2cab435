import { FAMILY_OF } from '../model/kind.ts';
import type { Kind, Modality } from '../model/kind.ts';
import type { Day } from '../model/day.ts';
import type { Quote } from '../model/span.ts';
import { hasAlias } from './alias.ts';
import { foldLoose } from './fold.ts';
import type { Gazetteer, KnownEvent } from './gazetteer.ts';
import { daysFit, isElsewhen } from './link-days.ts';
import { isExchange, isStepOf, isStepOfTreaty } from './link-case.ts';
import { castOf } from './link-cast.ts';
import type { Cast } from './link-cast.ts';
import { isSummitOf } from './link-summit.ts';
import type { KnownMatch } from './mention.ts';
import type { Timex } from './timex/timex.ts';
import { weekdaySaid } from './timex/value.ts';

/** What is known of a mention when it is held against the gazetteer's events. */
export interface Candidate {
  readonly kind: Kind;
  readonly modality: Modality;
  /** The lemma of the word that tells it. */
  readonly lemma: string;
  /** Entity ids of people, organisations and countries that take part. */
  readonly actors: readonly string[];
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly timexes: readonly Timex[];
  /** The clause, loosely folded, for names an event goes by, and where in it the word stands that tells the event. */
  readonly clause: string;
  readonly at: number;
  readonly words: Quote;
  readonly verb: boolean;
  /** A noun without a verb or time of its own: «ركزا على تمديد المعاهدة» names what is wished for as well. */
  readonly bare: boolean;
  /** The last day it can have happened, when the publication is printed. */
  readonly until: Day | null;
}

/** Topic ids that the label of a known event shows, by event id. */
export type LabelTopics = ReadonlyMap<string, readonly string[]>;

const ACCEPT = 5;
const MARGIN = 2;
/** More candidates than this and the words say nothing. */
const MOST = 6;
/** Two people call each other often: their calls stay in view together, and a weekday or a month sorts them. */
const MOST_CALLS = 20;

interface Score {
  readonly event: KnownEvent;
  readonly total: number;
  /** Named by its day or by its own name, at its place. */
  readonly outright: boolean;
  /** Two of its people at its place: no other event may have them there. */
  readonly met: boolean;
}

/**
 * The known events a mention may be, the likeliest alone when it leads by a margin, none when nothing tells it from
 * any other event of its kind. Days that cannot be the same rule an event out whatever else fits.
 */
export function linkKnown(candidate: Candidate, gazetteer: Gazetteer, topics: LabelTopics): KnownMatch[] {
  const scores: Score[] = [];
  const followed = isFollowed(candidate, gazetteer);
  const sure =
    saysYear(candidate) || candidate.actors.some((id) => gazetteer.entities.get(id)?.kind === 'person');
  const isStep = (event: KnownEvent): boolean =>
    isStepOf({ ...candidate, exact: candidate.words.exact }, event, gazetteer);
  const known = { followed, sure, isStep, ...castOf(gazetteer) };
  for (const event of gazetteer.events.values()) {
    const summit = isSummitOf(candidate.clause, event, gazetteer);
    const score = scoreOf(candidate, event, topics.get(event.id) ?? [], {
      ...known,
      summit,
    });
    if (score && score.total >= ACCEPT) scores.push(score);
  }
  scores.sort((a, b) => b.total - a.total || (a.event.id < b.event.id ? -1 : 1));
  const best = scores[0];
  if (!best) return [];
  const near = ofItsKind(
    candidate.kind,
    scores.filter(({ total }) => best.total - total < MARGIN),
  );
  if (near.length > (candidate.kind === 'call' ? MOST_CALLS : MOST)) return [];
  const once = scores.filter(({ met }) => met).length === 1 && !isAtHome(candidate, gazetteer);
  return near.map(({ event, outright, met }) => ({
    fact: event.id,
    strength:
      (outright || (met && once)) && near.length === 1 && event.confidence !== 'M' ? 'hard' : 'convention',
    words: candidate.words,
  }));
}

/** Whether they met in a country of theirs: people come to Moscow and Washington many times, and no list has them all. */
export function isAtHome(
  { places, countries }: Pick<Candidate, 'places' | 'countries'>,
  gazetteer: Gazetteer,
): boolean {
  return places.some((id) => countries.includes(gazetteer.entities.get(id)?.country ?? ''));
}

/** A sanction and an expulsion of one day are two acts, and the one of the same kind is meant. */
function ofItsKind(kind: Kind, scores: readonly Score[]): readonly Score[] {
  const own = scores.filter(({ event }) => event.kind === kind);
  return FAMILY_OF[kind] === 'force' && own.length > 0 ? own : scores;
}

/** Of a pair whose calls are listed only here and there, a weekday that leaves one of them proves nothing. */
function isFollowed({ actors, countries, kind }: Candidate, gazetteer: Gazetteer): boolean {
  if (kind !== 'call') return false;
  const people = actors.filter((id) => !countries.includes(id));
  return gazetteer.complete.some(
    (one) => one.kind === 'call' && one.actors.every((id) => people.includes(id)),
  );
}

interface Known extends Cast {
  /** Of a pair whose calls are listed completely. */
  readonly followed: boolean;
  /** A year or somebody's name is said: a day of the month alone comes round every year. */
  readonly sure: boolean;
  /** Whether the words tell of heads of state or of others; null when they do not say, or of another event. */
  readonly summit: boolean | null;
  /** Whether it is the same step of the same person's case. */
  readonly isStep: (event: KnownEvent) => boolean;
}

/** Whether the time says its year, or from where to count it. */
function saysYear({ timexes: [nearest] }: Candidate): boolean {
  const value = nearest?.value;
  return value?.op !== 'date' || value.year !== null || value.toward !== null || value.yearShift !== null;
}

function scoreOf(
  candidate: Candidate,
  event: KnownEvent,
  topics: readonly string[],
  { followed, sure, summit, isPerson, isBodyOf, hasStranger, isStep }: Known,
): Score | null {
  if (!kindFits(candidate.kind, event.kind)) return null;
  // What was foiled did not happen: it is known by the help that foiled it.
  const foiled = candidate.kind === 'attack' && candidate.modality === 'called-off';
  if (foiled !== (candidate.kind === 'attack' && event.kind === 'cooperation')) return null;
  if (candidate.until !== null && event.from > candidate.until) return null;
  const days = daysFit(candidate.timexes, event);
  if (days === null || isElsewhen(candidate.timexes, candidate.until, event)) return null;
  if (isElsewhere(candidate, event)) return null;
  if (isOfThird(candidate, event)) return null;
  const people = candidate.actors.filter((id) => !candidate.countries.includes(id));
  const shared = people.filter((id) => event.actors.includes(id)).length;
  const persons = people.filter(isPerson);
  // A ministry acts with its president; of two people, or of two bodies, one is not the other.
  const others = !event.actors.some(isPerson) || !people.every((id) => isBodyOf(id, event));
  if (people.length > 0 && shared === 0 && others && hasPeople(event, candidate)) return null;
  // «أجرى بوتين وماكرون محادثات في 7 ديسمبر»: with another one, of whom the known meeting says nothing.
  if (shared === 1 && FAMILY_OF[candidate.kind] === 'contact' && hasStranger(persons, event)) return null;
  const nations = shared > 0 ? 0 : candidate.countries.filter((id) => event.actors.includes(id)).length;
  // Who is named and had no part in it tells against it as much as their country tells for it.
  const unnamed = persons.length > 0 ? 0 : nations;
  const place = shares(candidate.places, event.places) ? 3 : 0;
  const alias = isNamed(candidate, event, candidate.clause) ? 3 : 0;
  const topic = topics.some((id) => candidate.topics.includes(id)) ? 2 : 0;
  const told = isTold({ place, alias, days, topic, shared, dated: isDated(candidate, event) });
  const took = shared > 0 || nations >= 2;
  const sameDay = days >= 3 && took && candidate.kind === event.kind && isOfOneYear(candidate);
  const called = followed && candidate.kind === 'call' && candidate.modality === 'happened' && shared >= 2;
  const swapped = candidate.kind === 'swap' && event.kind === 'swap' && days === 2 && took;
  // «اجتمع خبراء البلدين في جنيف في يونيو»: nobody says that presidents met.
  if (summit === false && people.length === 0 && alias === 0) return null;
  // «القمة التي جمعت الرئيسين الروسي والأمريكي في جنيف»: no list leaves out where presidents meet.
  const headed = summit === true && people.length === 0 && nations >= 2 && place > 0;
  const ofTreaty = days > 0 && topic > 0 && saysYear(candidate);
  const step =
    isStep(event) || (ofTreaty && isStepOfTreaty({ ...candidate, exact: candidate.words.exact }, event));
  const exchanged = isExchange(candidate, event, people);
  if (!told && !sameDay && !called && !swapped && !exchanged && !headed && !step && !(foiled && place > 0))
    return null;
  const happens = candidate.modality === 'happened' || candidate.modality === 'planned';
  const total =
    (step ? 3 : 0) +
    place +
    alias +
    days +
    topic +
    2 * shared +
    unnamed +
    (candidate.kind === event.kind ? 2 : 1);
  const named = alias > 0 && !(candidate.bare && candidate.kind === 'treaty');
  const outright = named || exchanged || (sure && ((days >= 3 && place > 0) || (sameDay && happens)));
  return { event, total, outright, met: happens && shared >= 2 && place > 0 };
}

/** «قدم السفير الصيني أوراق اعتماده»: what befalls the envoy of a third country. */
function isOfThird({ kind, countries }: Candidate, { actors }: KnownEvent): boolean {
  return ENVOYS.has(kind) && countries.some((id) => id !== 'us' && id !== 'ru' && !actors.includes(id));
}

const ENVOYS: ReadonlySet<Kind> = new Set(['appointment', 'expulsion', 'recall', 'summons']);

/** Whether it was in another place: a contact in any other, an attack in another town, since a town lies in its country. */
function isElsewhere({ places }: Candidate, event: KnownEvent): boolean {
  if (places.length === 0 || event.places.length === 0 || shares(places, event.places)) return false;
  if (isContact(event.kind)) return true;
  return event.kind === 'attack' && [...places, ...event.places].every((id) => id.length > COUNTRY_CODE);
}

/** Countries go by codes of two letters. */
const COUNTRY_CODE = 2;

/** Sanctions come on the same day of many years («في ذكرى …»): of them a day without its year tells none. */
function isOfOneYear({ kind, timexes }: Candidate): boolean {
  const value = timexes[0]?.value;
  return kind !== 'sanction' || (value?.op === 'date' && value.year !== null);
}

/** Whether words have a name of the event: as it stands, or its words in order in what countries of the event did. */
function isNamed(
  { countries, actors, kind, modality, clause, at }: Candidate,
  event: KnownEvent,
  words: string,
): boolean {
  const names = event.aliases.ar;
  if (names.some((name) => isThere(foldLoose(name), words, words === clause ? at : null))) return true;
  if (isContact(kind) || modality !== 'happened' || !shares(actors, event.actors)) return false;
  return countries.every((id) => event.actors.includes(id)) && names.some((name) => hasAlias(words, name));
}

/** «محادثات لمتابعة نتائج قمة هلسنكي»: the name of a meeting is that of the word that tells it, and of no other. */
function isThere(name: string, words: string, at: number | null): boolean {
  const found = words.indexOf(name);
  return found >= 0 && (at === null || !MEETING.test(name) || Math.abs(found - at) <= CLITICS);
}

const MEETING = /^(?:قمه|لقاء|اجتماع|محادثات|مباحثات) /u;
/** «وبلقاء»: so many letters may be joined before a noun. */
const CLITICS = 3;

/** Whether time is said that tells nothing of the event: a weekday it had, beside its very name, is no such time. */
function isDated(candidate: Candidate, event: KnownEvent): boolean {
  const [nearest] = candidate.timexes;
  if (nearest === undefined) return false;
  const { value } = nearest;
  // «وقع أمس قانونا …»: a deed with a name was done once, and anything but a day may be counted to it.
  if (candidate.verb && value.op === 'shift' && value.unit === 'day' && !isContact(event.kind)) return false;
  // «لخفض العدد حتى الأول من سبتمبر»: an end is no time of the deed.
  if (value.op === 'open' && value.side === 'to') return false;
  return weekdaySaid(value) === null || !isNamed(candidate, event, foldLoose(candidate.words.exact));
}

/** Whether the words tell this event from others of its kind, and not only who deals with whom. */
function isTold(seen: {
  place: number;
  alias: number;
  days: number;
  topic: number;
  shared: number;
  dated: boolean;
}): boolean {
  const { place, alias, days, topic, shared, dated } = seen;
  // What it is about never tells alone: the same two speak of the same things again and again.
  if (days >= 2) return place + alias + topic > 0 || shared >= 2;
  if (alias > 0) return !dated || days > 0 || shared >= 2;
  if (shared >= 2) return place > 0 || days > 0;
  return place > 0 && days > 0;
}

function hasPeople(event: KnownEvent, candidate: Candidate): boolean {
  return event.actors.some((id) => !candidate.countries.includes(id) && id.length > 2);
}

function isContact(kind: Kind): boolean {
  return FAMILY_OF[kind] === 'contact' && kind !== 'call';
}

/** A call is a call; other contacts shade into one another, and so do the kinds of force and of deals. */
function kindFits(a: Kind, b: Kind): boolean {
  if (a === b) return true;
  if (a === 'call' || b === 'call' || a === 'statement' || b === 'statement') return false;
  const averted =
    (a === 'cooperation' && b === 'attack') ||
    (a === 'attack' && b === 'cooperation') ||
    (a === 'arrest' && b === 'attack');
  return averted || FAMILY_OF[a] === FAMILY_OF[b];
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
