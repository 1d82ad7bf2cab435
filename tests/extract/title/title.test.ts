import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTitle, TITLE_LENGTH } from '../../../src/extract/title/title.ts';
import { KINDS, MODALITIES } from '../../../src/model/kind.ts';
import { event, named, WORLD, type Said } from './world.ts';

type Case = readonly [name: string, said: Said, ar: string, en: string, ru: string];

const CASES: readonly Case[] = [
  [
    'calls an ambassador home from a country, and from nobody else',
    { kind: 'recall', who: ['ru'], whom: ['lavrov', 'us'] },
    'روسيا تستدعي سفيرها من الولايات المتحدة',
    'Russia recalls ambassador from the US',
    'Россия отозвала посла из США',
  ],
  [
    'sends nothing to the own country of who sends it',
    { kind: 'proposal', who: ['trump'], whom: ['us', 'putin'] },
    'ترامب يقدم مقترحات لبوتين',
    'Trump sends Putin proposals',
    'Трамп направил Путину предложения',
  ],
  [
    'names the two who met, by annexation',
    { kind: 'meeting', who: ['putin', 'trump'], place: 'helsinki' },
    'لقاء بوتين وترامب في هلسنكي',
    'Putin and Trump meet in Helsinki',
    'Путин и Трамп встретились в Хельсинки',
  ],
  [
    'names talks with place and topic',
    { kind: 'talks', who: ['patrushev'], whom: ['bolton'], place: 'geneva', about: ['terror'] },
    'محادثات باتروشيف وبولتون في جنيف بشأن مكافحة الإرهاب',
    'Patrushev and Bolton hold talks in Geneva on counter-terrorism',
    'Патрушев и Болтон провели переговоры в Женеве по борьбе с терроризмом',
  ],
  [
    'lets the adjectives of two countries agree with a feminine noun',
    { kind: 'talks', who: ['ru'], whom: ['us'], place: 'geneva' },
    'محادثات روسية أمريكية في جنيف',
    'Russia and US hold talks in Geneva',
    'Россия и США провели переговоры в Женеве',
  ],
  [
    'lets them agree with a masculine noun',
    { kind: 'agreement', who: ['us', 'ru'], about: ['syria'] },
    'اتفاق أمريكي روسي بشأن سوريا',
    'US and Russia reach an understanding on Syria',
    'США и Россия договорились по Сирии',
  ],
  [
    'does not annex a name to a noun with an adjective',
    { kind: 'call', who: ['putin'], whom: ['merkel'], about: ['syria'] },
    'اتصال هاتفي بين بوتين وميركل بشأن سوريا',
    'Putin–Merkel phone call on Syria',
    'Телефонный разговор Путина и Меркель о Сирии',
  ],
  [
    'inflects verbs for a woman',
    { who: ['zakharova'], about: ['syria'] },
    'زاخاروفا تتحدث عن سوريا',
    'Zakharova comments on Syria',
    'Захарова высказалась о Сирии',
  ],
  [
    'inflects verbs for two',
    { who: ['lavrov', 'sherman'], about: ['stability'] },
    'لافروف وشيرمان يتحدثان عن الاستقرار الاستراتيجي',
    'Lavrov and Sherman comment on strategic stability',
    'Лавров и Шерман высказались о стратегической стабильности',
  ],
  [
    'inflects verbs for two women',
    { who: ['zakharova', 'psaki'], about: ['syria'] },
    'زاخاروفا وساكي تتحدثان عن سوريا',
    'Zakharova and Psaki comment on Syria',
    'Захарова и Псаки высказались о Сирии',
  ],
  [
    'inflects verbs for three men',
    { who: ['putin', 'lavrov', 'antonov'], about: ['syria'] },
    'بوتين ولافروف وأنطونوف يتحدثون عن سوريا',
    'Putin, Lavrov and Antonov comment on Syria',
    'Путин, Лавров и Антонов высказались о Сирии',
  ],
  [
    'carries short words of an Arabic source in Arabic only',
    { who: ['antonov'], about: ['terror'], content: 'المواجهة لن تفيد أحدا' },
    'أنطونوف: المواجهة لن تفيد أحدا',
    'Antonov comments on counter-terrorism',
    'Антонов высказался о борьбе с терроризмом',
  ],
  [
    'names the paper somebody spoke to when the topic is unknown',
    { who: ['antonov'], whom: ['kommersant'] },
    'تصريح أنطونوف لكوميرسانت',
    'Antonov statement to Kommersant',
    'Заявление Антонова',
  ],
  [
    'calls diplomats by their adjective, with the broken plural of «روسي»',
    { kind: 'expulsion', who: ['us'], whom: ['ru'] },
    'الولايات المتحدة تطرد دبلوماسيين روس',
    'US expels Russian diplomats',
    'США выслали российских дипломатов',
  ],
  [
    'takes the other country for the object',
    { kind: 'sanction', who: ['us'], actors: ['us', 'ru'] },
    'الولايات المتحدة تفرض عقوبات على روسيا',
    'US imposes sanctions on Russia',
    'США ввели санкции против России',
  ],
  [
    'names what was done when nobody is known to have done it',
    { kind: 'expulsion', whom: ['ukraine'] },
    'طرد دبلوماسيين أوكرانيين',
    'Expulsion of Ukrainian diplomats',
    'Высылка украинских дипломатов',
  ],
  [
    'recalls an ambassador with the owner’s pronoun',
    { kind: 'recall', who: ['ru'], whom: ['us'] },
    'روسيا تستدعي سفيرها من الولايات المتحدة',
    'Russia recalls ambassador from the US',
    'Россия отозвала посла из США',
  ],
  [
    'summons an ambassador by nationality',
    { kind: 'summons', who: ['state'], whom: ['ru'] },
    'الخارجية الأمريكية تستدعي السفير الروسي',
    'US State Department summons Russian ambassador',
    'Госдепартамент США вызвал российского посла',
  ],
  [
    'summons an ambassador by name',
    { kind: 'summons', who: ['state'], whom: ['antonov'] },
    'الخارجية الأمريكية تستدعي أنطونوف',
    'US State Department summons Antonov',
    'Госдепартамент США вызвал Антонова',
  ],
  [
    'visits a place, in the accusative',
    { kind: 'visit', who: ['sherman'], place: 'moscow' },
    'شيرمان تزور موسكو',
    'Sherman visits Moscow',
    'Шерман посетила Москву',
  ],
  [
    'leaves a treaty',
    { kind: 'treaty', who: ['ru'], about: ['newstart'], lemma: 'انسحب (من)' },
    'روسيا تنسحب من معاهدة ستارت الجديدة',
    'Russia withdraws from New START',
    'Россия вышла из договора СНВ',
  ],
  [
    'suspends a treaty',
    { kind: 'treaty', who: ['us'], about: ['newstart'], lemma: 'تعليق' },
    'الولايات المتحدة تعلق العمل بمعاهدة ستارت الجديدة',
    'US suspends New START',
    'США приостановили договор СНВ',
  ],
  [
    'swaps prisoners',
    { kind: 'swap', who: ['ru', 'us'], place: 'geneva' },
    'تبادل سجناء بين روسيا والولايات المتحدة في جنيف',
    'Russia and US swap prisoners in Geneva',
    'Россия и США обменялись заключёнными в Женеве',
  ],
  [
    'says that an attack was foiled',
    { kind: 'attack', modality: 'called-off', place: 'petersburg' },
    'إحباط هجوم في سان بطرسبورغ',
    'Attack in St Petersburg foiled',
    'Предотвращено нападение в Санкт-Петербурге',
  ],
  [
    'gives a body its grammatical gender in each language',
    { kind: 'arrest', who: ['fsb'] },
    'جهاز الأمن الفيدرالي يعتقل مشتبها بهم',
    'FSB arrests suspects',
    'ФСБ задержала подозреваемых',
  ],
  [
    'proposes to a country with the joined particle',
    { kind: 'proposal', who: ['lavrov'], whom: ['us'], about: ['stability'] },
    'لافروف يقدم مقترحات للولايات المتحدة بشأن الاستقرار الاستراتيجي',
    'Lavrov sends US proposals on strategic stability',
    'Лавров направил США предложения по стратегической стабильности',
  ],
  [
    'accuses over a topic',
    { who: ['zakharova'], whom: ['us'], about: ['syria'], lemma: 'اتهم' },
    'زاخاروفا تتهم الولايات المتحدة بشأن سوريا',
    'Zakharova accuses US over Syria',
    'Захарова обвинила США из-за Сирии',
  ],
  [
    'names somebody unknown in Arabic, and by office elsewhere',
    { who: [named('نائب وزير الخارجية الروسي إيغور مورغولوف')], about: ['syria'] },
    'نائب وزير الخارجية الروسي إيغور مورغولوف يتحدث عن سوريا',
    'Russian deputy foreign minister comments on Syria',
    'Заместитель министра иностранных дел России высказался о Сирии',
  ],
  [
    'falls back to the countries when nobody knows who met',
    { kind: 'meeting', who: [named('جون سميث')], actors: ['us', 'ru'], place: 'geneva' },
    'لقاء أمريكي روسي في جنيف',
    'US and Russia meet in Geneva',
    'США и Россия встретились в Женеве',
  ],
  [
    'leaves out words of the source whose quotation marks are torn',
    { who: ['antonov'], about: ['syria'], content: 'نظيره الروسي بـ«القاتل' },
    'أنطونوف يتحدث عن سوريا',
    'Antonov comments on Syria',
    'Антонов высказался о Сирии',
  ],
  [
    'is about the other country when it is about nothing else',
    { who: ['lavrov'], bilateral: true },
    'لافروف يتحدث عن الولايات المتحدة',
    'Lavrov comments on the US',
    'Лавров высказался о США',
  ],
  [
    'takes the one person named in an arrest for the arrested',
    { kind: 'arrest', who: ['bolton'], place: 'moscow' },
    'اعتقال بولتون في موسكو',
    'Arrest of Bolton in Moscow',
    'Задержание Болтона в Москве',
  ],
  [
    'lets the authorities of a country be the country',
    { kind: 'arrest', who: [named('السلطات الروسية')], whom: ['bolton'] },
    'روسيا تعتقل بولتون',
    'Russia arrests Bolton',
    'Россия задержала Болтона',
  ],
  [
    'describes somebody unnamed by role and country',
    { who: [named('دبلوماسي أمريكي')], about: ['syria'] },
    'دبلوماسي أمريكي يتحدث عن سوريا',
    'US diplomat comments on Syria',
    'Американский дипломат высказался о Сирии',
  ],
  [
    'does not name a topic that its place says',
    { kind: 'talks', who: ['lavrov', 'sherman'], place: 'damascus', about: ['syria'] },
    'محادثات لافروف وشيرمان في سوريا',
    'Lavrov and Sherman hold talks in Syria',
    'Лавров и Шерман провели переговоры в Сирии',
  ],
  [
    'speaks of a treaty where only its subject is known',
    { kind: 'treaty', who: ['us'], about: ['stability'], lemma: 'انسحب (من)' },
    'الولايات المتحدة تنسحب من معاهدة الاستقرار الاستراتيجي',
    'US withdraws from strategic stability treaty',
    'США вышли из договора о стратегической стабильности',
  ],
  [
    'leaves out words of the source that only name somebody',
    { who: ['lavrov'], about: ['syria'], content: 'وزير الخارجية الروسي، لافروف' },
    'لافروف يتحدث عن سوريا',
    'Lavrov comments on Syria',
    'Лавров высказался о Сирии',
  ],
  [
    'leaves out a country beside two people, and the counterpart without a name',
    { kind: 'call', who: ['putin', named('نظيره الأمريكي')], whom: ['trump', 'ukraine'], about: ['syria'] },
    'اتصال هاتفي بين بوتين وترامب بشأن سوريا',
    'Putin–Trump phone call on Syria',
    'Телефонный разговор Путина и Трампа о Сирии',
  ],
  [
    'tells several people by what they are',
    { kind: 'sanction', who: ['us'], whom: [named('مسؤولين روس')] },
    'الولايات المتحدة تفرض عقوبات على مسؤولين روس',
    'US imposes sanctions on Russian officials',
    'США ввели санкции против российских чиновников',
  ],
  [
    'names the poisoned',
    { kind: 'attack', lemma: 'تسميم', actors: ['bolton'], place: 'geneva' },
    'تسميم بولتون في جنيف',
    'Poisoning of Bolton in Geneva',
    'Отравление Болтона в Женеве',
  ],
  [
    'does not call an attack after the country it happened in',
    { kind: 'attack', who: ['ru'], place: 'moscow', lemma: 'هجوم' },
    'هجوم في موسكو',
    'Attack in Moscow',
    'Нападение в Москве',
  ],
  [
    'lets countries swap, and people be swapped',
    { kind: 'swap', who: ['bolton', 'lavrov'], place: 'geneva' },
    'تبادل سجناء يشمل بولتون ولافروف في جنيف',
    'Prisoner swap involving Bolton and Lavrov in Geneva',
    'Обмен заключёнными с участием Болтона и Лаврова в Женеве',
  ],
  [
    'does not invent whom a condemnation condemns',
    { who: ['zakharova'], lemma: 'أدان', bilateral: true },
    'زاخاروفا تتحدث عن الولايات المتحدة',
    'Zakharova comments on the US',
    'Захарова высказалась о США',
  ],
  ['has a title even when nothing is known', { kind: 'meeting' }, 'لقاء', 'Meeting', 'Встреча'],
];

