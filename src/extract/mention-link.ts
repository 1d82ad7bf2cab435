import type { Chunk, Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { linkOf } from './party.ts';
import type { Party } from './party.ts';

type Link = Party['link'];

/** Links that end with the noun they govern; the others hold over «و» and apposition. */
export const SHORT_LINKS: ReadonlySet<Link> = new Set<Link>([
  'in',
  'to',
  'from',
  'during',
  'for',
  'by',
  'source',
  'despite',
]);
/** Links that mean what they say even after an object («بحثا الأزمة مع لافروف»). */
export const STRONG: ReadonlySet<Link> = new Set<Link>(['with', 'against', 'during', 'by', 'source']);
/** Links that a word between them and a party leaves as they are: «في القصر», «بحسب بيان البيت الأبيض». */
export const LASTING: ReadonlySet<Link> = new Set<Link>(['during', 'in', 'source']);

/** «المشاورات حول …، والتي انعقدت في فيينا»: behind the verb that holds an event stands where it was. */
export function isWhereHeld({ chunks }: Sentence, at: number): boolean {
  return (
    linkOf(chunks[at]!) === 'in' &&
    /^(س?[يت])?(عقد|نعقد|انعقد|جري|جرت)(ت)?$/.test(chunks[at - 1]?.loose ?? '')
  );
}

/** «في العاصمة التركية أنقرة»: the town that was called the capital right before. */
export function isCapitalsName({ chunks }: Sentence, at: number): boolean {
  return /^[بل]?العاصمه /.test(chunks[at - 1]?.loose ?? '') && chunks[at - 1]!.kind === 'name';
}

/** «مدير وكالة الاستخبارات المركزية الأمريكية (سي آي إيه)»: the same again, in parentheses behind its name. */
export function isShortFor({ chunks }: Sentence, at: number): boolean {
  const [name, open, close] = [chunks[at - 2], chunks[at - 1], chunks[at + 1]];
  return (
    open?.text === '(' && close?.text === ')' && name?.kind === 'name' && name.name?.form !== 'adjective'
  );
}

/** «مدير وكالة الاستخبارات المركزية الأمريكية (سي آي إيه)، ويليام بيرنز»: where the words behind a title and its short name go on. */
export function behindShort(chunks: readonly Chunk[], at: number): number {
  if (chunks[at + 1]?.text !== '(' || chunks[at + 3]?.text !== ')') return at + 1;
  return /^[،,]$/u.test(chunks[at + 4]?.text ?? '') ? at + 5 : at + 4;
}

/** Whether a place is named at a chunk. */
export function isPlaceAt({ chunks }: Sentence, at: number, { entities }: Gazetteer): boolean {
  const match = chunks[at]?.name;
  return [match?.entity ?? '', ...(match?.candidates ?? [])].some((id) => entities.get(id)?.kind === 'place');
}
