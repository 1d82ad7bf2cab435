import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { align } from './align.ts';
import { allows, rangeOf, settles } from './days.ts';
import { faultsOf, staleOf } from './fault.ts';
import { count, trapAlarms, type Scored } from './figures.ts';
import { readGold } from './gold.ts';
import { loadGazetteer, score } from './run.ts';

const gold = readGold();
const gazetteer = loadGazetteer();
const scored = score(gold, gazetteer, false);

/** Articles the rules do not read right yet, by the promise they break: these lists may only grow shorter. */
// y03: the expulsion of Russians and the one of Americans that answers it are taken for one.
const AWAITED: Record<'dates' | 'traps', readonly string[]> = { dates: [], traps: ['s18', 'q04'] };

describe('the annotations', () => {
  it('cover the five articles and more than thirty others, ten of them traps at least', () => {
    expect(gold.filter(({ article }) => article.startsWith('articles/'))).toHaveLength(5);
    expect(gold.filter(({ article }) => article.startsWith('gold/')).length).toBeGreaterThanOrEqual(30);
    expect(gold.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(10);
  });

  it.each(gold.map((article) => [article.file, article] as const))(
    '%s quotes its article exactly',
    (_, article) => {
      expect(article.broken).toEqual([]);
    },
  );

  it('name only people, countries, bodies and places the gazetteer has', () => {
    const unknown = gold.flatMap(({ file, events }) =>
      events.flatMap(({ actors, maybe, places, speakers, relay, line }) =>
        [...actors, ...maybe, ...places, ...speakers, ...relay]
          .filter((id) => id !== null && !id.startsWith('named:') && !gazetteer.entities.has(id))
          .map((id) => `${file}:${String(line)} ${String(id)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the alignment', () => {
  const [article] = gold;
  const [first] = article!.events;

  it('pairs an event with the annotation whose words it quotes, and calls the rest false alarms', () => {
    const mention = { article: article!.id, ...first!.spans[0]! };
    const event = { kind: first!.kinds[0], actors: [], modality: 'happened', mentions: [mention] };
    const twice = [event, { ...event }] as unknown as readonly TimelineEvent[];
    const { pairs, missed, extra } = align(article!, twice);
    expect(pairs).toHaveLength(1);
    expect(extra).toHaveLength(1);
    expect(missed).toHaveLength(article!.events.filter(({ optional }) => !optional).length - 1);
  });

  it('does not pair kinds of different families', () => {
    const mention = { article: article!.id, ...first!.spans[0]! };
    const event = { kind: 'expulsion', actors: [], modality: 'happened', mentions: [mention] };
    expect(align(article!, [event] as unknown as readonly TimelineEvent[]).pairs).toHaveLength(0);
  });

  it('compares dates by the days they name', () => {
    expect(rangeOf('2017-02')).toEqual(['2017-02-01', '2017-02-28']);
    expect(allows(['2018-07-01', null], '2018-07-16')).toBe(true);
    expect(allows([null, '2018-07-15'], '2018-07-16')).toBe(false);
    expect(settles(['2018-07-16', '2018-07-16'], '2018-07-16')).toBe(true);
    expect(settles(['2018-07-16', '2018-07-17'], '2018-07-16')).toBe(false);
  });
});

describe('the explanations', () => {
  const [article] = gold;
  const { list } = scored[0]!;
  const [told, ...rest] = article!.events.filter(({ optional }) => !optional);
  const explained = { ...told!, misses: new Map([['missed', 'the reason']]) };
  const mention = { article: article!.id, ...told!.spans[0]!, exact: told!.words };
  const extra = [{ event: list.events[0]!, mentions: [mention] }] as unknown as Scored['alignment']['extra'];
  const alarms = [{ span: told!.spans[0]!, words: told!.words, why: 'another reason' }];

  it('stand beside the miss they explain, and a miss without one says so', () => {
    const alignment = { article: { ...article!, alarms }, pairs: [], missed: [explained, rest[0]!], extra };
    expect(faultsOf({ alignment, list }).map(({ what, why }) => [what, why])).toEqual([
      ['missed', 'the reason'],
      ['missed', null],
      ['alarm', 'another reason'],
    ]);
    expect(staleOf({ alignment, list })).toEqual([]);
  });

  it('are stale when the miss has gone', () => {
    const read = { ...article!, events: [explained], alarms, misses: new Map([['published', 'a reason']]) };
    const stale = staleOf({ alignment: { article: read, pairs: [], missed: [], extra: [] }, list });
    expect(stale).toHaveLength(3);
    expect(stale[0]).toContain('published');
    expect(stale[1]).toContain('missed');
    expect(stale[2]).toContain('alarm');
  });
});

describe('the five articles', () => {
  const five = scored.filter(({ alignment }) => alignment.article.article.startsWith('articles/'));

  it.each(five.map((one) => [one.alignment.article.id, one] as const))(
    '%s yields every event a reader lists, and none besides',
    (_, one) => {
      const { missed, extra, article } = one.alignment;
      expect({
        missed: missed.map(({ words }) => words),
        extra: extra.map(({ mentions }) => mentions[0]!.exact),
      }).toEqual({
        missed: [],
        extra: [],
      });
      expect(faultsOf(one).filter(({ what }) => what === 'date')).toEqual([]);
      expect(article.broken).toEqual([]);
    },
  );

  it('report nothing from headings, captions, lists of other articles, or articles glued on', () => {
    const inside = five.flatMap(({ alignment: { article }, list }) =>
      list.events
        .flatMap(({ mentions }) => mentions)
        .filter((mention) => mention.article === article.id)
        .filter(({ start, end }) => article.forbidden.some((zone) => zone.start <= start && end <= zone.end))
        .map(({ exact }) => exact),
    );
    expect(inside).toEqual([]);
  });
});

describe('every annotated article', () => {
  it('is quoted exactly by every mention', () => {
    for (const { alignment, list } of scored) {
      const mentions = list.events.flatMap((event) => event.mentions);
      for (const { article, start, end, exact } of mentions) {
        if (article === alignment.article.id) expect(alignment.article.text.slice(start, end)).toBe(exact);
      }
    }
  });

  // By name alone: a failure must not tell what a sealed article says; `npm run score` tells it of the others.
  it('has no truth outside the certain days, but for those awaited', () => {
    const wrong = scored.filter((one) =>
      faultsOf(one).some(({ what }) => ['date', 'published'].includes(what)),
    );
    expect(idsOf(wrong).filter((id) => !AWAITED.dates.includes(id))).toEqual([]);
  });

  it('raises no bilateral event where none is reported, but for those awaited', () => {
    const alarmed = scored.filter(({ alignment }) => trapAlarms(alignment).length > 0);
    expect(idsOf(alarmed).filter((id) => !AWAITED.traps.includes(id))).toEqual([]);
  });

  it('reaches the figures that are promised', () => {
    const { found, sound, kinds } = count(scored);
    const [recall, precision] = [found.right / found.of, sound.right / sound.of];
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect((2 * recall * precision) / (recall + precision)).toBeGreaterThanOrEqual(0.8);
    expect(kinds.right / kinds.of).toBeGreaterThanOrEqual(0.85);
  });
});

function idsOf(scored: readonly Scored[]): readonly string[] {
  return scored.map(({ alignment }) => alignment.article.id);
}
