import type { Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import { isOneOf, partings } from './lexicon/lookup.ts';
import { CARRIERS, RELATIVES } from './lexicon/particle.ts';
import {
  agentBefore,
  bothSides,
  ownCountry,
  pairSides,
  pronounSides,
  speakerAsSubject,
} from './mention-back.ts';
import type { Clause } from './mention-clause.ts';
import { FAMILY_OF } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import { SIDES, voiceAt } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { castAfter, castBefore } from './mention-party.ts';
import type { Cast } from './mention-party.ts';
import { countriesOf, countrySide, distinct, namedSide, same, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { linkOf } from './party.ts';
import type { Party } from './party.ts';

/** Who takes part in an event, and where it was. */
export interface Participants {
  readonly agents: readonly Side[];
  readonly recipients: readonly Side[];
  readonly places: readonly string[];
  /** Countries that take part by where it is: of the capital visited, or that a diplomat is posted to. */
  readonly hosts: readonly string[];
  /** The chunk where the subject matter begins, if told. */
  readonly objectAt: number | null;
  /** How many of the sides the trigger's own words name, and not only the words before. */
  readonly told: number;
  /** How many of them by name, and whether «الجانبان» or a pronoun stands for them. */
  readonly named: number;
  readonly paired: boolean;
}

const NOBODY: Cast = { parties: [], pair: null, adjectives: [], objectAt: null };

const TARGETS: ReadonlySet<Party['link']> = new Set<Party['link']>(['against', 'for', 'to', 'with']);
const TOGETHER: ReadonlySet<Party['link']> = new Set<Party['link']>(['with', 'between', 'for']);
const HOSTED = new Set(['visit', 'recall', 'summons', 'expulsion', 'appointment', 'cooperation']);

/** Reads who takes part in the event of a trigger from its clause. */
export function participantsOf(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
): Participants {
  const { text, reading } = context;
  const to = otherEvent(sentence, hit, clause.to);
  const after = castAfter(text, sentence, hit.at, to, reading.gazetteer, {
    objects: hit.entry.valency !== 'directed',
    noun: hit.shape.pos === 'noun',
  });
  const before = castBefore(text, sentence, clause.from, hit.at, reading.gazetteer);
  const own =
    hit.entry.valency === 'mutual'
      ? together(context, sentence, hit, clause, after, before)
      : towards(context, sentence, hit, clause, after, before);
  const pronoun = pronounSides(context, sentence, hit);
  const pair = pairSides(context, sentence, hit, { after, before: looksBack(hit) ? before : NOBODY }, [
    ...own.agents,
    ...own.recipients,
  ]);
  const near = after.pair !== null || hit.shape.pos === 'verb';
  const told = own.told + (near ? pair.length : 0) + pronoun.length;
  const stated = distinct([...own.agents, ...pair, ...pronoun]);
  const agents = stated.length > 0 ? stated : unnamed(context, sentence, hit, clause, own.recipients);
  const places = placesOf(sentence, hit, after, before);
  const hosts = HOSTED.has(hit.entry.kind)
    ? hostsOf(context, after, places, hit.entry.kind === 'recall')
    : [];
  const helped =
    hit.entry.kind === 'cooperation' && hit.entry.valency === 'directed' ? hosts.map(countrySide) : [];
  const recipients = distinct([...own.recipients, ...helped]).filter(
    (one) => !agents.some((agent) => same(agent, one)),
  );
  return {
    agents,
    recipients,
    places,
    hosts,
    objectAt: after.objectAt,
    told,
    named: own.agents.length + own.recipients.length,
    paired: pair.length + pronoun.length > 0 || hit.shape.number === 'two',
  };
}

/** What stands after another event's word belongs to that event. */
function otherEvent(sentence: Sentence, hit: TriggerHit, to: number): number {
  for (let i = hit.at + 1; i < to; i += 1) {
    const next = triggerAt(sentence, i);
    if (next?.shape.pos === 'noun' && FAMILY_OF[next.entry.kind] === 'contact' && isAfterOther(sentence, i))
      return i;
    if (
      next &&
      (FAMILY_OF[next.entry.kind] !== FAMILY_OF[hit.entry.kind] || isReason(sentence, i)) &&
      next.entry.kind !== hit.entry.kind &&
      !hit.entry.needs.some((need) => sentence.chunks[i]!.loose.includes(foldLoose(need)))
    ) {
      if (
        next.shape.pos === 'verb' ||
        next.entry.kind === 'expulsion' ||
        next.entry.kind === 'attack' ||
        next.entry.kind === 'sanction'
      )
        return i;
    }
  }
  return to;
}

/** «قبل أيام على المحادثة بين …», «منذ قمة هلسنكي»: another meeting, named to tell the time. */
function isAfterOther(sentence: Sentence, at: number): boolean {
  return sentence.chunks
    .slice(Math.max(0, at - 3), at)
    .some(({ loose }) => /^[وف]?(منذ|قبل|بعد|عقب|غداه|عشيه|قبيل)(?: |$)/.test(loose));
}

/** «طردت … عقب تسميم …»: what it was done for. */
function isReason(sentence: Sentence, at: number): boolean {
  return /^[وف]?(عقب|بعد|اثر|خلفيه|بسبب|علي|بتهمه)$/.test(sentence.chunks[at - 1]?.loose ?? '');
}

interface Own {
  readonly agents: Side[];
  readonly recipients: Side[];
  readonly told: number;
}

/** Everybody named takes part: after the word, or before it when it names fewer than two. */
function together(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  after: Cast,
  before: Cast,
): Own {
  const actors = after.parties.filter((party) => isActor(party, hit));
  const bare = actors.filter(({ link }) => link === 'bare').map(sideOf);
  const between = actors.filter(({ link }) => link === 'between').map(sideOf);
  const others = actors.filter((party) => isPartner(party, hit)).map(sideOf);
  const verb = hit.shape.pos === 'verb';
  // «لقاء روسيا أمريكيا»: an adjective whose letters are the country's name.
  const alike =
    hit.shape.pos === 'noun' && bare.length === 1 && bare[0]!.actor === 'ru' && after.adjectives.length === 1;
  const adjectives = bare.length + between.length > 0 && !alike ? [] : after.adjectives.map(countrySide);
  const told = bare.length + between.length + others.length + adjectives.length;
  const nations = nationsOf([...bare, ...between, ...others, ...adjectives]);
  const wanting = verb
    ? bare.length === 0 || (told < 2 && standsBefore(sentence, hit, before))
    : told < 2 || nations < 2;
  const found = subjectsOf(before);
  // «أجرى أردوغان اتصالا مع بوتين وبايدن»: the subject of the carrying verb takes part as well.
  const carrier = verb || wanting ? -1 : carrierBefore(sentence, hit, clause);
  // «احتضنت الرياض لقاء …»: where it was, and no part of it.
  const hosting = carrierBefore(sentence, hit, clause);
  const hosted = hosting >= 0 && HOSTING.test(sentence.chunks[hosting]!.loose);
  const taken = hosted
    ? []
    : wanting
      ? found
      : carrier < 0
        ? []
        : found.filter(({ at, link }) => at > carrier && link === 'bare');
  const subjects =
    hit.shape.person === 3 && looksBack(hit)
      ? [...taken.map(sideOf), ...(wanting && taken.length === 0 ? before.adjectives.map(countrySide) : [])]
      : [];
  const told1 = verb
    ? [...relativeSubject(context, sentence, hit), ...speakerAsSubject(context, sentence, hit)]
    : [];
  const host =
    (!verb || hit.word.conjunction) &&
    nationsOf([...subjects, ...bare, ...between, ...others, ...adjectives]) === 1
      ? partnerBefore(context, sentence, hit, [...subjects, ...bare, ...between, ...others])
      : [];
  const agents = [...host, ...told1, ...subjects, ...bare, ...between, ...adjectives];
  // «استقبل بوتين وزير الخارجية الأميركي»: the one receives, the other is received.
  const [receiver, ...received] = distinct(agents);
  if (receiver && received.length > 0 && RECEIVING.test(hit.entry.lemma))
    return { agents: [receiver], recipients: [...received, ...others], told };
  return { agents, recipients: others, told: told + (verb ? subjects.length + told1.length : 0) };
}

const HOSTING = /(حتضن|ستضيف|ستضاف)/;

const RECEIVING = /^استقب/;

function isRelative(sentence: Sentence, { at, shape }: TriggerHit): boolean {
  return shape.pos === 'verb' && RELATIVES.has(sentence.chunks[at - 1]?.loose ?? '');
}

/** «لافروف الذي التقى ترامب», «التقيت بلافروف»: whom the relative clause is about, or who speaks. */
function relativeSubject(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const { start } = sentence.chunks[hit.at]!;
  if (hit.shape.person === 1) {
    const { speaker } = voiceAt(context.speech, sentence.segment, start);
    const record = speaker === null ? undefined : context.reading.gazetteer.entities.get(speaker);
    if (record?.kind !== 'person') return [];
    return [
      namedSide({ start, segment: sentence.segment, id: record.id, country: record.country, person: true }),
    ];
  }
  if (!isRelative(sentence, hit) || hit.shape.number !== 'one') return [];
  const about = context.people.findLast((one) => one.start < start && one.start >= sentence.start);
  return about?.person ? [namedSide(about)] : [];
}

/** How many countries take part; who is of no known one counts as one. */
function nationsOf(sides: readonly Side[]): number {
  return countriesOf(sides).length + sides.filter(({ country }) => country === null).length;
}

function isPartner({ link, kind }: Party, hit: TriggerHit): boolean {
  // «اتصالا بنظيره», «اتصالا من ترامب», «اتصالا إلى …»: at the other end of the line.
  if (hit.entry.kind === 'call' && (link === 'by' || link === 'from' || link === 'to')) return true;
  // «التقى بنظيره».
  if (hit.entry.kind === 'meeting' && link === 'by' && kind === 'person') return true;
  return TOGETHER.has(link) && link !== 'between' && (link !== 'for' || kind === 'person');
}

/** «بيرنز التقى في أنقرة ناريشكين»: the subject right before its verb. */
function standsBefore(sentence: Sentence, hit: TriggerHit, before: Cast): boolean {
  if (hit.word.conjunction) return false;
  let at = hit.at - 1;
  while (
    at >= 0 &&
    (sentence.chunks[at]!.kind === 'time' ||
      /^[،,]$/u.test(sentence.chunks[at]!.text) ||
      /^(قد|كان|كانت)$/.test(sentence.chunks[at]!.loose))
  )
    at -= 1;
  return before.parties.some((party) => party.at === at && party.link === 'bare');
}

/** «حذر بلينكن روسيا … خلال اجتماع مع لافروف»: who met whom it was with. */
function partnerBefore(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  known: readonly Side[],
): Side[] {
  const { start } = sentence.chunks[hit.at]!;
  const others = context.people.filter(
    (one) =>
      one.person &&
      one.start >= sentence.start &&
      one.start < sentence.end &&
      known.every((side) => side.country !== one.country),
  );
  // «وخلال محادثة مع نظيره، أبدى لافروف …»: where it opens the sentence, who it was with comes after it.
  const opens = hit.at <= 2 && hit.shape.pos === 'noun';
  const other = others.findLast((one) => one.start < start) ?? (opens ? others[0] : undefined);
  return other ? [namedSide(other)] : [];
}

/** «وبحثا»: the two named before; «ويبحث الثاني» has its subject after it. */
function looksBack({ shape, word }: TriggerHit): boolean {
  return shape.pos === 'noun' || !word.conjunction || shape.number !== 'one';
}

function subjectsOf(cast: Cast): Party[] {
  return cast.parties.filter(
    ({ link, actor, kind }) =>
      (link === 'bare' || link === 'with' || link === 'for') && actor !== null && kind !== 'outlet',
  );
}

/** One acts and another is acted on: the subject stands right before the verb, or first after it. */
function towards(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  after: Cast,
  before: Cast,
): Own {
  const actors = after.parties.filter((party) => isActor(party, hit));
  const bare = actors.filter(({ link }) => link === 'bare').map(sideOf);
  const freed = hit.entry.kind === 'swap';
  const targets = actors
    .filter(({ link, kind }) => (freed ? kind === 'person' && link !== 'bare' : TARGETS.has(link)))
    .map(sideOf);
  // «أفرجت عن غرينر في صفقة مع روسيا»: with whom it was agreed.
  const partners = actors
    .filter(({ link, kind }) => freed && link === 'with' && kind !== 'person')
    .map(sideOf);
  const between = [...actors.filter(({ link }) => link === 'between').map(sideOf), ...partners];
  const verb = hit.shape.pos === 'verb' && !hit.word.conjunction;
  const relative = hit.entry.valency === 'journey' ? antecedent(context, sentence, clause) : [];
  const subject =
    relative.length > 0
      ? relative
      : verb || hasCarrier(sentence, hit, clause) || hit.shape.pronoun === 'his' || namesOwn(sentence, hit.at)
        ? subjectBefore(context, sentence, hit, before)
        : [];
  // «السفير الأميركي استُدعي إلى الوزارة»: nobody after the verb, so it was done to the one before it.
  if (hit.entry.kind === 'summons' && verb && bare.length === 0 && subject[0]?.person)
    return { agents: agentBefore(context, sentence, hit.at, subject), recipients: [subject[0]], told: 1 };
  // «واستدعت السفير الأميركي»: a person is summoned, and never summons.
  if (hit.entry.kind === 'summons' && subject.length === 0 && bare.length === 1 && isGuest(bare[0]!))
    return { agents: agentBefore(context, sentence, hit.at, bare), recipients: bare, told: 1 };
  const ordered = ordersBefore(hit, before, actors);
  if (ordered) return ordered;
  if (hit.entry.valency === 'journey')
    return { agents: subject.length > 0 ? subject : bare.slice(0, 1), recipients: [], told: 1 };
  const [does, ...others] = after.adjectives;
  // «الضربة الأميركية على …», «عقوبات أميركية على شركات روسية»: the adjective beside it says whose.
  const doer =
    does !== undefined &&
    bare.length === 0 &&
    hit.shape.pos === 'noun' &&
    !doneTo(hit) &&
    besideAdjective(sentence, hit.at, does);
  const adjectives = (doer ? others : after.adjectives).map(countrySide);
  const patient = subject.length > 0 || (doneTo(hit) && !isState(bare[0])) || isMission(hit, bare);
  const [first, ...rest] = patient ? [undefined, ...bare] : bare;
  const agents = [...(doer ? [countrySide(does)] : first ? [first] : subject), ...between];
  const named = [...rest.flatMap((one) => (one ? [one] : [])), ...targets, ...adjectives];
  const recipients = named.length > 0 ? named : hitBy(context, hit, after, agents);
  return { agents, recipients, told: agents.length + recipients.length };
}

/** «عقوبات على 17 مسؤولا في روسيا»: whom a sanction is against, told by where they are. */
function hitBy(context: MentionContext, hit: TriggerHit, after: Cast, agents: readonly Side[]): Side[] {
  if (hit.entry.kind !== 'sanction') return [];
  const own = countriesOf(agents);
  const country = after.parties
    .flatMap((party) => party.country ?? [])
    .find((id) => !own.includes(id) && SIDES.some((side) => side === id));
  return country === undefined || !context.reading.gazetteer.entities.has(country)
    ? []
    : [countrySide(country)];
}

function isGuest({ person, role }: Side): boolean {
  return person || (role.kind === 'named' && /^(?:ال)?(?:سفير|قائم|دبلوماسي|مستشار)/u.test(role.words.exact));
}

/** «بولتون، الذي يقوم بزيارة»: the person before the relative pronoun that the clause stands behind. */
function antecedent(context: MentionContext, sentence: Sentence, clause: Clause): Side[] {
  const opener = sentence.chunks[clause.from - 1];
  if (!opener || !RELATIVES.has(opener.loose)) return [];
  const about = context.people.findLast((one) => one.start < opener.start && one.start >= sentence.start);
  return about?.person ? [namedSide(about)] : [];
}

/** «قرار بلاده الانسحاب»: whose country did it. */
function namesOwn(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(Math.max(0, at - 3), at).some(({ loose }) => OWN.test(loose));
}

const OWN = /^[وفب]?بلاد(ه|ها|هم|نا)$/;

/** «أمرت واشنطن موسكو بإغلاق قنصليتها»: both stand before what was done. */
function ordersBefore(hit: TriggerHit, before: Cast, actors: readonly Party[]): Own | null {
  if (
    hit.shape.pos !== 'noun' ||
    hit.entry.kind !== 'expulsion' ||
    actors.some(({ link }) => link === 'bare')
  )
    return null;
  const [agent, patient, ...more] = subjectsOf(before)
    .filter(({ link }) => link === 'bare')
    .map(sideOf);
  if (!agent || !patient || more.length > 0 || agent.country === patient.country) return null;
  return { agents: [agent], recipients: [patient], told: 2 };
}

function besideAdjective({ chunks }: Sentence, at: number, country: string): boolean {
  return [chunks[at + 1], chunks[at + 2]].some(
    (chunk) => chunk?.name?.form === 'adjective' && chunk.name.country === country,
  );
}

/** «طرد عشرة دبلوماسيين», «اعتقال مواطن»: what follows such a noun is whom it was done to. */
function doneTo(hit: TriggerHit): boolean {
  return (
    hit.shape.pos === 'noun' && ['expulsion', 'arrest', 'summons', 'appointment'].includes(hit.entry.kind)
  );
}

/** «وأغلقت القنصلية الأمريكية»: a mission alone after the verb is what was closed. */
function isMission({ shape, word, entry }: TriggerHit, bare: readonly Side[]): boolean {
  return (
    shape.pos === 'verb' &&
    word.conjunction &&
    entry.kind === 'expulsion' &&
    bare.length === 1 &&
    bare[0]!.role.kind === 'named'
  );
}

/** «طرد واشنطن ستين دبلوماسيا»: a state after it is who did it. */
function isState(side: Side | undefined): boolean {
  return side !== undefined && !side.person && side.role.kind === 'entity';
}

function hasCarrier(sentence: Sentence, hit: TriggerHit, clause: Clause): boolean {
  return carrierBefore(sentence, hit, clause) >= 0;
}

/** The index of the nearest carrying verb before an event noun, or -1. */
function carrierBefore(sentence: Sentence, hit: TriggerHit, clause: Clause): number {
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

/** The subject before a verb, or «بلاده» there. */
function subjectBefore(context: MentionContext, sentence: Sentence, hit: TriggerHit, before: Cast): Side[] {
  for (let i = hit.at - 1; i >= Math.max(0, hit.at - 3); i -= 1) {
    if (OWN.test(sentence.chunks[i]!.loose)) return ownCountry(context, sentence, i);
  }
  const own = speakerAsSubject(context, sentence, hit);
  if (own.length > 0) return own;
  const subject = subjectsOf(before)
    .filter(({ link }) => link === 'bare')
    .at(-1);
  return subject ? [sideOf(subject)] : [];
}

/** Sides nobody names: the speaker's own for «قدمنا», both for a round of known talks, the doer for what was done. */
function unnamed(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  recipients: readonly Side[],
): Side[] {
  if (hit.shape.person === 1) return ownCountry(context, sentence, hit.at);
  // «تحادثا هاتفيا»: the two who were told of.
  if (
    hit.shape.pos === 'verb' &&
    hit.shape.number === 'two' &&
    hit.entry.valency === 'mutual' &&
    recipients.length === 0
  )
    return bothSides(context, sentence, sentence.chunks[hit.at]!.start, 'any');
  if (isRelative(sentence, hit) && hit.entry.kind === 'proposal')
    return agentBefore(context, sentence, hit.at, recipients);
  if (hit.entry.valency === 'mutual') {
    return hit.word.article &&
      hit.word.preposition !== 'ل' &&
      recipients.length === 0 &&
      hit.entry.kind !== 'agreement'
      ? bothSides(context, sentence, sentence.chunks[hit.at]!.start, null)
      : [];
  }
  const passive =
    (hit.shape.pos === 'verb' && !hit.word.conjunction) ||
    hit.entry.kind === 'attack' ||
    hit.entry.kind === 'visit' ||
    hit.entry.kind === 'swap';
  // «الضربة التي نفذتها»: who did it is named before.
  const told = RELATIVES.has(
    sentence.chunks.slice(hit.at + 1, hit.at + 3).find(({ loose }) => RELATIVES.has(loose))?.loose ?? '',
  );
  return (passive && !told) || clause.from === clause.to
    ? []
    : agentBefore(context, sentence, hit.at, recipients);
}

function isActor(party: Party, hit: TriggerHit): boolean {
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

/** Kinds that happen somewhere; a call, a sanction or a treaty does not. */
const LOCATED: ReadonlySet<Kind> = new Set<Kind>([
  'meeting', 'talks', 'visit', 'agreement', 'cooperation', 'swap', 'attack', 'arrest', 'expulsion', 'appointment', 'statement',
]); // prettier-ignore

/** «في جنيف، التقى …», and not «الحرب في أوكرانيا»: the preposition follows no noun that it belongs to. */
function opensAdjunct({ chunks }: Sentence, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i > at - 4 && linkOf(chunks[i]!) !== 'in') i -= 1;
  const before = chunks[i - 1];
  return before?.kind !== 'word' || i === 1 || isOneOf(CARRIERS, before.loose);
}

function carrierOfHost({ chunks }: Sentence, at: number): boolean {
  return chunks
    .slice(Math.max(0, at - 6), at)
    .some(({ loose, kind }) => kind === 'word' && HOSTING.test(loose));
}

function placesOf(sentence: Sentence, hit: TriggerHit, after: Cast, before: Cast): string[] {
  if (!LOCATED.has(hit.entry.kind)) return [];
  const led = before.parties.filter(
    (party) => party.place !== null && party.link === 'in' && opensAdjunct(sentence, party.at),
  );
  const found = [...after.parties.filter((party) => isHere(party, hit)), ...led];
  const host = carrierOfHost(sentence, hit.at) ? before.parties.filter(({ place }) => place !== null) : [];
  found.push(...host);
  const towns = found.filter(({ kind }) => kind === 'place');
  const ids = (towns.length > 0 ? towns : found).map(({ place }) => place!);
  return [...new Set(ids)].slice(0, 1);
}

/** Whether a party after a trigger is where it was: «في جنيف», «قمة هلسنكي», for a journey also «إلى موسكو». */
function isHere(party: Party, hit: TriggerHit): boolean {
  const { kind } = hit.entry;
  if (party.place === null) return false;
  if (kind === 'visit') return party.link !== 'from';
  const contact = FAMILY_OF[kind] === 'contact';
  // «بحثا … والوضع في أوكرانيا»: a country further on is what they spoke about.
  if (contact && party.kind === 'country' && party.at - hit.at > COUNTRY_REACH) return false;
  if (party.link === 'in' || (party.near === 'in' && !contact)) return true;
  if (party.link === 'by' && party.kind === 'place') return true;
  return (
    party.kind === 'place' && hit.shape.pos === 'noun' && party.at === hit.at + 1 && party.link === 'bare'
  );
}

const COUNTRY_REACH = 4;

function hostsOf(
  context: MentionContext,
  after: Cast,
  places: readonly string[],
  recalled: boolean,
): string[] {
  const { entities } = context.reading.gazetteer;
  const visited = places.flatMap(
    (id) =>
      entities.get(id)?.standsFor ??
      entities.get(id)?.country ??
      (entities.get(id)?.kind === 'country' ? id : []),
  );
  const posted = after.parties
    .filter(({ link }) => link === 'in' || link === 'to' || (recalled && link === 'from'))
    .flatMap(({ country }) => country ?? []);
  return [...new Set([...visited, ...posted])];
}

/** Whether both of two countries take part, by their people or by where it is. */
export function takingPart(sides: readonly Side[], hosts: readonly string[]): string[] {
  return [...new Set([...countriesOf(sides), ...hosts])];
}
