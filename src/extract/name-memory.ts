import type { NameDraft } from './name-draft.ts';
import type { NameIndex } from './name-index.ts';

/** Somebody named in the text so far. */
export interface Named {
  /** Entity id; null for people the gazetteer does not know. */
  readonly id: string | null;
  /** The personal name, loosely folded. */
  readonly name: string;
  /** Where the name stands, in units of the folded text. */
  readonly at: number;
  readonly paragraph: number;
  readonly offices: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly country: string | null;
}

/** How many names back a title may refer: keeps reading linear in texts of any length. */
const REACH = 100;

/** Who has been named in a text, in order: what titles refer back to. */
export class NameMemory {
  readonly #named: Named[] = [];
  /** How often each entity was named. */
  readonly #read = new Map<string, number>();
  readonly #index: NameIndex;

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** @param id the person the draft was taken to be */
  add(draft: NameDraft, id: string | null, name: string, paragraph: number): void {
    const held =
      draft.offices.length > 0 ? draft.offices : id === null ? [] : (this.#index.officesOf.get(id) ?? []);
    const offices = held.flatMap((office) => this.#index.gazetteer.offices.get(office) ?? []);
    const classes = new Set(offices.flatMap((office) => office.classes));
    if (draft.title) classes.add(draft.title.className);
    const country = id === null ? draft.country : (this.#index.gazetteer.entities.get(id)?.country ?? null);
    if (id !== null) this.#read.set(id, (this.#read.get(id) ?? 0) + 1);
    if (this.#named.length === REACH) this.#named.shift();
    this.#named.push({ id, name, at: draft.start, paragraph, offices: held, classes, country });
  }

  /** Whether the full name of an entity was read. */
  hasRead(id: string): boolean {
    return this.#read.has(id);
  }

  /** The one of some people the text is about: named thrice or more, and twice as often as any other of them. */
  mainOf(ids: readonly string[]): string | null {
    const counts = ids.map((id) => this.#read.get(id) ?? 0);
    const most = Math.max(0, ...counts);
    const main = ids[counts.indexOf(most)];
    const rival = Math.max(0, ...counts.filter((_, i) => ids[i] !== main));
    return main !== undefined && most >= 3 && most >= 2 * rival ? main : null;
  }

  /** The last one named before `at`. */
  last(at: number): Named | null {
    return this.#named.findLast((named) => named.at < at) ?? null;
  }

  /** Which of some people was named last; null when none was. */
  lastOf(ids: readonly string[]): string | null {
    return this.#named.findLast(({ id }) => id !== null && ids.includes(id))?.id ?? null;
  }

  /** Somebody unknown who was named with one of some offices, after any known holder. */
  lastHolder(offices: readonly string[]): Named | null {
    return this.#named.findLast((named) => named.offices.some((office) => offices.includes(office))) ?? null;
  }

  /**
   * The people a class title may refer back to, latest first, each once: of that class, and of that country
   * when the title names one. People of the same paragraph or the one before win over earlier ones.
   */
  fitting(className: string, country: string | null, paragraph: number): Named[] {
    const fits = this.#named.filter(
      (named) =>
        named.classes.has(className) &&
        (country === null || named.country === null || named.country === country),
    );
    const latest = fits.toReversed();
    const distinct = latest.filter((named, i) => latest.findIndex((other) => samePerson(other, named)) === i);
    const near = distinct.filter((named) => named.paragraph >= paragraph - 1);
    return near.length > 0 ? near : distinct;
  }
}

function samePerson(a: Named, b: Named): boolean {
  return a.id === null && b.id === null ? a.name === b.name : a.id === b.id;
}
