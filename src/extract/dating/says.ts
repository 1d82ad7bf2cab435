import type { Day, Weekday } from '../../model/day.ts';
import { weekdayName, weekdayNoun } from '../../model/grammar.ts';
import type { Language, Localised } from '../../model/language.ts';
import { dayWords, rangeWords } from '../../model/wording.ts';

/**
 * The sentences of proofs, in three languages. They follow a quotation of the article or stand alone, and a
 * reader who has never seen the program must be able to follow them: no term of art, no name of a rule.
 */

/** Whose day a time is counted from, and which end of it a thing lies on. */
export type Base = 'publication' | 'speech';

function each(write: (lang: Language) => string): Localised {
  return { ar: write('ar'), en: write('en'), ru: write('ru') };
}

function say(en: string, ar: string, ru: string): Localised {
  return { en, ar, ru };
}

const day = (value: Day): Localised => each((lang) => dayWords(value, lang));
const span = (from: Day, to: Day): Localised => each((lang) => rangeWords(from, to, lang));

export function published(on: Day): Localised {
  const d = day(on);
  return say(
    `The article was published on ${d.en}.`,
    `نُشر المقال في ${d.ar}.`,
    `Статья опубликована ${d.ru}.`,
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
    `${where.ru}${named ? `, ${named.ru}` : ''}.`,
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
      `The text names a ${name.en}: the next to come, or that very day.`,
      `يسمّي النص ${name.ar}: الأقرب بعد الكلام أو يومه نفسه.`,
      `Назван день недели, ${name.ru}: ближайший после этих слов или тот же день.`,
    );
  }
  return say(
    `The text names a ${name.en}: the last one gone by, or that very day.`,
    `يسمّي النص ${name.ar}: آخر ما مضى أو يوم الكلام نفسه.`,
    `Назван день недели, ${name.ru}: последний прошедший или тот же день.`,
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

export function yearUnsaid(direction: 'past' | 'future' | 'none'): Localised {
  switch (direction) {
    case 'past':
      return say(
        'A date without a year is the last one gone by.',
        'التاريخ بلا سنة هو آخر ما مضى منه.',
        'Дата без года — последняя прошедшая.',
      );
    case 'future':
      return say(
        'A date without a year that lies ahead is the next to come.',
        'التاريخ الآتي بلا سنة هو أقرب ما يأتي منه.',
        'Будущая дата без года — ближайшая предстоящая.',
      );
    default:
      return say(
        'A date without a year is the one nearest to the text.',
        'التاريخ بلا سنة هو الأقرب إلى زمن النص.',
        'Дата без года — ближайшая ко времени текста.',
      );
  }
}

/** A known event told with a date that lacks its year: it had not come round again. */
export function notAgain(label: Localised, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `${label.en}, ${d.en}; a date without a year is the last one gone by, so it had not come round again.`,
    `${label.ar}، ${d.ar}؛ والتاريخ بلا سنة هو آخر ما مضى منه، فلم يكن قد عاد مرة أخرى.`,
    `${label.ru}, ${d.ru}; дата без года — последняя прошедшая, значит, она ещё не повторилась.`,
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
        '“Soon” is taken as within a few weeks.',
        'يُفهم القريب هنا على أنه خلال أسابيع.',
        '«Скоро» понято как «в ближайшие недели».',
      )
    : say(
        '“Recently” is taken as within a few weeks.',
        'تُفهم «مؤخراً» على أنها خلال الأسابيع الأخيرة.',
        '«Недавно» понято как «за последние недели».',
      );
}

export const WEEKDAY_DATE: Localised = say(
  'The text names a weekday and a date without a year: only some years have it, and it is meant within a year of the writing.',
  'يذكر النص يوما من أيام الأسبوع وتاريخا بلا سنة: لا يجتمعان إلا في بعض السنين، والمقصود ما يقع خلال سنة من كتابته.',
  'В тексте названы день недели и дата без года: вместе они бывают не каждый год, и речь идёт о времени в пределах года от написания.',
);

export const FRESH_LEAD: Localised = say(
  'Assumed: a report that opens with a day was written within a few days of it.',
  'افتراض: الخبر الذي يُستهل بيوم معين كُتب خلال أيام قليلة منه.',
  'Предположение: сообщение, которое начинается с даты, написано в ближайшие дни после неё.',
);

export const PART_OF_ACT: Localised = say(
  'Told as part of what stands before it, so of the same day.',
  'يُذكر جزءا مما قبله، فيومه يومه.',
  'Названо частью сказанного перед этим, значит, того же дня.',
);

export const SAME_OCCASION: Localised = say(
  'The words point back to the date told just before.',
  'الكلام يعود على التاريخ المذكور قبله.',
  'Слова отсылают к дате, названной перед этим.',
);

export function knownEvent(label: Localised, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(`${label.en}: ${d.en}.`, `${label.ar}: ${d.ar}.`, `${label.ru}: ${d.ru}.`);
}

export function alreadyPast(label: Localised, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `Told as already past. ${label.en}: ${d.en}.`,
    `يُذكر على أنه مضى. ${label.ar}: ${d.ar}.`,
    `Об этом сказано как о прошедшем. ${label.ru}: ${d.ru}.`,
  );
}

export function toldPast(base: Base): Localised {
  return base === 'publication'
    ? say(
        'Told as past: not after the article.',
        'يُروى بصيغة الماضي: ليس بعد المقال.',
        'Рассказано как о прошедшем: не позже статьи.',
      )
    : say(
        'Told as past: not after these words.',
        'يُروى بصيغة الماضي: ليس بعد هذا الكلام.',
        'Рассказано как о прошедшем: не позже этих слов.',
      );
}

