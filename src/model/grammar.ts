import type { Weekday } from './day.ts';
import type { Language } from './language.ts';

/**
 * The names and forms that dates and counts need in the interface languages. `Intl` is not used: its data
 * differs between Node versions and browsers, and the same input must give the same bytes.
 */

/** Month names in the form that stands beside a day: Russian genitive, Arabic as the Egyptian press writes. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

const RUSSIAN_MONTHS_NOMINATIVE = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const RUSSIAN_MONTHS_PREPOSITIONAL = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/** 1–12. `beside`: next to a day («16 июля»); `alone`: by itself («июль»); `in`: after «в» («июле»). */
export function monthName(month: number, lang: Language, form: 'beside' | 'alone' | 'in' = 'beside'): string {
  const russian = form === 'alone' ? RUSSIAN_MONTHS_NOMINATIVE : RUSSIAN_MONTHS_PREPOSITIONAL;
  const names = lang === 'ru' && form !== 'beside' ? russian : MONTHS[lang];
  return names[month - 1]!;
}

/** A countable thing's forms. Arabic needs six, Russian three (the genitive singular after 2–4), English two. */
export interface Noun {
  readonly en: readonly [one: string, many: string];
  /** The bare word, two of it, the plural (3–10), the counted accusative (11–99), the word after hundreds. */
  readonly ar: readonly [one: string, two: string, few: string, many: string, other: string];
  /** Nominative singular, genitive singular, genitive plural. */
  readonly ru: readonly [one: string, few: string, many: string];
  readonly ruGender: 'm' | 'f' | 'n';
}

export const DAY_NOUN: Noun = {
  en: ['day', 'days'],
  ar: ['يوم واحد', 'يومان', 'أيام', 'يوماً', 'يوم'],
  ru: ['день', 'дня', 'дней'],
  ruGender: 'm',
};

const WEEKDAYS: readonly Noun[] = [
  weekday(['Monday', 'Mondays'], 'إثنين', ['понедельник', 'понедельника', 'понедельников'], 'm'),
  weekday(['Tuesday', 'Tuesdays'], 'ثلاثاء', ['вторник', 'вторника', 'вторников'], 'm'),
  weekday(['Wednesday', 'Wednesdays'], 'أربعاء', ['среда', 'среды', 'сред'], 'f'),
  weekday(['Thursday', 'Thursdays'], 'خميس', ['четверг', 'четверга', 'четвергов'], 'm'),
  weekday(['Friday', 'Fridays'], 'جمعة', ['пятница', 'пятницы', 'пятниц'], 'f'),
  weekday(['Saturday', 'Saturdays'], 'سبت', ['суббота', 'субботы', 'суббот'], 'f'),
  weekday(['Sunday', 'Sundays'], 'أحد', ['воскресенье', 'воскресенья', 'воскресений'], 'n'),
];

const RUSSIAN_WEEKDAYS_ACCUSATIVE = [
  'понедельник',
  'вторник',
  'среду',
  'четверг',
  'пятницу',
  'субботу',
  'воскресенье',
];

function weekday(en: Noun['en'], ar: string, ru: Noun['ru'], ruGender: Noun['ruGender']): Noun {
  return {
    en,
    ar: [`يوم ${ar}`, `يوما ${ar}`, `أيام ${ar}`, `يوم ${ar}`, `يوم ${ar}`],
    ru,
    ruGender,
  };
}

/** A weekday as a thing that can be counted («8 Mondays»). */
export function weekdayNoun(weekday: Weekday): Noun {
  return WEEKDAYS[weekday - 1]!;
}

/** A weekday's name: «Monday», «الإثنين», «понедельник»; `on` gives it after its preposition («в среду»). */
export function weekdayName(weekday: Weekday, lang: Language, form: 'alone' | 'on' = 'alone'): string {
  if (lang === 'ar') return `ال${WEEKDAYS[weekday - 1]!.ar[0].slice('يوم '.length)}`;
  if (lang === 'ru' && form === 'on') return RUSSIAN_WEEKDAYS_ACCUSATIVE[weekday - 1]!;
  return WEEKDAYS[weekday - 1]![lang][0];
}

/** The plural category of a whole number (CLDR 45 cardinal rules for these languages). */
export function pluralOf(n: number, lang: Language): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  if (lang === 'en') return n === 1 ? 'one' : 'other';
  const hundred = n % 100;
  if (lang === 'ar') {
    if (n <= 2) return n === 0 ? 'zero' : n === 1 ? 'one' : 'two';
    if (hundred >= 3 && hundred <= 10) return 'few';
    return hundred >= 11 ? 'many' : 'other';
  }
  if (n % 10 === 1 && hundred !== 11) return 'one';
  return n % 10 >= 2 && n % 10 <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}

/** A number with its noun: «8 days», «8 أيام», «يومان», «8 дней»; European digits in every language. */
export function countWords(n: number, noun: Noun, lang: Language): string {
  const category = pluralOf(n, lang);
  if (lang === 'en') return `${String(n)} ${category === 'one' ? noun.en[0] : noun.en[1]}`;
  if (lang === 'ru') return `${String(n)} ${noun.ru[category === 'one' ? 0 : category === 'few' ? 1 : 2]}`;
  return arabicCount(n, noun);
}

function arabicCount(n: number, noun: Noun): string {
  switch (pluralOf(n, 'ar')) {
    case 'one':
      return noun.ar[0];
    case 'two':
      return noun.ar[1];
    case 'few':
      return `${String(n)} ${noun.ar[2]}`;
    case 'many':
      return `${String(n)} ${noun.ar[3]}`;
    default:
      return `${String(n)} ${noun.ar[4]}`;
  }
}

const RUSSIAN_ONE = { m: 'один', f: 'одна', n: 'одно' };

/**
 * «one of 8 Mondays», «أحد 8 أيام إثنين», «один из 8 понедельников». Without a noun in the sentence
 * («one of 47»), when a line before has named it, pass `bare`.
 */
export function oneOf(n: number, noun: Noun, lang: Language, bare = false): string {
  if (lang === 'en') return bare ? `one of ${String(n)}` : `one of ${countWords(n, noun, 'en')}`;
  if (lang === 'ar') {
    if (bare) return `أحد ${String(n)}`;
    return `أحد ${n === 2 ? genitiveDual(noun.ar[1]) : arabicCount(n, noun)}`;
  }
  const head = `${RUSSIAN_ONE[noun.ruGender]} из ${String(n)}`;
  // «из» takes the genitive: singular after 1, 21, 31…, plural after everything else.
  return bare ? head : `${head} ${noun.ru[pluralOf(n, 'ru') === 'one' ? 1 : 2]}`;
}

/** «يومان» → «يومين», «يوما إثنين» → «يومي إثنين». */
function genitiveDual(dual: string): string {
  return dual.replace(/^(\p{L}+?)(ان|ا)(?=$| )/u, (_, stem: string, end: string) =>
    end === 'ان' ? `${stem}ين` : `${stem}ي`,
  );
}
