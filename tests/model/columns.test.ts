import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTile, encodeTile } from '../../src/model/columns/binary.ts';
import type { Tile } from '../../src/model/columns/binary.ts';
import { crc32 } from '../../src/model/columns/crc.ts';
import { instantOf } from '../../src/model/columns/plain.ts';

const start = Float64Array.of(-Infinity, 17_000.25, 17_001);
const end = Float64Array.of(3, 17_000.25, Infinity);
const tile: Tile = {
  events: {
    ...{ start, end, likelyStart: start, likelyEnd: end },
    row: Uint32Array.of(0, 4_000_000_000, 2),
    lane: Uint16Array.of(0, 2, 65_535),
    form: Uint8Array.of(1, 2, 3),
    mood: Uint8Array.of(0, 1, 2),
    family: Uint8Array.of(4, 0, 255),
  },
  ...{ lanes: 2, bins: 3 },
  counts: Uint32Array.of(1, 2, 3, 4, 5, 4_000_000_000),
};
const soft: Tile = {
  ...tile,
  events: { ...tile.events, likelyStart: Float64Array.of(1, 2, 3), likelyEnd: Float64Array.of(2, 3, 4) },
};

describe('a tile of a large list', () => {
  test('gives back what was written, to the bit', () => {
    expect(decodeTile(encodeTile(tile))).toEqual(tile);
    expect(decodeTile(encodeTile(soft))).toEqual(soft);
    expect(encodeTile(tile).length).toBeLessThan(encodeTile(soft).length);
  });

  test('is read wherever it lies in memory', () => {
    const bytes = encodeTile(soft);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeTile(shifted.subarray(3))).toEqual(soft);
  });

  test('tells of any changed byte', () => {
    const bytes = encodeTile(soft);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const broken = bytes.slice();
        broken[at]! ^= by;
        expect(() => decodeTile(broken)).toThrow(/^Unexpected /);
      }),
    );
  });

  test('is refused by name when it is of another version or not whole', () => {
    const bytes = encodeTile(tile);
    expect(() => decodeTile(bytes.subarray(0, bytes.length - 4))).toThrow(/^Unexpected /);
    bytes[4] = 9;
    expect(() => decodeTile(bytes)).toThrow('Unexpected version 9, expected 2');
    expect(() => decodeTile(new Uint8Array(5))).toThrow('Unexpected file of 5 bytes, expected 24 or more');
  });

  test('carry the checksum everybody knows', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('a plain row’s time', () => {
  test('is read like any browser reads it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }),
        (date) => {
          expect(instantOf(date.toISOString(), 0)).toBeCloseTo(date.getTime() / 86_400_000, 8);
        },
      ),
    );
    expect(instantOf('2024-03-22', 0)).toBe(19_804);
    expect(instantOf('2024-03-22T12:00:00+03:00', 0)).toBe(19_804.375);
  });

  test('is named with its row when it cannot be read', () => {
    expect(() => instantOf('yesterday', 7)).toThrow(
      'Unexpected time "yesterday" in row 7, expected ISO 8601',
    );
  });
});
