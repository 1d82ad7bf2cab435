import type { Dating, Step } from '../model/dating.ts';
import type { EventCorrection, Mention, TimelineEvent } from '../model/event.ts';
import { formatDay } from '../model/day.ts';
import { edtfBounds, parseEdtf } from '../model/edtf.ts';
import type { Localised } from '../model/language.ts';
import type { Message } from '../model/message.ts';

/** The words of an article that a correction is bound to. */
export interface CorrectionQuote {
  readonly article: string;
  readonly exact: string;
  /** Which of several places with these words is meant: the first is 1. */
  readonly nth: number;
}

/** What an editor changes in the event told by a quote. Null leaves a thing as the rules gave it. */
export interface Correction {
  readonly quote: CorrectionQuote;
  readonly by: string;
  /** Shown to readers; a translation needs none. */
  readonly reason: string;
  readonly hide: boolean;
  readonly retitle: Localised | null;
  /** EDTF. */
  readonly redate: string | null;
  /** Events told by these quotes are the same event. */
  readonly merge: readonly CorrectionQuote[];
  /** The quote tells an event of its own. */
  readonly split: boolean;
  readonly translate: Partial<Localised> | null;
  /** Where it is written. */
  readonly file: string;
  readonly at: number;
}

/** A mention within the events, by position. */
interface Bound {
  readonly event: number;
  readonly mention: number;
  /** How much of the quote and the mention is the same: 1 for the same span. */
  readonly likeness: number;
}

/**
 * Applies editors' corrections to the events that the rules gave. A correction binds to the mention that its
 * quote overlaps most; a quote that is no longer in the article, or that no event tells, is an error where the
 * correction is written, so that stale corrections fail the build.
 * @param texts the articles' texts by id
 */
export function applyCorrections(
  events: readonly TimelineEvent[],
  corrections: readonly Correction[],
  texts: ReadonlyMap<string, string>,
): { events: TimelineEvent[]; messages: Message[] } {
  const state = { events: [...events] as (TimelineEvent | null)[], messages: [] as Message[] };
  for (const correction of corrections) {
    const bound = bind(correction.quote, correction, state, texts);
    if (bound) correct(bound, correction, state, texts);
  }
  return { events: state.events.filter((event) => event !== null), messages: state.messages };
}

interface State {
  readonly events: (TimelineEvent | null)[];
  readonly messages: Message[];
}

function bind(
  quote: CorrectionQuote,
  correction: Correction,
  state: State,
  texts: ReadonlyMap<string, string>,
): Bound | null {
  const { file, at } = correction;
  const report = (code: string, text: string, severity: Message['severity'] = 'error'): null => {
    state.messages.push({ severity, code, text, file, at });
    return null;
  };
  const text = texts.get(quote.article);
  // Articles that are not part of this run are nobody's mistake.
  if (text === undefined) return null;
  const start = nthIndex(text, quote.exact, quote.nth);
  if (start === -1) {
    return report(
      'stale-quote',
      `Unexpected quote «${short(quote.exact)}», expected words of ${quote.article}`,
    );
  }
  const end = start + quote.exact.length;
  const found = mostOverlapping(state.events, quote.article, start, end);
  if (found && (found.likeness >= LEAST_LIKENESS || !onlyTranslates(correction))) return found;
  const says = `Unexpected quote «${short(quote.exact)}», expected words that tell an event`;
  // A translation whose excerpt the rules cut differently waits; it changes nothing that readers rely on.
  return report('unbound-quote', says, onlyTranslates(correction) ? 'warning' : 'error');
}

/** A translation stands for an excerpt when they share this much of their words. */
const LEAST_LIKENESS = 0.6;

function onlyTranslates({ hide, retitle, redate, merge, split }: Correction): boolean {
  return !hide && !split && retitle === null && redate === null && merge.length === 0;
}

