import type { View } from './timeline/view.ts';
import type { DetenteTimelineElement, DetenteTimelineEvents, Lanes } from './ui/embed/api.ts';
import { EmbedError } from './ui/embed/list.ts';
import { boundOf } from './ui/bound.ts';
import { daysOf, readOptions } from './ui/embed/options.ts';
import type { EmbedOptions } from './ui/embed/options.ts';
import { watchScheme } from './ui/embed/scheme.ts';
import { Session } from './ui/embed/session.ts';
import { Shell } from './ui/embed/shell.ts';
import { pageUrl, readSource, readTexts } from './ui/embed/source.ts';
import { adoptStyles } from './ui/embed/styles.ts';

const TAG = 'detente-timeline';

/** Properties that are attributes by another way of writing. */
const REFLECTED = [
  'src',
  'from',
  'to',
  'lanes',
  'filter',
  'height',
  'axis',
  'wheel',
  'heading',
  'page',
] as const;

/** After this long without a list the reader is told that the network is slow. Milliseconds. */
const SLOW = 4000;

/** `<detente-timeline>`. What it promises to pages is told in `ui/embed/api.ts`. */
class Timeline extends HTMLElement implements DetenteTimelineElement {
  static readonly observedAttributes = [...REFLECTED, 'lang', 'selected'];

  declare src: string | null;
  declare from: string | null;
  declare to: string | null;
  declare lanes: Lanes;
  declare filter: string;
  declare height: string;
  declare axis: EmbedOptions['axis'];
  declare wheel: EmbedOptions['wheel'];
  declare heading: string | null;
  declare page: string | null;

  readonly #root: ShadowRoot;
  readonly #session: Session;
  #shell: Shell | null = null;
  #loading: AbortController | null = null;
  #list: object | null = null;

  constructor() {
    super();
    this.#root = this.attachInternals().shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#session = new Session(this.#options(), {
      change: () => this.#shell?.update(),
      select: (id) => {
        this.#tell('detente-select', { id });
      },
      failure: (failure) => {
        this.#tell('detente-error', failure);
      },
      retry: () => {
        void this.#load();
      },
    });
    this.#root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && this.#session.close()) event.preventDefault();
    });
  }

  get list(): object | null {
    return this.#list;
  }
  set list(list: object | null) {
    this.#list = list;
    if (this.#shell) void this.#load();
  }

  /** Before the list is there, what will be selected then. */
  get selected(): string | null {
    return this.#session.shown ? this.#session.now.selected : this.getAttribute('selected');
  }
  set selected(id: string | null) {
    if (this.#session.shown) this.select(id);
    else reflect(this, 'selected', id);
  }

  fit(): void {
    this.#shell?.show(null, null);
  }

  show(range: { from?: string | null; to?: string | null }): void {
    this.#shell?.show(boundOf(range.from, 'from'), boundOf(range.to, 'to'));
  }

  select(id: string | null): void {
    this.#session.select(id);
  }

  connectedCallback(): void {
    if (this.#shell) return;
    for (const name of [...REFLECTED, 'selected', 'list'] as const) takeEarlier(this, name);
    const moved = (view: View): void => {
      this.#tell('detente-range', daysOf(view));
    };
    this.#shell = new Shell(this.#session, moved, (id) => pageUrl(this, this.#session, id));
    adoptStyles(this.#root);
    this.#root.replaceChildren(this.#shell.element);
    this.#session.set({ options: this.#options() });
    watchScheme(this.#root, this.#session);
    if (!this.#session.shown) void this.#load();
  }

  disconnectedCallback(): void {
    // A move within the document disconnects and connects at once: what the reader did must outlive it.
    queueMicrotask(() => {
      if (this.isConnected || !this.#shell) return;
      this.#loading?.abort();
      this.#shell.destroy();
      this.#shell = null;
      this.#root.replaceChildren();
    });
  }

  /** Constructed style sheets belong to one document. */
  adoptedCallback(): void {
    adoptStyles(this.#root);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#shell) return;
    if (name === 'src') void this.#load();
    else if (name === 'selected') this.select(now);
    else if (name === 'from' || name === 'to') this.show({ from: this.from, to: this.to });
    else this.#session.set({ options: this.#options() });
  }

  /** Reads the list from wherever it is. A newer load takes over from an older one. */
  async #load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#session.set({ list: { kind: 'waiting', slow: false } });
    const slow = setTimeout(() => {
      if (!signal.aborted) this.#session.set({ list: { kind: 'waiting', slow: true } });
    }, SLOW);
    try {
      const { list, url } = await readSource(this, this.#list, signal);
      if (signal.aborted) return;
      this.#session.texts.provide(readTexts(this));
      this.#shell?.measure();
      this.#session.set({ list: { kind: 'ready', list, url } });
      this.#begin(list.events.length);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EmbedError)) throw error;
      this.#session.set({ list: { kind: 'failed', failure: error.failure } });
      this.#tell('detente-error', error.failure);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows what the attributes and the page's address ask for. */
  #begin(events: number): void {
    if (this.from !== null || this.to !== null) this.show({ from: this.from, to: this.to });
    const named = this.#session.shown?.events.find(({ id }) => id === hashOf(this.ownerDocument));
    this.select(named?.id ?? this.getAttribute('selected'));
    if (named) this.scrollIntoView({ block: 'nearest' });
    this.#tell('detente-ready', { events, shown: this.#session.shown?.events.length ?? 0 });
  }

  #options(): EmbedOptions {
    const around = this.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    return readOptions((name) => this.getAttribute(name), around);
  }

  #tell<Name extends keyof DetenteTimelineEvents>(
    name: Name,
    detail: DetenteTimelineEvents[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

for (const name of REFLECTED) {
  Object.defineProperty(Timeline.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: Element): string | null {
      return this.getAttribute(name) ?? (name === 'filter' ? '' : null);
    },
    set(this: Element, value: string | number | null | undefined) {
      reflect(this, name, value);
    },
  });
}

/** A property set before the element was defined hides its accessor: set it again through it. */
function takeEarlier(element: Timeline, name: (typeof REFLECTED)[number] | 'selected' | 'list'): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = element[name];
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

/** What the page's address names after `#`; an id in it does not reach into shadow roots by itself. */
function hashOf(document: Document): string {
  const raw = document.location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function reflect(element: Element, name: string, value: string | number | null | undefined): void {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

// Two versions on one page do not fight: the first keeps the name, and all hand out its class.
if (!customElements.get(TAG)) customElements.define(TAG, Timeline);

/** The class of `<detente-timeline>` on this page. */
export const DetenteTimeline = customElements.get(TAG) as typeof Timeline;
