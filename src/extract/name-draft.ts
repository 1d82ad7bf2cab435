import type { NameIndex } from './name-index.ts';
import type { RawMatch } from './name-scan.ts';
import type { ClassTitle } from './name-title.ts';

/** A name or title found in the text, before it is known whom it means. Offsets count units of the folded text. */
export interface NameDraft {
  start: number;
  end: number;
  /** Indexes of its first token and of the one after its last. */
  from: number;
  to: number;
  form: 'name' | 'title' | 'titled-name' | 'adjective';
  /** Entity ids its name may be; empty for a title alone and for unknown people. */
  ids: readonly string[];
  /** A short form that counts only once the full name was read. */
  weak: boolean;
  /** Office ids its title may name. */
  offices: readonly string[];
  title: ClassTitle | null;
  counterpart: boolean;
  country: string | null;
  modifier: 'new' | 'former' | 'acting' | null;
  /** The personal name alone. */
  name: { readonly start: number; readonly end: number } | null;
  /** The place a class title is posted to («السفير الروسي في دمشق»): it is nobody the offices know. */
  posted: boolean;
  readonly clitic: string;
}

/** Reads what each raw match may be; a class title takes the adjective that follows it. */
export function draftsOf(matches: readonly RawMatch[], index: NameIndex): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (let i = 0; i < matches.length; i += 1) {
    const match = matches[i]!;
    const after = matches[i + 1];
    const adjective = after && adjectiveOf(after);
    const touches = after?.from === match.to && after.clitic === '';
    const draft = draftOf(match, index, touches && adjective !== null);
    if (draft.form === 'title' && draft.offices.length === 0 && touches && adjective) {
      Object.assign(draft, {
        end: after.end,
        to: after.to,
        country: adjective,
        modifier: draft.modifier ?? after.modifier,
      });
      draft.offices = officesByRole(draft.title?.role ?? null, adjective, index);
      i += 1;
    }
    drafts.push(draft);
  }
  return drafts;
}

/** The offices of a role in a country; none when the role is null. */
export function officesByRole(role: string | null, country: string, index: NameIndex): string[] {
  if (role === null) return [];
  const offices = [...index.gazetteer.offices.values()];
  return offices.filter((office) => office.role === role && office.country === country).map(({ id }) => id);
}

/** A draft for a name the index does not hold. */
export function unknownDraft(from: number, to: number, start: number, end: number): NameDraft {
  return { ...blank(from, to, start, end, ''), form: 'name', name: { start, end } };
}

function draftOf(match: RawMatch, index: NameIndex, adjectiveFollows: boolean): NameDraft {
  const draft = blank(match.from, match.to, match.start, match.end, match.clitic);
  draft.modifier = match.modifier;
  const offices = match.senses.flatMap((sense) => (sense.kind === 'office' ? [sense.id] : []));
  const title = match.senses.find((sense) => sense.kind === 'class');
  const entities = match.senses.filter((sense) => sense.kind === 'entity');
  const country = adjectiveOf(match);
  if (title && (offices.length === 0 || adjectiveFollows))
    return { ...draft, form: 'title', title: title.title };
  if (offices.length > 0) {
    const of = index.gazetteer.offices.get(offices[0]!)?.country ?? null;
    return { ...draft, form: 'title', offices, country: of };
  }
  if (match.senses.some(({ kind }) => kind === 'counterpart'))
    return { ...draft, form: 'title', counterpart: true };
  const strong = entities.filter(({ weak }) => !weak);
  // «دبلوماسيين روس»: Russians, although there is a Mr Ross.
  if (entities.length === 0 || (strong.length === 0 && country !== null))
    return { ...draft, form: 'adjective', country };
  const ids = (strong.length > 0 ? strong : entities).map(({ id }) => id);
  return { ...draft, ids, weak: strong.length === 0, name: { start: match.start, end: match.end } };
}

function adjectiveOf(match: RawMatch): string | null {
  const sense = match.senses.find(({ kind }) => kind === 'adjective');
  return sense?.kind === 'adjective' ? sense.country : null;
}

function blank(from: number, to: number, start: number, end: number, clitic: string): NameDraft {
  return {
    start,
    end,
    from,
    to,
    form: 'name',
    ids: [],
    weak: false,
    offices: [],
    title: null,
    counterpart: false,
    country: null,
    modifier: null,
    name: null,
    posted: false,
    clitic,
  };
}
