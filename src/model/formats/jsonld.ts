import type { Dating } from '../dating.ts';
import type { Article, EventList, Mention, TimelineEvent } from '../event.ts';
import { PLOVER_OF, type Kind } from '../kind.ts';
import type { Localised } from '../language.ts';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  plover: 'https://github.com/openeventdata/PLOVER#',
};

/**
 * Writes the events as JSON-LD: schema.org events with the articles they are told in, each excerpt a W3C
 * TextQuoteSelector. `startDate` is there only where the day is known; every date stands in `temporalCoverage`
 * as EDTF.
 */
export function writeJsonLd(list: EventList): string {
  const articles = new Map(list.articles.map((article) => [article.id, article]));
  const graph = list.events.map((event) => eventNode(event, list, articles));
  const lines = graph.map((node) => JSON.stringify(node)).join(',\n');
  return `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${lines}\n]}\n`;
}

function eventNode(event: TimelineEvent, list: EventList, articles: ReadonlyMap<string, Article>): object {
  const labels = (ids: readonly string[], type: (kind: string) => string): object[] =>
    ids.flatMap((id) => {
      const entity = list.entities[id];
      return entity
        ? [{ '@type': type(entity.kind), '@id': `#${id}`, name: languageValues(entity.label) }]
        : [];
    });
  return {
    '@type': 'Event',
    '@id': `#${event.id}`,
    name: languageValues(event.title),
    additionalType: event.kind,
    ...ploverNode(event.kind),
    ...dateNode(event.date),
    ...(event.modality === 'called-off' ? { eventStatus: 'https://schema.org/EventCancelled' } : {}),
    about: labels(event.topics, () => 'Thing'),
    organizer: labels(event.actors, (kind) =>
      kind === 'person' ? 'Person' : kind === 'country' ? 'Country' : 'Organization',
    ),
    location: labels(event.places, () => 'Place'),
    subjectOf: event.mentions.map((mention) => mentionNode(mention, articles.get(mention.article))),
  };
}

/** The event's category in the coding scheme that event data sets share, where it has one. */
function ploverNode(kind: Kind): object {
  const code = PLOVER_OF[kind];
  return code === null ? {} : { 'plover:event': code };
}

function dateNode(date: Dating): object {
  const level = /[[.]/.test(date.edtf) ? 'EDTF-level2' : 'EDTF-level1';
  const temporal =
    date.edtf === '' ? {} : { temporalCoverage: { '@type': `edtf:${level}`, '@value': date.edtf } };
  const [from, to] = date.certain;
  const lasted = date.edtf.includes('/') && from !== null && to !== null;
  if (date.status !== 'exact' && !lasted) return temporal;
  return { startDate: from, ...(lasted ? { endDate: to } : {}), ...temporal };
}

function mentionNode(mention: Mention, article: Article | undefined): object {
  return {
    '@type': 'NewsArticle',
    '@id': article?.url ?? article?.source ?? mention.article,
    ...(article ? { headline: article.title, inLanguage: article.lang } : {}),
    'prov:wasQuotedFrom': {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': mention.exact,
      'oa:prefix': mention.prefix,
      'oa:suffix': mention.suffix,
    },
  };
}

function languageValues(text: Localised): object[] {
  return Object.entries(text).map(([language, value]) => ({
    '@language': language,
    '@value': value as string,
  }));
}
