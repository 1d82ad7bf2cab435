import { addDays, dayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { sourceEnd, sourceStart } from '../fold.ts';
import type { Counter } from '../gazetteer.ts';
import { addGoneBy } from './gone-by.ts';
import type { Ledger } from './ledger.ts';
import { voiceAt } from './office.ts';
import * as says from './says/publication.ts';
import { latestSaid } from './times.ts';

/** News is at most this much younger than the latest thing it dates. */
const FRESH_DAYS = 600;

/** An assumption for texts without a day of their own: they are not years younger than what they tell. */
export function addFreshness(ledger: Ledger): void {
  const { mentions, reading } = ledger.evidence;
  const latest = new Map<string, { day: number; mention: (typeof mentions)[number] }>();
  for (const mention of mentions) {
    const day = latestSaid(ledger, mention);
    const x = ledger.publication(mention.segment);
    if (
      day !== null &&
      !mention.background &&
      mention.modality === 'happened' &&
      day > (latest.get(x)?.day ?? -Infinity)
    ) {
      latest.set(x, { day, mention });
    }
  }
  for (const [x, { day, mention }] of latest) {
    const fact = mention.known.find(({ strength }) => strength === 'hard')?.fact;
    const label = fact === undefined ? null : (reading.gazetteer.events.get(fact)?.label ?? null);
    ledger.add({
      rule: 'freshness',
      strength: 'soft',
      relation: { op: 'unary', x, days: { op: 'range', from: null, to: addDays(day as Day, FRESH_DAYS) } },
      quote: mention,
      fact: fact ?? null,
      says: says.fresh(label, day as Day),
    });
  }
}

/** Figures that grew with the news: «139 قتيلا» was written before it was 140. */
export function addCounters(ledger: Ledger): void {
  const { gazetteer } = ledger.evidence.reading;
  for (const counter of gazetteer.counters) {
    const told = ledger.evidence.mentions.some(({ known }) =>
      known.some(({ fact, strength }) => fact === counter.event && strength === 'hard'),
    );
    if (told) for (const found of figuresOf(ledger, counter)) addFigure(ledger, counter, found);
  }
}

interface Figure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly latest: boolean;
}

/** «أحدث البيانات», «آخر حصيلة», «حتى الآن»: the figure is the newest there was. */
const NEWEST = /احدث|اخر حصيل|حتي الان|حتي اللحظه/u;
const NEAR = 60;

function figuresOf(ledger: Ledger, counter: Counter): Figure[] {
  const { folded, article } = ledger.evidence.reading;
  const text = folded.loose;
  return counter.units.flatMap((unit) => {
    const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(\\p{N}+) ${unit}`, 'gu'))];
    return found.map((match) => ({
      value: Number(match[1]),
      start: sourceStart(folded, match.index),
      end: sourceEnd(folded, match.index + match[0].length, article.source.text),
      latest: NEWEST.test(text.slice(Math.max(0, match.index - NEAR), match.index + NEAR)),
    }));
  });
}

function addFigure(ledger: Ledger, counter: Counter, figure: Figure): void {
  const at = counter.steps.findIndex(({ value }) => value === figure.value);
  const step = counter.steps[at];
  if (!step || step.confidence === 'M') return;
  const next = counter.steps.slice(at + 1).find(({ from }) => from > step.from) ?? null;
  const { text } = ledger.evidence.reading.article.source;
  const quote = { start: figure.start, end: figure.end, exact: text.slice(figure.start, figure.end) };
  const x = ledger.dayOf(voiceAt(ledger, quote));
  const entry = {
    rule: 'counter',
    quote,
    fact: counter.id,
    says: says.tally(counter.label, step.from, next?.from ?? null),
  };
  ledger.add({
    ...entry,
    strength: 'convention',
    relation: { op: 'unary', x, days: { op: 'range', from: addDays(step.from, -1), to: null } },
  });
  if (next === null) return;
  ledger.add({
    ...entry,
    strength: figure.latest ? 'convention' : 'soft',
    relation: { op: 'unary', x, days: { op: 'range', from: null, to: addDays(next.from, 1) } },
  });
}

/** Years said anywhere in the text bound what was written after them, as far as one may assume. */
export function addYearsSaid(ledger: Ledger): void {
  const { mentions, reading } = ledger.evidence;
  const attached = new Set(mentions.flatMap(({ timexes }) => timexes.map(({ start }) => start)));
  const { folded } = reading;
  for (const timex of reading.timexes) {
    const { value } = timex;
    if (attached.has(timex.start) || value.op !== 'date' || value.year === null || value.month === null)
      continue;
    const segment = reading.article.segments.findIndex(
      ({ start, end }) => start <= timex.start && timex.end <= end,
    );
    const role = reading.article.segments[segment]?.role;
    if (addGoneBy(ledger, timex)) continue;
    if (role !== 'body' && role !== 'tail') continue;
    const lead = folded.loose.slice(0, lowerBound(folded.offsets, timex.start)).slice(-16);
    if (AHEAD.test(lead)) continue;
    const from = dayOf(value.year, value.month, value.day ?? 1);
    ledger.add({
      rule: 'year-said',
      strength: 'soft',
      relation: {
        op: 'unary',
        x: ledger.dayOf(voiceAt(ledger, timex)),
        days: { op: 'range', from, to: null },
      },
      quote: timex,
      says: says.dateSaid(from),
    });
  }
}

/** «بحلول 2030», «حتى مارس 2025»: not yet gone by. */
const AHEAD = /(?:بحلول|حتي|قبل|المقرر|المقبل\S*)(?: \S+)? ?$/u;

function lowerBound(offsets: Uint32Array, at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
