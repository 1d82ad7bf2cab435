import fc from 'fast-check';
import type { Strength } from '../../../src/model/dating.ts';
import type { Day } from '../../../src/model/day.ts';
import type {
  BandSpec,
  Constraint,
  DaySpec,
  Network,
  Reader,
  Relation,
} from '../../../src/extract/dating/network.ts';

import type { TimexValue } from '../../../src/extract/timex/value.ts';

/** Random networks small enough to try every assignment. Days run from 0 (1970-01-01) to WINDOW - 1. */
export const WINDOW = 20;

/** How many random networks a run tries; the long run is `DETENTE_RUNS=20000 npx vitest run tests/extract/dating`. */
export const RUNS = Number(process.env['DETENTE_RUNS'] ?? 600);

/** Milliseconds a property may take. */
export const PATIENCE = 20_000 + RUNS * 200;

interface FakeValue {
  readonly op: string;
  readonly size: number;
  readonly shift: number;
}

/** Expressions that behave as the real ones do: the last day of a kind, a block before, an open end. */
export const readFake: Reader = (value, direction, day) => {
  const { op, size, shift } = value as unknown as FakeValue;
  const block = Math.floor((day + shift) / size) * size - shift;
  const step = direction === 'past' ? -size : direction === 'future' ? size : 0;
  if (op === 'latest') return { from: block as Day, to: block as Day };
  if (op === 'since') return { from: (day - size) as Day, to: null };
  if (op === 'fixed') return { from: shift as Day, to: (shift + size) as Day };
  return { from: (block + step) as Day, to: (block + step + size - 1) as Day };
};

const NAMES = ['a', 'b', 'c', 'd'];

const range: fc.Arbitrary<DaySpec> = fc
  .tuple(fc.option(fc.integer({ min: -2, max: WINDOW }), { freq: 4 }), fc.nat(14), fc.boolean())
  .map(([from, length, open]) => ({
    op: 'range',
    from: from as Day | null,
    to: open ? null : (((from ?? 0) + length) as Day),
  }));

const band: fc.Arbitrary<BandSpec> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.nat(4), fc.constantFrom('both', 'from', 'to'))
    .map(([from, width, ends]): BandSpec => ({
      op: 'offset',
      from: ends === 'to' ? null : from,
      to: ends === 'from' ? null : from + width,
    })),
  fc
    .tuple(
      fc.constantFrom('latest', 'block', 'since', 'fixed'),
      fc.integer({ min: 2, max: 7 }),
      fc.nat(9),
      fc.constantFrom('past' as const, 'future' as const, 'none' as const),
    )
    .map(([op, size, shift, direction]): BandSpec => {
      const value = { op, size, shift } as unknown as TimexValue;
      return { op: 'timex', value, direction };
    }),
);

const anyBand: fc.Arbitrary<BandSpec> = fc.oneof(
  { weight: 6, arbitrary: band },
  {
    weight: 1,
    arbitrary: fc
      .tuple(band, fc.constantFrom('from' as const, 'to' as const))
      .map(([of, side]): BandSpec => ({ op: 'side', side, band: of })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(band, fc.nat(2)).map(([of, n]): BandSpec => ({ op: 'slack', band: of, days: n })),
  },
);

const days: fc.Arbitrary<DaySpec> = fc.oneof(
  { weight: 4, arbitrary: range },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 7 }).map((weekday): DaySpec => ({ op: 'weekday', weekday })),
  },
  { weight: 1, arbitrary: range.map((of): DaySpec => ({ op: 'not', of })) },
  { weight: 1, arbitrary: fc.tuple(range, range).map((of): DaySpec => ({ op: 'union', of })) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyBand, fc.nat(WINDOW), fc.nat(3)).map(([one, from, length]): DaySpec => ({
      op: 'meets',
      band: one,
      from: from as Day,
      to: (from + length) as Day,
    })),
  },
);

function relation(count: number): fc.Arbitrary<Relation> {
  const name = fc.constantFrom(...NAMES.slice(0, count));
  const unary = fc.tuple(name, days).map(([x, set]): Relation => ({ op: 'unary', x, days: set }));
  const pair = fc
    .tuple(name, name, anyBand)
    .map(([x, y, one]): Relation => ({ op: 'band', x, y, band: one }));
  const fused = fc.tuple(unary, pair).map((of): Relation => ({ op: 'all', of }));
  return fc.oneof(
    { weight: 2, arbitrary: unary },
    { weight: 4, arbitrary: pair },
    { weight: 1, arbitrary: fused },
  );
}

export function constraintOf(
  id: string,
  over: Partial<Constraint> & { readonly relation: Relation },
): Constraint {
  return {
    id,
    rule: 'random',
    strength: 'hard',
    quote: null,
    fact: null,
    says: { ar: id, en: id, ru: id },
    ...over,
  };
}

/** A network whose variables all lie in the window, with constraints of the given strengths. */
export function networks(strengths: readonly Strength[], maxVariables = 3): fc.Arbitrary<Network> {
  return fc.integer({ min: 1, max: maxVariables }).chain((count) => {
    const constraint = fc.tuple(relation(count), fc.constantFrom(...strengths));
    return fc.array(constraint, { minLength: 1, maxLength: 6 }).map((list) => ({
      variables: NAMES.slice(0, count).map((id) => ({ id, kind: 'event' as const })),
      constraints: [
        ...NAMES.slice(0, count).map((x) =>
          constraintOf(`window ${x}`, {
            rule: 'window',
            relation: { op: 'unary', x, days: { op: 'range', from: 0 as Day, to: (WINDOW - 1) as Day } },
          }),
        ),
        ...list.map(([one, strength], i) => constraintOf(`c${String(i)}`, { relation: one, strength })),
      ],
    }));
  });
}
