import { FAMILY_OF } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import type { Clause } from './mention-clause.ts';
import { toldIn } from './mention-told-in.ts';
import { joinedTo, triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';

/* Where the words of another event begin, which has people and a place of its own. */

/** What stands after another event's word belongs to that event. */
export function otherEvent(sentence: Sentence, hit: TriggerHit, to: number): number {
  const told = toldIn(sentence, hit.at);
  for (let i = hit.at + 1; i < to; i += 1) {
    const next = i === told ? null : triggerAt(sentence, i);
    // «طرد …، وفرضها عقوبات»: the next deed has its own.
    if (next && joinedTo(sentence, i)?.at === hit.at) return i;
    // «أوقفت …، قبل أسبوع من بدء الغزو»: it tells the time.
    if (next?.entry.kind === 'attack' && next.entry.kind !== hit.entry.kind && isAfterOther(sentence, i))
      return i;
    if (
      next?.shape.pos === 'noun' &&
      FAMILY_OF[next.entry.kind] === 'contact' &&
      (isAfterOther(sentence, i) || isPreparedAt(sentence, hit, next))
    )
      return i;
    if (
      next &&
      (FAMILY_OF[next.entry.kind] !== FAMILY_OF[hit.entry.kind] || isReason(sentence, i)) &&
      next.entry.kind !== hit.entry.kind &&
      // «أحبط هجوما بفضل معلومات …»: what the help prevented.
      !(hit.entry.kind === 'cooperation' && next.entry.kind === 'attack') &&
      !hit.entry.needs.some((need) => sentence.chunks[i]!.loose.includes(foldLoose(need)))
    ) {
      if (
        next.shape.pos === 'verb' ||
        next.entry.kind === 'expulsion' ||
        next.entry.kind === 'attack' ||
        next.entry.kind === 'sanction'
      )
        return i;
    }
  }
  return to;
}

/** «التقى فلان فلانا في ريكيافيك لتأكيد انعقاد القمة …»: where the two were is not where that one is to be. */
export function isPrepared(sentence: Sentence, hit: TriggerHit, clause: Clause): boolean {
  if (hit.shape.pos !== 'noun' || FAMILY_OF[hit.entry.kind] !== 'contact') return false;
  for (let i = hit.at - 2; i >= Math.max(0, clause.from - 1); i -= 1) {
    const verb = triggerAt(sentence, i);
    if (verb?.shape.pos === 'verb') return isPreparedAt(sentence, verb, hit);
  }
  return false;
}

/** «التقيا لتأكيد انعقاد قمة بين …», «تناول الترتيب لمكالمة بين …»: what they met or spoke for has its own people. */
function isPreparedAt(sentence: Sentence, hit: TriggerHit, next: TriggerHit): boolean {
  if (hit.shape.pos !== 'verb' || hit.entry.valency !== 'mutual' || next.at <= hit.at + 1) return false;
  return (
    next.word.preposition === 'ل' ||
    /^[بل]?(انعقاد|عقد|اجراء|تنظيم|ترتيب|ترتيبات|تحضيرات|تحضير)$/.test(sentence.chunks[next.at - 1]!.loose)
  );
}

/** «قبل أيام على المحادثة بين …», «منذ قمة هلسنكي»: another meeting, named to tell the time. */
function isAfterOther(sentence: Sentence, at: number): boolean {
  return sentence.chunks
    .slice(Math.max(0, at - 4), at)
    .some(({ loose }) => /^[وف]?(منذ|قبل|بعد|عقب|اثر|غداه|عشيه|قبيل)(?: |$)/.test(loose));
}

/** «طردت … عقب تسميم …»: what it was done for. */
function isReason(sentence: Sentence, at: number): boolean {
  return /^[وف]?(عقب|بعد|اثر|خلفيه|بسبب|علي|بتهمه)$/.test(sentence.chunks[at - 1]?.loose ?? '');
}