const MEETING: Said = { kind: 'meeting', who: ['putin', 'trump'], place: 'helsinki', speaker: 'zakharova' };
const EXPULSION: Said = { kind: 'expulsion', who: ['ru'], whom: ['us'] };
const VISIT: Said = { kind: 'visit', who: ['bolton'], place: 'moscow' };

const MODALITY_CASES: readonly Case[] = [
  ['plans a meeting', { ...MEETING, modality: 'planned' }, 'لقاء مرتقب بين بوتين وترامب في هلسنكي', 'Putin and Trump to meet in Helsinki', 'Планируется встреча Путина и Трампа в Хельсинки'],
  ['calls a meeting off', { ...MEETING, modality: 'called-off' }, 'إلغاء لقاء بوتين وترامب في هلسنكي', 'Putin–Trump meeting in Helsinki called off', 'Отменена встреча Путина и Трампа в Хельсинки'],
  ['lets its speaker deny it', { ...MEETING, modality: 'denied' }, 'زاخاروفا تنفي لقاء بوتين وترامب في هلسنكي', 'Zakharova denies Putin–Trump meeting in Helsinki', 'Захарова отрицает встречу Путина и Трампа в Хельсинки'],
  ['denies it without a speaker', { ...MEETING, modality: 'denied', speaker: null }, 'نفي أنباء عن لقاء بوتين وترامب في هلسنكي', 'Reports of Putin–Trump meeting in Helsinki denied', 'Опровергнуты сообщения о встрече Путина и Трампа в Хельсинки'],
  ['proposes a meeting', { ...MEETING, modality: 'proposed' }, 'لقاء مقترح بين بوتين وترامب في هلسنكي', 'Proposed Putin–Trump meeting in Helsinki', 'Предложена встреча Путина и Трампа в Хельсинки'],
  ['thinks a meeting possible', { ...MEETING, modality: 'hypothetical' }, 'لقاء محتمل بين بوتين وترامب في هلسنكي', 'Possible Putin–Trump meeting in Helsinki', 'Возможна встреча Путина и Трампа в Хельсинки'],
  ['plans an expulsion', { ...EXPULSION, modality: 'planned' }, 'روسيا تعتزم طرد دبلوماسيين أمريكيين', 'Russia to expel US diplomats', 'Россия намерена выслать американских дипломатов'],
  ['takes an expulsion back', { ...EXPULSION, modality: 'called-off' }, 'التراجع عن طرد روسيا دبلوماسيين أمريكيين', 'Russian expulsion of US diplomats called off', 'Отменена высылка американских дипломатов'],
  ['plans a visit', { ...VISIT, modality: 'planned' }, 'بولتون يعتزم زيارة موسكو', 'Bolton to visit Moscow', 'Болтон намерен посетить Москву'],
  ['calls a visit off', { ...VISIT, modality: 'called-off' }, 'إلغاء زيارة بولتون إلى موسكو', 'Bolton visit to Moscow called off', 'Отменён визит Болтона в Москву'],
  ['shows talks under way', { kind: 'talks', modality: 'ongoing', who: ['ru', 'us'] }, 'محادثات روسية أمريكية مستمرة', 'Russia–US talks under way', 'Идут российско-американские переговоры'],
]; // prettier-ignore

