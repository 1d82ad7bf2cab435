import type { Span } from '../model/span.ts';
import { fold, type Folded } from './fold.ts';
import type { EntityRecord, Gazetteer } from './gazetteer.ts';
import { indexOf } from './name-index.ts';
import { scanNames, tokensOf, type RawMatch } from './name-scan.ts';
import { DATE_WORDS } from './segment-date.ts';
import { kindOfLine, markerIn, type LineKind } from './segment-line.ts';
import { linesOf, trimSpan } from './sentence.ts';

/** A line of an article that is not empty, with what it names. */
export interface Block {
  /** From its first character to the next block's. */
  readonly start: number;
  readonly end: number;
  /** Its text, without white space around it. */
  readonly text: Span;
  /** Loosely folded. */
  readonly loose: string;
  readonly kind: LineKind;
  /** The people, countries, organisations and places it names. */
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** «أبوظبي (وام)», «القاهرة - أ ش أ»: a place and an agency at its head. */
  readonly dateline: 'alone' | 'inline' | null;
}

/** Cuts a text into blocks. A head of a list glued to a paragraph becomes a block of its own. */
export function blocksOf(text: string, gazetteer: Gazetteer): Block[] {
  const folded = fold(text);
  const matches = scanNames(folded, tokensOf(folded), indexOf(gazetteer));
  const spans = linesOf(text, { start: 0, end: text.length })
    .map((line) => trimSpan(text, line))
    .filter(({ start, end }) => end > start)
    .flatMap((line) => cutAtMarker(text, line));
  let next = 0;
  return spans.map((span, i) => {
    const loose = fold(text.slice(span.start, span.end)).loose;
    const inside: RawMatch[] = [];
    while (next < matches.length && folded.offsets[matches[next]!.start]! < span.end) {
      const match = matches[next]!;
      if (folded.offsets[match.start]! >= span.start) inside.push(match);
      next += 1;
    }
    return {
      start: i === 0 ? 0 : span.start,
      end: spans[i + 1]?.start ?? text.length,
      text: span,
      loose,
      kind: isAgencyLine(loose, inside, gazetteer) ? 'byline' : kindOfLine(loose),
      ...namedIn(inside, gazetteer),
      dateline: datelineOf(loose, inside, folded, span, gazetteer),
    };
  });
}

function cutAtMarker(text: string, line: Span): Span[] {
  const folded = fold(text.slice(line.start, line.end));
  const marker = markerIn(folded.loose);
  if (marker === null) return [line];
  const from = line.start + folded.offsets[marker.start]!;
  const to = line.start + folded.offsets[marker.end]!;
  return [
    { start: line.start, end: from },
    { start: from, end: to },
    { start: to, end: line.end },
  ]
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => end > start);
}

function namedIn(
  matches: readonly RawMatch[],
  gazetteer: Gazetteer,
): { people: Set<string>; places: Set<string> } {
  const people = new Set<string>();
  const places = new Set<string>();
  for (const match of matches) {
    for (const sense of match.senses) {
      if (sense.kind === 'adjective') places.add(sense.country);
      const entity = sense.kind === 'entity' && !sense.weak ? gazetteer.entities.get(sense.id) : undefined;
      if (entity?.kind === 'person') {
        people.add(entity.id);
        // «رئيس هيئة الأركان المشتركة الأمريكية»: a title names its country, too.
        if (entity.country !== null) places.add(entity.country);
      } else if (entity && entity.kind !== 'outlet') places.add(entity.standsFor ?? entity.id);
    }
  }
  return { people, places };
}

const AGENCY_WORDS = /وكاله|وكالات|الانباء|نقلا عن|عن|المصدر/gu;

/** «(أ ف ب)», «رويترز - سبوتنيك»: a line that names agencies and nothing else. */
function isAgencyLine(loose: string, matches: readonly RawMatch[], gazetteer: Gazetteer): boolean {
  const outlets = matches.filter((match) => isOf(match, gazetteer, ({ kind }) => kind === 'outlet'));
  if (outlets.length === 0 || outlets.length < matches.length || loose.length > 60) return false;
  const named = outlets.reduce((sum, { start, end }) => sum + end - start, 0);
  const other = loose.replace(AGENCY_WORDS, '').replace(/[^\p{L}\p{N}]/gu, '').length;
  return other <= named;
}

const DATELINE_LENGTH = 70;
const AGENCIES = /(?:وكالات|متابعات)/u;
/** A date, and what may stand beside it between a place and its agency. */
const FILLER = new RegExp(`${DATE_WORDS.source}|الساعه|تاريخ|بتاريخ|وكاله|ووكالات|خاص`, 'gu');

function datelineOf(
  loose: string,
  matches: readonly RawMatch[],
  folded: Folded,
  span: Span,
  gazetteer: Gazetteer,
): Block['dateline'] {
  const first = matches[0];
  if (first === undefined || folded.offsets[first.start]! > span.start + 1) return null;
  if (!isOf(first, gazetteer, ({ kind }) => kind === 'place' || kind === 'country')) return null;
  const base = first.start;
  const head = loose.slice(0, DATELINE_LENGTH);
  const agency = matches.find(
    (match) => match !== first && isOf(match, gazetteer, ({ kind }) => kind === 'outlet'),
  );
  const named = AGENCIES.exec(head);
  const from = agency ? agency.start - base : (named?.index ?? Infinity);
  const to = agency ? agency.end - base : from + (named?.[0].length ?? 0);
  if (from > DATELINE_LENGTH) return null;
  const between = loose.slice(first.end - base, from);
  if (between.trim() === '' && !/[-–—/(،,]/u.test(loose.slice(to, to + 2))) return null;
  if (between.replace(FILLER, '') !== '') return null;
  const after = loose.slice(to);
  if (after.replace(FILLER, '') === '') return 'alone';
  return /^\s?[)\]/]?\s?[-–—:/]|^\s?[)\]]/u.test(after) ? 'inline' : null;
}

function isOf(match: RawMatch, gazetteer: Gazetteer, test: (entity: EntityRecord) => boolean): boolean {
  return match.senses.some((sense) => {
    const entity = sense.kind === 'entity' ? gazetteer.entities.get(sense.id) : undefined;
    return entity !== undefined && test(entity);
  });
}
