import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/extract/article.ts';
import { extractCorpus } from '../../../src/extract/pipeline.ts';
import { gazetteer } from '../gazetteer.ts';

const STORY =
  'قال وزير الخارجية الروسي سيرغي لافروف إن موسكو تنتظر ردا أمريكيا على مقترحاتها.\n\nوأضاف لافروف في مؤتمر صحفي أن المشاورات مع واشنطن مستمرة بين الخبراء.\n';

/** How agencies and papers print where and when they write, before their text or above it. */
const INLINE: readonly (readonly [string, string])[] = [
  ['موسكو 12 شتنبر 2019 (ومع) - ', '2019-09-12'],
  ['الجزائر - 15 جانفي 2020 (واج) - ', '2020-01-15'],
  ['تونس - 7 أفريل 2018 (وات) - ', '2018-04-07'],
  ['موسكو في 04 أكتوبر 2017 / وام / ', '2017-10-04'],
  ['واشنطن في 21 يوليو 2020 /قنا/ ', '2020-07-21'],
  ['عمان 4 تشرين الأول 2018 (بترا) - ', '2018-10-04'],
  ['موسكو - أ ف ب - 3 ديسمبر 2021 - ', '2021-12-03'],
  ['موسكو (رويترز) 9 يونيو 2021 - ', '2021-06-09'],
  ['موسكو، 16 يوليو 2018 (تاس) - ', '2018-07-16'],
  ['دمشق-16-7-2018 (سانا)- ', '2018-07-16'],
  ['موسكو 16-7-2018 وفا- ', '2018-07-16'],
  ['(موقع الأخبار / سبوتنيك - 16 تموز 2018ء) ', '2018-07-16'],
  ['(وكالات - 16 يوليو 2018) ', '2018-07-16'],
];

const ABOVE: readonly (readonly [string, string])[] = [
  ['موسكو 14 محرم 1439 هـ الموافق 04 أكتوبر 2017 م واس', '2017-10-04'],
  ['الرياض 15 سبتمبر 2018 م واس', '2018-09-15'],
  ['موسكو - الجمعة 16 غشت 2019', '2019-08-16'],
  ['الخميس 22 رجب 1439 هـ - 8 أبريل 2018', '2018-04-08'],
  ['موسكو: «الشرق الأوسط» - 5 فبراير 2020', '2020-02-05'],
  ['نشر في: 11 جويلية 2018', '2018-07-11'],
  ['الأربعاء، 03 آذار/مارس 2021 الساعة 10:15', '2021-03-03'],
  ['الثلاثاء - 5 ذو القعدة 1439 هـ - 17 يوليو 2018 مـ رقم العدد [14476]', '2018-07-17'],
  ['الثلاثاء 5 من ذى القعدة 1439 هــ 17 يوليو 2018 السنة 142 العدد 48070', '2018-07-17'],
  ['نُشر: 14:05-17 يوليو 2018 م ـ 05 ذو القِعدة 1439 هـ', '2018-07-17'],
  ['تم النشر: 15:42 GMT 17.07.2018 (تم التحديث: 08:02 GMT 18.07.2018)', '2018-07-17'],
  ['آخر تحديث: 18 يوليو 2018 - 10:00 | نشر في: 17 يوليو 2018 - 18:20', '2018-07-17'],
  ['تاريخ النشر:17 يوليو 2018, 21:58 GMT', '2018-07-17'],
  ['النسخة: الورقية - دولي الثلاثاء، ١٧ تموز/ يوليو ٢٠١٨ (٠١:٠٠ - بتوقيت غرينتش)', '2018-07-17'],
  ['2018:07:17.18:20', '2018-07-17'],
  ['17 . 07 . 2018', '2018-07-17'],
  ['الثلاثاء 5 ذو القعدة 1439', '2018-07-17'],
  ['GMT 18:20 2018 الثلاثاء 17 يوليو', '2018-07-17'],
];

