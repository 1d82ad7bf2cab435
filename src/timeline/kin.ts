import type { TimelineEvent } from '../model/event.ts';

/** Finds, for the events of so many rows, which rows an event is kin to. */
export type KinOf = (count: number, eventAt: (row: number) => TimelineEvent) => (row: number) => number[];

/** More arcs than this are a tangle that nobody can follow. */
const MOST = 60;

/**
 * Which events the articles of an event tell of as well, by row; those told of nearest to it first.
 * @param eventAt the event of a row
 */
export const kinOf: KinOf = (count, eventAt) => {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < count; row += 1) {
    for (const article of new Set(eventAt(row).mentions.map((mention) => mention.article))) {
      const rows = rowsOf.get(article);
      if (rows) rows.push(row);
      else rowsOf.set(article, [row]);
    }
  }
  return (row) => {
    const kin = new Set(eventAt(row).mentions.flatMap((mention) => rowsOf.get(mention.article) ?? []));
    kin.delete(row);
    return [...kin].slice(0, MOST);
  };
};
