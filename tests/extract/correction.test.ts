import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/extract/correction.ts';
import { parseCorrections } from '../../src/extract/correction-reader.ts';
import type { EventList, TimelineEvent } from '../../src/model/event.ts';
import { renderMessage } from '../../src/model/message.ts';
import { ARTICLE_IDS, articleText, fixtureList } from '../fixtures/events.ts';

const LIST: EventList = fixtureList();
const TEXTS = new Map(ARTICLE_IDS.map((id, number) => [id as string, articleText(number)]));
const event = LIST.events.find(({ mentions }) => mentions.length === 1)!;
const mention = event.mentions[0]!;

function correct(yaml: string): { events: TimelineEvent[]; complaints: string[] } {
  const text = `by: Nadia\narticle: ${mention.article}\ncorrections:\n${yaml}`;
  const { corrections, messages } = parseCorrections([{ file: 'c.yaml', text }]);
  const applied = applyCorrections(LIST.events, corrections, TEXTS);
  const all = [...messages, ...applied.messages];
  return {
    events: applied.events,
    complaints: all.map((message) => renderMessage(message, text).split('\n')[0]!),
  };
}

const quote = (exact: string): string => JSON.stringify(exact);
const one = (events: readonly TimelineEvent[]): TimelineEvent => events.find(({ id }) => id === event.id)!;

describe('a correction', () => {
  it('gives another title, with who did it and why', () => {
    const { events, complaints } = correct(
      `  - exact: ${quote(mention.exact)}\n    retitle: { ar: أ, en: A, ru: А }\n    reason: Clearer.\n`,
    );
    expect(complaints).toEqual([]);
    expect(one(events)).toEqual({
      ...event,
      title: { ar: 'أ', en: 'A', ru: 'А' },
      correction: { by: 'Nadia', reason: 'Clearer.', changed: ['title'] },
    });
    expect(events.filter(({ id }) => id !== event.id)).toEqual(
      LIST.events.filter(({ id }) => id !== event.id),
    );
  });

  it('gives another date, proved by the editor’s reason', () => {
    const { events } = correct(
      `  - exact: ${quote(mention.exact)}\n    redate: 2018-08-23\n    reason: The decree.\n`,
    );
    const { date } = one(events);
    expect(date).toMatchObject({
      edtf: '2018-08-23',
      certain: ['2018-08-23', '2018-08-23'],
      days: 1,
      status: 'exact',
    });
    expect(date.proof.notBefore.map(({ rule, says }) => [rule, says.en])).toEqual([
      ['editor', 'Corrected by Nadia: The decree.'],
    ]);
  });

  it('binds to the mention most like its words, though not the same', () => {
    const part = mention.exact.slice(0, -2).trimEnd();
    const { events, complaints } = correct(`  - exact: ${quote(part)}\n    translate: { en: translated }\n`);
    expect(complaints).toEqual([]);
    expect(one(events).mentions[0]!.translation).toEqual({ ...mention.translation, en: 'translated' });
  });

  it('hides an event', () => {
    const { events } = correct(`  - exact: ${quote(mention.exact)}\n    hide: true\n    reason: Not news.\n`);
    expect(events.map(({ id }) => id)).toEqual(
      LIST.events.map(({ id }) => id).filter((id) => id !== event.id),
    );
  });

  it('merges two events and keeps every mention', () => {
    const other = LIST.events.find(({ id, mentions }) => id !== event.id && mentions.length === 1)!;
    const [from] = other.mentions;
    const { events, complaints } = correct(
      `  - exact: ${quote(mention.exact)}\n    merge: [{ article: ${from!.article}, exact: ${quote(from!.exact)} }]\n    reason: The same.\n`,
    );
    expect(complaints).toEqual([]);
    expect(events).toHaveLength(LIST.events.length - 1);
    expect(one(events).mentions).toEqual(expect.arrayContaining([mention, from]));
    expect(one(events).mentions).toHaveLength(2);
  });

  it('splits a mention off as an event of its own', () => {
    const shared = LIST.events.find(({ mentions }) => mentions.length > 1)!;
    const [first, ...rest] = shared.mentions;
    const { events } = correct(
      `  - article: ${first!.article}\n    exact: ${quote(first!.exact)}\n    split: true\n    reason: Two things.\n`,
    );
    expect(events).toHaveLength(LIST.events.length + 1);
    expect(events.find(({ id }) => id === shared.id)!.mentions).toEqual(rest);
    expect(events.at(-1)).toMatchObject({ mentions: [first], correction: { changed: ['split'] } });
  });

  it('whose article is not read is nobody’s mistake', () => {
    const { events, complaints } = correct(
      '  - article: other\n    exact: x\n    hide: true\n    reason: y\n',
    );
    expect([events, complaints]).toEqual([LIST.events, []]);
  });

  it.each([
    [
      'words that are gone',
      '  - exact: كلمات أخرى\n    hide: true\n    reason: x\n',
      `c.yaml:4:12 error stale-quote Unexpected quote «كلمات أخرى», expected words of ${mention.article}`,
    ],
    [
      'no change',
      `  - exact: ${quote(mention.exact)}\n    reason: x\n`,
      'c.yaml:4:5 error no-change Unexpected correction without a change, expected one of hide, retitle, redate, merge, split, translate',
    ],
    [
      'no reason',
      `  - exact: ${quote(mention.exact)}\n    hide: true\n`,
      'c.yaml:4:5 error missing-key Unexpected end of correction, expected «reason»',
    ],
    [
      'no date',
      `  - exact: ${quote(mention.exact)}\n    redate: 23.8.2018\n    reason: x\n`,
      'c.yaml:5:13 error bad-edtf Unexpected date «23.8.2018», expected EDTF like 2018-08-23, 2017-03 or [2018-08-27..2019-07-15]',
    ],
    [
      'a typo',
      `  - exact: ${quote(mention.exact)}\n    hyde: true\n    reason: x\n`,
      'c.yaml:5:5 error unknown-key Unexpected key «hyde», expected «hide»',
    ],
  ])('with %s is named at its place, and changes nothing', (_what, yaml, complaint) => {
    const { events, complaints } = correct(yaml);
    expect(complaints).toContain(complaint);
    expect(events).toEqual(LIST.events);
  });
});
