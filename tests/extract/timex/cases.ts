import { readFileSync } from 'node:fs';

/** One line of a case file: a text, what is to be found in it, and the day it is read on. */
export interface Case {
  readonly group: string;
  readonly text: string;
  readonly reference: string;
  readonly wanted: readonly { readonly text: string; readonly offset: number; readonly edtf: string }[];
}

/** Reads a file of cases; its own head says how one is written. */
export function readCases(url: URL): Case[] {
  const cases: Case[] = [];
  let group = '';
  for (const line of readFileSync(url, 'utf8').split('\n')) {
    if (line.startsWith('== ')) group = line.slice(3);
    else if (line.trim() !== '' && !line.startsWith('#')) cases.push(parseCase(group, line));
  }
  return cases;
}

function parseCase(group: string, line: string): Case {
  const [head = '', tail] = line.split(' | ');
  const reference = / @(\d{4}-\d\d-\d\d)$/u.exec(head);
  const marked = reference ? head.slice(0, reference.index) : head;
  const values = tail === undefined ? [] : tail.trim().split(';');
  const spans = [...marked.matchAll(/\{([^}]*)\}/gu)];
  if (spans.length !== values.length) throw new Error(`Unexpected ${values.length} values in «${line}»`);
  return {
    group,
    text: marked.replace(/[{}]/gu, ''),
    reference: reference?.[1] ?? '2018-08-02',
    // Each pair of braces before a span shifts it by two, and its own opening brace is not part of it.
    wanted: spans.map((span, i) => ({ text: span[1]!, offset: span.index - 2 * i, edtf: values[i]! })),
  };
}
