import type { Noun } from '../../model/grammar.ts';

export { EVENT_NOUN as EVENT } from '../../model/list-words.ts';

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
