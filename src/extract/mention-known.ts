import { parseDay } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { addDays } from '../model/day.ts';
import { foldLoose } from './fold.ts';
import type { LabelTopics } from './link.ts';
import type { TopicPatterns } from './mention-topic.ts';
import type { Reading } from './reading.ts';

/** The topics that the labels of the gazetteer's events show, for linking a mention by what it is about. */
export function labelTopics(reading: Reading, patterns: TopicPatterns): LabelTopics {
  return new Map(
    [...reading.gazetteer.events.values()].map((event) => {
      const label = foldLoose(event.label.ar);
      return [event.id, patterns.filter(({ pattern }) => label.search(pattern) >= 0).map(({ id }) => id)];
    }),
  );
}

/** The last day that news printed in an article can be of; null when no day is printed beside it. */
export function lastDay(reading: Reading): Day | null {
  const { published } = reading.article.source.meta;
  const day = published === null ? null : parseDay(published.slice(0, 10));
  return day === null ? null : addDays(day, 1);
}
