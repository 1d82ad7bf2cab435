import { easeOut } from './ease.ts';
import { WHOLE } from './breaks.ts';
import type { Breaks } from './breaks.ts';
import { History } from './history.ts';
import { between, constrained, panned, sameView, scaledAbout, spanOf, zoomed } from './view.ts';
import type { Limits, View } from './view.ts';

/** How long a view takes to go where a button or a key sends it, in milliseconds. */
const EASE = 240;

/** What is seen only within this share of the view's edge is not seen. */
const MARGIN = 0.06;
const FAR = 1e9;

interface Journey {
  readonly from: View;
  readonly to: View;
  /** Null until its first frame. */
  start: number | null;
}

/**
 * Holds the view: moves it, keeps it within limits, eases it, remembers where it rested. It is asked and tells in days; where the
 * axis has breaks, it moves by places on that axis, so that a hand finds them as long as they are drawn.
 */
export class Camera {
  /** In days; all else is in places. */
  #home: Limits;
  #dated: View;
  #breaks: Breaks = WHOLE;
  #view: View;
  #limits: Limits;
  #history: History;
  #journey: Journey | null = null;
  readonly #moved: (settled: boolean) => void;
  readonly #still: () => boolean;

  /**
   * @param moved told of every change, and once more when it has come to rest
   * @param still whether the reader wants no motion
   */
  constructor(limits: Limits, moved: (settled: boolean) => void, still: () => boolean) {
    this.#home = limits;
    this.#limits = limits;
    this.#view = { from: limits.from, to: limits.to };
    this.#dated = this.#view;
    this.#history = new History(this.#view);
    this.#moved = moved;
    this.#still = still;
  }

  get view(): View {
    return this.#dated;
  }

  /** All there is to see, and how far a reader may go. */
  get home(): Limits {
    return this.#home;
  }

  /** Where the view is or will be when it has come to rest. */
  get goal(): View {
    return this.#journey ? this.#breaks.dated(this.#journey.to) : this.#dated;
  }

  get travelling(): boolean {
    return this.#journey !== null;
  }

  /** New data: the view stays where it is as far as the new limits allow, or shows all when it showed all. */
  setLimits(limits: Limits): void {
    const view = this.#dated;
    this.#breaks = WHOLE;
    this.#home = limits;
    this.#fit(limits, view);
  }

  /** Breaks the axis, or mends it: what is on show stays on show. */
  setBreaks(breaks: Breaks): void {
    if (breaks === this.#breaks) return;
    const view = breaks.placed(this.#dated);
    this.#breaks = breaks;
    this.#fit(breaks.placed(this.#home), view);
  }

  #fit(limits: Limits, view: View): void {
    const all = sameView(this.#view, this.#limits);
    this.#limits = limits;
    this.#journey = null;
    this.#place(all ? { from: limits.from, to: limits.to } : constrained(view, limits));
    if (all) this.#history = new History(this.#dated);
  }

  /** Goes to a view at once. */
  jump(view: View): void {
    this.#journey = null;
    this.#set(constrained(this.#breaks.placed(view), this.#limits));
  }

  /** Goes to a view with an ease, and rests there. */
  travel(view: View): void {
    this.#travel(this.#breaks.placed(view));
  }

  #travel(wanted: View): void {
    const to = constrained(wanted, this.#limits);
    if (sameView(to, this.#goal)) return;
    if (this.#still()) {
      this.#journey = null;
      this.#set(to);
      this.settle();
      return;
    }
    this.#journey = { from: this.#view, to, start: null };
    this.#moved(false);
  }

  /** Takes a journey on to a time; true while it goes on. */
  step(time: number): boolean {
    const journey = this.#journey;
    if (!journey) return false;
    journey.start ??= time;
    const t = Math.min(1, (time - journey.start) / EASE);
    this.#place(between(journey.from, journey.to, easeOut(t)));
    this.#moved(false);
    if (t < 1) return true;
    this.#journey = null;
    this.settle();
    return false;
  }

  zoomAbout(factor: number, instant: number): void {
    this.#journey = null;
    this.#set(zoomed(this.#view, factor, this.#breaks.place(instant), this.#limits));
  }

  /** Pans so that one instant comes where another stands. */
  drag(there: number, instant: number): void {
    this.#journey = null;
    const way = this.#breaks.place(instant) - this.#breaks.place(there);
    this.#set(panned(this.#view, way, this.#limits));
  }

  /** By button or key: eased, about the middle, from where the last press leads. */
  zoomBy(factor: number): void {
    const goal = this.#goal;
    this.#travel(zoomed(goal, factor, (goal.from + goal.to) / 2, this.#limits));
  }

  /** Eased, about an instant. */
  zoomTo(factor: number, instant: number): void {
    this.#travel(scaledAbout(this.#goal, factor, this.#breaks.place(instant)));
  }

  panBy(fraction: number): void {
    const goal = this.#goal;
    this.#travel(panned(goal, fraction * spanOf(goal), this.#limits));
  }

  /** Pans, without zooming, until a stretch of time can be seen; open ends count as far away. */
  reveal(from: number, to: number): void {
    const goal = this.#goal;
    const a = Math.max(this.#breaks.place(from), goal.from - FAR);
    const b = Math.min(this.#breaks.place(to), goal.to + FAR);
    const margin = spanOf(goal) * MARGIN;
    if (b > goal.from + margin && a < goal.to - margin) return;
    const shift = (a + b) / 2 - (goal.from + goal.to) / 2;
    this.#travel({ from: goal.from + shift, to: goal.to + shift });
  }

  /** The view has come to rest. */
  settle(): void {
    this.#history.settle(this.#dated);
    this.#moved(true);
  }

  undo(): boolean {
    return this.#revisit(this.#history.undo());
  }

  redo(): boolean {
    return this.#revisit(this.#history.redo());
  }

  #revisit(view: View | null): boolean {
    if (view) this.travel(view);
    return view !== null;
  }

  #set(view: View): void {
    if (view === this.#view) return;
    this.#place(view);
    this.#moved(false);
  }

  #place(view: View): void {
    this.#view = view;
    this.#dated = this.#breaks.dated(view);
  }

  get #goal(): View {
    return this.#journey?.to ?? this.#view;
  }
}
