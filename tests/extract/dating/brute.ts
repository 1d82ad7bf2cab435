import type { Day } from '../../../src/model/day.ts';
import { endsAt, isIn } from '../../../src/extract/dating/check.ts';
import type { Constraint, Reader, Relation } from '../../../src/extract/dating/network.ts';

/** Whether an assignment meets a relation, by definition; undefined variables are not judged yet. */
function holds(relation: Relation, days: ReadonlyMap<string, Day>, read: Reader): boolean {
  if (relation.op === 'all') return relation.of.every((part) => holds(part, days, read));
  const x = days.get(relation.x);
  if (x === undefined) return true;
  if (relation.op === 'unary') return isIn(relation.days, x, read);
  const y = days.get(relation.y);
  if (y === undefined) return true;
  const { from, to } = endsAt(relation.band, x, read);
  return (from === null || from <= y) && (to === null || y <= to);
}

/** Every day each variable has in some solution, found by trying them all; null when there is none. */
export function bruteForce(
  variables: readonly string[],
  constraints: readonly Constraint[],
  window: number,
  read: Reader,
): Map<string, Set<number>> | null {
  const found = new Map(variables.map((id) => [id, new Set<number>()]));
  const days = new Map<string, Day>();
  const place = (i: number): void => {
    if (i === variables.length) {
      for (const [id, day] of days) found.get(id)!.add(day);
      return;
    }
    for (let day = 0; day < window; day += 1) {
      days.set(variables[i]!, day as Day);
      if (constraints.every(({ relation }) => holds(relation, days, read))) place(i + 1);
    }
    days.delete(variables[i]!);
  };
  place(0);
  return [...found.values()].every((possible) => possible.size > 0) ? found : null;
}
