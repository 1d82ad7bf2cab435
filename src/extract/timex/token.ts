import type { Folded } from '../fold.ts';

/**
 * A text cut into tokens: runs of letters, runs of digits, single other signs. White space separates and is
 * not kept. Offsets are those of the folded text.
 */
export interface Tokens {
  readonly folded: Folded;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const TOKEN = /\p{N}+|[\p{L}\p{M}]+|\S/gu;

/** Cuts a folded text into tokens; linear in its length. */
export function tokenise(folded: Folded): Tokens {
  const text = folded.loose;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let count = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.test(text)) {
    ends[count] = TOKEN.lastIndex;
    count += 1;
  }
  // A token's start is the first unit after the one before it that is not white space.
  let from = 0;
  for (let i = 0; i < count; i += 1) {
    while (text.charCodeAt(from) === 0x20 || SPACE.test(text.charAt(from))) from += 1;
    starts[i] = from;
    from = ends[i]!;
  }
  return { folded, count, starts, ends };
}

const SPACE = /\s/;
