import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBlock, decodeOverview, encodeBlock, encodeOverview } from '../../src/model/columns/binary.ts';
import { crc32 } from '../../src/model/columns/crc.ts';
import { instantOf } from '../../src/model/columns/plain.ts';

const block = {
  start: Float64Array.of(-Infinity, 17_000.25, 17_001),
  end: Float64Array.of(3, 17_000.25, Infinity),
  lane: Uint16Array.of(0, 2, 65_535),
};

describe('the files of a large list', () => {
  test('give back the columns that were written, to the bit', () => {
    expect(decodeBlock(encodeBlock(block))).toEqual(block);
    const overview = { lanes: 2, bins: 3, counts: Uint32Array.of(1, 2, 3, 4, 5, 4_000_000_000) };
    expect(decodeOverview(encodeOverview(overview))).toEqual(overview);
  });

  test('are read wherever they lie in memory', () => {
    const bytes = encodeBlock(block);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeBlock(shifted.subarray(3))).toEqual(block);
  });

  test('tell of any changed byte', () => {
    const bytes = encodeBlock(block);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        // The last four bytes of the header mean nothing, and lanes are unused in a block.
        fc.pre(!(at >= 20 && at < 24) && !(at >= 12 && at < 16));
        const broken = bytes.slice();
        broken[at]! ^= by;
        expect(() => decodeBlock(broken)).toThrow(/^Unexpected /);
      }),
    );
  });

  test('are refused by name when another version or kind is asked for', () => {
    const bytes = encodeBlock(block);
    expect(() => decodeOverview(bytes)).toThrow('Unexpected kind of file, expected overview');
    bytes[4] = 9;
    expect(() => decodeBlock(bytes)).toThrow('Unexpected version 9, expected 1');
    expect(() => decodeBlock(new Uint8Array(5))).toThrow('Unexpected file of 5 bytes, expected 24 or more');
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
