import { stepsOf, type Dating } from '../model/dating.ts';
import type { Article, Entity, EventList, Fact, Mention, TimelineEvent } from '../model/event.ts';
import { LIST_VERSION } from '../model/event.ts';
import { FAMILY_OF } from '../model/kind.ts';
import { quoteOf } from '../model/span.ts';
import { allFacts } from './fact.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SIDES } from './mention-context.ts';
import type { MentionDraft } from './mention.ts';
import { namedEntities, withNamed } from './named.ts';
import type { Reading } from './reading.ts';
import { composeTitle } from './title/title.ts';

/** An event as the passes before leave it: its mentions found to be one thing, and its date. */
export interface DatedEvent {
  readonly id: string;
  /** In the order of articles and text; the first tells it best. */
  readonly drafts: readonly MentionDraft[];
  readonly date: Dating;
  /** The known event it was recognised as. */
  readonly fact: string | null;
  readonly sources: number;
}

/** An article as the passes before leave it. */
export interface DatedArticle {
  readonly reading: Reading;
  readonly published: Dating;
}

/**
 * Puts the event list together from what the passes found. Nothing is decided here but order and wording.
 * @param texts what the list quotes from, by article: the sources as they are written
 */
export function assemble(
  articles: readonly DatedArticle[],
  events: readonly DatedEvent[],
  gazetteer: Gazetteer,
  texts: ReadonlyMap<string, string>,
): EventList {
  const listed = articles.map((article) => articleOf(article, texts));
  const told = events.map((event) => eventOf(event, texts, gazetteer)).sort(inTime);
  return {
    version: LIST_VERSION,
    articles: listed,
    events: told,
    entities: entitiesOf(listed, told, events, gazetteer),
    facts: factsOf(listed, told, gazetteer),
  };
}

function articleOf({ reading, published }: DatedArticle, texts: ReadonlyMap<string, string>): Article {
  const { source, lang, segments } = reading.article;
  return {
    id: source.id,
    source: `articles/${fileName(source.file)}`,
    sha256: source.sha256,
    textStart: source.textStart,
    lang,
    title: source.meta.title ?? titleIn(reading, texts.get(source.id) ?? source.text),
    outlet: source.meta.outlet,
    url: source.meta.url,
    published,
    segments,
  };
}

/** The first words an article without a title is known by. */
const TITLE_LENGTH = 90;

function titleIn({ article }: Reading, text: string): string {
  const named = article.segments.find((segment) => segment.role === 'title');
  const from = named ?? article.segments.find((segment) => segment.role === 'body');
  const first =
    text
      .slice(from?.start ?? 0, from?.end)
      .trim()
      .split(/[\r\n]/u)[0] ?? '';
  if (first.length <= TITLE_LENGTH) return first;
  return `${first.slice(0, first.lastIndexOf(' ', TITLE_LENGTH))}…`;
}

function eventOf(event: DatedEvent, texts: ReadonlyMap<string, string>, gazetteer: Gazetteer): TimelineEvent {
  const best = bestOf(event, gazetteer);
  const actors = actorsOf(event.drafts, gazetteer);
  const places = narrowest(unique(event.drafts.flatMap((draft) => draft.places)), gazetteer);
  const bilateral = event.drafts.some((draft) => draft.bilateral);
  const title = { kind: best.kind, modality: best.modality, frame: best.frame, actors, places };
  return {
    id: event.id,
    kind: best.kind,
    modality: best.modality,
    title: composeTitle({ ...title, known: event.fact, speaker: best.speaker, bilateral }, gazetteer),
    date: event.date,
    actors,
    places,
    topics: unique(event.drafts.flatMap((draft) => draft.topics)),
    bilateral,
    sources: event.sources,
    fact: event.fact,
    mentions: event.drafts.map((draft) => mentionOf(draft, texts.get(draft.article) ?? '')),
    correction: null,
  };
}

/** Everybody any draft names; where one says «مسؤولون روس» of a contact and another who they were, the people stand for their country. */
function actorsOf(drafts: readonly MentionDraft[], { entities }: Gazetteer): string[] {
  const all = unique(drafts.flatMap((draft) => [...draft.actors, ...withNamed(draft)]));
  if (!drafts.every(({ kind }) => FAMILY_OF[kind] === 'contact')) return all;
  const sends = (actors: readonly string[], country: string): boolean =>
    actors.some((id) => entities.get(id)?.kind === 'person' && entities.get(id)?.country === country);
  return all.filter(
    (id) => !sends(all, id) || drafts.some(({ actors }) => actors.includes(id) && sends(actors, id)),
  );
}

