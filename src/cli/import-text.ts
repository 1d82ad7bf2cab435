import { parse } from 'yaml';
import type { Message } from '../model/message.ts';
import { isoDate, type Imported } from './imported.ts';

/** The names other programs give to what front matter calls so. */
const NAMES: Readonly<Record<keyof Imported, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article'],
  title: ['title', 'headline'],
  published: ['published', 'date', 'datePublished', 'date_published', 'publishedAt', 'pubDate'],
  url: ['url', 'link', 'source_url', 'canonical'],
  outlet: ['outlet', 'source', 'publisher', 'site', 'site_name'],
  lang: ['lang', 'language', 'inLanguage'],
};

/** A Markdown file: its front matter under our names, its text untouched. The title is its first heading when none is given. */
export function importMarkdown(markdown: string): Imported {
  const front = /^---[ \t]*\r?\n(.*?\r?\n)?---[ \t]*(?:\r?\n|$)/s.exec(markdown);
  const text = front ? markdown.slice(front[0].length) : markdown;
  const fields: unknown = front ? parse(front[1] ?? '') : {};
  const article = fromFields(isRecord(fields) ? fields : {}, text);
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(text)?.[1] ?? null;
  return { ...article, title: article.title ?? heading };
}

/** JSON Lines, one article a line. A line that is none is a message with its place. */
export function importJsonLines(file: string, text: string): { articles: Imported[]; messages: Message[] } {
  const articles: Imported[] = [];
  const messages: Message[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const article = importLine(line);
      if (typeof article === 'string')
        messages.push({ severity: 'error', code: 'json-line', text: article, file, at });
      else articles.push(article);
    }
    at += line.length + 1;
  }
  return { articles, messages };
}

function importLine(line: string): Imported | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'Unexpected text, expected one JSON object a line';
  }
  if (!isRecord(value)) return 'Unexpected JSON value, expected an object with «text»';
  const text = field(value, 'text');
  return text === null
    ? 'Unexpected object without a text, expected «text», «body» or «content»'
    : fromFields(value, text);
}

function fromFields(fields: Readonly<Record<string, unknown>>, text: string): Imported {
  const url = field(fields, 'url');
  const lang = field(fields, 'lang')?.split(/[_-]/)[0]?.toLowerCase() ?? null;
  return {
    text,
    title: field(fields, 'title'),
    published: isoDate(field(fields, 'published')),
    url: url !== null && /^https?:\/\/./.test(url) ? url : null,
    outlet: field(fields, 'outlet'),
    lang: lang !== null && /^[a-z]{2,3}$/.test(lang) ? lang : null,
  };
}

function field(fields: Readonly<Record<string, unknown>>, key: keyof Imported): string | null {
  for (const name of NAMES[key]) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
