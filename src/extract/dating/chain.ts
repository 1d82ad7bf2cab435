import { FAMILY_OF } from '../../model/kind.ts';
import type { MentionDraft } from '../mention.ts';
import type { Direction, Timex } from '../timex/timex.ts';
import { isAnaphoric } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import * as expressionSays from './says/expression.ts';
import * as tellingSays from './says/telling.ts';

/** «شملت», «من بينها»: what follows was part of what stands before. */
const INCLUDED =
  /(?<!\p{L})(?:و?(?:شمل|تضمن|تشمل|يشمل|تتضمن|يتضمن|شملت|تضمنت)|(?:من |و)?(?:بينها|ضمنها|منها)|بما (?:في ذلك|فيها)|includ(?:ed|es|ing)|включая|в том числе)\s*$/u;

/** «فرضت، الخميس، عقوبات شملت طرد دبلوماسيين»: the part of an act has the day of the act. */
export function addPart(ledger: Ledger, mention: MentionDraft, before: MentionDraft): void {
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  const { text } = ledger.evidence.reading.article.source;
  if (x === y || before.sentence.start !== mention.sentence.start || before.modality !== mention.modality)
    return;
  if (!INCLUDED.test(text.slice(before.start, mention.start))) return;
  ledger.add({
    rule: 'part-of-act',
    strength: 'convention',
    relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: 0 } },
    quote: mention,
    says: tellingSays.PART_OF_ACT,
  });
}

/** «في اليوم نفسه», «بعد يومين من ذلك»: counted from the event told before. */
export function addBackReference(
  ledger: Ledger,
  mention: MentionDraft,
  before: MentionDraft,
  timex: Timex,
  direction: Direction,
): void {
  const [x, y] = [ledger.eventOf(before), ledger.eventOf(mention)];
  if (timex.value.op !== 'after' || timex.value.anchor !== null || isAnaphoric(timex.value.of) || x === y)
    return;
  ledger.add({
    rule: 'same-occasion',
    strength: 'soft',
    relation: { op: 'band', x, y, band: { op: 'timex', value: timex.value.of, direction } },
    quote: timex,
    says: expressionSays.SAME_OCCASION,
  });
}

/** «في مستهل اللقاء», «خلال المكالمة»: said there, and the article means the one to have been told. */
const THERE =
  /(?<!\p{L})(?:خلال|أثناء|اثناء|في مستهل|في بداية|في ختام|لدى)\s+(?<call>المكالمة|الاتصال|المحادثة الهاتفية)?(?:اللقاء|الاجتماع|المحادثات|المباحثات|القمة|الجلسة)?(?!\p{L})/u;
/** Where the telling ends and the told begins. */
const TOLD = /(?<!\p{L})(?:إن|أن|بأن|إنه|أنه|إنها|أنها|بأنه)(?!\p{L})|[:"“«]/u;
/** How far behind a verb of saying its occasion stands, in letters. */
const OCCASION_REACH = 60;

/** Words spoken «at the meeting» have the day of the meeting told last in which the speaker took part. */
export function addOccasion(ledger: Ledger, mention: MentionDraft, before: readonly MentionDraft[]): void {
  if (FAMILY_OF[mention.kind] !== 'words' || mention.modality !== 'happened') return;
  const { text } = ledger.evidence.reading.article.source;
  const clause = text.slice(mention.start, Math.min(mention.start + OCCASION_REACH, mention.sentence.end));
  const said = clause.slice(0, TOLD.exec(clause)?.index);
  const found = THERE.exec(said);
  if (!found || found[0].endsWith(' ')) return;
  const isCall = found.groups?.['call'] !== undefined;
  const there = before.findLast((one) => FAMILY_OF[one.kind] === 'contact' && one.kind !== 'visit');
  if (!there || there.modality !== 'happened' || (there.kind === 'call') !== isCall) return;
  if (!mention.actors.some((actor) => there.actors.includes(actor))) return;
  const [x, y] = [ledger.eventOf(there), ledger.eventOf(mention)];
  if (x === y) return;
  const start = mention.start + found.index;
  ledger.add({
    rule: 'same-occasion',
    strength: 'convention',
    relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: 0 } },
    quote: { start, end: start + found[0].length, exact: found[0] },
    says: tellingSays.SAID_THERE,
  });
}
