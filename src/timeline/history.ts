import { sameView } from './view.ts';
import type { View } from './view.ts';

const DEEPEST = 100;

/** The settled views, for going back and forth. */
export class History {
  #past: View[] = [];
  #future: View[] = [];
  #present: View;

  constructor(present: View) {
    this.#present = present;
  }

  /** Notes where the view came to rest; resting where it was before adds nothing. */
  settle(view: View): void {
    if (sameView(view, this.#present)) return;
    this.#past.push(this.#present);
    if (this.#past.length > DEEPEST) this.#past.shift();
    this.#present = view;
    this.#future = [];
  }

  /** The view before this one, or null at the first. */
  undo(): View | null {
    const view = this.#past.pop();
    if (!view) return null;
    this.#future.push(this.#present);
    this.#present = view;
    return view;
  }

  /** The view that was undone, or null. */
  redo(): View | null {
    const view = this.#future.pop();
    if (!view) return null;
    this.#past.push(this.#present);
    this.#present = view;
    return view;
  }
}
