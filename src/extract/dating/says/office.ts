import type { Day } from '../../../model/day.ts';
import type { Language, Localised } from '../../../model/language.ts';
import { dayWords, rangeWords } from '../../../model/wording.ts';
import { day, say } from './phrase.ts';

/* Sentences about people in office. */

/** The terms of one person in one office. */
export function office(
  name: Localised,
  gender: 'm' | 'f' | null,
  terms: readonly { readonly from: Day; readonly to: Day | null }[],
): Localised {
  const said = (lang: Language, since: string, and: string): string =>
    terms
      .map(({ from, to }) =>
        to === null ? `${since} ${dayWords(from, lang)}` : rangeInOffice(from, to, lang),
      )
      .join(and);
  const [held, wasIn] = gender === 'f' ? ['شغلت', 'занимала'] : ['شغل', 'занимал'];
  return say(
    `${name.en} held this office ${said('en', 'from', ' and ')}.`,
    `${held} ${name.ar} هذا المنصب ${said('ar', 'منذ', ' و')}.`,
    `${name.ru} ${wasIn} эту должность ${said('ru', 'с', ' и ')}.`,
  );
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
