import type { EventList } from '../../model/event.ts';
import type { Family, Kind } from '../../model/kind.ts';
import { countWords } from '../../model/grammar.ts';
import type { Language } from '../../model/language.ts';
import { FAMILY_NAMES, KIND_LANE_NAMES } from '../../model/names.ts';
import type { ChartStrings, LaneBy } from '../chart/props.ts';
import { EVENT } from '../messages/nouns.ts';
import { embedWords, silenceOf } from './words.ts';

/** Every word the chart shows or speaks inside the element. */
export function chartStrings(list: EventList, lang: Language): ChartStrings {
  const words = embedWords(lang);
  return {
    axis: words.axis,
    lane: (by, key) => laneName(list, lang, by, key),
    office: (office) => list.entities[office]?.label[lang] ?? '',
    term: (fact) => list.facts[fact]?.label[lang] ?? fact,
    knownDates: words.knownDates,
    zoomIn: words.zoomIn,
    zoomOut: words.zoomOut,
    fit: words.fit,
    overview: words.overview,
    overviewStart: words.overviewStart,
    overviewEnd: words.overviewEnd,
    hint: hintOf(lang),
    empty: words.empty,
    silence: (months) => silenceOf(months, lang),
    cluster: (count) => countWords(count, EVENT, lang),
    outside: words.outside,
    scaleBar: (unit, count) => `${count} ${words.scale[unit]}`,
  };
}

/** How to zoom with this machine's keys. */
export function hintOf(lang: Language): string {
  const apple = /Mac|iPhone|iPad/.test(globalThis.navigator.platform);
  return embedWords(lang).hint(apple ? '⌘' : 'Ctrl');
}

function laneName(list: EventList, lang: Language, by: LaneBy, key: string): string {
  if (by === 'family') return FAMILY_NAMES[key as Family][lang];
  if (by === 'kind') return KIND_LANE_NAMES[key as Kind][lang];
  if (by === 'source') {
    const article = list.articles.find(({ id }) => id === key);
    return article?.outlet ?? article?.title ?? key;
  }
  return list.entities[key]?.label[lang] ?? key;
}
