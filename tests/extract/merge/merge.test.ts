import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../src/extract/merge/merge.ts';
import type { MergedEvent } from '../../../src/extract/merge/merge.ts';
import { boundsOn } from '../../../src/extract/timex/read.ts';
import { networkFor } from '../dating/reader.ts';

const HELSINKI =
  'ناقش الرئيسان فلاديمير بوتين ودونالد ترامب الملف السوري خلال قمة هلسنكي في 16 تموز/يوليو 2018.';
const AGAIN =
  'وكان الرئيس الروسي فلاديمير بوتين قد التقى نظيره الأميركي دونالد ترامب خلال قمة هلسنكي في يوليو 2018.';
const GENEVA = 'التقى وزير الخارجية الروسي سيرغي لافروف أمس في جنيف نظيره الأميركي أنتوني بلينكن.';

function merged(...texts: readonly (readonly [text: string, published: string])[]): readonly MergedEvent[] {
  const networks = texts.map(([text, published], i) => networkFor(text, { published }, `a${String(i)}`));
  return mergeMentions(
    networks.map(({ evidence }) => evidence),
    networks,
    boundsOn,
  ).events;
}

describe('merging', () => {
  it('joins mentions of one known event across articles and keeps every excerpt', () => {
    const events = merged([HELSINKI, '2018-07-17'], [AGAIN, '2018-08-20']);
    const summit = events.filter(({ fact }) => fact === 'helsinki-2018');
    expect(summit).toHaveLength(1);
    expect(new Set(summit[0]!.drafts.map(({ article }) => article))).toEqual(new Set(['a0', 'a1']));
    expect(summit[0]!.sources).toBe(2);
  });

  it('joins the same meeting told by two papers on one day', () => {
    const events = merged([GENEVA, '2022-01-22'], [GENEVA, '2022-01-22']);
    expect(events.filter(({ drafts }) => drafts.length === 2)).toHaveLength(events.length);
  });

  it('keeps apart what lies on different days', () => {
    const one = merged([GENEVA, '2022-01-22']).length;
    expect(merged([GENEVA, '2022-01-22'], [GENEVA, '2022-03-12'])).toHaveLength(2 * one);
  });

  it('gives ids that are unique, short, fit for an address, and the same when built again', () => {
    const build = (): string[] =>
      merged([HELSINKI, '2018-07-17'], [GENEVA, '2022-01-22']).map(({ id }) => id);
    const ids = build();
    expect(build()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,40}$/);
  });
});
