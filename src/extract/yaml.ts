import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar, type YAMLMap } from 'yaml';
import { parseDay, type Day } from '../model/day.ts';
import type { Localised } from '../model/language.ts';
import type { Message } from '../model/message.ts';

/** A mapping of a YAML file whose keys have been checked. */
export interface YamlRecord {
  /** Where it starts in the file, in UTF-16 units. */
  readonly at: number;
  /** What messages call it: «person antonov». */
  readonly what: string;
  readonly fields: ReadonlyMap<string, Node>;
}

/**
 * Reads a YAML file that people edit. What is wrong becomes a message with its place; the reader goes on
 * with the rest, so that one run shows every mistake.
 */
export class YamlReader {
  readonly messages: Message[] = [];
  readonly #file: string;
  readonly #offset: number;
  readonly #root: Node | null;

  /** @param offset UTF-16 units of the file before `text`, for YAML inside another file */
  constructor(file: string, text: string, offset = 0) {
    this.#file = file;
    this.#offset = offset;
    const document = parseDocument(text, { prettyErrors: false });
    for (const problem of [...document.errors, ...document.warnings]) {
      this.report('error', 'yaml-syntax', `Unexpected YAML, ${lowerFirst(problem.message)}`, problem.pos[0]);
    }
    this.#root = document.errors.length > 0 ? null : document.contents;
  }

  /** The file's top mapping; null when the file is empty or could not be read. */
  root(keys: readonly string[]): YamlRecord | null {
    return this.#root === null ? null : this.record(this.#root, 'file', keys);
  }

