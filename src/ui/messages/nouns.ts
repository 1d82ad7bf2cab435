import type { Noun } from '../../model/grammar.ts';
import type { Language } from '../../model/language.ts';

export const EVENT: Noun = {
  en: ['event', 'events'],
  ar: ['حدث واحد', 'حدثان', 'أحداث', 'حدثاً', 'حدث'],
  ru: ['событие', 'события', 'событий'],
  ruGender: 'n',
};

export const MENTION: Noun = {
  en: ['excerpt', 'excerpts'],
  ar: ['مقتطف واحد', 'مقتطفان', 'مقتطفات', 'مقتطفاً', 'مقتطف'],
  ru: ['отрывок', 'отрывка', 'отрывков'],
  ruGender: 'm',
};

export const SOURCE: Noun = {
  en: ['source', 'sources'],
  ar: ['مصدر واحد', 'مصدران', 'مصادر', 'مصدراً', 'مصدر'],
  ru: ['источник', 'источника', 'источников'],
  ruGender: 'm',
};

export const CHARACTER: Noun = {
  en: ['character', 'characters'],
  ar: ['حرف واحد', 'حرفان', 'أحرف', 'حرفاً', 'حرف'],
  ru: ['знак', 'знака', 'знаков'],
  ruGender: 'm',
};

export const MONTH: Noun = {
  en: ['month', 'months'],
  ar: ['شهر واحد', 'شهران', 'أشهر', 'شهراً', 'شهر'],
  ru: ['месяц', 'месяца', 'месяцев'],
  ruGender: 'm',
};

export const YEAR: Noun = {
  en: ['year', 'years'],
  ar: ['سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'],
  ru: ['год', 'года', 'лет'],
  ruGender: 'm',
};

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ar: ['لا', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  // The feminine nominative, which counts «статья».
  ru: ['ни одной', 'одна', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
};

/** A count up to ten as a word, a larger one in figures. */
export function smallNumber(count: number, lang: Language): string {
  return WORDS[lang][count] ?? String(count);
}

export const WEEK: Noun = {
  en: ['week', 'weeks'],
  ar: ['أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعاً', 'أسبوع'],
  ru: ['неделя', 'недели', 'недель'],
  ruGender: 'f',
};

export { DAY_NOUN as DAY } from '../../model/grammar.ts';

export const HOUR: Noun = {
  en: ['hour', 'hours'],
  ar: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'],
  ru: ['час', 'часа', 'часов'],
  ruGender: 'm',
};

export const MINUTE: Noun = {
  en: ['minute', 'minutes'],
  ar: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'],
  ru: ['минута', 'минуты', 'минут'],
  ruGender: 'f',
};
