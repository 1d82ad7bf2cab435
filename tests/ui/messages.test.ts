import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/ui/messages/messages.ts';

describe('the interface in three languages', () => {
  test('every language explains the same keys in the same order', () => {
    const keys = (lang: 'ar' | 'en' | 'ru'): string[] => messagesFor(lang).keys.map(([key]) => key);
    expect(keys('ar')).toEqual(keys('en'));
    expect(keys('ru')).toEqual(keys('en'));
  });
});
