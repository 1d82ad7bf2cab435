import { dayOf } from '../../model/day.ts';
import type { Timex } from '../timex/timex.ts';
import type { Ledger } from './ledger.ts';
import { voiceAt } from './office.ts';
import * as says from './says/publication.ts';

/** What a text tells of as past, or shows a picture of, was before it; false where the words may look ahead. */
export function addGoneBy(ledger: Ledger, timex: Timex): boolean {
  const { value } = timex;
  if (value.op !== 'date' || value.year === null || value.month === null || value.day === null) return false;
  if (!isPictured(ledger, timex) && !isGoneBy(ledger, timex)) return false;
  const day = dayOf(value.year, value.month, value.day);
  ledger.add({
    rule: 'date-told',
    strength: 'convention',
    relation: {
      op: 'unary',
      x: ledger.dayOf(voiceAt(ledger, timex)),
      days: { op: 'range', from: day, to: null },
    },
    quote: timex,
    says: says.dateGoneBy(day),
  });
  return true;
}

/** «استضافت روسيا، في 9 نوفمبر 2018، …»: a verb of the past stands before the day, with nothing between that looks ahead. */
function isGoneBy({ evidence }: Ledger, { start }: Timex): boolean {
  const { text } = evidence.reading.article.source;
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  const clause = before.slice(before.search(/[^.؛:\n]*$/u));
  const verb = [...clause.matchAll(DID)].at(-1);
  return verb !== undefined && !COMING.test(clause.slice(verb.index + verb[0].length));
}

/** How far before a day its verb may stand, in letters. */
const CLAUSE = 120;
/** Verbs of what is done and over; those of saying and deciding may be followed by what is still to come. */
const DID =
  /(?<!\p{L})و?(?:استضاف|عُ?قد|جر[ىت]|دخل|انته[ىت]|انطلق|قُ?تل|اعتُ?قل|[أا]وقف|طرد|زار|التق[ىت]|اجتمع|استقبل|انضم|ضم|انسحب|غز[ات]|شن|نفذ|وصل|تول[ىت]|فاز|سقط|اندلع|وقّ?ع|[أا]طلق|احتل|قصف)(?:ت|ا|وا)?(?!\p{L})/gu;
/** What may stand between and look ahead. */
const COMING =
  /(?<!\p{L})[وف]?(?:ب?[أإا]ن(?:ه|ها|هما|هم)?|ل?س?[يت]\p{L}{3,}|حتى|بحلول|قبل|قبيل|موعد|ال?مقرر(?:ة)?|المقبل(?:ة)?|على|إلى|الى|ل\p{L}{3,})(?!\p{L})/u;

/** «رجال شرطة أمام القنصلية في 2 سبتمبر 2017 (أ ف ب)»: a line below the headline that ends in a day and is no sentence. */
function isPictured({ evidence }: Ledger, { start, end }: Timex): boolean {
  const { text } = evidence.reading.article.source;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? text.length : to);
  const behind = text.slice(end, from + line.length);
  const shown = /(?<!\p{L})(?:في|يوم|بتاريخ)\s*$/u.test(text.slice(from, start));
  return (
    shown &&
    text.slice(0, from).trim() !== '' &&
    line.length <= 220 &&
    start - from >= 20 &&
    /^\s*(?:[([—–-]?\s*[\p{L} .]{1,24}[)\]]?)?\s*$/u.test(behind) &&
    !/\.\s*$/u.test(behind) &&
    !COMING.test(
      text.slice(Math.max(from, start - CLAUSE), start).replace(/(?<!\p{L})(?:على|إلى|الى|ل\p{L}+)/gu, ''),
    )
  );
}
