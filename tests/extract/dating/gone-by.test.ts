import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/extract/article.ts';
import { extractCorpus } from '../../../src/extract/pipeline.ts';
import { gazetteer } from '../gazetteer.ts';

const HEAD = 'موسكو وواشنطن: علاقات متوترة\n\n';

function firstDayOf(text: string): string | null {
  const { source } = readArticle('article.txt', Buffer.from(`${text}\n`), '');
  const [article] = extractCorpus([source!], gazetteer, []).list.articles;
  return article!.published.certain[0];
}

describe('a text is younger than', () => {
  test.each([
    ['what it tells of as past', 'واستضافت موسكو في 9 نوفمبر 2018 جولة من المشاورات.', '2018-11-09'],
    ['the day a war began', 'وكان الجيش الروسي قد دخل الأراضي الأوكرانية في 24 فبراير 2022.', '2022-02-24'],
    [
      'the picture it shows',
      'رجال شرطة أمام مبنى البعثة التجارية في 2 سبتمبر 2017 (أ ف ب)\n\nنددت موسكو بالقرار.',
      '2017-09-02',
    ],
  ])('%s', (_, text, day) => {
    expect(firstDayOf(HEAD + text)).toBe(day);
  });
});

describe('nothing follows from', () => {
  test.each([
    ['a day still to come', 'وتنتهي صلاحية الاتفاق في 5 فبراير 2026.'],
    ['what was said of a day', 'واجتمع الوفدان لبحث قمة تعقد في 16 يونيو 2021.'],
    ['a deadline', 'وقع الرئيس أمرا يسري حتى 3 مارس 2023.'],
    [
      'an announcement in a line of its own',
      'القمة المقبلة ستعقد في جنيف في 16 يونيو 2021\n\nنددت موسكو بالقرار.',
    ],
  ])('%s', (_, text) => {
    expect(firstDayOf(HEAD + text)).toBeNull();
  });
});
