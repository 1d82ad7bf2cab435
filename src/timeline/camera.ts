import { easeCubicOut } from 'd3';
import { History } from './history.ts';
import { between, constrained, panned, sameView, spanOf, zoomed } from './view.ts';
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

/** Holds the view: moves it, keeps it within limits, eases it, remembers where it rested. */
export class Camera {
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
    this.#limits = limits;
    this.#view = { from: limits.from, to: limits.to };
    this.#history = new History(this.#view);
    this.#moved = moved;
    this.#still = still;
  }

  get view(): View {
    return this.#view;
  }

  get home(): View {
    return this.#limits;
  }

  get limits(): Limits {
    return this.#limits;
  }

  /** Where the view is or will be when it has come to rest. */
  get goal(): View {
    return this.#journey?.to ?? this.#view;
  }

  get travelling(): boolean {
    return this.#journey !== null;
  }

  /** New data: the view stays where it is as far as the new limits allow, or shows all when it showed all. */
  setLimits(limits: Limits): void {
    const all = sameView(this.#view, this.#limits);
    this.#limits = limits;
    this.#journey = null;
    this.#view = all ? { from: limits.from, to: limits.to } : constrained(this.#view, limits);
    if (all) this.#history = new History(this.#view);
  }

  /** Goes to a view at once. */
  jump(view: View): void {
    this.#journey = null;
    this.#set(constrained(view, this.#limits));
  }

  /** Goes to a view with an ease, and rests there. */
  travel(view: View): void {
    const to = constrained(view, this.#limits);
    if (sameView(to, this.goal)) return;
    if (this.#still()) {
      this.jump(to);
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
    this.#view = between(journey.from, journey.to, easeCubicOut(t));
    this.#moved(false);
    if (t < 1) return true;
    this.#journey = null;
    this.settle();
    return false;
  }

  zoomAbout(factor: number, instant: number): void {
    this.#journey = null;
    this.#set(zoomed(this.#view, factor, instant, this.#limits));
  }

  panDays(days: number): void {
    this.#journey = null;
    this.#set(panned(this.#view, days, this.#limits));
  }

  /** By button or key: eased, about the middle, from where the last press leads. */
  zoomBy(factor: number): void {
    const goal = this.goal;
    this.travel(zoomed(goal, factor, (goal.from + goal.to) / 2, this.#limits));
  }

  panBy(fraction: number): void {
    const goal = this.goal;
    this.travel(panned(goal, fraction * spanOf(goal), this.#limits));
  }

  /** Pans, without zooming, until a stretch of time can be seen; open ends count as far away. */
  reveal(from: number, to: number): void {
    const goal = this.goal;
    const a = Math.max(from, goal.from - FAR);
    const b = Math.min(to, goal.to + FAR);
    const margin = spanOf(goal) * MARGIN;
    if (b > goal.from + margin && a < goal.to - margin) return;
    const shift = (a + b) / 2 - (goal.from + goal.to) / 2;
    this.travel({ from: goal.from + shift, to: goal.to + shift });
  }

  /** The view has come to rest. */
  settle(): void {
    this.#history.settle(this.#view);
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
    this.#view = view;
    this.#moved(false);
  }
}
