/** What is wrong with a file, where, and what was expected. Messages are data; only the outermost program prints or exits. */
export interface Message {
  readonly severity: 'error' | 'warning' | 'info';
  /** A stable kebab-case id. */
  readonly code: string;
  /** «Unexpected X, expected Y», one sentence without a final full stop. */
  readonly text: string;
  /** The file as the user named it. */
  readonly file: string;
  /** Offset in UTF-16 units of the file's decoded text; null when the whole file is meant. */
  readonly at: number | null;
}

/** Line and column, both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. Lines end with LF, CRLF or CR. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  const breaks = /\r\n|\n|\r/g;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    if (match.index + match[0].length > offset) break;
    line += 1;
    lineStart = match.index + match[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Messages in the order they are printed: by file, place, code. Never by locale. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) => compare(a.file, b.file) || compare(a.at ?? -1, b.at ?? -1) || compare(a.code, b.code),
  );
}

/**
 * One message as people read it: `file:line:column severity code text`, then the line it is in with a caret.
 * @param text the file's decoded text, or null when it could not be read
 */
export function renderMessage(message: Message, text: string | null): string {
  const { file, severity, code, at } = message;
  if (text === null || at === null) return `${file}:1:1 ${severity} ${code} ${message.text}`;
  const { line, column } = placeOf(text, at);
  return `${file}:${String(line)}:${String(column)} ${severity} ${code} ${message.text}\n${frameOf(text, at)}`;
}

const FRAME_WIDTH = 72;

/** The line an offset is in, with its number and a caret below the place. */
export function frameOf(text: string, offset: number): string {
  const { line, column } = placeOf(text, offset);
  const source = text.split(/\r\n|\n|\r/)[line - 1] ?? '';
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const shown = source.slice(from, from + FRAME_WIDTH).replace(/\t/g, ' ');
  const gutter = ` ${String(line)} | `;
  return `${gutter}${shown}\n${' '.repeat(gutter.length + column - 1 - from)}^`;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
