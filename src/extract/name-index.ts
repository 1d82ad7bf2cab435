import type { EntityRecord, Gazetteer } from './gazetteer.ts';
import { foldLoose } from './fold.ts';
import { withArticle } from './gazetteer-title.ts';
import { russianForms, spellings } from './name-spelling.ts';
import { CLASS_TITLES, COUNTERPARTS, type ClassTitle } from './name-title.ts';

/** What a run of words may be. */
export type Sense =
  /** `headed`: a plain word too, a name only after «قناة» and the like; `weak`: a name only once the full one was read. */
  | { readonly kind: 'entity'; readonly id: string; readonly headed: boolean; readonly weak: boolean }
  | { readonly kind: 'office'; readonly id: string }
  | { readonly kind: 'class'; readonly title: ClassTitle }
  | { readonly kind: 'counterpart' }
  | { readonly kind: 'adjective'; readonly country: string };

/** A tree of words: each path from the root spells a name or a title. */
export interface IndexNode {
  readonly next: Map<string, IndexNode>;
  readonly senses: Sense[];
  /** Whether a title starts along this path: only titles may have «الجديد» or «السابق» inside. */
  titled: boolean;
}

/** Everything about a gazetteer that matching names needs, made once. */
export interface NameIndex {
  readonly root: IndexNode;
  readonly gazetteer: Gazetteer;
  /** Entity ids of the people who ever held an office, by office, latest first. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Office ids a person ever held, by person. */
  readonly officesOf: ReadonlyMap<string, readonly string[]>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const made = new WeakMap<Gazetteer, NameIndex>();

/** The index of a gazetteer; made on first use and kept as long as the gazetteer is. */
export function indexOf(gazetteer: Gazetteer): NameIndex {
  const known = made.get(gazetteer);
  if (known) return known;
  const index = buildIndex(gazetteer);
  made.set(gazetteer, index);
  return index;
}

function buildIndex(gazetteer: Gazetteer): NameIndex {
  const root: IndexNode = { next: new Map(), senses: [], titled: false };
  for (const entity of gazetteer.entities.values()) {
    if (entity.kind !== 'topic') addEntity(root, entity);
    const capitalOf = entity.standsFor ?? (entity.capital ? entity.country : null);
    if (capitalOf !== null) addCapital(root, entity, gazetteer.entities.get(capitalOf));
  }
  for (const office of gazetteer.offices.values()) {
    const sense: Sense = { kind: 'office', id: office.id };
    for (const title of office.titles.ar) addSpellings(root, title, sense);
    for (const title of [...office.titles.en, ...office.titles.ru]) add(root, title, sense);
  }
  for (const title of CLASS_TITLES)
    for (const words of title.words) add(root, words, { kind: 'class', title });
  for (const word of COUNTERPARTS) add(root, word, { kind: 'counterpart' });
  return { root, gazetteer, holders: holdersOf(gazetteer), officesOf: officesOf(gazetteer) };
}

function addEntity(root: IndexNode, entity: EntityRecord): void {
  const sense = (headed: boolean, weak: boolean): Sense => ({ kind: 'entity', id: entity.id, headed, weak });
  for (const name of entity.names.ar) addSpellings(root, name, sense(false, false));
  for (const name of entity.headed) add(root, foldLoose(name), sense(true, false));
  for (const name of [...entity.names.en, ...entity.names.ru])
    add(root, foldLoose(name), sense(false, false));
  const cases = entity.names.ru.includes(entity.short.ru) || entity.kind !== 'person';
  if (cases) for (const name of Object.values(entity.russian)) add(root, name, sense(false, false));
  if (entity.kind === 'person') {
    for (const name of spellings(entity.short.ar)) add(root, name, sense(false, true));
    // A surname that is a name in Arabic is one in English too.
    add(root, entity.short.en, sense(false, !entity.names.ar.includes(entity.short.ar)));
  }
  const adjective: Sense = { kind: 'adjective', country: entity.id };
  for (const word of entity.adjectives.ar) {
    addSpellings(root, word, adjective);
    addSpellings(root, withArticle(word), adjective);
    // «دبلوماسيا أمريكيا»: the accusative; «روسيا» stays the country.
    if (word.endsWith('ي')) addSpellings(root, `${word}ا`, adjective);
  }
  for (const word of entity.adjectives.en) add(root, word, adjective);
  for (const word of entity.adjectives.ru.flatMap(russianForms)) add(root, word, adjective);
}

/** «العاصمة المصرية», «العاصمة المصرية القاهرة»: a capital by its country's adjective. */
function addCapital(root: IndexNode, place: EntityRecord, country: EntityRecord | undefined): void {
  if (place.kind !== 'place') return;
  const sense: Sense = { kind: 'entity', id: place.id, headed: false, weak: false };
  const said = (country?.adjectives.ar ?? []).map((word) => `العاصمة ${withArticle(word)}`);
  // «في العاصمة التشيكية براغ» is one place, and no country beside it.
  for (const words of said)
    for (const name of ['', ...place.names.ar]) addSpellings(root, `${words} ${name}`, sense);
}

function addSpellings(root: IndexNode, words: string, sense: Sense): void {
  for (const spelling of spellings(words)) add(root, spelling, sense);
}

function add(root: IndexNode, words: string, sense: Sense): void {
  let node = root;
  for (const [word] of words.matchAll(WORD)) {
    let child = node.next.get(word);
    if (child === undefined) node.next.set(word, (child = { next: new Map(), senses: [], titled: false }));
    node = child;
    if (sense.kind === 'office' || sense.kind === 'class') node.titled = true;
  }
  if (node !== root && !node.senses.some((other) => sameSense(other, sense))) node.senses.push(sense);
}

/** The strong name of an entity makes its weak one needless. */
function sameSense(a: Sense, b: Sense): boolean {
  if (a.kind === 'entity' && b.kind === 'entity') return a.id === b.id;
  if (a.kind === 'office' && b.kind === 'office') return a.id === b.id;
  return a.kind === 'adjective' && b.kind === 'adjective' && a.country === b.country;
}

function holdersOf(gazetteer: Gazetteer): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  const latestFirst = [...gazetteer.terms].sort((a, b) => b.from - a.from || (a.id < b.id ? -1 : 1));
  for (const { office, person } of latestFirst) {
    const list = holders.get(office) ?? [];
    if (!list.includes(person)) holders.set(office, [...list, person]);
  }
  return holders;
}

function officesOf(gazetteer: Gazetteer): Map<string, string[]> {
  const offices = new Map<string, string[]>();
  for (const { office, person } of gazetteer.terms) {
    const list = offices.get(person) ?? [];
    if (!list.includes(office)) offices.set(person, [...list, office]);
  }
  return offices;
}
