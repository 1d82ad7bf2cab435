import type { Family, Kind, Modality } from './kind.ts';
import type { Localised } from './language.ts';

/** What one event of a kind is called. */
export const KIND_NAMES: Readonly<Record<Kind, Localised>> = {
  meeting: { en: 'Meeting', ar: 'لقاء', ru: 'Встреча' },
  talks: { en: 'Talks', ar: 'مباحثات', ru: 'Переговоры' },
  visit: { en: 'Visit', ar: 'زيارة', ru: 'Визит' },
  call: { en: 'Call', ar: 'اتصال', ru: 'Звонок' },
  statement: { en: 'Statement', ar: 'تصريح', ru: 'Заявление' },
  proposal: { en: 'Proposal', ar: 'مقترح', ru: 'Предложение' },
  refusal: { en: 'Refusal', ar: 'رفض', ru: 'Отказ' },
  agreement: { en: 'Agreement', ar: 'اتفاق', ru: 'Соглашение' },
  treaty: { en: 'Treaty', ar: 'معاهدة', ru: 'Договор' },
  cooperation: { en: 'Cooperation', ar: 'تعاون', ru: 'Сотрудничество' },
  swap: { en: 'Swap', ar: 'تبادل', ru: 'Обмен' },
  attack: { en: 'Attack', ar: 'هجوم', ru: 'Теракт' },
  arrest: { en: 'Arrest', ar: 'اعتقال', ru: 'Арест' },
  sanction: { en: 'Sanction', ar: 'عقوبة', ru: 'Санкция' },
  expulsion: { en: 'Expulsion', ar: 'طرد', ru: 'Высылка' },
  recall: { en: 'Recall', ar: 'استدعاء سفير', ru: 'Отзыв посла' },
  summons: { en: 'Summons', ar: 'استدعاء', ru: 'Вызов посла' },
  appointment: { en: 'Appointment', ar: 'تعيين', ru: 'Назначение' },
  other: { en: 'Other', ar: 'حدث آخر', ru: 'Другое' },
};

/** What a lane that holds the events of a kind is called. */
export const KIND_LANE_NAMES: Readonly<Record<Kind, Localised>> = {
  meeting: { en: 'Meetings', ar: 'لقاءات', ru: 'Встречи' },
  talks: { en: 'Talks', ar: 'مباحثات', ru: 'Переговоры' },
  visit: { en: 'Visits', ar: 'زيارات', ru: 'Визиты' },
  call: { en: 'Calls', ar: 'اتصالات', ru: 'Звонки' },
  statement: { en: 'Statements', ar: 'تصريحات', ru: 'Заявления' },
  proposal: { en: 'Proposals', ar: 'مقترحات', ru: 'Предложения' },
  refusal: { en: 'Refusals', ar: 'مواقف رافضة', ru: 'Отказы' },
  agreement: { en: 'Agreements', ar: 'اتفاقات', ru: 'Соглашения' },
  treaty: { en: 'Treaties', ar: 'معاهدات', ru: 'Договоры' },
  cooperation: { en: 'Cooperation', ar: 'تعاون', ru: 'Сотрудничество' },
  swap: { en: 'Swaps', ar: 'عمليات تبادل', ru: 'Обмены' },
  attack: { en: 'Attacks', ar: 'هجمات', ru: 'Теракты' },
  arrest: { en: 'Arrests', ar: 'اعتقالات', ru: 'Аресты' },
  sanction: { en: 'Sanctions', ar: 'عقوبات', ru: 'Санкции' },
  expulsion: { en: 'Expulsions', ar: 'عمليات طرد', ru: 'Высылки' },
  recall: { en: 'Recalls', ar: 'استدعاء سفراء', ru: 'Отзывы послов' },
  summons: { en: 'Summonses', ar: 'استدعاءات', ru: 'Вызовы послов' },
  appointment: { en: 'Appointments', ar: 'تعيينات', ru: 'Назначения' },
  other: { en: 'Other', ar: 'أحداث أخرى', ru: 'Другое' },
};

/** What a lane that holds a whole family is called, where there is no room for kinds. */
export const FAMILY_NAMES: Readonly<Record<Family, Localised>> = {
  contact: { en: 'Contacts', ar: 'اتصالات ولقاءات', ru: 'Контакты' },
  words: { en: 'Words', ar: 'أقوال', ru: 'Слова' },
  deal: { en: 'Deals', ar: 'اتفاقات', ru: 'Договорённости' },
  force: { en: 'Force', ar: 'عنف وعقوبات', ru: 'Сила' },
  other: { en: 'Other', ar: 'أخرى', ru: 'Другое' },
};

/** How the thing stands, said plainly; null where nothing needs saying because it happened. */
export const MODALITY_NAMES: Readonly<Record<Modality, Localised>> = {
  happened: { en: 'happened', ar: 'وقع', ru: 'состоялось' },
  ongoing: { en: 'still going on', ar: 'لا يزال جارياً', ru: 'ещё продолжается' },
  planned: { en: 'planned, not yet done', ar: 'مقرر ولم يقع بعد', ru: 'запланировано, ещё не состоялось' },
  proposed: { en: 'proposed, not agreed', ar: 'مقترح ولم يُتفق عليه', ru: 'предложено, но не согласовано' },
  'called-off': { en: 'called off', ar: 'أُلغي', ru: 'отменено' },
  denied: {
    en: 'denied: the source says it is not so',
    ar: 'منفي: المصدر ينفي وقوعه',
    ru: 'опровергнуто источником',
  },
  hypothetical: {
    en: 'supposed, not reported as fact',
    ar: 'مفترض لا خبر',
    ru: 'предположение, а не сообщение',
  },
};
