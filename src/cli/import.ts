import { join } from 'node:path';
import { decodeText } from '../extract/decode.ts';
import type { Message } from '../model/message.ts';
import { readInputs, writeAtomically, type InputFile } from './files.ts';
import { importFeed } from './import-feed.ts';
import { decodeHtml, importHtml } from './import-html.ts';
import { importJsonLines, importMarkdown } from './import-text.ts';
import { fileNameOf, writeArticle, type Imported } from './imported.ts';
import { Progress, type Io } from './io.ts';
import type { Request } from './request.ts';
import { report } from './report.ts';

/** `detente import`: other formats to articles. One article goes to stdout when there is no `--out`. */
export async function runImport({ paths, options }: Request, io: Io): Promise<number> {
  const messages: Message[] = [];
  const texts = new Map<string, string>();
  const articles: Imported[] = [];
  const progress = new Progress(io);
  for await (const input of readInputs(paths, io.stdin, messages)) {
    progress.tell(`importing ${input.file}`);
    articles.push(...importFile(input, messages, texts));
  }
  progress.end();
  const { out } = options;
  if (out === undefined && articles.length > 1) {
    io.stderr.write(`detente: Unexpected ${articles.length} articles for stdout, expected --out DIR\n`);
    return 2;
  }
  for (const article of articles) {
    const text = writeArticle(article);
    if (out === undefined) io.stdout.write(text);
    else await writeAtomically(join(out, fileNameOf(article)), text);
  }
  if (out !== undefined)
    io.stderr.write(
      `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} written to ${out}\n`,
    );
  return report(messages, texts, io) ? 1 : 0;
}

function importFile({ file, bytes }: InputFile, messages: Message[], texts: Map<string, string>): Imported[] {
  const fail = (code: string, text: string): [] => {
    messages.push({ severity: 'error', code, text, file, at: null });
    return [];
  };
  // Pages may name their own encoding; the other formats are UTF-8.
  const page = decodeHtml(bytes);
  if (/\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(page.slice(0, 512))) {
    const article = importHtml(page);
    return article
      ? [article]
      : fail('no-article', 'Unexpected page without an article, expected running text');
  }
  const { text, problem } = decodeText(bytes);
  if (problem !== null) return fail(problem.code, problem.says);
  texts.set(file, text);
  if (/^\ufeff?\s*<(?:\?xml|rss|feed|rdf)/i.test(text)) return feedOf(text, fail);
  if (/\.(?:jsonl|ndjson|json)$/i.test(file) || text.startsWith('{')) {
    const lines = importJsonLines(file, text);
    messages.push(...lines.messages);
    return lines.articles;
  }
  return [importMarkdown(text)];
}

function feedOf(text: string, fail: (code: string, text: string) => []): Imported[] {
  try {
    const articles = importFeed(text);
    return articles.length > 0
      ? articles
      : fail('empty-feed', 'Unexpected feed without texts, expected entries');
  } catch (error) {
    return fail('bad-feed', `Unexpected feed (${(error as Error).message}), expected RSS or Atom`);
  }
}
