import type { Chunk } from './chunk.ts';
import { partings } from './lexicon/lookup.ts';

/** Whom a state hands over to another to be tried. */
const WANTED =
  /^(مواطن|مواطنا|قرصان|قرصانا|مبرمج|مبرمجا|متهم|متهما|مطلوب|مطلوبا|مشتبه|مشتبها|تاجر|مهرب|خبير|رجل|رجلا|ضابط|ضابطا|عميل|عميلا|جاسوس|جاسوسا|طيار|طيارا|روسي|روسيا)$/;
const PAPERS =
  /^(مذكره|رساله|وثيقه|وثائق|مقترح|مقترحات|رد|ردا|ردها|رده|قائمه|لائحه|نسخه|اوراق|مسوده|سلطه|منصب|مهام|اسلحه|سلاح|صواريخ|طايرات|دبابات|معدات|شحنه|مساعدات)$/;
const REACH = 14;

/** «سلمت إسرائيل مواطنا روسيا إلى الولايات المتحدة», «تسليم المبرمج لواشنطن», «سلمت براغ واشنطن القرصان …». */
export function isHandedOver(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks.slice(at + 1, at + REACH);
  const stop = after.findIndex(({ text }) => /^[.؛:؟!]$/u.test(text));
  const clause = stop < 0 ? after : after.slice(0, stop);
  if (clause.some(({ loose }) => partings(loose).some(({ stem }) => PAPERS.test(stem)))) return false;
  return clause.some(isPerson) && clause.some((chunk, i) => isReceiver(chunk, clause[i - 1]));
}

function isPerson({ kind, loose, name }: Chunk): boolean {
  if (kind === 'name')
    return (
      name!.form === 'titled-name' ||
      (name!.form === 'name' && name!.entity === null) ||
      (name!.form === 'title' && isWanted(loose.split(' ', 1)[0]!))
    );
  return kind === 'word' && isWanted(loose);
}

function isWanted(word: string): boolean {
  return partings(word).some(({ stem }) => WANTED.test(stem));
}

/** A country to which, or that stands right behind the one that gives. */
function isReceiver({ kind, clitic, name }: Chunk, before: Chunk | undefined): boolean {
  if (kind !== 'name' || name!.form === 'adjective') return false;
  return (
    clitic.includes('ل') ||
    before?.loose === 'الي' ||
    (before?.kind === 'name' && before.name!.form === 'name' && clitic === '')
  );
}
