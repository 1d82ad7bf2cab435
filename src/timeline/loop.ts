/**
 * The one owner of animation frames. Work is asked for any number of times and done once, in the next frame; while nothing is
 * asked for, no frame is requested and nothing runs.
 */
export class Loop {
  readonly #draw: (time: number) => boolean;
  #request = 0;

  /** @param draw draws one frame; true asks for the next one too */
  constructor(draw: (time: number) => boolean) {
    this.#draw = draw;
  }

  ask(): void {
    if (this.#request === 0) this.#request = requestAnimationFrame(this.#run);
  }

  /** Draws at once, in place of the frame that was asked for. */
  now(): void {
    this.stop();
    this.#run(performance.now());
  }

  stop(): void {
    if (this.#request !== 0) cancelAnimationFrame(this.#request);
    this.#request = 0;
  }

  readonly #run = (time: number): void => {
    this.#request = 0;
    if (this.#draw(time)) this.ask();
  };
}
