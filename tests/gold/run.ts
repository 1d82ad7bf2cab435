import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGazetteer } from '../../src/extract/gazetteer-reader.ts';
import { readArticle, type SourceText } from '../../src/extract/article.ts';
import type { Gazetteer } from '../../src/extract/gazetteer.ts';
import { extractCorpus } from '../../src/extract/pipeline.ts';
import type { EventList } from '../../src/model/event.ts';
import { align } from './align.ts';
import type { Scored } from './figures.ts';
import { DATA, type GoldArticle } from './gold.ts';

/** The day the collection was last worked on: what the command line takes from the clock. */
const ACCESSED = '2026-11-22';

/** The project's gazetteer. Throws where it has errors: a file that was left out would only look like a low score. */
export function loadGazetteer(): Gazetteer {
  const folder = join(DATA, 'gazetteer');
  const files = readdirSync(folder)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { gazetteer, messages } = parseGazetteer(files);
  const [wrong] = messages.filter(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${wrong.file}: ${wrong.text}`);
  return gazetteer;
}

/**
 * Reads the annotated articles with the pipeline and aligns what it finds. The articles of the corpus are read
 * together, as they are published; each of the others alone, so that invented news do not date real ones.
 * @param dated whether every article is given the day it appeared, as front matter would; else it is withheld where the annotation says so
 */
export function score(gold: readonly GoldArticle[], gazetteer: Gazetteer, dated: boolean): readonly Scored[] {
  const corpus = gold.filter(({ article }) => article.startsWith('articles/'));
  const others = gold.filter((article) => !corpus.includes(article));
  return [corpus, ...others.map((article) => [article])].flatMap((batch) => {
    if (batch.length === 0) return [];
    const list = read(batch, gazetteer, dated);
    return batch.map((article) => ({ alignment: align(article, list.events), list }));
  });
}

function read(batch: readonly GoldArticle[], gazetteer: Gazetteer, dated: boolean): EventList {
  const sources = batch.map((article) => sourceOf(article, dated));
  return extractCorpus(sources, gazetteer, []).list;
}

function sourceOf(article: GoldArticle, dated: boolean): SourceText {
  const bytes = readFileSync(join(DATA, article.article));
  const { source } = readArticle(article.article, bytes, createHash('sha256').update(bytes).digest('hex'));
  if (!source)
    throw new Error(`Unexpected unreadable article ${article.article}, expected the text of ${article.file}`);
  const published = dated ? article.published : article.hidden ? null : source.meta.published;
  return { ...source, meta: { ...source.meta, published, accessed: ACCESSED } };
}
