import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeLongList } from '../../src/cli/list-files.ts';
import { LONG_LIST } from '../../src/cli/tiles-list.ts';
import { fileOf, idFileOf, rowsOfGaps } from '../../src/model/columns/index.ts';
import type { TileIndex, TitleChunk } from '../../src/model/columns/index.ts';
import type { EventList } from '../../src/model/event.ts';
import { readEventList } from '../../src/model/read-list.ts';

const few = JSON.parse(readFileSync('public/events.json', 'utf8')) as EventList;
const folder = mkdtempSync(join(tmpdir(), 'detente-tiles-'));
const copies = Math.ceil((LONG_LIST + 1) / few.events.length);
const many: EventList = {
  ...few,
  events: Array.from({ length: copies }, (_, copy) =>
    few.events.map((event) => ({ ...event, id: `${event.id}-${copy}` })),
  ).flat(),
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe('a long list', () => {
  test('is written as tiles whose parts lead to each other, and the whole beside them', async () => {
    await writeLongList(many, folder);
    expect(json('events.json')).toEqual({
      ...{ version: 1, tiles: 'tiles/index.json' },
      ...{ count: many.events.length, list: 'events-all.json' },
    });
    expect((json('events-all.json') as EventList).events.length).toBe(many.events.length);
    const index = json('tiles/index.json') as TileIndex;
    const { id } = many.events[1234]!;
    const ids = json(`tiles/${fileOf('ids', idFileOf(id, index.idFiles))}`) as [string, number][];
    const row = ids.find(([known]) => known === id)![1];
    const titles = json(`tiles/${fileOf('titles', Math.floor(row / index.perTitles))}`) as TitleChunk;
    expect(titles.ids[row % index.perTitles]).toBe(id);
    const chunk = readEventList(json(`tiles/${fileOf('events', Math.floor(row / index.perEvents))}`));
    expect(chunk.messages).toEqual([]);
    const event = chunk.list!.events[row % index.perEvents]!;
    expect(event).toEqual(many.events[1234]);
    for (const { article } of event.mentions)
      expect(chunk.list!.articles.map((each) => each.id)).toContain(article);
    for (const actor of event.actors) expect(Object.keys(chunk.list!.entities)).toContain(actor);
  }, 60_000);

  test('finds the rows of a word, folded and stemmed', () => {
    const index = json('tiles/index.json') as TileIndex;
    const parts = index.words.flatMap(
      (_, part) => json(`tiles/${fileOf('words', part)}`) as [string, number[]][],
    );
    expect(parts.map(([word]) => word)).toEqual(parts.map(([word]) => word).sort());
    const [, gaps] = parts.find(([word]) => word === 'روس')!;
    expect(rowsOfGaps(gaps).length).toBeGreaterThan(copies);
  });

  test('leaves nothing behind when the list is short again', async () => {
    await writeLongList(few, folder);
    expect(readdirSync(folder)).toEqual(['events.json']);
  });
});
