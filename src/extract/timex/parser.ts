import { foldLoose } from '../fold.ts';
import { nextToken, type Input, type Position } from './input.ts';

export interface Match<T> {
  readonly value: T;
  readonly end: Position;
}

/** Reads something at a position; every way it can be read is a match. No match is an empty list. */
export interface Parser<T> {
  /** The words (levelled, lower case) a match can begin with, `#` for any digits; null when it may be any word. */
  readonly first: ReadonlySet<string> | null;
  /** Whether it can match nothing at all. */
  readonly nullable: boolean;
  readonly parse: (input: Input, at: Position) => readonly Match<T>[];
  /** What this parser reads if it is there; a sequence goes on without it else. */
  readonly optional?: Parser<T>;
}

export const DIGITS = '#';
const NO_MATCH: readonly Match<never>[] = [];
/** How many positions a parser remembers before it forgets them all: a text is read forwards. */
const MEMORY = 64;

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

/** Either nothing or what `parser` reads. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return {
    first: parser.first,
    nullable: true,
    optional: parser,
    parse: (input, at) => {
      const nothing = { value: null, end: at };
      const read = mayStart(parser, input, at) ? parser.parse(input, at) : NO_MATCH;
      return read.length === 0 ? [nothing] : [...read, nothing];
    },
  };
}

/** Whether the word at a position is one the parser can begin with. */
function mayStart({ first, nullable }: Parser<unknown>, input: Input, at: Position): boolean {
  if (nullable || first === null) return true;
  const word = input.wordAt(at);
  return first.has(isDigits(word) ? DIGITS : word);
}

/**
 * The same parser, remembering what it read at each position of the text at hand. It pays for what several rules
 * try in turn: a day number, a date.
 */
export function memo<T>(parser: Parser<T>): Parser<T> {
  const known = new WeakMap<Input, Map<Position, readonly Match<T>[]>>();
  const parse = (input: Input, at: Position): readonly Match<T>[] => {
    if (!mayStart(parser, input, at)) return NO_MATCH;
    let read = known.get(input);
    if (!read) known.set(input, (read = new Map<Position, readonly Match<T>[]>()));
    let matches = read.get(at);
    if (matches === undefined) {
      matches = parser.parse(input, at);
      if (read.size >= MEMORY) read.clear();
      read.set(at, matches);
    }
    return matches;
  };
  return { first: parser.first, nullable: parser.nullable, parse };
}

/** Nothing, when `parser` does not match here. */
export function not(parser: Parser<unknown>): Parser<null> {
  return {
    first: new Set(),
    nullable: true,
    parse: (input, at) => (parser.parse(input, at).length === 0 ? [{ value: null, end: at }] : NO_MATCH),
  };
}

/** Nothing, when `parser` does match here; what it reads stays outside the match. */
export function ahead(parser: Parser<unknown>): Parser<null> {
  return {
    first: new Set(),
    nullable: true,
    parse: (input, at) => (parser.parse(input, at).length > 0 ? [{ value: null, end: at }] : NO_MATCH),
  };
}

/** One of several. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T>;
export function alt<T extends readonly unknown[]>(
  ...parsers: { [K in keyof T]: Parser<T[K]> }
): Parser<T[number]>;
export function alt(...parsers: readonly Parser<unknown>[]): Parser<unknown> {
  const choose = chooser(parsers);
  return {
    first: union(parsers),
    nullable: parsers.some((parser) => parser.nullable),
    parse: (input, at) => {
      const fitting = choose(input.wordAt(at));
      if (fitting.length === 1) return fitting[0]!.parse(input, at);
      if (fitting.length === 0) return NO_MATCH;
      const all: Match<unknown>[] = [];
      for (const parser of fitting) {
        for (const match of parser.parse(input, at)) all.push(match);
      }
      return all;
    },
  };
}

/** The words any of these parsers can begin with; null when one may begin with anything. */
function union(parsers: readonly Parser<unknown>[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const { first } of parsers) {
    if (first === null) return null;
    for (const word of first) all.add(word);
  }
  return all;
}

/** Sorts out, by the word that stands there, which parsers are worth trying; their order is kept. */
function chooser(parsers: readonly Parser<unknown>[]): (word: string) => readonly Parser<unknown>[] {
  const known = new Map<string, readonly Parser<unknown>[]>();
  const words = new Set(parsers.flatMap(({ first }) => [...(first ?? [])]));
  for (const word of words) {
    known.set(
      word,
      parsers.filter(({ first, nullable }) => nullable || first === null || first.has(word)),
    );
  }
  const others = parsers.filter(({ first, nullable }) => nullable || first === null);
  return (word) => known.get(isDigits(word) ? DIGITS : word) ?? others;
}

/** Whether a token is a run of digits (tokens never mix digits and letters). */
export function isDigits(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** One after another. */
export function seq<T extends readonly unknown[]>(...parsers: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  const list = parsers as readonly Parser<unknown>[];
  const needed = list.findIndex((parser) => !parser.nullable);
  const openers = needed < 0 ? list : list.slice(0, needed + 1);
  return {
    first: union(openers),
    nullable: needed < 0,
    parse: (input, at) => parseAll(list, input, at) as readonly Match<unknown>[] as readonly Match<T>[],
  };
}

function parseAll(list: readonly Parser<unknown>[], input: Input, at: Position): readonly Match<unknown[]>[] {
  const first = list[0]!;
  if (!mayStart(first, input, at)) return NO_MATCH;
  const found: Match<unknown[]>[] = [];
  parseFrom(list, 0, input, at, new Array<unknown>(list.length), found);
  return found;
}

/** Reads the parsers from `index` on; `values` holds what those before have read. */
function parseFrom(
  list: readonly Parser<unknown>[],
  index: number,
  input: Input,
  from: Position,
  values: unknown[],
  found: Match<unknown[]>[],
): void {
  if (index === list.length) {
    found.push({ value: values.slice(), end: from });
    return;
  }
  const { optional } = list[index]!;
  const parser = optional ?? list[index]!;
  if (mayStart(parser, input, from)) {
    for (const { value, end } of parser.parse(input, from)) {
      values[index] = value;
      parseFrom(list, index + 1, input, end, values, found);
    }
  }
  if (!optional) return;
  values[index] = null;
  parseFrom(list, index + 1, input, from, values, found);
}

/** What was read, turned into something else; null refuses it. */
export function map<T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> {
  return {
    first: parser.first,
    nullable: parser.nullable,
    parse: (input, at) => {
      const read = parser.parse(input, at);
      if (read.length === 0) return NO_MATCH;
      const out: Match<U>[] = [];
      for (const { value, end } of read) {
        const turned = turn(value);
        if (turned !== null) out.push({ value: turned, end });
      }
      return out;
    },
  };
}

/** Only the longest matches. */
export function longest<T>(parser: Parser<T>): Parser<T> {
  return {
    first: parser.first,
    nullable: parser.nullable,
    parse: (input, at) => {
      const all = parser.parse(input, at);
      if (all.length < 2) return all;
      const end = Math.max(...all.map((match) => match.end));
      return all.filter((match) => match.end === end);
    },
  };
}
