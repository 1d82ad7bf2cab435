import { addDays, dayOf, weekdayOf } from '../../model/day.ts';
import type { Day, Weekday } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import { contains } from '../../model/span.ts';
import type { Quote, Span } from '../../model/span.ts';
import { foldLoose } from '../fold.ts';
import { besideDay } from '../segment-date.ts';
import { WEEKDAYS } from '../timex/ar/lexicon.ts';
import { boundsOn } from '../timex/read.ts';
import type { Timex } from '../timex/timex.ts';
import { isAbsolute, weekdaySaid } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import { voiceAt } from './office.ts';
import * as says from './says/publication.ts';
import { everyYear } from './sense.ts';

/** How much beside the date a date line may hold, in letters: a place, an agency, a section, an author. */
const LINE_LETTERS = 40;
/** A dateline stands at the very start of the text. */
const DATELINE_REACH = 60;

/** What a page prints of its own day: a line above the text or below it, and the dateline the text begins with. */
export function addPrinted(ledger: Ledger): void {
  const { article, timexes } = ledger.evidence.reading;
  const body = article.segments.findIndex(({ role }) => role === 'body');
  article.segments.forEach((segment, index) => {
    const within = timexes.filter(
      (timex) => timex.start >= segment.start && timex.end <= segment.end && isDayOfMonth(timex),
    );
    if (segment.role === 'body' || segment.role === 'tail') {
      const found = within.find((timex) => isDateline(ledger, timex, segment));
      if (found) addPrintedDay(ledger, index, found, 'hard');
      return;
    }
    if (segment.role !== 'furniture') return;
    const lines = within.filter((timex) => isDateLine(ledger, timex));
    const found =
      index < body ? published(ledger, lines) : lines.find((timex) => isSigned(ledger, timex, index));
    const strength = found && (index < body ? weightOf(ledger, found, index) : 'hard');
    if (found && strength) addPrintedDay(ledger, index, found, strength);
  });
}

/** Of several days, the one said to be of publishing; else the first that is not of an update; a Hijri one only alone. */
function published(ledger: Ledger, lines: readonly Timex[]): Timex | undefined {
  const rank = (timex: Timex): number => {
    const label = labelOf(ledger, timex);
    return (timex.value.op === 'hijri' ? 4 : 0) + (UPDATED.test(label) ? 1 : PUBLISHED.test(label) ? -1 : 0);
  };
  return [...lines].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0];
}

/** A day of its own beside that of the update. */
const GIVEN = /\p{Nd}{1,2}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{4}/u;
const PUBLISHED = /نشر|published|posted|опубликован/iu;
const UPDATED = /تحديث|حدّ?ث|محدث|updated|обновлен/iu;

/** What stands right before a date in its line. */
function labelOf(ledger: Ledger, { start }: Quote): string {
  const { text } = ledger.evidence.reading.article.source;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 24);
  return text
    .slice(from, start)
    .split(/[|()]|\d{4}/u)
    .at(-1)!;
}

/** «نشر», «تاريخ», «كتب», «آخر تحديث»: the line says whose date it is; so does the number of an issue. */
const PUBLISHING = /نشر|تاريخ|كتب|تحديث|حرر|أضيف|العدد|publish|updated|posted|опубликован|обновлен/iu;
/** Nobody writes a time of day, or sets off a place or an agency, beside the day on which a page is opened. */
const PRECISE = /[–—/()-]/u;
const CLOCK = /\p{Nd}:\p{Nd}{2}/u;

/**
 * A bare day at the head of a page may be the day somebody opened it: it gives way to what the text says of
 * «اليوم», and with nothing but its weekday beside it, it is only an assumption, unless the text agrees.
 */
function weightOf(ledger: Ledger, timex: Timex, segment: number): Strength | null {
  const beside = besideOf(ledger, timex);
  const { segments } = ledger.evidence.reading.article;
  const titled = segments.slice(0, segment).some(({ role }) => role === 'title');
  // «آخر تحديث» above everything is the site's, and may be of the day somebody opened the page.
  if (!titled && UPDATED.test(beside) && !PUBLISHED.test(beside) && !GIVEN.test(beside)) return 'soft';
  if (PUBLISHING.test(beside) || PRECISE.test(beside) || CLOCK.test(`${beside} ${timex.exact}`))
    return 'hard';
  if (titled) return 'hard';
  const today = weekdayToday(ledger);
  const days = daysOf(timex);
  if (today !== null && days !== null && days.from === days.to)
    return weekdayOf(days.from) === today ? 'convention' : null;
  if (/\p{L}/u.test(besideDay(foldLoose(beside)))) return 'convention';
  return weekdaySaid(timex.value) === null && weekdayIn(timex) === null ? 'convention' : 'soft';
}

