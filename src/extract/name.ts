import type { Quote } from '../model/span.ts';

/**
 * Words that name or point at somebody or something: «أناتولي أنطونوف», «السفير الروسي في واشنطن», «السفير».
 * Office and person joined by apposition are one match.
 */
export interface NameMatch extends Quote {
  /** Entity ids it may be, best first; empty for a person the gazetteer does not know. */
  readonly candidates: readonly string[];
  /** The entity it is taken to be; null when nobody or more than one fits. */
  readonly entity: string | null;
  /** The office its title names, if any. */
  readonly office: string | null;
  /** «الجديد», «السابق», «بالإنابة» beside the title. */
  readonly modifier: 'new' | 'former' | 'acting' | null;
  /** Only a title («السفير»), resolved by who was named before. */
  readonly refersBack: boolean;
}
