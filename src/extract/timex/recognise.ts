import type { Folded } from '../fold.ts';
import { ARABIC } from './ar/rules.ts';
import { ENGLISH } from './en/rules.ts';
import { RUSSIAN } from './ru/rules.ts';
import { scan } from './scan.ts';
import type { RuleTable } from './rule.ts';
import type { Timex } from './timex.ts';

const TABLES: Readonly<Record<string, RuleTable>> = { ar: ARABIC, en: ENGLISH, ru: RUSSIAN };

/** The rules for a BCP 47 tag; Arabic reads whatever has none of its own. */
export function rulesFor(lang: string): RuleTable {
  return TABLES[lang.slice(0, 2).toLowerCase()] ?? ARABIC;
}

/**
 * Finds the temporal expressions of a text, leftmost and longest first, in order and without overlap. It looks
 * at the words alone: which days they name is for `read` and `boundsOn`.
 * @param folded the folded text
 * @param source the text it was folded from; offsets of the result count in it
 * @param lang BCP 47 tag of the text
 */
export function recognise(folded: Folded, source: string, lang = 'ar'): Timex[] {
  return settleOrder(scan(folded, source, rulesFor(lang)));
}

/** Day and month of «05/10/24» are settled by other dates of the same text that have only one reading. */
function settleOrder(found: readonly Timex[]): Timex[] {
  const orders = new Set(found.map(({ exact }) => orderOf(exact)).filter((order) => order !== null));
  if (orders.size !== 1) return [...found];
  const [order] = orders;
  return found.map((timex) => {
    const values = timex.value.op === 'one-of' ? timex.value.values : [];
    const first = Number(/\d+/u.exec(timex.exact)?.[0]);
    const chosen = values.find(
      (value) => value.op === 'date' && (order === 'dmy' ? value.day : value.month) === first,
    );
    return chosen ? { ...timex, value: chosen } : timex;
  });
}

function orderOf(exact: string): 'dmy' | 'mdy' | null {
  const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(exact);
  if (!match) return null;
  if (Number(match[1]) > 12) return 'dmy';
  return Number(match[2]) > 12 ? 'mdy' : null;
}
