import type { MentionDraft } from '../mention.ts';
import type { Timex } from '../timex/timex.ts';
import { isAnaphoric } from '../timex/value.ts';
import type { TimexValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import * as says from './says/eve.ts';

/** «غداة لقائهما», «عشية القمة»: what stands between the word and the noun is nothing but its taking place. */
const EVE = /(?<!\p{L})[وف]?(?<word>غدا[ةه]|عشي[ةه])\s+(?:انعقاد\s+|انتهاء\s+)?$/u;
/** Behind these the day named before is no longer the one that is counted from. */
const PARTED =
  /(?<!\p{L})(?:[وفب]?[أإ]ن(?:ه|ها|هم|هما)?|الذي|التي|الذى|التى|الذين|حيث|بعد|بعدما|قبل|عقب|منذ|بينما|فيما|عندما|كان|كانت)(?!\p{L})|[.؛]/u;
const REACH = 180;

/**
 * «وصلت اليوم السبت … غداة الإفراج عنها», «يوم 15 يوليو 2018، أي عشية القمة»: an event that is named to say when
 * something else was is a day before or after the day said for that.
 */
export function addEve(ledger: Ledger, mention: MentionDraft): void {
  const { reading } = ledger.evidence;
  const { text } = reading.article.source;
  const lead = text.slice(mention.sentence.start, mention.start);
  const eve = EVE.exec(lead);
  if (!eve || mention.modality !== 'happened') return;
  const at = mention.sentence.start + eve.index;
  const day = reading.timexes.findLast(({ start, end }) => start >= mention.sentence.start && end <= at);
  if (!day || !isDay(day) || at - day.end > REACH || PARTED.test(text.slice(day.end, at))) return;
  if (mention.timexes.some(({ start }) => start === day.start)) return;
  const count = eve.groups?.['word']?.startsWith('غدا') === true ? -1 : 1;
  const value: TimexValue = { op: 'after', anchor: day.value, of: { op: 'shift', unit: 'day', count } };
  ledger.add({
    rule: 'eve',
    strength: 'convention',
    relation: {
      op: 'band',
      x: ledger.countedFrom(mention.voice),
      y: ledger.eventOf(mention),
      band: { op: 'timex', value, direction: 'past' },
    },
    quote: day,
    says: count < 0 ? says.DAY_BEFORE : says.DAY_AFTER,
  });
}

/** A day and no longer time. */
export function isDay({ value }: Timex): boolean {
  if (isAnaphoric(value)) return false;
  return (
    value.op === 'weekday' ||
    (value.op === 'shift' && value.unit === 'day') ||
    (value.op === 'date' && value.day !== null)
  );
}
