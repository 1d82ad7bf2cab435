import type { Sentence } from './chunk.ts';
import { RELATIVES } from './lexicon/particle.ts';
import {
  agentBefore,
  bothSides,
  heldBefore,
  ownCountry,
  pairSides,
  pronounSides,
  speakerCountry,
} from './mention-back.ts';
import { clauseAt } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import { voiceAt } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { isAnswered, isRelative, looksBack } from './mention-doer.ts';
import { withObject } from './mention-object.ts';
import { makersOf, tellsMade } from './mention-made.ts';
import { castAfter, castBefore } from './mention-party.ts';
import type { Cast } from './mention-cast-read.ts';
import { gatheredBefore, isJointPaper } from './mention-joint.ts';
import { hostsOf, placeBefore, placesOf } from './mention-place.ts';
import { isReference } from './mention-reason.ts';
import { countriesOf, countrySide, distinct, same, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import { together } from './mention-together.ts';
import { isPrepared, otherEvent } from './mention-other.ts';
import { towards } from './mention-towards.ts';
import { joinedTo, triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';

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

/** Told without a doer, the host did it. */
const DONE_AT_HOME = new Set(['expulsion', 'summons']);

const HOSTED = new Set(['visit', 'recall', 'summons', 'expulsion', 'appointment', 'cooperation', 'arrest']);

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
  const answered =
    hit.shape.pos === 'noun' && DONE_AT_HOME.has(hit.entry.kind) && isAnswered(sentence, hit.at);
  const before = answered ? NOBODY : castBefore(text, sentence, clause.from, hit.at, reading.gazetteer);
  const own = tellsMade(hit)
    ? makersOf(context, sentence, hit, after)
    : hit.entry.valency === 'mutual'
      ? withObject(context, sentence, hit, together(context, sentence, hit, clause, after, before))
      : towards(context, sentence, hit, clause, after, before);
  const hand = sameHand(context, sentence, hit);
  const pronoun = hand.length > 0 ? hand : pronounSides(context, sentence, hit);
  const pair = pairSides(context, sentence, hit, { after, before: looksBack(hit) ? before : NOBODY }, [
    ...own.agents,
    ...own.recipients,
  ]);
  const near = after.pair !== null || hit.shape.pos === 'verb';
  const told = own.told + (near ? pair.length : 0) + pronoun.length;
  const stated = distinct([...own.agents, ...pair, ...pronoun]);
  // «التقاه في هلسنكي، بعد أسبوعين على اجتماع الرئيسين …»: what time is counted from was elsewhere.
  const elsewhere = isReference(sentence, hit) || isPrepared(sentence, hit, clause);
  const here = placesOf(sentence, hit, after, elsewhere ? NOBODY : before);
  const places = here.length > 0 || elsewhere ? here : placeBefore(context, sentence, hit, clause);
  const hosts = HOSTED.has(hit.entry.kind) ? hostsOf(context, sentence, after, places, hit.entry.kind) : [];
  // «تم إبعاد دبلوماسيين روس من واشنطن»: done by whose country it is, when nobody else is named.
  const away = hosts.filter((host) => own.recipients.every(({ country }) => country !== host));
  const alone =
    stated.length > 0
      ? stated
      : answered && away.length > 0
        ? away.map(countrySide)
        : unnamed(context, sentence, hit, clause, own.recipients);
  const agents = alone.length > 0 || !DONE_AT_HOME.has(hit.entry.kind) ? alone : away.map(countrySide);
  const helped =
    hit.entry.kind === 'cooperation' && hit.entry.valency === 'directed'
      ? hosts.map((host) => bodyOf(host, after))
      : [];
  // «لكن واشنطن رفضته»: refused to whoever offered it.
  const refused =
    hit.entry.kind === 'refusal' && hit.entry.needs.some((need) => need.startsWith('<'))
      ? agentBefore(context, sentence, hit.at, agents)
      : [];
  const person = [...agents, ...own.recipients].some((side) => side.person);
  const held =
    !person && (hit.entry.kind === 'arrest' || hit.entry.kind === 'swap')
      ? heldBefore(context, sentence, hit)
      : [];
  const recipients = distinct([...own.recipients, ...helped, ...refused, ...held]).filter(
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

/** «إعلان واشنطن طرد …، وفرضها عقوبات», «ردت بطرد … وبمنع …»: whoever did the first did the second. */
function sameHand(context: MentionContext, sentence: Sentence, hit: TriggerHit): readonly Side[] {
  const first = joinedTo(sentence, hit.at);
  return first ? participantsOf(context, sentence, first, clauseAt(sentence, first.at)).agents : [];
}

/** The body named of a country, or the country itself. */
function bodyOf(country: string, { parties }: Cast): Side {
  const body = parties.find(
    (party) => party.country === country && party.actor !== null && party.link === 'from',
  );
  return body ? sideOf(body) : countrySide(country);
}

/** Sides nobody names: the speaker's own for «قدمنا», both for a round of known talks, the doer for what was done. */
function unnamed(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  recipients: readonly Side[],
): Side[] {
  // «وجرى تمديدها».
  if (hit.entry.kind === 'treaty' && hit.shape.pronoun === 'her' && hit.entry.lemma === 'تمديد')
    return bothSides(context, sentence, sentence.chunks[hit.at]!.start, null);
  if (hit.shape.person === 1) return ownCountry(context, sentence, hit.at);
  // «سيتم تعليق إصدار التأشيرات»: by the mission that says so.
  if (hit.shape.pos === 'noun' && isOfVisas(hit)) return ownCountry(context, sentence, hit.at);
  // «أفادت وزارة الدفاع بأن مقاتلة اعترضت …»: one of theirs.
  if (hit.entry.kind === 'attack' && /^(اعترض|ضايق|صدم)$/.test(hit.entry.lemma))
    return ofSpeaker(context, sentence, hit, recipients);
  // «تحادثا هاتفيا»: the two who were told of.
  if (
    hit.shape.pos === 'verb' &&
    hit.shape.number === 'two' &&
    hit.entry.valency === 'mutual' &&
    recipients.length === 0
  )
    return bothSides(context, sentence, sentence.chunks[hit.at]!.start, 'any');
  // «وصدر في ختام محادثاتهما بيان مشترك»: of the two who met.
  if (isJointPaper(hit)) return gatheredBefore(context, sentence, hit);
  if (isRelative(sentence, hit) && hit.entry.kind === 'proposal')
    return agentBefore(context, sentence, hit.at, recipients);
  // «تم التوصل إلى اتفاق مع الجانب الأميركي»: by the country of who says so.
  if (hit.entry.kind === 'agreement' && recipients.length > 0)
    return speakerCountry(context, sentence, hit.at).filter(({ country }) =>
      recipients.every((one) => one.country !== country),
    );
  if (hit.entry.valency === 'mutual') {
    return hit.word.article &&
      hit.word.preposition !== 'ل' &&
      recipients.length === 0 &&
      hit.entry.kind !== 'agreement'
      ? bothSides(
          context,
          sentence,
          sentence.chunks[hit.at]!.start,
          hit.entry.kind === 'talks' ? null : hit.entry.lemma === 'قمة' ? 'president' : 'any',
        )
      : [];
  }
  // «طرد أوباما … وأغلق …»: the same hand.
  const earlier = verbJoined(sentence, hit);
  if (earlier) {
    const { agents } = participantsOf(context, sentence, earlier, clauseAt(sentence, earlier.at));
    if (agents.length > 0) return [...agents];
  }
  if (hit.shape.pos === 'verb' && hit.entry.kind === 'arrest') return [];
  const passive =
    (hit.shape.pos === 'verb' && !hit.word.conjunction) ||
    hit.entry.kind === 'attack' ||
    hit.entry.kind === 'visit' ||
    hit.entry.kind === 'swap';
  // «الضربة التي نفذتها»: who did it is named before.
  const told = RELATIVES.has(
    sentence.chunks.slice(hit.at + 1, hit.at + 3).find(({ loose }) => RELATIVES.has(loose))?.loose ?? '',
  );
  if ((passive && !told) || clause.from === clause.to) return [];
  return agentBefore(context, sentence, hit.at, recipients);
}

/** The deed that a verb without a subject goes on from: «طرد … وأغلق …», of the same gender, with no stop between. */
function verbJoined(sentence: Sentence, { at, shape, word, entry }: TriggerHit): TriggerHit | null {
  if (shape.pos !== 'verb' || !word.conjunction || entry.valency !== 'directed') return null;
  for (let i = at - 1; i >= Math.max(0, at - EARLIER); i -= 1) {
    if (/^[.؛:]$/u.test(sentence.chunks[i]!.text)) return null;
    const other = triggerAt(sentence, i);
    if (other?.shape.pos === 'verb')
      return other.entry.valency === 'directed' && other.shape.gender === shape.gender ? other : null;
  }
  return null;
}

const EARLIER = 20;

/** Whether both of two countries take part, by their people or by where it is. */
export function takingPart(sides: readonly Side[], hosts: readonly string[]): string[] {
  return [...new Set([...countriesOf(sides), ...hosts])];
}

/** Whose country speaks, where it is another than theirs whom it befell. */
function ofSpeaker(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  recipients: readonly Side[],
): Side[] {
  const { speaker } = voiceAt(context.speech, sentence.segment, sentence.chunks[hit.at]!.start);
  if (speaker === null) return [];
  const own = ownCountry(context, sentence, hit.at);
  return own.filter(({ country }) => recipients.every((one) => one.country !== country));
}

function isOfVisas({ entry }: TriggerHit): boolean {
  return entry.kind === 'sanction' && entry.needs.some((need) => need.endsWith('تأشير'));
}
