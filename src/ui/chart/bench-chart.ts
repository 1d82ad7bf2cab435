import { grouped } from '../../timeline/grouped.ts';
import type { ChartStrings, ScaleBarUnit } from './props.ts';

const plural = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;

/** The words of the page that draws any list; it speaks English only, as whoever measures it does. */
const STRINGS: ChartStrings = {
  axis: 'Events along the time axis: arrows step, Enter chooses',
  lane: (_, key) => key,
  office: (office) => office,
  term: (fact) => fact,
  knownDates: 'Known dates',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All',
  overview: 'All time',
  overviewStart: 'Start of the view',
  overviewEnd: 'End of the view',
  hint: 'Ctrl + scroll to zoom',
  empty: 'This list is empty',
  silence: (months) => `${plural(months, 'month')} without an event`,
  cluster: (count) => plural(count, 'event'),
  outside: (before, after) => `${plural(before, 'event')} earlier, ${grouped(after)} later`,
  scaleBar: (unit: ScaleBarUnit, count: number) => plural(count, unit),
};

/** What the charts of that page have in common. */
export const BENCH_CHART = {
  lang: 'en',
  axis: 'auto',
  laneName: (key: string) => key,
  dimmed: null,
  wheel: 'always',
  strings: STRINGS,
  oncluster: () => undefined,
} as const;

/** The room lanes have in a window of this height: the scale, the overview and margins take the rest. CSS pixels. */
export function benchRoom(height: number): number {
  return Math.max(160, height - 168);
}
