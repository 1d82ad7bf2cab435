import { describe, expect, test } from 'vitest';
import { EmbedError, checkList, parseList } from '../../src/ui/embed/list.ts';
import { fixtureList } from '../fixtures/events.ts';

function failure(act: () => unknown): EmbedError['failure'] {
  try {
    act();
  } catch (error) {
    if (error instanceof EmbedError) return error.failure;
    throw error;
  }
  throw new Error('Unexpected success');
}

describe('the list of the element', () => {
  test('a whole list passes', () => {
    const list = fixtureList();
    expect(parseList(JSON.stringify(list), null)).toEqual(list);
  });

  test('another version is refused by name', () => {
    const { code, text, url } = failure(() => checkList({ ...fixtureList(), version: 2 }, 'events.json'));
    expect([code, text, url]).toEqual([
      'list-version',
      'Unexpected version 2 of the event list, expected 1',
      'events.json',
    ]);
  });

  test.each([
    ['no object', [], 'a list'],
    ['no events', { ...fixtureList(), events: null }, 'events'],
    [
      'an event without a date',
      { ...fixtureList(), events: [{ id: 'a', title: {}, mentions: [] }] },
      'events[0].date',
    ],
  ])('%s is refused with its place', (_, list, place) => {
    const { code, text } = failure(() => checkList(list, null));
    expect(code).toBe('list-shape');
    expect(text).toContain(`Unexpected ${place},`);
  });

  test('text that is no JSON is refused with its reason', () => {
    expect(failure(() => parseList('{', null)).code).toBe('list-not-json');
  });
});
