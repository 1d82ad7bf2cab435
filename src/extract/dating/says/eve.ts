import type { Localised } from '../../../model/language.ts';
import type { Day } from '../../../model/day.ts';
import { say, span } from './phrase.ts';

/* Sentences about events that are named to say when something else was. */

export const DAY_BEFORE: Localised = say(
  'What is told with this day came the day after, so this was the day before.',
  'ما يُروى مع هذا اليوم وقع في اليوم التالي له، فهو قبله بيوم.',
  'Рассказанное с этим днём было на следующий день, значит, это — днём раньше.',
);

export const DAY_AFTER: Localised = say(
  'What is told with this day came on the eve of it, so this was the day after.',
  'ما يُروى مع هذا اليوم وقع عشيته، فهو بعده بيوم.',
  'Рассказанное с этим днём было накануне, значит, это — днём позже.',
);

export const COUNTED_FROM: Localised = say(
  'Counted in days from what is named right after.',
  'محسوب بالأيام من الحدث المذكور بعده.',
  'Отсчитано в днях от названного следом.',
);

/** So many days from an event that can be looked up. */
export function countedFromKnown(label: Localised, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `${label.en}: ${d.en}. Counted in days from it.`,
    `${label.ar}: ${d.ar}. محسوب بالأيام منه.`,
    `${label.ru}: ${d.ru}. Отсчитано от этого в днях.`,
  );
}
