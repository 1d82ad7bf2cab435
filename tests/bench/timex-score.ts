/**
 * How well `detente dates` does on the Arabic expressions of `tests/extract/timex`: F1 of spans and of values, once for
 * the same words («strict», but for outer words such as «في») and once for any words in common («relaxed»), texts
 * without a date in which it found one, and every miss. `npx tsx tests/bench/timex-score.ts [--brief]`.
 */
import { findDates, type FoundDate } from '../../src/cli/dates.ts';
import { mustParseDay } from '../../src/model/day.ts';
import { edtfBounds, parseEdtf } from '../../src/model/edtf.ts';
import { readCases, type Case } from '../extract/timex/cases.ts';

/** How many expressions were found, and how many of these with their value. */
interface Hits {
  spans: number;
  values: number;
}

interface Tally {
  wanted: number;
  found: number;
  readonly strict: Hits;
  readonly relaxed: Hits;
  negatives: number;
  hit: number;
}

type Wanted = Case['wanted'][number];

/** Words that may stand inside or outside a span: prepositions, and the words for day, month and year. */
const OUTER = /^(?:(?:في|من|خلال|بتاريخ|يوم|شهر|عام|العام|سنة|مع|بحلول)\s+)+/u;

/** The UTF-16 units of the words that matter. */
function core({ text, offset }: Wanted): { start: number; end: number } {
  const trimmed = text.trimStart();
  const lead = OUTER.exec(trimmed)?.[0].length ?? 0;
  return { start: offset + text.length - trimmed.length + lead, end: offset + text.trimEnd().length };
}

function same(a: Wanted, b: Wanted): boolean {
  const [x, y] = [core(a), core(b)];
  return x.start === y.start && x.end === y.end;
}

function touch(a: Wanted, b: Wanted): boolean {
  const [x, y] = [core(a), core(b)];
  return x.start < y.end && y.start < x.end;
}

/** The days of a value, so that two ways to write the same days are one value; doubt (`~`) counts. */
function days(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`Unexpected value «${edtf}»`);
  const { from, to } = edtfBounds(parsed);
  return `${String(from)}..${String(to)}`;
}

function sameValue(wanted: string, found: string): boolean {
  return wanted.split(',').some((one) => days(one) === days(found));
}

function judge(one: Case, tally: Tally, misses: string[]): void {
  const found = findDates(one.text, 'ar', mustParseDay(one.reference));
  if (one.wanted.length === 0) {
    tally.negatives += 1;
    if (found.length > 0) tally.hit += 1;
  }
  tally.wanted += one.wanted.length;
  tally.found += found.length;
  misses.push(...missesOf(one, found));
  count(one.wanted, found, same, tally.strict);
  count(one.wanted, found, touch, tally.relaxed);
}

/** Pairs each expression with one that was found, and each of these once. */
function count(
  wanted: readonly Wanted[],
  found: readonly FoundDate[],
  fits: (a: Wanted, b: Wanted) => boolean,
  hits: Hits,
): void {
  const left = [...found];
  for (const one of wanted) {
    const at = left.findIndex((date) => fits(one, date));
    if (at < 0) continue;
    const [match] = left.splice(at, 1);
    hits.spans += 1;
    if (sameValue(one.edtf, match!.edtf)) hits.values += 1;
  }
}

function missesOf({ text, wanted }: Case, found: readonly FoundDate[]): string[] {
  const right = (a: Wanted, b: FoundDate): boolean => same(a, b) && sameValue(a.edtf, b.edtf);
  const missed = wanted.filter((one) => !found.some((date) => right(one, date)));
  const extra = found.filter((date) => !wanted.some((one) => right(one, date)));
  if (missed.length + extra.length === 0) return [];
  const list = (dates: readonly Wanted[]): string =>
    dates.map((date) => `${date.text} = ${date.edtf}`).join('; ') || 'nothing';
  return [`«${text}»: Unexpected ${list(extra)}, expected ${list(missed)}`];
}

function line(name: string, tally: Tally): string {
  const f1 = (right: number): string => ((200 * right) / (tally.wanted + tally.found)).toFixed(1);
  const figures = (['strict', 'relaxed'] as const).map(
    (kind) => `${kind} span F1 ${f1(tally[kind].spans)}, value F1 ${f1(tally[kind].values)}`,
  );
  return `${name}: ${String(tally.wanted)} expressions: ${figures.join('; ')}; ${String(tally.hit)} of ${String(tally.negatives)} texts without a date hit`;
}

const LISTS = ['arabic.cases.txt', 'fresh.cases.txt'];
for (const file of LISTS) {
  const tally: Tally = {
    wanted: 0,
    found: 0,
    strict: { spans: 0, values: 0 },
    relaxed: { spans: 0, values: 0 },
    negatives: 0,
    hit: 0,
  };
  const misses: string[] = [];
  for (const one of readCases(new URL(`../extract/timex/${file}`, import.meta.url)))
    judge(one, tally, misses);
  if (!process.argv.includes('--brief')) for (const miss of misses) console.log(miss);
  console.log(line(file, tally));
}
