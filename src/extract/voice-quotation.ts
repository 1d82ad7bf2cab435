import type { Span } from '../model/span.ts';
import { isOneOf } from './lexicon/lookup.ts';
import type { Chunk, Sentence } from './chunk.ts';

/** Words between quotation marks that are speech: nested and short quotations («سبوتنيك», «2+2») are not listed. */
export interface Quotation extends Span {
  readonly words: number;
}

/** Up to this many words between marks are a name or a word held with tweezers, not speech. */
const SHORT = 3;
const MARKS = /^[“”„«»"‹›]$/u;
const COMMA = /^[،,]$/u;
const OPENING = /^[“„«‹]$/u;

interface Open {
  readonly start: number;
  words: number;
}

/**
 * The quotations of one segment. Marks are paired by what stands around them, then by their shape, since papers mix
 * and drop them; whatever is still open closes where its paragraph ends, or where the narrator reports again.
 * @param startsReport whether a sentence opens with a reporting verb of the narrator
 * @param resumes whether the narrator reports again at a chunk after a comma, by name
 */
export function readQuotations(
  text: string,
  sentences: readonly Sentence[],
  startsReport: (sentence: Sentence) => boolean,
  resumes: (sentence: Sentence, at: number) => boolean,
): Quotation[] {
  const found: Quotation[] = [];
  let stack: Open[] = [];
  let end = 0;
  const close = (at: number): void => {
    const outer = stack[0];
    if (outer && outer.words > SHORT) found.push({ start: outer.start, end: at, words: outer.words });
    stack = [];
  };
  for (const sentence of sentences) {
    if (stack.length > 0 && (text.slice(end, sentence.start).includes('\n') || startsReport(sentence)))
      close(end);
    sentence.chunks.forEach((chunk, i) => {
      if (stack.length > 0 && COMMA.test(chunk.text) && resumes(sentence, i + 1)) close(chunk.start);
      if (chunk.kind !== 'mark') for (const open of stack) open.words += 1;
      else if (MARKS.test(chunk.text)) {
        if (opens(text, chunk, stack.length)) stack.push({ start: chunk.end, words: 0 });
        else if (stack.length === 1 || narratesOn(sentence.chunks, i)) close(chunk.start);
        else stack.pop();
      }
    });
    end = sentence.end;
  }
  close(end);
  return found;
}

function opens(text: string, mark: Chunk, depth: number): boolean {
  if (depth === 0) return true;
  const before = text[mark.start - 1] ?? ' ';
  const after = text[mark.end] ?? ' ';
  const spaceBefore = /[\s(:،,]/u.test(before);
  const spaceAfter = /[\s).،,؛;:.؟!]/u.test(after);
  if (spaceBefore !== spaceAfter) return spaceBefore;
  // Letters on both sides: «بـ"كذا"» written together opens, unless the shape says that it closes.
  return OPENING.test(mark.text);
}

const PARTICIPLES = new Set(
  'مشيرا مؤكدا موضحا مضيفا لافتا مبينا منوها محذرا معتبرا مشددا قائلا مذكرا مشيره مؤكده موضحه مضيفه لافته وفقا بحسب حسب'.split(
    ' ',
  ),
);

/** After an inner quotation «، مشيرا إلى» is the narrator again: the outer mark was forgotten. */
function narratesOn(chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks[at + 1];
  const word = comma && /^[،,]$/u.test(comma.text) ? chunks[at + 2] : comma;
  return word?.kind === 'word' && isOneOf(PARTICIPLES, word.loose);
}
