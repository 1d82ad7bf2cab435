import { countWords, pluralOf } from '../../model/grammar.ts';
import type { Language } from '../../model/language.ts';
import { EVENT, MONTH } from '../messages/nouns.ts';

/**
 * The sentences of the element. They are few and kept apart from the page's catalogue, so that a page which
 * embeds a timeline does not download every sentence of the full one.
 */
const WORDS = {
  en: {
    timeline: 'Timeline',
    axis: 'Time axis: arrow keys step from event to event, Enter opens',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'All',
    hint: (key: string) => `${key} + scroll to zoom · drag to move`,
    empty: 'No event passes the filter',
    outside: (before: number, after: number) => `${before} earlier, ${after} later`,
    silence: (months: string) => `${months} no article speaks of`,
    list: 'Events in order of time',
    earlier: 'Earlier',
    later: 'Later',
    asList: 'List',
    asDrawing: 'Drawing',
    rest: 'Open a mark to read the words it rests on.',
    read: 'Read in the article',
    back: 'Back to the timeline',
    page: 'Open in Détente',
    loading: 'Loading the events…',
    slow: 'The network is slow. Still waiting for the events.',
    failed: 'The events did not load',
    unreadable: 'The events cannot be read',
    retry: 'Try again',
    articleLoading: 'The article is on its way…',
    articleFailed: 'The article did not load; this is its excerpt.',
    articleChanged:
      'The article is no longer the one the excerpt was taken from; this is the excerpt as it was.',
    ofEvents: (shown: number, all: number) => `${shown} of ${countWords(all, EVENT, 'en')}`,
  },
  ar: {
    timeline: 'الخط الزمني',
    axis: 'محور الزمن: تنتقل الأسهم من حدث إلى حدث، ويفتح الإدخال',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'الكل',
    hint: (key: string) => `${key} مع التمرير للتكبير · اسحب للتحريك`,
    empty: 'لا حدث يوافق المرشِّح',
    outside: (before: number, after: number) => `${before} قبل المعروض، ${after} بعده`,
    silence: (months: string) => `${months} لا يتحدث عنها أي مقال`,
    list: 'الأحداث بترتيب الزمن',
    earlier: 'أسبق',
    later: 'لاحق',
    asList: 'قائمة',
    asDrawing: 'رسم',
    rest: 'افتح علامة لتقرأ الكلمات التي تستند إليها.',
    read: 'اقرأه في المقال',
    back: 'عودة إلى الخط الزمني',
    page: 'افتح في Détente',
    loading: 'يجري تحميل الأحداث…',
    slow: 'الشبكة بطيئة، وما زلنا ننتظر الأحداث.',
    failed: 'لم تُحمَّل الأحداث',
    unreadable: 'تعذّرت قراءة الأحداث',
    retry: 'حاول مجدداً',
    articleLoading: 'المقال في الطريق…',
    articleFailed: 'لم يُحمَّل المقال، وهذا مقتطفه.',
    articleChanged: 'لم يعد المقال هو الذي أُخذ منه المقتطف، وهذا المقتطف كما كان.',
    ofEvents: (shown: number, all: number) => `${shown} من أصل ${countWords(all, EVENT, 'ar')}`,
  },
  ru: {
    timeline: 'Хронология',
    axis: 'Ось времени: стрелки ведут от события к событию, Enter открывает',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Всё',
    hint: (key: string) => `${key} + прокрутка меняет масштаб · двигайте мышью`,
    empty: 'Ни одно событие не проходит отбор',
    outside: (before: number, after: number) => `раньше: ${before}, позже: ${after}`,
    silence: (months: string) => `${months}, о которых не говорит ни одна статья`,
    list: 'События по порядку',
    earlier: 'Раньше',
    later: 'Позже',
    asList: 'Список',
    asDrawing: 'Чертёж',
    rest: 'Откройте отметку, чтобы прочесть слова, на которых она держится.',
    read: 'Прочесть в статье',
    back: 'Назад к хронологии',
    page: 'Открыть в Détente',
    loading: 'События загружаются…',
    slow: 'Сеть медленная, события ещё в пути.',
    failed: 'События не загрузились',
    unreadable: 'События не удаётся прочесть',
    retry: 'Попробовать снова',
    articleLoading: 'Статья в пути…',
    articleFailed: 'Статья не загрузилась; вот её отрывок.',
    articleChanged: 'Статья уже не та, из которой взят отрывок; вот отрывок, каким он был.',
    ofEvents: (shown: number, all: number) =>
      `${shown} из ${all} ${EVENT.ru[pluralOf(all, 'ru') === 'one' ? 1 : 2]}`,
  },
} as const;

export type EmbedWords = (typeof WORDS)[Language];

export function embedWords(lang: Language): EmbedWords {
  return WORDS[lang];
}

/** «30 events», or «7 of 30 events» when a filter holds some back. */
export function countOf(shown: number, all: number, lang: Language): string {
  return shown === all ? countWords(all, EVENT, lang) : WORDS[lang].ofEvents(shown, all);
}

/** «25 months no article speaks of». */
export function silenceOf(months: number, lang: Language): string {
  return WORDS[lang].silence(countWords(months, MONTH, lang));
}
