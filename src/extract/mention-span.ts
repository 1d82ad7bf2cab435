import type { Quote } from '../model/span.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { SOURCE_TABLE } from './lexicon/particle.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import type { Standing } from './mention-modality.ts';
import { phraseOf } from './mention-phrase.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Timex } from './timex/timex.ts';

/** The times of a clause that no other trigger is nearer to, the nearest first; those after the trigger before those before. */
export function timexesOf(sentence: Sentence, hit: TriggerHit, clause: Clause): Timex[] {
  const found: { readonly timex: Timex; readonly far: number }[] = [];
  const reason = isReason(sentence, hit);
  let barrier = false;
  for (let i = hit.at + 1; i < clause.to && !barrier && !opensOtherTime(sentence, i); i += 1) {
    const { timex } = sentence.chunks[i]!;
    if (timex) found.push({ timex, far: i - hit.at });
    barrier =
      triggerAt(sentence, i)?.shape.pos === 'verb' ||
      HELD_SINCE.test(sentence.chunks[i]!.loose) ||
      opensOtherMatter(sentence, i, reason);
  }
  for (let i = hit.at - 1; i >= clause.from && !reason; i -= 1) {
    const { timex } = sentence.chunks[i]!;
    if (timex) found.push({ timex, far: 100 + hit.at - i });
  }
  return found.sort((a, b) => a.far - b.far).map(({ timex }) => timex);
}

/** «فرضت، الثلاثاء، عقوبات … على خلفية تسميم …»: the noun tells why something else was done. */
export function isReason({ chunks }: Sentence, { at, shape, entry }: TriggerHit): boolean {
  const [second, before] = [chunks[at - 2]?.loose ?? '', chunks[at - 1]?.loose ?? ''];
  if (shape.pos !== 'noun') return false;
  // «قرار واشنطن عدم العودة»: decided before it was spoken of.
  if (entry.lemma === 'عدم') return true;
  if (/^(خلفيه|بسبب|بتهمه|اثر|عقب|بعد|عشيه|غداه)$/.test(before)) return true;
  return before === 'علي' && /^(ردا|احتجاجا|خلفيه)$/.test(second);
}

/**
 * «… ردا على إجراء اتخذته واشنطن الأسبوع الماضي», «…، حسبما ذكر لافروف، الجمعة»: what it answers, and who says so,
 * have times of their own; so has all behind the comma after a deed that is itself the reason of another.
 */
function opensOtherMatter({ chunks }: Sentence, at: number, reason: boolean): boolean {
  const { loose, kind } = chunks[at]!;
  if (kind === 'mark') return reason;
  if (isOneOf(SOURCE_TABLE, loose)) return true;
  return (
    (/^(ردا|احتجاجا)$/.test(loose) && chunks[at + 1]?.loose === 'علي') ||
    (loose === 'خلفيه' && chunks[at - 1]?.loose === 'علي')
  );
}

/** «بوت، المحتجز منذ 12 عاما»: the time of what befell somebody before. */
const HELD_SINCE = /^(ال)?(محتجز|معتقل|مسجون|مدان|محكوم|متهم|مولود|مقيم|مطلوب|موقوف)(ه|ين|ون|ان)?$/;

/** «منذ اعتلاء الرئيس السلطة في 20 يناير», «بعد لقائهما أمس»: the day of what came before or after it. */
export function opensOtherTime({ chunks }: Sentence, at: number): boolean {
  const [here, next] = [chunks[at]!, chunks[at + 1]];
  if (here.kind !== 'word' || next?.kind !== 'word') return false;
  return (
    /^[وف]?(منذ|بعد|عقب|قبل|قبيل|بعيد|غداه|عشيه|اثر)$/.test(here.loose) &&
    !/^(ان|ذلك|نحو|حوالي|اكثر|اقل|ساعات|ايام|يومين|اسبوع|اسابيع|شهر|اشهر|عام|سنوات|قليل|وقت|ما|بضعه|عده|فتره|نهايه|بدايه|مطلع|منتصف|اواخر|اوائل|يوم|ظهر|مساء|صباح|غد|نصف|ربع|شهور)/.test(
      next.loose,
    )
  );
}

export function eventPhrase(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  standing: Standing,
): Quote {
  const carried = standing.carrier !== null && standing.carrier < hit.at;
  const from = carried ? standing.carrier : startOf(sentence, hit, clause);
  const word = sentence.chunks[from]!;
  const conjunction =
    word.kind === 'word' &&
    /^[وف]/u.test(word.text) &&
    (from === hit.at ? hit.word.conjunction : /^[وف](أ|ا|ع|ي|ت|ج|ش|ق|ب|س)/u.test(word.text));
  return phraseOf(context.text, sentence, from, clause.to, conjunction);
}

/** A verb after its subject is quoted from the subject on. */
function startOf(sentence: Sentence, hit: TriggerHit, clause: Clause): number {
  if (hit.shape.pos !== 'verb' || hit.word.conjunction) return hit.at;
  for (let i = clause.from; i < hit.at && hit.at - i <= 8; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind === 'name' && chunk.name?.form !== 'adjective' && i + 8 >= hit.at) return i;
  }
  return hit.at;
}
