import type { Day } from '../../../model/day.ts';
import type { Language, Localised } from '../../../model/language.ts';
import { dayWords, rangeWords } from '../../../model/wording.ts';
import { day, say } from './phrase.ts';

/* Sentences about people in office. */

type Terms = readonly { readonly from: Day; readonly to: Day | null }[];

/** The terms of one person in one office. */
export function office(name: Localised, gender: 'm' | 'f' | null, terms: Terms): Localised {
  const [held, wasIn] = gender === 'f' ? ['شغلت', 'занимала'] : ['شغل', 'занимал'];
  return say(
    `${name.en} held this office ${termWords(terms, 'en')}.`,
    `${held} ${name.ar} هذا المنصب ${termWords(terms, 'ar')}.`,
    `${name.ru} ${wasIn} эту должность ${termWords(terms, 'ru')}.`,
  );
}

/** The same of an office the text need not name, since the other one in the meeting has the like. */
export function counterpart(
  name: Localised,
  title: Localised,
  gender: 'm' | 'f' | null,
  terms: Terms,
): Localised {
  const [held, was] = gender === 'f' ? ['شغلت', 'занимала'] : ['شغل', 'занимал'];
  return say(
    `Taken as a contact of two who held the same rank: ${name.en} was ${title.en} ${termWords(terms, 'en')}.`,
    `يُفهم أنه جرى بين نظيرين في المنصب: ${held} ${name.ar} منصب ${title.ar} ${termWords(terms, 'ar')}.`,
    `Понято как контакт двух лиц на равных должностях: ${name.ru} ${was} должность «${title.ru}» ${termWords(terms, 'ru')}.`,
  );
}

const SINCE = { en: 'from', ar: 'منذ', ru: 'с' };
const AND = { en: ' and ', ar: ' و', ru: ' и ' };

function termWords(terms: Terms, lang: Language): string {
  return terms
    .map(({ from, to }) =>
      to === null ? `${SINCE[lang]} ${dayWords(from, lang)}` : rangeInOffice(from, to, lang),
    )
    .join(AND[lang]);
}

function rangeInOffice(from: Day, to: Day, lang: Language): string {
  return lang === 'en' ? `from ${rangeWords(from, to, lang)}` : rangeWords(from, to, lang);
}

export function newInOffice(name: Localised, from: Day, gender: 'm' | 'f' | null): Localised {
  const d = day(from);
  const [took, came] = gender === 'f' ? ['تولت', 'вступила'] : ['تولى', 'вступил'];
  return say(
    `“New” is taken as within three months: ${name.en} took office on ${d.en}.`,
    `يُفهم «الجديد» على أنه خلال ثلاثة أشهر: ${took} ${name.ar} المنصب في ${d.ar}.`,
    `«Новый» понято как «в первые три месяца»: ${name.ru} ${came} в должность ${d.ru}.`,
  );
}

export function formerOffice(name: Localised, to: Day, gender: 'm' | 'f' | null): Localised {
  const d = day(to);
  const [left, was] = gender === 'f' ? ['غادرت', 'оставила'] : ['غادر', 'оставил'];
  return say(
    `${name.en} left this office on ${d.en}.`,
    `${left} ${name.ar} هذا المنصب في ${d.ar}.`,
    `${name.ru} ${was} эту должность ${d.ru}.`,
  );
}
