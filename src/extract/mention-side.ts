import type { Role } from './mention.ts';
import type { Named } from './mention-context.ts';
import type { Party } from './party.ts';

/** One participant: the role a title shows, the actor it counts as, and its country. */
export interface Side {
  readonly role: Role;
  readonly actor: string | null;
  readonly country: string | null;
  readonly person: boolean;
}

export function sideOf(party: Party): Side {
  return { role: party.role, actor: party.actor, country: party.country, person: party.kind === 'person' };
}

export function countrySide(id: string): Side {
  return { role: { kind: 'entity', id }, actor: id, country: id, person: false };
}

export function namedSide({ id, country, person }: Named): Side {
  return { role: { kind: 'entity', id }, actor: id, country, person };
}

/**
 * People told of only in the plural, or a side as such («مسؤولون أميركيون», «الجانب الأمريكي»), are their country;
 * a mission or one official without a name stays as it is written.
 */
export function plainRole({ role, actor, country, person }: Side): Role {
  if (role.kind !== 'named' || person || country === null || actor !== country) return role;
  return PEOPLE.test(role.words.exact) ? { kind: 'entity', id: country } : role;
}

const PEOPLE =
  /^(?:\d+|[٠-٩]+)\s|^[وفبل]*(?:ال|ل)?(?:\S{3,}(?:ين|ون|ان)|دبلوماسيا|[أا]عضاء|خبراء|جانب|طرف|سلطات|قوات|مسؤولا)(?=\s|$)|^[وفبل]*ال\S+ي(?:ين|ون)$/u;

/** Sides without repetition. A country that stands in twice, once as words («الدبلوماسيين الروس»), is one. */
export function distinct(sides: readonly Side[]): Side[] {
  return sides.filter((one, i) => sides.findIndex((other) => same(one, other)) === i);
}

export function same(a: Side, b: Side): boolean {
  if (a.actor !== null && a.actor === b.actor && a.person === b.person) {
    return a.role.kind === 'entity' || b.role.kind === 'entity' || a.role.words.exact === b.role.words.exact;
  }
  return a.role.kind === 'named' && b.role.kind === 'named' && a.role.words.exact === b.role.words.exact;
}

/** Entity ids of everybody; a country whose person or body is named is left out. */
export function actorsOf(sides: readonly Side[]): string[] {
  const known = sides.filter((side) => side.actor !== null);
  const spoken = new Set(
    known.filter(({ actor, country }) => actor !== country).map(({ country }) => country),
  );
  const heard = known.filter(({ actor, country }) => actor !== country || !spoken.has(country));
  return [...new Set(heard.map(({ actor }) => actor!))];
}

/** Entity ids of the countries that take part. */
export function countriesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap(({ country }) => (country === null ? [] : [country])))];
}
