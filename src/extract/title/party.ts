import type { EntityKind } from '../../model/event.ts';
import { foldLoose } from '../fold.ts';
import type { EntityRecord, Gazetteer } from '../gazetteer.ts';
import { tiedLetters } from '../lexicon/people.ts';
import type { Role } from '../mention.ts';
import { CASES, decline, type Forms } from './decline.ts';
import { describe } from './named.ts';

/** Somebody or something a title names, in each language; null where a language has no name for it. */
export interface Party {
  readonly id: string;
  readonly kind: EntityKind | 'named';
  readonly ar: string;
  readonly en: string | null;
  readonly ru: string | null;
  /** Russian cases; null when they are neither in the data nor told by the ending. */
  readonly forms: Forms | null;
  /** A person's gender; null when unknown, and for everything else. */
  readonly gender: 'm' | 'f' | null;
  /** The country it is or belongs to or speaks for. */
  readonly country: string | null;
  /** The adjectives of that country, masculine singular. */
  readonly adjectives: Adjectives;
  /** Its names in other languages are those of its country. */
  readonly stands?: boolean;
}

export interface Adjectives {
  readonly ar: string | null;
  readonly en: string | null;
  readonly ru: string | null;
}

/** The party of an entity; null when the gazetteer does not have it. */
export function partyOf(id: string, gazetteer: Gazetteer): Party | null {
  const record = gazetteer.entities.get(id);
  if (!record) return null;
  const { ar, en, ru } = record.short;
  const country = record.kind === 'country' ? id : (record.standsFor ?? record.country);
  return {
    id,
    kind: record.kind,
    ar: ar || record.label.ar,
    en: en || record.label.en,
    ru: ru || record.label.ru,
    forms: formsOf(record),
    gender: record.kind === 'person' ? record.gender : null,
    country,
    adjectives: adjectivesOf(country, gazetteer),
  };
}

/** The party of a role. Whoever the gazetteer does not know is named in Arabic, and told by office elsewhere. */
export function partyOfRole(role: Role, gazetteer: Gazetteer): Party | null {
  if (role.kind === 'entity') return partyOf(role.id, gazetteer);
  // «وبالوفد»: the letters before the article tie it to its sentence.
  const whole = role.words.exact.replace(/\s+/g, ' ').trim();
  const words = whole.slice(tiedLetters(foldLoose(whole.split(' ', 1)[0]!)));
  const described = describe(words, gazetteer);
  if (described.standsForCountry) return partyOf(described.country!, gazetteer);
  return {
    id: `named:${words}`,
    kind: 'named',
    ar: words,
    en: described.en,
    ru: described.ru,
    forms: described.forms,
    gender: null,
    country: described.country,
    adjectives: adjectivesOf(described.country, gazetteer),
  };
}

function adjectivesOf(country: string | null, gazetteer: Gazetteer): Adjectives {
  const { ar, en, ru } = (country && gazetteer.entities.get(country)?.adjectives) || NO_ADJECTIVES;
  return { ar: ar[0] ?? null, en: en[0] ?? null, ru: ru[0] ?? null };
}

const NO_ADJECTIVES: EntityRecord['adjectives'] = { ar: [], en: [], ru: [] };

/** The cases of `short.ru`: as the data gives them, completed by its ending. */
function formsOf(record: EntityRecord): Forms | null {
  const name = record.short.ru || record.label.ru;
  const person = record.kind === 'person';
  const gender = record.gender ?? (person ? 'm' : null);
  const ruled = decline(name, { gender, animate: person, name: person });
  const given = record.russian;
  const forms = CASES.map((which) => {
    if (which !== 'acc') return given[which] ?? ruled?.[which];
    return person && gender === 'm' && given.gen && given.gen !== ruled?.gen ? given.gen : ruled?.acc;
  });
  if (!forms.slice(0, 2).every(Boolean)) return null;
  const [gen = name, dat = name, acc = name, ins = name, pre = name] = forms;
  return { gen, dat, acc, ins, pre };
}

