import type { Localised } from '../../../model/language.ts';
import { say } from './phrase.ts';

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
