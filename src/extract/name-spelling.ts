import { foldLoose } from './fold.ts';

/** Letters that Arabic papers swap when they write foreign names: Egypt writes ج where the Levant writes غ. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/غ/gu, 'ج'],
  [/ط/gu, 'ت'],
  [/ترامب/gu, 'ترمب'],
  [/امريك/gu, 'اميرك'],
  [/اميرك/gu, 'امريك'],
  [/يي/gu, 'ي'],
];

/** A name, loosely folded, and the ways other papers spell it: «انطونوف», «انتونوف». */
export function spellings(name: string): string[] {
  const all = new Set([foldLoose(name)]);
  for (const [letters, other] of SWAPS) {
    for (const spelling of [...all]) all.add(spelling.replace(letters, other));
  }
  return [...all];
}

/**
 * The consonants of a name, with letters that papers swap made equal: what two spellings of one given name
 * share («ديمتري» and «دميتري» are both «دمتر»).
 */
export function skeleton(name: string): string {
  return foldLoose(name)
    .replace(/[غقگ]/gu, 'ج')
    .replace(/ط/gu, 'ت')
    .replace(/[اويءئؤه]/gu, '')
    .replace(/(.)\1/gu, '$1');
}

/** Whether two given names may be the same person's: one spelling, or one short for the other («مايك», «مايكل»). */
export function maySameGiven(a: string, b: string): boolean {
  const [one, other] = [skeleton(a), skeleton(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const RUSSIAN_ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими'];

/** Every ending of a Russian adjective given by its masculine nominative: «российский», «российского», … */
export function russianForms(adjective: string): string[] {
  if (!/[иы]й$/u.test(adjective)) return [adjective];
  return RUSSIAN_ADJECTIVE.map((ending) => adjective.slice(0, -2) + ending);
}
