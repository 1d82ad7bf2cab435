import type { Item } from './item.ts';
import { ENOUGH, scoreOf } from './score.ts';

/** Whether two clusters may be one, as far as their days go. */
export type Veto = (a: readonly Item[], b: readonly Item[]) => boolean;

/**
 * Groups items by average link: two clusters join while what speaks for it, averaged over all pairs, is
 * enough and no pair forbids it. So a chain of near-likes cannot pull far things together. Best pairs first,
 * ties by the order of the items: the same groups come out however the corpus is read.
 */
export function clusterItems(items: readonly Item[], veto: Veto): Item[][] {
  const members: (readonly number[] | null)[] = items.map((_, i) => [i]);
  const home = items.map((_, i) => i);
  const of = (indexes: readonly number[]): Item[] => indexes.map((i) => items[i]!);
  const pairs = pairsOf(items).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of pairs) {
    const [one, other] = [home[a]!, home[b]!].sort((x, y) => x - y) as [number, number];
    if (one === other) continue;
    const left = members[one]!;
    const right = members[other]!;
    if (average(of(left), of(right)) < ENOUGH || veto(of(left), of(right))) continue;
    members[one] = [...left, ...right].sort((x, y) => x - y);
    members[other] = null;
    for (const i of right) home[i] = one;
  }
  return members.filter((cluster) => cluster !== null).map(of);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How far apart the days of two items of different articles may begin and still be compared. */
const REACH = 400;

/**
 * The pairs worth comparing: of one article, of one known event, or of like kind with days that are known on
 * both sides and meet. Items are walked in the order of their first days, so the corpus is not squared.
 */
function pairsOf(items: readonly Item[]): Pair[] {
  const pairs: Pair[] = [];
  const add = (a: number, b: number): void => {
    const score = scoreOf(items[a]!, items[b]!);
    if (score !== null && score >= ENOUGH) pairs.push(a < b ? { a, b, score } : { a: b, b: a, score });
  };
  for (const group of groups(items, ({ article }) => String(article))) eachPair(group, add);
  for (const group of groups(items, ({ sort }) => sort)) {
    const dated = group
      .filter((i) => Number.isFinite(items[i]!.from) && items[i]!.to - items[i]!.from <= REACH)
      .sort((x, y) => items[x]!.from - items[y]!.from || x - y);
    dated.forEach((a, place) => {
      for (let next = place + 1; next < dated.length; next += 1) {
        const b = dated[next]!;
        if (items[b]!.from > items[a]!.to) break;
        if (items[a]!.article !== items[b]!.article) add(a, b);
      }
    });
  }
  return pairs;
}

function groups(items: readonly Item[], keyOf: (item: Item) => string): number[][] {
  const byKey = new Map<string, number[]>();
  items.forEach((item, i) => {
    const key = keyOf(item);
    const group = byKey.get(key);
    if (group) group.push(i);
    else byKey.set(key, [i]);
  });
  return [...byKey.values()];
}

function eachPair(group: readonly number[], visit: (a: number, b: number) => void): void {
  group.forEach((a, place) => {
    for (const b of group.slice(place + 1)) visit(a, b);
  });
}

/** The mean score of all pairs; -Infinity when one of them is forbidden. */
function average(left: readonly Item[], right: readonly Item[]): number {
  let sum = 0;
  for (const a of left) {
    for (const b of right) {
      const score = scoreOf(a, b);
      if (score === null) return -Infinity;
      sum += Math.min(score, 2 * ENOUGH);
    }
  }
  return sum / (left.length * right.length);
}
