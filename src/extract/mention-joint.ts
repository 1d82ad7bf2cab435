import type { Sentence } from './chunk.ts';
import { bothSides } from './mention-back.ts';
import { SIDES } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/* «بيان مشترك», «إعلان مشترك»: what two say together, in one paper. */

/** Whether a trigger is such a paper. */
export function isJointPaper({ entry }: TriggerHit): boolean {
  return entry.kind === 'statement' && entry.valency === 'mutual';
}

/** «أصدر», «اعتمد», «جاء في», «شددا في»: words that bring it out; «لم يتفقا على», «بحسب» do not. */
export function isIssued({ chunks }: Sentence, { at }: TriggerHit): boolean {
  if (/^[وف]?في$/.test(chunks[at - 1]?.loose ?? '')) return true;
  return chunks
    .slice(Math.max(0, at - BESIDE), at)
    .some(({ loose }) =>
      /^[وف]?(ا?صدر|ا?صدرت|ا?صدرا|نشر|نشرا|نشرت|تبني|تبنت|تبنيا|اعتمد|اعتمدا|اعتمدت|افاد|ذكر)$/.test(loose),
    );
}

/** «وصدر في ختامها بيان مشترك», «وشددا في بيان مشترك»: the two of the sentence or the one before it. */
export function gatheredBefore(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const { sentences } = context.speech;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { start } = before?.segment === sentence.segment ? before : sentence;
  const end = sentence.chunks[hit.at]!.start;
  const near = context.people.filter((one) => one.start >= start && one.start < end);
  const both = SIDES.every((side) => near.some(({ country }) => country === side));
  return both ? bothSides(context, sentence, end, 'any') : [];
}

/** Words between a verb and the paper. */
export const BESIDE = 9;
