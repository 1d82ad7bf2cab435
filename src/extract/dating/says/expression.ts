import type { Day, Weekday } from '../../../model/day.ts';
import { weekdayName, weekdayNoun } from '../../../model/grammar.ts';
import type { Language, Localised } from '../../../model/language.ts';
import { day, each, say, span, type Base } from './phrase.ts';

/* Sentences about words that tell a time. */

/** «اليوم», «أمس», «غدا» with or without a weekday. */
export function deictic(count: number, weekday: Weekday | null, base: Base): Localised {
  const of = {
    publication: say('the article appeared', 'نشر المقال', 'выхода статьи'),
    speech: say('these words were spoken', 'قول هذا الكلام', 'этих слов'),
  }[base];
  const named = weekday === null ? null : each((lang) => weekdayNames(weekday, lang));
  const where = distance(count, of);
  return say(
    `${where.en}${named ? `, a ${named.en}` : ''}.`,
    `${where.ar}${named ? `، وهو ${named.ar}` : ''}.`,
    `${where.ru}${named ? ` (${named.ru})` : ''}.`,
  );
}

function distance(count: number, of: Localised): Localised {
  switch (count) {
    case 0:
      return say(`The day ${of.en}`, `يوم ${of.ar}`, `День ${of.ru}`);
    case -1:
      return say(`The day before ${of.en}`, `اليوم السابق ليوم ${of.ar}`, `Накануне ${of.ru}`);
    case 1:
      return say(`The day after ${of.en}`, `اليوم التالي ليوم ${of.ar}`, `На следующий день после ${of.ru}`);
    case -2:
      return say(`Two days before ${of.en}`, `قبل يومين من ${of.ar}`, `За два дня до ${of.ru}`);
    case 2:
      return say(`Two days after ${of.en}`, `بعد يومين من ${of.ar}`, `Через два дня после ${of.ru}`);
    default:
      return say(`Counted from the day ${of.en}`, `محسوب من يوم ${of.ar}`, `Отсчитано от дня ${of.ru}`);
  }
}

/** A weekday with nothing else: the last one, or the day itself. */
export function weekday(which: Weekday, direction: 'past' | 'future' | 'none'): Localised {
  const name = each((lang) => weekdayNames(which, lang));
  if (direction === 'future') {
    return say(
      `A ${name.en} ahead, with no date beside it: the day of these words or the next ${name.en} after.`,
      `${name.ar} آتٍ بلا تاريخ: هو يوم هذا الكلام أو أول ${name.ar} بعده.`,
      `${capital(name.ru)} впереди, без даты: день самих слов или ближайший такой же день после них.`,
    );
  }
  return say(
    `A ${name.en} with no date beside it: the day of these words or the last ${name.en} before.`,
    `${name.ar} بلا تاريخ: هو يوم هذا الكلام أو آخر ${name.ar} قبله.`,
    `${capital(name.ru)} без даты: день самих слов или последний такой же день перед ними.`,
  );
}

function weekdayNames(which: Weekday, lang: Language): string {
  if (lang === 'ar') return `يوم ${weekdayNoun(which).ar[0].replace(/^يوم /u, '')}`;
  return weekdayName(which, lang);
}

export function fullDate(from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `The text gives the date: ${d.en}.`,
    `يذكر النص التاريخ: ${d.ar}.`,
    `Дата названа в тексте: ${d.ru}.`,
  );
}

export function counted(base: Base): Localised {
  return base === 'publication'
    ? say(
        'Counted from the day the article appeared.',
        'محسوب من يوم نشر المقال.',
        'Отсчитано от дня выхода статьи.',
      )
    : say(
        'Counted from the day these words were spoken.',
        'محسوب من يوم قول هذا الكلام.',
        'Отсчитано от дня этих слов.',
      );
}

export function recently(future: boolean): Localised {
  return future
    ? say(
        '“Soon” is taken as within two months.',
        'يُفهم القريب هنا على أنه خلال شهرين.',
        '«Скоро» понято как «в ближайшие два месяца».',
      )
    : say(
        '“Recently” is taken as within the last two months.',
        'تُفهم «مؤخراً» على أنها خلال الشهرين الأخيرين.',
        '«Недавно» понято как «за последние два месяца».',
      );
}

/** «منذ 2011», «حتى مارس 2018» */
export function openDate(from: Day | null, to: Day | null): Localised {
  if (from !== null) {
    const d = day(from);
    return say(
      `The text says since when: ${d.en}.`,
      `يذكر النص منذ متى: ${d.ar}.`,
      `В тексте сказано, с какого времени: ${d.ru}.`,
    );
  }
  const d = day(to!);
  return say(
    `The text says until when: ${d.en}.`,
    `يذكر النص حتى متى: ${d.ar}.`,
    `В тексте сказано, до какого времени: ${d.ru}.`,
  );
}

export const WEEKDAY_DATE: Localised = say(
  'The text gives a weekday and a date but no year. The two meet only in some years, and the one meant lies within a year of the writing.',
  'يذكر النص يوما من أيام الأسبوع وتاريخا بلا سنة. لا يجتمعان إلا في بعض السنين، والمقصود ما يبعد عن كتابته سنة على الأكثر.',
  'В тексте названы день недели и дата, но не год. Вместе они бывают не каждый год, и речь идёт о дате не дальше года от написания.',
);

export const SAME_OCCASION: Localised = say(
  'The words point back to the date told just before.',
  'الكلام يعود على التاريخ المذكور قبله.',
  'Слова отсылают к дате, названной перед этим.',
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
