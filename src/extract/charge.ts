import type { Chunk } from './chunk.ts';

const COURT = /^(ال)?(محكمه|قضاه?|قاضي?|قضاء|هي[يئ]ه|نيابه|ادعاء)( |$)/;
/** Who brings a charge, and may speak as well. */
const PROSECUTOR = /^(وزاره العدل|العدل|(ال)?(محقق|مدع|مدعي|مدعون)( |$))/;
const ACCUSATION = /^(ال)?اتهام(ا|ات)?$/;
/** Whom only a charge is brought against; a state is accused in words. */
const ACCUSED =
  /^[لب]?(ال)?(ضابط|ضباط|عسكري|عسكريين|عنصر|عناصر|مواطن|قراصنه|قرصان|جاسوس|جواسيس|عميل|عملاء|شخص|اشخاص|رجل|رجال|موظف|مبرمج|متسلل|هاكرز?)(ا|ين|ان|ه|ي)?$/;
const REACH = 9;

/** «أدانت محكمة الصحفي», «اتهم القضاء فلانا»: whoever judges stands right behind the verb. */
export function isOfCourt(chunks: readonly Chunk[], at: number): boolean {
  const [second, before] = [chunks[at - 2], chunks[at - 1]];
  // «الادعاء الروسي اتهم».
  const subject = before?.name?.form === 'adjective' ? second : before;
  return COURT.test(chunks[at + 1]?.loose ?? '') || COURT.test(subject?.loose ?? '');
}

/**
 * «اتهمت وزارة العدل ستة ضباط», «وجهت واشنطن اتهاما إلى 12 عنصرا»: people are charged before a court. «اتهمت واشنطن
 * موسكو», «وجه الكرملين اتهاما إلى الغرب» are words.
 */
export function isCharge(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks.slice(at + 1, at + REACH);
  const brought = after.findIndex(({ loose }) => ACCUSATION.test(loose));
  if (isOfCourt(chunks, at)) return true;
  if (brought < 0 && !PROSECUTOR.test(after[0]?.loose ?? '')) return false;
  return after.slice(brought + 1).some(isAccused);
}

function isAccused({ loose, text }: Chunk, i: number, rest: readonly Chunk[]): boolean {
  // «13 روسيا».
  const counted = /^[لب]?[ـ\p{N}]*\p{N}+$/u.test(text) && rest[i + 1]?.name != null;
  return counted || ACCUSED.test(loose);
}
