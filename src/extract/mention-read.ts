import { FAMILY_OF } from '../model/kind.ts';
import { overlaps, quoteOf } from '../model/span.ts';
import { foldIndex } from './chunk.ts';
import type { MentionDraft } from './mention.ts';
import { mentionContext } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { isBilateral } from './mention-draft.ts';
import { readEvent } from './mention-event.ts';
import type { EventReading } from './mention-event.ts';
import { actorsOf, countriesOf, distinct } from './mention-side.ts';
import { speaksForNobody } from './lexicon/bystander.ts';
import { isSport } from './lexicon/theme.ts';
import { LONGEST } from './mention-phrase.ts';
import type { StatementReading } from './mention-saying.ts';
import { readStatements } from './mention-statement.ts';
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
  const events = retold(joinReadings(readEvents(context)));
  const statements = readStatements(context, events).filter(({ draft }) => !isBystanders(draft));
  const kept = events.filter(
    (event) =>
      !isActOf(event, statements) &&
      !isProposed(event, events) &&
      !isFoiledAgain(event, events) &&
      !isCarriedOut(event, events) &&
      !isToldAgain(event, events) &&
      !isWhatWasDenied(event, events),
  );
  const drafts = [...kept, ...statements].map(({ draft }) => draft);
  return drafts
    .filter((draft) => belongs(draft, drafts, reading))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1))
    .map((draft, i) => ({ id: `m${i}`, ...draft }));
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
  if (draft.bilateral) return true;
  const body = reading.article.segments[draft.segment]!.role === 'body';
  return (
    body &&
    ALONGSIDE.has(draft.kind) &&
    all.some(({ bilateral, segment }) => bilateral && segment === draft.segment)
  );
}

type Draft = Omit<MentionDraft, 'id'>;

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
      if (urges.has(sentence.chunks[at]!.start)) return [];
      const hit = triggerAt(sentence, at);
      const event = hit ? readEvent(context, sentence, hit) : null;
      return event ? [event] : [];
    });
  });
}

/** «منع وقوع هجوم»: once the help that foiled a plot at that place is told, the plot is not told again. */
function isFoiledAgain({ draft }: EventReading, events: readonly EventReading[]): boolean {
  if (draft.kind !== 'attack' || draft.modality !== 'called-off') return false;
  return events.some(
    (other) =>
      other.draft.kind === 'cooperation' &&
      other.draft.segment === draft.segment &&
      other.draft.places.some((id) => draft.places.includes(id)),
  );
}

