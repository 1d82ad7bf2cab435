/** The largest article that is read. News articles have a few thousand characters; what is larger is something else. */
export const MAX_ARTICLE_BYTES = 4_000_000;

/** A file's text, or what it is instead. */
export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: string | null; readonly problem: DecodeProblem };

export interface DecodeProblem {
  readonly code: 'empty-file' | 'file-too-large' | 'binary-file' | 'wrong-encoding';
  /** «Unexpected X, expected Y». */
  readonly says: string;
  /** Offset in `text` of the first character that could not be read. */
  readonly at: number | null;
}

/**
 * Decodes a file as UTF-8, with or without a byte order mark. Pages fetch articles and decode them in the same
 * way, so another encoding is refused by name, not converted: offsets must mean the same everywhere.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) return refuse('file-too-large', tooLarge(bytes.length));
  const utf16 = utf16Mark(bytes);
  if (utf16) return wrongEncoding(utf16);
  if (bytes.includes(0)) return refuse('binary-file', 'Unexpected binary content, expected text in UTF-8');
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return refuse('empty-file', 'Unexpected empty file, expected an article');
  const bad = text.indexOf('\ufffd');
  if (bad === -1 || isValidUtf8(bytes)) return { text, problem: null };
  const encoding = guessEncoding(bytes);
  if (encoding !== null) return wrongEncoding(encoding);
  if (shareOf(text, /\ufffd|(?![\t\n\r])\p{Cc}/gu) > 0.05) {
    return refuse('binary-file', 'Unexpected binary content, expected text in UTF-8');
  }
  const says = 'Unexpected bytes that are not UTF-8, expected text in UTF-8';
  return { text, problem: { code: 'wrong-encoding', says, at: bad } };
}

/** What to say of a file of so many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `Unexpected ${megabytes} MB, expected an article of at most ${MAX_ARTICLE_BYTES / 1_000_000} MB`;
}

function refuse(code: DecodeProblem['code'], says: string): Decoded {
  return { text: null, problem: { code, says, at: null } };
}

function wrongEncoding(encoding: string): Decoded {
  return refuse(
    'wrong-encoding',
    `Unexpected encoding ${encoding}, expected UTF-8 (iconv -f ${encoding} -t utf-8)`,
  );
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Encodings of news texts before UTF-8, each with the letters its language uses most. */
const LEGACY: readonly (readonly [encoding: string, common: RegExp])[] = [
  ['windows-1256', /[اليمنورتبةعد]/gu],
  ['iso-8859-6', /[اليمنورتبةعد]/gu],
  ['windows-1251', /[оеаинтсрвл]/gu],
  ['koi8-r', /[оеаинтсрвл]/gu],
];

/** The legacy encoding whose most common letters fill most of the text's high bytes; null when none does. */
function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  const high = sample.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  let best: string | null = null;
  let share = 0.5;
  for (const [encoding, common] of LEGACY) {
    const found = new TextDecoder(encoding).decode(sample).match(common)?.length ?? 0;
    if (found / high > share) [best, share] = [encoding, found / high];
  }
  return best;
}

function shareOf(text: string, letters: RegExp): number {
  return (text.match(letters)?.length ?? 0) / text.length;
}
