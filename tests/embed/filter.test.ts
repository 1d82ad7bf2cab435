import { describe, expect, test } from 'vitest';
import { filterEvents } from '../../src/ui/embed/filter.ts';
import { fixtureList } from '../fixtures/events.ts';

const LIST = fixtureList();
const ids = (filter: string): string[] => filterEvents(LIST, filter).map(({ id }) => id);

describe('the filter of the element', () => {
  test('left empty, everything passes', () => {
    expect(filterEvents(LIST, '  ')).toBe(LIST.events);
  });

  test('one of the values of a key must hold, and all terms', () => {
    const kinds = ['talks', 'meeting'];
    expect(ids('kind:talks,meeting')).toEqual(
      LIST.events.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
    );
    expect(ids('kind:talks kind:meeting')).toEqual([]);
  });

  test('a minus turns a term round', () => {
    expect(ids('family:words').length + ids('-family:words').length).toBe(LIST.events.length);
  });

  test('a plain word is looked for in titles and excerpts, without regard to case', () => {
    const first = LIST.events[0]!;
    const word = first.title.en.split(' ').find((each) => each.length > 4)!;
    expect(ids(word.toUpperCase())).toContain(first.id);
    expect(ids(first.mentions[0]!.exact.split(' ')[0]!)).toContain(first.id);
  });

  test('a key nobody knows is a word like any other', () => {
    expect(ids('colour:red')).toEqual([]);
  });
});