function nthIndex(text: string, exact: string, nth: number): number {
  let at = -1;
  for (let i = 0; i < nth; i += 1) {
    at = text.indexOf(exact, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** The mention most like a span. */
function mostOverlapping(
  events: readonly (TimelineEvent | null)[],
  article: string,
  start: number,
  end: number,
): Bound | null {
  let best: Bound | null = null;
  events.forEach((event, e) => {
    event?.mentions.forEach((mention, m) => {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
      if (mention.article !== article || shared <= 0) return;
      const likeness = shared / (Math.max(end, mention.end) - Math.min(start, mention.start));
      if (!best || likeness > best.likeness) best = { event: e, mention: m, likeness };
    });
  });
  return best;
}

function correct(
  bound: Bound,
  correction: Correction,
  state: State,
  texts: ReadonlyMap<string, string>,
): void {
  const { events } = state;
  let at = bound.event;
  if (correction.split) at = splitOff(bound, events);
  for (const quote of correction.merge) {
    const other = bind(quote, correction, state, texts);
    if (other && other.event !== at) mergeInto(at, other.event, events);
  }
  if (correction.hide) {
    events[at] = null;
    return;
  }
  const event = events[at]!;
  events[at] = {
    ...event,
    title: correction.retitle ?? event.title,
    date: correction.redate === null ? event.date : redated(correction.redate, correction),
    mentions: correction.translate
      ? translated(event, events[bound.event], bound, correction.translate)
      : event.mentions,
    correction: marked(event.correction, correction),
  };
}

/** Makes a mention an event of its own, unless it is one already. Returns the event's position. */
function splitOff({ event: at, mention: m }: Bound, events: (TimelineEvent | null)[]): number {
  const event = events[at]!;
  if (event.mentions.length === 1) return at;
  const mention = event.mentions[m]!;
  const rest = event.mentions.filter((one) => one !== mention);
  events[at] = { ...event, mentions: rest, sources: independent(rest) };
  events.push({
    ...event,
    id: `${event.id}-${mention.article}-${mention.start}`,
    mentions: [mention],
    sources: 1,
  });
  return events.length - 1;
}

function mergeInto(at: number, other: number, events: (TimelineEvent | null)[]): void {
  const [into, from] = [events[at]!, events[other]!];
  const mentions = [...into.mentions, ...from.mentions].sort(byPlace);
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  events[other] = null;
  events[at] = {
    ...into,
    mentions,
    actors: union(into.actors, from.actors),
    places: union(into.places, from.places),
    topics: union(into.topics, from.topics),
    bilateral: into.bilateral || from.bilateral,
    sources: independent(mentions),
  };
}

/** Articles that copy one agency count once. */
function independent(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ relay, article }) => relay[0] ?? article)).size;
}

function byPlace(a: Mention, b: Mention): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start;
}

function translated(
  event: TimelineEvent,
  bound: TimelineEvent | null | undefined,
  { mention }: Bound,
  translate: Partial<Localised>,
): Mention[] {
  const meant = bound === event ? event.mentions[mention] : event.mentions.at(-1);
  return event.mentions.map((one) =>
    one === meant ? { ...one, translation: { ...one.translation, ...translate } } : one,
  );
}

function marked(before: EventCorrection | null, correction: Correction): EventCorrection {
  const changed: EventCorrection['changed'][number][] = [...(before?.changed ?? [])];
  if (correction.retitle) changed.push('title');
  if (correction.redate !== null) changed.push('date');
  if (correction.merge.length > 0) changed.push('merge');
  if (correction.split) changed.push('split');
  if (correction.translate) changed.push('translation');
  const reasons = [before?.reason, correction.reason].filter(
    (reason) => reason !== undefined && reason !== '',
  );
  return {
    by: before && before.by !== correction.by ? `${before.by}, ${correction.by}` : correction.by,
    reason: [...new Set(reasons)].join('; '),
    changed: [...new Set(changed)],
  };
}

/** The date an editor gives, proved by the editor's reason alone. */
function redated(edtf: string, { by, reason }: Correction): Dating {
  const { from, to } = edtfBounds(parseEdtf(edtf)!);
  const certain = [from === null ? null : formatDay(from), to === null ? null : formatDay(to)] as const;
  const days = from === null || to === null ? null : to - from + 1;
  const says = {
    ar: `تصحيح من ${by}: ${reason}`,
    en: `Corrected by ${by}: ${reason}`,
    ru: `Исправлено (${by}): ${reason}`,
  };
  const step: Step = { rule: 'editor', strength: 'hard', quote: null, fact: null, gives: certain, says };
  const [notBefore, notAfter] = [from === null ? [] : [step], to === null ? [] : [step]];
  return {
    edtf,
    certain,
    likely: certain,
    days,
    likelyDays: days,
    candidates: null,
    status: days === 1 ? 'exact' : 'bounded',
    proof: { notBefore, notAfter, onlyThese: [], likelyNotBefore: notBefore, likelyNotAfter: notAfter },
    sides: null,
  };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
