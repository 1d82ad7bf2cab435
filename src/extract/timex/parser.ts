import type { Input, Position } from './input.ts';

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
export const NO_MATCH: readonly Match<never>[] = [];

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
export function mayStart({ first, nullable }: Parser<unknown>, input: Input, at: Position): boolean {
  if (nullable || first === null) return true;
  const word = input.wordAt(at);
  return first.has(isDigits(word) ? DIGITS : word);
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
