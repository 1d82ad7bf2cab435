import type { Day } from '../../model/day.ts';
import { directionOf } from '../../model/language.ts';
import type { View } from '../../timeline/view.ts';
import { controls } from './controls.ts';
import { Memo, bdi, h } from './dom.ts';
import { Drawing } from './drawing.ts';
import { eventList, markSelected } from './events.ts';
import { excerpt } from './excerpt.ts';
import { reader } from './reader.ts';
import type { Session } from './session.ts';
import { countOf, embedWords } from './words.ts';

/** Narrower than this, in CSS pixels, the list says more than a squeezed axis. */
const NARROW = 480;
/** What a drawing's scale takes beside its lanes. CSS pixels. */
const SCALE = 64;
/** The height of lanes where the element takes what they need. CSS pixels. */
const FREE = 420;

/** Addresses of the full page: of the whole, or of one event. */
export type PageUrl = (id: string | null) => string | null;

/**
 * What an element shows in its shadow root: a head, the drawing or the list, the words of the open event, and one
 * line of controls. Until the list is there, and whenever it fails, the page's own fallback stays in place.
 */
export class Shell {
  readonly element = h('section', { class: 'detente', part: 'frame' });
  readonly #session: Session;
  readonly #moved: (view: View) => void;
  readonly #page: PageUrl;
  readonly #head = h('div', { class: 'head', part: 'head' });
  readonly #stage = h('div', { class: 'body' });
  readonly #words = h('div', { class: 'words', part: 'words', 'aria-live': 'polite' });
  readonly #size: ResizeObserver;
  #memo = new Memo();
  #drawing: Drawing | null = null;
  #list = h('ol');
  #controls: HTMLElement = h('div');
  #reading: AbortController | null = null;
  #range: readonly [Day | null, Day | null] | null = null;

  constructor(session: Session, moved: (view: View) => void, page: PageUrl) {
    this.#session = session;
    this.#moved = moved;
    this.#page = page;
    this.#size = new ResizeObserver(() => {
      this.measure();
      this.#drawing?.fit();
    });
    this.#size.observe(this.element);
  }

  /** Shows from one day to another, both inclusive. An open end lies at the first or last event; both open show all. */
  show(from: Day | null, to: Day | null): void {
    this.#range = [from, to];
    if (!this.#drawing) return;
    this.#range = null;
    this.#drawing.travel(from, to);
  }

  /** Takes note of the room there is. Where nothing is rendered yet, nobody else does in time. */
  measure(): void {
    this.#session.set({ narrow: this.element.clientWidth < NARROW });
  }

  /** Brings what is shown up to date. */
  update(): void {
    const { options, list, theme } = this.#session.now;
    const { element } = this;
    const { lang, height, heading } = options;
    element.lang = lang;
    element.dir = directionOf(lang);
    element.ariaLabel = heading || embedWords(lang).timeline;
    element.dataset['theme'] = theme;
    element.style.blockSize = height === null ? '' : `${height}px`;
    if (list.kind === 'ready') this.#showList();
    else
      this.#memo.on('notice', [list, lang], () => {
        this.#showNotice();
      });
  }

  destroy(): void {
    this.#size.disconnect();
    this.#reading?.abort();
    this.#drawing?.destroy();
  }

  #showNotice(): void {
    this.#drawing?.destroy();
    this.#drawing = null;
    this.#memo = new Memo();
    const { list, options } = this.#session.now;
    const words = embedWords(options.lang);
    const code = list.kind === 'failed' ? list.failure.code : null;
    const unreachable = code === 'list-missing' || code === 'list-unreachable';
    const retry = (): void => {
      this.#session.told.retry();
    };
    const notice = code
      ? [
          h('span', {}, unreachable ? words.failed : words.unreadable),
          h('button', { type: 'button', class: 'link', onclick: retry }, words.retry),
        ]
      : [list.kind === 'waiting' && list.slow ? words.slow : words.loading];
    this.element.replaceChildren(
      h('p', { class: 'notice', part: 'notice', role: code ? 'alert' : 'status' }, ...notice),
      h('div', { class: 'fallback' }, h('slot')),
    );
  }

  #showList(): void {
    const { options, selected, hovered, reading, narrow, form } = this.#session.now;
    const shown = this.#session.shown!;
    const { lang, heading, page } = options;
    const drawn = form === null ? !narrow : form === 'drawing';
    const { event } = this.#session;
    const memo = this.#memo;
    memo.on('frame', [], () => {
      this.element.replaceChildren(this.#head, this.#stage, this.#controls);
    });
    memo.on('head', [shown, lang, heading], () => {
      this.#fillHead();
    });
    memo.on('list', [shown, lang], () => {
      this.#list = eventList(this.#session, shown);
    });
    memo.on('form', [drawn], () => {
      this.#drawing?.destroy();
      this.#drawing = drawn ? new Drawing(this.#session, this.#moved) : null;
    });
    memo.on('body', [this.#drawing, this.#list], () => {
      this.#list.classList.toggle('unseen', drawn);
      this.#stage.replaceChildren(...(this.#drawing ? [this.#drawing.element] : []), this.#list, this.#words);
    });
    memo.on('controls', [drawn, this.#list, selected, page], () => {
      this.#fillControls();
    });
    memo.on('drawing', [this.#drawing, shown, lang, options.axis, options.lanes, options.height], () => {
      this.#draw();
    });
    memo.on('selected', [shown, lang, event], () => {
      markSelected(this.#list, selected);
    });
    const read = this.#session.find(hovered) ?? event;
    memo.on('words', [read, lang, selected], () => {
      const rest = h('p', { class: 'rest' }, embedWords(lang).rest);
      this.#words.replaceChildren(read ? excerpt(this.#session, read) : rest);
    });
    memo.on('reading', [reading, event, lang], () => {
      this.#read();
    });
    this.#drawing?.mark();
    memo.on('theme', [this.#session.now.theme], () => {
      this.#drawing?.chart.restyle();
    });
  }

  #fillHead(): void {
    const { options, list } = this.#session.now;
    const all = list.kind === 'ready' ? list.list.events.length : 0;
    const { heading, lang } = options;
    const count = countOf(this.#session.shown?.events.length ?? 0, all, lang);
    this.#head.replaceChildren(
      ...(heading ? [h('span', { class: 'heading', part: 'heading' }, bdi(heading))] : []),
      h('span', { class: 'count', role: 'status' }, count),
    );
  }

  #draw(): void {
    const { options } = this.#session.now;
    const drawing = this.#drawing;
    if (!drawing) return;
    const room = options.height === null ? FREE : this.#stage.clientHeight - this.#words.offsetHeight - SCALE;
    drawing.show(this.#session.shown!, options, Math.max(120, room));
    if (this.#range) drawing.jump(...this.#range);
    this.#range = null;
    drawing.fit();
  }

  #fillControls(): void {
    const { selected } = this.#session.now;
    const made = controls(this.#session, {
      drawing: this.#drawing,
      list: this.#list,
      page: this.#page(selected),
    });
    this.#controls.replaceWith(made);
    this.#controls = made;
  }

  #read(): void {
    this.#reading?.abort();
    this.#reading = null;
    this.#stage.querySelector(':scope > .reader')?.remove();
    const { event } = this.#session;
    const mention = event?.mentions[0];
    const article = this.#session.shown?.articles.find(({ id }) => id === mention?.article);
    if (!this.#session.now.reading || !mention || !article) return;
    this.#reading = new AbortController();
    const opened = reader(this.#session, article, mention, this.#reading.signal);
    this.#stage.append(opened);
    opened.querySelector('button')?.focus({ preventScroll: true });
  }
}
