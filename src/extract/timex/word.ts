import { foldLoose } from '../fold.ts';
import { nextToken, type Input, type Position } from './input.ts';
import { DIGITS, NO_MATCH, type Match, type Parser } from './parser.ts';

interface Phrase<T> {
  readonly rest: readonly string[];
  /** The first word's exact letters, when hamza tells it from another word («آب», «أب»). */
  readonly strict: string | null;
  readonly value: T;
}

/**
 * A lexicon as a parser: pairs of a value and its phrases, separated by `|`. A phrase may have several
 * words. `!` before a phrase asks for its exact hamza.
 */
export function words<T>(table: readonly (readonly [T, string])[]): Parser<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [value, list] of table) {
    for (const entry of list.split('|')) {
      const strict = entry.startsWith('!');
      const [head = '', ...rest] = (strict ? entry.slice(1) : entry).split(' ');
      const key = foldLoose(head).toLowerCase();
      const phrase = {
        rest: rest.map((word) => foldLoose(word).toLowerCase()),
        strict: strict ? head : null,
        value,
      };
      const others = phrases.get(key) ?? [];
      if (!others.some((other) => samePhrase(other, phrase))) phrases.set(key, [...others, phrase]);
    }
  }
  return {
    first: new Set(phrases.keys()),
    nullable: false,
    parse: (input, at) => {
      const found = phrases.get(input.wordAt(at));
      if (found === undefined) return NO_MATCH;
      if (found.length === 1) return matchPhrase(found[0]!, input, at);
      const all: Match<T>[] = [];
      for (const phrase of found) all.push(...matchPhrase(phrase, input, at));
      return all;
    },
  };
}

function samePhrase<T>(a: Phrase<T>, b: Phrase<T>): boolean {
  return a.value === b.value && a.strict === b.strict && a.rest.join(' ') === b.rest.join(' ');
}

function matchPhrase<T>(phrase: Phrase<T>, input: Input, at: Position): readonly Match<T>[] {
  if (phrase.strict !== null && input.strictAt(at) !== phrase.strict) return NO_MATCH;
  let end = nextToken(at);
  for (const word of phrase.rest) {
    if (input.wordAt(end) !== word) return NO_MATCH;
    end = nextToken(end);
  }
  return [{ value: phrase.value, end }];
}

/** Any of these words, whose meaning is only that they stand there. */
export function w(list: string): Parser<string> {
  return words([[list, list]]);
}

export interface Digits {
  readonly value: number;
  readonly length: number;
}

/** A run of digits. */
export const digits: Parser<Digits> = {
  first: new Set([DIGITS]),
  nullable: false,
  parse: (input, at) => {
    const word = input.wordAt(at);
    const unit = word.charCodeAt(0);
    if (!(unit >= 0x30 && unit <= 0x39)) return NO_MATCH;
    return [{ value: { value: Number(word), length: word.length }, end: nextToken(at) }];
  },
};

const LETTER = /^\p{L}/u;

/** Any word of letters. */
export const anyWord: Parser<string> = {
  first: null,
  nullable: false,
  parse: (input, at) => {
    const word = input.wordAt(at);
    return LETTER.test(word) ? [{ value: word, end: nextToken(at) }] : NO_MATCH;
  },
};

/** A single sign, such as `/`. With `glued` it must touch the token before it. */
export function sign(signs: string): Parser<string> {
  return {
    first: new Set(signs),
    nullable: false,
    parse: (input, at) => {
      const word = input.wordAt(at);
      return word.length === 1 && signs.includes(word) ? [{ value: word, end: nextToken(at) }] : NO_MATCH;
    },
  };
}

/** A proclitic letter, joined to the word after it («وحزيران») or standing alone («و 16»). */
export function clitic(letters: string): Parser<string> {
  return {
    first: null,
    nullable: false,
    parse: (input, at) => {
      const word = input.wordAt(at);
      const letter = word.charAt(0);
      if (letter === '' || !letters.includes(letter)) return NO_MATCH;
      if (word.length === 1) return [{ value: letter, end: nextToken(at) }];
      return (at & 3) < 3 && input.strictAt(at).startsWith(letter)
        ? [{ value: letter, end: at + 1 }]
        : NO_MATCH;
    },
  };
}
