import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { parseDay } from '../../../src/model/day.ts';
import { follows } from '../../../src/extract/dating/check.ts';
import type { DayClaim } from '../../../src/extract/dating/check.ts';
import { dateOf, evidenceFor } from '../../../src/extract/dating/date.ts';
import { componentsOf } from '../../../src/extract/dating/component.ts';
import { boundsOf } from '../../../src/extract/dating/propagate.ts';
import type { Constraint, Network } from '../../../src/extract/dating/network.ts';
import { daysOf, solve } from '../../../src/extract/dating/solve.ts';
import { bruteForce } from './brute.ts';
import { constraintOf, networks, PATIENCE, readFake, RUNS, WINDOW } from './random.ts';

const ids = (network: Network): string[] => network.variables.map(({ id }) => id);
const firm = (network: Network): Constraint[] =>
  network.constraints.filter(({ strength }) => strength !== 'soft');

describe('the solver against brute force', () => {
  it(
    'finds exactly the possible days of every variable, or that there are none',
    () => {
      let contradictions = 0;
      fc.assert(
        fc.property(networks(['hard', 'convention']), (network) => {
          const truth = bruteForce(ids(network), network.constraints, WINDOW, readFake);
          const solution = solve(network, readFake);
          expect(solution.conflicts.length === 0).toBe(truth !== null);
          if (!truth) {
            contradictions += 1;
            return;
          }
          for (const id of ids(network)) {
            expect(daysOf(solution, id).certain.days).toEqual([...truth.get(id)!].sort((a, b) => a - b));
          }
        }),
        { numRuns: RUNS },
      );
      // The sample would prove little if it held only one sort of network.
      expect(contradictions).toBeGreaterThan(RUNS / 20);
      expect(contradictions).toBeLessThan(RUNS * 0.8);
    },
    PATIENCE,
  );

  it(
    'keeps likely days within certain ones, and exact for the assumptions it makes',
    () => {
      fc.assert(
        fc.property(networks(['hard', 'soft']), (network) => {
          const all = bruteForce(ids(network), network.constraints, WINDOW, readFake);
          const certain = bruteForce(ids(network), firm(network), WINDOW, readFake);
          if (!certain) return;
          const solution = solve(network, readFake);
          for (const id of ids(network)) {
            const days = daysOf(solution, id);
            expect(days.certain.days).toEqual([...certain.get(id)!].sort((a, b) => a - b));
            for (const day of days.likely.days!) expect(days.certain.days).toContain(day);
            if (all) expect(days.likely.days).toEqual([...all.get(id)!].sort((a, b) => a - b));
            else expect(days.likely.days).not.toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'treats variables said to be the same as one',
    () => {
      fc.assert(
        fc.property(networks(['hard'], 3), (network) => {
          const same = [ids(network)];
          const joined = ids(network)
            .slice(1)
            .map((id) =>
              constraintOf(`same ${id}`, {
                relation: { op: 'band', x: 'a', y: id, band: { op: 'offset', from: 0, to: 0 } },
              }),
            );
          const truth = bruteForce(ids(network), [...network.constraints, ...joined], WINDOW, readFake);
          const solution = solve({ ...network, same }, readFake);
          expect(solution.conflicts.length === 0).toBe(truth !== null);
          if (!truth) return;
          for (const id of ids(network)) {
            expect(daysOf(solution, id).certain.days).toEqual([...truth.get(id)!].sort((a, b) => a - b));
          }
        }),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    PATIENCE,
  );
});

/** The claims a date makes, each with the steps it rests on. */
function claimsOf(network: Network, id: string): { claim: DayClaim; steps: readonly Constraint[] }[] {
  const solution = solve(network, readFake);
  const { certain, likely } = daysOf(solution, id);
  const evidence = evidenceFor(solution, id);
  const only: DayClaim = {
    op: 'only',
    from: certain.from as Day,
    to: certain.to as Day,
    days: certain.days as Day[],
  };
  return [
    { claim: { op: 'not-before', day: certain.from as Day }, steps: evidence.notBefore },
    { claim: { op: 'not-after', day: certain.to as Day }, steps: evidence.notAfter },
    { claim: only, steps: evidence.onlyThese },
    { claim: { op: 'not-before', day: likely.from as Day }, steps: evidence.likelyNotBefore },
    { claim: { op: 'not-after', day: likely.to as Day }, steps: evidence.likelyNotAfter },
  ];
}

describe('proofs', () => {
  it(
    'yield their bound again from their steps alone, by an independent check',
    () => {
      fc.assert(
        fc.property(networks(['hard', 'convention', 'soft']), (network) => {
          if (solve(network, readFake).conflicts.length > 0) return;
          for (const { claim, steps } of claimsOf(network, 'a')) {
            expect(follows(steps, [], 'a', claim, readFake, 40)).toBe(true);
          }
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    PATIENCE,
  );

  it(
    'need every one of their steps',
    () => {
      fc.assert(
        fc.property(networks(['hard', 'convention', 'soft']), (network) => {
          if (solve(network, readFake).conflicts.length > 0) return;
          for (const { claim, steps } of claimsOf(network, 'a')) {
            for (const step of steps) {
              const fewer = network.constraints.filter((one) => one !== step && steps.includes(one));
              // Blocks and weekdays come together again only after many days: look farther before it counts.
              const stillFollows = [40, 450].every((reach) =>
                follows(fewer, [], 'a', claim, readFake, reach),
              );
              expect(stillFollows).toBe(false);
            }
          }
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    PATIENCE,
  );

  it(
    'tell after each step the days left, ending at the date itself',
    () => {
      fc.assert(
        fc.property(networks(['hard', 'convention', 'soft']), (network) => {
          const solution = solve(network, readFake);
          const date = dateOf(solution, 'a');
          if (date.status === 'contested') return;
          const { notBefore, notAfter, likelyNotAfter, likelyNotBefore } = date.proof;
          const left = [...notBefore, ...notAfter].map(({ gives }) => gives);
          expect(
            left
              .map(([from]) => from ?? '')
              .sort()
              .at(-1),
          ).toBe(date.certain[0]);
          expect(left.map(([, to]) => to ?? '9').sort()[0]).toBe(date.certain[1]);
          const likely = [...left, ...[...likelyNotBefore, ...likelyNotAfter].map(({ gives }) => gives)];
          expect(
            likely
              .map(([from]) => from ?? '')
              .sort()
              .at(-1),
          ).toBe(date.likely[0]);
          expect(likely.map(([, to]) => to ?? '9').sort()[0]).toBe(date.likely[1]);
          expect(date.likely[0]! >= date.certain[0]! && date.likely[1]! <= date.certain[1]!).toBe(true);
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      );
    },
    PATIENCE,
  );
});

describe('contradictions', () => {
  it(
    'are never dropped in silence: some variable is contested, and every side is a world of its own',
    () => {
      fc.assert(
        fc.property(networks(['hard', 'convention']), (network) => {
          const solution = solve(network, readFake);
          for (const members of solution.conflicts) {
            expect(solve({ ...network, constraints: members }, readFake).conflicts).toHaveLength(1);
            for (const left of members) {
              const others = members.filter((one) => one !== left);
              expect(solve({ ...network, constraints: others }, readFake).conflicts).toEqual([]);
            }
          }
          for (const id of ids(network)) {
            const date = dateOf(solution, id);
            if (date.status !== 'contested') continue;
            expect(date.sides!.length).toBeGreaterThan(1);
            const within = (day: string | null, end: string | null, sign: 1 | -1): boolean =>
              end === null || (day !== null && sign * (parseDay(day)! - parseDay(end)!) >= 0);
            for (const { days } of date.sides!) {
              expect(within(days[0], date.certain[0], 1) && within(days[1], date.certain[1], -1)).toBe(true);
            }
          }
        }),
        { numRuns: Math.ceil(RUNS / 3) },
      );
    },
    PATIENCE,
  );
});

describe('a limit to the work on one component', () => {
  it('leaves days wider than they need be, and never wrong', () => {
    fc.assert(
      fc.property(networks(['hard']), fc.nat(60), (network, budget) => {
        const truth = bruteForce(ids(network), network.constraints, WINDOW, readFake);
        const { all, places } = componentsOf(network, readFake);
        for (const { scratch } of all) scratch.spent = scratch.budget - budget;
        if (!truth) return;
        for (const id of ids(network)) {
          const { component, index } = places.get(id)!;
          const bounds = boundsOf(component, null)!;
          for (const day of truth.get(id)!) {
            expect(bounds.least[index]! <= day && day <= bounds.greatest[index]!).toBe(true);
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