describe('composed titles', () => {
  it.each([...CASES, ...MODALITY_CASES])('a title %s', (_, said, ar, en, ru) => {
    expect(composeTitle(event(said), WORLD)).toEqual({ ar, en, ru });
  });

  it('are not the name of a known event of another sort', () => {
    const expulsion = event({ kind: 'expulsion', who: ['us'], whom: ['ru'], known: 'poisoning' });
    expect(composeTitle(expulsion, WORLD).en).toBe('US expels Russian diplomats');
    expect(composeTitle(event({ kind: 'attack', known: 'poisoning' }), WORLD).ru).toBe('Отравление Скрипаля');
  });

  it('are the name of a known event of the same family', () => {
    const title = (said: Said) => composeTitle(event({ ...said, known: 'helsinki-2018' }), WORLD).en;
    expect(title({ kind: 'talks' })).toBe('Helsinki summit');
    expect(title({ kind: 'statement', who: ['putin'], about: ['syria'] })).toBe('Putin comments on Syria');
    expect(title({ kind: 'meeting', modality: 'called-off', who: ['putin', 'trump'] })).toBe(
      'Putin–Trump meeting called off',
    );
  });

  const ids = [...WORLD.entities.keys()];
  const people = ids.filter((id) => WORLD.entities.get(id)!.kind !== 'topic');
  const topics = ids.filter((id) => WORLD.entities.get(id)!.kind === 'topic');
  const anything = fc.record({
    kind: fc.constantFrom(...KINDS),
    modality: fc.constantFrom(...MODALITIES),
    who: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 3 }),
    whom: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
    about: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 3 }),
    lemma: fc.constantFrom(
      '',
      'أدان',
      'رحّب',
      'نفى',
      'دعا',
      'انسحب (من)',
      'تعليق',
      'رفع',
      'أفرج (عن)',
      'أقال',
      'غزو',
    ),
    place: fc.constantFrom('geneva', 'moscow', 'helsinki'),
  });

  it('never show a slot, a mark or a doubled space, and each stays in its own script', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const { ar, en, ru } = composeTitle(event(said), WORLD);
        for (const title of [ar, en, ru])
          expect(title).not.toMatch(/[{}<>[\]|]|undefined|null| {2}|^\s|\s$|^$/);
        expect(ar).not.toMatch(/[A-Za-zА-Яа-я]/);
        expect(en).not.toMatch(/[\u0600-\u06ffА-Яа-я]/);
        expect(ru).not.toMatch(/[\u0600-\u06ff]|[a-z]/);
      }),
      { seed: 20240326, numRuns: 500 },
    );
  });

  it('stay short unless the barest wording is long', () => {
    fc.assert(
      fc.property(anything, (said) => {
        const bare = composeTitle(event({ ...said, about: [], place: '' }), WORLD);
        const full = composeTitle(event(said), WORLD);
        for (const lang of ['ar', 'en', 'ru'] as const) {
          expect(full[lang].length).toBeLessThanOrEqual(Math.max(TITLE_LENGTH, bare[lang].length));
        }
      }),
      { seed: 20180716, numRuns: 300 },
    );
  });
});
