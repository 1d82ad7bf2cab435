import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../src/extract/segment.ts';
import { gazetteer } from './gazetteer.ts';

const META = { published: null, accessed: null, url: null, outlet: null, title: null, lang: null };

function segment(text: string, title: string | null = null) {
  const source = { id: 'a', file: 'a.txt', sha256: '', text, textStart: 0, meta: { ...META, title } };
  return segmentArticle(source, gazetteer);
}

/** Each segment's role and text, white space around it taken off. */
function parts(text: string, title: string | null = null): [string, string][] {
  return segment(text, title).segments.map(({ role, start, end }) => [role, text.slice(start, end).trim()]);
}

function read(text: string, role: string): string[] {
  const { segments, sentences } = segment(text);
  return segments.flatMap((one, i) =>
    one.role === role ? sentences[i]!.map(({ start, end }) => text.slice(start, end)) : [],
  );
}

const TITLE = 'لافروف يبحث مع بلينكن الأزمة في أوكرانيا';
const LEAD =
  'بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره الأميركي أنتوني بلينكن في جنيف اليوم الأزمة في أوكرانيا والضمانات الأمنية.';
const MORE =
  'وقال لافروف للصحفيين في ختام اللقاء إن موسكو تنتظر ردا مكتوبا من واشنطن على مقترحاتها خلال أسبوع.';
const OTHER =
  'استقبل رئيس مجلس الوزراء المصري في القاهرة وفدا من رجال الأعمال الهنود لبحث فرص الاستثمار في قناة السويس، مؤكدا حرص مصر على تعزيز العلاقات مع الهند في مختلف المجالات الاقتصادية والتجارية والسياحية.';
const OTHER_MORE =
  'وتناول اللقاء إقامة مصانع هندية في المنطقة الاقتصادية لقناة السويس، وزيادة حجم التبادل التجاري بين مصر والهند إلى عشرة مليارات دولار سنويا.';

describe('an article', () => {
  it('is cut into parts that cover its text, in order', () => {
    const pieces = fc.constantFrom(
      TITLE,
      LEAD,
      MORE,
      OTHER,
      'اقرأ أيضا',
      'المصدر: تاس',
      'القاهرة - أ ش أ',
      '• صورة',
      '',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        fc.pre(text.trim() !== '');
        const { segments, sentences } = segment(text);
        expect(segments[0]!.start).toBe(0);
        expect(segments.at(-1)!.end).toBe(text.length);
        segments.forEach((one, i) => {
          if (i > 0) expect(one.start).toBe(segments[i - 1]!.end);
          for (const { start, end } of sentences[i]!) {
            expect(start >= one.start && end <= one.end && end > start).toBe(true);
          }
        });
      }),
    );
  });

  it('without a headline is all body', () => {
    expect(parts(`${LEAD}\n${MORE}`)).toEqual([['body', `${LEAD}\n${MORE}`]]);
  });

  it('has a headline, a byline and a dateline on lines of their own', () => {
    expect(parts(`${TITLE}\nكتب: أحمد حسن\nموسكو - رويترز\n${LEAD}\n${MORE}`)).toEqual([
      ['title', TITLE],
      ['furniture', 'كتب: أحمد حسن\nموسكو - رويترز'],
      ['body', `${LEAD}\n${MORE}`],
    ]);
  });

  it('keeps a dateline before its first sentence in the body', () => {
    const lead = `موسكو (رويترز) - ${LEAD}`;
    expect(parts(`${TITLE}\n${lead}\n${MORE}`)).toEqual([
      ['title', TITLE],
      ['body', `${lead}\n${MORE}`],
    ]);
  });

  it('reads a headline once, however often it is repeated', () => {
    expect(parts(`${TITLE}\n\nكتب: وكالات\n\n${TITLE}\n\n${TITLE}\n\n${LEAD}`).map(([role]) => role)).toEqual(
      ['title', 'furniture', 'body'],
    );
    expect(read(`${TITLE}\n${TITLE}\n${LEAD}`, 'body')).toEqual([LEAD]);
  });

  it('takes a standfirst and a caption before the text for what they are', () => {
    const standfirst = 'وزيرا خارجية روسيا والولايات المتحدة يلتقيان في جنيف للمرة الثانية هذا الشهر.';
    const caption = '• لافروف وبلينكن في جنيف';
    expect(parts(`${TITLE}\n${standfirst}\n${caption}\nلافروف وبلينكن في جنيف\n${LEAD}\n${MORE}`)).toEqual([
      ['title', `${TITLE}\n${standfirst}`],
      ['furniture', `${caption}\nلافروف وبلينكن في جنيف`],
      ['body', `${LEAD}\n${MORE}`],
    ]);
  });

  it.each([
    'موسكو: أحمد حسن',
    'هامبورغ ـ وكالات الأنباء:',
    'الجزائر/ أحلام.ع',
    'القاهرة - «الخليج»',
    'لافروف وبلينكن خلال مؤتمر صحافي في جنيف أمس (أ.ف.ب)',
    'الجمعة - 18 جمادى الآخرة 1443 هـ - 21 يناير 2022 مـ رقم العدد [15760]',
  ])('knows what stands between headline and text: «%s»', (line) => {
    expect(parts(`${TITLE}\nالجمعة 21 يناير 2022\n${line}\n${LEAD}\n${MORE}`)).toEqual([
      ['title', TITLE],
      ['furniture', `الجمعة 21 يناير 2022\n${line}`],
      ['body', `${LEAD}\n${MORE}`],
    ]);
  });

  it('reads a headline once, also where the name of the site stands behind it', () => {
    expect(parts(`${TITLE} – موقع الأخبار\nموقع الأخبار\n${TITLE}\nالعالم\n${LEAD}\n${MORE}`)).toEqual([
      ['title', `${TITLE} – موقع الأخبار`],
      ['furniture', `موقع الأخبار\n${TITLE}\nالعالم`],
      ['body', `${LEAD}\n${MORE}`],
    ]);
  });

  it('does not take a heading with a year for a date', () => {
    const heading = 'لافروف وبلينكن في سنة 2022';
    expect(parts(`${heading}\n${LEAD}\n${MORE}`)[0]).toEqual(['title', heading]);
  });

  it('reads the day it was printed on as furniture', () => {
    expect(parts(`${TITLE}\nالجمعة 21 يناير 2022 - 14:30\n${LEAD}`)[1]).toEqual([
      'furniture',
      'الجمعة 21 يناير 2022 - 14:30',
    ]);
  });

  it('ends at the line that names its source', () => {
    expect(parts(`${LEAD}\n${MORE}\nالمصدر: وكالة تاس الروسية`).at(-1)).toEqual([
      'furniture',
      'المصدر: وكالة تاس الروسية',
    ]);
  });

  it.each(['(أ ف ب)', 'رويترز', 'المصدر: وكالات', 'سبوتنيك - رويترز'])(
    'ends at a line of agencies: «%s»',
    (line) => {
      expect(parts(`${LEAD}\n${MORE}\n\n${line}`)).toEqual([
        ['body', `${LEAD}\n${MORE}`],
        ['furniture', line],
      ]);
    },
  );

  it('knows its headline from the front matter', () => {
    expect(parts(`${TITLE}.\n${LEAD}`, `${TITLE}.`)[0]).toEqual(['title', `${TITLE}.`]);
  });
});

