import { isActorNoun } from './lexicon/people.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { isPairHead, isPairWord } from './party.ts';

/** «الجيشين الروسي والأميركي»: adjectives of two countries joined to one noun in the dual or plural. */
export function isCoordinate({ chunks }: Sentence, at: number): boolean {
  const [before, here, after] = [chunks[at - 1], chunks[at]!, chunks[at + 1]];
  const joins = (a: Chunk | undefined, b: Chunk | undefined): boolean =>
    a?.name?.form === 'adjective' &&
    b?.name?.form === 'adjective' &&
    b.clitic === 'و' &&
    a.name.country !== b.name.country;
  const head = chunks[joins(before, here) ? at - 2 : at - 1];
  return (joins(before, here) || joins(here, after)) && /(ين|ان|ون)$/.test(head?.loose ?? '');
}

/** «وزيرا الخارجية الروسي والأميركي»: an office in the dual within a few words. */
export function isPairHeadNear(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1)
    if (isPairHead(sentence.chunks[i]!) || isPairWord(sentence.chunks[i]!)) return true;
  return false;
}

/** Nouns that take «على» themselves. */
export const WAR = /^(ال)?(حرب|هجوم|هجمات|عدوان|ضغط|ضغوط|غزو|اعتداء|اعتماد|تاثير|رد|سيطره)(ه|ها|هم|تها|ته)?$/;

/** «القمة المنعقدة في …», «المقررة في …»: it is where the rest was. */
export const HELD = /^ال(منعقد|مقام|مقرر|مزمع|مرتقب|مستضاف)(ه|ين)?$/;

/** «وصل إلى موسكو مساء أمس بولتون»: when, before who. */
export const HOUR = /^(مساء|صباح|فجر|ظهر|ليل|ليله|عصر|يوم|لاحقا|سابقا)$/;

const TITLE_WORDS = new Set(
  'الرئيس وزير الوزير السفير نظيره نظيرها نظيره ونظيره المستشار سكرتير السيد رئيس الجديد السابق الخاص للشؤون لشؤون الخارجيه الدفاع الامن القومي'.split(
    ' ',
  ),
);

export function isTitleWord(loose: string): boolean {
  return isOneOf(TITLE_WORDS, loose);
}

/** «مدير "ناسا" آنذاك فلان»: what stands between a title and its name. */
export function isOfOld({ text, loose }: Chunk): boolean {
  return (
    /^(انذاك|حينها|حينذاك|وقتها|يومذاك|السابق|السابقه|الحالي|الحاليه)$/.test(loose) || /^["»”]$/u.test(text)
  );
}

/** How long words between two commas may be. */
const ASIDE = 14;

/** «طردت، قبل أسبوع من دخول قواتها إلى أوكرانيا، …»: between two commas, when. */
export function isAsideOfTime({ chunks }: Sentence, at: number): boolean {
  if (!/^[،,]$/u.test(chunks[at - 1]?.text ?? '') || !/^(قبل|بعد|عقب|غداه|عشيه|اثر)$/.test(chunks[at]!.loose))
    return false;
  return chunks.slice(at, at + ASIDE).some(({ text }) => /^[،,]$/u.test(text));
}

/** «وفدان رفيعان من …»: a noun for people, with or without an adjective after it. */
export function followsPeople({ chunks }: Sentence, at: number): boolean {
  const [second, before] = [chunks[at - 2], chunks[at - 1]];
  if (before?.kind !== 'word') return false;
  return isActorNoun(before.loose) || (second?.kind === 'word' && isActorNoun(second.loose));
}

export function marksBetween({ chunks }: Sentence, from: number, to: number): number {
  return chunks.slice(from, to).filter(({ kind }) => kind === 'mark').length;
}

/** What somebody is held for. */
export const CHARGE = /^(بتهمه|بتهم|للاشتباه|بشبهه)$/;

/** Nouns for what is spoken about. */
export const MATTER = /^(قضيه|قضايا|ملف|ملفات|مساله|مصير|ازمه)$/;
