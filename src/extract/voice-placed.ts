import { overlaps } from '../model/span.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { SOURCE_TABLE } from './lexicon/particle.ts';
import type { ActContext } from './voice-act.ts';
import { nounReportAt } from './voice-noun.ts';
import { isComplement, isNarrators, reportAt } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';

/** A reporting word, and whether somebody in what is told says it. */
export interface Placed extends ReportHit {
  readonly nested: boolean;
}

/** The reporting words of a sentence, in order. */
export function reportsOf(context: ActContext, sentence: Sentence): Placed[] {
  const found: Placed[] = [];
  let open = false;
  sentence.chunks.forEach((chunk, at) => {
    // «إلا أن المتحدثة … قالت»: the narrator turns to somebody else.
    if (isComplement(chunk) && found.length > 0) open = !turns(sentence, at);
    if (/^[وف]?لكن$/.test(chunk.loose) && sentence.chunks[at - 1]?.kind === 'mark') open = false;
    const hit = reportAt(sentence, at) ?? (found.length > 0 ? null : nounReportAt(context, sentence, at));
    if (!hit || isNamedSource(sentence, at)) return;
    if (isRepeated(found.at(-1), hit)) return;
    const quoted = context.quotations.some((quotation) => overlaps(quotation, chunk));
    const nested = quoted || !isNarrators(sentence, hit, open);
    found.push({ ...hit, nested });
    if (!nested) open = false;
  });
  return found;
}

/** «، إلا أن …», «، غير أن …»: what was said is over. */
function turns({ chunks }: Sentence, at: number): boolean {
  const [stop, before] = [chunks[at - 2], chunks[at - 1]];
  return /^(الا|غير|بيد)$/.test(before?.loose ?? '') && (!stop || stop.kind === 'mark');
}

/** «وتابع قائلا», «ومضى يقول»: one act told with two words. */
function isRepeated(last: Placed | undefined, hit: ReportHit): boolean {
  if (!last || last.nested) return false;
  const close = hit.at - last.at <= 5 && hit.entry.lemma === 'قال' && !hit.word.conjunction;
  return close && (hit.shape.pos === 'participle' || hit.shape.tense === 'present');
}

/** Where the clause of a report must end: at the comma before the narrator's next one. */
export function limitOf(sentence: Sentence, hits: readonly Placed[], i: number): number {
  const next = hits.slice(i + 1).find((hit) => !hit.nested);
  if (!next || next.nested !== hits[i]!.nested) return next ? next.at : sentence.chunks.length;
  let at = next.at;
  while (
    at > hits[i]!.at + 1 &&
    sentence.chunks[at - 1]!.kind === 'word' &&
    next.at - at < 2 &&
    !isStop(sentence.chunks[at - 1]!)
  )
    at -= 1;
  return isStop(sentence.chunks[at - 1]!) ? at : next.at;
}

function isStop(chunk: Chunk): boolean {
  return chunk.kind === 'mark';
}

/** «قال لافروف، وفق ما أوردت وكالة تاس، إن …»: it opens no clause that would end the one around it. */
function isNamedSource({ chunks }: Sentence, at: number): boolean {
  return chunks[at - 1]?.loose === 'ما' && isOneOf(SOURCE_TABLE, chunks[at - 2]?.loose ?? '');
}
