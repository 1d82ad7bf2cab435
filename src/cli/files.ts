import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { MAX_ARTICLE_BYTES, tooLarge } from '../extract/decode.ts';
import type { Message } from '../model/message.ts';

/** A file to read, as the user named it. */
export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Where the data that comes with the program is, as seen from the working directory: messages name its files. */
export const DATA = relative(process.cwd(), join(import.meta.dirname, '../../data'));

/**
 * Reads files, all files below folders, and `-` for stdin, in the order of their names. What cannot be read
 * is a message; everything else is still given, one at a time.
 */
export async function* readInputs(
  paths: readonly string[],
  stdin: Readable | null,
  messages: Message[],
): AsyncGenerator<InputFile> {
  for (const path of paths) {
    if (path === '-' && stdin) {
      yield { file: 'stdin', bytes: await readAll(stdin) };
      continue;
    }
    for (const file of await listFiles(path, messages)) {
      const bytes = await readInput(file, messages);
      if (bytes) yield { file, bytes };
    }
  }
}

/** The text of every file of a folder that ends so, by name; none when there is no such folder. */
export async function readTexts(folder: string, ending: RegExp): Promise<{ file: string; text: string }[]> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => ending.test(name)).sort(byCodeUnit);
  return Promise.all(
    found.map(async (name) => ({
      file: join(folder, name),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

/** Writes a file so that nobody ever sees half of it. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

async function readInput(file: string, messages: Message[]): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_ARTICLE_BYTES) return await readFile(file);
    messages.push({ severity: 'error', code: 'file-too-large', text: tooLarge(size), file, at: null });
  } catch (error) {
    messages.push(unreadable(file, error));
  }
  return null;
}

async function listFiles(path: string, messages: Message[]): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const visible = entries
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => byCodeUnit(a.name, b.name));
    const lists = await Promise.all(
      visible.map((entry) => {
        const inner = join(path, entry.name);
        if (entry.isDirectory()) return listFiles(inner, messages);
        return Promise.resolve(entry.isFile() ? [inner] : []);
      }),
    );
    return lists.flat();
  } catch (error) {
    messages.push(unreadable(path, error));
    return [];
  }
}

function unreadable(file: string, error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  const text =
    code === 'ENOENT' ? 'Unexpected path, expected a file or folder that exists' : `Unexpected ${message}`;
  return { severity: 'error', code: 'unreadable-file', text, file, at: null };
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
