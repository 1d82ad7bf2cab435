import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/model/dating.ts';
import { dated } from './reader.ts';

/** One kind of evidence: words that carry it, what they date, and the days that are left. */
interface Row {
  readonly says: string;
  readonly text: string;
  readonly published?: string;
  readonly url?: string;
  readonly which: number | 'publication';
  readonly certain: readonly [string | null, string | null];
  readonly likely?: readonly [string | null, string | null];
  readonly rule: string;
}

const MET = (time: string, verb = 'التقى'): string =>
  `${verb} سيرغي لافروف ${time} نظيره الأميركي أنتوني بلينكن.`;
const ON = '2022-01-26';

const ROWS: readonly Row[] = [
  {
    says: 'today, yesterday and the day before are counted from the publication',
    text: 'أعلن السفير الروسي أول من أمس أن بلاده طردت دبلوماسيين أميركيين.',
    published: '2018-09-12',
    which: 0,
    certain: ['2018-09-10', '2018-09-10'],
    rule: 'deictic',
  },
  {
    says: 'last Monday is one of the seven days before',
    text: MET('الإثنين الماضي'),
    published: ON,
    which: 0,
    certain: ['2022-01-24', '2022-01-24'],
    rule: 'counted',
  },
  {
    says: 'next Monday is one of the seven days after',
    text: MET('الإثنين المقبل', 'يلتقي'),
    published: ON,
    which: 0,
    certain: ['2022-01-31', '2022-01-31'],
    rule: 'counted',
  },
  {
    says: 'the beginning of a month reaches to its middle at most',
    text: MET('مطلع كانون الثاني'),
    published: ON,
    which: 0,
    certain: ['2022-01-01', '2022-01-16'],
    rule: 'month',
  },
  {
    says: 'last year is a year of the calendar; in office only part of it',
    text: MET('العام الماضي'),
    published: ON,
    which: 0,
    certain: ['2021-01-25', '2021-12-31'],
    rule: 'counted',
  },
  {
    says: 'recently is no more than an assumption',
    text: MET('مؤخرا'),
    published: ON,
    which: 0,
    certain: ['2021-01-25', '2022-01-26'],
    likely: ['2021-11-27', '2022-01-26'],
    rule: 'recent',
  },
  {
    says: 'what still comes is not before the publication',
    text: 'يزور سيرغي لافروف واشنطن قريبا.',
    published: ON,
    which: 0,
    certain: [ON, null],
    rule: 'told-future',
  },
  {
    says: 'an office bounds whoever is named with it',
    text: 'أعلن السفير الروسي في واشنطن أناتولي أنطونوف أن بلاده طردت دبلوماسيين أميركيين.',
    which: 'publication',
    certain: ['2017-08-20', '2024-10-18'],
    rule: 'office',
  },
  {
    says: 'who is called former has left',
    text: 'قال السفير الروسي السابق في واشنطن أناتولي أنطونوف إن العلاقات سيئة.',
    which: 'publication',
    certain: ['2024-10-09', null],
    rule: 'former',
  },
  {
    says: 'who is called new has been there for three months at most',
    text: 'قال السفير الروسي الجديد في واشنطن أناتولي أنطونوف إن العلاقات سيئة.',
    which: 'publication',
    certain: ['2017-05-23', null],
    likely: ['2017-08-20', '2017-11-19'],
    rule: 'new-in-office',
  },
  {
    says: 'a known event that is told as past bounds the text from below, and its freshness from above',
    text: 'قال الرئيس الأميركي دونالد ترامب في قمة هلسنكي إنه يثق ببوتين.',
    which: 'publication',
    certain: ['2018-07-16', null],
    likely: ['2018-07-16', '2020-03-07'],
    rule: 'freshness',
  },
  {
    says: 'what holds from a day on began that day',
    text: 'أعلن وزير الخارجية الأميركي مايك بومبيو أن الولايات المتحدة ستعلق اعتبارا من غد السبت مشاركتها في معاهدة القوى النووية المتوسطة مع روسيا.',
    published: '2019-02-01',
    which: 1,
    certain: ['2019-02-02', '2019-02-02'],
    rule: 'deictic',
  },
  {
    says: 'what is said at a meeting has the day of the meeting',
    text: 'استقبل الرئيس الروسي فلاديمير بوتين أمس مستشار الأمن القومي الأميركي جون بولتون. وقال بوتين في مستهل اللقاء إن العلاقات مع الولايات المتحدة سيئة.',
    published: '2018-10-24',
    which: 1,
    certain: ['2018-10-23', '2018-10-23'],
    rule: 'same-occasion',
  },
  {
    says: 'what is said to the press after a meeting has its day',
    text: 'التقى سيرغي لافروف أمس نظيره الأميركي أنتوني بلينكن. وفي مؤتمر صحفي عقب المحادثات قال لافروف إن العلاقات مع الولايات المتحدة سيئة.',
    published: '2022-01-22',
    which: 1,
    certain: ['2022-01-21', '2022-01-21'],
    rule: 'same-occasion',
  },
  {
    says: 'what is said after a meeting is not before it, and likely of its day',
    text: 'التقى سيرغي لافروف قبل ثلاثة أيام نظيره الأميركي أنتوني بلينكن. وبعد اللقاء قال لافروف إن العلاقات مع الولايات المتحدة سيئة.',
    published: '2022-01-22',
    which: 1,
    certain: ['2022-01-19', '2022-01-22'],
    likely: ['2022-01-19', '2022-01-19'],
    rule: 'same-occasion',
  },
  {
    says: 'two presidents speak with each other while both are in office',
    text: 'قال سيرغي لافروف إن الرئيس الروسي فلاديمير بوتين بحث مع جو بايدن خلال اتصال هاتفي الوضع في سوريا.',
    published: '2023-01-22',
    which: 1,
    certain: ['2021-01-26', '2022-02-12'],
    rule: 'counterpart',
  },
  {
    says: 'a day without a year that nothing else bounds has no last year',
    text: 'هلسنكي، 16 يوليو (تاس) – قال الرئيس الأميركي دونالد ترامب في قمة هلسنكي إنه يثق ببوتين.',
    which: 'publication',
    certain: ['2018-07-16', null],
    rule: 'already-past',
  },
  {
    says: 'the address of a page carries its day',
    text: MET('أمس'),
    url: 'https://example.org/2022/1/26/news',
    which: 0,
    certain: ['2022-01-25', '2022-01-25'],
    rule: 'url-date',
  },
];

