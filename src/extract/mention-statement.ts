import type { Quote, Span } from '../model/span.ts';
import { contains, quoteOf } from '../model/span.ts';
import { FAMILY_OF } from '../model/kind.ts';
import type { Kind, Modality } from '../model/kind.ts';
import type { Chunk } from './chunk.ts';
import type { MentionDraft, Role } from './mention.ts';
import { SIDES, lastPair } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import type { EventReading } from './mention-event.ts';
import { LONGEST, phraseOf } from './mention-phrase.ts';
import { topicsIn } from './mention-topic.ts';
import type { NameMatch } from './name.ts';
import { cliticLink, isPairWord, linkOf, partyAt } from './party.ts';
import type { Party } from './party.ts';
import type { VoicedAct } from './voice-read.ts';
import type { Voice } from './voice.ts';
import { isFinite } from './mention-clause.ts';
import type { Timex } from './timex/timex.ts';

/** A speech act that is news, with the act it is read from. */
export interface StatementReading {
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly act: VoicedAct;
}

/**
 * The speech acts of an article that belong on the list: somebody of the one country speaks of the other. One
 * statement a voice; proposals and denials stand for themselves.
 * @param events what the same article tells as events: a body that only announces one is its source, not a speaker
 */
export function readStatements(context: MentionContext, events: readonly EventReading[]): StatementReading[] {
  const spoken = context.speech.voices.flatMap((voice): Spoken[] => {
    const acts = context.speech.acts.filter(
      (act) => act.voice === voice.id && !act.nested && act.hit !== null,
    );
    const side = acts[0] ? sideOf(context, acts[0]) : null;
    return side === null || onlyAnnounces(context, acts[0]!, events)
      ? []
      : [{ voice, acts, side, other: side === 'us' ? 'ru' : 'us' }];
  });
  const direct = spoken.filter((one) => speaksOf(context, one));
  // Where the two deal with each other, what their people say is said about it, also without naming the other.
  const dealing = direct.length > 0 || events.some(({ draft }) => draft.bilateral);
  const heard = dealing
    ? spoken.filter(
        ({ voice }) => isBody(context, voice.segment) || direct.some((one) => one.voice === voice),
      )
    : direct;
  return heard.flatMap((one) => ofVoice(context, one, events));
}

function isBody(context: MentionContext, segment: number): boolean {
  return context.reading.article.segments[segment]?.role === 'body';
}

/** A voice of one of the two countries. */
interface Spoken {
  readonly voice: Voice;
  readonly acts: readonly VoicedAct[];
  readonly side: 'us' | 'ru';
  readonly other: 'us' | 'ru';
}

function ofVoice(
  context: MentionContext,
  { acts, side, other }: Spoken,
  events: readonly EventReading[],
): StatementReading[] {
  const found: StatementReading[] = [];
  for (const act of acts) {
    // «أكدا», both at once, belongs to their meeting; a participle only goes on.
    if (act.hit!.shape.pos === 'participle' || act.hit!.shape.number === 'two') continue;
    // «أبلغ تيلرسون نظيره، خلال مكالمة، أن …»: the call is told.
    if (
      act.hit!.entry.lemma === 'أبلغ' &&
      events.some(({ draft, sentence }) => sentence === act.sentence && draft.kind === 'call')
    )
      continue;
    // «أقرت واشنطن عقوبات», «أعلنت موسكو دبلوماسيين شخصين غير مرغوب فيهما»: a deed, though done in words.
    if (isDeed(act, events)) continue;
    // «أعلن ترامب عزمه الانسحاب»: what is announced is the news.
    if (act.joined === 'noun' && act.hit!.entry.lemma === 'أعلن' && tellsEvent(act, events)) continue;
    const kind = kindOf(context, act, side);
    if (kind === 'statement' && isAtContact(act, events)) continue;
    if (kind === 'statement' && modalityOf(act) === 'happened') {
      const opened = found.some(({ draft }) => draft.kind === 'statement');
      const folded = found.length > 0 && !hasOccasion(context, act);
      if (!opened && !folded) found.push(statement(context, act, kind, side, other));
    } else if ((act === acts[0] || mentions(context, act, other)) && !toldAlready(act, events)) {
      found.push(statement(context, act, kind, side, other));
    }
  }
  return found;
}

