import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/extract/fold.ts';
import { ARABIC } from '../../../src/extract/timex/ar/rules.ts';
import { ENGLISH } from '../../../src/extract/timex/en/rules.ts';
import { RUSSIAN } from '../../../src/extract/timex/ru/rules.ts';
import { read } from '../../../src/extract/timex/read.ts';
import { ruleTable } from '../../../src/extract/timex/rule.ts';
import { scan, type Candidate } from '../../../src/extract/timex/scan.ts';
import { directionAt } from '../../../src/extract/timex/tense.ts';
import { mustParseDay } from '../../../src/model/day.ts';

const TABLES = [
  { lang: 'ar', table: ARABIC },
  { lang: 'en', table: ENGLISH },
  { lang: 'ru', table: RUSSIAN },
];

function ties(text: string, table: typeof ARABIC): string[] {
  const found: string[] = [];
  const note = (a: Candidate, b: Candidate): void => void found.push(`${a.rule.id} = ${b.rule.id}`);
  scan(fold(text), text, table, note);
  return found;
}

describe.each(TABLES)('the rules of $lang', ({ table }) => {
  it('have an id, an example and a counter-example each', () => {
    const ids = table.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(table.rules.filter((rule) => rule.examples.length === 0).map((rule) => rule.id)).toEqual([]);
    expect(table.rules.filter((rule) => rule.counterExamples.length === 0).map((rule) => rule.id)).toEqual(
      [],
    );
  });

  describe.each([...table.rules])('rule $id', (rule) => {
    it.each([...rule.examples])('reads «$span» in «$text» as $edtf', ({ text, span, edtf, on }) => {
      const folded = fold(text);
      const found = scan(folded, text, table).find((timex) => timex.rule === rule.id);
      expect(found?.exact).toBe(span);
      const reading =
        found &&
        read(found.value, {
          reference: on === null ? null : mustParseDay(on),
          direction: directionAt(folded, found.start, found.end),
        });
      expect(reading?.edtf).toBe(edtf);
    });

    it.each([...rule.counterExamples])('finds nothing in «%s»', (text) => {
      const alone = ruleTable([rule], table.proclitics);
      expect(scan(fold(text), text, alone)).toEqual([]);
      expect(scan(fold(text), text, table).filter((timex) => timex.rule === rule.id)).toEqual([]);
    });
  });

  it('never read the same words in two ways', () => {
    const texts = table.rules.flatMap((rule) => [
      ...rule.examples.map(({ text }) => text),
      ...rule.counterExamples,
    ]);
    expect(texts.flatMap((text) => ties(text, table).map((tie) => `${text}: ${tie}`))).toEqual([]);
  });
});