describe('each kind of evidence by itself', () => {
  it.each(ROWS)('$says', ({ text, published, url, which, certain, likely, rule }) => {
    const date = dated(text, which, { ...(published && { published }), ...(url && { url }) });
    expect(date.certain).toEqual(certain);
    expect(date.likely).toEqual(likely ?? date.likely);
    expect(stepsOf(date).map((step) => step.rule)).toContain(rule);
  });
});

describe('a day of slack', () => {
  const TEXT = MET('أمس');

  it('lets two sources differ by a day, and says so', () => {
    const date = dated(TEXT, 'publication', {
      published: '2022-01-26',
      url: 'https://example.org/2022/1/27/news',
    });
    expect(date.status).toBe('exact');
    expect(date.certain).toEqual(['2022-01-26', '2022-01-26']);
    const meeting = dated(TEXT, 0, { published: '2022-01-26', url: 'https://example.org/2022/1/27/news' });
    expect(meeting.certain).toEqual(['2022-01-25', '2022-01-25']);
  });

  it('does not let them differ by two', () => {
    const date = dated(TEXT, 'publication', {
      published: '2022-01-26',
      url: 'https://example.org/2022/1/28/news',
    });
    expect(date.status).toBe('contested');
  });

  it('is named in the step that needed it', () => {
    const text = 'التقى سيرغي لافروف أمس السبت نظيره الأميركي أنتوني بلينكن.';
    const date = dated(text, 0, { url: 'https://example.org/2022/1/24/news' });
    expect(date.certain).toEqual(['2022-01-22', '2022-01-22']);
    expect(stepsOf(date).some(({ says }) => says.en.includes('A day more or less'))).toBe(true);
  });
});
