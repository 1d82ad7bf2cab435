import type { Day } from '../../../model/day.ts';
import type { Localised } from '../../../model/language.ts';
import { rangeWords } from '../../../model/wording.ts';
import { each, say, span } from './phrase.ts';

/* Sentences about events the gazetteer knows. */

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

/** Of these people's contacts every one is known. */
export function oneOfAll(label: Localised, count: number, from: Day, to: Day): Localised {
  const d = span(from, to);
  return say(
    `${label.en}, ${d.en}: this is one of them, ${String(count)} in all.`,
    `${label.ar}، ${d.ar}: هذا واحد منها، وعددها كلها ${String(count)}.`,
    `${label.ru}, ${d.ru}: это один из них, всего их ${String(count)}.`,
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
