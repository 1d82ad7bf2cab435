import type { Span } from '../model/span.ts';
import { contains, quoteOf } from '../model/span.ts';
import { readSentences } from './chunk.ts';
import type { Sentence } from './chunk.ts';
import type { Reading } from './reading.ts';
import type { Act } from './voice-act.ts';
import { houseRelay } from './voice-house.ts';
import { readActs } from './voice-act-read.ts';
import { readQuotations } from './voice-quotation.ts';
import type { Quotation } from './voice-quotation.ts';
import { resumesReport, startsReport } from './voice-report.ts';
import type { Speaker } from './voice-speaker.ts';
import type { Voice } from './voice.ts';

/** A reporting clause with the voice it opens or goes on with. */
export interface VoicedAct extends Act {
  readonly voice: string;
  /** Whether it is the first of its voice: the others go on with it. */
  readonly first: boolean;
  /** Who speaks, taken from who spoke last when the clause does not say. */
  readonly who: Speaker | null;
}

/** Everything the text says about speaking. */
export interface Speech {
  readonly sentences: readonly Sentence[];
  readonly voices: readonly Voice[];
  readonly acts: readonly VoicedAct[];
}

/** Who says what through whom: one narrator a segment, one voice a speech act with everything that goes on with it. */
export function readVoices(reading: Reading): readonly Voice[] {
  return readSpeech(reading).voices;
}

/** The voices together with the reporting clauses they come from. */
export function readSpeech(reading: Reading): Speech {
  const sentences = readSentences(reading);
  const house = houseRelay(reading, sentences);
  const voices: Draft[] = [];
  const acts: VoicedAct[] = [];
  reading.article.segments.forEach((segment, index) => {
    const narrator = draft(voices, index, null, null, segment.role === 'body' ? house : []);
    narrator.spans.push({ start: segment.start, end: segment.end });
    if (segment.role === 'title' || segment.role === 'furniture') return;
    acts.push(
      ...readSegment(
        reading,
        sentences.filter((one) => one.segment === index),
        narrator,
        voices,
      ),
    );
  });
  return { sentences, acts, voices: voices.map(finish) };
}

interface Draft {
  readonly id: string;
  readonly segment: number;
  readonly parent: string | null;
  readonly speaker: Speaker | null;
  readonly relay: Set<string>;
  direct: boolean;
  readonly reporting: Span | null;
  readonly spans: Span[];
  readonly background: boolean;
  readonly exact: string;
}

function draft(
  voices: Draft[],
  segment: number,
  parent: string | null,
  act: VoiceSeed | null,
  relay: readonly string[],
): Draft {
  const voice: Draft = {
    id: `v${voices.length}`,
    segment,
    parent,
    speaker: act?.speaker ?? null,
    relay: new Set(relay),
    direct: act?.direct ?? false,
    reporting: act?.header ?? null,
    spans: [],
    background: act?.background ?? false,
    exact: act?.exact ?? '',
  };
  voices.push(voice);
  return voice;
}

interface VoiceSeed {
  readonly speaker: Speaker | null;
  readonly direct: boolean;
  readonly header: Span;
  readonly background: boolean;
  readonly exact: string;
}

function finish(voice: Draft): Voice {
  const { id, segment, parent, speaker, direct, reporting, background } = voice;
  return {
    id,
    segment,
    parent,
    speaker: speaker?.entity ?? null,
    speakerText: speaker?.words ?? null,
    relay: [...voice.relay],
    direct,
    reporting: reporting === null ? null : { ...reporting, exact: voice.exact },
    spans: [...voice.spans].sort((a, b) => a.start - b.start),
    background,
  };
}

