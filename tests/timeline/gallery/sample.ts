import type { Dating, DatingStatus, Side } from '../../../src/model/dating.ts';
import { addDays, formatDay, mustParseDay, weekdayOf } from '../../../src/model/day.ts';
import type { EventList, Fact, TimelineEvent } from '../../../src/model/event.ts';
import { KINDS } from '../../../src/model/kind.ts';
import type { Kind, Modality } from '../../../src/model/kind.ts';

/** A list made to show every kind of mark; the events are invented, some after well-known ones. */
export interface Draft {
  readonly kind: Kind;
  readonly label: string;
  readonly arabic: string;
  readonly certain: readonly [string | null, string | null];
  readonly likely?: readonly [string | null, string | null];
  readonly weekday?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly modality?: Modality;
  readonly lasted?: boolean;
  readonly sides?: readonly (readonly [string, string])[];
}

const A = ['2017-08-23', '2018-03-07'] as const;
const A_LIKELY = ['2017-08-23', '2017-12-27'] as const;
const B = ['2018-08-27', '2019-07-15'] as const;
const B_LIKELY = ['2018-08-27', '2018-10-15'] as const;
const C = ['2021-06-16', '2022-02-23'] as const;
const C_LIKELY = ['2021-06-16', '2021-07-28'] as const;
const D = ['2017-12-20', '2021-01-20'] as const;
const D_LIKELY = ['2017-12-20', '2018-07-15'] as const;

