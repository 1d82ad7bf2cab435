import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/article.ts';
import { extractCorpus } from '../../src/extract/pipeline.ts';
import { respell } from '../../src/extract/respell.ts';
import { gazetteer } from './gazetteer.ts';

function sourceOf(text: string) {
  return readArticle('a.txt', new TextEncoder().encode(text), '').source!;
}

describe('the spelling that rules are written in', () => {
  const spelt = (text: string): string => respell(sourceOf(text)).text;

  it('gives final yeh its dots where a text leaves them out', () => {
    expect(spelt('التقى الوزير الأمريكى نظيره فى موسكو، الثلاثاء الماضى، والذى')).toBe(
      'التقى الوزير الأمريكي نظيره في موسكو، الثلاثاء الماضي، والذي',
    );
  });

  it('keeps alef maqsura, and every yeh of a text that dots its own', () => {
    expect(spelt('فى المدى المتوسط، إلى القوى الكبرى والأخرى، حتى الدورة الأولى')).toBe(
      'في المدى المتوسط، إلى القوى الكبرى والأخرى، حتى الدورة الأولى',
    );
    expect(spelt('في المنتدى الذي عقد في المقر القومى')).toBe('في المنتدى الذي عقد في المقر القومى');
  });

  it('seats the hamza of «مسئول» and «شئون» where other countries seat it', () => {
    expect(spelt('مسئول بوزارة الشئون الخارجية')).toBe('مسؤول بوزارة الشؤون الخارجية');
  });
});

describe('the list of a text in another spelling', () => {
  const LEVANT =
    'موسكو 5 مارس 2019\n\nالتقى وزير الخارجية الروسي سيرغي لافروف، أمس، المبعوث الأمريكي الخاص في موسكو، وقال مسؤول في الوزارة إن المحادثات الجارية بين الجانبين مفيدة.\n';
  const EGYPT = LEVANT.replace(/ي(?!\p{L})/gu, 'ى').replaceAll('ؤو', 'ئو');
  const listOf = (text: string) => extractCorpus([sourceOf(text)], gazetteer, []).list;

  it('has the same events and days, quoted as the text writes them', () => {
    const [one, other] = [listOf(LEVANT), listOf(EGYPT)];
    const told = ({ events }: typeof one) =>
      events.map(({ kind, actors, date }) => [kind, actors, date.edtf]);
    expect(other.events.length).toBeGreaterThan(0);
    expect(told(other)).toEqual(told(one));
    const quotes = JSON.stringify(other).match(/"exact":"[^"]*"/gu) ?? [];
    expect(quotes.some((quote) => /فى|مسئول|الأمريكى/u.test(quote))).toBe(true);
    expect(quotes.filter((quote) => /في |مسؤول|الأمريكي/u.test(quote))).toEqual([]);
    for (const { start, end, exact, prefix, suffix } of other.events.flatMap(({ mentions }) => mentions)) {
      expect(EGYPT.slice(start, end)).toBe(exact);
      expect(EGYPT.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
    }
  });
});
