import type { NameDraft } from './name-draft.ts';
import { counterpartOffices } from './name-join.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMemory } from './name-memory.ts';

/** What a name or title is taken to mean. */
export interface Meaning {
  /** Entity ids it may be, best first. */
  readonly candidates: readonly string[];
  readonly entity: string | null;
  readonly office: string | null;
  readonly refersBack: boolean;
}

export const NOBODY: Meaning = { candidates: [], entity: null, office: null, refersBack: false };

/** What stands before a name, as far as it decides between a capital and the country it speaks for. */
export interface Before {
  /** The last words before it, nearest first. */
  readonly words: readonly string[];
  readonly paragraph: number;
  /** Whether a name or title stands right before it. */
  readonly afterName: boolean;
}

/** Takes a draft to mean somebody, by its title and by who was named before; null when it means nobody. */
export function meaningOf(
  draft: NameDraft,
  before: Before,
  memory: NameMemory,
  index: NameIndex,
): Meaning | null {
  if (draft.form === 'adjective') return { ...NOBODY, candidates: [draft.country!], entity: draft.country };
  if (draft.name !== null) return named(draft, before, memory, index);
  if (draft.counterpart) return counterpart(draft, memory, index);
  if (draft.posted) return NOBODY;
  return draft.offices.length > 0 ? holder(draft, memory, index) : backReference(draft, before, memory);
}

function named(draft: NameDraft, before: Before, memory: NameMemory, index: NameIndex): Meaning | null {
  const office = officeOf(
    draft.counterpart ? withRoleOf(memory.last(draft.start)?.id, draft, index) : draft,
    index,
  );
  if (draft.weak && !draft.ids.some((id) => memory.hasRead(id))) return null;
  if (draft.ids.length === 0) return { ...NOBODY, office };
  const capital = capitalOrCountry(draft, before, index);
  if (capital) return capital;
  const entity = draft.ids.length === 1 ? draft.ids[0]! : memory.lastOf(draft.ids);
  const candidates = entity === null ? draft.ids : [entity, ...draft.ids.filter((id) => id !== entity)];
  return { candidates, entity, office, refersBack: false };
}

/** A counterpart's draft with the offices that match those of the person it is the counterpart of. */
function withRoleOf(id: string | null | undefined, draft: NameDraft, index: NameIndex): NameDraft {
  const offices = id && draft.country !== null ? counterpartOffices(id, draft.country, index) : [];
  const held = draft.ids.flatMap((one) => index.officesOf.get(one) ?? []);
  return { ...draft, offices: offices.filter((office) => held.includes(office)) };
}

/** The office of a titled name: the one its person held, when the title may name several. */
function officeOf(draft: NameDraft, index: NameIndex): string | null {
  const held = draft.ids.flatMap((id) => index.officesOf.get(id) ?? []);
  const role = draft.title?.role;
  const byRole = role && held.find((office) => index.gazetteer.offices.get(office)?.role === role);
  return draft.offices.find((office) => held.includes(office)) ?? draft.offices[0] ?? byRole ?? null;
}

const IN = new Set(['في', 'قرب', 'ضواحي', 'مدينه', 'العاصمه', 'شمال', 'جنوب', 'غرب', 'شرق', 'in', 'at']);
const TO = new Set(['الي', 'من', 'نحو', 'to', 'from']);
const TRAVEL =
  /^[وف]?[بل]?(?:ال)?(?:زيار|زار|يزور|وصل|وصول|يصل|تصل|توج[هه]|سافر|عاد|عوده|يعود|غادر|مغادر|رحل|رحله|قادم|طائر|سفر|انتقل|visit|arriv|travel)/u;

/** «في موسكو» is the city, «أكدت موسكو» the country; «إلى موسكو» is the city only for those who travel. */
function capitalOrCountry(draft: NameDraft, before: Before, index: NameIndex): Meaning | null {
  const place = draft.ids[0]!;
  const country = index.gazetteer.entities.get(place)?.standsFor ?? null;
  if (country === null) return null;
  const [first = '', ...further] = before.words;
  const nearest = first.replace(/^[وف](?=في$|الي$|من$)/u, '');
  const travelled = [nearest, ...further].some((word) => TRAVEL.test(word));
  const reached = TRAVEL.test(nearest) || (travelled && (TO.has(nearest) || before.afterName));
  // «العاصمة التركية أنقرة».
  const called = before.afterName && /^[وفبل]*العاصمه$/.test(further[0] ?? '');
  const isPlace = called || /ب$/u.test(draft.clitic) || IN.has(nearest) || (draft.clitic === '' && reached);
  const candidates = isPlace ? [place, country] : [country, place];
  return { ...NOBODY, candidates, entity: candidates[0]! };
}

/** «وزير الخارجية الأميركي»: whoever held the office; the one the text names, when it names one. */
function holder(draft: NameDraft, memory: NameMemory, index: NameIndex): Meaning {
  const office = draft.offices[0] ?? null;
  const holders = [...new Set(draft.offices.flatMap((id) => index.holders.get(id) ?? []))];
  const last = memory.lastHolder(draft.offices);
  if (last && last.id === null) return { ...NOBODY, office, refersBack: true };
  const entity =
    memory.lastOf(holders) ??
    (holders.length === 1 && draft.modifier === null && isSure(holders[0]!, draft.offices, index)
      ? holders[0]!
      : null);
  const candidates = entity === null ? holders : [entity, ...holders.filter((id) => id !== entity)];
  return { candidates, entity, office, refersBack: last !== null };
}

/** Whether a term is known well enough to take an office alone for its holder. */
function isSure(person: string, offices: readonly string[], { gazetteer }: NameIndex): boolean {
  return gazetteer.terms.some(
    (term) => term.person === person && offices.includes(term.office) && term.confidence !== 'M',
  );
}

function counterpart(draft: NameDraft, memory: NameMemory, index: NameIndex): Meaning {
  const last = memory.last(draft.start);
  if (draft.country === null || !last || last.id === null) return NOBODY;
  const offices = counterpartOffices(last.id, draft.country, index);
  return { ...holder({ ...draft, offices }, memory, index), refersBack: true };
}

const OF_DIPLOMACY =
  /^[وفبلك]*(ال)?(بعث|علاق|ازم|مقر|مقار|ممتلك|ممثلي|حصان|جهود|حرب|منش|مبان|هيئ|هيي|قنو|قنا|تمثيل|سفار|سلك|جهاز|اوساط|اتصال|وجود|طاقم)(ه|ات|ت|ي)?(ه|ها|هم|هما)?$/u;

/** «البعثة الدبلوماسية الروسية», «علاقاتها الدبلوماسية»: what sort of mission, and nobody. */
export function isSortOfThing({ title }: NameDraft, { words }: Before): boolean {
  return title?.className === 'diplomat' && OF_DIPLOMACY.test(words[0] ?? '');
}

/** «السفير», «الدبلوماسي الروسي»: the one person before who may be called so; two leave it open. */
function backReference(draft: NameDraft, before: Before, memory: NameMemory): Meaning | null {
  const className = draft.title?.className;
  if (className === undefined) return null;
  const fits = memory.fitting(className, draft.country, before.paragraph);
  if (fits.length === 0) return draft.country === null ? null : NOBODY;
  const candidates = fits.flatMap(({ id }) => id ?? []);
  const entity = fits.length === 1 ? fits[0]!.id : memory.mainOf(candidates);
  return { candidates, entity, office: null, refersBack: true };
}
