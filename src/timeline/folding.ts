import { easeOut } from './ease.ts';
import { layoutBetween } from './layout.ts';
import type { Layout } from './layout.ts';

/** How long rows take to fold away or open, in milliseconds. */
const RELAYOUT = 200;

/** The layout on show, and its way to another: rows with nothing in view fold away, those with something open. */
export class Folding {
  #now: Layout;
  #from: Layout;
  #to: Layout | null = null;
  #start: number | null = null;

  constructor(layout: Layout) {
    this.#now = layout;
    this.#from = layout;
  }

  get now(): Layout {
    return this.#now;
  }

  get moving(): boolean {
    return this.#to !== null;
  }

  /** Sets out for a layout of the same rows; false when it is the one on show or on its way. */
  go(to: Layout, still: boolean): boolean {
    if (sameLayout(this.#to ?? this.#now, to)) return false;
    this.#from = this.#now;
    this.#to = still ? null : to;
    this.#start = null;
    if (still) this.#now = to;
    return true;
  }

  /** Takes the rows on to a time; true when they have moved. */
  step(time: number): boolean {
    if (!this.#to) return false;
    this.#start ??= time;
    const t = Math.min(1, (time - this.#start) / RELAYOUT);
    this.#now = layoutBetween(this.#from, this.#to, easeOut(t));
    if (t >= 1) this.#to = null;
    return true;
  }
}

function sameLayout(a: Layout, b: Layout): boolean {
  return (
    a.bottom === b.bottom &&
    a.rowHeight.length === b.rowHeight.length &&
    a.rowHeight.every((height, i) => height === b.rowHeight[i]) &&
    a.rowMiddle.every((middle, i) => middle === b.rowMiddle[i])
  );
}
