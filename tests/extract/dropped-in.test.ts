import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/article.ts';
import { extractCorpus } from '../../src/extract/pipeline.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { gazetteer } from './gazetteer.ts';

const FILE = 'tests/fixtures/articles/sochi-talks.txt';
const source = readArticle('sochi-talks.txt', readFileSync(FILE), '').source!;
const { list, messages } = extractCorpus([source], gazetteer, []);

/** What a reader of the article would put on a timeline: who, what, and the day it truly was. */
const EXPECTED = [
  { kind: 'talks', modality: 'happened', actors: ['lavrov', 'pompeo'], day: '2019-05-14', exact: true },
  { kind: 'call', modality: 'happened', actors: ['putin', 'trump'], day: '2019-05-03', exact: true },
  { kind: 'meeting', modality: 'planned', actors: ['putin', 'trump'], day: '2019-06-28', exact: false },
  { kind: 'agreement', modality: 'happened', actors: ['ru', 'us'], day: '2019-05-14', exact: false },
  { kind: 'statement', modality: 'happened', actors: ['lavrov'], day: '2019-05-14', exact: false },
  { kind: 'statement', modality: 'happened', actors: ['pompeo'], day: '2019-05-14', exact: false },
] as const;

function named({ kind, modality, actors }: Pick<TimelineEvent, 'kind' | 'modality' | 'actors'>): string {
  return [kind, modality, ...[...actors].sort()].join(' ');
}

describe('an article nobody prepared for', () => {
  it('gives its events, and nothing of the list under it', () => {
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(list.events.map(named).sort()).toEqual(
      EXPECTED.map((one) => named({ ...one, actors: [...one.actors] })).sort(),
    );
  });

  it.each(EXPECTED)('dates the $kind of $actors so that $day is possible', ({ day, exact, ...one }) => {
    const { date } = list.events.find(
      (event) => named(event) === named({ ...one, actors: [...one.actors] }),
    )!;
    const [first, last] = date.certain;
    expect(first === null || first <= day).toBe(true);
    expect(last === null || last >= day).toBe(true);
    if (exact) expect(date.edtf).toBe(day);
  });

  it('knows the day of the article within a fortnight or so, from its words alone', () => {
    const [published] = list.articles.map((article) => article.published);
    expect(published!.certain[0]).toBe('2019-05-14');
    expect(published!.certain[1]! <= '2019-05-31').toBe(true);
  });
});
