import type { EventList } from '../../model/event.ts';
import { DAY_NOUN, countWords } from '../../model/grammar.ts';
import type { Noun } from '../../model/grammar.ts';
import type { Family, Kind } from '../../model/kind.ts';
import type { Language } from '../../model/language.ts';
import { FAMILY_NAMES, KIND_LANE_NAMES } from '../../model/names.ts';
import type { LaneBy } from '../../timeline/data.ts';
import type { StageWords } from '../../timeline/text-context.ts';
import type { BarUnit } from '../../timeline/ticks.ts';
import { HOUR, MINUTE, MONTH, WEEK, YEAR } from '../messages/nouns.ts';
import { embedWords, silenceOf } from './words.ts';

const UNITS: Readonly<Record<BarUnit, Noun>> = {
  year: YEAR,
  month: MONTH,
  week: WEEK,
  day: DAY_NOUN,
  hour: HOUR,
  minute: MINUTE,
};

/** Every word of the drawing. Terms of office and known dates are left to the full page. */
export function stageWords(list: EventList, by: LaneBy, lang: Language): StageWords {
  const words = embedWords(lang);
  return {
    laneName: (key) => laneName(list, lang, by, key),
    office: () => '',
    term: () => '',
    knownDates: '',
    silence: (months) => silenceOf(months, lang),
    outside: words.outside,
    scaleBar: (unit, count) => countWords(count, UNITS[unit], lang),
  };
}

/** How to zoom with this machine's keys. */
export function hintOf(lang: Language): string {
  const apple = /Mac|iPhone|iPad/.test(navigator.platform);
  return embedWords(lang).hint(apple ? '⌘' : 'Ctrl');
}

function laneName(list: EventList, lang: Language, by: LaneBy, key: string): string {
  if (by === 'family') return FAMILY_NAMES[key as Family][lang];
  if (by === 'kind') return KIND_LANE_NAMES[key as Kind][lang];
  if (by === 'source') {
    const article = list.articles.find(({ id }) => id === key);
    return article?.outlet ?? article?.title ?? key;
  }
  if (key === '') return KIND_LANE_NAMES.other[lang];
  return list.entities[key]?.label[lang] ?? key;
}