export function toldFuture(base: Base): Localised {
  return base === 'publication'
    ? say(
        'Announced as still to come: not before the article.',
        'يُعلن على أنه آتٍ: ليس قبل المقال.',
        'Объявлено как предстоящее: не раньше статьи.',
      )
    : say(
        'Announced as still to come: not before these words.',
        'يُعلن على أنه آتٍ: ليس قبل هذا الكلام.',
        'Объявлено как предстоящее: не раньше этих слов.',
      );
}

export const SPOKEN_BEFORE: Localised = say(
  'The article reports these words, so they were spoken by then.',
  'المقال ينقل هذا الكلام، فقد قيل قبله أو في يومه.',
  'Статья передаёт эти слова, значит, к её выходу они были сказаны.',
);

export const LEAD_NEWS: Localised = say(
  'The opening of a news report tells what is new: something of the week before it appeared.',
  'تبدأ الأخبار بما هو جديد: أمر من الأسبوع السابق للنشر.',
  'Новость начинается с нового: это было в течение недели до публикации.',
);

export const LEAD_DAY: Localised = say(
  'Assumed: the opening tells the news of the day.',
  'افتراض: مطلع الخبر يروي ما جرى في يوم النشر.',
  'Предположение: начало новости рассказывает о событии того же дня.',
);

export const WORDS_OF_THE_DAY: Localised = say(
  'Assumed: a report passes on words of the last few days.',
  'افتراض: الخبر ينقل كلاماً قيل في الأيام القليلة السابقة.',
  'Предположение: новость передаёт слова последних дней.',
);

export const RECENT_PAST: Localised = say(
  'Assumed: what a report recalls without a date is a few weeks old at most.',
  'افتراض: ما يستعيده الخبر بلا تاريخ لا يعود إلى أكثر من أسابيع.',
  'Предположение: то, что новость вспоминает без даты, было не более нескольких недель назад.',
);

export const GOING_ON: Localised = say(
  'Told as going on at the time.',
  'يُذكر على أنه جارٍ وقت الكلام.',
  'Об этом сказано как о происходящем сейчас.',
);

export const GOING_ON_THAT_DAY: Localised = say(
  'Assumed: it is dated by the words that tell of it.',
  'افتراض: يؤرَّخ بيوم الكلام الذي يذكره.',
  'Предположение: датируется днём, когда об этом сказано.',
);

export const PROPOSED: Localised = say(
  'A proposal is dated by the words that make it.',
  'يؤرَّخ المقترح بيوم الكلام الذي يطرحه.',
  'Предложение датируется днём, когда оно высказано.',
);

export const BACKGROUND: Localised = say(
  'Told as background: not after the article’s own news.',
  'يُروى خلفيةً للخبر: ليس بعد خبر المقال نفسه.',
  'Рассказано как предыстория: не позже самой новости.',
);

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

export function tally(label: Localised, from: Day, to: Day | null): Localised {
  const a = day(from);
  const b = to === null ? null : day(to);
  return say(
    `${label.en}: this was the figure from ${a.en}${b ? ` until ${b.en}` : ''}.`,
    `${label.ar}: كان هذا هو العدد منذ ${a.ar}${b ? ` حتى ${b.ar}` : ''}.`,
    `${label.ru}: такой была цифра с ${a.ru}${b ? ` до ${b.ru}` : ''}.`,
  );
}

export const SAME_YEAR: Localised = say(
  'Assumed: a date without a year is in the writer’s own year.',
  'افتراض: التاريخ بلا سنة يقع في سنة الكاتب نفسها.',
  'Предположение: дата без года относится к году самого автора.',
);

export const NOT_LONG_AGO: Localised = say(
  'Assumed: “last” month is said of one no more than eight months gone.',
  'افتراض: لا يقال «الماضي» عن شهر مضى عليه أكثر من ثمانية أشهر.',
  'Предположение: о месяце говорят «прошлый», пока прошло не больше восьми месяцев.',
);

export const OTHER_YEAR: Localised = say(
  'Assumed: a writer who adds the year means another year than his own.',
  'افتراض: من يذكر السنة يقصد سنة غير سنته.',
  'Предположение: если автор называет год, это не его текущий год.',
);

export function fresh(label: Localised | null, on: Day): Localised {
  const d = day(on);
  const what = label ? each((lang) => `${label[lang]}${lang === 'ar' ? '،' : ','} ${d[lang]}`) : d;
  return say(
    `Assumed: news comes within about a year of what it tells of; the latest here is ${what.en}.`,
    `افتراض: لا يتأخر الخبر عما يرويه أكثر من نحو سنة؛ وأحدث ما فيه: ${what.ar}.`,
    `Предположение: новость выходит не позже чем примерно через год после того, о чём рассказывает; последнее здесь: ${what.ru}.`,
  );
}

/** Several known events fit the words. */
export function oneOfKnown(
  facts: readonly { readonly label: Localised; readonly from: Day; readonly to: Day }[],
): Localised {
  const list = each((lang) =>
    facts.map(({ label, from, to }) => `${label[lang]} (${rangeWords(from, to, lang)})`).join('؛ '),
  );
  const plain = (text: string): string => text.replaceAll('؛', ';');
  return say(
    `Assumed to be one of these: ${plain(list.en)}.`,
    `افتراض: المقصود أحد هذه: ${list.ar}.`,
    `Предположение: это одно из следующих: ${plain(list.ru)}.`,
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

export function dateSaid(from: Day): Localised {
  const d = day(from);
  return say(
    `Assumed: the text was written after a date it names, ${d.en}.`,
    `افتراض: كُتب النص بعد تاريخ يذكره، ${d.ar}.`,
    `Предположение: текст написан после даты, которую называет: ${d.ru}.`,
  );
}
