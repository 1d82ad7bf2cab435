import { describe, expect, test } from 'vitest';
import { hasAlias } from '../../src/extract/alias.ts';
import { foldLoose } from '../../src/extract/fold.ts';
import { readMentions } from '../../src/extract/mention-read.ts';
import { gazetteer } from './gazetteer.ts';
import { readingOf } from './reading.ts';

/** The known events of the first mention of a kind in a text. */
function knownIn(text: string, kind: string): { facts: string[]; strength: string | undefined } {
  const known = readMentions(readingOf(text)).find((mention) => mention.kind === kind)?.known ?? [];
  return { facts: known.map(({ fact }) => fact), strength: known[0]?.strength };
}

describe('a mention is held against what is known', () => {
  test('two people at a place where they met once are that meeting', () => {
    expect(
      knownIn('التقى الرئيس الأميركي دونالد ترامب نظيره الروسي فلاديمير بوتين في هلسنكي.', 'meeting'),
    ).toEqual({
      facts: ['helsinki-2018'],
      strength: 'hard',
    });
  });

  test('a day and a month, the kind and both countries are one event, also without a year', () => {
    expect(knownIn('استدعت موسكو سفيرها في واشنطن أناتولي أنطونوف للتشاور في 17 مارس.', 'recall')).toEqual({
      facts: ['killer-recall'],
      strength: 'hard',
    });
  });

  test('an attack that was foiled is never one that happened', () => {
    const { facts } = knownIn(
      'قال لافروف إن معلومات أميركية ساعدت روسيا في منع هجوم إرهابي في سان بطرسبورغ.',
      'cooperation',
    );
    expect(facts.map((id) => gazetteer.events.get(id)?.kind)).not.toContain('attack');
  });

  test('calls of two people stay in view together, and a day leaves one of them', () => {
    const call = 'أجرى الرئيس الأميركي جو بايدن مكالمة هاتفية مع نظيره الروسي فلاديمير بوتين';
    expect(knownIn(`${call}.`, 'call').facts.length).toBeGreaterThan(1);
    expect(knownIn(`${call} في 26 يناير 2021.`, 'call').facts).toHaveLength(1);
  });

  test('a call on a day when the two made none is no known call', () => {
    const text = 'أجرى الرئيس الأميركي جو بايدن مكالمة هاتفية مع نظيره الروسي فلاديمير بوتين في 3 مارس 2021.';
    expect(knownIn(text, 'call').facts).toEqual([]);
  });

  test('of a pair whose calls are hardly listed a weekday names none', () => {
    const text = 'قال البنتاغون إن الجنرال مارك ميلي تحدث هاتفيا الجمعة مع نظيره الروسي فاليري غيراسيموف.';
    expect(knownIn(text, 'call').facts).toEqual([]);
  });

  test('the name of an act is known however its words are inflected, with others between', () => {
    const suspended = foldLoose('تعليق مشاركة بلاده في معاهدة "نيو ستارت"');
    expect(hasAlias(suspended, 'تعليق المشاركة في معاهدة ستارت')).toBe(true);
    expect(hasAlias(suspended, 'تمديد معاهدة ستارت الجديدة')).toBe(false);
    const expelled = 'طردت الولايات المتحدة ستين دبلوماسيا روسيا.';
    expect(knownIn(expelled, 'expulsion').facts).toEqual(['us-expel60-2018']);
    expect(knownIn(expelled.replace('ستين', 'سبعين'), 'expulsion').facts).toEqual([]);
  });
});