/** What pages print below their text. */
const BELOW: readonly (readonly [string, string])[] = [
  ['الثلاثاء 17 يوليو 2018 - 18:20', '2018-07-17'],
  ['المصدر: وكالات - 17 يوليو 2018', '2018-07-17'],
  ['حرر في 17 يوليو 2018', '2018-07-17'],
  ['كونا 171820 جمت يول 18', '2018-07-17'],
  ['نشر في الصفحة 4 بتاريخ 17 يوليو 2018', '2018-07-17'],
];

function published(text: string): readonly (string | null)[] {
  const { source } = readArticle('article.txt', Buffer.from(text), '');
  const { list } = extractCorpus([source!], gazetteer, []);
  return list.articles[0]!.published.certain;
}

describe('the day an article prints of itself', () => {
  test.each(INLINE)('before its text: %s', (line, day) => {
    expect(published(`موسكو تنتظر رد واشنطن\n\n${line}${STORY}`)).toEqual([day, day]);
  });

  test.each(ABOVE)('above its text: %s', (line, day) => {
    expect(published(`موسكو تنتظر رد واشنطن\n\n${line}\n\n${STORY}`)).toEqual([day, day]);
  });

  test.each(ABOVE.filter(([line]) => /:|العدد|واس|\(/u.test(line)))('above everything: %s', (line, day) => {
    expect(published(`${line}\n${STORY}`)).toEqual([day, day]);
  });

  test.each(BELOW)('below its text: %s', (line, day) => {
    expect(published(`موسكو تنتظر رد واشنطن\n\n${STORY}\n${line}\n`)).toEqual([day, day]);
  });

  test('may be that on which somebody opened the page, when a weekday and a date top it', () => {
    const [from, to] = published(`الثلاثاء 3 أكتوبر 2023\nموسكو تنتظر رد واشنطن\n\n${STORY}`);
    expect(from).not.toBe(to);
  });

  test('is the one at the top after all, when the text counts from the same weekday', () => {
    const story = STORY.replace('الروسي سيرغي', 'الروسي، أمس الاثنين، سيرغي');
    expect(published(`الثلاثاء 17 يوليو 2018\nموسكو تنتظر رد واشنطن\n\n${story}`)).toEqual([
      '2018-07-17',
      '2018-07-17',
    ]);
  });

  test('of a month by sighting may be a day off', () => {
    expect(published(`موسكو تنتظر رد واشنطن\n5 ذو القعدة 1439 هـ\n\n${STORY}`)).toEqual([
      '2018-07-17',
      '2018-07-19',
    ]);
  });

  test('is not that of a picture, nor how long ago it was', () => {
    expect(published(`موسكو تنتظر رد واشنطن\n© أ ف ب 17 يوليو 2018\nمنذ 3 سنوات\n\n${STORY}`)[1]).not.toBe(
      '2018-07-17',
    );
  });

  test('is not the day of something it tells of', () => {
    const [from] = published(
      `موسكو تنتظر رد واشنطن\n\nموسكو (رويترز) - 16 يوليو 2018 كان يوم لقاء الرئيسين في هلسنكي.\n\n${STORY}`,
    );
    expect(from).not.toBe(null);
  });
});

describe('the day a site was updated, above everything', () => {
  test('is only likely the day of the article', () => {
    const text = `آخر تحديث بتاريخ | الإثنين, نوفمبر 25, 2024\n\nموسكو تنتظر ردا من واشنطن\n\n${STORY}`;
    const { source } = readArticle('site.txt', new TextEncoder().encode(text), '');
    const { list } = extractCorpus([source!], gazetteer, []);
    const { certain, likely } = list.articles[0]!.published;
    expect(likely).toEqual(['2024-11-25', '2024-11-25']);
    expect(certain[0]).not.toBe('2024-11-25');
  });
});

describe('no day of the article is', () => {
  test.each([
    'الرئيسان ترامب وبوتين في هلسنكي 16 تموز/يوليو 2018',
    'لافروف وبومبيو في سوتشي، 14 مايو 2019 (أ ف ب)',
    'القمة المقبلة ستعقد في جنيف في 16 يونيو 2021',
  ])('that of a picture or a heading: %s', (line) => {
    const [from, to] = published(`موسكو تنتظر رد واشنطن\n\n${line}\n\n${STORY}`);
    expect(to === null || from !== to).toBe(true);
  });
});
