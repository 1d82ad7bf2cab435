import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/extract/fold.ts';
import { findNames } from '../../src/extract/name-find.ts';
import type { NameMatch } from '../../src/extract/name.ts';
import { segmentArticle } from '../../src/extract/segment.ts';
import { gazetteer } from './gazetteer.ts';

const META = { published: null, accessed: null, url: null, outlet: null, title: null, lang: null };

function names(text: string): NameMatch[] {
  const source = { id: 'a', file: 'a.txt', sha256: '', text, textStart: 0, meta: META };
  return findNames(fold(text), text, segmentArticle(source, gazetteer), gazetteer);
}

/** «words» and whom they mean; «?» when it is left open. */
function meant(text: string): string[] {
  return names(text).map(({ exact, entity }) => `${exact} = ${entity ?? '?'}`);
}

function find(text: string, exact: string): NameMatch {
  const found = names(text).find((match) => match.exact === exact);
  if (!found) throw new Error(`no «${exact}» among ${meant(text).join(', ')}`);
  return found;
}

describe('names', () => {
  it.each([
    [
      'ط for ت and غ for ج',
      'التقى أنتونوف وأنطونوف وشويجو',
      ['أنتونوف = antonov', 'أنطونوف = antonov', 'شويجو = shoigu'],
    ],
    ['two ways to write Trump', 'ترامب وترمب', ['ترامب = trump', 'ترمب = trump']],
    [
      'letters before a name',
      'وبوتين، لترامب، ولبايدن، بأنطونوف',
      ['بوتين = putin', 'ترامب = trump', 'بايدن = biden', 'أنطونوف = antonov'],
    ],
    ['an article with a letter before it', 'بيان للكرملين', ['كرملين = kremlin']],
    ['vowel signs and tatweel', 'بُوتين وبوتـين', ['بُوتين = putin', 'بوتـين = putin']],
    [
      'names in quotation marks',
      'لوكالة "سبوتنيك" وقناة «روسيا اليوم»',
      ['سبوتنيك = sputnik', 'روسيا اليوم = rt'],
    ],
    ['abbreviations with dots', 'نقلت أ.ف.ب عن مصدر', ['أ.ف.ب = afp']],
    [
      'Latin and Cyrillic letters',
      'Antonov told TASS; Путина встретил Трамп',
      ['Antonov = antonov', 'TASS = tass', 'Путина = putin', 'Трамп = trump'],
    ],
  ])('are read with %s', (_what, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each([
    ['مايوركا', 'a name inside a word'],
    ['أنتونوفسكي', 'a name that goes on'],
    ['العربية الفصحى', 'an outlet’s name that is a plain word'],
    ['وكان رأي المحلل', 'a word like the name Wray'],
  ])('are not found in «%s»: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('of outlets that are plain words count after «قناة» and the like', () => {
    expect(meant('لقناة "الجزيرة" وصحيفة الشرق الأوسط').map((one) => one.split(' = ')[1])).toEqual([
      'aljazeera',
      'asharq-alawsat',
    ]);
  });

  it('are exact slices of the text, in order, without overlaps', () => {
    const words = fc.constantFrom(
      ...'السفير الروسي في واشنطن أناتولي أنطونوف ، بوتين وبايدن نظيره الأميركي وزير الخارجية موسكو إلى وصل قال سوليفان \n . فلانوف سيرغي الجديد'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const match of names(text)) {
          expect(text.slice(match.start, match.end)).toBe(match.exact);
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a title and a name', () => {
  it.each([
    ['السفير الروسي الجديد في واشنطن أناتولي أنتونوف', 'antonov', 'ru.amb.us', 'new'],
    ['سكرتير مجلس الأمن الروسي، نيكولاي باتروشيف', 'patrushev', 'ru.sc.secretary', null],
    ['مستشار الرئيس الأميركي لشؤون الأمن، جون بولتون', 'bolton', 'us.nsa', null],
    [
      'منسق الاتصالات الإستراتيجية في مجلس الأمن القومي بالبيت الأبيض جون كيربي',
      'kirby',
      'us.nsc.spox',
      null,
    ],
    ['أناتولي أنطونوف، سفير روسيا لدى الولايات المتحدة', 'antonov', 'ru.amb.us', null],
    ['رئيس هيئة الأركان المشتركة الأمريكية الجنرال مارك ميلي', 'milley', 'us.cjcs', null],
    ['الرئيس الأميركي السابق دونالد ترمب', 'trump', 'us.president', 'former'],
    ['المتحدث باسم الكرملين ديميتري بيسكوف', 'peskov', 'ru.press', null],
    ['مدير وكالة "ناسا" بيل نيلسون', 'bnelson', 'us.nasa', null],
  ])('are one: «%s»', (words, entity, office, modifier) => {
    const text = `قال ${words} إن ذلك مهم.`;
    expect(find(text, words)).toMatchObject({
      form: 'titled-name',
      entity,
      office,
      modifier,
      refersBack: false,
    });
  });

  it('are two when the person never held the office', () => {
    expect(meant('التقى وزير الخارجية الروسي بوتين')).toEqual([
      'وزير الخارجية الروسي = lavrov',
      'بوتين = putin',
    ]);
    expect(meant('ذكّر بوتين الرئيس الأميركي ترامب')).toEqual([
      'بوتين = putin',
      'الرئيس الأميركي ترامب = trump',
    ]);
  });

  it('keep somebody nobody knows as named, and later by surname', () => {
    const text = 'أعلن نائب وزير الخارجية الروسي سيرغي فلانوف أن بلاده مستعدة. وأضاف فلانوف أن الحوار مهم.';
    const match = find(text, 'نائب وزير الخارجية الروسي سيرغي فلانوف');
    expect(match).toMatchObject({ entity: null, candidates: [], office: 'ru.dfm', country: 'ru' });
    expect(match.name!.exact).toBe('سيرغي فلانوف');
    expect(meant(text)).toContain('فلانوف = ?');
  });

  it('tell an ambassador elsewhere from the one in Washington', () => {
    const text =
      'قال السفير الروسي في واشنطن أناتولي أنطونوف ذلك، ونفاه السفير الروسي في دمشق ألكسندر كينشاك.';
    expect(find(text, 'السفير الروسي في دمشق ألكسندر كينشاك')).toMatchObject({ entity: null, office: null });
  });
});

describe('a deputy’s title', () => {
  it('is not the title of the one he stands in for', () => {
    const match = find(
      'كشف نائب سكرتير مجلس الأمن الروسي أوليغ خراموف ذلك.',
      'نائب سكرتير مجلس الأمن الروسي أوليغ خراموف',
    );
    expect(match).toMatchObject({ entity: null, office: null, country: 'ru' });
    expect(match.name!.exact).toBe('أوليغ خراموف');
  });

  it('is an office of its own where the gazetteer has it', () => {
    expect(
      find('قال نائب وزير الخارجية الروسي سيرغي ريابكوف ذلك.', 'نائب وزير الخارجية الروسي سيرغي ريابكوف'),
    ).toMatchObject({
      entity: 'ryabkov',
      office: 'ru.dfm',
    });
  });
});

describe('homonyms', () => {
  it.each([
    ['مستشار الأمن القومي جيك سوليفان', 'jakesullivan'],
    ['السفير الأميركي في موسكو جون سوليفان', 'jsullivan'],
  ])('are who was named in full before: %s', (named, entity) => {
    expect(meant(`التقى ${named} الصحفيين. وقال سوليفان إن الحوار مهم.`)).toContain(`سوليفان = ${entity}`);
  });

  it('are left open when nobody was', () => {
    expect(find('قال سوليفان إن الحوار مهم.', 'سوليفان')).toMatchObject({
      entity: null,
      candidates: ['jsullivan', 'jakesullivan'],
    });
  });

  it('with another given name are somebody else', () => {
    expect(meant('التقى نيكولاس بيرنز ووليام بيرنز')).toEqual([
      'نيكولاس بيرنز = nicburns',
      'وليام بيرنز = wburns',
    ]);
    expect(meant('قال توماس لافروف')).toEqual(['توماس لافروف = ?']);
  });

  it('Anton is not Antonov, and counts only after his full name', () => {
    const text = 'ذكر مايكل أنتون ذلك، وأضاف أنتون أن أنتونوف وافق.';
    expect(meant(text)).toEqual(['مايكل أنتون = manton', 'أنتون = manton', 'أنتونوف = antonov']);
    expect(meant('ذكر أنتون ذلك')).toEqual([]);
  });
});

describe('a title alone', () => {
  const LEAD = 'قال السفير الروسي لدى واشنطن أناتولي أنطونوف إن الرئيس فلاديمير بوتين مستعد للقاء جو بايدن.';

  it.each(['السفير', 'السفير الروسي', 'الدبلوماسي الروسي', 'المسؤول الروسي'])(
    'refers back: «%s»',
    (title) => {
      const text = `قال السفير الروسي لدى واشنطن أناتولي أنطونوف إن بلاده مستعدة.\nوأضاف ${title} أن الحوار مهم.`;
      expect(find(text, title)).toMatchObject({ form: 'title', entity: 'antonov', refersBack: true });
    },
  );

  it('refers to nobody of another country', () => {
    expect(find(`${LEAD}\nونفى الدبلوماسي الأميركي ذلك.`, 'الدبلوماسي الأميركي').entity).toBeNull();
  });

  it('stays open between two', () => {
    const text = 'التقى أنطونوف ريابكوف في موسكو.\nوقال الدبلوماسي الروسي إن اللقاء كان مفيدا.';
    expect(find(text, 'الدبلوماسي الروسي')).toMatchObject({
      entity: null,
      candidates: ['ryabkov', 'antonov'],
    });
  });

  it('is the holder the text names', () => {
    expect(find(`${LEAD} وأكد الرئيس الأميركي ذلك.`, 'الرئيس الأميركي').entity).toBe('biden');
  });

  it('keeps every holder when the text names none: who it was depends on the day', () => {
    const match = find('وصل وزير الخارجية الأمريكي اليوم.', 'وزير الخارجية الأمريكي');
    expect(match).toMatchObject({ entity: null, office: 'us.secstate', refersBack: false });
    expect(match.candidates).toEqual(expect.arrayContaining(['tillerson', 'pompeo', 'blinken']));
  });

  it('is the counterpart of the one named before', () => {
    expect(find('اجتمع سيرغي لافروف مع نظيره الأميركي.', 'نظيره الأميركي').office).toBe('us.secstate');
    expect(find('اتصل شويغو بنظيره الأميركي لويد أوستن.', 'نظيره الأميركي لويد أوستن')).toMatchObject({
      entity: 'austin',
      office: 'us.secdef',
    });
  });

  it('does not reach into a tail', () => {
    const tail =
      'القاهرة - أ ش أ\nاستقبل وزير النقل المصري في القاهرة وفدا من الشركات الهندية، وقال السفير إن الهند مهتمة بالاستثمار في قناة السويس وفي مشروعات السكك الحديدية خلال السنوات المقبلة.';
    expect(meant(`${LEAD}\nوأكد السفير ذلك.\n${tail}`).filter((one) => one.startsWith('السفير ='))).toEqual([
      'السفير = antonov',
    ]);
  });
});

describe('a capital', () => {
  it('may be named by its country’s adjective', () => {
    expect(meant('تعقد المحادثات في العاصمة المصرية')).toEqual(['العاصمة المصرية = cairo']);
  });

  it.each([
    ['أكدت موسكو ذلك', 'ru'],
    ['بين موسكو وواشنطن', 'ru'],
    ['وجهت إلى موسكو مقترحات', 'ru'],
    ['عقد في موسكو', 'moscow'],
    ['زار بايدن موسكو', 'moscow'],
    ['وصل الوفد إلى موسكو', 'moscow'],
  ])('is the country or the city: «%s»', (text, entity) => {
    expect(find(text, 'موسكو').entity).toBe(entity);
  });
});
