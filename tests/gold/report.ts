import type { EventList } from '../../src/model/event.ts';
import { placeOf } from '../../src/model/message.ts';
import { compareActors, type Found } from './align.ts';
import { allows, settles } from './days.ts';
import { mentionOf, rightRelay, trapAlarms, type Figures, type Scored, type Share } from './figures.ts';

/** The figures as a table for people. */
export function table(figures: Figures): string {
  const recall = ratio(figures.found);
  const precision = ratio(figures.sound);
  const actorRecall = ratio(figures.actorsAsked);
  const actorPrecision = ratio(figures.actorsSaid);
  const lines = [
    row('events found (recall)', figures.found),
    row('events sound (precision)', figures.sound),
    `${'event F1'.padEnd(28)} ${percent(harmonic(recall, precision))}`,
    row('kind', figures.kinds),
    row('actors found', figures.actorsAsked),
    row('actors sound', figures.actorsSaid),
    `${'actors F1'.padEnd(28)} ${percent(harmonic(actorRecall, actorPrecision))}`,
    row('place', figures.places),
    row('modality', figures.modality),
    row('speaker', figures.speaker),
    row('relay', figures.relay),
    row('bilateral', figures.bilateral),
    row('truth is certain', figures.certain),
    row('truth is likely', figures.likely),
    row('exact where text allows', figures.exact),
    row('publication is certain', figures.published),
    row('publication is exact', figures.publishedExact),
    row('traps without an alarm', figures.traps),
  ];
  return lines.join('\n');
}

/** Found and sound for each kind that occurs. */
export function kindTable(figures: Figures): string {
  return [...figures.perKind]
    .filter(([, { found, sound }]) => found.of + sound.of > 0)
    .map(([kind, { found, sound }]) => `${kind.padEnd(14)} found ${share(found)}  sound ${share(sound)}`)
    .join('\n');
}

/** Every miss, false alarm and wrong field of an article, one a line, each with its place. */
export function faults({ alignment, list }: Scored): readonly string[] {
  const { article, pairs, missed, extra } = alignment;
  const lines = missed.map(
    (gold) => `${article.file}:${String(gold.line)} missed ${gold.kinds[0]!} «${clip(gold.words)}»`,
  );
  const alarms = new Set(trapAlarms(alignment));
  for (const found of extra) {
    const what = alarms.has(found) ? 'trap' : isForbidden(found, alignment) ? 'forbidden' : 'alarm';
    lines.push(
      `${placeOfFound(found, alignment)} ${what} ${found.event.kind} «${clip(found.mentions[0]!.exact)}» ${found.event.title.en}`,
    );
  }
  for (const pair of pairs) {
    if (pair.gold.optional) continue;
    const wrong = wrongFields(pair, list);
    if (wrong.length > 0)
      lines.push(
        `${article.file}:${String(pair.gold.line)} wrong ${wrong.join('; ')} «${clip(pair.gold.words)}»`,
      );
  }
  const published = list.articles.find(({ id }) => id === article.id)?.published;
  if (article.published && published && !allows(published.certain, article.published)) {
    lines.push(`${article.file}:1 wrong published ${published.edtf}, expected ${article.published}`);
  }
  return lines;
}

function isForbidden(found: Found, { article }: Scored['alignment']): boolean {
  return found.mentions.some((mention) =>
    article.forbidden.some((zone) => zone.start <= mention.start && mention.end <= zone.end),
  );
}

function wrongFields(pair: Parameters<typeof mentionOf>[0], list: EventList): string[] {
  const { gold, found } = pair;
  const { event } = found;
  const mention = mentionOf(pair);
  const wrong: string[] = [];
  const expect = (right: boolean, field: string, said: string, expected: string) => {
    if (!right) wrong.push(`${field} ${said}, expected ${expected}`);
  };
  expect(gold.kinds.includes(event.kind), 'kind', event.kind, gold.kinds.join('|'));
  expect(gold.modalities.includes(event.modality), 'modality', event.modality, gold.modalities.join('|'));
  const actors = compareActors(gold, event, list.entities);
  expect(
    actors.lacking.length + actors.wrong.length === 0,
    'actors',
    event.actors.join(','),
    gold.actors.join(','),
  );
  expect(
    gold.places.length === 0 || gold.places.some((place) => event.places.includes(place)),
    'place',
    event.places.join(','),
    gold.places.join('|'),
  );
  expect(
    gold.speakers.length === 0 || gold.speakers.includes(mention.speaker),
    'speaker',
    String(mention.speaker),
    gold.speakers.join('|'),
  );
  expect(rightRelay(gold.relay, mention.relay), 'relay', mention.relay.join(','), gold.relay.join(','));
  expect(
    gold.bilateral === null || event.bilateral === gold.bilateral,
    'bilateral',
    String(event.bilateral),
    String(gold.bilateral),
  );
  const { truth, text } = gold.date;
  if (truth === null) return wrong;
  const sure = allows(event.date.certain, truth);
  expect(sure, 'DATE', event.date.edtf, truth);
  expect(!sure || allows(event.date.likely, truth), 'likely date', event.date.likely.join('..'), truth);
  expect(
    !sure || text !== 'exact' || settles(event.date.certain, truth),
    'inexact date',
    event.date.edtf,
    truth,
  );
  return wrong;
}

function placeOfFound(found: Found, { article }: Scored['alignment']): string {
  const { line, column } = placeOf(article.text, found.mentions[0]!.start);
  return `data/${article.article}:${String(line)}:${String(column)}`;
}

function row(name: string, value: Share): string {
  return `${name.padEnd(28)} ${percent(ratio(value))} ${share(value)}`;
}

function share({ right, of }: Share): string {
  return `${String(right)}/${String(of)}`.padStart(8);
}

function ratio({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(8);
}

function clip(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
