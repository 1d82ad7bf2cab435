import { contains } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Ledger } from './ledger.ts';
import { addTitle, genderOf, labelOf } from './office.ts';

/** «وقع ترامب في 2 أغسطس قانونا», «أصدر بايدن أمرا تنفيذيا»: what nobody but a president in office signs. */
const SIGNS =
  /(?<!\p{L})و?(?:يُ?وقّ?ع|وقّ?ع|صادق|[أا]صدر|صدّ?ق)(?!\p{L}).{0,120}?(?<!\p{L})(?:على\s+)?(?:ال)?(?:قانون(?:ا|اً|ًا)?|مرسوم(?:ا|اً|ًا)?|[أا]مر(?:ا|اً|ًا)?\s+تنفيذي(?:ا|اً|ًا)?)(?!\p{L})/su;

/** A law, decree or executive order bears the name of a president in office. */
export function addSigning(ledger: Ledger, mention: MentionDraft): void {
  const signs = SIGNS.exec(mention.exact);
  if (!signs || signs.index > 1 || mention.modality !== 'happened') return;
  const { gazetteer, names } = ledger.evidence.reading;
  const span = { start: mention.start, end: mention.start + signs.index + signs[0].length };
  for (const name of names.filter((one) => one.entity !== null && contains(span, one))) {
    const terms = gazetteer.terms
      .filter(
        ({ person, office }) => person === name.entity && gazetteer.offices.get(office)?.role === 'president',
      )
      .sort((a, b) => a.from - b.from);
    if (terms.length === 0) continue;
    const [label, gender] = [labelOf(ledger, name.entity!), genderOf(ledger, name.entity!)];
    addTitle(ledger, { name, terms, label, gender }, ledger.eventOf(mention), 'convention', true, true);
    return;
  }
}
