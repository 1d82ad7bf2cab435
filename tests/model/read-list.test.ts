import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/model/read-list.ts';
import { writeEventList } from '../../src/model/formats/list.ts';
import { fixtureList } from '../fixtures/events.ts';

const LIST = fixtureList();
const json = (): Record<string, unknown> => JSON.parse(writeEventList(LIST)) as Record<string, unknown>;

/** A copy of the list's JSON with one value replaced. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = json();
  let at: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

describe('reading an event list', () => {
  it('gives the list that was written', () => {
    expect(readEventList(json())).toEqual({ list: LIST, messages: [] });
  });

  it.each([
    [2, 'Unexpected version 2 of the event list, expected 1'],
    [undefined, 'Unexpected version nothing of the event list, expected 1'],
    ['1', 'Unexpected version "1" of the event list, expected 1'],
  ])('refuses version %s by that name', (version, text) => {
    expect(readEventList({ ...json(), version })).toEqual({
      list: null,
      messages: [{ path: 'version', text }],
    });
  });

  it.each([[null], [[]], ['events'], [7]])('refuses %j', (value) => {
    const { list, messages } = readEventList(value);
    expect(list).toBeNull();
    expect(messages[0]!.text).toMatch(/expected an event list$/);
  });

  it.each([
    [['events', 0, 'kind'], 'party', 'events[0].kind'],
    [['events', 1, 'date', 'certain'], ['2024-02-30', null], 'events[1].date.certain[0]'],
    [['events', 0, 'mentions', 0, 'start'], -1, 'events[0].mentions[0].start'],
    [['events', 0, 'mentions'], [], 'events[0].mentions'],
    [['articles', 0, 'sha256'], 'abc', 'articles[0].sha256'],
  ])('names the place of a wrong value: %j', (path, value, place) => {
    const { list, messages } = readEventList(changed(path, value));
    expect(list).toBeNull();
    expect(messages.map((message) => message.path)).toEqual([place]);
  });

  it('passes over keys it does not know', () => {
    expect(readEventList({ ...json(), generator: 'later version' }).list).toEqual(LIST);
  });
});