function readSegment(
  reading: Reading,
  sentences: readonly Sentence[],
  narrator: Draft,
  voices: Draft[],
): VoicedAct[] {
  const text = reading.article.source.text;
  const quotations = readQuotations(text, sentences, startsReport, resumesReport);
  const context = { text, gazetteer: reading.gazetteer, quotations };
  const state = { last: null as Draft | null, main: null as Draft | null, own: [] as Draft[] };
  const found: VoicedAct[] = [];
  for (const sentence of sentences) {
    for (const act of readActs(context, sentence)) {
      const { voice, first } = act.nested
        ? inner(text, act, state.last ?? narrator, voices)
        : outer(text, act, narrator, voices, state);
      voice.spans.push(...act.content);
      for (const id of act.relay) voice.relay.add(id);
      found.push({ ...act, voice: voice.id, first, who: voice.speaker });
    }
  }
  goOn(quotations, found, voices, narrator);
  return found;
}

interface State {
  last: Draft | null;
  main: Draft | null;
  readonly own: Draft[];
}

function inner(text: string, act: Act, parent: Draft, voices: Draft[]): { voice: Draft; first: boolean } {
  const seed = {
    speaker: act.speaker,
    direct: act.direct,
    header: act.header,
    background: act.background,
    exact: exactOf(text, act.header),
  };
  return { voice: draft(voices, parent.segment, parent.id, seed, [...parent.relay]), first: true };
}

function outer(
  text: string,
  act: Act,
  narrator: Draft,
  voices: Draft[],
  state: State,
): { voice: Draft; first: boolean } {
  const same = act.ellipsis ? state.last : sameVoice(state.own, act);
  if (same) {
    state.last = same;
    if (!act.direct) same.direct = false;
    return { voice: same, first: false };
  }
  const seed = {
    speaker: act.speaker,
    direct: act.direct,
    header: act.header,
    background: act.background,
    exact: exactOf(text, act.header),
  };
  const voice = draft(voices, narrator.segment, narrator.id, seed, [...narrator.relay]);
  state.own.push(voice);
  state.last = voice;
  state.main ??= voice;
  return { voice, first: true };
}

/** The voice of the same speaker on the same occasion. */
function sameVoice(own: readonly Draft[], act: Act): Draft | null {
  const key = keyOf(act.speaker);
  return (
    unnamedBefore(own, act) ??
    own.find(
      (voice) =>
        key !== null &&
        (keyOf(voice.speaker) === key || isSurname(voice.speaker, act.speaker)) &&
        voice.background === act.background,
    ) ??
    null
  );
}

/** «قال مسؤول رفيع …»، «وأضاف المسؤول»: the one without a name, and not whoever holds an office. */
function unnamedBefore(own: readonly Draft[], { speaker }: Act): Draft | null {
  const noun = speaker === null ? null : /^ال(\S+)$/u.exec(speaker.words.exact)?.[1];
  const last = own.at(-1)?.speaker;
  if (!noun || !last || last.party !== null) return null;
  return last.words.exact.split(/\s/u, 1)[0]!.replace(/^ال/u, '') === noun ? own.at(-1)! : null;
}

/** «سيرغي بتروف», and then «بتروف»: somebody the gazetteer does not know. */
function isSurname(full: Speaker | null, short: Speaker | null): boolean {
  if (full === null || short === null || full.entity !== null || short.entity !== null) return false;
  return short.party !== null && full.words.exact.endsWith(` ${short.words.exact}`);
}

function keyOf(speaker: Speaker | null): string | null {
  if (!speaker) return null;
  return speaker.entity ?? speaker.words.exact;
}

function exactOf(text: string, span: Span): string {
  return quoteOf(text, span.start, span.end).exact;
}

/** A quotation that no verb introduces goes on with who spoke before it. */
function goOn(
  quotations: readonly Quotation[],
  acts: readonly VoicedAct[],
  voices: readonly Draft[],
  narrator: Draft,
): void {
  for (const quotation of quotations) {
    if (acts.some(({ content }) => content.some((span) => contains(span, quotation)))) continue;
    const before = acts.filter(({ nested, header }) => !nested && header.end <= quotation.start).at(-1);
    const voice = before ? voices.find(({ id }) => id === before.voice) : undefined;
    if (voice && voice !== narrator) voice.spans.push({ start: quotation.start, end: quotation.end });
  }
}
