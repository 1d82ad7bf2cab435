import type { EventList, TimelineEvent } from '../../model/event.ts';
import type { DetenteFailure } from './api.ts';
import { filterEvents } from './filter.ts';
import type { EmbedOptions } from './options.ts';
import { Texts } from './texts.ts';

/** Where the event list is on its way from address to drawing. */
export type ListState =
  | { readonly kind: 'waiting'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly failure: DetenteFailure }
  /** `url` is the address that the list's own addresses are relative to; null when it has none. */
  | { readonly kind: 'ready'; readonly list: EventList; readonly url: string | null };

/** What can change in an element. */
export interface SessionState {
  readonly options: EmbedOptions;
  readonly list: ListState;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Whether the article of the open event is open too. */
  readonly reading: boolean;
  readonly theme: 'light' | 'dark';
  /** What the reader asked for; null follows the room there is. */
  readonly form: 'list' | 'drawing' | null;
  readonly narrow: boolean;
}

/** What the session tells the element that owns it. */
export interface SessionEvents {
  /** Something changed: show it. */
  readonly change: () => void;
  readonly select: (id: string | null) => void;
  readonly failure: (failure: DetenteFailure) => void;
  readonly retry: () => void;
}

/** What one element shows: what its attributes say, the list, and what its reader did since. */
export class Session {
  readonly texts = new Texts();
  readonly told: SessionEvents;
  #state: SessionState;
  #shown: EventList | null = null;

  constructor(options: EmbedOptions, told: SessionEvents) {
    this.told = told;
    this.#state = {
      options,
      list: { kind: 'waiting', slow: false },
      selected: null,
      hovered: null,
      reading: false,
      theme: 'light',
      form: null,
      narrow: false,
    };
  }

  get now(): SessionState {
    return this.#state;
  }

  /** The list with only the events that pass the filter; null until it is there. */
  get shown(): EventList | null {
    return this.#shown;
  }

  /** The open event. One that a filter holds back is not open. */
  get event(): TimelineEvent | null {
    return this.find(this.#state.selected);
  }

  /** An event that is shown, by its id. */
  find(id: string | null): TimelineEvent | null {
    return id === null ? null : (this.#shown?.events.find((event) => event.id === id) ?? null);
  }

  set(change: Partial<SessionState>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    const { list, options } = this.#state;
    if (list !== before.list || options.filter !== before.options.filter)
      this.#shown = shownOf(list, options.filter);
    this.told.change();
  }

  /** Selects an event that is shown, or none; anything else changes nothing. */
  select(id: string | null): void {
    if (id === this.#state.selected || (id !== null && !this.find(id))) return;
    this.set({ selected: id, reading: false });
    this.told.select(id);
  }

  /** Closes what was opened last. @returns whether there was anything to close */
  close(): boolean {
    if (this.#state.reading) this.set({ reading: false });
    else if (this.event) this.select(null);
    else return false;
    return true;
  }
}

function shownOf(state: ListState, filter: string): EventList | null {
  if (state.kind !== 'ready') return null;
  const events = filterEvents(state.list, filter);
  return events === state.list.events ? state.list : { ...state.list, events };
}
