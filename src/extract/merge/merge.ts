import { joinNetworks } from '../dating/constraints.ts';
import type { ArticleNetwork } from '../dating/constraints.ts';
import type { ArticleEvidence } from '../dating/ledger.ts';
import type { Network, Reader } from '../dating/network.ts';
import { solve } from '../dating/solve.ts';
import type { MentionDraft } from '../mention.ts';
import { clusterItems } from './cluster.ts';
import type { Veto } from './cluster.ts';
import { idsOf } from './identity.ts';
import { itemsOf } from './item.ts';
import type { Item } from './item.ts';

/** Mentions found to be one event. */
export interface MergedEvent {
  /** Stable across rebuilds, short, fit for an address. */
  readonly id: string;
  /** In the order of articles and text. */
  readonly drafts: readonly MentionDraft[];
  /** The known event it is. */
  readonly fact: string | null;
  /** How many sources speak independently: articles that copy one agency count once. */
  readonly sources: number;
  /** What dates it in the merged network. */
  readonly variable: string;
}

export interface Merged {
  readonly events: readonly MergedEvent[];
  /** The corpus with the days of joined mentions made one. */
  readonly network: Network;
}

/**
 * Finds which mentions, within and across articles, tell of the same event. Every excerpt is kept; nothing
 * is joined that the days forbid: a union that would make the corpus contradict itself is not made.
 */
export function mergeMentions(
  told: readonly ArticleEvidence[],
  networks: readonly ArticleNetwork[],
  read: Reader,
): Merged {
  const corpus = joinNetworks(networks);
  const items = itemsOf(told, networks, solve(corpus, read));
  const same = new SameDays(networks, read);
  const clusters = clusterItems(items, same.veto);
  const groups = clusters.map(variablesIn).filter((group) => group.length > 1);
  const ids = idsOf(clusters);
  return {
    events: clusters.map((cluster, i) => ({
      id: ids[i]!,
      drafts: cluster.map(({ draft }) => draft),
      fact: cluster.find(({ fact }) => fact !== null)?.fact ?? null,
      sources: independentSources(cluster, told),
      variable: cluster[0]!.variable,
    })),
    network: { ...corpus, same: [...(corpus.same ?? []), ...groups] },
  };
}

/** The variables to be made one; those already on one known day need no tie. */
function variablesIn(cluster: readonly Item[]): string[] {
  const exact = cluster.every(({ from, to }) => from === to && from === cluster[0]!.from);
  return exact ? [] : [...new Set(cluster.map(({ variable }) => variable))];
}

/** Tries unions on the articles they touch, and remembers the ones it allowed. */
class SameDays {
  readonly #networks: readonly ArticleNetwork[];
  readonly #read: Reader;
  /** The unions made so far, by article. */
  readonly #tied = new Map<number, Tie[]>();

  constructor(networks: readonly ArticleNetwork[], read: Reader) {
    this.#networks = networks;
    this.#read = read;
  }

  readonly veto: Veto = (a, b) => {
    const cluster = [...a, ...b];
    const variables = variablesIn(cluster);
    if (variables.length < 2) return false;
    const { articles, ties } = this.#reach(cluster.map(({ article }) => article));
    if (this.#conflicts(articles, [...ties, variables]) > this.#conflicts(articles, ties)) return true;
    const tie: Tie = { articles: [...new Set(cluster.map(({ article }) => article))], variables };
    for (const article of tie.articles) this.#tied.set(article, [...(this.#tied.get(article) ?? []), tie]);
    return false;
  };

  /** The articles whose days hang together with some articles' days, and what ties them. */
  #reach(start: readonly number[]): { articles: number[]; ties: (readonly string[])[] } {
    const articles = new Set(start);
    const ties = new Set<Tie>();
    // The set grows while it is walked: newly tied articles are visited too.
    for (const article of articles) {
      for (const tie of this.#tied.get(article) ?? []) {
        ties.add(tie);
        for (const other of tie.articles) articles.add(other);
      }
    }
    return {
      articles: [...articles].sort((x, y) => x - y),
      ties: [...ties].map(({ variables }) => variables),
    };
  }

  #conflicts(articles: readonly number[], same: readonly (readonly string[])[]): number {
    const part = joinNetworks(articles.map((article) => this.#networks[article]!));
    return solve({ ...part, same }, this.#read).conflicts.length;
  }
}

interface Tie {
  readonly articles: readonly number[];
  readonly variables: readonly string[];
}

/** Articles that share an agency or an outlet are one source. */
function independentSources(cluster: readonly Item[], told: readonly ArticleEvidence[]): number {
  const sources: Set<string>[] = [];
  for (const { draft, article } of cluster) {
    const { source } = told[article]!.reading.article;
    const names = new Set([...draft.relay, source.meta.outlet ?? source.id]);
    const met = sources.filter((known) => [...names].some((name) => known.has(name)));
    for (const known of met) {
      sources.splice(sources.indexOf(known), 1);
      for (const name of known) names.add(name);
    }
    sources.push(names);
  }
  return sources.length;
}
