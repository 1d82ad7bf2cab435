/** The languages the interface speaks. Sources may be in any language: their tag is a plain BCP 47 string. */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in each interface language. */
export interface Localised {
  readonly ar: string;
  readonly en: string;
  readonly ru: string;
}

/** The direction of a BCP 47 language's usual script. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|ckb|yi|dv|ug|sd)\b/i.test(lang) ? 'rtl' : 'ltr';
}
