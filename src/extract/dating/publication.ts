import { dayOf, monthLength, parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import { addPrinted } from './printed.ts';
import * as says from './says/publication.ts';

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
  addAccess(ledger);
}

/** Nothing is read before it has appeared; that goes for texts glued to an article's tail as well. */
function addAccess(ledger: Ledger): void {
  const { source, segments } = ledger.evidence.reading.article;
  if (source.meta.accessed === null) return;
  const accessed = parseDay(source.meta.accessed.slice(0, 10))!;
  for (const x of new Set(segments.map((_, segment) => ledger.publication(segment)))) {
    ledger.add({
      rule: 'accessed',
      strength: 'hard',
      relation: { op: 'unary', x, days: { op: 'range', from: null, to: accessed } },
      says: says.accessed(accessed),
    });
  }
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
