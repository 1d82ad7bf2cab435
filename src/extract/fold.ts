/**
 * A copy of a text to match on. Every unit of `text` and `loose` comes from one unit of the source, and
 * `offsets` maps it back, so that a match on the copy is a span of the source's own characters.
 * `text` drops what does not carry meaning (vowel signs, tatweel, bidi marks) and unifies digits, spaces and
 * Persian letters. `loose` also levels hamza seats, alef maqsura and teh marbuta: use it for names and
 * triggers, never to tell «على» from «علي» or «أن» from «إن».
 */
export interface Folded {
  readonly text: string;
  /** Same length as `text`. */
  readonly loose: string;
  /** `offsets[i]` is the source offset of unit i; `offsets[text.length]` is the source's length. */
  readonly offsets: Uint32Array;
}

/** Folds a text in one pass; linear in its length. */
export function fold(source: string): Folded {
  const kept = new Uint16Array(source.length);
  const levelled = new Uint16Array(source.length);
  const offsets = new Uint32Array(source.length + 1);
  let n = 0;
  for (let i = 0; i < source.length; i += 1) {
    const unit = foldUnit(source.charCodeAt(i));
    if (unit === DROP) continue;
    kept[n] = unit;
    levelled[n] = level(unit);
    offsets[n] = i;
    n += 1;
  }
  offsets[n] = source.length;
  return { text: decode(kept, n), loose: decode(levelled, n), offsets: offsets.slice(0, n + 1) };
}

/** Folds a word of a lexicon the way `Folded.loose` is folded. */
export function foldLoose(word: string): string {
  return fold(word).loose;
}

/** The source offset where a folded match that starts at `index` starts. */
export function sourceStart(folded: Folded, index: number): number {
  return folded.offsets[index]!;
}

/**
 * The source offset where a folded match that ends before `index` ends. Vowel signs and tatweel after the
 * last letter belong to the match; bidi marks do not.
 */
export function sourceEnd(folded: Folded, index: number, source: string): number {
  if (index === 0) return 0;
  let end = folded.offsets[index - 1]! + 1;
  while (end < source.length && isMark(source.charCodeAt(end))) end += 1;
  return end;
}

/** A letter, mark or digit of any script: what a whole word may not touch. */
export const WORD_UNIT = '[\\p{L}\\p{M}\\p{N}]';

const DROP = 0;

function isMark(unit: number): boolean {
  return (unit >= 0x064b && unit <= 0x0652) || unit === 0x0670 || unit === 0x0640;
}

function foldUnit(unit: number): number {
  if (unit < 0x00a0) return unit;
  if (isMark(unit)) return DROP;
  if (unit === 0x00a0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a)) return 0x20;
  if (unit === 0x061c || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e))
    return DROP;
  if ((unit >= 0x2060 && unit <= 0x2069) || unit === 0xfeff) return DROP;
  if (unit >= 0x0660 && unit <= 0x0669) return unit - 0x0660 + 0x30;
  if (unit >= 0x06f0 && unit <= 0x06f9) return unit - 0x06f0 + 0x30;
  if (unit === 0x06cc) return 0x064a;
  if (unit === 0x06a9) return 0x0643;
  return unit;
}

function level(unit: number): number {
  if (unit === 0x0623 || unit === 0x0625 || unit === 0x0622 || unit === 0x0671) return 0x0627;
  if (unit === 0x0649) return 0x064a;
  if (unit === 0x0629) return 0x0647;
  return unit;
}

/** Half a surrogate pair becomes U+FFFD, one unit for one; so offsets hold. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Single words are quicker put together by hand. */
const WORD = 64;

function decode(units: Uint16Array, length: number): string {
  const folded = units.subarray(0, length);
  const whole = length < WORD && folded.every((unit) => unit < 0xd800 || unit > 0xdfff);
  return whole ? String.fromCharCode(...folded) : UTF16.decode(folded);
}
