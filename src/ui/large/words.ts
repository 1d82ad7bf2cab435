import { countWords } from '../../model/grammar.ts';
import type { Language } from '../../model/language.ts';
import { EVENT } from '../messages/nouns.ts';

/** What the page of a large list says besides the words of every page. */
interface LargeWords {
  readonly all: (events: number) => string;
  /** Why there is no filter, and what there is instead. */
  readonly noFilters: string;
  readonly zoomIn: (most: number) => string;
  readonly inView: (events: number) => string;
  /** `whole` is false where a short word begins more than was looked through. */
  readonly found: (events: number, all: number, whole: boolean) => string;
  readonly drawnAll: string;
  readonly failed: string;
}

const n = (count: number, lang: Language): string => countWords(count, EVENT, lang);

export const LARGE_WORDS: Readonly<Record<Language, LargeWords>> = {
  en: {
    all: (events) => `${n(events, 'en')}. The list comes in parts, as you look at it.`,
    noFilters: 'Filters need the whole list and are left out here; search and zoom find any event.',
    zoomIn: (most) => `Zoom in or search: events are listed where the view holds ${most} or fewer.`,
    inView: (events) => `${n(events, 'en')} in view`,
    found: (events, all, whole) =>
      `${whole ? '' : 'At least '}${n(events, 'en')} of ${all} found${whole ? '' : '; another letter finds them all'}.`,
    drawnAll: 'The drawing goes on showing every event.',
    failed: 'A part of the list did not load',
  },
  ar: {
    all: (events) => `${n(events, 'ar')}. تصل القائمة أجزاءً بحسب ما تنظر إليه.`,
    noFilters: 'يحتاج الترشيح إلى القائمة كلها فهو غير متاح هنا؛ البحث والتكبير يصلان إلى أي حدث.',
    zoomIn: (most) => `كبِّر أو ابحث: تُسرد الأحداث حين لا يزيد ما في المشهد على ${most}.`,
    inView: (events) => `في المشهد: ${n(events, 'ar')}`,
    found: (events, all, whole) =>
      `${whole ? '' : 'على الأقل '}${n(events, 'ar')} من ${all}${whole ? '' : '؛ حرف آخر يجدها كلها'}.`,
    drawnAll: 'يبقى الرسم شاملاً كل الأحداث.',
    failed: 'لم يصل جزء من القائمة',
  },
  ru: {
    all: (events) => `${n(events, 'ru')}. Список приходит частями, по мере просмотра.`,
    noFilters: 'Для фильтров нужен весь список, здесь их нет; любое событие находят поиск и масштаб.',
    zoomIn: (most) => `Приблизьте или ищите: события перечисляются, когда их в окне не больше ${most}.`,
    inView: (events) => `В окне: ${n(events, 'ru')}`,
    found: (events, all, whole) =>
      `${whole ? '' : 'Не менее: '}${n(events, 'ru')} из ${all}${whole ? '' : '; ещё одна буква найдёт все'}.`,
    drawnAll: 'На рисунке по-прежнему все события.',
    failed: 'Часть списка не загрузилась',
  },
};
