import { createContext } from 'svelte';
import { dayOf, mustParseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { EventList, Mention, TimelineEvent } from '../../model/event.ts';
import { directionOf } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { ChartHandle, ChartView } from '../chart/props.ts';
import type { Filters } from '../find/facets.ts';
import { NO_FILTERS, isFiltering, passes } from '../find/facets.ts';
import { SearchIndex } from '../find/search.ts';
import { messagesFor } from '../messages/messages.ts';
import type { Messages } from '../messages/messages.ts';
import type { Address, Place } from './address.ts';
import { NO_PLACE, writeAddress } from './address.ts';
import { ArticleShelf } from './articles.svelte.ts';
import { byYear, yearsOf } from '../../model/order.ts';
import type { Group } from '../../model/order.ts';
import { byId, idsOf } from './ids.ts';
import { remember, remembered } from './memory.ts';
import type { DateStyle } from './words.ts';

/** Words of an article to bring into view and mark for a moment. */
export interface Target {
  readonly start: number;
  readonly end: number;
}

const KEYS_OFF = 'detente-keys-off';

/** One reader's session with one list: what is open, asked for, shown. Two on a page share nothing. */
export class Session {
  readonly list: EventList;
  readonly shelf: ArticleShelf;
  readonly search: SearchIndex;
  /** The language when nobody has chosen one. */
  readonly #ownLanguage: Language;

  chosenLanguage = $state<Language | null>(null);
  axis = $state<Address['axis']>('auto');
  folded = $state(false);
  months = $state<Address['months']>('egypt');
  digits = $state<Address['digits']>('latn');
  filters = $state.raw<Filters>() as Filters;
  place = $state.raw<Place>(NO_PLACE);
  view = $state.raw<ChartView | null>(null);
  hovered = $state<string | null>(null);
  /** The event that holds the list's tab stop. */
  current = $state<string | null>(null);
  target = $state.raw<Target | null>(null);
  /** Keys of one character act; kept in the browser where it may be. */
  shortcuts = $state(remembered(KEYS_OFF) === null);
  /** The page is being drawn to the width of paper. */
  printing = $state(false);
  /** What the live region says. */
  said = $state('');
  chart = $state.raw<ChartHandle | null>(null);
  readonly #byId: ReadonlyMap<string, TimelineEvent>;

  readonly lang: Language = $derived.by(() => this.chosenLanguage ?? this.#ownLanguage);
  readonly dir = $derived(directionOf(this.lang));
  readonly t: Messages = $derived(messagesFor(this.lang));
  readonly dates: DateStyle = $derived({ lang: this.lang, months: this.months, digits: this.digits });
  readonly groups: readonly Group[];
  readonly ordered: readonly TimelineEvent[];
  readonly years: readonly [number, number] | null;

  readonly filtering = $derived(isFiltering(this.filters));
  readonly found = $derived.by(() => this.search.find(this.filters.q));
  /** The events that have the words asked for; facets count among these. */
  readonly worded = $derived.by(() =>
    this.ordered.filter((event) => this.found === null || this.found.events.has(event.id)),
  );
  readonly shown = $derived(this.worded.filter((event) => passes(event, this.filters, this.list, null)));
  readonly shownIds = $derived(idsOf(this.shown));
  readonly dimmed = $derived.by(() =>
    this.filtering ? idsOf(this.ordered.filter((event) => !this.shownIds.has(event.id))) : null,
  );
  readonly selected = $derived(this.place.event === null ? null : this.eventOf(this.place.event));
  readonly mention: Mention | null = $derived(
    this.selected === null
      ? null
      : (this.selected.mentions[this.place.mention] ?? this.selected.mentions[0] ?? null),
  );

  constructor(list: EventList, base: string, address: Address, ownLanguage: Language) {
    this.list = list;
    this.shelf = new ArticleShelf(list, base);
    this.search = new SearchIndex(list, this.shelf);
    this.#ownLanguage = ownLanguage;
    this.#byId = byId(list.events);
    this.groups = byYear(list.events);
    this.ordered = this.groups.flatMap((group) => group.events);
    this.years = yearsOf(list);
    this.restore(address);
  }

  /** Takes over what an address says. */
  restore(address: Address): void {
    this.chosenLanguage = address.lang;
    this.axis = address.axis;
    this.folded = address.folded;
    this.months = address.months;
    this.digits = address.digits;
    this.filters = address.filters;
    const { event, article, mention } = address.place;
    const known = event !== null && this.#byId.has(event);
    this.place = {
      event: known ? event : null,
      article: this.list.articles.some(({ id }) => id === article) ? article : null,
      mention: known ? mention : 0,
    };
    this.view = address.view === null ? null : { from: address.view[0], to: address.view[1] + 1 };
    if (known) this.current = event;
  }

  /** The address of what is open and shown. */
  readonly address: Address = $derived({
    lang: this.chosenLanguage,
    view: this.view === null ? null : daysOf(this.view),
    filters: this.filters,
    place: this.place,
    axis: this.axis,
    folded: this.folded,
    months: this.months,
    digits: this.digits,
  });

  /** A link to a place with the reader's language and nothing else. */
  linkTo(place: Partial<Place>): string {
    return writeAddress({
      ...this.address,
      view: null,
      filters: NO_FILTERS,
      place: { ...NO_PLACE, ...place },
    });
  }

  eventOf(id: string): TimelineEvent | null {
    return this.#byId.get(id) ?? null;
  }

  /** Opens an event at one of its excerpts; the reader stays open when it shows that article. */
  open(id: string | null, mention = 0): void {
    const event = id === null ? null : this.eventOf(id);
    const article = event?.mentions[mention]?.article ?? null;
    const stays = this.place.article !== null && this.place.article === article;
    this.target = null;
    this.place = event === null ? NO_PLACE : { event: event.id, article: stays ? article : null, mention };
    if (event) this.current = event.id;
  }

  /** Opens the reader on an article, at words of it when given. */
  read(article: string, target: Target | null = null): void {
    this.place = { ...this.place, article };
    this.target = target;
  }

  closeReader(): void {
    this.place = { ...this.place, article: null };
    this.target = null;
  }

  close(): void {
    this.place = NO_PLACE;
    this.target = null;
  }

  ask(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
  }

  /** A cluster of the chart was opened: the list goes to its first event. */
  openCluster(ids: readonly string[]): void {
    const first = this.ordered.find((event) => ids.includes(event.id));
    if (!first) return;
    this.current = first.id;
    document.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(first.id)}"]`)?.focus();
  }

  /** The chart has come to rest on a view; all the years are no view of their own. */
  look(view: ChartView): void {
    const [from, to] = daysOf(view);
    const all =
      this.years !== null && from <= dayOf(this.years[0], 1, 1) && to >= dayOf(this.years[1], 12, 31);
    this.view = all ? null : view;
  }

  useShortcuts(on: boolean): void {
    this.shortcuts = on;
    remember(KEYS_OFF, on ? null : '1');
  }

  clear(): void {
    this.filters = NO_FILTERS;
  }

  /** Moves the chart to the days of what is shown. */
  fitResults(): void {
    const days = this.shown
      .flatMap((event) => [...event.date.likely, ...(event.date.sides ?? []).flatMap((side) => side.days)])
      .filter((iso) => iso !== null)
      .map(mustParseDay);
    if (days.length === 0) return;
    const [low, high] = [Math.min(...days), Math.max(...days)];
    const margin = Math.max(10, (high - low) * 0.05);
    this.chart?.show({ from: low - margin, to: high + 1 + margin });
  }

  /** The events around one in the list as it is shown now. */
  neighbours(id: string): { readonly previous: TimelineEvent | null; readonly next: TimelineEvent | null } {
    const order = this.shownIds.has(id) ? this.shown : this.ordered;
    const index = order.findIndex((event) => event.id === id);
    return { previous: order[index - 1] ?? null, next: order[index + 1] ?? null };
  }
}

function daysOf(view: ChartView): [Day, Day] {
  const from = Math.floor(view.from + 1e-6);
  return [from as Day, Math.max(from, Math.ceil(view.to - 1e-6) - 1) as Day];
}

export const [getSession, setSession] = createContext<Session>();
