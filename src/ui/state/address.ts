import { formatDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { boundOf } from '../bound.ts';
import { FACETS } from '../find/facets.ts';
import type { Filters } from '../find/facets.ts';
import { NO_FILTERS } from '../find/facets.ts';

/** How Arabic month names are written: Egypt and the Gulf, the Levant and Iraq, both, Tunisia and Algeria. */
export const MONTH_STYLES = ['egypt', 'levant', 'both', 'maghreb'] as const;
export type MonthStyle = (typeof MONTH_STYLES)[number];

export const DIGIT_STYLES = ['latn', 'arab'] as const;
export type DigitStyle = (typeof DIGIT_STYLES)[number];

/** What is open: an event, an article (perhaps at an event), or nothing. */
export interface Place {
  readonly event: string | null;
  readonly article: string | null;
  /** Which of the event's excerpts, from 0. */
  readonly mention: number;
}

/** Everything an address says; null and empty where it is silent. */
export interface Address {
  readonly lang: Language | null;
  /** First and last day of the view, inclusive. */
  readonly view: readonly [Day, Day] | null;
  readonly filters: Filters;
  readonly place: Place;
  readonly axis: 'auto' | 'ltr' | 'rtl';
  /** Long empty times are left out of the axis. */
  readonly folded: boolean;
  readonly months: MonthStyle;
  readonly digits: DigitStyle;
}

export const NO_PLACE: Place = { event: null, article: null, mention: 0 };

/** Reads `?lang=&from=&to=&q=…#event-id`; what is not understood counts as absent. */
export function readAddress(search: string, hash: string): Address {
  const params = new URLSearchParams(search);
  const filters: Filters = {
    q: params.get('q') ?? '',
    since: params.get('since') ?? '',
    until: params.get('until') ?? '',
    ...(Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])) as Record<
      (typeof FACETS)[number],
      string[]
    >),
  };
  const [from, to] = [boundOf(params.get('from'), 'from'), boundOf(params.get('to'), 'to')];
  const mention = Number(params.get('excerpt') ?? '1') - 1;
  return {
    lang: oneOf(LANGUAGES, params.get('lang')),
    view: from !== null && to !== null && from <= to ? [from, to] : null,
    filters,
    place: {
      event: readHash(hash),
      article: params.get('read'),
      mention: Number.isInteger(mention) && mention > 0 ? mention : 0,
    },
    axis: oneOf(['ltr', 'rtl'] as const, params.get('axis')) ?? 'auto',
    folded: params.get('fold') === '1',
    months: oneOf(MONTH_STYLES, params.get('months')) ?? 'egypt',
    digits: oneOf(DIGIT_STYLES, params.get('digits')) ?? 'latn',
  };
}

/** Writes only what differs from the defaults: `?…#…`, or '' for the plain page. */
export function writeAddress(address: Address): string {
  const params = new URLSearchParams();
  if (address.lang !== null) params.set('lang', address.lang);
  if (address.view !== null) {
    params.set('from', formatDay(address.view[0]));
    params.set('to', formatDay(address.view[1]));
  }
  for (const key of ['q', 'since', 'until'] as const) {
    if (address.filters[key] !== NO_FILTERS[key]) params.set(key, address.filters[key]);
  }
  for (const facet of FACETS) for (const value of address.filters[facet]) params.append(facet, value);
  if (address.axis !== 'auto') params.set('axis', address.axis);
  if (address.folded) params.set('fold', '1');
  if (address.months !== 'egypt') params.set('months', address.months);
  if (address.digits !== 'latn') params.set('digits', address.digits);
  if (address.place.article !== null) params.set('read', address.place.article);
  if (address.place.mention > 0) params.set('excerpt', String(address.place.mention + 1));
  const query = params.toString();
  const hash = address.place.event === null ? '' : `#${encodeURIComponent(address.place.event)}`;
  return (query === '' ? '' : `?${query}`) + hash;
}

function readHash(hash: string): string | null {
  // A text directive («#id:~:text=…») is the browser's business.
  const id = hash.replace(/^#/, '').replace(/:~:.*$/, '');
  if (id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((known) => known === value) ?? null;
}
