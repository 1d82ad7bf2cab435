import type { Sentence } from './chunk.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { triggerAt } from './mention-trigger.ts';

/** How many nouns may stand between «ردا على» and what was done: «ردا على إجبارها على خفض». */
const NESTED = 4;

/** «فرضت، الثلاثاء، عقوبات … على خلفية تسميم …»: the noun tells why something else was done. */
export function isReason(sentence: Sentence, { at, shape }: TriggerHit): boolean {
  const { chunks } = sentence;
  if (shape.pos !== 'noun') return false;
  if (/^(خلفيه|بسبب|بتهمه|اثر|عقب|بعد)$/.test(chunks[at - 1]?.loose ?? '')) return true;
  for (let i = at - 1; i > 0 && at - i <= NESTED + 1; i -= 1) {
    const { kind, loose } = chunks[i]!;
    if (kind === 'mark' || kind === 'time' || triggerAt(sentence, i)?.shape.pos === 'verb') return false;
    if (loose === 'علي' && /^[وف]?(ردا|احتجاجا|خلفيه)$/.test(chunks[i - 1]!.loose)) return true;
  }
  return false;
}

/** «اعتقلها يوم 15 يوليو، أي عشية القمة»: the noun is named only to say when something else was. */
export function isReference({ chunks }: Sentence, { at, shape }: TriggerHit): boolean {
  return shape.pos === 'noun' && /^[وف]?(عشيه|غداه|قبيل|بعيد|منذ)$/.test(chunks[at - 1]?.loose ?? '');
}
