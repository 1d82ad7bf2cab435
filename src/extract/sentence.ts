import type { Span } from '../model/span.ts';

const STOPS = '.؟?!…。';
const CLOSERS = '"”»’\')]}';
const OPENERS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };
/** A quotation longer than this is cut at its stops too: its end was probably lost. */
const LONGEST_QUOTATION = 1200;

/**
 * The sentences of a stretch of news text, in order, without the white space around them. A stop inside balanced
 * quotation marks, a number, an initial or an abbreviation ends none; «..» is a pause; a line end always ends one.
 */
export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  for (const line of linesOf(text, span)) sentences.push(...sentencesOfLine(text, line));
  return sentences;
}

/** The lines of a stretch of text, without their line ends. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    lines.push({ start, end: i });
    start = i + 1;
  }
  lines.push({ start, end: span.end });
  return lines;
}

/** The span without the white space (and bidi marks) at its ends; empty when nothing else is there. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  return { start, end };
}

function sentencesOfLine(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  const closing = quotationEnds(text, line);
  let start = line.start;
  for (let i = line.start; i < line.end; i += 1) {
    const close = closing.get(i);
    if (close !== undefined) {
      i = close;
      // A stop just inside the closing mark ends the sentence: «… الإرهاب.” وأضاف».
      if (!endsWithStop(text, i) || !startsAnew(text, i + 1, line.end)) continue;
    } else if (!STOPS.includes(text[i]!) || !isFullStop(text, i, line)) continue;
    let end = i + 1;
    while (end < line.end && (STOPS + CLOSERS).includes(text[end]!)) end += 1;
    pushTrimmed(sentences, text, { start, end });
    start = end;
    i = end - 1;
  }
  pushTrimmed(sentences, text, { start, end: line.end });
  return sentences;
}

function pushTrimmed(sentences: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.end > trimmed.start) sentences.push(trimmed);
}

/** «… المتبادل. بدوره، شدد بلينكن …»: after a stop the narrator turns to another speaker; the mark before was never closed. */
const NARRATES = /[.؟!]\s+و?(?:بدور|من (?:جهت|جانب|ناحيت))(?:ه|ها|هم|هما)(?:\s|،)/u;

/** Where each balanced quotation of a line starts, and where it ends. Straight marks open and close by turns. */
function quotationEnds(text: string, line: Span): Map<number, number> {
  const ends = new Map<number, number>();
  let open: { at: number; close: string } | null = null;
  for (let i = line.start; i < line.end; i += 1) {
    const mark = text[i]!;
    if (open && mark === open.close) {
      const inside = text.slice(open.at, i);
      if (inside.length <= LONGEST_QUOTATION && !NARRATES.test(inside)) ends.set(open.at, i);
      open = null;
    } else if (mark === '"' && !open) open = { at: i, close: '"' };
    // A second opening mark before the first is closed: the first was never closed.
    else if (OPENERS[mark] !== undefined) open = { at: i, close: OPENERS[mark] };
  }
  return ends;
}

function endsWithStop(text: string, close: number): boolean {
  const last = text
    .slice(Math.max(0, close - 2), close)
    .trimEnd()
    .at(-1);
  return last !== undefined && STOPS.includes(last);
}

function startsAnew(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text[at]!);
}

function isFullStop(text: string, at: number, line: Span): boolean {
  if (text[at] !== '.') return true;
  const before = text[at - 1] ?? ' ';
  const after = at + 1 < line.end ? text[at + 1]! : ' ';
  if (before === '.' || after === '.') return isEllipsisEnd(text, at, line);
  if (/[\p{L}\p{N}]/u.test(after))
    return !/\p{N}/u.test(before) && !isInitial(text, at, line) && isArabic(after);
  return !isInitial(text, at, line) || !/^\s*[\p{L}]/u.test(text.slice(at + 1, line.end));
}

/** «..» pauses; «...» and more end a sentence only where the line ends. */
function isEllipsisEnd(text: string, at: number, line: Span): boolean {
  return trimSpan(text, { start: at, end: line.end }).end === at + 1;
}

/** A single letter before the stop: «أ. ب.», «د. فلان», «J. Smith», «U.S.». */
function isInitial(text: string, at: number, line: Span): boolean {
  if (at - 1 < line.start || !/\p{L}/u.test(text[at - 1]!)) return false;
  const before = at - 2 < line.start ? ' ' : text[at - 2]!;
  return !/[\p{L}\p{M}\p{N}]/u.test(before);
}

function isArabic(letter: string): boolean {
  return /[\u0600-\u06ff]/u.test(letter);
}

function isBlank(unit: string): boolean {
  return /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(unit);
}
