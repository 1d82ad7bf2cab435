import { cp, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { EventList } from '../model/event.ts';
import { fillPage, PAGE_OF } from '../model/formats/html.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { extractEvents, readCorpus, type Corpus } from './corpus.ts';
import { writeEmbedSite } from './embed-site.ts';
import { writeAtomically } from './files.ts';
import { Progress, type Io } from './io.ts';
import { WHOLE_LIST, writeListFiles, writeLongList } from './list-files.ts';
import { report } from './report.ts';
import type { Request } from './request.ts';
import { LONG_LIST } from './tiles-list.ts';

/** The program's own site, built once: its pages with any other list are a site of that list. */
const TEMPLATE = resolve(import.meta.dirname, '../../dist');

/** `detente build`: a folder of articles to a complete static site, the page and the embed included. */
export async function runBuild({ paths, options }: Request, io: Io): Promise<number> {
  const out = options['out'];
  if (out === undefined) {
    io.stderr.write('detente: Unexpected build without --out, expected the folder to write the site to\n');
    return 2;
  }
  const problem = await refusal(out);
  if (problem !== null) {
    io.stderr.write(`detente: ${problem}\n`);
    return 2;
  }
  const progress = new Progress(io);
  const { gazetteer, corrections } = options;
  const corpus = await readCorpus({ articles: paths, gazetteer, corrections, stdin: io.stdin }, progress);
  progress.tell(`extracting events from ${corpus.sources.length} articles`);
  const { list, messages } = extractEvents(corpus);
  progress.tell(`writing the site to ${out}`);
  await writeSite(list, corpus, out, options['site'] ?? '');
  progress.end();
  return report(messages, corpus.texts, io) ? 1 : 0;
}

/** Why nothing can be written there; null when it can. A folder that is not a site of ours is never overwritten. */
async function refusal(out: string): Promise<string | null> {
  if (!existsSync(join(TEMPLATE, 'index.html'))) {
    return 'Unexpected program without its built page, expected dist/index.html: run «npm run build» once';
  }
  const inside = relative(TEMPLATE, resolve(out));
  if (!inside.startsWith('..'))
    return `Unexpected --out ${out}, expected a folder outside the program's own page`;
  const present = await readdir(out).catch((): string[] => []);
  const ours = present.length === 0 || (present.includes('events.json') && present.includes('index.html'));
  return ours ? null : `Unexpected files in ${out}, expected an empty folder or an earlier site`;
}

/** @param site the absolute address the site will have, for answers that need one; '' when it is not known */
async function writeSite(list: EventList, corpus: Corpus, out: string, site: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await rm(join(out, 'articles'), { recursive: true, force: true });
  await cp(TEMPLATE, out, { recursive: true, filter: (file) => basename(file) !== 'articles' });
  await mkdir(join(out, 'articles'), { recursive: true });
  for (const { source, bytes } of corpus.sources) {
    await writeAtomically(join(out, 'articles', basename(source.file)), bytes);
  }
  await writeListFiles(list, out);
  for (const lang of LANGUAGES) {
    const page = join(out, PAGE_OF[lang]);
    await writeAtomically(page, plainPage(await readFile(page, 'utf8'), list, lang));
  }
  await writeEmbedSite(out, site);
  // The frame's page holds the list itself: it comes before the file that then only leads to tiles.
  await writeLongList(list, out);
}

/** A page without a script shows this much of a long list, and leads to the rest. */
const READ_AT_ONCE = 500;

function plainPage(page: string, list: EventList, lang: Language): string {
  const { length } = list.events;
  if (length <= LONG_LIST) return fillPage(page, list, lang);
  const rest = `<p><a href="./${WHOLE_LIST}">${WHOLE_LIST}: ${length}</a></p></main>`;
  const part = { ...list, events: list.events.slice(0, READ_AT_ONCE) };
  return fillPage(page, part, lang).replace('</main>', rest);
}
