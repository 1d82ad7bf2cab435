import { countWords } from './grammar.ts';
import type { Noun } from './grammar.ts';
import type { EventList } from './event.ts';
import { yearsOf } from './order.ts';
import type { Language, Localised } from './language.ts';

export const EVENT_NOUN: Noun = {
  en: ['event', 'events'],
  ar: ['حدث واحد', 'حدثان', 'أحداث', 'حدثاً', 'حدث'],
  ru: ['событие', 'события', 'событий'],
  ruGender: 'n',
};

/** What a list holds, as its first sentence says it. */
export interface Holdings {
  readonly events: number;
  readonly articles: number;
  /** Articles that print no date of their own. */
  readonly undated: number;
  /** Whether all articles are in Arabic. */
  readonly arabic: boolean;
}

export function holdingsOf({ events, articles }: EventList): Holdings {
  return {
    events: events.length,
    articles: articles.length,
    undated: articles.filter((article) => article.published.status !== 'exact').length,
    arabic: articles.every((article) => article.lang.startsWith('ar')),
  };
}

/** «21 events in five Arabic articles.» */
export function holdingsWords({ events, articles, arabic }: Holdings, lang: Language): string {
  return `${countWords(events, EVENT_NOUN, lang)} ${IN_ARTICLES[lang](articles, arabic)}.`;
}

/** «Four carry no date.»; null when all do. */
export function undatedWords({ undated }: Holdings, lang: Language): string | null {
  if (undated === 0) return null;
  const many = smallNumber(undated, lang);
  if (lang === 'ar') return `${many} منها بلا تاريخ.`;
  const sentence =
    lang === 'ru' ? `${many} из них без даты.` : `${many} ${undated === 1 ? 'carries' : 'carry'} no date.`;
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/** What the marks of the axis are, and what to do with them. */
export const MARKS_WORDS: Localised = {
  en: 'Each mark shows the days its words allow. Open one to read them.',
  ar: 'كل علامة تبيّن الأيام التي تسمح بها كلماتها. افتح علامة لتقرأها.',
  ru: 'Каждый знак показывает дни, которые допускают слова. Откройте знак, чтобы их прочесть.',
};

/** What the rule under each event of a list is, where there is no room for an axis. */
export function ruleWords([from, to]: readonly [number, number], lang: Language): string {
  if (lang === 'en') return `The rule under each is ${from}–${to}; its mark, the days the words allow.`;
  if (lang === 'ru') return `Линия под каждым — ${from}–${to}, а знак на ней — дни, которые допускают слова.`;
  return `الخط تحت كل حدث هو الزمن من ${from} إلى ${to}، وعلامته هي الأيام التي تسمح بها الكلمات.`;
}

/** What a list is about: its years, and whose they are when most of it is between two. */
export function taglineWords(list: EventList, lang: Language): string {
  const years = yearsOf(list);
  if (years === null) return '';
  const [from, to] = years;
  const span = lang === 'ar' ? ` من ${from} إلى ${to}` : `, ${from}–${to}`;
  const bilateral = list.events.filter((event) => event.bilateral).length * 2 > list.events.length;
  return (bilateral ? BILATERAL : ANY)[lang] + span;
}

const BILATERAL: Localised = {
  en: 'The United States and Russia',
  ar: 'الولايات المتحدة وروسيا',
  ru: 'США и Россия',
};

const ANY: Localised = { en: 'What was reported', ar: 'ما ورد في الأخبار', ru: 'О чём сообщали' };

const IN_ARTICLES: Readonly<Record<Language, (count: number, arabic: boolean) => string>> = {
  en: (count, arabic) =>
    `in ${smallNumber(count, 'en')} ${arabic ? 'Arabic ' : ''}${count === 1 ? 'article' : 'articles'}`,
  // The genitive after «في».
  ar: (count, arabic) => {
    if (count === 1) return arabic ? 'في مقال عربي واحد' : 'في مقال واحد';
    if (count === 2) return arabic ? 'في مقالين عربيين' : 'في مقالين';
    const hundred = count % 100;
    if (hundred >= 3 && hundred <= 10)
      return `في ${smallNumber(count, 'ar')} مقالات${arabic ? ' عربية' : ''}`;
    if (hundred >= 11) return `في ${count} مقالاً${arabic ? ' عربياً' : ''}`;
    return `في ${count} مقال${arabic ? ' عربي' : ''}`;
  },
  // The prepositional after «в».
  ru: (count, arabic) => {
    const one = count % 10 === 1 && count % 100 !== 11;
    const adjective = arabic ? (one ? 'арабской ' : 'арабских ') : '';
    return `в ${IN_SMALL[count] ?? count} ${adjective}${one ? 'статье' : 'статьях'}`;
  },
};

const IN_SMALL = ' одной двух трёх четырёх пяти шести семи восьми девяти десяти'.split(' ');

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ar: ['لا', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  // The feminine nominative, which counts «статья».
  ru: ['ни одной', 'одна', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
};

/** A count up to ten as a word, a larger one in figures. */
function smallNumber(count: number, lang: Language): string {
  return SMALL[lang][count] ?? String(count);
}
