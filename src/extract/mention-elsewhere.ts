import { FAMILY_OF } from '../model/kind.ts';
import { isNamed } from './mention-judged.ts';
import type { Judged } from './mention-judged.ts';
import { triggerAt } from './mention-trigger.ts';

/* Contacts that are named and are not what is told: of many, or only spoken of. */

/** «قمة الناتو», «اجتماعات الجمعية العامة»: where many meet, and not the two. */
export function isOfMany({ hit, draft, sides, sentence, people }: Judged): boolean {
  if (!isContactNoun(hit, draft) || isNamed(draft) || sides.some(({ person }) => person)) return false;
  const next = sentence.chunks[hit.at + 1];
  return people.told < 2 && next !== undefined && MANY.test(next.loose);
}

const MANY =
  /^(ال)?(ناتو|حلف|مجموع|عشرين|سبع|ثماني|ابيك|اسيان|بريكس|اوبك|امم|جمعيه|مجلس|منتدي|منظم|رابط|اتحاد|مناخ|دول|قاده|زعماء|وزراء|اسيا|امن النووي|اقتصادي|ثلاثي|رباعي|وزاري)/;

/** «ناقش الوزيران نتائج مفاوضات أستانا ومفاوضات جنيف المرتقبة»: what two spoke of. */
export function isSpokenOf({ hit, draft, sentence, people, standing }: Judged): boolean {
  if (!isContactNoun(hit, draft) || people.told > 0 || standing.during || standing.carrier !== null)
    return false;
  for (let i = hit.at - 1; i >= Math.max(0, hit.at - SPOKEN); i -= 1) {
    const verb = triggerAt(sentence, i);
    if (/^[.؛:]$/u.test(sentence.chunks[i]!.text)) return false;
    if (verb?.shape.pos === 'verb') return SPEAKING.test(verb.entry.lemma);
  }
  return false;
}

const SPOKEN = 16;
const SPEAKING = /^(بحث|ناقش|تباحث|تناول|تطرق|استعرض)$/;

function isContactNoun({ shape }: Judged['hit'], { kind }: Judged['draft']): boolean {
  return shape.pos === 'noun' && FAMILY_OF[kind] === 'contact' && kind !== 'visit';
}
