import type { Quote } from '../model/span.ts';

/**
 * Words that name or point at somebody or something: «أناتولي أنطونوف», «السفير الروسي في واشنطن», «السفير».
 * Office and person joined by apposition are one match.
 */
export interface NameMatch extends Quote {
  /** A name («بوتين»), a title alone («السفير»), both («السفير أنطونوف»), or a country's adjective («الروسي»). */
  readonly form: 'name' | 'title' | 'titled-name' | 'adjective';
  /** Entity ids it may be, best first; empty for a person the gazetteer does not know. */
  readonly candidates: readonly string[];
  /** The entity it is taken to be; null when nobody or more than one fits. */
  readonly entity: string | null;
  /** The office its title names, if any. */
  readonly office: string | null;
  /** Entity id of the country its words name: the title's, the adjective's, or the capital's that speaks for it. */
  readonly country: string | null;
  /** The personal name alone, when the match has a title before or after it. */
  readonly name: Quote | null;
  /** «الجديد», «السابق», «بالإنابة» beside the title. */
  readonly modifier: 'new' | 'former' | 'acting' | null;
  /** Only a title («السفير»), resolved by who was named before. */
  readonly refersBack: boolean;
}
