import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { SOURCE_TABLE } from './lexicon/particle.ts';
import { cliticLink, linkOf, partyAt } from './party.ts';
import type { Party } from './party.ts';
import type { Act, ActContext } from './voice-act.ts';
import { reportAt } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';
import { subjectAfter } from './voice-speaker.ts';
import type { Speaker } from './voice-speaker.ts';

/** «ووفقا له، فإن …», «بحسب الكرملين»: a source named without a verb. */
export function sourceAct(context: ActContext, sentence: Sentence): Act | null {
  const { chunks } = sentence;
  for (let i = 0; i < chunks.length; i += 1) {
    if (!isSourceWord(sentence, i)) continue;
    const back =
      /^ل(ه|ها|هم)$/.test(chunks[i + 1]?.loose ?? '') ||
      /^(قوله|قولها|تعبيره)$/.test(chunks[i + 1]?.loose ?? '');
    const speaker = back ? null : namedSource(context, sentence, i);
    if (!back && !speaker) continue;
    return sourceOf(sentence, i, speaker);
  }
  return null;
}

/** «وفقا», «بحسب», «على ما أفاد»: a word that names where what stands beside it is known from. */
export function isSourceWord(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at]!;
  if (chunk.kind !== 'word') return false;
  if (isOneOf(SOURCE_TABLE, chunk.loose)) return true;
  return (
    chunk.loose === 'علي' && sentence.chunks[at + 1]?.loose === 'ما' && reportAt(sentence, at + 2) !== null
  );
}

/** An agency or paper that a sentence names as where it is from. */
export interface Relayed {
  readonly id: string;
  /** The chunk of the word for the source. */
  readonly at: number;
}

/** «…، وفق ما نقلته شبكة سي إن إن», «…، بحسب وكالة تاس»: the outlets right behind a word for the source. */
export function sourceOutlets(context: ActContext, sentence: Sentence): Relayed[] {
  const { chunks } = sentence;
  return chunks.flatMap((chunk, at): Relayed[] => {
    if (chunk.kind !== 'word' || !isOneOf(SOURCE_TABLE, chunk.loose)) return [];
    for (let i = at + 1; i <= at + OUTLET_REACH && i < chunks.length; i += 1) {
      if (chunks[i]!.kind === 'mark' && !/^["«“]$/u.test(chunks[i]!.text)) return [];
      const party = partyAt(context.text, sentence, i, 'bare', context.gazetteer);
      if (party) return party.kind === 'outlet' && party.actor !== null ? [{ id: party.actor, at }] : [];
    }
    return [];
  });
}

const OUTLET_REACH = 5;

function namedSource(context: ActContext, sentence: Sentence, at: number): Speaker | null {
  for (let i = at + 1; i <= at + 4; i += 1) {
    const chunk = sentence.chunks[i];
    if (!chunk || chunk.kind === 'mark') return null;
    const party = partyAt(context.text, sentence, i, 'bare', context.gazetteer);
    const link = chunk.kind === 'word' ? linkOf(chunk) : cliticLink(chunk.clitic);
    if (party) return subjectAfter(context.text, sentence, i - 1, context.gazetteer) ?? plainSpeaker(party);
    if (link && link !== 'for') return null;
  }
  return null;
}

/** A party as a speaker, by its own words. */
export function plainSpeaker(party: Party): Speaker {
  return { entity: party.actor, country: party.country, words: party.words, party };
}

/** «وفق ما صرّح به الناطق فلان»: the verb, where somebody in person says it. */
function verbOf(sentence: Sentence, at: number, speaker: Speaker | null): ReportHit | null {
  if (speaker?.party?.kind !== 'person') return null;
  const what = /^[لم]?ما$/.test(sentence.chunks[at + 1]?.loose ?? '') ? at + 2 : at + 1;
  return reportAt(sentence, what);
}

function sourceOf(sentence: Sentence, at: number, speaker: Speaker | null): Act {
  const { chunks } = sentence;
  const comma = chunks.findIndex((chunk, i) => i > at && /^[،,]$/u.test(chunk.text));
  const leads = at <= 1 && comma > 0 && comma < chunks.length - 1;
  const content = leads
    ? { start: chunks[comma + 1]!.start, end: sentence.end }
    : { start: sentence.start, end: chunks[Math.max(at - 1, 0)]!.end };
  const outlet = speaker?.party?.kind === 'outlet' ? speaker.entity : null;
  return {
    sentence,
    hit: verbOf(sentence, at, speaker),
    from: at,
    speaker: outlet === null ? speaker : null,
    ellipsis: speaker === null,
    relay: outlet === null ? [] : [outlet],
    header: {
      start: chunks[at]!.start,
      end: chunks[leads ? comma - 1 : Math.min(at + 2, chunks.length - 1)]!.end,
    },
    joined: 'that',
    content: at === 0 && !leads ? [] : [content],
    direct: false,
    background: false,
    nested: false,
  };
}
