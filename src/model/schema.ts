import * as v from 'valibot';
import { STATUSES, STRENGTHS } from './dating.ts';
import { parseDay } from './day.ts';
import { ENTITY_KINDS, LIST_VERSION, SEGMENT_ROLES, type EventList } from './event.ts';
import { KINDS, MODALITIES } from './kind.ts';

const id = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => parseDay(day) !== null, 'is no day of the calendar'),
);
const texts = v.object({ ar: v.string(), en: v.string(), ru: v.string() });
const someText = v.exactOptional(v.string());
const someTexts = v.pipe(
  v.object({ ar: someText, en: someText, ru: someText }),
  v.description('By language; what is missing was not translated.'),
);
const ids = v.array(id);

const quote = v.object({ start: offset, end: offset, exact: v.string() });
const articleQuote = v.object({ ...quote.entries, article: id });
const days = v.pipe(
  v.tuple([v.nullable(isoDay), v.nullable(isoDay)]),
  v.description('An inclusive range of days; an end is null when it is open.'),
);
const step = v.object({
  rule: id,
  strength: v.picklist(STRENGTHS),
  quote: v.nullable(articleQuote),
  fact: v.nullable(id),
  gives: days,
  says: texts,
});
const steps = v.array(step);
const dating = v.object({
  edtf: v.pipe(v.string(), v.description('EDTF (ISO 8601-2), levels 0 to 2.')),
  certain: days,
  likely: days,
  days: v.nullable(count),
  likelyDays: v.nullable(count),
  candidates: v.nullable(v.array(isoDay)),
  status: v.picklist(STATUSES),
  proof: v.object({
    notBefore: steps,
    notAfter: steps,
    onlyThese: steps,
    likelyNotBefore: steps,
    likelyNotAfter: steps,
  }),
  sides: v.nullable(v.array(v.object({ days, steps }))),
});

const article = v.object({
  id,
  source: v.pipe(id, v.description("Where the text is, relative to the list's own address.")),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  textStart: v.pipe(offset, v.description('UTF-16 units before the text that offsets count in.')),
  lang: id,
  title: v.string(),
  outlet: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: dating,
  segments: v.array(v.object({ start: offset, end: offset, role: v.picklist(SEGMENT_ROLES) })),
});
const mention = v.object({
  ...articleQuote.entries,
  prefix: v.string(),
  suffix: v.string(),
  speaker: v.nullable(id),
  relay: ids,
  timex: v.nullable(quote),
  reporting: v.nullable(quote),
  translation: v.nullable(someTexts),
});
const correction = v.object({
  by: v.string(),
  reason: v.string(),
  changed: v.array(v.picklist(['title', 'date', 'kind', 'merge', 'split', 'translation'])),
});
const event = v.object({
  id,
  kind: v.picklist(KINDS),
  modality: v.picklist(MODALITIES),
  title: texts,
  date: dating,
  actors: ids,
  places: ids,
  topics: ids,
  bilateral: v.boolean(),
  sources: count,
  fact: v.nullable(id),
  mentions: v.pipe(v.array(mention), v.minLength(1)),
  correction: v.nullable(correction),
});
const entity = v.object({
  kind: v.picklist(ENTITY_KINDS),
  label: texts,
  country: v.nullable(id),
  cite: v.nullable(v.string()),
});
const fact = v.object({
  kind: v.picklist(['term', 'event', 'counter']),
  label: texts,
  from: v.nullable(isoDay),
  to: v.nullable(isoDay),
  person: v.nullable(id),
  office: v.nullable(id),
  cite: v.string(),
  confidence: v.picklist(['V', 'H', 'M']),
});

/**
 * The shape of `events.json`: the schema that readers check and that is published beside the list. Keys it
 * does not know are passed over, so that a reader outlives additions.
 */
export const eventListSchema = v.object({
  version: v.literal(LIST_VERSION),
  articles: v.array(article),
  events: v.array(event),
  entities: v.record(v.string(), entity),
  facts: v.record(v.string(), fact),
}) satisfies v.GenericSchema<unknown, EventList>;
