import { parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import { foldLoose } from './fold.ts';
import type { LabelTopics } from './link.ts';
import type { Gazetteer } from './gazetteer.ts';
import { topicPatterns } from './mention-topic.ts';
import type { TopicPatterns } from './mention-topic.ts';
import type { Reading } from './reading.ts';

/** What linking needs of a gazetteer: a pattern a topic, and the topics that the labels of its events show. */
export interface TopicIndex {
  readonly patterns: TopicPatterns;
  readonly labels: LabelTopics;
}

const made = new WeakMap<Gazetteer, TopicIndex>();

/** The topics of a gazetteer; made on first use and kept as long as the gazetteer is. */
export function topicsOf(gazetteer: Gazetteer): TopicIndex {
  const known = made.get(gazetteer);
  if (known) return known;
  const patterns = topicPatterns(gazetteer);
  const labels = new Map(
    [...gazetteer.events.values()].map((event) => {
      const label = foldLoose(event.label.ar);
      return [event.id, patterns.filter(({ pattern }) => label.search(pattern) >= 0).map(({ id }) => id)];
    }),
  );
  const index = { patterns, labels };
  made.set(gazetteer, index);
  return index;
}

/** The last day that news printed in an article can be of; null when no day is printed beside it. */
export function lastDay(reading: Reading): Day | null {
  const { published } = reading.article.source.meta;
  const day = published === null ? null : parseDay(published.slice(0, 10));
  return day === null ? null : addDays(day, 1);
}