/** «أعلن بوتين أن موسكو ستعلق مشاركتها»: of what is told as done in the same text, it is the announcement again. */
function isCarriedOut(event: EventReading, events: readonly EventReading[]): boolean {
  const { draft } = event;
  if (draft.modality !== 'planned' || draft.timexes.length > 0 || draft.kind !== 'treaty') return false;
  return events.some(
    (other) =>
      other.draft.kind === draft.kind &&
      other.draft.modality === 'happened' &&
      other.draft.segment === draft.segment &&
      agentCountries(event).length > 0 &&
      sameAgents(event, other) &&
      sameActors(event, other),
  );
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

/** «واجتمعا»: of two whose meeting or call is told, it is that one again. */
function isToldAgain(event: EventReading, events: readonly EventReading[]): boolean {
  return (
    (event.pointer || isThatOne(event)) &&
    events.some(
      (other) =>
        other !== event &&
        FAMILY_OF[other.draft.kind] === 'contact' &&
        other.draft.kind !== 'visit' &&
        other.draft.segment === event.draft.segment &&
        (event.pointer || other.draft.modality === event.draft.modality) &&
        other.draft.actors.length > 1,
    )
  );
}

/** «نفى … إجراء محادثات في فيينا. وكانت الصحيفة ذكرت أن …»: what was denied is told once more. */
function isWhatWasDenied({ draft }: EventReading, events: readonly EventReading[]): boolean {
  if (FAMILY_OF[draft.kind] !== 'contact' || draft.modality !== 'happened') return false;
  return events.some(
    (other) =>
      other.draft.modality === 'denied' &&
      FAMILY_OF[other.draft.kind] === 'contact' &&
      other.draft.segment === draft.segment &&
      other.draft.places.some((id) => draft.places.includes(id)) &&
      other.draft.actors.some((id) => draft.actors.includes(id)),
  );
}

/** «وتم خلال الاتصال بحث العلاقات بين البلدين»: with its article, no day and nobody's name. */
function isThatOne({ draft, hit, sides, standing }: EventReading): boolean {
  return (
    (standing.during || draft.modality === 'planned') &&
    FAMILY_OF[draft.kind] === 'contact' &&
    draft.kind !== 'visit' &&
    hit.shape.pos === 'noun' &&
    hit.word.article &&
    draft.timexes.length === 0 &&
    draft.known.length === 0 &&
    sides.every(({ person, role }) => !person && role.kind === 'entity')
  );
}

/** «رفضت واشنطن اقتراح تمديد المعاهدة»: the proposal or its refusal is told, not the thing proposed. */
function isProposed(event: EventReading, events: readonly EventReading[]): boolean {
  if (event.draft.modality !== 'proposed') return false;
  return events.some(
    ({ draft, sentence, hit }) =>
      sentence === event.sentence &&
      (draft.kind === 'proposal' || draft.kind === 'refusal') &&
      (overlaps(draft, event.draft) || isOneBreath(event, hit.at)),
  );
}

/** «عرض بوتين على بايدن عقد محادثات»: no mark stands between the verb and what it proposes. */
function isOneBreath({ sentence, hit }: EventReading, verb: number): boolean {
  return verb < hit.at && sentence.chunks.slice(verb, hit.at).every(({ kind }) => kind !== 'mark');
}

/** What one clause tells twice is one mention: «بحثا خلال قمة جنيف …», «عقد اجتماعا … وبحث». */
function joinReadings(readings: readonly EventReading[]): EventReading[] {
  const kept: EventReading[] = [];
  for (const reading of readings) {
    const at = kept.findIndex((other) => isSame(other, reading));
    if (at < 0) kept.push(reading);
    else kept[at] = joined(kept[at]!, reading);
  }
  return kept;
}

function isSame(a: EventReading, b: EventReading): boolean {
  if (a.sentence !== b.sentence) return false;
  // «اتفقا خلال قمتهما»: agreed at the meeting that is told of.
  if (a.draft.kind === 'agreement' && FAMILY_OF[b.draft.kind] === 'contact')
    return overlaps(a.draft, b.draft) && b.standing.during;
  // «مساهمة في إحباط هجوم»: the help is told, the attack did not happen.
  // «أفرجت روسيا عن غرينر مقابل إطلاق واشنطن سراح بوت»: one swap, told from both its sides.
  if (isExchange(a, b)) return true;
  if (a.draft.kind === 'cooperation' && b.draft.kind === 'attack') return overlaps(a.draft, b.draft);
  if (FAMILY_OF[a.draft.kind] !== FAMILY_OF[b.draft.kind]) return false;
  const touching = overlaps(a.draft, b.draft);
  if (FAMILY_OF[a.draft.kind] !== 'contact') return isSameDeed(a, b, touching);
  if (otherPlace(a, b) || otherDay(a, b)) return false;
  // «خلال لقائه بولتون … بعد القمة في هلسنكي»: another one, named to tell a time.
  const later = /^[وف]?(بعد|عقب|منذ|قبل)$/.test(b.sentence.chunks[b.hit.at - 1]?.loose ?? '');
  if (touching && !later && (b.standing.during || b.clause.from <= a.hit.at)) return true;
  return sameActors(a, b) && a.draft.modality === b.draft.modality;
}

function isExchange(a: EventReading, b: EventReading): boolean {
  return (
    a.draft.kind === 'swap' &&
    b.draft.kind === 'swap' &&
    a.draft.modality === b.draft.modality &&
    a.sentence.chunks.slice(a.hit.at, b.hit.at).some(({ loose }) => /^[وب]?(ال)?مقابل$/.test(loose))
  );
}

/** «توصلتا إلى اتفاق بشأن تمديد المعاهدة»: one deed told with two words; joined by «و» they are two. */
function isSameDeed(a: EventReading, b: EventReading, touching: boolean): boolean {
  if (!sameAgents(a, b)) return false;
  const deals = FAMILY_OF[a.draft.kind] === 'deal' && a.draft.kind !== 'swap' && b.draft.kind !== 'swap';
  if (
    touching &&
    !b.hit.word.conjunction &&
    b.hit.shape.pos === 'noun' &&
    (deals || a.draft.kind === b.draft.kind)
  )
    return true;
  return (
    a.draft.kind === b.draft.kind && sameActors(a, b) && (touching || a.hit.entry.lemma === b.hit.entry.lemma)
  );
}

/** Who did it to whom is the same: a closure and the cut it answers are two. */
function sameAgents(a: EventReading, b: EventReading): boolean {
  const [one, two] = [agentCountries(a), agentCountries(b)];
  return one.length === 0 || two.length === 0 || one.some((id) => two.includes(id));
}

function agentCountries({ sides, draft }: EventReading): string[] {
  return countriesOf(sides.slice(0, draft.frame.agents.length));
}

function sameActors(a: EventReading, b: EventReading): boolean {
  const shared = b.draft.actors.filter((id) => a.draft.actors.includes(id)).length;
  return shared > 0 && shared === Math.min(a.draft.actors.length, b.draft.actors.length);
}

function otherPlace(a: EventReading, b: EventReading): boolean {
  const [one, two] = [a.draft.places, b.draft.places];
  return one.length > 0 && two.length > 0 && !one.some((id) => two.includes(id));
}

function otherDay(a: EventReading, b: EventReading): boolean {
  const [one, two] = [a.draft.timexes[0], b.draft.timexes[0]];
  return one !== undefined && two !== undefined && one.start !== two.start;
}

/** «وخلال المحادثة ناقش الوزيران …»: what two spoke about at the call or meeting that was told before. */
function retold(readings: readonly EventReading[]): EventReading[] {
  return readings.map((reading, i) => {
    const { draft, hit, sentence } = reading;
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
          other.hit.word.article &&
          other.draft.timexes.length === 0 &&
          sameActors(other, reading),
      );
    const same = told ?? later;
    return same ? { ...reading, draft: { ...draft, kind: same.draft.kind } } : reading;
  });
}

