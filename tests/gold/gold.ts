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
  /** Why the program misses it, or a field of it. */
  readonly misses: Misses;
}

/** Explanations by what is missed: `missed` for the whole, else the field. */
export type Misses = ReadonlyMap<string, string>;

/** Why the program tells of an event where the reader saw none. */
export interface Alarm {
  readonly span: Span;
  readonly words: string;
  readonly why: string;
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
  /** Why the program misses the day it appeared. */
  readonly misses: Misses;
  readonly alarms: readonly Alarm[];
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
    misses: missesOf(plain['misses']),
    alarms: list(plain['alarms']).flatMap((alarm) => {
      const { quote, why } = alarm as Plain;
      return find(quote).map((span) => ({ span, words: wordsOf(quote), why: String(why) }));
    }),
    broken,
  };
}

function goldEvent(event: Plain, line: number, find: (quotes: unknown) => readonly Span[]): GoldEvent {
  return {
    line,
    words: wordsOf(list(event['quotes'])[0]),
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
    misses: missesOf(event['misses']),
  };
}

function missesOf(misses: unknown): Misses {
  return new Map(Object.entries((misses ?? {}) as Plain).map(([what, why]) => [what, String(why)]));
}

function wordsOf(quote: unknown): string {
  return typeof quote === 'string' ? quote : String((quote as Plain | undefined)?.['text']);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function spansOf(text: string, quotes: unknown, broken: string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const quote of list(quotes)) {
    const words = wordsOf(quote);
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
