import type { Form, Shape } from './form.ts';

/** A word taken apart: the clitics written onto it, and what is left. */
export interface Parted {
  readonly stem: string;
  /** «و» or «ف» before it. */
  readonly conjunction: boolean;
  /** «ب», «ل» or «ك» before it. */
  readonly preposition: string;
  readonly article: boolean;
  /** «س» before a verb: the future. */
  readonly future: boolean;
}

/** A lexicon entry that a word may be a form of, with the reading of the word. */
export interface Hit<Entry> {
  readonly entry: Entry;
  readonly shape: Shape;
  readonly word: Parted;
}

/** Forms of a lexicon by their loosely folded letters. */
export class FormIndex<Entry extends { readonly forms: readonly Form[] }> {
  readonly #byForm = new Map<string, { readonly entry: Entry; readonly shape: Shape }[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      for (const { form, shape } of entry.forms) {
        const known = this.#byForm.get(form);
        if (known) known.push({ entry, shape });
        else this.#byForm.set(form, [{ entry, shape }]);
      }
    }
  }

  /** Every entry a loosely folded word may be a form of, the reading with the fewest clitics first. */
  find(loose: string): Hit<Entry>[] {
    return partings(loose).flatMap((word) =>
      (this.#byForm.get(word.stem) ?? [])
        .filter(({ shape }) => fits(shape, word))
        .map(({ entry, shape }) => ({ entry, shape, word })),
    );
  }
}

/** The ways a word may be parted into clitics and stem, the whole word first. */
export function partings(loose: string): Parted[] {
  const ways: Parted[] = [];
  for (const [conjunction, rest] of afterConjunction(loose)) {
    ways.push(parted(rest, conjunction));
    if (rest.startsWith('س')) ways.push({ ...parted(rest.slice(1), conjunction), future: true });
    if (rest.startsWith('ال')) ways.push({ ...parted(rest.slice(2), conjunction), article: true });
    if (rest.startsWith('لل')) {
      ways.push({ ...parted(rest.slice(2), conjunction), article: true, preposition: 'ل' });
    }
    if (/^[بلك]./.test(rest)) {
      const bare = rest.slice(1);
      ways.push({ ...parted(bare, conjunction), preposition: rest[0]! });
      if (bare.startsWith('ال')) {
        ways.push({ ...parted(bare.slice(2), conjunction), article: true, preposition: rest[0]! });
      }
    }
  }
  return ways.filter(({ stem }) => stem.length > 1);
}

function afterConjunction(loose: string): [boolean, string][] {
  const whole: [boolean, string] = [false, loose];
  return /^[وف]../.test(loose) ? [whole, [true, loose.slice(1)]] : [whole];
}

function parted(stem: string, conjunction: boolean): Parted {
  return { stem, conjunction, preposition: '', article: false, future: false };
}

/** A verb takes no article, a noun no «س»; «ل» before a verb asks for the present («ليبحث»). */
function fits(shape: Shape, word: Parted): boolean {
  if (shape.pos !== 'verb') return !word.future && !(word.article && shape.pronoun !== null);
  if (word.article || word.preposition === 'ب' || word.preposition === 'ك') return false;
  if (word.future || word.preposition === 'ل') return shape.tense === 'present';
  return true;
}

/** Whether a loosely folded word is one of a table's words, with or without «و» or «ف» before it. */
export function isOneOf(table: ReadonlySet<string>, loose: string): boolean {
  return table.has(loose) || (/^[وف]../.test(loose) && table.has(loose.slice(1)));
}
