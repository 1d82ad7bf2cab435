import { renderMessage, sortMessages, type Message } from '../model/message.ts';
import type { Io } from './io.ts';

/** Writes messages to stderr, each once, in order, with the line they speak of. @returns whether one is an error */
export function report(messages: readonly Message[], texts: ReadonlyMap<string, string>, io: Io): boolean {
  const rendered = sortMessages(messages).map((message) =>
    renderMessage(message, texts.get(message.file) ?? null),
  );
  for (const text of new Set(rendered)) io.stderr.write(`${text}\n`);
  return messages.some(({ severity }) => severity === 'error');
}
