import { describe, expect, test } from 'vitest';
import { mustParseDay } from '../../src/model/day.ts';
import { drawnRows, proofDomain, proofFacts, proofRows } from '../../src/ui/panel/why/proof.ts';
import { fixtureList } from '../fixtures/events.ts';

const dateOf = (id: string) => fixtureList().events.find((event) => event.id === id)!.date;

describe('rows of a proof', () => {
  test('each step leaves no more days than the one before', () => {
    for (const { date } of fixtureList().events) {
      const rows = proofRows(date);
      for (const [i, row] of rows.entries()) {
        const before = rows[i - 1];
        if (!before) continue;
        expect(row.left.from).toBeGreaterThanOrEqual(before.left.from);
        expect(row.left.to).toBeLessThanOrEqual(before.left.to);
      }
    }
  });

  test('they narrow to the Mondays that are certain, then to those that are likely', () => {
    const rows = proofRows(dateOf('syromolotov-group'));
    expect(rows.map((row) => [row.number, row.count, row.weekday, row.certain])).toEqual([
      [0, null, null, true],
      [1, null, null, true],
      [2, 327, null, true],
      [3, 47, 1, true],
      [4, 19, 1, false],
      [5, 8, 1, false],
    ]);
    expect(rows.at(-1)!.left).toEqual({ from: mustParseDay('2018-08-27'), to: mustParseDay('2018-10-15') });
  });

  test('what a step takes away touches what it leaves', () => {
    const rows = proofRows(dateOf('antonov-kommersant'));
    const cut = rows.find((row) => row.number === 2)!;
    expect(cut.removed).toEqual([{ from: mustParseDay('2018-03-14'), to: Infinity }]);
    expect(cut.cuts).toEqual([mustParseDay('2018-03-14')]);
  });

  test('a step that stands in two lists is told once', () => {
    const date = dateOf('syromolotov-group');
    const twice = { ...date, proof: { ...date.proof, likelyNotBefore: date.proof.notBefore } };
    expect(proofRows(twice)).toHaveLength(proofRows(date).length);
  });

  test('a step that cuts nothing by itself is drawn with the one it prepares', () => {
    const date = dateOf('syromolotov-group');
    const [year, silence] = date.proof.likelyNotAfter;
    const idle = { ...year!, rule: 'idle', gives: ['2018-08-27', '2019-07-15'] as const };
    const rows = proofRows({ ...date, proof: { ...date.proof, likelyNotAfter: [idle, year!, silence!] } });
    const drawn = drawnRows(rows);
    expect(drawn.map((row) => row.label)).toEqual(['', '1', '2', '3', '4–5', '6']);
  });

  test('facts are marked with the numbers of their steps', () => {
    expect(proofFacts(dateOf('syromolotov-group'))).toEqual([
      { fact: 'patrushev-bolton', step: 1 },
      { fact: 'bolton-moscow', step: 5 },
    ]);
  });

  test('a date without bounds has nothing to draw', () => {
    expect(proofDomain(proofRows(dateOf('gulf-alliance')))).toBeNull();
  });
});
