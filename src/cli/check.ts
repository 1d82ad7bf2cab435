import { join } from 'node:path';
import { extractEvents, readCorpus } from './corpus.ts';
import { DATA } from './files.ts';
import { Progress, type Io } from './io.ts';
import type { Request } from './request.ts';
import { report } from './report.ts';

/** `detente check`: everything that is wrong with articles, facts and corrections, each with its place. */
export async function runCheck({ paths, options }: Request, io: Io): Promise<number> {
  const progress = new Progress(io);
  const articles = paths.length > 0 ? paths : [join(DATA, 'articles')];
  const { gazetteer, corrections } = options;
  const corpus = await readCorpus({ articles, gazetteer, corrections, stdin: io.stdin }, progress);
  progress.tell(`checking ${corpus.sources.length} articles`);
  const { list, messages } = extractEvents(corpus);
  progress.end();
  const failed = report(messages, corpus.texts, io);
  const facts = corpus.gazetteer.terms.length + corpus.gazetteer.events.size;
  const counts = `${list.articles.length} articles, ${list.events.length} events, ${facts} facts, ${corpus.corrections.length} corrections`;
  io.stdout.write(`${counts}: ${failed ? 'errors found' : 'no errors'}\n`);
  return failed ? 1 : 0;
}
