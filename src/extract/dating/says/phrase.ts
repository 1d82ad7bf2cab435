import type { Day } from '../../../model/day.ts';
import type { Language, Localised } from '../../../model/language.ts';
import { dayWords, rangeWords } from '../../../model/wording.ts';

/*
 * What the sentences of proofs are made of. They follow a quotation of the article or stand alone, and a reader
 * who has never seen the program must be able to follow them: no term of art, no name of a rule.
 */

/** Whose day a time is counted from, and which end of it a thing lies on. */
export type Base = 'publication' | 'speech';

export function each(write: (lang: Language) => string): Localised {
  return { ar: write('ar'), en: write('en'), ru: write('ru') };
}

export function say(en: string, ar: string, ru: string): Localised {
  return { en, ar, ru };
}

export const day = (value: Day): Localised => each((lang) => dayWords(value, lang));

export const span = (from: Day, to: Day): Localised => each((lang) => rangeWords(from, to, lang));
