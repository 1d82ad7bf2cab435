/** What a slice of work may take of one idle moment, in milliseconds: what comes in meanwhile still makes its frame. */
const SLICE = 12;
/** And what it takes of a moment that is not idle at all. */
const LEAST = 3;
/** Work goes on at least this often while the reader keeps the page busy. Milliseconds. */
const STARVED = 400;

/** Work in small steps; true after a step whose outcome is worth showing. */
export type Chore = Generator<boolean, void, undefined>;

/** Does work that no frame waits for, in the moments when the page has nothing else to do. */
export class Chores {
  readonly #shown: () => void;
  #work: Chore | null = null;
  #request = 0;

  /** @param shown told when there is something new to be shown */
  constructor(shown: () => void) {
    this.#shown = shown;
  }

  /** Takes up new work in place of the old. */
  begin(work: Chore | null): void {
    this.stop();
    this.#work = work;
    if (work) this.#ask();
  }

  stop(): void {
    if (this.#request !== 0) cancel(this.#request);
    this.#request = 0;
    this.#work = null;
  }

  readonly #slice = (idle?: IdleDeadline): void => {
    this.#request = 0;
    const until = performance.now() + Math.min(SLICE, Math.max(LEAST, idle?.timeRemaining() ?? LEAST));
    while (this.#work && performance.now() < until) {
      const { done, value } = this.#work.next();
      if (done) this.#work = null;
      if (done || value) this.#shown();
    }
    if (this.#work) this.#ask();
  };

  #ask(): void {
    this.#request = request(this.#slice);
  }
}

/** Safari knows no idle moments: there, a pause between slices lets input through. */
function request(then: (idle?: IdleDeadline) => void): number {
  if (typeof requestIdleCallback === 'function') return requestIdleCallback(then, { timeout: STARVED });
  return setTimeout(() => {
    then();
  }, SLICE) as unknown as number;
}

function cancel(request: number): void {
  if (typeof cancelIdleCallback === 'function') cancelIdleCallback(request);
  else clearTimeout(request);
}
