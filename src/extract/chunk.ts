import type { SegmentRole } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import { WORD_UNIT, sourceEnd, sourceStart } from './fold.ts';
import type { Folded } from './fold.ts';
import type { NameMatch } from './name.ts';
import type { Reading } from './reading.ts';
import type { Timex } from './timex/timex.ts';

/** A word, a name, a temporal expression or a punctuation mark of a sentence. */
export interface Chunk extends Span {
  readonly kind: 'word' | 'name' | 'time' | 'mark';
  /** Folded for matching, hamza seats kept. */
  readonly text: string;
  /** Folded loosely. */
  readonly loose: string;
  /** Letters of the same word before a name: «و», «ل», «ب» of «ولبوتين». */
  readonly clitic: string;
  readonly name: NameMatch | null;
  readonly timex: Timex | null;
}

/** A sentence cut into chunks. */
export interface Sentence extends Span {
  readonly segment: number;
  readonly role: SegmentRole;
  /** The first sentence of the article's body that tells something. */
  readonly lead: boolean;
  readonly chunks: readonly Chunk[];
}

/** «9.5 سنوات»: the point of a number ends no clause. */
const TOKEN = new RegExp(`\\p{N}+[.٫]\\p{N}+|${WORD_UNIT}+|[^\\s\\p{L}\\p{M}\\p{N}]`, 'gu');

/** Cuts every sentence of an article into chunks; names and times are one chunk each. Linear but for sorting. */
export function readSentences(reading: Reading): Sentence[] {
  const { segments, sentences } = reading.article;
  const marked = markedSpans(reading);
  let led = false;
  return segments.flatMap((segment, index) =>
    (sentences[index] ?? []).map((span): Sentence => {
      const chunks = withoutTweezers(chunksOf(reading, span, marked));
      const lead = !led && segment.role === 'body' && chunks.length >= LEAD;
      led ||= lead;
      return { start: span.start, end: span.end, segment: index, role: segment.role, lead, chunks };
    }),
  );
}

/** A sentence of fewer chunks («موسكو - سبوتنيك») is a dateline, not yet the news. */
const LEAD = 8;

type Marked = { readonly span: Span; readonly name: NameMatch | null; readonly timex: Timex | null };

/** Names and times in text order; a time inside a name, or a name inside a time, is left out. */
function markedSpans(reading: Reading): Marked[] {
  const names = reading.names.map((name): Marked => ({ span: name, name, timex: null }));
  const times = reading.timexes.map((timex): Marked => ({ span: timex, name: null, timex }));
  const all = [...names, ...times].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Marked[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || last.span.end <= one.span.start) kept.push(one);
  }
  return kept;
}

function chunksOf(reading: Reading, span: Span, marked: readonly Marked[]): Chunk[] {
  const { folded } = reading;
  const from = foldIndex(folded, span.start);
  const to = foldIndex(folded, span.end);
  const chunks: Chunk[] = [];
  let next = firstFrom(marked, span.start);
  let skipTo = 0;
  for (const match of folded.text.slice(from, to).matchAll(TOKEN)) {
    const at = from + match.index;
    const start = sourceStart(folded, at);
    const end = sourceEnd(folded, at + match[0].length, reading.article.source.text);
    if (start < skipTo) continue;
    while (marked[next] && marked[next]!.span.end <= start) next += 1;
    const mark = marked[next];
    if (mark && mark.span.start < end && mark.span.end <= span.end) {
      chunks.push(markedChunk(folded, mark, start));
      skipTo = mark.span.end;
      next += 1;
    } else chunks.push(plainChunk(folded, at, match[0], { start, end }));
  }
  return chunks;
}

/** «قال «أوستن» لـ«شويغو»»: marks around nothing but a name say nothing; what stood before them belongs to the name. */
function withoutTweezers(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i += 1) {
    const [open, name, close] = chunks.slice(i, i + 3);
    if (name?.kind !== 'name' || !/^[«“‹"]$/u.test(open!.text) || !/^[»”›"]$/u.test(close?.text ?? '')) {
      kept.push(open!);
      continue;
    }
    const before = kept.at(-1);
    const clitic = before && before.end === open!.start && CLITIC.test(before.loose) ? kept.pop()!.loose : '';
    kept.push(clitic === '' ? name : { ...name, clitic });
    i += 2;
  }
  return kept;
}

const CLITIC = /^(و|ف)?[بلك]?$/;

function firstFrom(marked: readonly Marked[], start: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markedChunk(folded: Folded, mark: Marked, wordStart: number): Chunk {
  const at = foldIndex(folded, mark.span.start);
  const end = foldIndex(folded, mark.span.end);
  return {
    kind: mark.name ? 'name' : 'time',
    start: mark.span.start,
    end: mark.span.end,
    text: folded.text.slice(at, end),
    loose: folded.loose.slice(at, end),
    clitic: folded.text.slice(foldIndex(folded, wordStart), at),
    name: mark.name,
    timex: mark.timex,
  };
}

function plainChunk(folded: Folded, at: number, text: string, span: Span): Chunk {
  const word = /[\p{L}\p{N}]/u.test(text);
  const loose = folded.loose.slice(at, at + text.length);
  return { kind: word ? 'word' : 'mark', ...span, text, loose, clitic: '', name: null, timex: null };
}

/** The first folded unit that comes from `offset` of the source or after it. */
export function foldIndex(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
