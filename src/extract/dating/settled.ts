import { partsOf } from '../../model/day.ts';
import type { MentionDraft } from '../mention.ts';
import type { Timex } from '../timex/timex.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import { isYearUnsaid } from './year.ts';

/**
 * «عُيّن في 21 أغسطس 2017 … وقدم أوراق اعتماده في 8 سبتمبر»: within a year that was said, the known event the day is of
 * settles it, and the day says nothing of when this was written.
 */
export function isSettled(
  ledger: Ledger,
  mention: MentionDraft,
  timex: Timex,
  before: MentionDraft | null,
): boolean {
  if (!isYearUnsaid(timex.value) || timex.value.op !== 'date' || timex.value.day === null) return false;
  const sure = anchorsOf(mention, ledger.evidence.reading.gazetteer).filter(
    ({ match }) => match.strength === 'hard',
  );
  const fact = sure.length === 1 ? sure[0]!.fact : null;
  if (fact === null || fact.confidence === 'M') return false;
  const said = [...mention.timexes, ...(before?.timexes ?? [])].filter(({ end }) => end <= timex.start);
  return said.some(({ value }) => value.op === 'date' && value.year === partsOf(fact.from).year);
}
