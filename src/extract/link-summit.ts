import type { Gazetteer, KnownEvent } from './gazetteer.ts';

/** «القمة التي جمعت الرئيسين», «قمة البلدين»: the two heads of state, with or without their names. */
const SUMMIT =
  /(?<!\p{L})[وفبل]{0,2}(?:ال|ل)?(?:قمه|قمت(?:هما|يهما)|رئيس(?:ان|ين|ي|ا)(?! (?:ال)?(?:برلمان|مجلس|مجالس|وزرا|ال?اركان|هيئ|حكوم|استخبار|مخابر|دبلوماس|وفد|لجن|جهاز|دائر|غرف|دوما)))(?!\p{L})/u;

/** «خبراء», «وفدا البلدين», «وزيرا الخارجية»: others than presidents. */
const OTHERS =
  /(?<!\p{L})[وفبل]{0,2}(?:ال|ل)?(?:خبرا|وفد|وفود|وزير|وزرا|نائب|نواب|قاده|قائد|ممثل|مبعوث|دبلوماس|مسؤول|مسئول|لجن|رئيس(?:ا|ي) )/u;

/** Whether words tell of a meeting of heads of state or of others; null when they say neither, or the event was no such meeting. */
export function isSummitOf(words: string, event: KnownEvent, gazetteer: Gazetteer): boolean | null {
  if (event.kind !== 'meeting' || headsAt(event, gazetteer) < 2) return null;
  return SUMMIT.test(words) || (OTHERS.test(words) ? false : null);
}

function headsAt({ actors, from, to }: KnownEvent, { terms, offices }: Gazetteer): number {
  const heads = terms.filter(
    (term) =>
      actors.includes(term.person) &&
      offices.get(term.office)?.role === 'president' &&
      term.from <= to &&
      (term.to === null || term.to >= from),
  );
  return new Set(heads.map(({ person }) => person)).size;
}
