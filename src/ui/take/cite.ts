import type { Article, EventList, Mention, TimelineEvent } from '../../model/event.ts';
import type { Messages } from '../messages/messages.ts';
import { nameOf, relayPhrase } from '../state/sources.ts';
import { datePhrase } from '../state/words.ts';
import type { DateStyle } from '../state/words.ts';

/** What a citation is made of. */
export interface Citation {
  readonly event: TimelineEvent;
  readonly mention: Mention;
  readonly article: Article;
  readonly list: EventList;
  readonly t: Messages;
  readonly style: DateStyle;
  /** The page's address for this event. */
  readonly link: string;
}

/** «Moscow sends Washington proposals, in March 2017. Détente, https://…#id». */
export function shortCitation({ event, t, style, link }: Citation): string {
  return `${event.title[style.lang]}, ${datePhrase(event.date, style)}. ${t.name}, ${link}`;
}

/** The short one with speaker, agency, article, excerpt and its offsets. */
export function longCitation(citation: Citation): string {
  const { event, mention, article, list, t, style, link } = citation;
  const speaker = mention.speaker === null ? t.ownVoice : nameOf(list, mention.speaker, style.lang);
  const via = relayPhrase(mention, list, t, style.lang);
  const where = `${article.outlet === null ? '' : `${article.outlet}, `}${article.title} (${article.id}), ${t.characters(mention.start, mention.end)}`;
  return [
    `${event.title[style.lang]}, ${datePhrase(event.date, style)}.`,
    `«\u2068${mention.exact}\u2069»`,
    `${speaker}${via === null ? '' : `, ${via}`}. ${where}.`,
    `${article.url === null ? '' : `${article.url} `}${t.name}, ${link}`,
  ].join(' ');
}

/** A BibTeX record; braces and backslashes of the texts are escaped. */
export function bibtex({ event, mention, article, list, style, link, t }: Citation): string {
  const speaker =
    mention.speaker === null ? (article.outlet ?? article.id) : nameOf(list, mention.speaker, style.lang);
  const fields: [string, string][] = [
    ['author', `{${escapeTex(speaker)}}`],
    ['title', escapeTex(event.title[style.lang])],
    [
      'howpublished',
      escapeTex(article.outlet ?? mention.relay.map((id) => nameOf(list, id, style.lang)).join(', ')),
    ],
    ['date', event.date.edtf],
    ['url', article.url ?? link],
    ['langid', article.lang],
    [
      'note',
      `${escapeTex(mention.exact)} (${article.id}, ${t.characters(mention.start, mention.end)}); ${t.name}, ${link}`,
    ],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([key, value]) => `  ${key} = {${value}},`);
  return `@misc{${event.id.replace(/[^\w-]/g, '-')},\n${lines.join('\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
}

/** Words of the start and end of a text fragment: long enough to be the only such place. */
const FRAGMENT_WORDS = 4;

/**
 * A link to an excerpt on its own site that the browser scrolls to and marks; null when the address is unknown.
 * Source: WICG, Scroll to Text Fragment, `#:~:text=start,end`.
 */
export function fragmentLink(article: Article, mention: Mention): string | null {
  if (article.url === null) return null;
  const words = mention.exact.trim().split(/\s+/u);
  const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D');
  const text =
    words.length <= FRAGMENT_WORDS * 2
      ? encode(mention.exact.trim())
      : `${encode(words.slice(0, FRAGMENT_WORDS).join(' '))},${encode(words.slice(-FRAGMENT_WORDS).join(' '))}`;
  return `${article.url.replace(/#.*$/, '')}#:~:text=${text}`;
}
