import type { Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages } from './en.ts';
import { ru } from './ru.ts';

export type { Messages };

const CATALOGUE: Readonly<Record<Language, Messages>> = { ar, en, ru };

export function messagesFor(lang: Language): Messages {
  return CATALOGUE[lang];
}
