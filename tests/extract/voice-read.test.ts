import { expect, test } from 'vitest';
import { readSpeech, readVoices } from '../../src/extract/voice-read.ts';
import type { Voice } from '../../src/extract/voice.ts';
import { readingOf } from './reading.ts';

function spoken(text: string): { voices: Voice[]; words: (voice: Voice) => string } {
  const reading = readingOf(text);
  const voices = readVoices(reading).filter(({ parent }) => parent !== null);
  return {
    voices,
    words: (voice) => voice.spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
  };
}

const SPEAKERS: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['وقال أنطونوف، في حديث لصحيفة "كوميرسانت"، إن واشنطن لا ترد.', 'antonov', ['kommersant']],
  ['السفير الروسي لدى واشنطن أناتولي أنطونوف أعلن أن موسكو مستعدة.', 'antonov', []],
  ['ونقلت وكالة تاس عن سيرغي ريابكوف قوله إن الحوار متوقف.', 'ryabkov', ['tass']],
  ['وكان المتحدث باسم مجلس الأمن القومي جون كيربي قد قال أمس إن واشنطن تراقب.', 'kirby', []],
  ['"لا نريد حربا باردة جديدة مع روسيا"، قال الرئيس الأميركي جو بايدن.', 'biden', []],
  ['أما وزير الخارجية الروسي سيرغي لافروف، فاعتبر أن الرد غير كاف.', 'lavrov', []],
  ['وأشارت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا إلى أن بلادها سترد.', 'zakharova', []],
  ['من جهته، أوضح المتحدث باسم الكرملين دميتري بيسكوف أن الموعد لم يحدد.', 'peskov', []],
  ['وقال مستشار الكرملين للشؤون الخارجية يوري أوشاكوف إن الرئيسين تحدثا.', 'ushakov', []],
];

test.each(SPEAKERS)('%s is heard from its speaker', (text, speaker, relay) => {
  const { voices } = spoken(text);
  expect(voices[0]?.speaker).toBe(speaker);
  expect(voices[0]?.relay).toEqual(relay);
});

test('what goes on without a subject is the same voice', () => {
  const { voices, words } = spoken(
    'قال أناتولي أنطونوف إن الحوار ضروري. وأضاف: "نحن مستعدون للعمل مع واشنطن". وتابع قائلا إن الوقت قد حان، مشيرا إلى أن موسكو تنتظر.',
  );
  expect(voices.map(({ speaker }) => speaker)).toEqual(['antonov']);
  expect(words(voices[0]!)).toContain('نحن مستعدون للعمل مع واشنطن');
  expect(words(voices[0]!)).toContain('أن موسكو تنتظر');
});

test('a quotation that is never closed ends where the narrator reports again', () => {
  const { voices, words } = spoken(
    'وقال سيرغي لافروف: “نحن نريد حوارا صريحا مع واشنطن. وأضاف أنتوني بلينكن أن الولايات المتحدة مستعدة للحوار.',
  );
  expect(voices.map(({ speaker }) => speaker)).toEqual(['lavrov', 'blinken']);
  expect(words(voices[0]!)).not.toContain('بلينكن');
});

test('marks of any shape hold speech, and a short name between marks is none', () => {
  for (const [open, close] of [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['”', '“'],
  ] as const) {
    const { voices, words } = spoken(
      `وقال سيرغي لافروف لوكالة «سبوتنيك» ${open}لا نثق بوعود واشنطن الجديدة${close} أمس.`,
    );
    expect(words(voices[0]!)).toBe('لا نثق بوعود واشنطن الجديدة');
    expect(voices[0]!.direct).toBe(true);
  }
});

test('«كان … قال» is told as background, also with its subject between', () => {
  const { voices } = spoken('وكان جون كيربي قال أمس: "إن واشنطن لن تقدم أي مساعدة لروسيا".');
  expect(voices[0]).toMatchObject({ speaker: 'kirby', background: true });
});

