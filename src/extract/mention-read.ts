import { FAMILY_OF } from '../model/kind.ts';
import { overlaps } from '../model/span.ts';
import { foldIndex } from './chunk.ts';
import { withLaterWords } from './mention-came.ts';
import type { MentionDraft } from './mention.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SIDES, mentionContext } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { readEvent } from './mention-event.ts';
import type { EventReading } from './mention-event.ts';

import { withHeads } from './mention-heads.ts';
import { isOld } from './mention-history.ts';
import { isRetold } from './mention-again.ts';
import { isAgreedOn, joinReadings, sameActors } from './mention-join.ts';
import { speaksForNobody } from './lexicon/bystander.ts';
import { isSport } from './lexicon/theme.ts';
import type { StatementReading } from './mention-saying.ts';
import { readStatements } from './mention-statement.ts';
import { withThatOne } from './mention-that-one.ts';
import { isToldIn } from './mention-told-in.ts';
import { triggerAt } from './mention-trigger.ts';
import type { Reading } from './reading.ts';
import { readSpeech } from './voice-read.ts';
import type { Speech } from './voice-read.ts';

/**
 * The phrases of an article that report events of the list: something happened, was said or is planned, and the
 * United States or Russia takes part. A topic, an opinion or a habit is no event; nor is a headline, a caption or a
 * list of links. A text glued to the article counts only where it tells of both.
 * @param speech the voices read from the same reading
 */
export function readMentions(reading: Reading, speech: Speech = readSpeech(reading)): MentionDraft[] {
  if (isSport(bodyOf(reading))) return [];
  const context = mentionContext(reading, speech);
  const events = withHeads(context, retold(joinReadings(withThatOne(readEvents(context)))));
  const statements = readStatements(context, events).filter(
    (said) => !isBystanders(said.draft) && !isDemand(said, events),
  );
  const kept = events.filter(
    (event) => !isActOf(event, statements) && !isProposed(event, events) && !isRetold(event, events),
  );
  const drafts = withLaterWords(
    context,
    [...kept, ...statements].map(({ draft }) => draft).sort((a, b) => a.start - b.start),
  );
  const exchanged = EXCHANGE.test(bodyOf(reading));
  return drafts
    .filter((draft) => belongs(draft, drafts, reading))
    .map((draft) => (exchanged ? draft : withoutExchange(draft)))
    .map((draft) => betweenThem(draft, drafts, reading))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1))
    .map((draft, i) => ({ id: `m${i}`, ...draft }));
}

/** «طالبت 13 دبلوماسيا بمغادرة البلاد»: its verb tells the expulsion. */
function isDemand({ act }: StatementReading, events: readonly EventReading[]): boolean {
  return events.some(
    ({ draft, hit, sentence }) =>
      draft.kind === 'expulsion' && sentence === act.sentence && hit.at === act.hit?.at,
  );
}

/** What analysts and observers think, whom nobody can name. */
function isBystanders({ speaker, reporting }: Draft): boolean {
  return speaker === null && reporting !== null && speaksForNobody(reporting.exact);
}

/** The article's own text, loosely folded: what is glued to it has its own subject. */
function bodyOf({ article, folded }: Reading): string {
  return article.segments
    .filter(({ role }) => role !== 'tail')
    .map(({ start, end }) => folded.loose.slice(foldIndex(folded, start), foldIndex(folded, end)))
    .join(' ');
}

/** Told beside what passes between the two countries, these count without the other one in them. */
const ALONGSIDE = new Set(['attack', 'arrest', 'agreement', 'treaty', 'appointment']);

/** An article that reports nothing between the two countries gives nothing; one that does, also the force behind it. */
function belongs(draft: Draft, all: readonly Draft[], reading: Reading): boolean {
  const told = all.some(
    ({ bilateral, segment, timexes }) => bilateral && segment === draft.segment && !isOld(timexes),
  );
  if (isOld(draft.timexes)) return told;
  if (draft.bilateral) return true;
  const body = reading.article.segments[draft.segment]!.role === 'body';
  return body && told && (ALONGSIDE.has(draft.kind) || isDealtOut(draft, reading.gazetteer));
}

type Draft = Omit<MentionDraft, 'id'>;

const EXCHANGE = /تبادل|مبادل|بادل|مقايض|قايض|مقابل/u;

/** «أفرج عنها من سجنها»: in a text that speaks of no exchange, somebody went free and nobody was swapped. */
function withoutExchange(draft: Draft): Draft {
  const freed = draft.kind === 'swap' && /^(أفرج|إفراج|أطلق|إطلاق)$/.test(draft.frame.lemma);
  return freed ? { ...draft, kind: 'other' } : draft;
}

/** «وأغلقت مجمعين», «حكم على غراينر بالسجن»: told among what the two do to each other, it is between them as well. */
function betweenThem(draft: Draft, all: readonly Draft[], { gazetteer }: Reading): Draft {
  if (draft.bilateral) return draft;
  // «بوت», whom the two swapped, had been arrested.
  const swapped = all.some(
    (other) =>
      other.bilateral &&
      FAMILY_OF[other.kind] !== 'words' &&
      other.actors.some((id) => draft.actors.includes(id) && gazetteer.entities.get(id)?.kind === 'person'),
  );
  const countries = draft.actors.map((id) => gazetteer.entities.get(id)?.country ?? id);
  const places = draft.places.map((id) => gazetteer.entities.get(id)?.country ?? id);
  const both = SIDES.every((side) => [...countries, ...places].includes(side));
  const abroad =
    countries.includes('us') || (countries.includes('ru') && places.length > 0 && !places.includes('ru'));
  const bilateral = draft.kind === 'arrest' ? both || abroad || swapped : isDealtOut(draft, gazetteer);
  return bilateral ? { ...draft, bilateral } : draft;
}

