import fc from 'fast-check';

/**
 * Numbers between two bounds, every part of the range as often as any other. `fc.double` alone counts representations, of which
 * nearly all are next to 0; it stays in for the odd values it finds.
 */
export function numbers(min: number, max: number): fc.Arbitrary<number> {
  const even = fc.integer({ min: 0, max: 1_000_000 }).map((i) => min + ((max - min) * i) / 1_000_000);
  return fc.oneof(
    { weight: 4, arbitrary: even },
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  );
}
