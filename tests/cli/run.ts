import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** What a run of the command line gave. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. @param input what stands on stdin */
export async function run(argv: readonly string[], input = ''): Promise<Ran> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await main(argv, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