function isDeed(act: VoicedAct, events: readonly EventReading[]): boolean {
  return events.some(
    ({ draft, sentence, hit }) =>
      sentence === act.sentence &&
      hit.at === act.hit!.at &&
      (draft.kind === 'sanction' || draft.kind === 'expulsion'),
  );
}

/** «شدد أوستن على …، وذلك خلال مكالمة مع شويغو»: what one says to the other belongs to their meeting or call. */
function isAtContact(act: VoicedAct, events: readonly EventReading[]): boolean {
  const who = act.who?.entity;
  return (
    who != null &&
    events.some(
      ({ draft, sentence, standing, sides }) =>
        sentence === act.sentence &&
        standing.during &&
        draft.bilateral &&
        FAMILY_OF[draft.kind] === 'contact' &&
        draft.actors.includes(who) &&
        sides.filter(({ person }) => person).length >= 2,
    )
  );
}

/** Whether a voice speaks of the other country, and not of a third one that it only touches. */
function speaksOf(context: MentionContext, { voice, acts, side, other }: Spoken): boolean {
  if (acts.some((act) => saysBoth(context, act))) return true;
  const spans = [...voice.spans, ...acts.map(({ header }) => header)];
  const counts = new Map<string, number>();
  for (const name of context.reading.names) {
    if (
      acts.some(({ who }) => who && contains(who.words, name)) ||
      !spans.some((span) => contains(span, name))
    )
      continue;
    const country = countryOf(context, name);
    if (country !== null && country !== side) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const named = counts.get(other) ?? 0;
  const [first] = counts.keys();
  return (
    named > 0 &&
    [...counts].every(([id, count]) => id === other || count < named || (count === named && first === other))
  );
}

/** «البلدين», «الجانبان»: both, where the last two named before are the two. */
function saysBoth(context: MentionContext, act: VoicedAct): boolean {
  return act.sentence.chunks.some((chunk) => {
    if (!isPairWord(chunk) || !act.content.some((span) => contains(span, chunk))) return false;
    const pair = lastPair(context, act.sentence.segment, chunk.start, null).map(({ country }) => country);
    return SIDES.every((side) => pair.includes(side));
  });
}

/** Which of the two countries the speaker belongs to. */
function sideOf(context: MentionContext, act: VoicedAct): 'us' | 'ru' | null {
  const { who } = act;
  const record = who?.entity == null ? undefined : context.reading.gazetteer.entities.get(who.entity);
  const country = record?.kind === 'country' ? record.id : (record?.country ?? who?.country);
  return SIDES.find((side) => side === country) ?? null;
}

function kindOf(context: MentionContext, act: VoicedAct, side: string): Kind {
  const urges =
    act.hit?.entry.class === 'urge' && act.hit.entry.lemma !== 'طالب' && act.hit.entry.lemma !== 'ناشد';
  return urges && isShared(context, act, side) ? 'proposal' : 'statement';
}

/** A call is a proposal when it is made to the other side, or for something to do together. */
function isShared(context: MentionContext, act: VoicedAct, side: string): boolean {
  if (targetsOf(context, act, side).length > 0 || saysBoth(context, act)) return true;
  return act.sentence.chunks.some(
    (chunk) => act.content.some((span) => contains(span, chunk)) && JOINT.test(chunk.loose),
  );
}

const JOINT =
  /مشترك|ثنائي|^[وب]?(ال)?(تعاون|حوار|لقاء|قمه|مباحثات|محادثات|مفاوضات|مشاورات|اتصالات|اجتماع|اجتماعات|معاهده|تمديد)$/;

function modalityOf(act: VoicedAct): Modality {
  return act.hit?.entry.class === 'deny' ? 'denied' : 'happened';
}

/** Whether the words of an act, its speaker's own title aside, name a country or somebody of it. */
function mentions(context: MentionContext, act: VoicedAct, country: string): boolean {
  const spans: Span[] = [act.header, ...act.content];
  return (
    saysBoth(context, act) ||
    context.reading.names.some((name) => {
      if (act.who && contains(act.who.words, name)) return false;
      return spans.some((span) => contains(span, name)) && countryOf(context, name) === country;
    })
  );
}

function countryOf(context: MentionContext, name: NameMatch): string | null {
  const record = name.entity === null ? undefined : context.reading.gazetteer.entities.get(name.entity);
  if (record?.kind === 'outlet') return null;
  return record?.kind === 'country' ? record.id : (record?.standsFor ?? record?.country ?? name.country);
}

/** A ministry that announces a meeting tells of the meeting; that is no statement of its own. */
function onlyAnnounces(context: MentionContext, act: VoicedAct, events: readonly EventReading[]): boolean {
  const record = act.who?.entity == null ? undefined : context.reading.gazetteer.entities.get(act.who.entity);
  if (record?.kind === 'person' || act.who?.party?.kind === 'person') return false;
  if (act.hit?.entry.class === 'stance' || act.hit?.entry.class === 'urge') return false;
  // «قال مسؤول رفيع …»: somebody without a name speaks, no house announces.
  if (act.who?.entity === null && /^(?:مسؤول|دبلوماسي|مصدر)/u.test(act.who.words.exact)) return false;
  if (/^(أعرب|عبر|أبدى|وصف|اعتبر)$/.test(act.hit!.entry.lemma)) return false;
  if (isReadout(context, act)) return true;
  return tellsEvent(act, events);
}

/** Whether an event stands right where what is said begins. */
function tellsEvent(act: VoicedAct, events: readonly EventReading[]): boolean {
  const content = act.content[0];
  return (
    content !== undefined &&
    events.some(({ sentence, hit }) => {
      const { start } = sentence.chunks[hit.at]!;
      return start >= content.start && start - content.start < ANNOUNCED && start < content.end;
    })
  );
}

/** «قال البنتاغون إن أوستن شدد …»: a house that tells what its own head said elsewhere. */
function isReadout(context: MentionContext, act: VoicedAct): boolean {
  const country = sideOf(context, act);
  return context.speech.acts.some(({ nested, sentence, who }) => {
    const head = who?.entity == null ? undefined : context.reading.gazetteer.entities.get(who.entity);
    return nested && sentence === act.sentence && head?.kind === 'person' && head.country === country;
  });
}

/** An event this near to the beginning of what is announced is what is announced. */
const ANNOUNCED = 90;

function toldAlready(act: VoicedAct, events: readonly EventReading[]): boolean {
  return events.some(
    ({ draft, sentence }) =>
      sentence === act.sentence && draft.modality === 'denied' && act.hit?.entry.class === 'deny',
  );
}

/** «في حديث لصحيفة … أمس»: a day or a paper in the reporting clause makes it an occasion of its own. */
function hasOccasion(context: MentionContext, act: VoicedAct): boolean {
  if (timexesOf(act).length > 0) return true;
  return act.sentence.chunks.some(
    (chunk, i) =>
      contains(act.header, chunk) &&
      partyAt(context.text, act.sentence, i, 'bare', context.reading.gazetteer)?.kind === 'outlet',
  );
}

function statement(
  context: MentionContext,
  act: VoicedAct,
  kind: Kind,
  side: string,
  other: string,
): StatementReading {
  const { sentence, who } = act;
  const targets = targetsOf(context, act, side);
  const role: Role =
    who!.entity === null ? { kind: 'named', words: who!.words } : { kind: 'entity', id: who!.entity };
  const stands = role.kind === 'entity' ? role.id : side;
  const topics = topicsIn(
    context.reading,
    context.patterns,
    act.first ? spansOf(context, act) : act.content,
    3,
  );
  const narrator = context.speech.voices.find(
    ({ id }) => id === context.speech.voices.find((voice) => voice.id === act.voice)?.parent,
  );
  const voice = context.speech.voices.find(({ id }) => id === act.voice)!;
  const phrase = statementPhrase(context, act);
  const draft: Omit<MentionDraft, 'id'> = {
    ...phrase,
    article: context.reading.article.source.id,
    segment: sentence.segment,
    sentence: { start: sentence.start, end: sentence.end },
    kind,
    modality: modalityOf(act),
    tense: act.hit?.shape.tense === 'present' ? 'present' : 'past',
    voice: narrator?.id ?? 'v0',
    opens: act.voice,
    lead: sentence.lead,
    background: act.background,
    actors: [...new Set([stands, ...targets.flatMap(({ actor }) => (actor === null ? [] : [actor]))])],
    places: [],
    topics,
    bilateral: true,
    speaker: voice.speaker,
    relay: voice.relay,
    reporting: voice.reporting,
    timexes: timexesOf(act),
    known: [],
    frame: {
      agents: [role],
      recipients: targets.map((target) => target.role),
      place: null,
      about: topics.length > 0 ? topics : [],
      lemma: act.hit!.entry.lemma,
      content: contentOf(context, act),
    },
  };
  return {
    draft: targets.length > 0 || kind !== 'proposal' ? draft : { ...draft, actors: [stands, other] },
    act,
  };
}

function spansOf(context: MentionContext, act: VoicedAct): readonly Span[] {
  return context.speech.voices.find(({ id }) => id === act.voice)?.spans ?? act.content;
}

/** «اتهم موسكو», «دعا واشنطن إلى»: whom a verbal act is aimed at, of another country than the speaker's. */
function targetsOf(context: MentionContext, act: VoicedAct, side: string): Party[] {
  if (act.hit!.entry.class !== 'stance' && act.hit!.entry.class !== 'urge') return [];
  const { sentence } = act;
  const end = Math.max(act.header.end, (act.content[0]?.start ?? 0) + 1);
  for (let i = act.hit!.at + 1; i < sentence.chunks.length && i < act.hit!.at + 9; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.start > end + REACH || chunk.text === ':') return [];
    const party = partyAt(context.text, sentence, i, 'bare', context.reading.gazetteer);
    const before = sentence.chunks[i - 1]!;
    const linked = cliticLink(chunk.clitic) ?? linkOf(before);
    const own = act.who !== null && contains(act.who.words, chunk);
    const aimed = linked === null || linked === 'for' || linked === 'against';
    if (party && !own && aimed && party.country !== null && party.country !== side && party.actor !== null)
      return [party];
    if (party && !own && linked === null) return [];
  }
  return [];
}

