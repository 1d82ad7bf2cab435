import type { Sentence } from './chunk.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { triggerAt } from './mention-trigger.ts';

/** How many nouns may stand between «ردا على» and what was done: «ردا على إجبارها على خفض». */
const NESTED = 4;

/** «فرضت، الثلاثاء، عقوبات … على خلفية تسميم …»: the noun tells why something else was done. */
export function isReason(sentence: Sentence, { at, shape, entry }: TriggerHit): boolean {
  const { chunks } = sentence;
  if (shape.pos !== 'noun') return false;
  // «قرار واشنطن عدم العودة»: decided before it was spoken of.
  if (entry.lemma === 'عدم') return true;
  if (/^(خلفيه|بسبب|بتهمه|اثر|عقب|بعد)$/.test(chunks[at - 1]?.loose ?? '')) return true;
  for (let i = at - 1; i > 0 && at - i <= NESTED + 1; i -= 1) {
    const { kind, loose } = chunks[i]!;
    if (kind === 'mark' || kind === 'time' || triggerAt(sentence, i)?.shape.pos === 'verb') return false;
    if (loose === 'علي' && /^[وف]?(ردا|احتجاجا|خلفيه)$/.test(chunks[i - 1]!.loose)) return true;
  }
  return false;
}

/** Units in which something is counted from an event. */
export const UNIT =
  /^(يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|عام|عامين|اعوام|سنه|سنتين|سنوات|ساعه|ساعتين|ساعات)$/;

/** «بعد أربعة أيام على انطلاق الهجوم», «قبل أسبوع من القمة»: the word it is counted by, loosely folded; null when it is not. */
export function countedBy({ chunks }: Sentence, at: number): 'بعد' | 'قبل' | null {
  for (let i = at - 1; i > 1 && at - i <= 3; i -= 1) {
    if (!/^(علي|من)$/.test(chunks[i]!.loose)) continue;
    const { kind, loose } = chunks[i - 1]!;
    if (kind === 'time') return wayOf(loose) ?? wayOf(chunks[i - 2]?.loose ?? '');
    if (!UNIT.test(loose)) return null;
    const before = chunks.slice(Math.max(0, i - 4), i - 1).findLast(({ loose }) => wayOf(loose) !== null);
    return before ? wayOf(before.loose) : null;
  }
  return null;
}

function wayOf(loose: string): 'بعد' | 'قبل' | null {
  const word = /^[وف]?(بعد|قبل)(?!\p{L})/u.exec(loose)?.[1];
  return word === 'بعد' || word === 'قبل' ? word : null;
}

/** «اعتقلها يوم 15 يوليو، أي عشية القمة»: the noun is named only to say when something else was. */
export function isReference(sentence: Sentence, { at, shape }: TriggerHit): boolean {
  if (shape.pos !== 'noun') return false;
  const before = sentence.chunks[at - 1]?.loose ?? '';
  return /^[وف]?(عشيه|غداه|قبيل|بعيد|منذ)$/.test(before) || countedBy(sentence, at) !== null;
}
