import type { Modality } from '../model/kind.ts';
import type { Quote } from '../model/span.ts';
import { quoteOf } from '../model/span.ts';
import { foldIndex } from './chunk.ts';
import type { Sentence } from './chunk.ts';
import { linkKnown } from './link.ts';
import { isOneOf } from './lexicon/lookup.ts';
import type { ReportClass } from './lexicon/report.ts';
import type { KnownMatch, MentionDraft, Role } from './mention.ts';
import { participantsOf, takingPart } from './mention-cast.ts';
import type { Participants } from './mention-cast.ts';
import { actorsOf, countriesOf, plainRole } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import { clauseAt, isFinite } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import { SIDES, voiceAt } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { isComplement } from './voice-report.ts';
import { isEvent } from './mention-test.ts';
import { standingOf } from './mention-modality.ts';
import type { Standing } from './mention-modality.ts';
import { phraseOf } from './mention-phrase.ts';
import { topicsIn } from './mention-topic.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Timex } from './timex/timex.ts';
import { partsOfValue } from './timex/value.ts';
import type { TimexValue } from './timex/value.ts';
import type { VoicedAct } from './voice-read.ts';

/** A mention with where it was read, for joining what one clause tells twice. */
export interface EventReading {
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly hit: TriggerHit;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly standing: Standing;
  readonly sides: readonly Side[];
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
  const timexes = timexesOf(sentence, hit, clause);
  if (isHistory(timexes)) return null;
  const phrase = eventPhrase(context, sentence, hit, clause, standing);
  const topics = topicsIn(
    context.reading,
    context.patterns,
    [{ start: sentence.start, end: sentence.end }],
    3,
  );
  const known = knownOf(context, standing.modality, {
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
    weight: 0,
  };
  return isEvent({ ...reading, people, announced: announced !== null, gazetteer: context.reading.gazetteer })
    ? { ...reading, weight: weightOf(reading.draft) }
    : null;
}

/** The list begins with 2014; «عام 1987» is history. */
function isHistory(timexes: readonly Timex[]): boolean {
  const year = timexes[0] === undefined ? null : yearOf(timexes[0].value);
  return year !== null && year < FIRST_YEAR;
}

const FIRST_YEAR = 2014;

function yearOf(value: TimexValue): number | null {
  if (value.op === 'date') return value.year;
  if (value.op === 'decade') return value.start;
  const years = partsOfValue(value).flatMap((part) => yearOf(part) ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

/** «نقترح», «دعونا»: a wish of who speaks is part of what they say; «قدمنا وثيقة» was done. */
function isOwnWish({ shape, entry }: TriggerHit): boolean {
  return shape.person === 1 && (shape.tense === 'present' || entry.lemma === 'دعا' || entry.lemma === 'حث');
}

/** «أعلن عن اعتقال …», «أعلن في خطابه … تعليق …»: the announced thing comes first in what is said. */
function announces(sentence: Sentence, act: VoicedAct, at: number): boolean {
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  if (act.hit?.entry.class !== 'say' || act.hit.shape.tense !== 'past' || at - first > NEAR) return false;
  return sentence.chunks.slice(first, at).every((_, i) => !isFinite(sentence, first + i));
}

const NEAR = 10;

/** Who announces what was done did it, when nobody else is named. */
function byAnnouncer(
  context: MentionContext,
  hit: TriggerHit,
  people: Participants,
  act: VoicedAct | null,
): Participants {
  const named = people.agents.length > 0 && people.told > 0;
  if (!act?.who || named || hit.entry.valency !== 'directed') return people;
  const { entity, country, words } = act.who;
  const record = entity === null ? undefined : context.reading.gazetteer.entities.get(entity);
  if (record?.kind === 'outlet' || (entity === null && country === null)) return people;
  const side: Side =
    entity === null
      ? { role: { kind: 'named', words }, actor: country, country, person: false }
      : {
          role: { kind: 'entity', id: entity },
          actor: entity,
          country: record?.kind === 'country' ? entity : (record?.country ?? country),
          person: record?.kind === 'person',
        };
  return { ...people, agents: [side], told: people.told + 1 };
}

/** Whether an act's own word governs an event noun: «نفى إجراء …», «حث على "التفكير في إقامة اتصالات"». */
function isTold(sentence: Sentence, act: VoicedAct, at: number): boolean {
  if (act.joined === 'noun') return true;
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  return (
    act.hit?.entry.class === 'urge' &&
    act.joined === 'quote' &&
    !sentence.chunks.slice(first, at).some((chunk, i) => isComplement(chunk) || isFinite(sentence, first + i))
  );
}

/** «هدد بفرض عقوبات», «حذر من غزو»: what is threatened or feared has not happened. */
function toldAs({ hit }: VoicedAct): ReportClass | 'threat' | null {
  return hit && /^(حذر|هدد|توعد)$/.test(hit.entry.lemma) ? 'threat' : (hit?.entry.class ?? null);
}

/** The reporting clause whose content a trigger stands in. */
function actAround(context: MentionContext, sentence: Sentence, at: number): VoicedAct | null {
  const { start } = sentence.chunks[at]!;
  const around = context.speech.acts.filter(
    (act) => act.sentence === sentence && act.content.some((span) => span.start <= start && start < span.end),
  );
  return around.at(-1) ?? null;
}

/** What is told ends where the telling of it begins: «قال … إن | …». */
function within(sentence: Sentence, clause: Clause, act: VoicedAct | null): Clause {
  if (!act || act.joined === 'noun') return clause;
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  return first > clause.from && first < clause.to ? { ...clause, from: first } : clause;
}

interface Found {
  readonly hit: TriggerHit;
  readonly people: Participants;
  readonly timexes: readonly Timex[];
  readonly phrase: Quote;
  readonly topics: readonly string[];
  readonly sentence: Sentence;
  readonly clause: Clause;
}

function knownOf(context: MentionContext, modality: Modality, found: Found): KnownMatch[] {
  const { hit, people, timexes, phrase, topics, sentence, clause } = found;
  const { folded } = context.reading;
  const sides = [...people.agents, ...people.recipients];
  const start = sentence.chunks[clause.from]!.start;
  const end = sentence.chunks[clause.to - 1]!.end;
  return linkKnown(
    {
      kind: hit.entry.kind,
      modality,
      actors: actorsOf(sides),
      countries: countriesOf(sides),
      places: people.places,
      topics,
      timexes,
      clause: folded.loose.slice(foldIndex(folded, start), foldIndex(folded, end)),
      words: phrase,
      until: context.until,
    },
    context.reading.gazetteer,
    context.labels,
  );
}

/** An event named outright («لقاء هلسنكي») has the people it is known to have had. */
function withKnown(
  context: MentionContext,
  hit: TriggerHit,
  people: Participants,
  known: readonly KnownMatch[],
): { agents: readonly Side[]; recipients: readonly Side[] } {
  const sides = [...people.agents, ...people.recipients];
  const only = known.length === 1 ? context.reading.gazetteer.events.get(known[0]!.fact) : undefined;
  if (!only || hit.entry.valency !== 'mutual' || countriesOf(sides).length >= 2) return people;
  const agents = only.actors.flatMap((id): Side[] => {
    const record = context.reading.gazetteer.entities.get(id);
    if (record?.kind !== 'person') return [];
    return [{ role: { kind: 'entity', id }, actor: id, country: record.country, person: true }];
  });
  return agents.length > 0 ? { agents, recipients: [] } : people;
}

interface Parts extends Found {
  readonly standing: Standing;
  readonly known: readonly KnownMatch[];
  readonly sides: { readonly agents: readonly Side[]; readonly recipients: readonly Side[] };
}

function draftOf(context: MentionContext, parts: Parts): Omit<MentionDraft, 'id'> {
  const { sentence, hit, standing, people, timexes, phrase, topics, known, sides } = parts;
  const voice = voiceAt(context.speech, sentence.segment, sentence.chunks[hit.at]!.start);
  const all = [...sides.agents, ...sides.recipients];
  return {
    ...phrase,
    article: context.reading.article.source.id,
    segment: sentence.segment,
    sentence: { start: sentence.start, end: sentence.end },
    kind: hit.entry.kind,
    modality: standing.modality!,
    tense: standing.tense,
    voice: voice.id,
    opens: null,
    lead: sentence.lead,
    background: isBackground(sentence, hit.at, parts.clause),
    actors: actorsOf(all),
    places: people.places,
    topics,
    bilateral:
      isBilateral(takingPart(all, people.hosts), all[0]?.country ?? null) ||
      isTheirTreaty(context, sentence, hit, all),
    speaker: voice.speaker,
    relay: voice.relay,
    reporting: voice.reporting,
    timexes,
    known,
    frame: {
      agents: roles(sides.agents, []),
      recipients: roles(sides.recipients, sides.agents),
      place: people.places[0] ?? null,
      about: topics,
      lemma: hit.entry.lemma,
      content: contentOf(context, sentence, people.objectAt, parts.clause),
    },
  };
}

/** The roles a title shows, each once; a country that already acts is not also acted on. */
function roles(sides: readonly Side[], taken: readonly Side[]): Role[] {
  const seen = new Set(taken.flatMap((side) => idOf(plainRole(side)) ?? []));
  return sides.map(plainRole).filter((role) => {
    const id = idOf(role);
    if (id !== null && seen.has(id)) return false;
    if (id !== null) seen.add(id);
    return true;
  });
}

function idOf(role: Role): string | null {
  return role.kind === 'entity' ? role.id : null;
}

/** A treaty that one of them leaves or mends is between them, where both are spoken of. */
function isTheirTreaty(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  sides: readonly Side[],
): boolean {
  if (hit.entry.kind !== 'treaty' || !countriesOf(sides).some((id) => SIDES.some((side) => side === id)))
    return false;
  const named = context.people
    .filter(({ segment }) => segment === sentence.segment)
    .map(({ country }) => country);
  return SIDES.every((side) => named.includes(side));
}

/** Between the two, with at most one more at the table, who is not the host of it all («أردوغان يتصل ببوتين وبايدن»). */
export function isBilateral(countries: readonly string[], first: string | null): boolean {
  const both = SIDES.every((side) => countries.includes(side));
  return (
    both &&
    (countries.length === 2 ||
      (countries.length === 3 && (first === null || SIDES.some((side) => side === first))))
  );
}

function isBackground(sentence: Sentence, at: number, clause: Clause): boolean {
  return sentence.chunks
    .slice(Math.max(0, clause.from - 1), at)
    .some(({ loose }) => /^[وف]?كان(ت|وا|ا)?$/.test(loose));
}

const CONTENT = 90;

function contentOf(
  context: MentionContext,
  sentence: Sentence,
  at: number | null,
  clause: Clause,
): Quote | null {
  if (at === null || at >= clause.to) return null;
  const start = sentence.chunks[at]!.start;
  let last = at;
  for (let i = at; i < clause.to; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.end - start > CONTENT || chunk.kind === 'time' || /^[،,]$/u.test(chunk.text)) break;
    if (chunk.kind !== 'mark' && !isOneOf(DANGLING, chunk.loose)) last = i;
  }
  return quoteOf(context.text, start, sentence.chunks[last]!.end);
}

const DANGLING = new Set('في من الي علي عن مع بين خلال و ان'.split(' '));

/** The times of a clause that no other trigger is nearer to, the nearest first; those after the trigger before those before. */
function timexesOf(sentence: Sentence, hit: TriggerHit, clause: Clause): Timex[] {
  const found: { readonly timex: Timex; readonly far: number }[] = [];
  let barrier = false;
  for (let i = hit.at + 1; i < clause.to && !barrier && !opensOtherTime(sentence, i); i += 1) {
    const { timex } = sentence.chunks[i]!;
    if (timex) found.push({ timex, far: i - hit.at });
    barrier = triggerAt(sentence, i)?.shape.pos === 'verb';
  }
  // «فرضت، الثلاثاء، عقوبات … على خلفية تسميم …»: the day is that of what was done for it.
  const reason =
    hit.shape.pos === 'noun' &&
    /^(خلفيه|بسبب|بتهمه|اثر|عقب|بعد)$/.test(sentence.chunks[hit.at - 1]?.loose ?? '');
  for (let i = hit.at - 1; i >= clause.from && !reason; i -= 1) {
    const { timex } = sentence.chunks[i]!;
    if (timex) found.push({ timex, far: 100 + hit.at - i });
  }
  return found.sort((a, b) => a.far - b.far).map(({ timex }) => timex);
}

/** «منذ اعتلاء الرئيس السلطة في 20 يناير», «بعد لقائهما أمس»: the day of what came before or after it. */
export function opensOtherTime({ chunks }: Sentence, at: number): boolean {
  const [here, next] = [chunks[at]!, chunks[at + 1]];
  if (here.kind !== 'word' || next?.kind !== 'word') return false;
  return (
    /^[وف]?(منذ|بعد|عقب|قبل|قبيل|بعيد|غداه|عشيه|اثر)$/.test(here.loose) &&
    !/^(ان|ذلك|نحو|حوالي|اكثر|اقل|ساعات|ايام|يومين|اسبوع|اسابيع|شهر|اشهر|عام|سنوات|قليل|وقت|ما|بضعه|عده|فتره|نهايه|بدايه|مطلع|منتصف|اواخر|اوائل|يوم|ظهر|مساء|صباح|غد|نصف|ربع|شهور)/.test(
      next.loose,
    )
  );
}

function eventPhrase(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  standing: Standing,
): Quote {
  const carried = standing.carrier !== null && standing.carrier < hit.at;
  const from = carried ? standing.carrier : startOf(sentence, hit, clause);
  const word = sentence.chunks[from]!;
  const conjunction =
    word.kind === 'word' &&
    /^[وف]/u.test(word.text) &&
    (from === hit.at ? hit.word.conjunction : /^[وف](أ|ا|ع|ي|ت|ج|ش|ق|ب|س)/u.test(word.text));
  return phraseOf(context.text, sentence, from, clause.to, conjunction);
}

/** A verb after its subject is quoted from the subject on. */
function startOf(sentence: Sentence, hit: TriggerHit, clause: Clause): number {
  if (hit.shape.pos !== 'verb' || hit.word.conjunction) return hit.at;
  for (let i = clause.from; i < hit.at && hit.at - i <= 8; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind === 'name' && chunk.name?.form !== 'adjective' && i + 8 >= hit.at) return i;
  }
  return hit.at;
}

function weightOf(draft: Omit<MentionDraft, 'id'>): number {
  return draft.known.length * 3 + draft.actors.length + draft.timexes.length + draft.places.length;
}
