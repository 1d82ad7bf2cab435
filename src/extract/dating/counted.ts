import { addDays } from '../../model/day.ts';
import { fold, foldLoose } from '../fold.ts';
import type { KnownEvent } from '../gazetteer.ts';
import type { MentionDraft } from '../mention.ts';
import { anchorsOf } from './anchor.ts';
import { recognise } from '../timex/recognise.ts';
import type { Quote } from '../../model/span.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec, Relation } from './network.ts';
import * as says from './says/eve.ts';

/** «قبل تسعة أيام من», «بعد ثلاثة أيام على», «بعد أقل من أسبوعين من»: so far from what is named next. */
const COUNTED =
  /(?<!\p{L})[وفل]?(?<said>(?<way>بعد|قبل)\s+(?<less>[أا]قل من\s+)?(?<size>(?:\p{L}+\s+)?(?:يوم|يوما|يوماً|يومين|[أا]يام|[أا]سبوع|[أا]سبوعين|[أا]سابيع)(?:\s+واحد)?))\s+(?:فقط\s+)?(?:من|على|عن|فقط من)\s+/gu;
/** A word or two between the count and the noun: «من انعقاد أول قمة». */
const REACH = 24;
/** A name of a known event may begin with somebody's title. */
const NAME_REACH = 110;
/** A count of days may leave out the first or the last of them. */
const SLACK = 1;

/**
 * «وقّع بوتين، اليوم الإثنين، … قبل تسعة أيام من قمته مع بايدن»: what a sentence tells is so many days from an event
 * it names, if it tells nothing else that could be.
 */
export function addCounted(ledger: Ledger, mention: MentionDraft): void {
  const { mentions, reading } = ledger.evidence;
  const { start, end } = mention.sentence;
  if (mention.modality !== 'happened' && mention.modality !== 'planned') return;
  const { text } = reading.article.source;
  for (const found of text.slice(start, end).matchAll(COUNTED)) {
    const at = start + found.index;
    const span = daysOf(found.groups ?? {}, reading.article.lang);
    if (!span || !isOwner(ledger, mention, at)) continue;
    const next = at + found[0].length;
    const named = mentions.find(
      (one) => one.start >= next - 1 && one.start <= next + REACH && one.modality !== 'denied',
    );
    const quote = { start: at, end: next, exact: found[0].trimEnd() };
    // What has no day of its own lends none.
    if (named && named.timexes.length + anchorsOf(named, reading.gazetteer).length === 0) return;
    if (named) addBand(ledger, mention, named, span, { ...quote, end: at + quote.exact.length });
    else addKnownDay(ledger, mention, knownAt(ledger, next, end), span, quote);
    return;
  }
}

interface Count {
  readonly from: number;
  readonly to: number;
}

/** How many days later it was than what is named, at least and at most. */
function daysOf(groups: Readonly<Record<string, string>>, lang: string): Count | null {
  const said = `${groups['way'] ?? ''} ${groups['size'] ?? ''}`;
  const value = recognise(fold(said), said, lang)[0]?.value;
  if (value?.op !== 'away' || value.approximate || value.least !== value.most) return null;
  if (value.unit !== 'day' && value.unit !== 'week') return null;
  const size = value.unit === 'week' ? 7 : 1;
  const days = value.least * size;
  if (groups['less'] !== undefined) return days > 0 ? { from: 0, to: days } : { from: days, to: 0 };
  const slack = value.unit === 'week' ? 4 : Math.abs(days) === 1 ? 0 : SLACK;
  return { from: days - slack, to: days + slack };
}

/** Whether the count can be that of no other thing the sentence tells before it. */
function isOwner(ledger: Ledger, mention: MentionDraft, at: number): boolean {
  if (mention.start >= at) return false;
  return ledger.evidence.mentions.every(
    (one) =>
      one.sentence.start !== mention.sentence.start ||
      one.start >= at ||
      ledger.eventOf(one) === ledger.eventOf(mention),
  );
}

function addBand(
  ledger: Ledger,
  mention: MentionDraft,
  named: MentionDraft,
  count: Count,
  quote: Quote,
): void {
  const [x, y] = [ledger.eventOf(named), ledger.eventOf(mention)];
  if (x === y) return;
  add(ledger, { op: 'band', x, y, band: { op: 'offset', ...count } }, quote, null);
}

function addKnownDay(
  ledger: Ledger,
  mention: MentionDraft,
  fact: KnownEvent | null,
  { from, to }: Count,
  quote: Quote,
): void {
  if (!fact || fact.confidence === 'M') return;
  const days: DaySpec = { op: 'range', from: addDays(fact.from, from), to: addDays(fact.to, to) };
  add(ledger, { op: 'unary', x: ledger.eventOf(mention), days }, quote, fact);
}

function add(ledger: Ledger, relation: Relation, quote: Quote, fact: KnownEvent | null): void {
  ledger.add({
    rule: 'counted-from',
    strength: 'convention',
    relation,
    quote,
    fact: fact?.id ?? null,
    says: fact ? says.countedFromKnown(fact.label, fact.from, fact.to) : says.COUNTED_FROM,
  });
}

/** The only known event whose name stands right behind. */
function knownAt(ledger: Ledger, from: number, end: number): KnownEvent | null {
  const { article, gazetteer } = ledger.evidence.reading;
  const words = foldLoose(
    article.source.text.slice(from, Math.min(end, from + NAME_REACH)).split(/[،,؛.:]/u)[0]!,
  );
  const found = [...gazetteer.events.values()].filter(({ aliases }) =>
    aliases.ar.some((name) => words.includes(foldLoose(name))),
  );
  return found.length === 1 ? found[0]! : null;
}
