import type { Day } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import type { LabelTopics } from './link.ts';
import { labelTopics, lastDay } from './mention-known.ts';
import { topicPatterns } from './mention-topic.ts';
import type { TopicPatterns } from './mention-topic.ts';
import type { Reading } from './reading.ts';
import type { Speech } from './voice-read.ts';
import type { Voice } from './voice.ts';

/** The two countries the list is about. */
export const SIDES = ['us', 'ru'] as const;

/** Everything the readers of mentions look at. */
export interface MentionContext {
  readonly reading: Reading;
  readonly text: string;
  readonly speech: Speech;
  readonly people: readonly Named[];
  readonly patterns: TopicPatterns;
  readonly labels: LabelTopics;
  readonly until: Day | null;
}

/** Somebody named in the text, for pronouns and for «الرئيسان». */
export interface Named {
  readonly start: number;
  readonly segment: number;
  readonly id: string;
  readonly country: string | null;
  readonly person: boolean;
}

export function mentionContext(reading: Reading, speech: Speech): MentionContext {
  const patterns = topicPatterns(reading.gazetteer);
  return {
    reading,
    text: reading.article.source.text,
    speech,
    people: readPeople(reading),
    patterns,
    labels: labelTopics(reading, patterns),
    until: lastDay(reading),
  };
}

function readPeople(reading: Reading): Named[] {
  const { segments } = reading.article;
  return reading.names.flatMap((name): Named[] => {
    const segment = segments.findIndex((one) => contains(one, name));
    const record = name.entity === null ? undefined : reading.gazetteer.entities.get(name.entity);
    if (record?.kind === 'person') {
      return [
        { start: name.start, segment, id: record.id, country: record.country ?? name.country, person: true },
      ];
    }
    const country = record?.kind === 'country' ? record.id : (name.country ?? record?.standsFor ?? null);
    return country === null ? [] : [{ start: name.start, segment, id: country, country, person: false }];
  });
}

/** The innermost voice that speaks a place of the text. */
export function voiceAt(speech: Speech, segment: number, offset: number): Voice {
  let found: Voice | null = null;
  let size = Infinity;
  for (const voice of speech.voices) {
    if (voice.segment !== segment) continue;
    for (const span of voice.spans) {
      if (
        holds(span, offset) &&
        (span.end - span.start < size || (voice.parent !== null && span.end - span.start <= size))
      ) {
        found = voice;
        size = span.end - span.start;
      }
    }
  }
  return (
    found ??
    speech.voices.find((voice) => voice.segment === segment && voice.parent === null) ??
    speech.voices[0]!
  );
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/**
 * The two sides that «الرئيسان», «الجانبان» or «اتصالهما» stand for: the last two people named before it who are of
 * different countries, or for countries and sides the last two countries.
 */
export function lastPair(context: MentionContext, segment: number, offset: number, people: boolean): Named[] {
  const seen: Named[] = [];
  for (let i = context.people.length - 1; i >= 0; i -= 1) {
    const one = context.people[i]!;
    if (one.start >= offset || one.segment !== segment || (people && !one.person)) continue;
    if (one.country === null || seen.some(({ country }) => country === one.country)) continue;
    seen.push(people ? one : { ...one, id: one.country });
    if (seen.length === 2) return seen.reverse();
  }
  return [];
}
