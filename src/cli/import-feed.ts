import { parseFeed } from 'feedsmith';
import { textOfHtml } from './import-html.ts';
import { isoDate, type Imported } from './imported.ts';

/** The fields feeds have in common, as far as articles need them; feeds in the wild leave out any of them. */
interface Entry {
  readonly title?: unknown;
  readonly link?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly url?: unknown;
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly date_published?: unknown;
  readonly dc?: { readonly date?: unknown };
  readonly content?: unknown;
  readonly content_html?: unknown;
  readonly content_text?: unknown;
  readonly description?: unknown;
  readonly summary?: unknown;
}

/** The articles of an RSS, Atom, RDF or JSON feed. Throws what the feed parser throws when it is none. */
export function importFeed(text: string): Imported[] {
  const { feed } = parseFeed(text) as { feed: Record<string, unknown> };
  const entries = (feed['items'] ?? feed['entries'] ?? []) as readonly Entry[];
  const outlet = textOf(feed['title']);
  const lang = textOf(feed['language'])?.split('-')[0]?.toLowerCase() ?? null;
  return entries.flatMap((entry) => {
    const article = importEntry(entry, outlet, lang);
    return article.text.trim() === '' ? [] : [article];
  });
}

function importEntry(entry: Entry, outlet: string | null, lang: string | null): Imported {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const url = textOf(entry.link) ?? textOf(link) ?? textOf(entry.url);
  const date = entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.date ?? entry.updated;
  const body =
    textOf(entry.content) ??
    textOf(entry.content_html) ??
    textOf(entry.content_text) ??
    textOf(entry.description) ??
    textOf(entry.summary);
  const title = textOf(entry.title);
  return {
    text: textOfHtml(body ?? ''),
    title: title === null ? null : textOfHtml(title).trim(),
    published: isoDate(textOf(date)),
    url: url !== null && /^https?:/.test(url) ? url : null,
    outlet,
    lang,
  };
}

/** A field's text: feeds keep it bare, or under `value`, or under `encoded`. */
function textOf(field: unknown): string | null {
  if (typeof field === 'string') return field.trim() === '' ? null : field;
  if (typeof field !== 'object' || field === null) return null;
  const { value, encoded } = field as { value?: unknown; encoded?: unknown };
  return textOf(encoded ?? value ?? null);
}
