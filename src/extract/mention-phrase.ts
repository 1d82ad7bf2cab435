import type { Quote } from '../model/span.ts';
import { quoteOf } from '../model/span.ts';
import type { Sentence } from './chunk.ts';

/** The longest excerpt of an event. */
export const LONGEST = 200;

/**
 * The phrase of an event: from one chunk to before another, without the stops around it, cut at a chunk where it
 * would be too long. It starts after a «و» that only ties it to what stands before.
 */
export function phraseOf(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  conjunction: boolean,
): Quote {
  const { chunks } = sentence;
  const start = chunks[from]!.start + (conjunction ? 1 : 0);
  let last = to - 1;
  while (last > from && (chunks[last]!.end - start > LONGEST || isEdge(chunks[last]!.text))) last -= 1;
  const { end } = chunks[last]!;
  return quoteOf(text, start, closesThere(text.slice(start, end), text[end]) ? end + 1 : end);
}

/** «بعد لقائه «شويغو»»: a mark that was opened within is closed. */
function closesThere(phrase: string, next: string | undefined): boolean {
  return next === '»' && phrase.lastIndexOf('«') > phrase.lastIndexOf('»');
}

/** Marks and small words a phrase does not end with. */
function isEdge(word: string): boolean {
  return (
    /^[،,؛;:.؟!«“"”»()[\]–—-]$/u.test(word) || /^(و|في|من|إلى|على|عن|مع|أن|إن|التي|الذي|حيث|كما)$/u.test(word)
  );
}
