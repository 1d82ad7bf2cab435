import type { Day } from '../../../model/day.ts';
import type { Localised } from '../../../model/language.ts';
import { day, each, say } from './phrase.ts';

/* Sentences about the day a text appeared. */

export function published(on: Day): Localised {
  const d = day(on);
  return say(
    `The article was published on ${d.en}.`,
    `نُشر المقال في ${d.ar}.`,
    `Статья опубликована ${d.ru}.`,
  );
}

export function accessed(on: Day): Localised {
  const d = day(on);
  return say(
    `The text was at hand on ${d.en}: it had appeared by then.`,
    `كان النص متاحا في ${d.ar}، فقد نُشر في ذلك اليوم أو قبله.`,
    `Текст был доступен ${d.ru}: к тому дню он уже вышел.`,
  );
}

export function printedDate(on: Day): Localised {
  const d = day(on);
  return say(
    `The page itself gives the date ${d.en}.`,
    `تحمل الصفحة نفسها تاريخ ${d.ar}.`,
    `На самой странице стоит дата: ${d.ru}.`,
  );
}

export const DATELINE: Localised = say(
  'The line before the text gives the day and the month.',
  'يذكر السطر الذي يسبق النص اليوم والشهر.',
  'В строке перед текстом названы день и месяц.',
);

export function addressDate(on: Day): Localised {
  const d = day(on);
  return say(
    `The article’s web address carries the date ${d.en}.`,
    `عنوان المقال على الشبكة يحمل تاريخ ${d.ar}.`,
    `В адресе статьи стоит дата: ${d.ru}.`,
  );
}

const NO_LATER = { en: 'no later than', ar: 'في موعد لا يتجاوز', ru: 'не позднее' };

export function fresh(label: Localised | null, on: Day): Localised {
  const d = day(on);
  const what = label ? each((lang) => `${label[lang]} (${NO_LATER[lang]} ${d[lang]})`) : d;
  return say(
    `Assumed: news comes within about a year and a half of what it tells of; the latest here: ${what.en}.`,
    `افتراض: لا يتأخر الخبر عما يرويه أكثر من نحو سنة ونصف السنة؛ وأحدث ما فيه: ${what.ar}.`,
    `Предположение: новость выходит не позже чем примерно через полтора года после того, о чём рассказывает; последнее здесь: ${what.ru}.`,
  );
}

export function dateSaid(from: Day): Localised {
  const d = day(from);
  return say(
    `Assumed: the text was written after a date it names, ${d.en}.`,
    `افتراض: كُتب النص بعد تاريخ يذكره، ${d.ar}.`,
    `Предположение: текст написан после даты, которую называет: ${d.ru}.`,
  );
}

export function dateGoneBy(from: Day): Localised {
  const d = day(from);
  return say(
    `Written after a day it tells of as past, ${d.en}.`,
    `كُتب بعد يوم يذكره وقد مضى، ${d.ar}.`,
    `Написано после дня, о котором говорится как о прошедшем: ${d.ru}.`,
  );
}

export function tally(label: Localised, from: Day, to: Day | null): Localised {
  const a = day(from);
  const b = to === null ? null : day(to);
  return say(
    `${label.en}: this was the figure from ${a.en}${b ? ` until ${b.en}` : ''}.`,
    `${label.ar}: كان هذا هو العدد منذ ${a.ar}${b ? ` حتى ${b.ar}` : ''}.`,
    `${label.ru}: такой была цифра с ${a.ru}${b ? ` до ${b.ru}` : ''}.`,
  );
}
