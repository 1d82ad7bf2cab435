import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isoDate, type Imported } from './imported.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The article of a web page, found by Readability; null when the page has none. */
export function importHtml(html: string): Imported | null {
  const { document } = parseHTML(html);
  const meta = (selector: string, attribute = 'content'): string | null =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  const url = meta('link[rel="canonical"]', 'href') ?? meta('meta[property="og:url"]');
  const published = meta('meta[property="article:published_time"]') ?? meta('time[datetime]', 'datetime');
  const lang = meta('html', 'lang');
  const article = new Readability(document).parse();
  const text = article?.content ? textOfHtml(article.content) : '';
  if (article === null || text.trim() === '') return null;
  return {
    text,
    title: article.title?.trim() || null,
    published: isoDate(article.publishedTime) ?? isoDate(published),
    url: url !== null && /^https?:/.test(url) ? url : null,
    outlet: article.siteName?.trim() || null,
    lang: (article.lang ?? lang)?.split(/[_-]/)[0]?.toLowerCase() || null,
  };
}

/**
 * The text of a piece of HTML, a paragraph a line. White space is collapsed as browsers do; every other
 * character, no-break spaces and joiners included, stays.
 */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    const trimmed = line.replace(/^ +| +$/g, '');
    if (trimmed !== '') lines.push(trimmed);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3)
      line = (line + (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ')).replace(/ {2,}/g, ' ');
    if (SILENT.has(node.nodeName)) return;
    const block = BLOCKS.has(node.nodeName) || node.nodeName === 'BR';
    if (block) breakLine();
    for (const child of node.childNodes) visit(child);
    if (block) breakLine();
  };
  visit(document.body);
  breakLine();
  return lines.map((text) => `${text}\n`).join('');
}

/** Decodes a page by its byte order mark, else the charset it names, else as UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
