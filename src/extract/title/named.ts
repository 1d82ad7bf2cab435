import { foldLoose } from '../fold.ts';
import type { EntityRecord, Gazetteer, OfficeRecord } from '../gazetteer.ts';
import { decline, type Forms } from './decline.ts';

/** What is known of somebody the gazetteer has no name for: an office, or a role and whose it is. */
export interface Description {
  readonly en: string | null;
  readonly ru: string | null;
  readonly forms: Forms | null;
  readonly country: string | null;
  /** The words point at a whole country («السلطات الأميركية», «الجانب الروسي»), which has a better name. */
  readonly standsForCountry: boolean;
}

/** Reads Arabic words that name somebody unknown: «نائب وزير الخارجية الروسي», «مسؤول في البيت الأبيض». */
export function describe(words: string, gazetteer: Gazetteer): Description {
  const folded = ` ${foldLoose(words)} `;
  const office = officeIn(folded, gazetteer);
  if (office) return deputised(folded, office);
  const owner = ownerIn(folded, gazetteer);
  const country = owner === null ? null : owner.kind === 'country' ? owner.id : owner.country;
  const standsForCountry = /^ (?:و?ل?ال)?(?:سلطات|جانب|حكومه|اداره|زملا)/.test(folded) && country !== null;
  const group = GROUPS.find(({ ar }) => ar.test(folded));
  if (group && owner?.kind === 'country') return groupOf(group, owner);
  const role = ROLES.find(({ ar }) => ar.test(folded));
  if (!role || !owner) return { en: null, ru: null, forms: null, country, standsForCountry };
  if (owner.kind !== 'country') {
    const genitive = owner.russian.gen ?? owner.short.ru;
    return {
      ...official(`${owner.short.en} ${role.en}`, `${role.ru} ${genitive}`, country),
      standsForCountry,
    };
  }
  const [en, ru] = [owner.adjectives.en[0], owner.adjectives.ru[0]];
  if (!en || !ru) return { en: null, ru: null, forms: null, country, standsForCountry };
  return { ...official(`${en} ${role.en}`, `${ru} ${role.ru}`, country), standsForCountry };
}

/** «نائب سكرتير مجلس الأمن»: the deputy is not the one deputised for. */
function deputised(folded: string, { label, titles, country }: OfficeRecord): Description {
  const deputy = titles.ar.some((title) =>
    / ن(?:ا|ؤ|و)[يئ]به? $/.test(folded.split(foldLoose(title))[0] ?? ''),
  );
  if (!deputy) return official(label.en, label.ru, country);
  const chief = decline(label.ru, { gender: 'm', animate: true, name: false });
  return official(
    `Deputy ${label.en}`,
    chief ? `заместитель ${chief.gen}` : `заместитель: ${label.ru}`,
    country,
  );
}

function official(en: string, ru: string, country: string | null): Description {
  const forms = decline(ru, { gender: 'm', animate: true, name: false });
  return { en, ru, forms, country, standsForCountry: false };
}

interface RoleWords {
  readonly ar: RegExp;
  readonly en: string;
  readonly ru: string;
}

const ROLES: readonly RoleWords[] = [
  { ar: /^ (?:ال)?(?:متحدث|ناطق)ه? /, en: 'spokesperson', ru: 'представитель' },
  { ar: /^ (?:ال)?(?:مسوول|مسؤول|مسئول)ه? /, en: 'official', ru: 'представитель' },
  { ar: /^ (?:ال)?مصدر /, en: 'source', ru: 'источник' },
  { ar: /^ (?:ال)?دبلوماسيه? /, en: 'diplomat', ru: 'дипломат' },
  { ar: /^ (?:ال)?سفيره? /, en: 'ambassador', ru: 'посол' },
  { ar: /^ (?:ال)?وزيره? /, en: 'minister', ru: 'министр' },
  { ar: /^ (?:ال)?مبعوثه? /, en: 'envoy', ru: 'посланник' },
];

/** Several people told by what they are: «مواطنين روس», «مسؤولين أمريكيين». */
interface GroupWords {
  readonly ar: RegExp;
  readonly en: string;
  readonly ru: string;
  /** The noun's cases; the adjective before it is regular. */
  readonly forms: Forms;
}

