import type { Readable, Writable } from 'node:stream';

/** The streams of a command; `process` is one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** A reader that has seen enough («| head») is no error. */
export function allowEarlyEnd(output: Writable): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Shows how far long work has come: one line that is rewritten on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #io: Io;
  readonly #started = performance.now();
  #last = this.#started;
  #shown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** @param doing «reading 12 of 345» */
  tell(doing: string): void {
    const now = performance.now();
    const terminal = this.#io.stderr.isTTY === true;
    if (now - this.#last < (terminal ? 100 : 5000)) return;
    this.#last = now;
    this.#io.stderr.write(terminal ? `\r\u001b[K${doing}` : `${doing}\n`);
    this.#shown = terminal;
  }

  /** Clears the line, so that what follows starts on its own. */
  end(): void {
    if (this.#shown) this.#io.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
