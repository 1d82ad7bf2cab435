import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseDay, partsOf, type Day } from '../model/day.ts';
import { fold, type Folded } from '../extract/fold.ts';
import { read, type ReadContext } from '../extract/timex/read.ts';
import { recognise } from '../extract/timex/recognise.ts';
import { tenseAt, type Tense } from '../extract/timex/tense.ts';
import { partsOfValue, weekdaySaid, type TimexValue } from '../extract/timex/value.ts';
import type { Reading, Timex } from '../extract/timex/timex.ts';

/** One line of input: a text, its language, and the day it is read on. */
interface Question {
  readonly id: string | number;
  readonly lang: string;
  readonly reference: Day | null;
  readonly text: string;
}

/** A date found: its words, where they are (UTF-16 units of the text), and their value in EDTF level 0/1. */
export interface FoundDate {
  readonly text: string;
  readonly offset: number;
  readonly edtf: string;
}

/**
 * Answers JSON lines `{id, lang, reference, text}` with JSON lines `{id, dates: [{text, offset, edtf}]}`, each as
 * soon as its line is read. A line that cannot be understood is named on `errors` and has no answer.
 * @returns the exit code: 0, or 1 when a line was bad
 */
export async function runDates(input: Readable, output: Writable, errors: Writable): Promise<number> {
  let [line, exitCode] = [0, 0];
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const question = parseQuestion(line === 1 ? text.replace(/^\uFEFF/u, '') : text);
    if (typeof question === 'string') {
      errors.write(`-:${String(line)}:1 error dates-line ${question}\n`);
      exitCode = 1;
      continue;
    }
    const dates = findDates(question.text, question.lang, question.reference);
    if (!output.write(`${JSON.stringify({ id: question.id, dates })}\n`)) await drained(output);
  }
  return exitCode;
}

function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    output.once('drain', resolve);
  });
}

/** The dates of a text in order, read against its day; what its words do not support is left out. */
export function findDates(text: string, lang: string, reference: Day | null): FoundDate[] {
  const folded = fold(text);
  const dates: FoundDate[] = [];
  let previous: Reading | null = null;
  for (const timex of recognise(folded, text, lang)) {
    if (timex.value.op === 'recent') continue;
    const { start, end } = foldedSpan(folded, timex);
    const reading = readInClause(timex.value, tenseAt(folded, start, end), { reference, previous });
    if (!reading) continue;
    previous = reading;
    dates.push({ text: timex.exact, offset: timex.start, edtf: reading.edtf });
  }
  return dates;
}

/**
 * A bare weekday is the last one unless the clause looks ahead. A date without year is in the year of its text unless a
 * verb puts it elsewhere, for a writer would name another year; a feast, which wanders through the years, is the nearest.
 */
function readInClause(
  value: TimexValue,
  { direction, sure }: Tense,
  against: Pick<ReadContext, 'reference' | 'previous'>,
): Reading | null {
  if (sure || direction === 'future' || (value.op !== 'date' && weekdaySaid(value) !== null)) {
    return read(value, { ...against, direction });
  }
  if (direction === 'none') return read(ofThisYear(value, against.reference), { ...against, direction });
  if (!wanders(value)) return read(value, { ...against, direction: 'none' });
  const [past, coming] = [
    read(value, { ...against, direction }),
    read(value, { ...against, direction: 'none' }),
  ];
  return distance(past, against.reference) <= distance(coming, against.reference) ? past : coming;
}

/** A date that stands alone, without any clause, is of the year it is read in; but in December January is near. */
function ofThisYear(value: TimexValue, reference: Day | null): TimexValue {
  const plain =
    value.op === 'date' && value.year === null && value.yearShift === null && value.toward === null;
  if (!plain || value.weekday !== null || reference === null || partsOf(reference).month === 12) return value;
  return { ...value, yearShift: 0 };
}

/** Whether a value is a feast or a Hijri date, or part of one. */
function wanders(value: TimexValue): boolean {
  return value.op === 'holiday' || value.op === 'hijri' || partsOfValue(value).some(wanders);
}

function distance(reading: Reading | null, reference: Day | null): number {
  const day = reading?.from ?? reading?.to;
  return day == null || reference === null ? Infinity : Math.abs(day - reference);
}

/** Where a span of the source lies in the folded text. */
function foldedSpan({ offsets }: Folded, { start, end }: Timex): { start: number; end: number } {
  return { start: firstAtOrAfter(offsets, start), end: firstAtOrAfter(offsets, end) };
}

function firstAtOrAfter(offsets: Uint32Array, value: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The question of a line, or what is wrong with it. */
function parseQuestion(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'Unexpected text, expected one JSON object a line';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'Unexpected JSON value, expected an object with id, lang, reference, text';
  }
  const { id, lang, reference, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return `Unexpected id ${show(id)}, expected a string`;
  if (typeof text !== 'string') return `Unexpected text ${show(text)}, expected a string`;
  if (lang !== undefined && typeof lang !== 'string')
    return `Unexpected lang ${show(lang)}, expected a language tag`;
  const day = typeof reference === 'string' ? parseDay(reference) : null;
  if (reference !== undefined && reference !== null && day === null) {
    return `Unexpected reference ${show(reference)}, expected a day as YYYY-MM-DD, or null`;
  }
  return { id, lang: lang ?? 'ar', reference: day, text };
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