/** The more telling kind wins: a summit or a visit says more than the talks held at it. */
const TELLING = ['call', 'meeting', 'swap', 'expulsion', 'talks', 'visit'];

function joined(a: EventReading, b: EventReading): EventReading {
  const rank = (reading: EventReading): number =>
    (TELLING.indexOf(reading.draft.kind) + 1 || 99) - (reading.draft.known.length > 0 ? 50 : 0);
  const [main, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  const start = Math.min(a.draft.start, b.draft.start);
  const end = Math.max(a.draft.end, b.draft.end);
  const text = a.draft.exact;
  const span =
    end - start <= LONGEST && overlaps(a.draft, b.draft)
      ? { start, end, exact: spliced(a, b, start, end) }
      : pick(a, text);
  const sides = isExchange(a, b)
    ? withBoth(a, b)
    : countriesOf(main.sides).length >= 2 || other.sides.length <= main.sides.length
      ? main
      : other;
  const timexes = [...new Set([...main.draft.timexes, ...other.draft.timexes])];
  return {
    ...main,
    sides: sides.sides,
    draft: {
      ...main.draft,
      ...span,
      modality: main.draft.modality,
      tense: main.draft.tense === 'none' ? other.draft.tense : main.draft.tense,
      actors: actorsOf(sides.sides),
      bilateral:
        a.draft.bilateral ||
        b.draft.bilateral ||
        isBilateral(countriesOf(sides.sides), sides.sides[0]?.country ?? null),
      places: main.draft.places.length > 0 ? main.draft.places : other.draft.places,
      timexes,
      background: a.draft.background || b.draft.background,
      known: main.draft.known.length > 0 ? main.draft.known : other.draft.known,
      frame: {
        ...main.draft.frame,
        agents: sides.draft.frame.agents,
        recipients: sides.draft.frame.recipients,
        place: main.draft.frame.place ?? other.draft.frame.place,
        content: main.draft.frame.content ?? other.draft.frame.content,
      },
    },
  };
}

/** Who frees and who is freed, on both sides of a swap. */
function withBoth(a: EventReading, b: EventReading): EventReading {
  const agents = [...a.draft.frame.agents, ...b.draft.frame.agents];
  const recipients = [...a.draft.frame.recipients, ...b.draft.frame.recipients];
  return {
    ...a,
    sides: distinct([...a.sides, ...b.sides]),
    draft: { ...a.draft, frame: { ...a.draft.frame, agents, recipients } },
  };
}

function pick(a: EventReading, exact: string): { start: number; end: number; exact: string } {
  return { start: a.draft.start, end: a.draft.end, exact };
}

/** The text of two overlapping phrases together. */
function spliced(a: EventReading, b: EventReading, start: number, end: number): string {
  const [one, two] = a.draft.start <= b.draft.start ? [a.draft, b.draft] : [b.draft, a.draft];
  const text = one.end >= two.end ? one.exact : one.exact + two.exact.slice(one.end - two.start);
  return quoteOf(text, 0, end - start).exact;
}
