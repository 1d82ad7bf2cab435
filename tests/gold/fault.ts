import type { EventList } from '../../src/model/event.ts';
import { placeOf } from '../../src/model/message.ts';
import { overlaps } from '../../src/model/span.ts';
import { compareActors, type Found, type Pair } from './align.ts';
import { allows, settles } from './days.ts';
import { mentionOf, rightRelay, trapAlarms, type Scored } from './figures.ts';
import type { GoldEvent, Misses } from './gold.ts';

/** One thing the program reads otherwise than the reader. */
export interface Fault {
  /** `file:line` of the annotation; of the article for an event the reader does not have. */
  readonly place: string;
  /** `missed`; `alarm`, `trap` or `forbidden` for an event too many; else the wrong field. */
  readonly what: string;
  readonly says: string;
  /** The reader's explanation; null when there is none. */
  readonly why: string | null;
}

/** Every miss, false alarm and wrong field of an article, in this order. */
export function faultsOf({ alignment, list }: Scored): readonly Fault[] {
  const { article, pairs, missed, extra } = alignment;
  const place = (line: number) => `${article.file}:${String(line)}`;
  const fault = (gold: GoldEvent, what: string, says: string): Fault => ({
    place: place(gold.line),
    what,
    says: `${says} «${clip(gold.words)}»`,
    why: gold.misses.get(what) ?? null,
  });
  const wrong = pairs
    .filter(({ gold }) => !gold.optional)
    .flatMap((pair) => wrongFields(pair, list).map(([field, says]) => fault(pair.gold, field, says)));
  const published = list.articles.find(({ id }) => id === article.id)?.published;
  const misdated = article.published && published && !allows(published.certain, article.published);
  return [
    ...missed.map((gold) => fault(gold, 'missed', gold.kinds[0]!)),
    ...extra.map((found) => alarmOf(found, alignment)),
    ...wrong,
    ...(misdated
      ? [
          {
            place: place(1),
            what: 'published',
            says: `${published.edtf}, expected ${article.published}`,
            why: article.misses.get('published') ?? null,
          },
        ]
      : []),
  ];
}

/** Explanations of what the program no longer gets wrong, each with its place. */
export function staleOf(scored: Scored): readonly string[] {
  const { article, extra } = scored.alignment;
  const faults = faultsOf(scored);
  const stale = (misses: Misses, line: number) => {
    const place = `${article.file}:${String(line)}`;
    const held = new Set(faults.filter((fault) => fault.place === place).map(({ what }) => what));
    return [...misses.keys()].filter((what) => !held.has(what)).map((what) => `${place} ${what}`);
  };
  const gone = article.alarms.filter(
    ({ span }) => !extra.some(({ mentions }) => mentions.some((mention) => overlaps(span, mention))),
  );
  return [
    ...stale(article.misses, 1),
    ...article.events.flatMap(({ misses, line }) => stale(misses, line)),
    ...gone.map(({ words }) => `${article.file} alarm «${clip(words)}»`),
  ];
}

function alarmOf(found: Found, alignment: Scored['alignment']): Fault {
  const { article } = alignment;
  const { mentions, event } = found;
  const { line, column } = placeOf(article.text, mentions[0]!.start);
  const explained = article.alarms.find(({ span }) => mentions.some((mention) => overlaps(span, mention)));
  const forbidden = mentions.some((mention) =>
    article.forbidden.some((zone) => zone.start <= mention.start && mention.end <= zone.end),
  );
  return {
    place: `data/${article.article}:${String(line)}:${String(column)}`,
    what: trapAlarms(alignment).includes(found) ? 'trap' : forbidden ? 'forbidden' : 'alarm',
    says: `${event.kind} «${clip(mentions[0]!.exact)}» ${event.title.en}`,
    why: explained?.why ?? null,
  };
}

type WrongField = readonly [field: string, says: string];

function wrongFields(pair: Pair, list: EventList): readonly WrongField[] {
  const { gold, found } = pair;
  const { event } = found;
  const mention = mentionOf(pair);
  const actors = compareActors(gold, event, list.entities);
  const checks: readonly (readonly [field: string, right: boolean, said: string, expected: string])[] = [
    ['kind', gold.kinds.includes(event.kind), event.kind, gold.kinds.join('|')],
    ['modality', gold.modalities.includes(event.modality), event.modality, gold.modalities.join('|')],
    [
      'actors',
      actors.lacking.length + actors.wrong.length === 0,
      event.actors.join(','),
      gold.actors.join(','),
    ],
    [
      'place',
      gold.places.length === 0 || gold.places.some((place) => event.places.includes(place)),
      event.places.join(','),
      gold.places.join('|'),
    ],
    [
      'speaker',
      gold.speakers.length === 0 || gold.speakers.includes(mention.speaker),
      String(mention.speaker),
      gold.speakers.map(String).join('|'),
    ],
    ['relay', rightRelay(gold.relay, mention.relay), mention.relay.join(','), gold.relay.join(',')],
    [
      'bilateral',
      gold.bilateral === null || event.bilateral === gold.bilateral,
      String(event.bilateral),
      String(gold.bilateral),
    ],
  ];
  const wrong = checks.filter(([, right]) => !right);
  return [
    ...wrong.map(([field, , said, expected]): WrongField => [
      field,
      `${said || 'none'}, expected ${expected}`,
    ]),
    ...wrongDate(pair),
  ];
}

/** At most one fault of a date: the gravest. */
function wrongDate({ gold, found: { event } }: Pair): readonly WrongField[] {
  const { truth, text } = gold.date;
  if (truth === null) return [];
  const { certain, likely, edtf } = event.date;
  if (!allows(certain, truth)) return [['date', `${edtf}, expected ${truth}`]];
  if (!allows(likely, truth)) return [['likely', `${likely.join('..')}, expected ${truth}`]];
  if (text === 'exact' && !settles(certain, truth)) return [['exact', `${edtf}, expected ${truth}`]];
  return [];
}

function clip(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