describe('lists of other articles', () => {
  const LINKS = 'بايدن يزور كييف في الذكرى الأولى للحرب\nترامب يلتقي بوتين في ألاسكا';

  it.each([
    'اقرأ أيضاً:',
    'إقرأ أيضا',
    'مواضيع متعلقة',
    'اخترنا لك',
    'أخبار ذات صلة',
    'شاهد أيضاً',
    'الأكثر قراءة',
    'قد يعجبك أيضا',
    'تابعونا على تلغرام',
    'لمزيد من الأخبار تابعونا',
    '• اقرأ المزيد:',
    'الموضوعات المتعلقة',
  ])('are nothing of the article’s: «%s»', (marker) => {
    const text = `${TITLE}\n${LEAD}\n${MORE}\n${marker}\n${LINKS}`;
    expect(parts(text)).toEqual([
      ['title', TITLE],
      ['body', `${LEAD}\n${MORE}`],
      ['furniture', `${marker}\n${LINKS}`],
    ]);
  });

  it('may stand at the end of a line', () => {
    expect(read(`${LEAD} ${MORE} اقرأ أيضا: ${LINKS}`, 'body')).toEqual([LEAD, MORE]);
  });

  it('may interrupt an article that goes on', () => {
    const text = `${LEAD}\nاقرأ أيضا: بايدن يزور كييف\n${MORE}`;
    expect(parts(text)).toEqual([['body', text]]);
    expect(read(text, 'body')).toEqual([LEAD, MORE]);
  });

  it('are told from sentences that begin alike', () => {
    const more = 'لمزيد من التعاون بين البلدين اتفق الوزيران على عقد اجتماع آخر في جنيف خلال الشهر المقبل.';
    expect(read(`${LEAD}\n${more}`, 'body')).toEqual([LEAD, more]);
  });
});

describe('another article glued to the tail', () => {
  it('starts after a list’s head, with its own headline and dateline', () => {
    const head = 'مصر والهند تبحثان الاستثمار\nالقاهرة - أ ش أ';
    const text = `${LEAD}\n${MORE}\nاقرأ أيضا:\n${head}\n${OTHER}\n${OTHER_MORE}`;
    expect(parts(text).map(([role]) => role)).toEqual(['body', 'furniture', 'tail']);
    expect(parts(text).at(-1)![1]).toBe(`${head}\n${OTHER}\n${OTHER_MORE}`);
    expect(read(text, 'tail')).toEqual([OTHER, OTHER_MORE]);
  });

  it('starts in the middle of a line when the list’s head is glued to it', () => {
    const text = `${LEAD}\n${MORE}\nأخبار ذات صلة${OTHER}\n${OTHER_MORE}`;
    expect(read(text, 'tail')).toEqual([OTHER, OTHER_MORE]);
  });

  it.each(['القاهرة - أ ش أ', 'أبوظبي (وام)', 'نيودلهي/ 5 مارس/ وام', 'القاهرة في 5 مارس (أ ف ب)'])(
    'starts at a second dateline: «%s»',
    (dateline) => {
      const text = `موسكو (رويترز) - ${LEAD}\n${MORE}\n${dateline}\n${OTHER}`;
      expect(read(text, 'body')).toHaveLength(2);
      expect(read(text, 'tail')).toEqual([OTHER]);
    },
  );

  it('starts where nobody and no place is shared with what came before', () => {
    const text = `${LEAD}\n${MORE}\n${OTHER}\n${OTHER_MORE}`;
    expect(parts(text)).toEqual([
      ['body', `${LEAD}\n${MORE}`],
      ['tail', `${OTHER}\n${OTHER_MORE}`],
    ]);
  });

  it('does not start where the text goes on about others', () => {
    const aside = `وفي سياق متصل، ${OTHER}`;
    expect(parts(`${LEAD}\n${MORE}\n${aside}`)).toEqual([['body', `${LEAD}\n${MORE}\n${aside}`]]);
  });
});
