import type { Sentence } from './chunk.ts';
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
