import type { Language } from '../../model/language.ts';
import type { SnippetForm } from './snippet.ts';

/** The sentences of the embed dialog. */
export interface DialogWords {
  readonly open: string;
  readonly title: string;
  readonly form: string;
  readonly forms: Readonly<Record<SnippetForm, string>>;
  readonly formNotes: Readonly<Record<SnippetForm, string>>;
  readonly state: string;
  readonly live: string;
  readonly frozen: string;
  readonly liveNote: string;
  readonly frozenNote: string;
  /** Why a frame cannot be frozen. */
  readonly frameIsLive: string;
  /** The name of the link to the file that a frozen picture needs. */
  readonly download: string;
  readonly scope: string;
  readonly view: string;
  readonly all: string;
  readonly preview: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  /** Shown where the browser refuses to copy: the code is selected instead. */
  readonly refused: string;
  readonly close: string;
}

const WORDS: Readonly<Record<Language, DialogWords>> = {
  en: {
    open: 'Embed',
    title: 'Put this timeline on another page',
    form: 'As',
    forms: { element: 'Element', frame: 'Frame', picture: 'Picture' },
    formNotes: {
      element: 'Part of the page: its fonts, its colours, a list for those without scripts.',
      frame: 'Apart from the page, in a sandbox. For editors that allow nothing else.',
      picture: 'A drawing with a link. Works everywhere, moves nowhere.',
    },
    state: 'Events',
    live: 'Live',
    frozen: 'Frozen',
    liveNote: 'Shows what this site shows, also after its next build.',
    frozenNote: 'Shows these events as they are today, whatever becomes of this site.',
    frameIsLive: 'A frame always shows what this site shows.',
    download: 'Download timeline.svg and put it beside the page',
    scope: 'Years',
    view: 'As shown now',
    all: 'All',
    preview: 'Preview',
    code: 'Code to paste',
    copy: 'Copy',
    copied: 'Copied',
    refused: 'Copying was refused; the code is selected instead',
    close: 'Close',
  },
  ar: {
    open: 'ضمّن',
    title: 'ضع هذا الخط الزمني في صفحة أخرى',
    form: 'على هيئة',
    forms: { element: 'عنصر', frame: 'إطار', picture: 'صورة' },
    formNotes: {
      element: 'جزء من الصفحة: بخطوطها وألوانها، ومعه قائمة لمن لا تعمل البرامج عنده.',
      frame: 'منفصل عن الصفحة داخل إطار معزول، للمحرّرات التي لا تسمح بغيره.',
      picture: 'رسم مع رابط، يعمل في كل مكان ولا يتحرك.',
    },
    state: 'الأحداث',
    live: 'متجددة',
    frozen: 'ثابتة',
    liveNote: 'تعرض ما يعرضه هذا الموقع، حتى بعد بنائه التالي.',
    frozenNote: 'تعرض هذه الأحداث كما هي اليوم، مهما صار إليه هذا الموقع.',
    frameIsLive: 'يعرض الإطار دائماً ما يعرضه هذا الموقع.',
    download: 'نزّل timeline.svg وضعه بجوار الصفحة',
    scope: 'السنوات',
    view: 'المعروض الآن',
    all: 'الكل',
    preview: 'معاينة',
    code: 'الشيفرة للّصق',
    copy: 'نسخ',
    copied: 'نُسخت',
    refused: 'رُفض النسخ، وقد حُدّدت الشيفرة بدلاً منه',
    close: 'إغلاق',
  },
  ru: {
    open: 'Встроить',
    title: 'Поставить эту хронологию на другую страницу',
    form: 'Как',
    forms: { element: 'Элемент', frame: 'Фрейм', picture: 'Картинка' },
    formNotes: {
      element: 'Часть страницы: её шрифты, её цвета и список для тех, у кого нет скриптов.',
      frame: 'Отдельно от страницы, в песочнице. Для редакторов, где иное запрещено.',
      picture: 'Рисунок со ссылкой. Работает везде, не двигается нигде.',
    },
    state: 'События',
    live: 'Обновляются',
    frozen: 'Застыли',
    liveNote: 'Показывает то же, что этот сайт, и после его следующей сборки.',
    frozenNote: 'Показывает события такими, какие они сегодня, что бы ни стало с этим сайтом.',
    frameIsLive: 'Фрейм всегда показывает то же, что этот сайт.',
    download: 'Скачайте timeline.svg и положите рядом со страницей',
    scope: 'Годы',
    view: 'Как сейчас',
    all: 'Все',
    preview: 'Просмотр',
    code: 'Код для вставки',
    copy: 'Скопировать',
    copied: 'Скопировано',
    refused: 'Копировать не разрешено; код выделен',
    close: 'Закрыть',
  },
};

export function dialogWords(lang: Language): DialogWords {
  return WORDS[lang];
}
