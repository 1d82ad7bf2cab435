import type { Folded } from './fold.ts';
import { officesByRole, unknownDraft, type NameDraft } from './name-draft.ts';
import type { NameIndex } from './name-index.ts';
import { isGap, type Token } from './name-scan.ts';
import { maySameGiven } from './name-spelling.ts';
import { DEPUTIES, HONORIFICS } from './name-title.ts';
import { bareNameAt, unknownNameAt } from './name-unknown.ts';

/** The text a join looks at. */
export interface NameText {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly index: NameIndex;
}

/** Joins titles with the names beside them, and adds names of people nobody knows. */
export function joinNames(drafts: readonly NameDraft[], text: NameText): NameDraft[] {
  const own = drafts.map((draft) => withDeputy(draft, text));
  const posted = joinPairs(own, (title, place) => titleThenPost(title, place, text));
  const named = withUnknownNames(
    posted.map((draft) => withGivenName(draft, text)),
    text,
  );
  const once = joinPairs(named, (a, b) => titleThenName(a, b, text) ?? nameThenTitle(a, b, text));
  // «رئيس الأركان الأميركي الجنرال مارك ميلي»: two titles before one name.
  return joinPairs(once, (a, b) => titleThenName(a, b, text));
}

function joinPairs(
  drafts: readonly NameDraft[],
  join: (a: NameDraft, b: NameDraft) => NameDraft | null,
): NameDraft[] {
  const joined: NameDraft[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const both = i + 1 < drafts.length ? join(drafts[i]!, drafts[i + 1]!) : null;
    joined.push(both ?? drafts[i]!);
    if (both) i += 1;
  }
  return joined;
}

/** «نائب سكرتير مجلس الأمن الروسي»: the deputy of an office holds another one, unknown unless it has a title of its own. */
function withDeputy(draft: NameDraft, { folded, tokens }: NameText): NameDraft {
  const before = tokens[draft.from - 1];
  if (draft.form !== 'title' || draft.offices.length === 0 || draft.clitic !== '' || !before) return draft;
  const word = DEPUTIES.has(before.word) ? before.word : before.word.replace(/^[وف]?[بل]?/u, '');
  if (!DEPUTIES.has(word) || !isGap(folded.loose, before, tokens[draft.from]!)) return draft;
  const start = before.end - word.length;
  const clitic = before.word.slice(0, before.word.length - word.length);
  const title = { className: 'official', role: null, words: [] };
  return { ...draft, start, from: draft.from - 1, clitic, offices: [], title };
}

/** «ديميتري بيسكوف» when only «بيسكوف» is in the index; «نيكولاس بيرنز» is somebody else than William Burns. */
function withGivenName(draft: NameDraft, { folded, tokens, index }: NameText): NameDraft {
  const before = tokens[draft.from - 1];
  if (draft.name === null || draft.clitic !== '' || !before || draft.to - draft.from > 1) return draft;
  const given = strip(before.word, index.gazetteer.givenNames);
  if (given === null || folded.loose.slice(before.end, draft.start) !== ' ') return draft;
  const people = draft.ids.filter((id) => index.gazetteer.entities.get(id)?.kind === 'person');
  if (people.length === 0) return draft;
  const same = people.filter((id) => givenNamesOf(id, index).some((name) => maySameGiven(name, given)));
  const start = before.end - given.length;
  const clitic = before.word.slice(0, before.word.length - given.length);
  return {
    ...draft,
    ids: same,
    weak: false,
    start,
    from: draft.from - 1,
    name: { start, end: draft.end },
    clitic,
  };
}

function strip(word: string, givenNames: ReadonlySet<string>): string | null {
  if (givenNames.has(word)) return word;
  const rest = word.replace(/^[وف]?[بل]?/u, '');
  return givenNames.has(rest) ? rest : null;
}

function givenNamesOf(id: string, index: NameIndex): string[] {
  const { names } = index.gazetteer.entities.get(id)!;
  return names.ar.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!);
}

/** Unknown people after a title, and wherever a given name is followed by a surname like no other word. */
function withUnknownNames(drafts: readonly NameDraft[], { folded, tokens, index }: NameText): NameDraft[] {
  const { givenNames } = index.gazetteer;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of drafts) taken.fill(1, from, to);
  const found: NameDraft[] = [];
  const free = (at: number, to: number): boolean => taken.subarray(at, to).every((used) => used === 0);
  const add = (at: number, to: number | null): void => {
    if (to === null || !free(at, to)) return;
    found.push(unknownDraft(at, to, tokens[at]!.start, tokens[to - 1]!.end));
    taken.fill(1, at, to);
  };
  for (const draft of drafts) {
    if (draft.form !== 'title') continue;
    const at = afterHonorifics(folded.loose, tokens, draft.to);
    if (at !== null) add(at, unknownNameAt(folded.loose, tokens, at, givenNames));
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (!taken[at]) add(at, bareNameAt(folded.loose, tokens, at, givenNames));
  }
  return [...drafts, ...found].sort((a, b) => a.start - b.start);
}

