import type { Input, Position } from './input.ts';
import { mayStart, NO_MATCH, type Match, type Parser } from './parser.ts';

/** How many positions a parser remembers before it forgets them all: a text is read forwards. */
const MEMORY = 64;

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
