import type { Day } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import type { LabelTopics } from './link.ts';
import { lastDay, topicsOf } from './mention-known.ts';
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
  return {
    reading,
    text: reading.article.source.text,
    speech,
    people: readPeople(reading),
    ...topicsOf(reading.gazetteer),
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

/** Jobs in whose dual two people are meant: «الرئيسان», «الوزيران». */
export type PairRole = 'president' | 'minister' | 'any';

/**
 * The two sides that «الرئيسان», «الجانبان» or «اتصالهما» stand for: of the two countries spoken of most before it,
 * the people last named who have that job, or the countries themselves.
 */
export function lastPair(
  context: MentionContext,
  segment: number,
  offset: number,
  role: PairRole | null,
): Named[] {
  const before = context.people.filter(
    (one) => one.segment === segment && one.start < offset && one.country !== null,
  );
  const countries = topCountries(before);
  if (countries.length < 2) return [];
  if (role === null)
    return countries.map((id) => ({ start: offset, segment, id, country: id, person: false }));
  const peers = role === 'any' ? lastPeers(context, before, countries) : [];
  if (peers.length === 2) return peers;
  return countries.flatMap((country) => {
    const named = before.filter((one) => one.person && one.country === country);
    return named.findLast(({ id }) => hasJob(context, id, role)) ?? [];
  });
}

/** The last two people, one of each country, who held the same kind of office: presidents, ministers. */
function lastPeers(
  context: MentionContext,
  before: readonly Named[],
  [one, two]: readonly string[],
): Named[] {
  const people = before.filter(({ person }) => person);
  for (const last of people.toReversed()) {
    if (last.country !== one && last.country !== two) continue;
    const other = people.findLast(
      (peer) => peer.country === (last.country === one ? two : one) && sharesJob(context, peer.id, last.id),
    );
    if (other) return [other, last];
  }
  return [];
}

function sharesJob(context: MentionContext, a: string, b: string): boolean {
  const jobs = (person: string): string[] =>
    context.reading.gazetteer.terms
      .filter((term) => term.person === person)
      .flatMap((term) => context.reading.gazetteer.offices.get(term.office)?.role ?? []);
  const held = jobs(a);
  return jobs(b).some((job) => held.includes(job));
}

function topCountries(named: readonly Named[]): string[] {
  const counts = new Map<string, number>();
  for (const { country } of named) counts.set(country!, (counts.get(country!) ?? 0) + 1);
  const order = [...counts.keys()];
  return order
    .sort((a, b) => counts.get(b)! - counts.get(a)! || order.indexOf(a) - order.indexOf(b))
    .slice(0, 2);
}

function hasJob(context: MentionContext, person: string, role: PairRole): boolean {
  if (role === 'any') return true;
  const { terms, offices } = context.reading.gazetteer;
  return terms.some(
    (term) =>
      term.person === person &&
      (role === 'president'
        ? offices.get(term.office)?.role === 'president'
        : (offices.get(term.office)?.role ?? '').endsWith('minister')),
  );
}