/** The token after a title and its words of honour; null when something stands between. */
function afterHonorifics(text: string, tokens: readonly Token[], to: number): number | null {
  let at = to;
  while (at < to + 3) {
    const token = tokens[at];
    if (!token || !isGap(text, tokens[at - 1]!, token)) return null;
    if (!HONORIFICS.has(token.word)) return at;
    at += 1;
  }
  return null;
}

function titleThenName(
  title: NameDraft,
  name: NameDraft,
  { folded, tokens, index }: NameText,
): NameDraft | null {
  const plain = name.form === 'name' || (name.form === 'titled-name' && name.offices.length === 0);
  if (title.form !== 'title' || !plain || name.clitic !== '' || name.name === null) return null;
  const touches = title.to === name.from && isGap(folded.loose, tokens[title.to - 1]!, tokens[name.from]!);
  const direct = touches || afterHonorifics(folded.loose, tokens, title.to) === name.from;
  const apposed = /^\s?[،,:]\s?["«“]?$/u.test(folded.loose.slice(title.end, name.start));
  if (!direct && !apposed) return null;
  if (name.ids.length === 0) return direct ? merge(title, name, []) : null;
  if (title.posted) return envoyByName(title, name, index);
  const fit = fittingPeople(title, name.ids, index);
  if (fit.length > 0) return merge(title, name, fit);
  const unplaced = name.ids.filter((id) => !index.officesOf.has(id) && isPersonOf(id, title.country, index));
  return direct && unplaced.length > 0 ? merge(title, name, unplaced) : null;
}

/** «السفير في موسكو جون سوليفان»: whose envoy, the name says. */
function envoyByName(title: NameDraft, name: NameDraft, index: NameIndex): NameDraft | null {
  if (title.country !== null) return null;
  const fit = fittingPeople(title, name.ids, index);
  const offices = fit
    .flatMap((id) => index.officesOf.get(id) ?? [])
    .filter((office) => index.gazetteer.offices.get(office)?.classes.includes('ambassador'));
  return fit.length > 0 ? merge({ ...title, posted: false, offices }, name, fit) : null;
}

/** «أناتولي أنطونوف، السفير الروسي لدى واشنطن»: the title must be one the person held. */
function nameThenTitle(name: NameDraft, title: NameDraft, { folded, index }: NameText): NameDraft | null {
  if (title.form !== 'title' || name.form !== 'name' || name.ids.length === 0 || title.clitic !== '')
    return null;
  if (title.offices.length === 0) return null;
  if (!/^(?:\s?[،,]\s?|\s|\s?[(]\s?)$/u.test(folded.loose.slice(name.end, title.start))) return null;
  const fit = fittingPeople(title, name.ids, index);
  return fit.length > 0 ? merge(title, name, fit) : null;
}

/** The people a title may go with: those who held the office, or one of its class in its country. */
function fittingPeople(title: NameDraft, ids: readonly string[], index: NameIndex): string[] {
  const held = (id: string): readonly string[] => index.officesOf.get(id) ?? [];
  if (title.offices.length > 0)
    return ids.filter((id) => held(id).some((office) => title.offices.includes(office)));
  const className = title.title?.className;
  return ids.filter((id) => {
    if (!isPersonOf(id, title.country, index)) return false;
    if (title.counterpart || className === 'person') return true;
    return held(id).some(
      (office) => className && index.gazetteer.offices.get(office)?.classes.includes(className),
    );
  });
}

function isPersonOf(id: string, country: string | null, index: NameIndex): boolean {
  const entity = index.gazetteer.entities.get(id);
  return (
    entity?.kind === 'person' && (country === null || entity.country === null || entity.country === country)
  );
}

function merge(title: NameDraft, name: NameDraft, ids: readonly string[]): NameDraft {
  const [first, last] = title.start < name.start ? [title, name] : [name, title];
  const span = { start: first.start, end: last.end, from: first.from, to: last.to, clitic: first.clitic };
  return { ...title, ...span, form: 'titled-name', ids, weak: false, name: name.name };
}

/** «السفير الروسي في دمشق», «مبعوث الرئيس الروسي إلى كابول»: posted to a place that makes it an office the gazetteer does not have. */
function titleThenPost(
  title: NameDraft,
  place: NameDraft,
  { folded, tokens, index }: NameText,
): NameDraft | null {
  const envoy = title.offices.some((id) => index.gazetteer.offices.get(id)?.classes[0] === 'envoy');
  if (!(envoy || title.title?.className === 'ambassador') || title.form !== 'title' || place.form !== 'name')
    return null;
  const preposition = tokens[title.to];
  if (place.from !== title.to + 1 || place.clitic !== '' || !preposition) return null;
  if (!(envoy ? ['الي'] : ['في', 'لدي', 'الي']).includes(preposition.word)) return null;
  if (!isGap(folded.loose, tokens[title.to - 1]!, preposition)) return null;
  return { ...title, end: place.end, to: place.to, posted: true, offices: [] };
}

/** The offices that make somebody the counterpart of a person of another country. */
export function counterpartOffices(id: string, country: string, index: NameIndex): string[] {
  const roles = (index.officesOf.get(id) ?? []).flatMap(
    (office) => index.gazetteer.offices.get(office)?.role ?? [],
  );
  return [...new Set(roles)].flatMap((role) => officesByRole(role, country, index));
}
