/**
 * Détente's element for other people's pages. This file is published as `detente.d.ts`, so it stands alone:
 * it imports nothing.
 */

/** An element that draws an event list as a timeline: `<detente-timeline src="events.json" lang="en">`. */
export interface DetenteTimelineElement extends HTMLElement {
  /** The address of the event list, relative to the page. Left out, the list is read from a JSON script inside. */
  src: string | null;
  /** The first and last day in view: `2021`, `2021-06` or `2021-06-16`. Both left out, everything is shown. */
  from: string | null;
  to: string | null;
  /** What events are sorted into lanes by. */
  lanes: Lanes;
  /** Which events are shown: words, and `key:value,value` (`kind:talks,visit actor:putin`); all must hold. */
  filter: string;
  /** The id of the event whose words are shown, or null. */
  selected: string | null;
  /** Height in CSS pixels, or `auto` for as much as the lanes need. */
  height: string;
  /** The way time runs. `auto` follows the language: right to left in Arabic. */
  axis: 'auto' | 'ltr' | 'rtl';
  /** When the wheel zooms. `auto`: with Ctrl or ⌘ where the page scrolls or the timeline is framed. */
  wheel: 'auto' | 'modifier' | 'always';
  /** A title above the timeline; none when left out. */
  heading: string | null;
  /** The address of a full Détente page; by default the folder of the list. Empty: no link. */
  page: string | null;
  /** The event list itself, instead of an address. */
  list: object | null;
  /** Shows all events. */
  fit(): void;
  /** Shows a range of days; an end left out stays open to the first or last event. */
  show(range: { from?: string | null; to?: string | null }): void;
  /** Opens the words of an event; null closes them. An id that is not in the list does nothing. */
  select(id: string | null): void;
}

export type Lanes = 'family' | 'kind' | 'person' | 'country' | 'topic' | 'source' | 'none';

/** Events of the element. All bubble and cross shadow boundaries. */
export interface DetenteTimelineEvents {
  /** The list is drawn. `shown` counts the events that pass the filter. */
  'detente-ready': CustomEvent<{ readonly events: number; readonly shown: number }>;
  /** Another event is selected, or none. */
  'detente-select': CustomEvent<{ readonly id: string | null }>;
  /** The view has come to rest; `from` and `to` are days, both inclusive. */
  'detente-range': CustomEvent<{ readonly from: string; readonly to: string }>;
  /** Something did not load or cannot be read. `text` is for people who build pages, in English. */
  'detente-error': CustomEvent<DetenteFailure>;
}

export interface DetenteFailure {
  readonly code:
    | 'list-missing'
    | 'list-unreachable'
    | 'list-not-json'
    | 'list-version'
    | 'list-shape'
    | 'article-unreachable'
    | 'article-changed';
  readonly text: string;
  readonly url: string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'detente-timeline': DetenteTimelineElement;
  }
}
