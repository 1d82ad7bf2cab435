import { mustParseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { EventList } from '../../model/event.ts';
import type { ChartView } from '../chart/props.ts';
import type { DetenteFailure } from './api.ts';
import { filterEvents } from './filter.ts';
import { viewOf } from './options.ts';
import type { EmbedOptions } from './options.ts';
import { Texts } from './texts.ts';

/** Where the event list is on its way from address to drawing. */
export type ListState =
  | { readonly kind: 'waiting'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: DetenteFailure }
  /** `url` is the address that the list's own addresses are relative to; null when it has none. */
  | { readonly kind: 'ready'; readonly list: EventList; readonly url: string | null };

/** What the session tells the element that owns it. */
export interface SessionEvents {
  readonly select: (id: string | null) => void;
  readonly range: (view: ChartView) => void;
  readonly failure: (failure: DetenteFailure) => void;
  readonly retry: () => void;
}

/** What one element shows: what its attributes say, the list, and what its reader did since. */
export class Session {
  options: EmbedOptions = $state.raw()!;
  state: ListState = $state.raw({ kind: 'waiting', slow: false });
  selected: string | null = $state.raw(null);
  hovered: string | null = $state.raw(null);
  /** Whether the article of the open event is open too. */
  reading = $state.raw(false);
  /** The view asked for; null shows all. */
  view: ChartView | null = $state.raw(null);
  theme: 'light' | 'dark' = $state.raw('light');
  readonly told: SessionEvents;
  readonly texts = new Texts();

  constructor(options: EmbedOptions, told: SessionEvents) {
    this.options = options;
    this.told = told;
  }

  /** The list with only the events that pass the filter; null until it is there. */
  readonly shown: EventList | null = $derived.by(() => {
    if (this.state.kind !== 'ready') return null;
    const { list } = this.state;
    const events = filterEvents(list, this.options.filter);
    return events === list.events ? list : { ...list, events };
  });

  /** The open event. One that a new filter holds back is not open. */
  readonly event = $derived.by(() => this.shown?.events.find((event) => event.id === this.selected) ?? null);

  /** Selects an event that is shown, or none; anything else changes nothing. */
  select(id: string | null): void {
    if (id === this.selected) return;
    if (id !== null && !this.shown?.events.some((event) => event.id === id)) return;
    this.selected = id;
    this.reading = false;
    this.told.select(id);
  }

  /** Closes what was opened last. @returns whether there was anything to close */
  close(): boolean {
    if (this.reading) this.reading = false;
    else if (this.event) this.select(null);
    else return false;
    return true;
  }

  /** Shows from one day to another, both inclusive. An open end lies at the first or last event; both open show all. */
  show(from: Day | null, to: Day | null): void {
    this.view = viewOf(from, to, this.#hull());
  }

  /** The hull of all days the shown events may fall on; null when there is none. */
  #hull(): ChartView | null {
    const days = (this.shown?.events ?? []).flatMap(({ date }) => [...date.certain, ...date.likely]);
    const known = days.filter((day) => day !== null).sort();
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { from: mustParseDay(first), to: mustParseDay(last) + 1 };
  }
}
