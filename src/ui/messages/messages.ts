import type { Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/**
 * Every sentence of the interface. The catalogue is plain typed code: a missing sentence or plural form is a
 * type error, the language is always passed (two timelines on one page may differ), and nothing is parsed at
 * run time.
 */
export type Messages = typeof en;

const CATALOGUE: Readonly<Record<Language, Messages>> = { ar, en, ru };

export function messagesFor(lang: Language): Messages {
  return CATALOGUE[lang];
}
