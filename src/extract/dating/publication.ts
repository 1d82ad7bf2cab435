import { dayOf, monthLength, parseDay, weekdayOf } from '../../model/day.ts';
import type { Day, Weekday } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import { contains } from '../../model/span.ts';
import type { Quote, Span } from '../../model/span.ts';
import { boundsOn } from '../timex/read.ts';
import type { Timex } from '../timex/timex.ts';
import { isAbsolute, weekdaySaid } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import { voiceAt } from './office.ts';
import * as says from './says/publication.ts';
import { everyYear } from './sense.ts';

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
    const within = timexes.filter(
      (timex) => timex.start >= segment.start && timex.end <= segment.end && isDayOfMonth(timex),
    );
    const isText = segment.role === 'body' || segment.role === 'tail';
    if (isText) {
      const found = within.find((timex) => isDateline(ledger, timex, segment));
      if (found) addPrintedDay(ledger, index, found, 'hard');
    } else if (segment.role === 'furniture' && index < body) {
      const found = within.find((timex) => isDateLine(ledger, timex));
      const strength = found && weightOf(ledger, found, index);
      if (found && strength) addPrintedDay(ledger, index, found, strength);
    } else if (segment.role === 'furniture') {
      const found = within.find((timex) => isDateLine(ledger, timex) && isSigned(ledger, timex));
      if (found) addPrintedDay(ledger, index, found, 'hard');
    }
  });
}

/** «نشر», «تاريخ», «كتب», «آخر تحديث»: the line says whose date it is. */
const PUBLISHING = /نشر|تاريخ|كتب|تحديث|حرر|أضيف|publish|updated|posted|опубликован|обновлен/iu;
/** A time of day, a place or an agency: nobody writes these beside the day on which a page is opened. */
const PRECISE = /\d{1,2}[:.]\d{2}|[–—/()-]/u;

/**
 * A bare day at the head of a page may be the day somebody opened it: it gives way to what the text says of
 * «اليوم», and with nothing but its weekday beside it, it is only an assumption.
 */
function weightOf(ledger: Ledger, timex: Timex, segment: number): Strength | null {
  const line = besideOf(ledger, timex);
  if (PUBLISHING.test(line) || PRECISE.test(line)) return 'hard';
  const { segments } = ledger.evidence.reading.article;
  if (segments.slice(0, segment).some(({ role }) => role === 'title')) return 'hard';
  const today = weekdayToday(ledger);
  const days = boundsOn(timex.value, 'none', ANY_DAY);
  if (today !== null && days?.from != null && days.from === days.to && weekdayOf(days.from) !== today)
    return null;
  return weekdaySaid(timex.value) === null ? 'convention' : 'soft';
}

/** «تونس - 7 أفريل 2018 (وات)», «حرر في …»: signed below the text. */
function isSigned(ledger: Ledger, timex: Timex): boolean {
  const line = besideOf(ledger, timex);
  return PUBLISHING.test(line) || /[(/]\s*\p{L}[^()/]{0,30}[)/]/u.test(line);
}

/** The weekday the narrator calls today, counted from «أمس» or «غدا» too. */
function weekdayToday(ledger: Ledger): Weekday | null {
  const { article, timexes } = ledger.evidence.reading;
  const body = article.segments.find(({ role }) => role === 'body');
  for (const timex of timexes) {
    const { value } = timex;
    if (value.op !== 'shift' || value.unit !== 'day' || value.weekday === undefined) continue;
    if (!body || !contains(body, timex) || !ledger.isNarrator(voiceAt(ledger, timex))) continue;
    return weekdayOf((someDay(value.weekday) - value.count) as Day);
  }
  return null;
}

/** Some day of a weekday. */
function someDay(weekday: Weekday): number {
  return ANY_MONDAY + weekday - 1;
}

const ANY_DAY = dayOf(2020, 1, 1);
const ANY_MONDAY = dayOf(2020, 1, 6);

function isDayOfMonth({ value }: Timex): boolean {
  return value.op === 'date'
    ? value.month !== null && value.day !== null && value.toward === null
    : value.op === 'one-of';
}

/** A line that holds little beside its date. */
function isDateLine(ledger: Ledger, timex: Quote): boolean {
  const beside = besideOf(ledger, timex);
  return (beside.match(/\p{L}/gu)?.length ?? 0) <= LINE_LETTERS && !CAPTION.test(beside);
}

/** What stands in the line of a date beside it. */
function besideOf(ledger: Ledger, { start, end }: Quote): string {
  const { text } = ledger.evidence.reading.article.source;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return `${text.slice(from, start)} ${text.slice(end, to < 0 ? text.length : to)}`;
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

function addPrintedDay(ledger: Ledger, segment: number, timex: Timex, strength: Strength): void {
  const x = ledger.publication(segment);
  if (isAbsolute(timex.value)) {
    const value = timex.value.op === 'one-of' ? likeliest(ledger, timex.value.values) : timex.value;
    const days = boundsOn(value, 'none', ANY_DAY);
    if (days?.from === undefined || days.from === null || days.to === null) return;
    ledger.add({
      rule: 'printed-date',
      strength: timex.value.op === 'one-of' && strength === 'hard' ? 'convention' : strength,
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

/** «10-2-2023»: the reading whose weekday the text calls today, else the first, which is the usual one. */
function likeliest(ledger: Ledger, values: readonly TimexValue[]): TimexValue {
  const today = weekdayToday(ledger);
  const fits = values.find((value) => {
    const day = boundsOn(value, 'none', ANY_DAY)?.from;
    return today !== null && day != null && weekdayOf(day) === today;
  });
  return fits ?? values[0]!;
}
