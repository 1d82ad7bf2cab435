import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { FORM } from '../model/columns/dated.ts';
import { dayOf, formatDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Dating } from '../model/dating.ts';
import { LIST_VERSION } from '../model/event.ts';
import type { Article, TimelineEvent } from '../model/event.ts';
import { writeEventList } from '../model/formats/list.ts';
import { FAMILIES, FAMILY_OF, KINDS } from '../model/kind.ts';
import { KIND_NAMES } from '../model/names.ts';
import { pointerText } from './list-files.ts';
import { seeded } from './random.ts';
import { writeTiles } from './tiles.ts';
import type { TileSource } from './tiles.ts';

const TEMPLATE = resolve(import.meta.dirname, '../../dist');
const FIRST = dayOf(2000, 1, 1);
const DAYS = 9131;
const PER_ARTICLE = 500;
const PLACES = [
  ['جنيف', 'Geneva', 'Женева'],
  ['أنقرة', 'Ankara', 'Анкара'],
  ['هلسنكي', 'Helsinki', 'Хельсинки'],
  ['موسكو', 'Moscow', 'Москва'],
  ['واشنطن', 'Washington', 'Вашингтон'],
] as const;
const NO_PROOF = { notBefore: [], notAfter: [], onlyThese: [], likelyNotBefore: [], likelyNotAfter: [] };

/**
 * Writes a complete site of made-up events: the built page, tiles, and an article for every five hundred events whose excerpts are
 * where they say. The same count and seed give the same site.
 */
export function generateSite(count: number, seed: number, folder: string): void {
  cpSync(TEMPLATE, folder, { recursive: true, filter: (file) => basename(file) !== 'articles' });
  const made = new Made(count, seed);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (let number = 0; number * PER_ARTICLE < count; number += 1) {
    writeFileSync(join(folder, made.article(number).source), made.textOf(number));
  }
  writeTiles(made.source(), join(folder, 'tiles'));
  writeFileSync(join(folder, 'events.json'), pointerText(count, null));
}

/** Events made up from a seed, each made anew when it is asked for: a million of them would not fit into memory. */
class Made {
  readonly #start: Float64Array;
  readonly #length: Uint16Array;
  readonly #kind: Uint16Array;
  readonly #place: Uint8Array;
  #text: { readonly number: number; readonly text: string; readonly starts: readonly number[] } | null = null;

  constructor(count: number, seed: number) {
    const next = seeded(seed);
    this.#start = Float64Array.from({ length: count }, () => FIRST + Math.floor(next() * DAYS)).sort();
    this.#length = Uint16Array.from({ length: count }, () => (next() < 0.6 ? 1 : 2 + next() ** 6 * 90));
    this.#kind = Uint16Array.from({ length: count }, () => next() ** 1.3 * KINDS.length);
    this.#place = Uint8Array.from({ length: count }, () => next() * PLACES.length);
  }

  source(): TileSource {
    const end = this.#start.map((start, row) => start + this.#length[row]!);
    return {
      columns: {
        start: this.#start,
        end,
        likelyStart: this.#start,
        likelyEnd: end,
        lane: this.#kind,
        form: Uint8Array.from(this.#length, (days) => (days > 1 ? FORM.lasted : FORM.point)),
        mood: new Uint8Array(end.length),
        family: Uint8Array.from(this.#kind, (kind) => FAMILIES.indexOf(FAMILY_OF[KINDS[kind]!])),
      },
      rows: end.length,
      laneBy: 'kind',
      lanes: KINDS,
      wholeDays: true,
      id: (row) => `made-${row}`,
      titles: (row) => this.#title(row),
      text: (row) => Object.values(this.#title(row)).join('\n'),
      events: (from, to) => this.#list(from, to),
    };
  }

  /** The text of an article: a line an event. */
  textOf(number: number): string {
    return this.#lines(number).text;
  }

  article(number: number): Article {
    const { text } = this.#lines(number);
    const day = this.#start[number * PER_ARTICLE]!;
    return {
      id: `made-${number}`,
      source: `articles/made-${number}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      textStart: 0,
      lang: 'ar',
      title: `مقال ${number + 1}`,
      outlet: null,
      url: null,
      published: datingOf(day, day + 1),
      segments: [{ start: 0, end: text.length, role: 'body' }],
    };
  }

  #title(row: number): { ar: string; en: string; ru: string } {
    const kind = KIND_NAMES[KINDS[this.#kind[row]!]!];
    const [ar, en, ru] = PLACES[this.#place[row]!]!;
    const name = (text: string, place: string): string => `${text}: ${place}, ${row + 1}`;
    return { ar: `${kind.ar}: ${ar}، ${row + 1}`, en: name(kind.en, en), ru: name(kind.ru, ru) };
  }

  #list(from: number, to: number): string {
    const rows = Array.from({ length: to - from }, (_, i) => from + i);
    const numbers = [...new Set(rows.map((row) => Math.floor(row / PER_ARTICLE)))];
    return writeEventList({
      version: LIST_VERSION,
      articles: numbers.map((number) => this.article(number)),
      events: rows.map((row) => this.#event(row)),
      entities: {},
      facts: {},
    });
  }

  #event(row: number): TimelineEvent {
    const number = Math.floor(row / PER_ARTICLE);
    const { text, starts } = this.#lines(number);
    const start = starts[row % PER_ARTICLE]!;
    const exact = this.#title(row).ar;
    const end = start + exact.length;
    const mention = {
      ...{ article: `made-${number}`, start, end, exact },
      ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
      ...{ speaker: null, relay: [], timex: null, reporting: null, translation: null },
    };
    return {
      id: `made-${row}`,
      kind: KINDS[this.#kind[row]!]!,
      modality: 'happened',
      title: this.#title(row),
      date: datingOf(this.#start[row]!, this.#start[row]! + this.#length[row]!),
      ...{ actors: [], places: [], topics: [], bilateral: false, sources: 1, fact: null },
      mentions: [mention],
      correction: null,
    };
  }

  #lines(number: number): { readonly text: string; readonly starts: readonly number[] } {
    if (this.#text?.number === number) return this.#text;
    const from = number * PER_ARTICLE;
    const to = Math.min(this.#start.length, from + PER_ARTICLE);
    const starts: number[] = [];
    let text = '';
    for (let row = from; row < to; row += 1) {
      starts.push(text.length);
      text += `${this.#title(row).ar}.\n`;
    }
    this.#text = { number, text, starts };
    return this.#text;
  }
}

/** A date that lasted from a day up to another. */
function datingOf(from: number, to: number): Dating {
  const [first, last] = [formatDay(from as Day), formatDay((to - 1) as Day)];
  const edtf = first === last ? first : `${first}/${last}`;
  return {
    ...{ edtf, certain: [first, last], likely: [first, last] },
    ...{ days: to - from, likelyDays: to - from, candidates: null },
    status: first === last ? 'exact' : 'bounded',
    proof: NO_PROOF,
    sides: null,
  };
}
