import { ruleTable } from '../rule.ts';
import { DATE_RULES } from './rules-date.ts';
import { PERIOD_RULES } from './rules-period.ts';
import { RELATIVE_RULES } from './rules-relative.ts';

/**
 * Everything Arabic writes times with. The order means nothing: the longest match wins, and no two rules may read
 * the same words. و, ف, ب, ل, ك may be joined to the front of a word and stay outside the span.
 */
export const ARABIC = ruleTable([...DATE_RULES, ...RELATIVE_RULES, ...PERIOD_RULES], 'وفبلك');
