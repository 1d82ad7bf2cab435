import type { Sentence } from './chunk.ts';
import { speakerAsSubject } from './mention-back.ts';
import { antecedentAt, isAsWell } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import { isActorNoun } from './lexicon/people.ts';
import { SIDES, voiceAt } from './mention-context.ts';
import type { MentionContext, Named } from './mention-context.ts';
import { carrierBefore, isActor, isRelative, looksBack, nationsOf, subjectsOf } from './mention-doer.ts';
import type { Own } from './mention-doer.ts';
import type { Cast } from './mention-cast-read.ts';
import { isJointPaper } from './mention-joint.ts';
import { toldIn } from './mention-told-in.ts';
import { countrySide, distinct, namedSide, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Party } from './party.ts';

/** Everybody named takes part: after the word, or before it when it names fewer than two. */
export function together(
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
  const swap = hit.entry.kind === 'swap';
  // «مبادلة فلان المحكوم في روسيا بالطيار فلان»: whoever is named is exchanged.
  const exchanged = swap
    ? actors.filter(({ link, kind }) => link === 'about' && kind === 'person').map(sideOf)
    : [];
  const others = actors.filter((party) => isPartner(party, sentence, hit)).map(sideOf);
  const verb = hit.shape.pos === 'verb';
  // «لقاء روسيا أمريكيا»: an adjective whose letters are the country's name.
  const alike =
    hit.shape.pos === 'noun' && bare.length === 1 && bare[0]!.actor === 'ru' && after.adjectives.length === 1;
  const adjectives = bare.length + between.length > 0 && !alike ? [] : after.adjectives.map(countrySide);
  const told = bare.length + between.length + others.length + adjectives.length;
  const nations = nationsOf([...bare, ...between, ...others, ...adjectives]);
  const wanting = verb
    ? bare.length === 0 ||
      (swap && standsBefore(sentence, hit, before)) ||
      (told < 2 && standsBefore(sentence, hit, before))
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
    ? [
        ...(bare.length > 1 ? [] : relativeSubject(context, sentence, hit)),
        ...speakerAsSubject(context, sentence, hit),
      ]
    : [];
  const host =
    !swap &&
    (!verb ||
      hit.word.conjunction ||
      hit.at <= OPENING ||
      goesOn(sentence, hit.at) ||
      isAsWell(sentence, hit)) &&
    nationsOf([...subjects, ...bare, ...between, ...others, ...adjectives]) === 1
      ? partnerBefore(context, sentence, hit, [...subjects, ...bare, ...between, ...others])
      : [];
  const agents = [
    ...host,
    ...told1,
    ...opposite(subjects, others, verb),
    ...bare,
    ...between,
    ...adjectives,
    ...exchanged,
  ];
  // «استقبل بوتين وزير الخارجية الأميركي»: the one receives, the other is received.
  const [receiver, ...received] = distinct(agents);
  if (receiver && received.length > 0 && RECEIVING.test(hit.entry.lemma))
    return { agents: [receiver], recipients: [...received, ...others], told };
  return { agents, recipients: others, told: told + (verb ? subjects.length + told1.length : 0) };
}

/** «التقى بومبيو بوتين بعد محادثات أجراها مع لافروف»: of two named before, the one of the other side held them. */
function opposite(subjects: Side[], [partner, ...more]: readonly Side[], verb: boolean): Side[] {
  if (verb || !partner?.person || more.length > 0 || nationsOf(subjects) < 2) return subjects;
  return subjects.filter(({ country }) => country !== partner.country);
}

/** «وصل لافروف إلى واشنطن حيث التقى نظيره»: the verb keeps the subject told before it. */
function goesOn({ chunks }: Sentence, at: number): boolean {
  return chunks.slice(Math.max(0, at - 2), at).some(({ loose }) => /^[وف]?(حيث|ثم|هناك)$/.test(loose));
}

export const HOSTING = /(حتضن|ستضيف|ستضاف|^[وف]?[يت]?شهدت?$)/;

const RECEIVING = /^استقب/;

/** «لافروف الذي التقى ترامب», «التقيت بلافروف»: whom the relative clause is about, or who speaks. */
function relativeSubject(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const { start } = sentence.chunks[hit.at]!;
  const resumed = sentence.chunks[antecedentAt(sentence, hit.at)];
  if (resumed) {
    const one = context.people.find(({ person, start: at }) => person && resumed.start === at);
    return one ? [namedSide(one)] : [];
  }
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

const TOGETHER: ReadonlySet<Party['link']> = new Set<Party['link']>(['with', 'between', 'for']);

function isPartner({ link, near = link, kind }: Party, sentence: Sentence, hit: TriggerHit): boolean {
  // «اتصالا بنظيره», «اتصالا من ترامب», «اتصالا إلى …»: at the other end of the line.
  if (hit.entry.kind === 'call' && (link === 'by' || link === 'from' || link === 'to')) return true;
  // «التقى بنظيره», «محادثات جمعته بنظيره», «تحدث إلى نظيره».
  if ((hit.entry.kind === 'meeting' || hit.entry.kind === 'talks') && link === 'by' && kind === 'person')
    return true;
  if (hit.entry.lemma === 'تحدث' && link === 'to' && kind === 'person') return true;
  // «بيان مشترك صدر عن الرئيسين».
  if (isJointPaper(hit) && link === 'about') return kind === 'person';
  // «مكالمة عرض فيها بايدن على بوتين …»: what was told in it was told to the other.
  if (link === 'against' && kind === 'person' && near === 'against' && toldIn(sentence, hit.at) > 0)
    return true;
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
  const other =
    others.findLast((one) => one.start < start) ??
    (opens ? others[0] : undefined) ??
    subjectGoingOn(context, sentence, hit, known);
  return other ? [namedSide(other)] : [];
}

/** «وصل لافروف أمس. والتقى ترامب»: whom the sentence before began with, where the verb names only the other one. */
function subjectGoingOn(
  { speech, people }: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  known: readonly Side[],
): Named | undefined {
  const [other] = known;
  if (hit.shape.pos !== 'verb' || hit.shape.number !== 'one' || known.length !== 1 || !other?.person) return;
  if (hit.at > OPENING || sentence.chunks.slice(hit.at).some(({ loose }) => isActorNoun(loose))) return;
  const before = speech.sentences[speech.sentences.indexOf(sentence) - 1];
  if (before?.segment !== sentence.segment) return;
  const first = people.find((one) => one.person && one.start >= before.start && one.start < before.end);
  return first?.country !== other.country && SIDES.some((side) => side === first?.country)
    ? first
    : undefined;
}

/** A verb so near the beginning goes on with the sentence before: «وخلال الزيارة التقى …». */
const OPENING = 3;
