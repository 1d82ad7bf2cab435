import type { EventList } from '../../model/event.ts';
import type { Day } from '../../model/day.ts';
import { directionOf } from '../../model/language.ts';
import { Chart } from '../../timeline/chart.ts';
import { dataOf } from '../../timeline/data.ts';
import type { View } from '../../timeline/view.ts';
import { h } from './dom.ts';
import { keyAction } from './keys.ts';
import { viewOf } from './options.ts';
import type { EmbedOptions } from './options.ts';
import { hasScrollingRoom } from './scrolling.ts';
import type { Session } from './session.ts';
import { hintOf, stageWords } from './strings.ts';
import { embedWords } from './words.ts';

/** How long a plain wheel shows how to zoom. Milliseconds. */
const HINT_FOR = 1600;

/** The drawing of an element: the chart on its canvases, its keys, and the hint that says how to zoom. */
export class Drawing {
  readonly element: HTMLElement;
  readonly #session: Session;
  readonly #stage: HTMLElement;
  readonly #chart: Chart;
  readonly #axis: HTMLButtonElement;
  readonly #hint: HTMLElement;
  #rtlTime = false;
  #hinting: ReturnType<typeof setTimeout> | undefined;

  /** @param moved told of every view that has come to rest */
  constructor(session: Session, moved: (view: View) => void) {
    this.#session = session;
    const [base, overlay] = [h('canvas'), h('canvas')];
    const [texts, flags] = [h('div', { class: 'texts' }), h('div', { class: 'texts' })];
    const drawn = h('div', { class: 'drawn', 'aria-hidden': 'true' }, base, texts, overlay, flags);
    const keys = (event: KeyboardEvent): void => {
      this.#key(event);
    };
    this.#axis = h('button', { type: 'button', class: 'axis', onkeydown: keys });
    this.#hint = h('p', { class: 'hint', 'aria-hidden': 'true' });
    this.#stage = h('div', { class: 'stage' }, drawn, this.#hint, this.#axis);
    this.element = h('div', { class: 'drawing', part: 'drawing' }, this.#stage);
    this.#chart = new Chart(
      { stage: this.#stage, base, overlay, texts, flags },
      {
        select: (id) => {
          session.select(id);
        },
        hover: (hovered) => {
          session.set({ hovered });
        },
        view: (view, settled) => {
          if (settled) moved(view);
        },
        // A cluster opens by going to its members, which the chart does itself.
        cluster: () => undefined,
        hint: () => {
          this.#showHint();
        },
        wheelZooms: () => this.#wheelZooms(),
        guest: true,
        height: (pixels) => {
          this.#stage.style.blockSize = `${pixels}px`;
        },
      },
    );
  }

  get chart(): Chart {
    return this.#chart;
  }

  /** Shows these events. @param maxHeight what the drawing may take, in CSS pixels */
  show(list: EventList, options: EmbedOptions, maxHeight: number): void {
    const { lang, axis, lanes } = options;
    this.#rtlTime = axis === 'auto' ? directionOf(lang) === 'rtl' : axis === 'rtl';
    this.#axis.ariaLabel = embedWords(lang).axis;
    this.#hint.textContent = hintOf(lang);
    this.#chart.setContent({
      // Without facts there are no bands and no rail: a guest has little room.
      data: dataOf({ ...list, facts: {} }, lanes, lang, undefined),
      lang,
      words: stageWords(list, lanes, lang),
      rtlTime: this.#rtlTime,
      maxHeight,
    });
  }

  /** Goes to a range of days with an ease; both ends open, to everything. */
  travel(from: Day | null, to: Day | null): void {
    const { camera } = this.#chart;
    camera?.travel(viewOf(from, to, camera.home) ?? camera.home);
  }

  /** Begins at a range of days. */
  jump(from: Day | null, to: Day | null): void {
    const { camera } = this.#chart;
    camera?.jump(viewOf(from, to, camera.home) ?? camera.home);
    camera?.settle();
  }

  /** Draws what the reader points at and has chosen. */
  mark(): void {
    const { selected, hovered } = this.#session.now;
    this.#chart.setState({ selected, hovered, dimmed: null, proof: [] });
  }

  /** Takes the room there is. */
  fit(): void {
    this.#chart.setWidth(this.#stage.clientWidth);
  }

  destroy(): void {
    clearTimeout(this.#hinting);
    this.#chart.destroy();
  }

  #key(event: KeyboardEvent): void {
    const { hovered } = this.#session.now;
    const act = keyAction(event, this.#chart, this.#rtlTime, () => {
      this.#session.select(hovered);
    });
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** In a frame, or where the page scrolls, the wheel is the page's. */
  #wheelZooms(): boolean {
    const { wheel } = this.#session.now.options;
    if (wheel !== 'auto') return wheel === 'always';
    const { defaultView } = this.#stage.ownerDocument;
    return defaultView?.parent === defaultView && !hasScrollingRoom(this.#stage);
  }

  #showHint(): void {
    this.#hint.classList.add('on');
    clearTimeout(this.#hinting);
    this.#hinting = setTimeout(() => {
      this.#hint.classList.remove('on');
    }, HINT_FOR);
  }
}
