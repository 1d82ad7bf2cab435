import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/timeline/data.ts';
import { anchorOf } from '../../src/timeline/draw-arcs.ts';
import { fixtureList } from '../fixtures/events.ts';
import { sceneOf, stageAt } from './scenes.ts';
import { kinOf } from '../../src/timeline/kin.ts';
import { homeOf } from '../../src/timeline/home.ts';

const list = fixtureList();
const data = dataOf(list, 'kind', 'en', undefined, kinOf);
const rows = Array.from({ length: data.columns.count }, (_, row) => row);
const articlesOf = (row: number): string[] =>
  list.events.find(({ id }) => id === data.id(row))!.mentions.map(({ article }) => article);

describe('what the same article tells of', () => {
  test('is every other event with an excerpt in it, and no other', () => {
    for (const row of rows) {
      const own = articlesOf(row);
      const wanted = rows.filter(
        (other) => other !== row && articlesOf(other).some((article) => own.includes(article)),
      );
      expect([...data.kin(row)].sort((a, b) => a - b)).toEqual(wanted);
    }
    expect(rows.some((row) => data.kin(row).length > 0)).toBe(true);
  });

  test('is led to from the open event alone', () => {
    const scene = sceneOf(data);
    const home = homeOf(data.columns)!;
    expect(stageAt(scene, home).kin).toEqual([]);
    const row = rows.find((each) => data.kin(each).length > 0)!;
    expect(stageAt(scene, home, { selected: row }).kin).toHaveLength(data.kin(row).length);
  });

  test('has no end where its likely days are out of view', () => {
    const scene = sceneOf(data);
    const home = homeOf(data.columns)!;
    const { likelyStart, likelyEnd } = data.columns;
    const known = rows.find((row) => Number.isFinite(likelyStart[row]! + likelyEnd[row]!))!;
    const position = scene.built.lanes.positionOf[known]!;
    const before = { from: likelyStart[known]! - 400, to: likelyStart[known]! - 100 };
    expect(anchorOf(stageAt(scene, before), position)).toBeNull();
    const about = { from: likelyStart[known]! - 10, to: likelyEnd[known]! + 10 };
    const end = anchorOf(stageAt(scene, about), position)!;
    const { left, right } = stageAt(scene, about).scale;
    expect(Math.abs(end.x - (left + right) / 2)).toBeLessThan(1);
    expect(anchorOf(stageAt(scene, home), position)).not.toBeNull();
  });
});
