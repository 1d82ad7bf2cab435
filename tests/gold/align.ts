import type { Entity, Mention, TimelineEvent } from '../../src/model/event.ts';
import { FAMILY_OF } from '../../src/model/kind.ts';
import { overlaps } from '../../src/model/span.ts';
import type { GoldArticle, GoldEvent } from './gold.ts';

/** An event of the list as one article tells it. */
export interface Found {
  readonly event: TimelineEvent;
  /** Its mentions in this article, in text order. */
  readonly mentions: readonly Mention[];
}

export interface Pair {
  readonly gold: GoldEvent;
  readonly found: Found;
}

/** What a reader and the program agree on, and what only one of them has. */
export interface Alignment {
  readonly article: GoldArticle;
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldEvent[];
  /** Found by the program alone: each is a false alarm. */
  readonly extra: readonly Found[];
}

/** Pairs the events of an article, best match first, each at most once: their words overlap, their families agree. */
export function align(article: GoldArticle, events: readonly TimelineEvent[]): Alignment {
  const found = events
    .map((event) => foundIn(event, article.id))
    .filter(({ mentions }) => mentions.length > 0);
  const candidates = article.events
    .flatMap((gold) => found.map((one) => ({ gold, found: one, score: score(gold, one) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.gold.line - b.gold.line);
  const pairs: Pair[] = [];
  const used = new Set<GoldEvent | Found>();
  for (const { gold, found: one } of candidates) {
    if (used.has(gold) || used.has(one)) continue;
    used.add(gold).add(one);
    pairs.push({ gold, found: one });
  }
  return {
    article,
    pairs,
    missed: article.events.filter((gold) => !gold.optional && !used.has(gold)),
    extra: found.filter((one) => !used.has(one)),
  };
}

function foundIn(event: TimelineEvent, article: string): Found {
  return { event, mentions: event.mentions.filter((mention) => mention.article === article) };
}

function score(gold: GoldEvent, { event, mentions }: Found): number {
  const touching = mentions.filter((mention) => gold.spans.some((span) => overlaps(span, mention)));
  const kind = gold.kinds.includes(event.kind);
  const family = kind || FAMILY_OF[event.kind] === FAMILY_OF[gold.kinds[0]!];
  if (touching.length === 0 || !family) return 0;
  const shared = gold.actors.filter((actor) => event.actors.includes(actor)).length;
  return (
    1 +
    (kind ? 2 : 0) +
    (event.kind === gold.kinds[0] ? 0.5 : 0) +
    shared / (gold.actors.length + 1) +
    (gold.modalities.includes(event.modality) ? 0.5 : 0) +
    (gold.optional ? 0 : 0.6) +
    touching.length / (mentions.length * 10)
  );
}

/** Who takes part beyond what goes without saying, as sets to compare: asked for, and said in vain. */
export function compareActors(
  gold: GoldEvent,
  event: TimelineEvent,
  entities: Readonly<Record<string, Entity>>,
): { readonly right: number; readonly wrong: readonly string[]; readonly lacking: readonly string[] } {
  const countryOf = (id: string) => entities[id]?.country ?? null;
  const asked = gold.actors.filter((id) => !id.startsWith('named:'));
  // People without a record have no common id: where a reader names some, the program's are taken for them.
  const named = [...gold.actors, ...gold.maybe].some((id) => id.startsWith('named:'));
  const free = new Set([...gold.maybe, ...asked.map(countryOf)]);
  const said = new Set(event.actors);
  // A person or body may speak for the country that is asked for.
  const covered = (id: string) => said.has(id) || [...said].some((other) => countryOf(other) === id);
  const lacking = asked.filter((id) => !covered(id));
  const standsIn = (id: string) => asked.includes(countryOf(id) ?? '');
  const isFree = (id: string) => free.has(id) || standsIn(id) || (named && id.startsWith('named-'));
  const wrong = event.actors.filter((id) => !asked.includes(id) && !isFree(id));
  return { right: asked.length - lacking.length, wrong, lacking };
}
