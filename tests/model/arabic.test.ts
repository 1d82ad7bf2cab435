import { describe, expect, test } from 'vitest';
import { foldWord, searchTerms, searchWords, stem } from '../../src/model/arabic.ts';

describe('words for a search', () => {
  test.each([
    ['إلى', 'الي'],
    ['مُحَارَبَةُ', 'محاربه'],
    ['الإرهـــاب', 'الارهاب'],
    ['٢٠١٧', '2017'],
    ['۲۰۱۷', '2017'],
    ['Détente', 'detente'],
    ['Йод', 'иод'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test.each([
    ['المؤتمر', 'بالمؤتمر', 'مؤتمرات'],
    ['اتفاق', 'الاتفاق', 'اتفاقات'],
    ['الإرهاب', 'إرهاب', 'للإرهاب'],
    ['المباحثات', 'ومباحثات', 'مباحثات'],
  ])('%s, %s and %s are one word', (...words) => {
    expect(new Set(words.flatMap((word) => searchTerms(word))).size).toBe(1);
  });

  test.each([
    ['إيران', 'إيطاليا'],
    ['لبنان', 'لبن'],
    ['علي', 'عام'],
  ])('%s and %s stay apart', (a, b) => {
    expect(searchTerms(a)).not.toEqual(searchTerms(b));
  });

  test('a place is in the characters of the source, signs and tatweel included', () => {
    const text = '«ذَكَّرَ» الـــرئيس، Détente';
    expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ذَكَّرَ',
      'الـــرئيس',
      'Détente',
    ]);
  });

  test.each([
    ['proposals proposed propose', 'propos'],
    ['denied denies deny', 'deni'],
    ['предложения предложила предложение', 'предлож'],
    ['антонов антонова антонову', 'антон'],
  ])('%s share a stem', (words, expected) => {
    for (const word of words.split(' ')) expect(stem(word)).toBe(expected);
  });

  test('short words and scripts without known endings are not cut', () => {
    for (const word of ['talk', 'day', 'речь', 'δόγματα', '2017']) expect(stem(word)).toBe(word);
  });
});