/** «أغلقت واشنطن قنصلية سياتل»: between whom, goes without saying where the two deal with each other. */
function isDealtOut({ kind, actors, modality, frame }: Draft, gazetteer: Gazetteer): boolean {
  const [first] = actors.map((id) => gazetteer.entities.get(id));
  const own =
    (first?.kind !== 'person' || frame.lemma === 'وقع') &&
    actors.every((id) => SIDES.some((side) => side === (gazetteer.entities.get(id)?.country ?? id)));
  const dealt =
    kind === 'expulsion' || kind === 'recall' || kind === 'summons' || (kind === 'sanction' && own);
  return dealt && modality !== 'hypothetical' && frame.lemma !== 'أمهل' && actors.length > 0;
}

function readEvents(context: MentionContext): EventReading[] {
  // A verb by which somebody proposes is read as what they say.
  const urges = new Set(
    context.speech.acts
      .filter(({ hit }) => hit?.entry.class === 'urge')
      .map(({ sentence, hit }) => sentence.chunks[hit!.at]!.start),
  );
  return context.speech.sentences.flatMap((sentence) => {
    if (sentence.role === 'title' || sentence.role === 'furniture') return [];
    return sentence.chunks.flatMap((_, at) => {
      // «مكالمة عرض فيها بايدن على بوتين …»: the call is told.
      const hit = triggerAt(sentence, at);
      // «طالبت 13 دبلوماسيا بمغادرة البلاد»: so asked, they are expelled.
      const urged = urges.has(sentence.chunks[at]!.start) && hit?.entry.kind !== 'expulsion';
      if (urged || isToldIn(sentence, at)) return [];
      const event = hit ? readEvent(context, sentence, hit) : null;
      // What two agreed on is told by the agreeing.
      return event && !isAgreedOn(event) ? [event] : [];
    });
  });
}

/** The verb of a proposal is read as a speech act already. */
function isActOf(event: EventReading, statements: readonly StatementReading[]): boolean {
  return statements.some(
    ({ act, draft }) =>
      act.sentence === event.sentence &&
      (act.hit?.at === event.hit.at ||
        (draft.kind === 'proposal' && event.draft.modality === 'proposed' && overlaps(draft, event.draft))),
  );
}

/** «رفضت واشنطن اقتراح تمديد المعاهدة»: the proposal or its refusal is told, not the thing proposed. */
function isProposed(event: EventReading, events: readonly EventReading[]): boolean {
  if (event.draft.modality !== 'proposed') return false;
  return events.some(
    ({ draft, sentence, hit }) =>
      sentence === event.sentence &&
      (draft.kind === 'proposal' || draft.kind === 'refusal' || isAsked(event, draft)) &&
      (overlaps(draft, event.draft) || isOneBreath(event, hit.at)),
  );
}

/** «طلبت موسكو أن تخفض السفارة عدد موظفيها»: the asking is the deed. */
function isAsked({ draft }: EventReading, asking: Draft): boolean {
  return draft.kind === asking.kind && /^(طلب|طالب)$/.test(asking.frame.lemma);
}

/** «عرض بوتين على بايدن عقد محادثات»: no mark stands between the verb and what it proposes. */
function isOneBreath({ sentence, hit }: EventReading, verb: number): boolean {
  return verb < hit.at && sentence.chunks.slice(verb, hit.at).every(({ kind }) => kind !== 'mark');
}

/** «وخلال المحادثة ناقش الوزيران …»: what two spoke about at the call or meeting that was told before. */
function retold(readings: readonly EventReading[]): EventReading[] {
  return readings.map((reading, i) => {
    const { draft, hit, sentence } = reading;
    if (draft.kind === 'talks' && isByPhone(reading))
      return { ...reading, draft: { ...draft, kind: 'call' } };
    if (draft.kind !== 'talks' || hit.shape.pos !== 'verb' || draft.places.length > 0) return reading;
    const told = readings
      .slice(0, i)
      .findLast(
        (other) =>
          other.sentence.segment === sentence.segment &&
          (other.draft.kind === 'call' || other.draft.kind === 'meeting') &&
          other.draft.modality === draft.modality &&
          sameActors(other, reading) &&
          (draft.timexes.length === 0 ||
            other.draft.timexes.length === 0 ||
            draft.timexes[0]!.exact === other.draft.timexes[0]!.exact),
      );
    // «بحث أوستن مع شويغو …», and only then «خلال المكالمة».
    const later = readings
      .slice(i + 1)
      .find(
        (other) =>
          other.draft.kind === 'call' &&
          (other.hit.word.article || other.hit.shape.pos === 'verb') &&
          other.draft.timexes.length === 0 &&
          sameActors(other, reading),
      );
    const same = told ?? later;
    return same ? { ...reading, draft: { ...draft, kind: same.draft.kind } } : reading;
  });
}

/** «تطرقا إلى القمة خلال مكالمة هاتفية»: what two spoke about, and how. */
function isByPhone({ sentence, hit, clause }: EventReading): boolean {
  if (hit.shape.pos !== 'verb') return false;
  const words = sentence.chunks.slice(hit.at + 1, clause.to).map(({ loose }) => loose);
  return words.some(
    (word, i) =>
      /^(مكالمه|اتصال|محادثه)$/.test(word) &&
      /^(خلال|في|اثناء)$/.test(words[i - 1] ?? '') &&
      (word === 'مكالمه' || /^هاتفيه?$/.test(words[i + 1] ?? '')),
  );
}
