import { formatDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { LANE_BY } from '../../timeline/data.ts';
import type { LaneBy } from '../../timeline/data.ts';
import type { View } from '../../timeline/view.ts';
import { boundOf } from '../bound.ts';

const AXES = ['auto', 'ltr', 'rtl'] as const;
const WHEELS = ['auto', 'modifier', 'always'] as const;

/** The height an element takes when its page names none. Pages reserve the same room before the script arrives. */
export const DEFAULT_HEIGHT = 560;

/** What the attributes say, read leniently: an attribute that makes no sense counts as left out. */
export interface EmbedOptions {
  readonly lang: Language;
  readonly from: Day | null;
  /** The last day in view, inclusive. */
  readonly to: Day | null;
  readonly lanes: LaneBy;
  readonly filter: string;
  /** CSS pixels; null for as much as the lanes need. */
  readonly height: number | null;
  readonly axis: (typeof AXES)[number];
  readonly wheel: (typeof WHEELS)[number];
  readonly heading: string;
  /** The address of the full page; null by default, '' for no link. */
  readonly page: string | null;
}

/**
 * Reads the options of an element.
 * @param attribute the text of an attribute, or null
 * @param inherited the language of the page around the element
 */
export function readOptions(attribute: (name: string) => string | null, inherited: string): EmbedOptions {
  return {
    lang: languageOf(attribute('lang') ?? inherited),
    from: boundOf(attribute('from'), 'from'),
    to: boundOf(attribute('to'), 'to'),
    lanes: oneOf(LANE_BY, attribute('lanes'), 'family'),
    filter: attribute('filter') ?? '',
    height: heightOf(attribute('height')),
    axis: oneOf(AXES, attribute('axis'), 'auto'),
    wheel: oneOf(WHEELS, attribute('wheel'), 'auto'),
    heading: attribute('heading') ?? '',
    page: attribute('page'),
  };
}

/** The interface language for a BCP 47 tag: its own when there is one, else English. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((lang) => lang === primary) ?? 'en';
}

/**
 * The view that shows two days and all between. An open end is taken from `hull`.
 * Null when neither end is given or they are the wrong way round: then everything is shown.
 */
export function viewOf(from: Day | null, to: Day | null, hull: View | null): View | null {
  if (from === null && to === null) return null;
  const start = from ?? hull?.from;
  const end = to === null ? hull?.to : to + 1;
  return start === undefined || end === undefined || start >= end ? null : { from: start, to: end };
}

/** Views come from pixels: a hair beside midnight is midnight. Days. */
const ROUNDING = 1e-6;

/** The days a view shows, both inclusive. */
export function daysOf(view: View): { from: string; to: string } {
  const from = Math.floor(view.from + ROUNDING);
  return {
    from: formatDay(from as Day),
    to: formatDay(Math.max(from, Math.ceil(view.to - ROUNDING) - 1) as Day),
  };
}

function heightOf(text: string | null): number | null {
  if (text?.trim() === 'auto') return null;
  const pixels = Number.parseFloat(text ?? '');
  return pixels >= 160 ? Math.min(pixels, 4000) : DEFAULT_HEIGHT;
}

function oneOf<const T extends string>(values: readonly T[], text: string | null, fallback: T): T {
  return values.find((value) => value === text) ?? fallback;
}
