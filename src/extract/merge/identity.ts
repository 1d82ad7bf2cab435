import type { Item } from './item.ts';

/**
 * Names for events that stay when the corpus is built again: a known event's own id, else the kind and a
 * digest of article, kind, verb and participants. Alike ones of an article are numbered in text order.
 */
export function idsOf(clusters: readonly (readonly Item[])[]): string[] {
  const used = new Map<string, number>();
  return clusters.map((cluster) => {
    const name = nameOf(cluster);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  });
}

function nameOf(cluster: readonly Item[]): string {
  const fact = cluster.find((item) => item.fact !== null)?.fact ?? null;
  if (fact !== null) return fact;
  const { draft } = cluster[0]!;
  const actors = [...draft.actors].sort().join(' ');
  return `${draft.kind}-${digest(`${draft.article}|${draft.kind}|${draft.modality}|${draft.frame.lemma}|${actors}`)}`;
}

/** FNV-1a, 32 bits, in base 36: short and the same everywhere. Source: Fowler, Noll, Vo. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
