import { stepsOf, type Dating, type Step } from '../model/dating.ts';
import { parseDay } from '../model/day.ts';
import type { Article, EventList, Mention, TimelineEvent } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import type { Quote } from '../model/span.ts';

/** The decoded texts the list's offsets count in, by article id. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Holds the promises of the event list against its sources: every quote is the exact slice of its article, every
 * id leads somewhere, every likely range lies within its certain one. The last pass of the road: what it finds is
 * a fault of the program, not of the articles, and fails the build.
 */
export function checkList(list: EventList, texts: Texts): Message[] {
  return [
    ...list.articles.flatMap((article) => checkArticle(article, list, texts)),
    ...list.events.flatMap((event) => checkEvent(event, list, texts)),
    ...repeated(list.events.map((event) => event.id)).map((id) =>
      fault('event-id', `event id ${id} twice, expected once`),
    ),
  ];
}

function checkArticle(article: Article, list: EventList, texts: Texts): Message[] {
  const text = texts.get(article.id);
  if (text === undefined) return [fault('article-text', `no text of ${article.id}, expected one`)];
  const faults: Message[] = [];
  let at = 0;
  for (const segment of article.segments) {
    if (segment.start !== at || segment.end < segment.start) {
      faults.push(fault('segments', `segment from ${segment.start}, expected one from ${at}`, article.id));
    }
    at = segment.end;
  }
  if (at !== text.length)
    faults.push(fault('segments', `segments to ${at}, expected ${text.length}`, article.id));
  return [...faults, ...checkDating(article.published, article.id, list, texts)];
}

function checkEvent(event: TimelineEvent, list: EventList, texts: Texts): Message[] {
  const known = (id: string): boolean => Object.hasOwn(list.entities, id);
  const ids = [...event.actors, ...event.places, ...event.topics];
  const faults = ids
    .filter((id) => !known(id))
    .map((id) => fault('entity', `entity ${id}, expected a known one`, event.id));
  if (event.mentions.length === 0)
    faults.push(fault('mentions', 'no mention, expected one at least', event.id));
  if (event.fact !== null && !Object.hasOwn(list.facts, event.fact)) {
    faults.push(fault('fact', `fact ${event.fact}, expected a known one`, event.id));
  }
  for (const language of ['ar', 'en', 'ru'] as const) {
    if (event.title[language].trim() === '')
      faults.push(fault('title', `no title in ${language}, expected one`, event.id));
  }
  return [
    ...faults,
    ...event.mentions.flatMap((mention) => checkMention(mention, event, texts)),
    ...checkDating(event.date, event.id, list, texts),
  ];
}

function checkMention(mention: Mention, event: TimelineEvent, texts: Texts): Message[] {
  const text = texts.get(mention.article) ?? '';
  const quotes = [mention, mention.timex, mention.reporting].filter((quote) => quote !== null);
  const faults = quotes.flatMap((quote) => checkQuote(quote, text, event.id));
  if (
    !text.slice(0, mention.start).endsWith(mention.prefix) ||
    !text.slice(mention.end).startsWith(mention.suffix)
  ) {
    faults.push(fault('context', `context of ${mention.start}, expected the article's own`, event.id));
  }
  return faults;
}

function checkQuote(quote: Quote, text: string, owner: string): Message[] {
  const slice = text.slice(quote.start, quote.end);
  if (quote.exact !== '' && slice === quote.exact) return [];
  return [fault('slice', `quote «${quote.exact}» at ${quote.start}, expected «${slice}»`, owner)];
}

function checkDating(dating: Dating, owner: string, list: EventList, texts: Texts): Message[] {
  const faults = stepsOf(dating).flatMap((step) => checkStep(step, owner, list, texts));
  const [from, to] = dating.certain;
  const [likelyFrom, likelyTo] = dating.likely;
  const days = [from, to, likelyFrom, likelyTo].filter((day) => day !== null);
  if (days.some((day) => parseDay(day) === null)) faults.push(fault('day', 'days that do not exist', owner));
  // ISO days sort as text.
  const within =
    (from === null || (likelyFrom !== null && likelyFrom >= from)) &&
    (to === null || (likelyTo !== null && likelyTo <= to));
  if (!within) faults.push(fault('likely', `likely days outside the certain ones, expected inside`, owner));
  return faults;
}

function checkStep(step: Step, owner: string, list: EventList, texts: Texts): Message[] {
  const faults = step.quote ? checkQuote(step.quote, texts.get(step.quote.article) ?? '', owner) : [];
  if (step.fact !== null && !Object.hasOwn(list.facts, step.fact)) {
    faults.push(fault('fact', `fact ${step.fact} in a proof, expected a known one`, owner));
  }
  return faults;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

function fault(code: string, text: string, owner = 'events.json'): Message {
  return { severity: 'error', code: `list-${code}`, text: `Unexpected ${text}`, file: owner, at: null };
}
