import type { Folded } from '../fold.ts';
import { tokenise, type Tokens } from './token.ts';

/**
 * Where a parser stands: token index × 4 + the number of letters of that token already taken as proclitics.
 * «وبالعام» may be read at 0 (the whole word), 1 (after و) and 2 (after وب).
 */
export type Position = number;

const ARABIC_BLOCK = 0x0600;

/** A text ready to be parsed: its tokens, and the word that stands at a position. */
export class Input {
  readonly tokens: Tokens;
  /** Words by position, filled as they are asked for. */
  private readonly words: (string | undefined)[];

  constructor(folded: Folded) {
    this.tokens = tokenise(folded);
    this.words = new Array<string | undefined>(this.tokens.count * 4);
  }

  /** The word at a position without the proclitics taken, in lower case; empty behind the last token. */
  wordAt(at: Position): string {
    if (at < 0 || at >= this.words.length) return '';
    return (this.words[at] ??= this.readWord(at));
  }

  private readWord(at: Position): string {
    const { folded, starts, ends } = this.tokens;
    const taken = at & 3;
    const start = starts[at >> 2]! + taken;
    const word = folded.loose.slice(start, ends[at >> 2]);
    if (word.charCodeAt(0) < ARABIC_BLOCK) return word.toLowerCase();
    // «للعام» is ل + العام: the article loses its alef in writing.
    const joined = taken > 0 && word.startsWith('ل') && folded.loose.charAt(start - 1) === 'ل';
    return joined ? `ا${word}` : word;
  }

  /** The same word with its hamza, as `Folded.text` has it. */
  strictAt(at: Position): string {
    const { folded, starts, ends } = this.tokens;
    return folded.text.slice(starts[at >> 2]! + (at & 3), ends[at >> 2]);
  }

  /** The offset in the folded text where a match that begins here begins. */
  startOf(at: Position): number {
    return this.tokens.starts[at >> 2]! + (at & 3);
  }

  /** The offset in the folded text where a match that ends at this position ends. */
  endOf(at: Position): number {
    return this.tokens.ends[(at >> 2) - 1]!;
  }

  /** Whether the token at a position touches the one before it. */
  glued(at: Position): boolean {
    const i = at >> 2;
    return i > 0 && i < this.tokens.count && this.tokens.ends[i - 1] === this.tokens.starts[i];
  }
}

/** The position of the token after this one. */
export function nextToken(at: Position): Position {
  return ((at >> 2) + 1) << 2;
}
