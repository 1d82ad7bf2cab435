import type { Direction } from '../../timex/timex.ts';
import type { Toward } from '../../timex/value.ts';
import type { Day } from '../../../model/day.ts';
import type { Localised } from '../../../model/language.ts';
import { say, span } from './phrase.ts';

/* Sentences about years that are not said, or said on purpose. */

/** A date or month without a year: which one is meant. */
export function yearUnsaid(toward: Toward | null, direction: Direction): Localised {
  if (toward === 'last') {
    return say(
      '“Last” is said of the latest such time that was already over.',
      'يقال «الماضي» عن آخر ما انقضى من مثله قبل هذا الكلام.',
      '«Прошлым» называют последнее такое время, которое уже миновало.',
    );
  }
  if (toward === 'next') {
    return say(
      '“Next” is said of the first such time still ahead.',
      'يقال «المقبل» عن أول ما يأتي من مثله بعد هذا الكلام.',
      '«Будущим» называют ближайшее такое время, которое ещё впереди.',
    );
  }
  switch (direction) {
    case 'past':
      return say(
        'With no year beside it, the latest such date before these words is meant.',
        'حين لا تُذكر السنة يُقصد آخر تاريخ مثله قبل هذا الكلام.',
        'Если год не назван, речь о последней такой дате до этих слов.',
      );
    case 'future':
      return say(
        'With no year beside it, the first such date after these words is meant.',
        'حين لا تُذكر السنة يُقصد أول تاريخ مثله بعد هذا الكلام.',
        'Если год не назван, речь о ближайшей такой дате после этих слов.',
      );
    default:
      return say(
        'With no year beside it, the one nearest to the text is meant.',
        'حين لا تُذكر السنة يُقصد أقرب تاريخ مثله إلى زمن النص.',
        'Если год не назван, речь о ближайшей к тексту такой дате.',
      );
  }
}

/** A known event told with a date that lacks its year: it had not come round again. */
export function notAgain(label: Localised, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `${label.en}: ${d.en}. The text leaves out the year, so it was written before that date came round again.`,
    `${label.ar}: ${d.ar}. يذكر النص هذا الموعد بلا سنة، فقد كُتب قبل أن يحلّ من جديد.`,
    `${label.ru}: ${d.ru}. Год в тексте не назван, значит, текст написан раньше, чем эта дата наступила снова.`,
  );
}

export const SAME_YEAR: Localised = say(
  'Assumed: a date without a year is in the writer’s own year.',
  'افتراض: التاريخ بلا سنة يقع في سنة الكاتب نفسها.',
  'Предположение: дата без года относится к году самого автора.',
);

export const NOT_LONG_AGO: Localised = say(
  'Assumed: “last”, said of a month, reaches back ten months at most.',
  'افتراض: لا يقال «الماضي» عن شهر انقضى منذ أكثر من عشرة أشهر.',
  'Предположение: месяц называют «прошлым» не позже чем через десять месяцев.',
);

export const OTHER_YEAR: Localised = say(
  'Assumed: a writer who adds the year means another year than his own.',
  'افتراض: من يذكر السنة يقصد سنة غير سنته.',
  'Предположение: если автор называет год, это не его текущий год.',
);

export const PRESENT_MONTH: Localised = say(
  'Called the present month, so these words are of it.',
  'يسميه الكلام الشهر الجاري، فهو منه.',
  'Этот месяц назван текущим, значит, слова сказаны в нём.',
);
