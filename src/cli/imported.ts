import { createHash } from 'node:crypto';

/** An article taken out of another format; null where the format says nothing. */
export interface Imported {
  readonly text: string;
  readonly title: string | null;
  /** An ISO 8601 day or instant. */
  readonly published: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly lang: string | null;
}

/** The file an imported article becomes: front matter, then its text as it was. */
export function writeArticle(article: Imported): string {
  const keys = ['published', 'url', 'outlet', 'title', 'lang'] as const;
  const lines = keys.flatMap((key) =>
    article[key] === null ? [] : [`${key}: ${JSON.stringify(article[key])}`],
  );
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${article.text.replace(/\n*$/, '\n')}`;
}

/** A file name that is the same for the same article: where it is from, and a digest of its address or text. */
export function fileNameOf(article: Imported): string {
  const digest = createHash('sha256')
    .update(article.url ?? article.text)
    .digest('hex')
    .slice(0, 12);
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(article.url ?? '')?.[1] ?? 'article';
  return `${host.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}_${digest}.txt`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as pages and feeds write it, as an ISO 8601 day or instant in its own time zone: ISO itself, or
 * «Tue, 26 Mar 2024 10:00:00 +0300» (RFC 822). Null for anything else.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text,
  );
  if (iso) return iso[2] === undefined ? iso[1]! : `${iso[1]!}T${iso[2]}${zoneOf(iso[3])}`;
  const rfc =
    /^(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?)\s*(\S+)?)?$/.exec(
      text,
    );
  const month = rfc ? MONTHS.indexOf(rfc[2]!.toLowerCase()) + 1 : 0;
  if (!rfc || month === 0) return null;
  const day = `${rfc[3]!}-${String(month).padStart(2, '0')}-${rfc[1]!.padStart(2, '0')}`;
  return rfc[4] === undefined ? day : `${day}T${rfc[4]}${zoneOf(rfc[5])}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|GMT|UTC?)$/.test(zone)) return 'Z';
  return /^[+-]\d{2}:?\d{2}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '';
}
