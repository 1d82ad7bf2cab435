import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/ui/messages/messages.ts';

describe('the interface in three languages', () => {
  test.each([
    [
      1,
      'حدث واحد في مقال عربي واحد.',
      '1 событие в одной арабской статье.',
      '1 event in one Arabic article.',
    ],
    [2, 'حدثان في مقالين عربيين.', '2 события в двух арабских статьях.', '2 events in two Arabic articles.'],
    [
      5,
      '5 أحداث في خمسة مقالات عربية.',
      '5 событий в пяти арабских статьях.',
      '5 events in five Arabic articles.',
    ],
    [
      11,
      '11 حدثاً في 11 مقالاً عربياً.',
      '11 событий в 11 арабских статьях.',
      '11 events in 11 Arabic articles.',
    ],
    [
      21,
      '21 حدثاً في 21 مقالاً عربياً.',
      '21 событие в 21 арабской статье.',
      '21 events in 21 Arabic articles.',
    ],
    [
      100,
      '100 حدث في 100 مقال عربي.',
      '100 событий в 100 арабских статьях.',
      '100 events in 100 Arabic articles.',
    ],
  ])('%i is counted as each language counts', (n, ar, ru, en) => {
    expect(messagesFor('ar').summary(n, n, true)).toBe(ar);
    expect(messagesFor('ru').summary(n, n, true)).toBe(ru);
    expect(messagesFor('en').summary(n, n, true)).toBe(en);
  });

  test('every language explains the same keys in the same order', () => {
    const keys = (lang: 'ar' | 'en' | 'ru'): string[] => messagesFor(lang).keys.map(([key]) => key);
    expect(keys('ar')).toEqual(keys('en'));
    expect(keys('ru')).toEqual(keys('en'));
  });
});
