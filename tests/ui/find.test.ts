import { describe, expect, test } from 'vitest';
import { NO_FILTERS, countsOf, passes } from '../../src/ui/find/facets.ts';
import { SearchIndex, hitsIn } from '../../src/ui/find/search.ts';
import { ArticleShelf } from '../../src/ui/state/articles.svelte.ts';
import { fixtureList } from '../fixtures/events.ts';

const list = fixtureList();
const index = new SearchIndex(list, new ArticleShelf(list, 'https://example.org/'));
const ids = (query: string): string[] => [...(index.find(query)?.events ?? [])];

describe('search', () => {
  test.each([
    ['بولتون', 'geneva-2018'],
    ['الهجوم الإرهابي', 'crocus-2024'],
    ['هجوم ارهابي', 'crocus-2024'],
    ['مقترحات', 'moscow-proposals-2017'],
    ['Helsinki', 'helsinki-2018'],
    ['patrushev', 'geneva-2018'],
    ['Женев', 'geneva-2021'],
    ['Kommersnat', 'antonov-kommersant'],
    ['what did Moscow propose in March 2017', 'moscow-proposals-2017'],
    ['ماذا اقترحت موسكو', 'moscow-proposals-2017'],
    ['предложения Москвы', 'moscow-proposals-2017'],
    ['July 2018', 'helsinki-2018'],
  ])('«%s» finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('all words must be there', () => {
    expect(ids('Geneva Bolton')).toEqual(['geneva-2018']);
  });

  test('where none has all the words, those that have most are found, and said to be the nearest', () => {
    const found = index.find('Bolton Geneva zebra')!;
    expect([found.nearest, ...found.events]).toEqual([true, 'geneva-2018']);
    expect(index.find('Bolton zebra quagga okapi')!.events.size).toBe(0);
    expect(index.find('Geneva Bolton')!.nearest).toBe(false);
  });

  test('a query without words asks for nothing', () => {
    expect(index.find(' «» … ')).toBeNull();
  });

  test('hits are in the characters of the source', () => {
    const text = 'ذكَر بوتين الرئيسَ، وبوتين';
    const { stems } = index.find('بوتين')!;
    expect(hitsIn(text, stems).map(({ start, end }) => text.slice(start, end))).toEqual(['بوتين', 'وبوتين']);
  });
});

describe('filters', () => {
  test('within a facet any value will do, between facets all must hold', () => {
    const filters = { ...NO_FILTERS, kind: ['meeting', 'talks'], place: ['geneva'] };
    const kept = list.events.filter((event) => passes(event, filters, list, null)).map(({ id }) => id);
    expect(kept.toSorted()).toEqual(['geneva-2018', 'geneva-2021']);
  });

  test('a count tells what choosing the value would show', () => {
    const filters = { ...NO_FILTERS, place: ['geneva'] };
    const counts = countsOf('kind', list.events, filters, list);
    expect(counts.find(({ value }) => value === 'talks')?.count).toBe(1);
    expect(counts.find(({ value }) => value === 'attack')).toBeUndefined();
  });

  test('years keep a date that may lie in them', () => {
    const in2019 = { ...NO_FILTERS, since: '2019', until: '2019' };
    const kept = list.events.filter((event) => passes(event, in2019, list, null)).map(({ id }) => id);
    expect(kept).toContain('syromolotov-group');
    expect(kept).not.toContain('helsinki-2018');
    expect(kept).not.toContain('crocus-2024');
  });
});
