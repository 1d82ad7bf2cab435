import { describe, expect, it } from 'vitest';
import { dateOf, evidenceFor } from '../../../src/extract/dating/date.ts';
import { follows } from '../../../src/extract/dating/check.ts';
import { dayInAddress } from '../../../src/extract/dating/publication.ts';
import { solve } from '../../../src/extract/dating/solve.ts';
import { boundsOn } from '../../../src/extract/timex/read.ts';
import { formatDay, mustParseDay } from '../../../src/model/day.ts';
import { stepsOf } from '../../../src/model/dating.ts';
import { dated, networkFor } from './reader.ts';

const ANTONOV_MONDAY =
  'صرّح السفير الروسي في واشنطن أناتولي أنطونوف الإثنين، أن روسيا والولايات المتحدة تبحثان التعاون في مكافحة الإرهاب.';

describe('what an article says of its own day', () => {
  it('takes the day of the front matter, and of the address', () => {
    expect(dated(ANTONOV_MONDAY, 'publication', { published: '2018-09-10T08:00:00Z' }).edtf).toBe(
      '2018-09-10',
    );
    expect(dated(ANTONOV_MONDAY, 'publication', { url: 'https://example.org/2018/9/10/news' }).edtf).toBe(
      '2018-09-10',
    );
  });

  it('reads days in addresses only where a day stands', () => {
    const iso = (url: string): string | null => {
      const day = dayInAddress(url);
      return day === null ? null : formatDay(day);
    };
    expect(iso('https://e.org/2017/9/12/x')).toBe('2017-09-12');
    expect(iso('https://e.org/a/20180208.html')).toBe('2018-02-08');
    expect(iso('https://e.org/2018/13/40')).toBe(null);
    expect(iso('https://e.org/id/12018020899')).toBe(null);
  });

  it('leaves a text without any clue undated', () => {
    expect(dated('أعلنت روسيا أنها ستواصل الحوار مع الولايات المتحدة.', 'publication').status).not.toBe(
      'exact',
    );
  });

  it('shows both sides when front matter and address disagree', () => {
    const date = dated(ANTONOV_MONDAY, 'publication', {
      published: '2018-09-10',
      url: 'https://example.org/2019/03/04/news',
    });
    expect(date.status).toBe('contested');
    expect(date.sides!.map(({ days }) => days[0])).toEqual(
      expect.arrayContaining(['2018-09-10', '2019-03-04']),
    );
  });
});

describe('times in the text', () => {
  it('takes no text to have appeared after somebody had it, and no more of the future than that', () => {
    const { certain, proof } = dated(ANTONOV_MONDAY, 'publication', { accessed: '2018-10-03' });
    expect(certain[1]).toBe('2018-10-03');
    expect(proof.notAfter.map(({ rule }) => rule)).toContain('accessed');
  });

  it('reads «أمس» of the narrator against the publication', () => {
    const text = 'التقى وزير الخارجية الروسي سيرغي لافروف أمس في جنيف نظيره الأميركي أنتوني بلينكن.';
    expect(dated(text, 0, { published: '2022-01-22' }).edtf).toBe('2022-01-21');
  });

  it('reads a bare weekday as the last one, the day of publication included', () => {
    expect(dated(ANTONOV_MONDAY, 0, { published: '2018-09-10' }).edtf).toBe('2018-09-10');
    expect(dated(ANTONOV_MONDAY, 0, { published: '2018-09-12' }).edtf).toBe('2018-09-10');
  });

  it('leaves only Mondays where only the weekday is told', () => {
    const date = dated(ANTONOV_MONDAY, 0);
    expect(date.proof.onlyThese.map(({ rule }) => rule)).toEqual(['weekday']);
    expect(date.certain[0]! >= '2017-08-20' && date.certain[1]! <= '2024-10-12').toBe(true);
  });
});

describe('proofs of articles', () => {
  it('re-solve from their steps alone, say something in three languages, and quote the very characters', () => {
    const network = networkFor(ANTONOV_MONDAY);
    const solution = solve(network, boundsOn);
    const id = network.variableOf.get('m0')!;
    const date = dateOf(solution, id);
    const evidence = evidenceFor(solution, id);
    expect(evidence.notBefore.length).toBeGreaterThan(0);
    const day = mustParseDay(date.certain[0]!);
    expect(follows(evidence.notBefore, [], id, { op: 'not-before', day }, boundsOn, 60)).toBe(true);
    const fewer = evidence.notBefore.slice(1);
    expect(follows(fewer, [], id, { op: 'not-before', day }, boundsOn, 60)).toBe(false);
    for (const { says, quote } of stepsOf(date)) {
      for (const words of [says.ar, says.en, says.ru]) expect(words).toMatch(/\S\.$/);
      if (quote) expect(ANTONOV_MONDAY.slice(quote.start, quote.end)).toBe(quote.exact);
    }
  });
});
