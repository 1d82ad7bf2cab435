import { FAMILY_OF } from '../../model/kind.ts';
import type { Term } from '../gazetteer.ts';
import type { MentionDraft } from '../mention.ts';
import type { NameMatch } from '../name.ts';
import { isAbsolute } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import { daysInOffice, genderOf, isFromMemory, labelOf } from './office.ts';
import * as says from './says/office.ts';

/**
 * «الرئيس بوتين أكد لترامب خلال اتصالهما»: whoever a text calls by an office meets the holders of the same office
 * elsewhere, and so while both held it. A text gives a title once, so it counts wherever it stands.
 */
export function addCounterparts(ledger: Ledger): void {
  const { names } = ledger.evidence.reading;
  for (const mention of ledger.evidence.mentions) {
    if (!isContact(mention)) continue;
    const title = names.find((name) => isTitle(name) && name.entity === mention.actors[0]);
    const other = names.find((name) => isTitle(name) && name.entity === mention.actors[1]);
    const office = title?.office ?? other?.office ?? null;
    if (office === null || (title && other && !isAlike(ledger, title.office!, other.office!))) continue;
    const held = mention.actors.map((actor) => termsLike(ledger, actor, office));
    if (held.some((terms) => terms.length === 0)) continue;
    for (const [i, actor] of mention.actors.entries()) addHeld(ledger, mention, actor, held[i]!);
  }
}

function isContact({ kind, modality, background, timexes, known, actors }: MentionDraft): boolean {
  return (
    FAMILY_OF[kind] === 'contact' &&
    modality === 'happened' &&
    !background &&
    !timexes.some(({ value }) => isAbsolute(value)) &&
    actors.length === 2 &&
    !known.some(({ strength }) => strength === 'hard')
  );
}

function isTitle({ form, office, modifier, refersBack }: NameMatch): boolean {
  return form === 'titled-name' && office !== null && modifier === null && !refersBack;
}

/** A security adviser who meets a minister meets no counterpart, whatever that one became later. */
function isAlike({ evidence }: Ledger, a: string, b: string): boolean {
  const { offices } = evidence.reading.gazetteer;
  return offices.get(a)?.role === offices.get(b)?.role;
}

/** A person's terms in an office of the same role: presidents and presidents. */
function termsLike(ledger: Ledger, person: string, office: string): Term[] {
  const { terms, offices } = ledger.evidence.reading.gazetteer;
  const role = offices.get(office)?.role ?? null;
  return terms
    .filter((term) => term.person === person && role !== null && offices.get(term.office)?.role === role)
    .sort((a, b) => a.from - b.from);
}

function addHeld(ledger: Ledger, mention: MentionDraft, person: string, terms: readonly Term[]): void {
  const { gazetteer, names } = ledger.evidence.reading;
  const own = names.filter(({ entity }) => entity === person);
  const quote = own.findLast(({ start }) => start < mention.end) ?? own[0];
  const label = gazetteer.offices.get(terms[0]!.office)!.label;
  ledger.add({
    rule: 'counterpart',
    strength: isFromMemory(terms) ? 'soft' : 'convention',
    relation: { op: 'unary', x: ledger.eventOf(mention), days: daysInOffice(terms) },
    quote: quote ?? mention,
    fact: terms[0]!.id,
    says: says.counterpart(labelOf(ledger, person), label, genderOf(ledger, person), terms),
  });
}