const group = (
  ar: RegExp,
  en: string,
  ru: string,
  [gen, dat, ins, pre]: readonly [string, string, string, string],
) => ({
  ar,
  en,
  ru,
  forms: { gen, dat, acc: gen, ins, pre },
});

const GROUPS: readonly GroupWords[] = [
  group(/ (?:ال)?دبلوماسيي?[نا] /, 'diplomats', 'дипломаты', [
    'дипломатов',
    'дипломатам',
    'дипломатами',
    'дипломатах',
  ]),
  group(/ (?:ال)?(?:مسوول|مسؤول|مسئول)ي?ن /, 'officials', 'чиновники', [
    'чиновников',
    'чиновникам',
    'чиновниками',
    'чиновниках',
  ]),
  group(/ (?:ال)?(?:مواطنين|رعايا|اشخاص|شخصا) /, 'nationals', 'граждане', [
    'граждан',
    'гражданам',
    'гражданами',
    'гражданах',
  ]),
  group(/ (?:ال)?خبراء /, 'experts', 'эксперты', ['экспертов', 'экспертам', 'экспертами', 'экспертах']),
];

function groupOf({ en, ru, forms }: GroupWords, country: EntityRecord): Description {
  const [adjective, russian] = [country.adjectives.en[0], country.adjectives.ru[0]];
  const known = { country: country.id, standsForCountry: false };
  if (!adjective || !russian?.endsWith('ий')) return { en: null, ru: null, forms: null, ...known };
  const stem = russian.slice(0, -1);
  const declined = {
    gen: `${stem}х ${forms.gen}`,
    dat: `${stem}м ${forms.dat}`,
    acc: `${stem}х ${forms.acc}`,
    ins: `${stem}ми ${forms.ins}`,
    pre: `${stem}х ${forms.pre}`,
  };
  return { en: `${adjective} ${en}`, ru: `${stem}е ${ru}`, forms: declined, ...known };
}

/** Whether the words only name somebody («المتحدث الصحفي للكرملين»), and so say nothing. */
export function isAppellation(words: string, gazetteer: Gazetteer): boolean {
  const names = namingWords(gazetteer);
  const said = foldLoose(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const bare = (word: string) => word.replace(/^(?:لل|ل|ب|و)(?=..)/, '');
  return (
    said.filter((word) => !names.has(word) && !names.has(bare(word)) && !names.has(`ال${bare(word)}`))
      .length < 2
  );
}

const namingWordsOf = new WeakMap<Gazetteer, ReadonlySet<string>>();

function namingWords(gazetteer: Gazetteer): ReadonlySet<string> {
  let words = namingWordsOf.get(gazetteer);
  if (!words) {
    const people = [...gazetteer.entities.values()].filter(
      ({ kind }) => kind === 'person' || kind === 'organisation',
    );
    const names = people.flatMap((record) => [record.label.ar, record.short.ar, ...record.names.ar]);
    const titles = [...gazetteer.offices.values()].flatMap(({ titles: { ar } }) => ar);
    words = new Set([...names, ...titles].flatMap((phrase) => foldLoose(phrase).split(' ')));
    namingWordsOf.set(gazetteer, words);
  }
  return words;
}

/** The office whose Arabic title stands in the folded words; the longest when several do. */
function officeIn(folded: string, gazetteer: Gazetteer): OfficeRecord | null {
  return longest(gazetteer.offices.values(), ({ titles }) => titles.ar, folded);
}

/** The body or country whose name or adjective stands in the folded words. */
function ownerIn(folded: string, gazetteer: Gazetteer): EntityRecord | null {
  const owners = [...gazetteer.entities.values()].filter(
    ({ kind }) => kind === 'organisation' || kind === 'country',
  );
  return (
    longest(owners, ({ names, label }) => [label.ar, ...names.ar], folded) ??
    longest(owners, ({ adjectives }) => adjectives.ar.flatMap((word) => [word, `ال${word}`]), folded)
  );
}

function longest<T>(
  records: Iterable<T>,
  namesOf: (record: T) => readonly string[],
  folded: string,
): T | null {
  let best: T | null = null;
  let length = 0;
  for (const record of records) {
    for (const name of namesOf(record)) {
      if (name.length > length && folded.includes(` ${foldLoose(name)} `)) {
        best = record;
        length = name.length;
      }
    }
  }
  return best;
}
