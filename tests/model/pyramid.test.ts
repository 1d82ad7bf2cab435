import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTile, encodeTile } from '../../src/model/columns/binary.ts';
import type { Tile, TileEvents } from '../../src/model/columns/binary.ts';
import { gapsOf, rowsOfGaps } from '../../src/model/columns/index.ts';
import type { TileIndex } from '../../src/model/columns/index.ts';
import { packStrings, stringAt } from '../../src/model/columns/strings.ts';
import { pyramidOf } from '../../src/model/columns/pyramid.ts';
import { seeded } from '../../src/cli/random.ts';
import { compose } from '../../src/timeline/compose.ts';
import { cutOf } from '../../src/timeline/pyramid.ts';
import { numbers } from '../numbers.ts';

const LANES = 3;
const SPAN = 4000;

/** Many events: most in a crowd, some long, some open, some at one instant. */
function eventsOf(count: number, seed: number): TileEvents {
  const next = seeded(seed);
  const start = Float64Array.from({ length: count }, () => (next() < 0.7 ? 900 + next() : next() * SPAN));
  for (let i = 0; i < 20; i += 1) start[i] = -Infinity;
  start.fill(777.5, 20, 60);
  start.sort();
  const end = start.map((from) => {
    const long = next();
    if (from === -Infinity) return next() * SPAN;
    if (long < 0.001) return Infinity;
    return long < 0.9 ? from : Math.min(SPAN, from + next() ** 8 * SPAN);
  });
  const small = new Uint8Array(count);
  return {
    ...{ start, end, likelyStart: start, likelyEnd: end, row: new Uint32Array(0) },
    lane: Uint16Array.from(start, () => next() * LANES),
    ...{ form: small, mood: small, family: small },
  };
}

function built(events: TileEvents): { index: TileIndex; tiles: Map<number, Tile> } {
  const tiles = new Map<number, Tile>();
  const entries = [...pyramidOf(events, LANES, 0, SPAN)].map(({ number, tile, ...entry }) => {
    tiles.set(number, decodeTile(encodeTile(tile)));
    return entry;
  });
  const index: TileIndex = {
    ...{ version: 2, count: events.start.length, laneBy: 'name', lanes: ['a', 'b', 'c'], from: 0, to: SPAN },
    ...{ wholeDays: false, tiles: entries, perTitles: 1, perEvents: 0, words: [], idFiles: 1 },
  };
  return { index, tiles };
}

describe('a pyramid of tiles', () => {
  const events = eventsOf(60_000, 3);
  const { index, tiles } = built(events);

  test('is several tiles deep where events crowd', () => {
    const depth = (number: number): number =>
      1 + Math.max(0, ...index.tiles[number]!.children.map((child) => depth(child)));
    expect(depth(0)).toBeGreaterThan(3);
  });

  test('has every event once, alone or counted in its lane, for any view and whatever has arrived', () => {
    const wanted = [0, 0, 0];
    for (const lane of events.lane) wanted[lane]! += 1;
    fc.assert(
      fc.property(numbers(0, SPAN), numbers(-10, 0), fc.integer({ min: 0, max: 5 }), (at, zoom, missing) => {
        const span = SPAN * 2 ** zoom;
        const view = { from: at - span / 2, to: at + span / 2 };
        const there = new Map([...tiles].filter(([number]) => number === 0 || number % 6 !== missing));
        const cut = cutOf(index, there, view, 1000 / span);
        expect(cut.missing.every((number) => !there.has(number))).toBe(true);
        const { columns, lane, row } = compose(index, there, cut, () => 0);
        const counted = [0, 0, 0];
        const alone = new Set<number>();
        for (let i = 0; i < columns.count; i += 1) {
          counted[lane[i]!]! += columns.counts[i]! || 1;
          if (i > 0 && columns.start[i]! < columns.start[i - 1]!) throw new Error(`row ${i} is out of order`);
          if (columns.counts[i]) continue;
          if (alone.has(row[i]!)) throw new Error(`row ${row[i]!} is there twice`);
          alone.add(row[i]!);
          if (columns.end[i] !== events.end[row[i]!]) throw new Error(`row ${row[i]!} ends elsewhere`);
        }
        expect(counted).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  test('draws alone whatever reaches into a narrow view, when its tiles have arrived', () => {
    for (const from of [100, 777, 900.5, 2500, 3900]) {
      const view = { from, to: from + 0.05 };
      const { columns, row } = compose(index, tiles, cutOf(index, tiles, view, 1000 / 0.05), () => 0);
      const alone = new Set(Array.from(row).filter((_, i) => !columns.counts[i]));
      const reaching = [...events.start.keys()].filter(
        (i) =>
          events.start[i]! < view.to && events.end[i]! > view.from && events.end[i]! - events.start[i]! < 400,
      );
      expect(reaching.filter((i) => !alone.has(i))).toEqual([]);
    }
  });
});

describe('what texts are packed into', () => {
  test('gives strings of any script back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (strings) => {
        const packed = packStrings(strings);
        expect(strings.map((_, i) => stringAt(packed, i))).toEqual(strings);
      }),
    );
  });

  test('gives rising rows back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (rows) => {
        const rising = rows.sort((a, b) => a - b);
        expect(rowsOfGaps(gapsOf(rising))).toEqual(rising);
      }),
    );
  });
});
