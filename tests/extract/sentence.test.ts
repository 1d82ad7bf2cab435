import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/extract/sentence.ts';

function sentences(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    [
      'full stops and Arabic question marks',
      'وصل الوزير. هل يلتقي نظيره؟ نعم!',
      ['وصل الوزير.', 'هل يلتقي نظيره؟', 'نعم!'],
    ],
    ['line ends', 'عنوان بلا نقطة\nوصل الوزير.', ['عنوان بلا نقطة', 'وصل الوزير.']],
    ['no-break spaces', 'وصل الوزير.\u00a0وغادر.', ['وصل الوزير.', 'وغادر.']],
    [
      'a stop just inside the closing mark',
      'قال: “انتهى الأمر.” وأضاف أن',
      ['قال: “انتهى الأمر.”', 'وأضاف أن'],
    ],
  ])('end at %s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['a pause of two dots', 'سأقول ذلك ببساطة.. هذا اختيارهم'],
    ['a decimal number', 'بلغت النسبة 3.5 بالمئة'],
    ['initials of an agency', 'نقلت وكالة أ.ف.ب عن الوزير'],
    ['a title of one letter', 'قال د. أحمد شكري'],
    ['initials of a person', 'said George W. Bush in Moscow'],
    ['a quotation of two sentences', 'قال “انتهى الأمر. سنعود غدا” أمام الصحفيين'],
    ['straight quotation marks', 'قال "انتهى الأمر. سنعود غدا" أمام الصحفيين'],
  ])('do not end inside %s', (_what, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('end inside a quotation that is never closed', () => {
    expect(sentences('قال “انتهى الأمر. وغادر المكان.')).toEqual(['قال “انتهى الأمر.', 'وغادر المكان.']);
  });

  it('hold every letter of the text once, in order', () => {
    const text = fc.string({
      unit: fc.constantFrom('ا', 'ب', ' ', '.', '؟', '“', '”', '"', '\n', '3', '«', '»'),
    });
    fc.assert(
      fc.property(text, (given) => {
        const joined = sentences(given).join('');
        expect(joined.replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      }),
    );
  });
});
