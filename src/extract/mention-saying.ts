import type { Kind, Modality } from '../model/kind.ts';
import { contains, quoteOf } from '../model/span.ts';
import type { Quote, Span } from '../model/span.ts';
import type { MentionContext } from './mention-context.ts';
import { LONGEST, phraseOf } from './mention-phrase.ts';
import { placesSaid, timexesOf } from './mention-said.ts';
import { topicsIn } from './mention-topic.ts';
import { plainRole } from './mention-side.ts';
import type { MentionDraft, Role } from './mention.ts';
import { cliticLink, linkOf, partyAt } from './party.ts';
import type { Party } from './party.ts';
import type { VoicedAct } from './voice-read.ts';

export function statement(
  context: MentionContext,
  act: VoicedAct,
  kind: Kind,
  side: string,
  other: string,
): StatementReading {
  const { sentence, who } = act;
  const targets = targetsOf(context, act, side);
  const role: Role =
    who!.entity === null
      ? plainRole({
          role: { kind: 'named', words: who!.words },
          actor: side,
          country: side,
          person: who!.party?.kind === 'person',
        })
      : { kind: 'entity', id: who!.entity };
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
    places: placesSaid(context, act),
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

export function modalityOf(act: VoicedAct): Modality {
  return act.hit?.entry.class === 'deny' ? 'denied' : 'happened';
}

/** A speech act that is news, with the act it is read from. */
export interface StatementReading {
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly act: VoicedAct;
}

function spansOf(context: MentionContext, act: VoicedAct): readonly Span[] {
  return context.speech.voices.find(({ id }) => id === act.voice)?.spans ?? act.content;
}

/** «اتهم موسكو», «دعا واشنطن إلى»: whom a verbal act is aimed at, of another country than the speaker's. */
export function targetsOf(context: MentionContext, act: VoicedAct, side: string): Party[] {
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

/** The reporting clause and as much of what is said as a reader needs. */
function statementPhrase(context: MentionContext, act: VoicedAct): Quote {
  const { chunks } = act.sentence;
  const stop = Math.max(act.header.end, act.content[0]?.end ?? 0, goingOn(context, act)?.end ?? 0);
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

/** «تمسك بولتون بقراره، معتبرا أن …»: what a participle goes on with, right behind a short matter. */
function goingOn(context: MentionContext, { sentence, hit, voice, content }: VoicedAct): Span | null {
  const { acts } = context.speech;
  const next = acts.find((one) => one.sentence === sentence && !one.nested && one.hit!.at > hit!.at);
  const short = content[0] && content[0].end - content[0].start <= SHORT;
  const close = short && next && sentence.chunks[next.hit!.at]!.start - content[0]!.end <= 2;
  return close && next.voice === voice && next.hit!.shape.pos === 'participle'
    ? (next.content[0] ?? null)
    : null;
}

const MINIMUM = 4;
/** A matter of so many letters says too little alone. */
const SHORT = 40;

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