test('somebody who speaks inside what is told is a voice within the voice', () => {
  const text = 'وقال أناتولي أنطونوف إن الرئيس فلاديمير بوتين أكد لترامب أن موسكو ستنقل المعلومات.';
  const { voices } = spoken(text);
  expect(voices.map(({ speaker }) => speaker)).toEqual(['antonov', 'putin']);
  expect(voices[1]!.parent).toBe(voices[0]!.id);
});

test('the agency of the source line stands behind every voice of the article', () => {
  const text =
    'قال سيرغي لافروف في موسكو إن العلاقات مع واشنطن سيئة للغاية هذه الأيام.\nالمصدر: وكالة سبوتنيك';
  const { voices } = spoken(text);
  expect(voices[0]!.relay).toEqual(['sputnik']);
});

test('an official of an administration is not the one it is called after', () => {
  const { voices } = spoken('قال مسؤول رفيع في إدارة بايدن للصحفيين إن واشنطن سلمت موسكو ردا مكتوبا.');
  expect(voices[0]).toMatchObject({ speaker: null });
});

test('every report belongs to a voice, and every span lies in the text', () => {
  const text = 'وأعلن الكرملين أن بوتين التقى ترامب. "كان اللقاء مفيدا جدا للجانبين"، بحسب بيسكوف.';
  const { acts, voices } = readSpeech(readingOf(text));
  for (const act of acts) expect(voices.map(({ id }) => id)).toContain(act.voice);
  for (const { spans } of voices)
    for (const { start, end } of spans) expect(text.slice(start, end).length).toBe(end - start);
});

test('a byline of the paper and its agency is a relay of all that is told below', () => {
  const text =
    'بولتون يلتقي بوتين\nهسبرس - و.م.ع\nالثلاثاء 23 أكتوبر 2018 - 21:30\n\nوقال بوتين إن موسكو تريد الحوار مع واشنطن.\n';
  expect(spoken(text).voices[0]!.relay).toEqual(['map']);
});

const BELOW = 'قال سيرغي لافروف إن موسكو تنتظر رد واشنطن على مقترحاتها الأمنية.';

test.each([
  [`موسكو (أ ف ب)\n\n${BELOW}`, ['afp']],
  [`«رويترز» (جنيف)\n${BELOW}`, ['reuters']],
  [`${BELOW}\n\nس.ك/أ.م (د ب أ، رويترز)`, ['dpa', 'reuters']],
  [`${BELOW}\nالمصدر: نوفوستي + تاس`, ['ria', 'tass']],
  [`${BELOW}\nموسكو - سبوتنيك. وأضاف لافروف أن بلاده لا تستعجل أحدا.`, ['sputnik']],
  [`الرئيس الروسي فلاديمير بوتين / Sputnik\n${BELOW}`, []],
  [`مقر الخارجية الروسية (رويترز - أرشيف)\n${BELOW}`, []],
  [`${BELOW}\nالمصدر: وكالات`, []],
])('%j comes through %j', (text, relay) => {
  expect(spoken(text).voices.find(({ speaker }) => speaker === 'lavrov')!.relay).toEqual(relay);
});

test.each([
  ['وفي حديث لشبكة "إن بي سي"، قال سيرغي لافروف إن بلاده مستعدة للحوار مع واشنطن.', ['nbc']],
  ['أبدى سيرغي لافروف في مقابلة مع قناة "العربية" استعداد موسكو للحوار مع واشنطن.', ['alarabiya']],
  ['علق سيرغي لافروف على ما ذكره بلينكن في مقابلة مع شبكة "سي إن إن" عن موسكو.', []],
  ['قال سيرغي لافروف إن بلينكن أدلى بتصريحات لصحيفة "نيويورك تايمز" عن موسكو.', []],
])('whom somebody spoke to: %s', (text, relay) => {
  expect(spoken(text).voices.find(({ speaker }) => speaker === 'lavrov')!.relay).toEqual(relay);
});
