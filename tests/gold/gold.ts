import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Kind, Modality } from '../../src/model/kind.ts';
import type { Span } from '../../src/model/span.ts';

/** The folder `data/` of the project. */
export const DATA = join(import.meta.dirname, '../../data');

export interface GoldDate {
  /** A day, a month, or `from/to`; null when nobody knows. */
  readonly truth: string | null;
  /** Whether the article alone settles the truth. */
  readonly text: 'exact' | 'bounded';
}

export interface GoldEvent {
  /** 1-based line of the annotation. */
  readonly line: number;
  readonly words: string;
  readonly spans: readonly Span[];
  readonly kinds: readonly Kind[];
  readonly modalities: readonly Modality[];
  readonly actors: readonly string[];
  readonly maybe: readonly string[];
  readonly places: readonly string[];
  readonly bilateral: boolean | null;
  readonly date: GoldDate;
  /** Who may be the speaker; null stands for the narrator. Empty: anybody. */
  readonly speakers: readonly (string | null)[];
  readonly relay: readonly string[];
  readonly optional: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly file: string;
  /** The annotated text file, below `data/`. */
  readonly article: string;
  /** The text after the front matter. */
  readonly text: string;
  /** The day it appeared. */
  readonly published: string | null;
  readonly hidden: boolean;
  readonly sealed: boolean;
  readonly trap: boolean;
  readonly events: readonly GoldEvent[];
  readonly forbidden: readonly Span[];
  /** Quotes that are not in the text, or not the only one. */
  readonly broken: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/** Reads every annotation of `data/gold`, in the order of the file names. */
export function readGold(): readonly GoldArticle[] {
  const folder = join(DATA, 'gold');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => readGoldArticle(join(folder, name)));
}

function readGoldArticle(file: string): GoldArticle {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const plain = document.toJS() as Plain;
  const article = String(plain['article']);
  const text = textOf(article);
  const broken: string[] = [];
  const find = (quotes: unknown) => spansOf(text, quotes, broken);
  const nodes = document.get('events');
  const events = list(plain['events']).map((event, index) => {
    const node: unknown = isSeq(nodes) ? nodes.items[index] : null;
    const at = isMap(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    return goldEvent(event as Plain, lines.linePos(at).line, find);
  });
  return {
    id: basename(article, '.txt'),
    file: `data/gold/${basename(file)}`,
    article,
    text,
    published: (plain['published'] as string | null | undefined) ?? null,
    hidden: plain['hidden'] === true,
    sealed: plain['sealed'] === true,
    trap: plain['trap'] === true,
    events,
    forbidden: find(plain['forbidden']),
    broken,
  };
}

function goldEvent(event: Plain, line: number, find: (quotes: unknown) => readonly Span[]): GoldEvent {
  const first = list(event['quotes'])[0];
  return {
    line,
    words: typeof first === 'string' ? first : String((first as Plain | undefined)?.['text']),
    spans: find(event['quotes']),
    kinds: [event['kind'], ...list(event['or'])] as Kind[],
    modalities: [event['modality'] ?? 'happened', ...list(event['orModality'])] as Modality[],
    actors: list(event['actors']) as string[],
    maybe: list(event['maybe']) as string[],
    places: list(event['places']) as string[],
    bilateral: event['bilateral'] === undefined ? true : (event['bilateral'] as boolean | null),
    date: event['date'] as GoldDate,
    speakers: list(event['speaker']) as (string | null)[],
    relay: list(event['relay']) as string[],
    optional: event['optional'] === true,
  };
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function spansOf(text: string, quotes: unknown, broken: string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const quote of list(quotes)) {
    const words = typeof quote === 'string' ? quote : String((quote as Plain)['text']);
    const nth = typeof quote === 'string' ? null : Number((quote as Plain)['nth']);
    const starts = occurrences(text, words);
    const start = starts[(nth ?? 1) - 1];
    if (start === undefined || (nth === null && starts.length > 1)) broken.push(words);
    else spans.push({ start, end: start + words.length });
  }
  return spans;
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function textOf(article: string): string {
  return readFileSync(join(DATA, article), 'utf8').replace(/^---\r?\n[^]*?\n---\r?\n/, '');
}
