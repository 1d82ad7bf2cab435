/**
 * Words of a text as a search sees them, each with its place in the text's own characters. Arabic is folded
 * (signs dropped, letters levelled) and lightly stemmed, so that «بالمؤتمر» finds «مؤتمرات»; English and Russian
 * lose their endings.
 * Affixes: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10), 2007.
 */

import { withoutEnding } from './endings.ts';

/** A word of a text: half-open UTF-16 offsets into that text, and the form it is compared by. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters, marks and digits of any script; a tatweel or a bidi mark inside a word does not end it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c-\u200f\u061c]*/gu;

/** The words of a text in order. */
export function searchWords(text: string): SearchWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}

/** A word without signs, case and spelling habits: «إلى» → «الي», «٢٠١٧» → «2017», «Détente» → «detente». */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c-\u200f\u061c]/gu, '')
    .replace(/[ٱآأإ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .toLowerCase();
}

const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Names that the affixes would cut into something else: «إيران» is not a dual, «إيطاليا» has no article. */
const WHOLE: ReadonlySet<string> = new Set(
  ['إيران', 'لبنان', 'السودان', 'اليونان', 'أفغانستان', 'طهران', 'عمان', 'الله', 'ألمانيا', 'البانيا'].map(
    foldWord,
  ),
);

/** The stem of a folded word; a script without known endings stays as it is. */
export function stem(folded: string): string {
  if (!/^[\u0621-\u064a]+$/.test(folded)) return withoutEnding(folded);
  if (WHOLE.has(folded)) return folded;
  let word = folded;
  if (word.startsWith('و') && word.length > 4 && !word.startsWith('وال')) word = word.slice(1);
  const prefix = PREFIXES.find((p) => word.startsWith(p) && word.length - p.length >= 2);
  if (prefix !== undefined) word = word.slice(prefix.length);
  if (WHOLE.has(word)) return word;
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= 3) word = word.slice(0, -suffix.length);
  }
  return word;
}

/** The words of a text as a search index stores them. */
export function searchTerms(text: string): string[] {
  return searchWords(text).map((word) => stem(word.folded));
}