  report(severity: Message['severity'], code: string, text: string, at: number): void {
    this.messages.push({ severity, code, text, file: this.#file, at: at + this.#offset });
  }

  /** The place of a field of a record, or of the record when the field is missing. */
  placeOf(record: YamlRecord, key: string): number {
    const node = record.fields.get(key);
    return node?.range?.[0] ?? record.at;
  }

  /** The entries of a mapping with free keys: ids and their values. */
  entries(node: Node | undefined, what: string): [id: string, value: Node, at: number][] {
    if (node === undefined) return [];
    if (!isMap(node)) {
      this.#unexpected(node, what, 'a mapping');
      return [];
    }
    return pairsOf(node).flatMap(([key, value, at]) => {
      if (value !== null) return [[key, value, at] as [string, Node, number]];
      this.report('error', 'empty-value', `Unexpected empty «${key}», expected ${what}`, at);
      return [];
    });
  }

  /** The items of a list. */
  items(node: Node | undefined, what: string): Node[] {
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as Node[];
    this.#unexpected(node, what, 'a list');
    return [];
  }

  /** A mapping with known keys; an unknown key is an error with the nearest known one as a hint. */
  record(node: Node, what: string, keys: readonly string[]): YamlRecord | null {
    if (!isMap(node)) {
      this.#unexpected(node, what, 'a mapping');
      return null;
    }
    const fields = new Map<string, Node>();
    for (const [key, value, at] of pairsOf(node)) {
      if (!keys.includes(key)) this.#unknownKey(key, keys, at);
      else if (value !== null) fields.set(key, value);
    }
    return { at: node.range?.[0] ?? 0, what, fields };
  }

  /** A text field, or null when it is missing. Numbers and booleans are read as they are written. */
  string(record: YamlRecord, key: string): string | null {
    const node = record.fields.get(key);
    if (node === undefined) return null;
    if (isScalar(node) && node.value !== null) return written(node);
    this.#unexpected(node, `${record.what}: ${key}`, 'a text');
    return null;
  }

  /** A text field that must be there; an empty text stands in for it after the message. */
  text(record: YamlRecord, key: string): string {
    if (!record.fields.has(key)) this.#missing(record, key);
    return this.string(record, key) ?? '';
  }

  /** A list of texts; empty when the field is missing. */
  strings(record: YamlRecord, key: string): string[] {
    return this.items(record.fields.get(key), `${record.what}: ${key}`).flatMap((node) => {
      if (isScalar(node) && node.value !== null) return [written(node)];
      this.#unexpected(node, `${record.what}: ${key}`, 'a text');
      return [];
    });
  }

  /** A number field that must be there. */
  number(record: YamlRecord, key: string): number {
    const node = record.fields.get(key);
    if (node === undefined) this.#missing(record, key);
    else if (isScalar(node) && typeof node.value === 'number') return node.value;
    else this.#unexpected(node, `${record.what}: ${key}`, 'a number');
    return 0;
  }

  /** A field that is one of a few words; `fallback` when it is missing or something else. */
  oneOf<const T extends string, const F extends T | null>(
    record: YamlRecord,
    key: string,
    words: readonly T[],
    fallback: F,
  ): T | F {
    const value = this.string(record, key);
    if (value === null) return fallback;
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    const expected = words.join(', ');
    this.report(
      'error',
      'unknown-word',
      `Unexpected ${key} «${value}», expected one of ${expected}`,
      this.placeOf(record, key),
    );
    return fallback;
  }

  /** A day written `YYYY-MM-DD`, or null when the field is missing or no such day. */
  day(record: YamlRecord, key: string): Day | null {
    const value = this.string(record, key);
    if (value === null) return null;
    const day = parseDay(value);
    if (day === null) {
      this.report(
        'error',
        'bad-day',
        `Unexpected ${key} «${value}», expected a day as YYYY-MM-DD`,
        this.placeOf(record, key),
      );
    }
    return day;
  }

  /** A text in every interface language; `base` stands in for languages it leaves out. */
  localised(record: YamlRecord, key: string, base: Localised | null): Localised {
    const node = record.fields.get(key);
    const empty = base ?? { ar: '', en: '', ru: '' };
    if (node === undefined) {
      if (base === null) this.#missing(record, key);
      return empty;
    }
    const languages = this.record(node, `${record.what}: ${key}`, ['ar', 'en', 'ru']);
    if (languages === null) return empty;
    const read = (lang: 'ar' | 'en' | 'ru'): string =>
      base === null ? this.text(languages, lang) : (this.string(languages, lang) ?? base[lang]);
    return { ar: read('ar'), en: read('en'), ru: read('ru') };
  }

  #missing(record: YamlRecord, key: string): void {
    this.report('error', 'missing-key', `Unexpected end of ${record.what}, expected «${key}»`, record.at);
  }

  #unexpected(node: Node, what: string, expected: string): void {
    const found = isMap(node)
      ? 'mapping'
      : isSeq(node)
        ? 'list'
        : `«${String(isScalar(node) ? node.value : node)}»`;
    this.report(
      'error',
      'unexpected-value',
      `Unexpected ${found} in ${what}, expected ${expected}`,
      node.range?.[0] ?? 0,
    );
  }

  #unknownKey(key: string, keys: readonly string[], at: number): void {
    const near = nearest(key, keys);
    const hint = near === null ? `one of ${keys.join(', ')}` : `«${near}»`;
    this.report('error', 'unknown-key', `Unexpected key «${key}», expected ${hint}`, at);
  }
}

/** The word that differs least from `word`, when at most two letters differ. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = 3;
  for (const candidate of words) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function pairsOf(map: YAMLMap): [key: string, value: Node | null, at: number][] {
  return map.items.map((pair) => {
    const key = pair.key as Node;
    const name = isScalar(key) ? written(key) : '';
    const value = pair.value as Node | null;
    const empty = value === null || (isScalar(value) && value.value === null && value.source !== 'null');
    return [name, empty ? null : value, key.range?.[0] ?? 0];
  });
}

/** A scalar as it is written, quotes taken off: «017» stays «017». */
function written(node: Scalar): string {
  return node.source ?? JSON.stringify(node.value);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
