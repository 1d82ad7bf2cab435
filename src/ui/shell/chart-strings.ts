import { countWords } from '../../model/grammar.ts';
import type { Noun } from '../../model/grammar.ts';
import type { EventList } from '../../model/event.ts';
import type { Family, Kind } from '../../model/kind.ts';
import { FAMILY_NAMES, KIND_LANE_NAMES } from '../../model/names.ts';
import type { ChartStrings, LaneBy, ScaleBarUnit } from '../chart/props.ts';
import { DAY, EVENT, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../messages/nouns.ts';
import type { Messages } from '../messages/messages.ts';
import { nameOf } from '../state/sources.ts';
import type { DateStyle } from '../state/words.ts';
import { regional } from '../state/words.ts';

const UNITS: Readonly<Record<ScaleBarUnit, Noun>> = {
  year: YEAR,
  month: MONTH,
  week: WEEK,
  day: DAY,
  hour: HOUR,
  minute: MINUTE,
};

/** Everything the chart says, in the reader's language. */
export function chartStrings(list: EventList, t: Messages, style: DateStyle): ChartStrings {
  const { lang } = style;
  const count = (n: number, noun: Noun): string => regional(countWords(n, noun, lang), style);
  return {
    axis: t.axis,
    lane: (by, key) => laneName(list, by, key, style),
    office: (office) => officeName(office, t),
    term: (fact) => termName(list, fact, style),
    knownDates: t.knownDates,
    zoomIn: t.zoomIn,
    zoomOut: t.zoomOut,
    fit: t.all,
    fold: t.fold,
    unfold: t.unfold,
    overview: t.minimap,
    overviewStart: t.viewStart,
    overviewEnd: t.viewEnd,
    hint: t.wheelHint,
    empty: t.empty,
    silence: (months) => regional(t.silence(months), style),
    cluster: (n) => count(n, EVENT),
    outside: (before, after) =>
      [before > 0 ? t.outsideBefore(before) : '', after > 0 ? t.outsideAfter(after) : '']
        .filter(Boolean)
        .join(' · '),
    scaleBar: (unit, n) => count(n, UNITS[unit]),
    label: (event) => event.title[lang],
  };
}

function laneName(list: EventList, by: LaneBy, key: string, { lang }: DateStyle): string {
  if (by === 'kind') return KIND_LANE_NAMES[key as Kind][lang];
  if (by === 'family') return FAMILY_NAMES[key as Family][lang];
  if (key === '') return KIND_LANE_NAMES.other[lang];
  return nameOf(list, key, lang);
}

function officeName(office: string, t: Messages): string {
  if (office === 'us.president') return t.usPresident;
  if (office === 'ru.president') return t.ruPresident;
  return office;
}

/** The words of a band: who holds the office; the band's own name says which. */
function termName(list: EventList, id: string, { lang }: DateStyle): string {
  const fact = list.facts[id];
  if (fact === undefined) return id;
  const person = fact.person === null ? undefined : list.entities[fact.person];
  return person?.label[lang] ?? fact.label[lang].replace(/[,،].*$/u, '');
}

/** The offices whose terms stand behind the axis: the two presidents the corpus is about. */
const BANDS = /^(us|ru)\.president$/;

/** The list as the chart shows it: of all terms of office only the presidents', so that the bands stay quiet. */
export function withBands(list: EventList): EventList {
  const kept = Object.entries(list.facts).filter(
    ([, fact]) => fact.kind !== 'term' || BANDS.test(fact.office ?? ''),
  );
  return { ...list, facts: Object.fromEntries(kept) };
}
