import type { Lanes } from './lanes.ts';

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

  /** By lane; at least 1. One pass over all events the first time an octave is asked for. */
  at(octave: number): Uint32Array {
    let peaks = this.#known.get(octave);
    if (!peaks) {
      peaks = this.#count(2 ** octave);
      this.#known.set(octave, peaks);
    }
    return peaks;
  }

  #count(width: number): Uint32Array {
    const { count, first, start } = this.#lanes;
    const peaks = new Uint32Array(count).fill(1);
    for (let lane = 0; lane < count; lane += 1) {
      let cell = NaN;
      let run = 0;
      let most = 1;
      for (let at = first[lane]!; at < first[lane + 1]!; at += 1) {
        const here = Math.floor(start[at]! / width);
        run = here === cell ? run + 1 : 1;
        cell = here;
        if (run > most) most = run;
      }
      peaks[lane] = most;
    }
    return peaks;
  }
}
