import type { TimexValue } from './value.ts';
import { type Input, type Position } from './input.ts';
import { DIGITS, type Parser } from './parser.ts';

/** A sentence a rule must understand, with its reading on a reference day. Examples run as tests. */
export interface Example {
  readonly text: string;
  /** The words the rule must cover, exactly. */
  readonly span: string;
  /** ISO day of the reference; null when there is none. */
  readonly on: string | null;
  readonly edtf: string;
}

/** One way of writing a time. */
export interface Rule {
  readonly id: string;
  readonly parser: Parser<TimexValue>;
  /** Words (levelled) after which the phrase means something else: «كل» before a weekday. */
  readonly notAfter?: ReadonlySet<string>;
  /** Words before which it means something else. */
  readonly notBefore?: ReadonlySet<string>;
  /** It counts only after one of these words, or with a proclitic: «مارس» is also a verb. */
  readonly onlyAfter?: ReadonlySet<string>;
  /** Whether what stands around the match makes it something else. */
  readonly unless?: (input: Input, at: Position, end: Position, value: TimexValue) => boolean;
  readonly examples: readonly Example[];
  /** Texts in which the rule must find nothing. */
  readonly counterExamples: readonly string[];
}

/** The rules of one language, found by the word they can begin with. */
export interface RuleTable {
  readonly rules: readonly Rule[];
  readonly byFirst: ReadonlyMap<string, readonly Rule[]>;
  readonly onDigits: readonly Rule[];
  /** Letters that may be joined to the front of a word. */
  readonly proclitics: string;
}

/** Sorts rules by the words they begin with, so that most words of a text are passed over with one look-up. */
export function ruleTable(rules: readonly Rule[], proclitics: string): RuleTable {
  const byFirst = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { first, nullable } = rule.parser;
    if (nullable || first === null) {
      throw new Error(
        `Unexpected rule ${rule.id} that may begin with anything, expected one with a first word`,
      );
    }
    for (const word of first) byFirst.set(word, [...(byFirst.get(word) ?? []), rule]);
  }
  return { rules, byFirst, onDigits: byFirst.get(DIGITS) ?? [], proclitics };
}

/** Shorthand for an example read on Thursday 2 August 2018. */
export function example(text: string, span: string, edtf: string, on: string | null = '2018-08-02'): Example {
  return { text, span, edtf, on };
}

/** A set of levelled words, written as one line. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
