import type { EntityKind } from '../../../src/model/event.ts';
import type { EntityRecord, Gazetteer, KnownEvent, OfficeRecord } from '../../../src/extract/gazetteer.ts';
import type { Frame, Role } from '../../../src/extract/mention.ts';
import type { TitleInput } from '../../../src/extract/title/title.ts';

/** A small gazetteer for titles: enough people, countries and topics for every agreement. */
function record(
  id: string,
  kind: EntityKind,
  ar: string,
  en: string,
  ru: string,
  more: Partial<EntityRecord> = {},
): EntityRecord {
  const label = { ar, en, ru };
  return {
    id,
    kind,
    label,
    short: label,
    russian: {},
    names: { ar: [], en: [], ru: [] },
    headed: [],
    adjectives: { ar: [], en: [], ru: [] },
    standsFor: null,
    capital: false,
    seat: null,
    country: null,
    gender: null,
    cite: null,
    ...more,
  };
}

const person = (id: string, ar: string, en: string, ru: string, country: string, gender: 'm' | 'f' = 'm') =>
  record(id, 'person', ar, en, ru, { country, gender });
const country = (
  id: string,
  names: [string, string, string],
  adjectives: [string, string, string],
  more: string[] = [],
) =>
  record(id, 'country', ...names, {
    adjectives: {
      ar: [adjectives[0], `${adjectives[0]}ة`, ...more],
      en: [adjectives[1]],
      ru: [adjectives[2]],
    },
  });

const RECORDS: readonly EntityRecord[] = [
  country('us', ['الولايات المتحدة', 'US', 'США'], ['أمريكي', 'US', 'американский']),
  country('ru', ['روسيا', 'Russia', 'Россия'], ['روسي', 'Russian', 'российский'], ['روس']),
  country('ukraine', ['أوكرانيا', 'Ukraine', 'Украина'], ['أوكراني', 'Ukrainian', 'украинский']),
  person('putin', 'بوتين', 'Putin', 'Путин', 'ru'),
  person('lavrov', 'لافروف', 'Lavrov', 'Лавров', 'ru'),
  person('antonov', 'أنطونوف', 'Antonov', 'Антонов', 'ru'),
  person('zakharova', 'زاخاروفا', 'Zakharova', 'Захарова', 'ru', 'f'),
  person('patrushev', 'باتروشيف', 'Patrushev', 'Патрушев', 'ru'),
  person('trump', 'ترامب', 'Trump', 'Трамп', 'us'),
  person('bolton', 'بولتون', 'Bolton', 'Болтон', 'us'),
  person('sherman', 'شيرمان', 'Sherman', 'Шерман', 'us', 'f'),
  person('psaki', 'ساكي', 'Psaki', 'Псаки', 'us', 'f'),
  person('merkel', 'ميركل', 'Merkel', 'Меркель', 'germany', 'f'),
  record('fsb', 'organisation', 'جهاز الأمن الفيدرالي', 'FSB', 'ФСБ', { country: 'ru' }),
  record('state', 'organisation', 'الخارجية الأمريكية', 'US State Department', 'Госдепартамент США', {
    country: 'us',
  }),
  record('kommersant', 'outlet', 'كوميرسانت', 'Kommersant', 'Коммерсантъ'),
  record('geneva', 'place', 'جنيف', 'Geneva', 'Женева'),
  record('helsinki', 'place', 'هلسنكي', 'Helsinki', 'Хельсинки'),
  record('moscow', 'place', 'موسكو', 'Moscow', 'Москва', { standsFor: 'ru' }),
  record('petersburg', 'place', 'سان بطرسبورغ', 'St Petersburg', 'Санкт-Петербург'),
  record('damascus', 'place', 'سوريا', 'Syria', 'Сирия'),
  record('syria', 'topic', 'سوريا', 'Syria', 'Сирия'),
  record('terror', 'topic', 'مكافحة الإرهاب', 'counter-terrorism', 'борьба с терроризмом'),
  record('stability', 'topic', 'الاستقرار الاستراتيجي', 'strategic stability', 'стратегическая стабильность'),
  record('newstart', 'topic', 'معاهدة ستارت الجديدة', 'New START', 'договор СНВ'),
];

const OFFICES: readonly OfficeRecord[] = [
  {
    id: 'ru.dfm',
    label: {
      ar: 'نائب وزير الخارجية الروسي',
      en: 'Russian deputy foreign minister',
      ru: 'заместитель министра иностранных дел России',
    },
    country: 'ru',
    titles: { ar: ['نائب وزير الخارجية الروسي'], en: [], ru: [] },
    classes: [],
    role: null,
  },
  {
    id: 'ru.fm',
    label: {
      ar: 'وزير الخارجية الروسي',
      en: 'Russian foreign minister',
      ru: 'министр иностранных дел России',
    },
    country: 'ru',
    titles: { ar: ['وزير الخارجية الروسي'], en: [], ru: [] },
    classes: [],
    role: null,
  },
];

const HELSINKI: Pick<KnownEvent, 'id' | 'kind' | 'label'> = {
  id: 'helsinki-2018',
  kind: 'meeting',
  label: { ar: 'قمة هلسنكي', en: 'Helsinki summit', ru: 'Саммит в Хельсинки' },
};

const POISONING: Pick<KnownEvent, 'id' | 'kind' | 'label'> = {
  id: 'poisoning',
  kind: 'attack',
  label: { ar: 'تسميم سكريبال', en: 'Poisoning of Skripal', ru: 'Отравление Скрипаля' },
};

export const WORLD: Gazetteer = {
  entities: new Map(RECORDS.map((entity) => [entity.id, entity])),
  offices: new Map(OFFICES.map((office) => [office.id, office])),
  terms: [],
  events: new Map([HELSINKI, POISONING].map((known) => [known.id, known as KnownEvent])),
  complete: [],
  counters: [],
  givenNames: new Set(),
};

export function entity(id: string): Role {
  return { kind: 'entity', id };
}

export function named(exact: string): Role {
  return { kind: 'named', words: { start: 0, end: exact.length, exact } };
}

export interface Said extends Partial<Omit<TitleInput, 'frame'>> {
  readonly who?: readonly (string | Role)[];
  readonly whom?: readonly (string | Role)[];
  readonly place?: string;
  readonly about?: readonly string[];
  readonly lemma?: string;
  readonly content?: string;
}

/** An event as it was read, from as little as a case needs. */
export function event({
  who = [],
  whom = [],
  place,
  about = [],
  lemma = '',
  content,
  ...rest
}: Said): TitleInput {
  const role = (given: string | Role) => (typeof given === 'string' ? entity(given) : given);
  const frame: Frame = {
    agents: who.map(role),
    recipients: whom.map(role),
    place: place ?? null,
    about,
    lemma,
    content: content === undefined ? null : { start: 0, end: content.length, exact: content },
  };
  return { kind: 'statement', modality: 'happened', actors: [], places: [], frame, ...rest };
}
