import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/extract/article.ts';
import { extractCorpus } from '../../../src/extract/pipeline.ts';
import { gazetteer } from '../gazetteer.ts';

function read(text: string) {
  const { source } = readArticle('article.txt', Buffer.from(`${text}\n`), '');
  const { articles, events } = extractCorpus([source!], gazetteer, []).list;
  return { published: articles[0]!.published.edtf, events };
}

/** A text; its event's kind; what is certain of its day. */
const ROWS: readonly (readonly [text: string, kind: string, edtf: string])[] = [
  // A time said before «عشية», «غداة», «بعد … من» is of what came then; the event itself is counted from it.
  [
    'اعتقل مكتب التحقيقات الفدرالي المواطن الروسي يوم 15 حزيران 2021، أي عشية القمة التي جمعت بايدن وبوتين في جنيف.',
    'meeting',
    '2021-06-16',
  ],
  ['عاد لافروف إلى موسكو في 13 يوليو 2018، عشية لقاء جمعه ببومبيو.', 'meeting', '2018-07-14'],
  ['عاد لافروف إلى موسكو في 13 يوليو 2018، غداة لقاء جمعه ببومبيو.', 'meeting', '2018-07-12'],
  ['اجتمع ريابكوف ونولاند في 12 مارس 2022، بعد عشرة أيام على الهجوم الروسي على أوكرانيا.', 'attack', '../..'],
  // When a treaty was made is not when it was left.
  ['انسحبت واشنطن من الاتفاقية المبرمة مع موسكو عام 1992.', 'treaty', '../..'],
  // When somebody told what they mean to do is not when they do it.
  ['أعلن ترامب الأحد نيته الانسحاب من معاهدة ستارت مع روسيا.', 'treaty', '../..'],
  // What is answered has no time of the answer.
  [
    'طلبت واشنطن حتى السبت المقبل إغلاق القنصلية ردا على إرغام موسكو لها على خفض عدد موظفي بعثتها في روسيا.',
    'expulsion',
    '../..',
  ],
  // When a thing was that two spoke of is not when they spoke.
  ['ناقش لافروف وبومبيو في اتصال هاتفي الانتخابات التي جرت في 6 نوفمبر 2018.', 'call', '[2018-10-30..]'],
  // The town that hosted it is where two people met.
  [
    'نفذ السفيران ما اتفق عليه الرئيسان فلاديمير بوتين وجو بايدن في ختام قمتهما التي استضافتها جنيف الأربعاء الماضي.',
    'meeting',
    '2021-06-16',
  ],
  // What two agreed on in a town where they met once, in the year they did.
  ['هذا تفاهم توصل إليه الرئيسان جو بايدن وفلاديمير بوتين في جنيف عام 2021.', 'agreement', '2021-06-16'],
  // Whom a relative clause is about speaks in no time of the clause before.
  [
    'طردت كندا في 26 مارس 2018 أربعة دبلوماسيين، بطلب من واشنطن التي اتهمت موسكو بالعدوان.',
    'statement',
    '[2018-03-19..]',
  ],
  // A clause of where has the time of the place it goes on from.
  ['عقدت الجولة في جنيف يوم 10 يناير 2022، حيث التقت شيرمان ريابكوف.', 'meeting', '2022-01-10'],
  ['وكان آخر لقاء لهما في 3 مارس 2021، حين استقبل بوتين كيري في موسكو.', 'meeting', '2021-03-03'],
  // A day told by «the same» hangs on the date spoken last, where nothing else stands between.
  [
    'أخليت المقار في الثاني من سبتمبر 2017، وفي اليوم نفسه استدعت موسكو السفير الأميركي.',
    'summons',
    '2017-09-02',
  ],
  [
    'أخليت المقار في الثاني من سبتمبر 2017، وفي اليوم التالي استدعت موسكو السفير الأميركي.',
    'summons',
    '2017-09-03',
  ],
  [
    'أخليت المقار في الثاني من سبتمبر 2017 بعد خلاف طويل، ثم عاد الوفد، وفي اليوم نفسه استدعت موسكو السفير الأميركي.',
    'summons',
    '../..',
  ],
  [
    'استقبل لافروف بلينكن في ريكيافيك يوم 19 مايو 2021. وقال المتحدث باسم الوزارة إن اللقاء كان بناء. وفي اليوم نفسه هاتف أوستن نظيره سيرغي شويغو.',
    'call',
    '2021-05-19',
  ],
  [
    'تحدث الرئيسان في 26 يناير 2021. واعتقلت السلطات الروسية المواطن الأمريكي تريفور ريد في 17 من الشهر ذاته لدى وصوله إلى موسكو.',
    'arrest',
    '2021-01-17',
  ],
  // A known meeting that is only named by its noun may be still to come.
  [
    '---\npublished: 2018-07-15\n---\nلا يفصل الرئيسين دونالد ترامب وفلاديمير بوتين عن قمتهما في هلسنكي سوى يوم واحد. وطردت واشنطن أمس ستين دبلوماسيا روسيا.',
    'expulsion',
    '2018-07-14',
  ],
  // What is done under an act is of its day.
  [
    'جاء ذلك بعد العقوبات التي أقرتها واشنطن في 15 أبريل 2021، وطردت بموجبها عشرة دبلوماسيين روس.',
    'expulsion',
    '2021-04-15',
  ],
  // An arrival is one of the days of the stay; a law bears the name of a president in office.
  [
    'وصلت فيكتوريا نولاند إلى موسكو أمس الاثنين في زيارة تستغرق ثلاثة أيام من 11 إلى 13 أكتوبر 2021.',
    'visit',
    '2021-10-11',
  ],
  [
    '---\naccessed: 2017-12-01\n---\nوقع الرئيس دونالد ترامب في 2 أغسطس قانون العقوبات على روسيا.',
    'sanction',
    '2017-08-02',
  ],
  [
    'أقر القانون في أكتوبر 2017. وكانت واشنطن قد طردت خمسة دبلوماسيين روس في 3 مايو من العام نفسه.',
    'expulsion',
    '2017-05-03',
  ],
  ['وصل الوفد يوم 10 يناير 2022 إلى جنيف، حيث التقت شيرمان ريابكوف.', 'meeting', '[2022-01-03..]'],
  // The deadline of another noun is not when something is offered.
  [
    'قرر الرئيس الأميركي جو بايدن أن يعرض على روسيا تمديد المعاهدة، قبل أسبوعين من انتهاء سريانها في 5 شباط 2021.',
    'proposal',
    '[2021-01-19..]',
  ],
  // A noun joined to one that has a time has none by it, unless one verb before the time tells both.
  [
    'يعمل الجانبان في تنفيذ المعاهدة التي جرى تمديدها في فبراير 2021، والمشاورات بين روسيا والولايات المتحدة في جنيف.',
    'talks',
    '[2021-01-25..]',
  ],
  [
    'وكانت الولايات المتحدة أعلنت في 12 مايو 2019 طرد أربعة دبلوماسيين روس، وفرض عقوبات على شركات روسية.',
    'sanction',
    '2019-05-12',
  ],
  // When something was for the first time since is not when it was last.
  [
    'أجرى بايدن وبوتين في 9 يوليو 2021 مكالمة هاتفية، هي الأولى بينهما منذ يونيو الماضي.',
    'call',
    '2021-07-09',
  ],
  // A gathering on whose margin two met is where they met.
  [
    'ومن المنتظر أن يلتقي بوتين وترامب على هامش قمة مجموعة العشرين التي تستضيفها هامبورغ في السابع والثامن من يوليو.',
    'meeting',
    '2017-07-07',
  ],
  // So many days from what is named; what nobody dates lends no day.
  [
    'وقّع بوتين، الإثنين، قانونا يقضي بانسحاب روسيا من المعاهدة، وذلك قبل تسعة أيام من قمته المرتقبة مع بايدن في جنيف.',
    'treaty',
    '2021-06-07',
  ],
  [
    'طردت موسكو الجمعة دبلوماسيين أمريكيين، بعد ثلاثة أيام على استقالة السفير هانتسمان.',
    'expulsion',
    '2019-08-09',
  ],
  // «Of it» is of the month named last, «its day» of the only day named before.
  [
    'التقى لافروف بومبيو في روما في 19 آذار 2019، قبل أن يطالب ترامب روسيا، في 27 منه، بالخروج من فنزويلا.',
    'statement',
    '2019-03-27',
  ],
  [
    'توعدت روسيا بالرد على العقوبات التي أقرتها وزارة الخزانة الأمريكية يوم الجمعة 6 أفريل 2018. وجاء في بيان للخارجية الروسية، صدر في اليوم نفسه، أن موسكو لن تترك هذا الهجوم بلا رد.',
    'statement',
    '2018-04-06',
  ],
  // One who was summoned speaks at the door.
  [
    'استدعت الخارجية الروسية في 18 أبريل 2023 السفيرة الأمريكية لين تريسي. وقالت تريسي عند مغادرتها الوزارة إن الحوار ضروري.',
    'statement',
    '2023-04-18',
  ],
  // What came is what was told before.
  [
    'استدعت موسكو الجمعة القائم بالأعمال الأمريكي. وجاء الاستدعاء بعد ثلاثة أيام من استقالة السفير هانتسمان.',
    'summons',
    '2019-08-09',
  ],
  // Where who was summoned was received is at the summons.
  [
    'استدعت الخارجية الأمريكية في 14 مارس 2023 السفير الروسي أناتولي أنطونوف، حيث استقبلته مساعدة الوزير كارين دونفريد.',
    'meeting',
    '2023-03-14',
  ],
  // Who is former when it is told was not so when he spoke.
  [
    'اقترح بوتين في 12 مايو 2019 تمديد المعاهدة، بيد أن بولتون، مستشار الرئيس السابق دونالد ترامب، رفض الاقتراح في اليوم ذاته.',
    'refusal|statement',
    '2019-05-12',
  ],
  // A day without its year names no deed that nobody's name is in.
  ['استدعت الخارجية الروسية في 18 أبريل السفير الأمريكي.', 'summons', '../..'],
  ['طردت روسيا في 29 مارس دبلوماسيين أمريكيين.', 'expulsion', '../..'],
  ['استدعت الخارجية الروسية في 18 أبريل السفيرة الأمريكية لين تريسي.', 'summons', '2023-04-18'],
  // What two dwelt on need not have come about.
  [
    'وقالت موسكو إن المسؤولين ركزا، بشكل خاص، على تمديد معاهدة «ستارت الجديدة» بين روسيا والولايات المتحدة.',
    'treaty|statement',
    '../..',
  ],
  // Two are exchanged for each other once.
  ['أفرجت روسيا عن بريتني غرينر مقابل إطلاق الولايات المتحدة سراح فيكتور بوت.', 'swap', '2022-12-08'],
  // A meeting whose results are talked over is not these talks.
  [
    'وكان بولتون قد وصل إلى المدينة لإجراء محادثات مع باتروشيف، بمقر البعثة الأمريكية، لمتابعة نتائج قمة هلسنكي التي جمعت بوتين وترامب.',
    'talks|meeting',
    '../..',
  ],
  // Who is taken and who is sentenced are told of two days.
  [
    'وقالت الوزارة إن ماريا بوتينا اعتقلت بسبب جواز سفرها. وفي 26 أبريل 2019 حكمت محكمة في واشنطن على ماريا بوتينا بالسجن 18 شهرا.',
    'arrest',
    '2019-04-26',
  ],
  // Who was made ambassador is known, and when.
  ['عيّن بوتين أمس نائب وزير الخارجية أناتولي أنتونوف سفيراً لدى واشنطن.', 'appointment', '2017-08-21'],
  // Since when it was the first is not when it was.
  [
    'أجرى أوستن اتصالا هاتفيا بشويغو، هو الأول بينهما منذ خمسة أشهر، غداة 14 مارس 2023.',
    'call',
    '2023-03-15',
  ],
  // The year of an election is not that of what answers it, and the next deed of a list has its own day.
  [
    'فرضت واشنطن عقوبات جديدة على روسيا لمحاولة التأثير في انتخابات الرئاسة الأميركية عام 2020.',
    'sanction',
    '../..',
  ],
  ['طردت واشنطن دبلوماسيين روسا، وحظر شراء السندات الروسية اعتبارا من 14 يونيو 2021.', 'expulsion', '../..'],
  [
    'طالبت روسيا الولايات المتحدة بالكف عن التحليق قرب حدودها، وذلك غداة تحطم مسيرة في حادث هو الأول منذ بدء الحرب في 24 فبراير 2022.',
    'statement|proposal',
    '../..',
  ],
];

