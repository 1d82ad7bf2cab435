import { quoteOf } from '../model/span.ts';
import type { SegmentedArticle } from './article.ts';
import { sourceEnd, sourceStart, type Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withBodies } from './name-body.ts';
import { draftsOf, unknownDraft, type NameDraft } from './name-draft.ts';
import { indexOf, type NameIndex } from './name-index.ts';
import { joinNames } from './name-join.ts';
import { NameMemory } from './name-memory.ts';
import { isSortOfThing, meaningOf, NOBODY, type Before, type Meaning } from './name-resolve.ts';
import { scanNames, tokensOf, type Token } from './name-scan.ts';
import type { NameMatch } from './name.ts';

/**
 * Finds the names and titles of an article: people, countries, organisations, outlets and places of the
 * gazetteer, unknown people after a title, countries' adjectives, and titles that refer back. Matches stand
 * in text order and do not overlap; letters before a name («ولبوتين») are left out of it.
 * Linear in the text, but for sorting.
 */
export function findNames(
  folded: Folded,
  text: string,
  article: SegmentedArticle,
  gazetteer: Gazetteer,
): NameMatch[] {
  const index = indexOf(gazetteer);
  const tokens = tokensOf(folded);
  const drafts = joinNames(draftsOf(scanNames(folded, tokens, index), index), { folded, tokens, index });
  const reader = new NameReader(folded, text, article, tokens, index);
  const names = withSurnames(drafts, folded, tokens).flatMap((draft) => reader.read(draft) ?? []);
  return withBodies(names, folded, text, gazetteer);
}

/** How many words back a verb of travel may stand before the city it leads to. */
const REACH = 8;

class NameReader {
  /** One memory for the article itself, one for each tail. */
  readonly #memories = new Map<number, NameMemory>();
  readonly #folded: Folded;
  readonly #text: string;
  readonly #article: SegmentedArticle;
  readonly #tokens: readonly Token[];
  readonly #index: NameIndex;
  #paragraph = 0;
  #segment = 0;
  #readTo = 0;
  /** The token after the last name. */
  #lastTo = -1;

  constructor(
    folded: Folded,
    text: string,
    article: SegmentedArticle,
    tokens: readonly Token[],
    index: NameIndex,
  ) {
    this.#folded = folded;
    this.#text = text;
    this.#article = article;
    this.#tokens = tokens;
    this.#index = index;
  }

  read(draft: NameDraft): NameMatch | null {
    const memory = this.#advance(draft.start);
    const before = this.#before(draft);
    if (isSortOfThing(draft, before)) {
      this.#lastTo = draft.to;
      const { country } = draft;
      if (country === null) return null;
      return this.#match(
        { ...draft, form: 'adjective' },
        { ...NOBODY, candidates: [country], entity: country },
      );
    }
    const meaning = meaningOf(draft, before, memory, this.#index);
    this.#lastTo = draft.to;
    if (meaning === null) return null;
    if (draft.name !== null && this.#isPerson(draft, meaning)) {
      const surname = this.#folded.loose.slice(draft.name.start, draft.name.end).split(' ').at(-1)!;
      memory.add(draft, meaning.entity, surname, this.#paragraph);
    }
    return this.#match(draft, meaning);
  }

  /** Counts paragraphs up to `at` and gives the memory of its part of the article. */
  #advance(at: number): NameMemory {
    const skipped = this.#folded.loose.slice(this.#readTo, at);
    this.#paragraph += (skipped.match(/\n/g) ?? []).length;
    this.#readTo = at;
    const { segments } = this.#article;
    const offset = sourceStart(this.#folded, at);
    while (segments[this.#segment + 1] && segments[this.#segment]!.end <= offset) this.#segment += 1;
    const part = segments[this.#segment]?.role === 'tail' ? this.#segment : -1;
    const memory = this.#memories.get(part) ?? new NameMemory(this.#index);
    this.#memories.set(part, memory);
    return memory;
  }

  #before(draft: NameDraft): Before {
    const words: string[] = [];
    for (let i = draft.from - 1; i >= Math.max(0, draft.from - REACH); i -= 1) {
      if (/[.\n؟!:؛]/u.test(this.#folded.loose.slice(this.#tokens[i]!.end, this.#tokens[i + 1]!.start)))
        break;
      words.push(this.#tokens[i]!.word);
    }
    return { words, paragraph: this.#paragraph, afterName: this.#lastTo === draft.from };
  }

  #isPerson(draft: NameDraft, meaning: Meaning): boolean {
    if (draft.ids.length === 0) return true;
    const id = meaning.entity ?? draft.ids[0]!;
    return this.#index.gazetteer.entities.get(id)?.kind === 'person';
  }

  #match(draft: NameDraft, meaning: Meaning): NameMatch {
    const quote = (start: number, end: number): ReturnType<typeof quoteOf> =>
      quoteOf(this.#text, sourceStart(this.#folded, start), sourceEnd(this.#folded, end, this.#text));
    return {
      ...quote(draft.start, draft.end),
      form: draft.form,
      candidates: meaning.candidates,
      entity: meaning.entity,
      office: meaning.office,
      country: this.#countryOf(draft, meaning),
      name: draft.name === null ? null : quote(draft.name.start, draft.name.end),
      modifier: draft.modifier,
      refersBack: meaning.refersBack,
    };
  }

  #countryOf(draft: NameDraft, meaning: Meaning): string | null {
    if (draft.country !== null) return draft.country;
    const standsFor = draft.ids.map((id) => this.#index.gazetteer.entities.get(id)?.standsFor ?? null);
    return (
      standsFor.find((id) => id !== null) ?? (meaning.office ? this.#officeCountry(meaning.office) : null)
    );
  }

  #officeCountry(office: string): string | null {
    return this.#index.gazetteer.offices.get(office)?.country ?? null;
  }
}

/** Later mentions of unknown people by surname alone: «فلانوف» after «سيرغي فلانوف». */
function withSurnames(drafts: readonly NameDraft[], folded: Folded, tokens: readonly Token[]): NameDraft[] {
  const unknown = drafts.filter(
    (draft) => draft.name !== null && draft.ids.length === 0 && draft.to - draft.from > 0,
  );
  if (unknown.length === 0) return [...drafts];
  const first = new Map<string, number>();
  for (const draft of unknown) {
    const surname = folded.loose.slice(draft.name!.start, draft.name!.end).split(' ').at(-1)!;
    if (!first.has(surname) && surname.length > 3) first.set(surname, draft.end);
  }
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of drafts) taken.fill(1, from, to);
  const found: NameDraft[] = [];
  tokens.forEach((token, at) => {
    if (taken[at]) return;
    const surname = [token.word, token.word.slice(1), token.word.slice(2)].find((word) => first.has(word));
    if (surname === undefined || first.get(surname)! > token.start) return;
    const cut = token.word.length - surname.length;
    if (cut > 0 && !/^[وف]?[بلك]?$/u.test(token.word.slice(0, cut))) return;
    found.push(unknownDraft(at, at + 1, token.start + cut, token.end));
  });
  return [...drafts, ...found].sort((a, b) => a.start - b.start);
}