const DRAFTS: readonly Draft[] = [
  { kind: 'meeting', label: 'Hamburg, G20', arabic: 'هامبورغ', certain: ['2017-07-07', '2017-07-07'] },
  { kind: 'meeting', label: 'Helsinki', arabic: 'هلسنكي', certain: ['2018-07-16', '2018-07-16'] },
  { kind: 'meeting', label: 'Geneva', arabic: 'جنيف', certain: ['2021-06-16', '2021-06-16'] },
  {
    kind: 'talks',
    label: 'Patrushev–Bolton, Geneva',
    arabic: 'باتروشيف وبولتون، جنيف',
    certain: ['2018-08-23', '2018-08-23'],
  },
  {
    kind: 'talks',
    label: 'Working-group talks',
    arabic: 'مباحثات مجموعة العمل',
    certain: B,
    likely: B_LIKELY,
    weekday: 1,
  },
  {
    kind: 'talks',
    label: 'US and Gulf states',
    arabic: 'واشنطن ودول الخليج',
    certain: B,
    likely: B_LIKELY,
    weekday: 1,
  },
  { kind: 'talks', label: 'Experts on Syria', arabic: 'خبراء، سوريا', certain: C, likely: C_LIKELY },
  { kind: 'talks', label: 'Cyber contacts', arabic: 'اتصالات سيبرانية', certain: C, likely: C_LIKELY },
  {
    kind: 'call',
    label: 'Putin–Trump call',
    arabic: 'اتصال بوتين وترامب',
    certain: ['2017-12-17', '2019-12-31'],
    sides: [
      ['2017-12-17', '2017-12-17'],
      ['2019-12-29', '2019-12-31'],
    ],
  },
  {
    kind: 'statement',
    label: 'Antonov to Kommersant',
    arabic: 'أنطونوف لـ«كوميرسانت»',
    certain: A,
    likely: A_LIKELY,
    weekday: 3,
  },
  {
    kind: 'statement',
    label: 'Antonov denies a US plan',
    arabic: 'أنطونوف ينفي وجود خطة',
    certain: A,
    likely: A_LIKELY,
    weekday: 3,
    modality: 'denied',
  },
  {
    kind: 'statement',
    label: 'Antonov: coordinate on terror',
    arabic: 'أنطونوف: تنسيق ضد الإرهاب',
    certain: D,
    likely: D_LIKELY,
    weekday: 4,
  },
  {
    kind: 'statement',
    label: 'Syromolotov: working group',
    arabic: 'سيرومولوتوف: مجموعة عمل',
    certain: B,
    likely: B_LIKELY,
    weekday: 1,
  },
  {
    kind: 'statement',
    label: 'Syromolotov: Gulf alliance',
    arabic: 'سيرومولوتوف: تحالف الخليج',
    certain: B,
    likely: B_LIKELY,
    weekday: 1,
  },
  {
    kind: 'statement',
    label: 'Antonov: Syria dialogue',
    arabic: 'أنطونوف: حوار سوريا',
    certain: ['2021-07-09', '2022-02-23'],
    likely: ['2021-07-09', '2021-07-28'],
  },
  {
    kind: 'statement',
    label: 'FSB: 11 arrests',
    arabic: 'الأمن: 11 معتقلاً',
    certain: ['2024-03-22', '2024-03-25'],
  },
  {
    kind: 'statement',
    label: 'Kirby: no help',
    arabic: 'كيربي: لا مساعدة',
    certain: ['2024-03-25', '2024-03-25'],
  },
  {
    kind: 'statement',
    label: 'Antonov: won’t ask',
    arabic: 'أنطونوف: لن نطلب',
    certain: ['2024-03-26', '2024-03-26'],
  },
  {
    kind: 'proposal',
    label: 'Putin’s coalition',
    arabic: 'تحالف بوتين',
    certain: [null, '2021-01-20'],
    likely: [null, '2018-07-16'],
  },
  {
    kind: 'proposal',
    label: 'Moscow’s proposals',
    arabic: 'مقترحات موسكو',
    certain: ['2017-03-01', '2017-03-31'],
  },
  {
    kind: 'proposal',
    label: 'Defence ministers, 2+2',
    arabic: 'وزيرا الدفاع، صيغة 2+2',
    certain: A,
    likely: A_LIKELY,
    weekday: 3,
  },
  {
    kind: 'proposal',
    label: 'Security councils',
    arabic: 'مجلسا الأمن',
    certain: A,
    likely: A_LIKELY,
    weekday: 3,
    modality: 'proposed',
  },
  { kind: 'proposal', label: 'Joint group', arabic: 'مجموعة مشتركة', certain: ['2018-07-16', '2018-07-16'] },
  {
    kind: 'proposal',
    label: 'Any strategic weapon',
    arabic: 'أي سلاح إستراتيجي',
    certain: ['2021-07-09', '2022-02-23'],
    likely: ['2021-07-09', '2021-07-28'],
  },
  {
    kind: 'agreement',
    label: 'UN understanding, Syria aid',
    arabic: 'تفاهم أممي، مساعدات سوريا',
    certain: C,
    likely: ['2021-07-09', '2021-07-09'],
  },
  {
    kind: 'cooperation',
    label: 'US tip foils St Petersburg attack',
    arabic: 'معلومات أميركية تحبط هجوماً',
    certain: ['2017-12-01', '2017-12-31'],
  },
  {
    kind: 'visit',
    label: 'Talks in two days',
    arabic: 'زيارة يومين',
    certain: ['2018-04-03', '2018-05-20'],
    lasted: true,
  },
  {
    kind: 'visit',
    label: 'Planned visit',
    arabic: 'زيارة مقررة',
    certain: ['2019-05-03', '2019-05-03'],
    modality: 'planned',
  },
  {
    kind: 'visit',
    label: 'Called off',
    arabic: 'زيارة ملغاة',
    certain: ['2018-12-01', '2018-12-01'],
    modality: 'called-off',
  },
  { kind: 'attack', label: 'Crocus City Hall', arabic: 'هجوم كروكوس', certain: ['2024-03-22', '2024-03-22'] },
];

const TERMS: readonly (readonly [string, string, string, string | null, string, string])[] = [
  ['us.president', 'obama', '2009-01-20', '2017-01-20', 'Obama', 'أوباما'],
  ['us.president', 'trump', '2017-01-20', '2021-01-20', 'Trump', 'ترامب'],
  ['us.president', 'biden', '2021-01-20', '2025-01-20', 'Biden', 'بايدن'],
  ['ru.president', 'putin', '2012-05-07', '2018-05-07', 'Putin, third term', 'بوتين، الولاية الثالثة'],
  ['ru.president', 'putin', '2018-05-07', '2024-05-07', 'fourth term', 'الولاية الرابعة'],
  ['ru.president', 'putin', '2024-05-07', null, 'fifth', 'الخامسة'],
];