describe('a time in a clause', () => {
  test.each(ROWS.map(([text, kind, edtf]) => ({ text, kind, edtf })))('$text', ({ text, kind, edtf }) => {
    const found = read(text).events.filter((event) => kind.split('|').includes(event.kind));
    expect(found.map(({ date }) => date.edtf)).toContain(edtf);
  });
});

const HEAD = 'التقى بايدن وبوتين في جنيف يوم 16 يونيو 2021.\n\n';

describe('which day today is', () => {
  test.each([
    [`${HEAD}غادر موسكو صباح أمس الأحد 20 يونيو 2021.`, '2021-06-21'],
    ['وصل الوفد اليوم (الخميس) الثامن من ديسمبر (كانون الأول) 2022.', '2022-12-08'],
    [
      'وصلت الطائرة اليوم السبت إلى موسكو، غداة إفراج الولايات المتحدة عن ماريا بوتينا يوم الجمعة 25 أكتوبر.',
      '2019-10-26',
    ],
    // The present month is the writer's, or that of a background a few weeks old, and its weekday says the year.
    [
      'استدعت موسكو اليوم الإثنين السفير الأمريكي جون سوليفان. وكان بايدن هاجم بوتين يوم الأربعاء 16 مارس الجاري.',
      '[2022-03-21..2022-04-25]',
    ],
  ])('%s', (text, edtf) => {
    expect(read(text).published).toBe(edtf);
  });
});
