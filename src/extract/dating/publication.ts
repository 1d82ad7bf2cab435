import { dayOf, monthLength, parseDay, partsOf, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Quote, Span } from '../../model/span.ts';
import { boundsOn } from '../timex/read.ts';
import type { Timex } from '../timex/timex.ts';
import { isAbsolute } from '../timex/value.ts';
import type { DateValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import * as says from './says.ts';

/** What the article says of its own day: front matter, address, a printed date line, a dateline. */
export function addPublication(ledger: Ledger): void {
  const { source } = ledger.evidence.reading.article;
  const x = ledger.publication(0);
  const published = source.meta.published === null ? null : parseDay(source.meta.published.slice(0, 10));
  if (published !== null) {
    const days = only(published);
    ledger.add({
      rule: 'published',
      strength: 'hard',
      relation: { op: 'unary', x, days },
      says: says.published(published),
    });
  }
  const inAddress = source.meta.url === null ? null : dayInAddress(source.meta.url);
  if (inAddress !== null) {
    const days = only(inAddress);
    ledger.add({
      rule: 'url-date',
      strength: 'hard',
      relation: { op: 'unary', x, days },
      says: says.addressDate(inAddress),
    });
  }
  addPrinted(ledger);
}

function only(day: Day): DaySpec {
  return { op: 'range', from: day, to: day };
}

/** The day in an address: `/2017/9/12/`, `/2018-02-08/`, `20180208`; null when there is none that exists. */
export function dayInAddress(url: string): Day | null {
  const parted = /(?<!\d)((?:19|20)\d\d)[/\-_.](\d{1,2})[/\-_.](\d{1,2})(?!\d)/.exec(url);
  const solid = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(url);
  for (const found of [parted, solid]) {
    if (!found) continue;
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))
      return dayOf(year, month, day);
  }
  return null;
}

/** How much beside the date a date line may hold, in letters: «تاريخ النشر», «آخر تحديث», a place, an agency. */
const LINE_LETTERS = 40;
/** A dateline stands at the very start of the text. */
const DATELINE_REACH = 60;

function addPrinted(ledger: Ledger): void {
  const { article, timexes } = ledger.evidence.reading;
  const body = article.segments.findIndex(({ role }) => role === 'body');
  article.segments.forEach((segment, index) => {
    const isHead = segment.role === 'furniture' && index < body;
    const isText = segment.role === 'body' || segment.role === 'tail';
    if (!isHead && !isText) return;
    const within = timexes.filter(({ start, end }) => start >= segment.start && end <= segment.end);
    const found = within.find(
      (timex) =>
        isDayOfMonth(timex) && (isHead ? isDateLine(ledger, timex) : isDateline(ledger, timex, segment)),
    );
    if (found) addPrintedDay(ledger, index, found);
  });
}

function isDayOfMonth({ value }: Timex): boolean {
  return value.op === 'date'
    ? value.month !== null && value.day !== null && value.toward === null
    : value.op === 'one-of';
}

/** A line that holds little beside its date. */
function isDateLine(ledger: Ledger, { start, end }: Quote): boolean {
  const { text } = ledger.evidence.reading.article.source;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const beside = text.slice(from, start) + text.slice(end, to < 0 ? text.length : to);
  return (beside.match(/\p{L}/gu)?.length ?? 0) <= LINE_LETTERS && !CAPTION.test(beside);
}

const CAPTION = /[•©]|صور[ةه]|أرشيف|تصوير|photo|getty|фото/iu;

/** «موسكو، 16 يوليو (تاس) –»: before any event, closed by a dash or an agency in brackets. */
function isDateline(ledger: Ledger, { start, end }: Quote, segment: Span): boolean {
  const { text } = ledger.evidence.reading.article.source;
  if (start - segment.start > DATELINE_REACH || text.slice(segment.start, start).trim().includes('\n'))
    return false;
  if (ledger.evidence.mentions.some((mention) => mention.start <= start && mention.end >= end)) return false;
  return /^\s*(?:[/(][^/()\n]{1,30}[/)])?\s*[-–—ـ:/(]/u.test(text.slice(end, end + 50));
}

function addPrintedDay(ledger: Ledger, segment: number, timex: Timex): void {
  const x = ledger.publication(segment);
  if (isAbsolute(timex.value)) {
    const days = boundsOn(timex.value, 'none', dayOf(2020, 1, 1));
    if (days?.from === undefined || days.from === null || days.to === null) return;
    ledger.add({
      rule: 'printed-date',
      strength: 'hard',
      relation: { op: 'unary', x, days: { op: 'range', from: days.from, to: days.to } },
      quote: timex,
      says: says.printedDate(days.from),
    });
    return;
  }
  if (timex.value.op !== 'date') return;
  const days = everyYear(timex.value);
  if (days) {
    ledger.add({
      rule: 'dateline',
      strength: 'hard',
      relation: { op: 'unary', x, days },
      quote: timex,
      says: says.DATELINE,
    });
  }
}

/** The years a dateline without a year may belong to. */
const YEARS: readonly [number, number] = [1990, 2060];

/** The day and month, and the weekday if said, of every year they fit. */
function everyYear({ month, day, weekday }: DateValue): DaySpec | null {
  if (month === null || day === null) return null;
  const of: DaySpec[] = [];
  for (let year = YEARS[0]; year <= YEARS[1]; year += 1) {
    const date = dayOf(year, month, day);
    const fits = partsOf(date).month === month && (weekday === null || weekdayOf(date) === weekday);
    if (fits) of.push(only(date));
  }
  return of.length > 0 ? { op: 'union', of } : null;
}