/** Whether it is somebody, known or only named. */
export function isPerson({ kind }: Party): boolean {
  return kind === 'person' || kind === 'named';
}

/** The people among the parties; of some with a name and some without, those with one. */
export function people(parties: readonly Party[]): readonly Party[] {
  const known = parties.filter(({ kind }) => kind === 'person');
  return known.length > 0 ? known : parties.filter(isPerson).slice(0, 1);
}

/** The gender and number of a Russian name, for verbs in the past: «Россия заявила», «США заявили». */
export function russianAgreement(parties: readonly Party[]): 'm' | 'f' | 'n' | 'p' {
  const [party] = parties;
  if (parties.length > 1 || !party?.ru) return 'p';
  if (party.kind === 'person') return party.gender ?? 'm';
  if (party.kind === 'named' && !party.stands) return 'm';
  return nounAgreement(party.ru);
}

/** What a Russian noun phrase in the nominative agrees as, told by its head's ending. */
export function nounAgreement(phrase: string): 'm' | 'f' | 'n' | 'p' {
  const words = phrase.replace(/[«»]/g, '').split(' ');
  const abbreviation = ABBREVIATIONS[words[0]!];
  if (abbreviation) return abbreviation;
  const head = words.find(
    (word) => !/(?:ый|ой|ий|ая|яя|ое|ее|ые|ие)$/.test(word) || /[ст]ие$|[её]ние$/.test(word),
  );
  const adjective = words[0]!;
  if (head !== adjective && /(?:ые|ие)$/.test(adjective)) return 'p';
  const noun = head ?? adjective;
  if (/[ая]$/.test(noun) || /(?:ость|знь|вязь|фть)$/.test(noun)) return 'f';
  if (/[оеё]$/.test(noun)) return 'n';
  if (/ы$/.test(noun) || /^[а-яё].*и$/.test(noun)) return 'p';
  return 'm';
}

const ABBREVIATIONS: Readonly<Record<string, 'm' | 'f' | 'n' | 'p'>> = {
  США: 'p', ФСБ: 'f', СВР: 'f', ООН: 'f', НАТО: 'f', ОБСЕ: 'f', КНДР: 'f', РФ: 'f', ФРГ: 'f', ЕС: 'm', МИД: 'm',
  СНБ: 'm', ФБР: 'n', ЦРУ: 'n', АНБ: 'n', ГРУ: 'n', МВД: 'n', ТАСС: 'm', Минобороны: 'n', МАГАТЭ: 'n', ОЗХО: 'f',
}; // prettier-ignore

/** Whether an Arabic name takes feminine verbs: countries and cities do, but for a few; other names by their ending. */
export function isFeminine(party: Party): boolean {
  if (party.kind === 'person') return party.gender === 'f';
  const [first = '', second = ''] = party.ar.split(' ');
  const folded = foldLoose(first);
  if (MASCULINE_PLACES.has(folded)) return false;
  if (party.kind === 'country' || party.kind === 'place') return true;
  if (party.kind === 'named' && MASCULINE_NAMES.has(folded)) return false;
  // «الأمم المتحدة»: a broken plural tells its gender by its adjective only.
  const feminine =
    /(?:ة|ات)$/.test(first) || (first.startsWith('ال') && second.startsWith('ال') && second.endsWith('ة'));
  return feminine || FEMININE_NAMES.has(folded);
}

const looseSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldLoose));
const MASCULINE_PLACES = looseSet(
  'العراق الأردن لبنان السودان المغرب اليمن الصومال الاتحاد البيت الكرملين البنتاغون',
);
const MASCULINE_NAMES = looseSet('خليفة حمزة أسامة معاوية طلحة');
/** Feminine names of bodies without the feminine ending. */
const FEMININE_NAMES = looseSet('تاس رويترز سبوتنيك طالبان');
