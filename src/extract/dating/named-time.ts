import { partsOf } from '../../model/day.ts';
import { foldLoose } from '../fold.ts';
import type { KnownEvent } from '../gazetteer.ts';
import type { MentionDraft } from '../mention.ts';
import type { Timex } from '../timex/timex.ts';
import type { DateValue } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';

/** So much text before a time is looked at, and so many words may stand between a name and its time. */
const REACH = 90;
const BETWEEN = 3;

/** «عقوبات جديدة … بسبب ضم شبه جزيرة القرم في عام 2014»: a year behind the name of an event that has it is that event's. */
export function isOfNamed({ evidence }: Ledger, mention: MentionDraft, { start, value }: Timex): boolean {
  if (value.op !== 'date' || value.year === null) return false;
  const { article, gazetteer } = evidence.reading;
  const from = Math.max(mention.sentence.start, start - REACH);
  const lead = foldLoose(article.source.text.slice(from, start));
  return [...gazetteer.events.values()].some(
    (event) => event.kind !== mention.kind && fits(value, event) && endsInName(lead, event),
  );
}

function fits({ year, month, day }: DateValue, { from }: KnownEvent): boolean {
  const parts = partsOf(from);
  return year === parts.year && (month ?? parts.month) === parts.month && (day ?? parts.day) === parts.day;
}

function endsInName(lead: string, { aliases }: KnownEvent): boolean {
  return aliases.ar.some((alias) => {
    const name = foldLoose(alias);
    const at = lead.lastIndexOf(name);
    if (at < 0) return false;
    const between = lead.slice(at + name.length);
    return !/[،,.؛:]/u.test(between) && (between.match(/\p{L}+/gu) ?? []).length <= BETWEEN;
  });
}
