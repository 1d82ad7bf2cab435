import type { Localised } from '../../../model/language.ts';
import { say, type Base } from './phrase.ts';

/* Sentences about how a text tells what it tells. */

export const PART_OF_ACT: Localised = say(
  'Told as part of what stands before it, so of the same day.',
  'يُذكر جزءا مما قبله، فيومه يومه.',
  'Названо частью сказанного перед этим, значит, того же дня.',
);

export function toldPast(base: Base): Localised {
  return base === 'publication'
    ? say(
        'Told as past, so no later than the article.',
        'يُروى على أنه وقع، فليس بعد نشر المقال.',
        'Рассказано как о прошедшем, значит, не позже статьи.',
      )
    : say(
        'Told as past, so no later than these words.',
        'يُروى على أنه وقع، فليس بعد هذا الكلام.',
        'Рассказано как о прошедшем, значит, не позже этих слов.',
      );
}

export function toldFuture(base: Base): Localised {
  return base === 'publication'
    ? say(
        'Announced as still to come, so no earlier than the article.',
        'يُذكر على أنه آتٍ، فليس قبل نشر المقال.',
        'Об этом сказано как о предстоящем, значит, не раньше статьи.',
      )
    : say(
        'Announced as still to come, so no earlier than these words.',
        'يُذكر على أنه آتٍ، فليس قبل هذا الكلام.',
        'Об этом сказано как о предстоящем, значит, не раньше этих слов.',
      );
}

export const SPOKEN_BEFORE: Localised = say(
  'The article reports these words, so they were said on the day it appeared or before.',
  'المقال ينقل هذا الكلام، فقد قيل يوم نشره أو قبله.',
  'Статья передаёт эти слова, значит, они сказаны в день её выхода или раньше.',
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

export const FRESH_LEAD: Localised = say(
  'Assumed: a report that opens with a day was written within a few days of it.',
  'افتراض: الخبر الذي يُستهل بيوم معين كُتب خلال أيام قليلة منه.',
  'Предположение: сообщение, которое начинается с даты, написано в ближайшие дни после неё.',
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
  'Told as going on when these words were said, or in the month before.',
  'يُذكر على أنه جارٍ وقت هذا الكلام أو في الشهر السابق له.',
  'Об этом сказано как о происходящем во время этих слов или за месяц до них.',
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
  'Told as background, so no later than the news itself.',
  'يُذكر خلفيةً للخبر، فليس بعد الخبر نفسه.',
  'Рассказано как предыстория, значит, не позже самой новости.',
);

export const SAID_THERE: Localised = say(
  'Said on the occasion told just before, so on its day.',
  'قيل في المناسبة المذكورة قبله، فيومه يومها.',
  'Сказано на встрече или в разговоре, о которых шла речь выше, значит, в тот же день.',
);

export const SAID_RIGHT_AFTER: Localised = say(
  'Said right after the occasion named here, so on its day.',
  'قيل فور انتهاء المناسبة المذكورة هنا، فيومه يومها.',
  'Сказано сразу после названной здесь встречи или разговора, значит, в тот же день.',
);

export const SAID_AFTER: Localised = say(
  'Said after the occasion named here, so not before its day.',
  'قيل بعد المناسبة المذكورة هنا، فليس قبل يومها.',
  'Сказано после названной здесь встречи или разговора, значит, не раньше того дня.',
);

export const SAME_SENTENCE: Localised = say(
  'Joined by «and» to what stands before it, without a time of its own, so of the same day.',
  'معطوف على ما قبله بلا وقت خاص به، فيومه يومه.',
  'Присоединено союзом «и» к сказанному перед этим, без своего времени, значит, того же дня.',
);

export const SPOKEN_OF_IT: Localised = say(
  'Words of somebody who took part in the meeting that the report opens with, so not before its day.',
  'كلام مشارك في اللقاء الذي يستهل به الخبر، فليس قبل يومه.',
  'Слова участника встречи, с которой начинается новость, значит, не раньше её дня.',
);

export const DAY_AFTER: Localised = say(
  'Told as of the day after the occasion named here.',
  'يُروى أنه كان غداة المناسبة المذكورة هنا.',
  'Рассказано как о дне, следующем за названной здесь встречей или разговором.',
);

export const SAID_SAME_DAY: Localised = say(
  'Assumed: what is said after a meeting is said on the same day.',
  'افتراض: ما يقال بعد اللقاء يقال في اليوم نفسه.',
  'Предположение: сказанное после встречи сказано в тот же день.',
);

export const TAKEN_UP: Localised = say(
  'The thing told before, taken up again, so of its day.',
  'هو ما ذُكر من قبل يُستأنف ذكره، فيومه يومه.',
  'То же, о чём сказано выше, значит, того же дня.',
);
