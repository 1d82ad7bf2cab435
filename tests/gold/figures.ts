import type { EventList, Mention } from '../../src/model/event.ts';
import { KINDS, type Kind } from '../../src/model/kind.ts';
import { overlaps } from '../../src/model/span.ts';
import { compareActors, type Alignment, type Found, type Pair } from './align.ts';
import { allows, settles } from './days.ts';

/** How many were right of how many. */
export interface Share {
  right: number;
  of: number;
}

export interface Figures {
  readonly found: Share;
  readonly sound: Share;
  readonly kinds: Share;
  readonly actorsAsked: Share;
  readonly actorsSaid: Share;
  readonly places: Share;
  readonly modality: Share;
  readonly speaker: Share;
  readonly relay: Share;
  readonly bilateral: Share;
  readonly certain: Share;
  readonly likely: Share;
  readonly exact: Share;
  readonly published: Share;
  readonly publishedExact: Share;
  readonly traps: Share;
  readonly perKind: ReadonlyMap<Kind, { readonly found: Share; readonly sound: Share }>;
}

export interface Scored {
  readonly alignment: Alignment;
  readonly list: EventList;
}

/** What the mention of a pair that a reader quoted says. */
export function mentionOf({ gold, found }: Pair): Mention {
  return (
    found.mentions.find((mention) => gold.spans.some((span) => overlaps(span, mention))) ?? found.mentions[0]!
  );
}

export function count(scored: readonly Scored[]): Figures {
  const figures = empty();
  for (const one of scored) {
    countEvents(figures, one.alignment);
    countPublished(figures, one);
    for (const pair of one.alignment.pairs) if (!pair.gold.optional) countFields(figures, pair, one.list);
  }
  return figures;
}

function countEvents(figures: Figures, { article, pairs, missed, extra }: Alignment): void {
  const kindOf = (kind: Kind) => figures.perKind.get(kind)!;
  for (const { gold, found } of pairs) {
    if (gold.optional) continue;
    add(true, figures.found, kindOf(gold.kinds[0]!).found);
    add(true, figures.sound, kindOf(found.event.kind).sound);
  }
  for (const gold of missed) add(false, figures.found, kindOf(gold.kinds[0]!).found);
  for (const { event } of extra) add(false, figures.sound, kindOf(event.kind).sound);
  if (article.trap) add(trapAlarms({ article, pairs, missed, extra }).length === 0, figures.traps);
}

/** Bilateral events told of an article that reports none. */
export function trapAlarms({ article, pairs, extra }: Alignment): readonly Found[] {
  if (!article.trap) return [];
  const wrong = pairs.filter(({ gold, found }) => found.event.bilateral && gold.bilateral === false);
  return [...extra.filter(({ event }) => event.bilateral), ...wrong.map(({ found }) => found)];
}

function countFields(figures: Figures, pair: Pair, list: EventList): void {
  const { gold, found } = pair;
  const { event } = found;
  const mention = mentionOf(pair);
  add(gold.kinds.includes(event.kind), figures.kinds);
  add(gold.modalities.includes(event.modality), figures.modality);
  const actors = compareActors(gold, event, list.entities);
  figures.actorsAsked.right += actors.right;
  figures.actorsAsked.of += actors.right + actors.lacking.length;
  figures.actorsSaid.right += actors.right;
  figures.actorsSaid.of += actors.right + actors.wrong.length;
  if (gold.places.length > 0)
    add(
      gold.places.some((place) => event.places.includes(place)),
      figures.places,
    );
  if (gold.speakers.length > 0) add(gold.speakers.includes(mention.speaker), figures.speaker);
  add(rightRelay(gold.relay, mention.relay), figures.relay);
  if (gold.bilateral !== null) add(event.bilateral === gold.bilateral, figures.bilateral);
  const { truth, text } = gold.date;
  if (truth === null) return;
  add(allows(event.date.certain, truth), figures.certain);
  add(allows(event.date.likely, truth), figures.likely);
  if (text === 'exact') add(settles(event.date.certain, truth), figures.exact);
}

export function rightRelay(gold: readonly string[], said: readonly string[]): boolean {
  return said.every((outlet) => gold.includes(outlet)) && (gold.length === 0 || said.length > 0);
}

function countPublished(figures: Figures, { alignment: { article }, list }: Scored): void {
  const told = list.articles.find(({ id }) => id === article.id);
  if (article.published === null || !told) return;
  add(allows(told.published.certain, article.published), figures.published);
  add(settles(told.published.certain, article.published), figures.publishedExact);
}

function add(right: boolean, ...shares: readonly Share[]): void {
  for (const share of shares) {
    share.of += 1;
    if (right) share.right += 1;
  }
}

function empty(): Figures {
  const share = (): Share => ({ right: 0, of: 0 });
  return {
    found: share(),
    sound: share(),
    kinds: share(),
    actorsAsked: share(),
    actorsSaid: share(),
    places: share(),
    modality: share(),
    speaker: share(),
    relay: share(),
    bilateral: share(),
    certain: share(),
    likely: share(),
    exact: share(),
    published: share(),
    publishedExact: share(),
    traps: share(),
    perKind: new Map(KINDS.map((kind) => [kind, { found: share(), sound: share() }])),
  };
}
