import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/cli/dates.ts';
import { fold } from '../../../src/extract/fold.ts';
import { rulesFor } from '../../../src/extract/timex/recognise.ts';
import { scan } from '../../../src/extract/timex/scan.ts';
import { mustParseDay } from '../../../src/model/day.ts';
import { readCases } from './cases.ts';

const LANGUAGES = [
  { lang: 'ar', file: 'arabic.cases.txt' },
  { lang: 'en', file: 'english.cases.txt' },
  { lang: 'ru', file: 'russian.cases.txt' },
];

describe.each(LANGUAGES)('dates in $lang', ({ lang, file }) => {
  const cases = readCases(new URL(file, import.meta.url));

  it.each(cases)('$group: $text', ({ text, reference, wanted }) => {
    expect(findDates(text, lang, mustParseDay(reference))).toEqual(wanted);
  });

  it('are never read by two rules alike', () => {
    const ties: string[] = [];
    for (const { text } of cases) {
      scan(fold(text), text, rulesFor(lang), (a, b) => ties.push(`${a.rule.id} = ${b.rule.id} in «${text}»`));
    }
    expect(ties).toEqual([]);
  });
});
