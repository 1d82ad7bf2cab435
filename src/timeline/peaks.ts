import { gallop } from './bisect.ts';
import { eventsIn } from './lanes.ts';
import type { Lanes } from './lanes.ts';

/** A lane's fullest cell is sought among this many, spread evenly: a bar that is fuller still is drawn at full height. */
const MOST_CELLS = 4096;

/**
 * The fullest density cell of each lane at each octave. Heights are drawn against it, so that they depend on the zoom alone and
 * no bar changes while the view is panned.
 */
export class Peaks {
  readonly #lanes: Lanes;
  readonly #known = new Map<number, Uint32Array>();

  constructor(lanes: Lanes) {
    this.#lanes = lanes;
  }

  /** By lane; at least 1. The first time an octave is asked for it costs some thousand bisections a lane. */
  at(octave: number): Uint32Array {
    let peaks = this.#known.get(octave);
    if (!peaks) {
      peaks = Uint32Array.from({ length: this.#lanes.count }, (_, lane) => this.#fullest(lane, 2 ** octave));
      this.#known.set(octave, peaks);
    }
    return peaks;
  }

  #fullest(lane: number, width: number): number {
    const { first, start } = this.#lanes;
    const to = first[lane + 1]!;
    const stride = Math.max(1, Math.floor((to - first[lane]!) / MOST_CELLS));
    let most = 1;
    for (let at = first[lane]!; at < to;) {
      const cell = Math.floor(start[at]! / width);
      const next = gallop(start, (cell + 1) * width, at, to);
      most = Math.max(most, eventsIn(this.#lanes, at, next));
      at = Math.max(next, at + stride);
    }
    return most;
  }
}
