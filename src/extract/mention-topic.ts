import type { Span } from '../model/span.ts';
import { foldIndex } from './chunk.ts';
import { WORD_UNIT, foldLoose } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** A pattern for every topic of a gazetteer. */
export type TopicPatterns = readonly { readonly id: string; readonly pattern: RegExp }[];

/** Compiles the words that show each topic, as whole words with clitics, loosely folded. */
export function topicPatterns(gazetteer: Gazetteer): TopicPatterns {
  return [...gazetteer.entities.values()]
    .filter(({ kind }) => kind === 'topic')
    .map(({ id, names, label }) => {
      const words = [...names.ar, label.ar].map((name) => escape(foldLoose(name)));
      const body = words.sort((a, b) => b.length - a.length).join('|');
      return { id, pattern: new RegExp(`(?<!${WORD_UNIT})[وف]?[بلك]?(?:${body})(?!${WORD_UNIT})`, 'gu') };
    });
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Topic ids that the words of some spans show, the most often named first, at most `limit`. */
export function topicsIn(
  reading: Reading,
  patterns: TopicPatterns,
  spans: readonly Span[],
  limit: number,
): string[] {
  const { folded } = reading;
  const texts = spans.map(({ start, end }) =>
    folded.loose.slice(foldIndex(folded, start), foldIndex(folded, end)),
  );
  const counted = patterns.map(({ id, pattern }) => ({
    id,
    count: texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0),
    first: Math.min(...texts.map((text, i) => i * 1e6 + firstAt(text, pattern))),
  }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.first - b.first || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}

function firstAt(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? match.index : 9e5;
}