/** The draft that tells the event best: of those that see in it what the known event is, if any, the fullest. */
function bestOf({ id, drafts, fact }: DatedEvent, gazetteer: Gazetteer): MentionDraft {
  const [first] = drafts;
  if (!first) throw new Error(`Unexpected event ${id} without a mention`);
  const known = fact === null ? undefined : gazetteer.events.get(fact)?.kind;
  const alike = drafts.filter(({ kind }) => kind === known);
  return (alike.length > 0 ? alike : drafts).reduce(fuller);
}

/** The draft that says more of who and where; the earlier of two that say as much. */
function fuller(a: MentionDraft, b: MentionDraft): MentionDraft {
  const weight = (draft: MentionDraft): number =>
    draft.actors.length * 2 + draft.places.length + Math.min(draft.topics.length, 1);
  return weight(b) > weight(a) ? b : a;
}

/** How much of the text around an excerpt is kept beside it, in UTF-16 units (W3C TextQuoteSelector). */
const CONTEXT = 32;

function mentionOf(draft: MentionDraft, text: string): Mention {
  const { start, end } = draft;
  const [timex] = draft.timexes;
  return {
    article: draft.article,
    ...quoteOf(text, start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    speaker: draft.speaker,
    relay: draft.relay,
    timex: timex ? quoteOf(text, timex.start, timex.end) : null,
    reporting: draft.reporting,
    translation: null,
  };
}

/** Earliest likely day first; ids break ties, so that the order is the same everywhere. */
function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const [aKey, bKey] = [a, b].map(({ date, id }) => [
    ...[date.likely[0] ?? date.certain[0] ?? '', date.likely[1] ?? date.certain[1] ?? '9999', id],
  ]) as [string[], string[]];
  for (const [index, part] of aKey.entries()) {
    if (part !== bKey[index]) return part < bKey[index]! ? -1 : 1;
  }
  return 0;
}

function entitiesOf(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
  dated: readonly DatedEvent[],
  gazetteer: Gazetteer,
): Record<string, Entity> {
  const mentioned = events.flatMap((event) => [
    ...event.actors,
    ...event.places,
    ...event.topics,
    ...event.mentions.flatMap((mention) => [
      ...(mention.speaker === null ? [] : [mention.speaker]),
      ...mention.relay,
    ]),
  ]);
  const outlets = articles.flatMap((article) => (article.outlet === null ? [] : [article.outlet]));
  const found = new Map<string, Entity>(namedEntities(dated.flatMap((event) => event.drafts)));
  const add = (id: string): void => {
    const record = gazetteer.entities.get(id);
    if (!record || found.has(id)) return;
    const { kind, label, country, cite } = record;
    found.set(id, { kind, label, country, cite });
    if (country !== null) add(country);
  };
  for (const id of [...mentioned, ...outlets]) add(id);
  return sorted(found);
}

/** The presidents' terms are the page's context, whoever is mentioned. */
const CONTEXT_OFFICES: ReadonlySet<string> = new Set(SIDES.map((side) => `${side}.president`));

/** What proofs cite, and what the page shows as context: the known events of the list's years, and presidents. */
function factsOf(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
  gazetteer: Gazetteer,
): Record<string, Fact> {
  const cited = new Set([
    ...[...articles.map(({ published }) => published), ...events.map(({ date }) => date)]
      .flatMap(stepsOf)
      .flatMap(({ fact }) => (fact === null ? [] : [fact])),
    ...events.flatMap(({ fact }) => (fact === null ? [] : [fact])),
  ]);
  const years = yearsOf(events);
  const shown = ([id, fact]: readonly [string, Fact]): boolean =>
    cited.has(id) ||
    (fact.kind === 'event' && within(fact, years)) ||
    (fact.office !== null && CONTEXT_OFFICES.has(fact.office));
  return sorted(new Map(allFacts(gazetteer).filter(shown)));
}

/** The first and last year any event may lie in, open ends left out. */
function yearsOf(events: readonly TimelineEvent[]): readonly [string, string] {
  const days = events.flatMap(({ date }) => [...date.certain, ...date.likely]).filter((day) => day !== null);
  const sortedDays = days.sort();
  return [`${sortedDays[0]?.slice(0, 4) ?? ''}-01-01`, `${sortedDays.at(-1)?.slice(0, 4) ?? ''}-12-31`];
}

function within({ from, to }: Fact, [first, last]: readonly [string, string]): boolean {
  return (to === null || to >= first) && (from === null || from <= last);
}

/** A record with its keys in code-unit order: the same bytes whatever was found first. */
function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A town tells its country: «في الكرملين» beside «إلى روسيا» is Moscow. */
function narrowest(places: readonly string[], { entities }: Gazetteer): string[] {
  return places.filter((id) => !places.some((other) => other !== id && entities.get(other)?.country === id));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function fileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
