import { dayOf, partsOf, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import { variablesOf } from './network.ts';
import type { BandSpec, Constraint, DaySpec, Ends, Reader, Relation } from './network.ts';

/**
 * A second opinion on proofs, written to be plainly right rather than fast, and sharing no code with the
 * solver: it takes the steps as data, writes every day out, and strikes days until nothing moves. If every
 * day a claim rules out is struck, the claim follows, whatever the solver's theory says.
 */
export type DayClaim =
  | { readonly op: 'not-before'; readonly day: Day }
  | { readonly op: 'not-after'; readonly day: Day }
  | { readonly op: 'only'; readonly from: Day; readonly to: Day; readonly days: readonly Day[] };

/** How many days around a claim are written out, unless told otherwise. */
const REACH = 800;

/**
 * Whether a claim about a variable follows from some constraints alone, as far as days near it go.
 * @param same the groups of variables that are one day, as in the network
 */
export function follows(
  constraints: readonly Constraint[],
  same: readonly (readonly string[])[],
  variable: string,
  claim: DayClaim,
  read: Reader,
  reach = REACH,
): boolean {
  const excluded = excludedBy(claim, reach);
  if (excluded.length === 0) return true;
  const name = (id: string): string => same.find((group) => group.includes(id))?.[0] ?? id;
  const target = name(variable);
  if (struck(constraints, name, target, excluded, read, reach)) return true;
  // Together some may prop each other up; one at a time they cannot.
  return (
    claim.op === 'only' && excluded.every((day) => struck(constraints, name, target, [day], read, reach))
  );
}

function excludedBy(claim: DayClaim, reach: number): Day[] {
  switch (claim.op) {
    case 'not-before':
      return daysBetween((claim.day - reach) as Day, (claim.day - 1) as Day);
    case 'not-after':
      return daysBetween((claim.day + 1) as Day, (claim.day + reach) as Day);
    case 'only':
      return daysBetween(claim.from, claim.to).filter((day) => !claim.days.includes(day));
  }
}

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = (day + 1) as Day) days.push(day);
  return days;
}

/** Whether no assignment lets the target have one of these days. */
function struck(
  constraints: readonly Constraint[],
  name: (id: string) => string,
  target: string,
  days: readonly Day[],
  read: Reader,
  reach: number,
): boolean {
  const numbers = constraints.flatMap(({ relation }) => constantsOf(relation)).concat(days);
  const window = daysBetween((Math.min(...numbers) - reach) as Day, (Math.max(...numbers) + reach) as Day);
  const domains = new Map<string, readonly Day[]>();
  for (const { relation } of constraints)
    for (const id of variablesOf(relation)) domains.set(name(id), window);
  domains.set(target, days);
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    for (const { relation } of constraints) strike(relation, name, domains, read);
    if ([...domains.values()].some((domain) => domain.length === 0)) return true;
    now = [...domains.values()].reduce((sum, domain) => sum - domain.length, 0);
  }
  return false;
}

/** Removes the days that have no partner under one relation. */
function strike(
  relation: Relation,
  name: (id: string) => string,
  domains: Map<string, readonly Day[]>,
  read: Reader,
): void {
  if (relation.op === 'all') {
    for (const part of relation.of) strike(part, name, domains, read);
    return;
  }
  const x = name(relation.x);
  const xs = domains.get(x)!;
  if (relation.op === 'unary') {
    domains.set(
      x,
      xs.filter((day) => isIn(relation.days, day, read)),
    );
    return;
  }
  const y = name(relation.y);
  const ys = domains.get(y)!;
  const ends = new Map(xs.map((day) => [day, endsAt(relation.band, day, read)]));
  const meets = (range: Ends, day: Day): boolean =>
    (range.from === null || range.from <= day) && (range.to === null || day <= range.to);
  domains.set(
    x,
    xs.filter((day) =>
      x === y ? meets(ends.get(day)!, day) : ys.some((other) => meets(ends.get(day)!, other)),
    ),
  );
  if (x !== y) {
    domains.set(
      y,
      ys.filter((day) => domains.get(x)!.some((other) => meets(ends.get(other)!, day))),
    );
  }
}

/** Whether a day belongs to a set, by the set's definition. */
export function isIn(spec: DaySpec, day: Day, read: Reader): boolean {
  switch (spec.op) {
    case 'range':
      return (spec.from === null || spec.from <= day) && (spec.to === null || day <= spec.to);
    case 'weekday':
      return weekdayOf(day) === spec.weekday;
    case 'union':
      return spec.of.some((part) => isIn(part, day, read));
    case 'not':
      return !isIn(spec.of, day, read);
    case 'meets': {
      const { from, to } = endsAt(spec.band, day, read);
      return (from === null || from <= spec.to) && (to === null || spec.from <= to);
    }
  }
}

/** The range a band gives on a day, by its definition. */
export function endsAt(band: BandSpec, day: Day, read: Reader): Ends {
  switch (band.op) {
    case 'offset':
      return {
        from: band.from === null ? null : ((day + band.from) as Day),
        to: band.to === null ? null : ((day + band.to) as Day),
      };
    case 'same-year':
      return { from: dayOf(partsOf(day).year, 1, 1), to: dayOf(partsOf(day).year, 12, 31) };
    case 'side': {
      const { from, to } = endsAt(band.band, day, read);
      return band.side === 'from' ? { from, to: null } : { from: null, to };
    }
    case 'slack': {
      const { from, to } = endsAt(band.band, day, read);
      return {
        from: from === null ? null : ((from - band.days) as Day),
        to: to === null ? null : ((to + band.days) as Day),
      };
    }
    case 'timex':
      return read(band.value, band.direction, day) ?? { from: null, to: null };
  }
}

function constantsOf(relation: Relation): Day[] {
  if (relation.op === 'all') return relation.of.flatMap(constantsOf);
  return relation.op === 'unary' ? endsOfSet(relation.days) : [];
}

function endsOfSet(spec: DaySpec): Day[] {
  switch (spec.op) {
    case 'range':
    case 'meets':
      return [spec.from, spec.to].filter((day) => day !== null);
    case 'union':
      return spec.of.flatMap(endsOfSet);
    case 'not':
      return endsOfSet(spec.of);
    case 'weekday':
      return [];
  }
}
