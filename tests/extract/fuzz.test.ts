import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/article.ts';
import { extractCorpus } from '../../src/extract/pipeline.ts';
import { stepsOf } from '../../src/model/dating.ts';
import { gazetteer } from './gazetteer.ts';

const FOLDER = 'data/articles/';
const clauses = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(FOLDER + file, 'utf8').split(/(?<=[.،:\n])/))
  .filter((piece) => piece.trim() !== '');

/** What a careless editor, a broken crawler or a wrong encoding puts between words. */
const debris = fc.constantFrom(
  '"',
  '«',
  '»',
  '“',
  '(',
  ']',
  '\n',
  '\n\n',
  ' ',
  '\u00A0',
  '\u200F',
  '\u202B',
  '\u2067',
  '\uFEFF',
  '\0',
  '\uD83D',
  'ـــ',
  'ً',
  '٣١/٠٢/٢٠٢١',
  '31 فبراير',
  '9999-99-99',
  'أمس أمس',
  'الاثنين الثلاثاء',
  'عام ٠',
  '1/1/1',
  'قال قال',
  'بين و',
  'وفقا لـ',
  'اقرأ أيضاً',
  'the the',
  'вчера',
  '<p>',
  '---',
);

const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...clauses) }, { weight: 1, arbitrary: debris }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** A text with some of its units cut out, words and characters in two. */
const cut = fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(30)), { maxLength: 6 })).map(([whole, cuts]) =>
  cuts.reduce((rest, [at, length]) => {
    const from = at % (rest.length + 1);
    return rest.slice(0, from) + rest.slice(from + length);
  }, whole),
);

describe('texts that are no articles', () => {
  it('are read without a fault, and quoted to the letter', () => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 2 }), (texts) => {
        const sources = texts.flatMap(
          (one, i) => readArticle(`f${i}.txt`, new TextEncoder().encode(one), '').source ?? [],
        );
        const { list, messages } = extractCorpus(sources, gazetteer, []);
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
        const whole = new Map(sources.map(({ id, text: own }) => [id, own]));
        for (const { mentions, date } of list.events) {
          const quotes = [...mentions, ...stepsOf(date).flatMap(({ quote }) => quote ?? [])];
          for (const { article, start, end, exact } of quotes) {
            expect(whole.get(article)!.slice(start, end)).toBe(exact);
          }
        }
      }),
      { numRuns: Number(process.env['DETENTE_RUNS'] ?? 60) },
    );
  }, 600_000);
});