/** «تونس - 7 أفريل 2018 (وات)», «حرر في …», a line with nothing but the day: signed below the text. */
function isSigned(ledger: Ledger, timex: Timex, segment: number): boolean {
  const line = besideOf(ledger, timex);
  if (
    PUBLISHING.test(line) ||
    timex.rule === 'telegram-code' ||
    /المصدر|المصادر|[(/]\s*\p{L}[^()/]{0,30}[)/]/u.test(line)
  )
    return true;
  return (
    ledger.evidence.reading.article.segments[segment - 1]?.role === 'body' &&
    !/\p{L}/u.test(besideDay(foldLoose(line)))
  );
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
  if (value.op === 'hijri') return value.month !== null && value.day !== null && value.year !== null;
  return value.op === 'date'
    ? value.month !== null && value.day !== null && value.toward === null
    : value.op === 'one-of';
}

/** A line that holds little beside its date. */
function isDateLine(ledger: Ledger, timex: Quote): boolean {
  const beside = besideOf(ledger, timex);
  if (lettersOf(besideDay(foldLoose(beside))) > LINE_LETTERS || CAPTION.test(beside)) return false;
  return PUBLISHING.test(beside) || !isOfSomething(ledger, timex);
}

/** «لافروف وبومبيو في سوتشي، 14 مايو 2019», «القمة المقبلة في جنيف في 16 يونيو 2021»: the day of a picture, or of what a heading tells. */
function isOfSomething({ evidence: { reading } }: Ledger, { start, end }: Quote): boolean {
  const { text } = reading.article.source;
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const before = text.slice(line.start, start);
  const people = reading.names.some(
    (name) =>
      contains(line, name) &&
      name.entity !== null &&
      reading.gazetteer.entities.get(name.entity)?.kind === 'person',
  );
  return people || (/(?<!\p{L})في\s*$/u.test(before) && lettersOf(before) > A_PLACE);
}

/** «تونس في», «واشنطن العاصمة في»: so many letters a place before its day takes. */
const A_PLACE = 16;

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What stands in the line of a date beside it. */
function besideOf(ledger: Ledger, { start, end }: Quote): string {
  const { text } = ledger.evidence.reading.article.source;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return `${text.slice(from, start)} ${text.slice(end, to < 0 ? text.length : to)}`;
}

const CAPTION = /[•©]|صور[ةه]|أرشيف|تصوير|photo|getty|фото/iu;

/** «موسكو، 16 يوليو (تاس) –», «رام الله 12-4-2017 وفا-»: before any event, closed by a dash or an agency. */
function isDateline(ledger: Ledger, { start, end }: Quote, segment: Span): boolean {
  const { reading, mentions } = ledger.evidence;
  const { text } = reading.article.source;
  if (start - segment.start > DATELINE_REACH || text.slice(segment.start, start).trim().includes('\n'))
    return false;
  if (mentions.some((mention) => mention.start <= start && mention.end >= end)) return false;
  const after = text.slice(end, end + 50);
  // «(سبوتنيك - 22 يناير 2019)»: in brackets of its own, before the text.
  if (/^\s*[([]/u.test(text.slice(segment.start, start)) && /^[ءم]?\s*[)\]]/u.test(after)) return true;
  return /^\s*(?:[/(][^/()\n]{1,30}[/)]|م?\s*\p{L}{2,8}(?=\s*[-–—ـ:/]))?\s*[-–—ـ:/(]/u.test(after);
}

/** The days an absolute date names; a Hijri month may begin a day off, which its weekday shows. */
function daysOf(timex: Timex): { from: Day; to: Day } | null {
  const days = boundsOn(timex.value, 'none', ANY_DAY);
  if (days?.from == null || days.to === null) return null;
  const weekday = timex.value.op === 'hijri' ? weekdayIn(timex) : null;
  for (let day = days.from; weekday !== null && day <= days.to; day = addDays(day, 1))
    if (weekdayOf(day) === weekday) return { from: day, to: day };
  return { from: days.from, to: days.to };
}

function weekdayIn({ exact }: Timex): Weekday | null {
  const said = foldLoose(exact);
  const found = WEEKDAYS.find(([, names]) => names.split('|').some((name) => said.includes(foldLoose(name))));
  return found ? found[0] : null;
}

function addPrintedDay(ledger: Ledger, segment: number, timex: Timex, strength: Strength): void {
  const x = ledger.publication(segment);
  if (isAbsolute(timex.value)) {
    const open = timex.value.op === 'one-of';
    const value = timex.value.op === 'one-of' ? likeliest(ledger, timex.value.values) : timex.value;
    const days = daysOf({ ...timex, value });
    if (days === null) return;
    ledger.add({
      rule: 'printed-date',
      strength: open && strength === 'hard' ? 'convention' : strength,
      relation: { op: 'unary', x, days: { op: 'range', ...days } },
      quote: timex,
      says: says.printedDate(days.from),
    });
    return;
  }
  const days: DaySpec | null = timex.value.op === 'date' ? everyYear(timex.value) : null;
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
