import type { Sentence } from './chunk.ts';

/**
 * «مكالمة هنأ فيها ترمب نظيره», «اتصال هاتفي هنأه فيه»: the verb of what was said at a contact, right behind its noun and
 * the words for how it was held.
 * @param at the chunk of the noun
 * @returns the chunk of the verb, or -1
 */
export function toldIn({ chunks }: Sentence, at: number): number {
  const verb = HOW.test(chunks[at + 1]?.loose ?? '') ? at + 2 : at + 1;
  return chunks[verb]?.kind === 'word' && WITHIN.test(chunks[verb + 1]?.loose ?? '') ? verb : -1;
}

/** Whether a verb tells what was said at a contact whose noun stands right before it. */
export function isToldIn(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const noun = HOW.test(chunks[verb - 1]?.loose ?? '') ? verb - 2 : verb - 1;
  return CONTACT.test(chunks[noun]?.loose ?? '') && toldIn(sentence, noun) === verb;
}

const HOW = /^(هاتفيه?|مرييه?|مرئيه?|ثناييه?|ثنائيه?|مغلقه?|مطوله?|قصيره?)$/;
const WITHIN = /^(في|خلال)(ه|ها|هما)$/;
const CONTACT = /^[وب]?(ال)?(مكالم|اتصال|محادث|لقاء|اجتماع|قمه|مباحث)/;