/** The list of the pictures; `count` above its length repeats it with a seeded shuffle of kinds and days. */
export function sampleList(count: number, seed = 1): EventList {
  const drafts =
    count <= DRAFTS.length
      ? DRAFTS.slice(0, count)
      : [...DRAFTS, ...randomDrafts(count - DRAFTS.length, seed)];
  return {
    version: 1,
    articles: [
      {
        id: 'a1',
        source: 'a1.txt',
        sha256: '',
        textStart: 0,
        lang: 'ar',
        title: 'مقال',
        outlet: null,
        url: null,
        published: datingOf({ certain: ['2018-01-01', '2018-01-01'] }),
        segments: [],
      },
    ],
    events: drafts.map(eventOf),
    entities: {},
    facts: factsOf(seed),
  };
}

function eventOf(draft: Draft, i: number): TimelineEvent {
  return {
    id: `e${i}`,
    kind: draft.kind,
    modality: draft.modality ?? 'happened',
    title: { en: draft.label, ar: draft.arabic, ru: draft.label },
    date: datingOf(draft),
    actors: [],
    places: [],
    topics: [],
    bilateral: true,
    sources: 1,
    fact: null,
    mentions: [
      {
        article: 'a1',
        start: 0,
        end: 1,
        exact: 'أن الرئيس بوتين أكد لترامب خلال اتصالهما الهاتفي',
        prefix: '',
        suffix: '',
        speaker: null,
        relay: [],
        timex: null,
        reporting: null,
        translation: null,
      },
    ],
    correction: null,
  };
}

function datingOf(draft: Pick<Draft, 'certain' | 'likely' | 'weekday' | 'lasted' | 'sides'>): Dating {
  const [from, to] = draft.certain;
  const exact = from !== null && from === to;
  const status: DatingStatus = draft.sides ? 'contested' : exact || draft.lasted ? 'exact' : 'bounded';
  const sides = draft.sides?.map((days): Side => ({ days, steps: [] })) ?? null;
  const length = from === null || to === null ? null : mustParseDay(to) - mustParseDay(from) + 1;
  const candidates = draft.weekday && from && to ? weekdaysIn(from, to, draft.weekday) : null;
  return {
    edtf: exact ? from : draft.lasted ? `${from ?? ''}/${to ?? ''}` : `[${from ?? ''}..${to ?? ''}]`,
    certain: draft.certain,
    likely: draft.likely ?? draft.certain,
    days: candidates?.length ?? length,
    likelyDays: null,
    candidates: candidates && candidates.length <= 60 ? candidates : null,
    status,
    proof: { notBefore: [], notAfter: [], onlyThese: [], likelyNotBefore: [], likelyNotAfter: [] },
    sides,
  };
}

function weekdaysIn(from: string, to: string, weekday: number): string[] {
  const days: string[] = [];
  for (let day = mustParseDay(from); day <= mustParseDay(to); day = addDays(day, 1)) {
    if (weekdayOf(day) === weekday) days.push(formatDay(day));
  }
  return days;
}

/** Mulberry32: a small seeded generator, so that a picture can be drawn again. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomDrafts(count: number, seed: number): Draft[] {
  const next = random(seed);
  const first = mustParseDay('2017-01-05');
  return Array.from({ length: count }, (_, i): Draft => {
    const from = addDays(first, Math.floor(next() * 2700));
    const length = next() < 0.6 ? 0 : Math.floor(next() ** 3 * 300);
    const kind = KINDS[Math.floor(next() ** 1.5 * KINDS.length)]!;
    const to = formatDay(addDays(from, length));
    return { kind, label: `Event number ${i}`, arabic: `حدث رقم ${i}`, certain: [formatDay(from), to] };
  });
}

function factsOf(seed: number): Record<string, Fact> {
  const next = random(seed + 7);
  const facts: Record<string, Fact> = {};
  TERMS.forEach(([office, person, from, to, en, ar], i) => {
    facts[`term-${i}`] = {
      kind: 'term',
      label: { en, ar, ru: en },
      from,
      to,
      person,
      office,
      cite: '',
      confidence: 'V',
    };
  });
  const first = mustParseDay('2017-01-01');
  for (let i = 0; i < 120; i += 1) {
    const day = formatDay(addDays(first, Math.floor(next() * 2920)));
    facts[`known-${i}`] = {
      kind: 'event',
      label: { en: '', ar: '', ru: '' },
      from: day,
      to: day,
      person: null,
      office: null,
      cite: '',
      confidence: 'V',
    };
  }
  return facts;
}
