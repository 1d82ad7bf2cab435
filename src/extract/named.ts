import type { Entity } from '../model/event.ts';
import { FAMILY_OF } from '../model/kind.ts';
import { foldLoose } from './fold.ts';
import { isActorNoun } from './lexicon/people.ts';
import type { MentionDraft, Role } from './mention.ts';

/** The ids of participants nobody knows: kept as named, so that the same words are the same person in a list. */
export function withNamed(draft: MentionDraft): string[] {
  return rolesOf(draft).map(([id]) => id);
}

/** Entities for participants that only the source names. Their label is the source's own words in every language. */
export function namedEntities(drafts: readonly MentionDraft[]): [string, Entity][] {
  return drafts.flatMap((draft) =>
    rolesOf(draft).map(([id, words]): [string, Entity] => [
      id,
      { kind: 'person', label: { ar: words, en: words, ru: words }, country: null, cite: null },
    ]),
  );
}

/** A statement is somebody's; of what was done to «ten diplomats» or «a journalist» their country is the party. */
function rolesOf({ frame, kind }: MentionDraft): [string, string][] {
  const roles = [...frame.agents, ...frame.recipients];
  return (FAMILY_OF[kind] === 'words' ? roles : roles.filter(isPersonal)).flatMap((role) => namedId(role));
}

/** Whether words name a person and do not only describe one: «ضابط شرطة روسي», «القنصلية الأميركية». */
function isPersonal(role: Role): boolean {
  if (role.kind !== 'named') return false;
  const [first = ''] = role.words.exact.split(/\s/u, 1);
  return !isActorNoun(foldLoose(first)) && !/^[وفبلك]*ال/u.test(first);
}

function namedId(role: Role): [string, string][] {
  if (role.kind !== 'named') return [];
  const words = role.words.exact.replace(/\s+/gu, ' ').trim();
  return [[`named-${hash(foldLoose(words))}`, words]];
}

/** FNV-1a, 32 bits: short, and the same everywhere. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}
