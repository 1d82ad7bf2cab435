import { foldLoose } from './fold.ts';

/** So many words may stand between two words of a name: «تعليق مشاركة بلاده في معاهدة "نيو ستارت"». */
const GAP = 5;
/** A shorter name is found only as it stands: two words with others between them say too little. */
const LEAST = 3;
/** «خفض … إلى 455»: a number of three digits is seldom another's, however far it stands. */
const RARE = /^[1-9]\d{2,}$/;
const FAR = 12;

/** Words that bind and do not name. */
const BINDING = new Set(['الي', 'في', 'من', 'علي', 'بين', 'عن', 'مع', 'ضد', 'فوق', 'بشان', 'حول']);

const ONES = ['واحد', 'اثنين', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** Figures by the words that write them, loosely folded. */
const FIGURES = new Map([
  ...ONES.flatMap((word, i): [string, number][] => [
    [word, i + 1],
    [`${word}ه`, i + 1],
  ]),
  ...TENS.flatMap((word, i): [string, number][] => [
    [`${word}ين`, 10 * (i + 2)],
    [`${word}ون`, 10 * (i + 2)],
  ]),
]);

/**
 * Whether a clause, loosely folded, has the words of a name in their order, however they are inflected and with
 * a few others between: «ستطرد عشرة دبلوماسيين أميركيين» has «طرد 10 دبلوماسيين أميركيين».
 */
export function hasAlias(clause: string, alias: string): boolean {
  const named = wordsOf(foldLoose(alias)).filter((word) => !BINDING.has(word));
  if (named.length < LEAST && !named.some((word) => RARE.test(word))) return false;
  const words = wordsOf(clause).map(coreOf);
  const wanted = named.map(coreOf);
  return words.some((word, at) => word === wanted[0] && follows(words, at, wanted.slice(1)));
}

function follows(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  let last = at;
  for (const want of wanted) {
    const next = words.indexOf(want, last + 1);
    if (next < 0 || next - last > (RARE.test(want) || RARE.test(words[last]!) ? FAR : GAP + 1)) return false;
    last = next;
  }
  return true;
}

/** The words of a folded text, its numbers in figures: «خمسة وثلاثين» is one word, 35. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const before = words.at(-1);
    const tens = word.startsWith('و') ? FIGURES.get(word.slice(1)) : undefined;
    if (tens !== undefined && tens >= 20 && before !== undefined && /^[1-9]$/.test(before)) {
      words[words.length - 1] = String(tens + Number(before));
    } else words.push(String(FIGURES.get(word) ?? word));
  }
  return words;
}

/**
 * What is left of a word without its particles, article, persons and endings; the same for all its forms as a rule, and
 * for «أنطونوف» and «أنتونوف».
 */
function coreOf(word: string): string {
  return word
    .replace(/^[وف](?=\p{L}{4})/u, '')
    .replace(/^(?:[بك]?ال|لل|[بلك](?=\p{L}{4}))(?=\p{L}{3})/u, '')
    .replace('امريك', 'اميرك')
    .replace(/^س(?=[يتن]\p{L}{3})/u, '')
    .replace(/^[يتن](?=\p{L}{3})/u, '')
    .replace(/(?<=\p{L}{3})(?:تها|ته|هما|ها|هم|نا|يا|يين|يون|ات|ين|ون|ان|يه|ه|ا|ي|ت)$/u, '')
    .replaceAll('ط', 'ت');
}
