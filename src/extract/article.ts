import { isMap, parseDocument } from 'yaml';
import { parseDay } from '../model/day.ts';
import type { Segment } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import { decodeText } from './decode.ts';
import { YamlReader } from './yaml.ts';

/** A source text, decoded, before it is read. */
export interface SourceText {
  /** The file's name without its ending. */
  readonly id: string;
  /** The file as the user named it, for messages. */
  readonly file: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  /** The decoded text after the front matter: what every offset counts in. */
  readonly text: string;
  /** UTF-16 units of front matter before `text`. */
  readonly textStart: number;
  readonly meta: ArticleMeta;
}

/** What the front matter says; null or empty where it is silent. */
export interface ArticleMeta {
  /** `YYYY-MM-DD`, or a longer ISO 8601 instant whose day is meant. */
  readonly published: string | null;
  /** The day somebody had the text before them (CSL «accessed»), in the same form: it had appeared by then. */
  readonly accessed: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly lang: string | null;
}

/** An article cut into its parts, each with its own narrator and publication day. */
export interface SegmentedArticle {
  readonly source: SourceText;
  readonly lang: string;
  /** In order; together they cover the text. */
  readonly segments: readonly Segment[];
  /** Half-open sentences of each segment, by the segment's index. */
  readonly sentences: readonly (readonly { readonly start: number; readonly end: number }[])[];
}

const META_KEYS = ['published', 'accessed', 'url', 'outlet', 'title', 'lang'];
const NO_META: ArticleMeta = {
  published: null,
  accessed: null,
  url: null,
  outlet: null,
  title: null,
  lang: null,
};

/**
 * Reads an article's bytes: decodes them, and takes off the front matter, if any.
 * @param sha256 hex digest of `bytes`, made by the caller because digests differ between browsers and Node
 * @returns no source when the bytes are not an article; messages say what is wrong and where
 */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  sha256: string,
): { source: SourceText | null; messages: Message[] } {
  const { text: decoded, problem } = decodeText(bytes);
  if (problem !== null) {
    const { code, says, at } = problem;
    return { source: null, messages: [{ severity: 'error', code, text: says, file, at }] };
  }
  const front = frontMatter(file, decoded);
  const text = decoded.slice(front.textStart);
  if (text.trim() === '') {
    const says = 'Unexpected end of file, expected a text after the front matter';
    return {
      source: null,
      messages: [...front.messages, problemAt(file, 'empty-file', says, decoded.length)],
    };
  }
  const source = { id: idOf(file), file, sha256, text, textStart: front.textStart, meta: front.meta };
  return { source, messages: front.messages };
}

/** A file's name without folders and ending: the article's id. */
export function idOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly textStart: number;
  readonly messages: Message[];
}

/** YAML between two lines «---» at the head of a file. A text that merely begins with a rule is left alone. */
function frontMatter(file: string, text: string): FrontMatter {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return { meta: NO_META, textStart: 0, messages: [] };
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) {
    const keyed = /^(?:published|accessed|url|outlet|title|lang)\s*:/m.test(rest.slice(0, 1000));
    const says = 'Unexpected front matter without an end, expected a line «---» after it';
    return { meta: NO_META, textStart: 0, messages: keyed ? [problemAt(file, 'front-matter', says, 0)] : [] };
  }
  const yaml = rest.slice(0, close.index);
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false });
  if (errors.length === 0 && contents !== null && !isMap(contents))
    return { meta: NO_META, textStart: 0, messages: [] };
  const reader = new YamlReader(file, yaml, open[0].length);
  const textStart = open[0].length + close.index + close[0].length;
  return { meta: readMeta(reader), textStart, messages: reader.messages };
}

function readMeta(reader: YamlReader): ArticleMeta {
  const record = reader.root(META_KEYS);
  if (record === null) return NO_META;
  const checked = (key: string, expected: string, isRight: (value: string) => boolean): string | null => {
    const value = reader.string(record, key);
    if (value === null || isRight(value)) return value;
    const text = `Unexpected ${key} «${value}», expected ${expected}`;
    reader.report('error', `bad-${key}`, text, reader.placeOf(record, key));
    return null;
  };
  return {
    published: checked('published', A_DAY, isIsoInstant),
    accessed: checked('accessed', A_DAY, isIsoInstant),
    url: checked('url', 'an address that starts with http:// or https://', (url) =>
      /^https?:\/\/[^\s/]+/.test(url),
    ),
    outlet: reader.string(record, 'outlet'),
    title: reader.string(record, 'title'),
    lang: checked('lang', 'a language tag like ar, en or ru', (tag) =>
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag),
    ),
  };
}

const A_DAY = 'a day as YYYY-MM-DD, or an ISO 8601 instant';
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isIsoInstant(value: string): boolean {
  const match = INSTANT.exec(value);
  return match !== null && parseDay(match[1]!) !== null;
}

function problemAt(file: string, code: string, text: string, at: number): Message {
  return { severity: 'error', code, text, file, at };
}