const REACH = 40;

/** The times beside the verb of speech, the nearest first. */
function timexesOf(act: VoicedAct): Timex[] {
  const { chunks } = act.sentence;
  const at = act.hit!.at;
  const found: { readonly timex: Timex; readonly far: number }[] = [];
  for (let i = at + 1; i < chunks.length && chunks[i]!.end <= act.header.end; i += 1)
    push(found, chunks[i]!, i - at);
  for (let i = at - 1; i >= 0 && !stops(act, i); i -= 1) push(found, chunks[i]!, 50 + at - i);
  return found.sort((a, b) => a.far - b.far).map(({ timex }) => timex);
}

function stops(act: VoicedAct, i: number): boolean {
  return /^[.؛:؟!]$/u.test(act.sentence.chunks[i]!.text) || isFinite(act.sentence, i);
}

function push(found: { timex: Timex; far: number }[], chunk: Chunk, far: number): void {
  if (chunk.timex) found.push({ timex: chunk.timex, far });
}

/** The reporting clause and as much of what is said as a reader needs. */
function statementPhrase(context: MentionContext, act: VoicedAct): Quote {
  const { chunks } = act.sentence;
  const stop = Math.max(act.header.end, act.content[0]?.end ?? 0);
  let to = chunks.findIndex(({ start }) => start >= stop);
  if (to < 0) to = chunks.length;
  const begin = chunks.findIndex(({ start }) => start >= (act.content[0]?.start ?? stop));
  for (let i = begin + MINIMUM; begin >= 0 && i < to; i += 1) {
    const sentenceEnd = /^[.؛؟!]$/u.test(chunks[i]!.text);
    const clauseEnd =
      /^[،,]$/u.test(chunks[i]!.text) && chunks[i]!.start - chunks[act.from]!.start > LONGEST / 2;
    if (sentenceEnd || clauseEnd) to = Math.min(to, i);
  }
  const word = chunks[act.from]!;
  return phraseOf(
    context.text,
    act.sentence,
    act.from,
    Math.max(to, act.from + 1),
    act.from === act.hit!.at && word.kind === 'word' && act.hit!.word.conjunction,
  );
}

const MINIMUM = 4;
const CONTENT = 110;

/** The first clause of what is said, when it is short enough to show. */
function contentOf(context: MentionContext, act: VoicedAct): Quote | null {
  const span = act.content[0];
  if (!span) return null;
  const inside = act.sentence.chunks.filter((chunk) => contains(span, chunk));
  const first = inside.find(({ loose, kind }) => kind !== 'mark' && !/^[وفب]?ان(ه|ها|هم|هما)?$/.test(loose));
  if (!first) return null;
  let end = first.end;
  for (const chunk of inside.slice(inside.indexOf(first))) {
    if (/^[،,.؛؟!]$/u.test(chunk.text)) return quoteOf(context.text, first.start, end);
    if (chunk.end - first.start > CONTENT) return null;
    end = chunk.end;
  }
  return quoteOf(context.text, first.start, end);
}
