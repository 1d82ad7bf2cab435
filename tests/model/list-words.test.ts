import { describe, expect, test } from 'vitest';
import {
  holdingsOf,
  holdingsWords,
  ruleWords,
  taglineWords,
  undatedWords,
} from '../../src/model/list-words.ts';
import type { Holdings } from '../../src/model/list-words.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { fixtureList } from '../fixtures/events.ts';

const holdings = (n: number): Holdings => ({ events: n, articles: n, undated: 0, arabic: true });

describe('what a list holds, in three languages', () => {
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
    expect(holdingsWords(holdings(n), 'ar')).toBe(ar);
    expect(holdingsWords(holdings(n), 'ru')).toBe(ru);
    expect(holdingsWords(holdings(n), 'en')).toBe(en);
  });

  test('articles that print no date are told, and only then', () => {
    expect(undatedWords({ ...holdings(5), undated: 1 }, 'en')).toBe('One carries no date.');
    expect(undatedWords({ ...holdings(5), undated: 4 }, 'ru')).toBe('Четыре из них без даты.');
    expect(undatedWords({ ...holdings(5), undated: 4 }, 'ar')).toBe('أربعة منها بلا تاريخ.');
    for (const lang of LANGUAGES) expect(undatedWords(holdings(5), lang)).toBeNull();
  });

  test('a list of two countries is named for them, another for its years alone', () => {
    const list = fixtureList();
    expect(taglineWords(list, 'en')).toBe('The United States and Russia, 2017–2024');
    const others = { ...list, events: list.events.map((event) => ({ ...event, bilateral: false })) };
    expect(taglineWords(others, 'en')).toBe('What was reported, 2017–2024');
    expect(taglineWords({ ...list, events: [] }, 'en')).toBe('');
    expect(holdingsOf(list).events).toBe(list.events.length);
  });

  test('Arabic prose writes «من … إلى …», never a dash between years', () => {
    expect(ruleWords([2017, 2024], 'ar')).toContain('من 2017 إلى 2024');
  });
});
