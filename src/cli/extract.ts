import { writeCsv } from '../model/formats/csv.ts';
import { writeIcs } from '../model/formats/ics.ts';
import { writeJsonLd } from '../model/formats/jsonld.ts';
import { writeJsonLines } from '../model/formats/jsonl.ts';
import { writeEventList } from '../model/formats/list.ts';
import type { EventList } from '../model/event.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { extractEvents, readCorpus } from './corpus.ts';
import { writeAtomically } from './files.ts';
import { Progress, type Io } from './io.ts';
import type { Request } from './request.ts';
import { report } from './report.ts';
import { LONG_LIST, listSource } from './tiles-list.ts';
import { writeTiles } from './tiles.ts';

/** The formats of `--format`. */
const WRITERS: Readonly<Record<string, (list: EventList) => string>> = {
  json: writeEventList,
  jsonl: writeJsonLines,
  csv: writeCsv,
  ics: (list) => writeIcs(list, languageOf(list)),
  jsonld: writeJsonLd,
};

/** `detente extract`: articles to an event list. */
export async function runExtract({ paths, options }: Request, io: Io): Promise<number> {
  const format = options['format'] ?? 'json';
  const write = WRITERS[format];
  if (write === undefined) {
    io.stderr.write(
      `detente: Unexpected format «${format}», expected one of ${Object.keys(WRITERS).join(', ')}\n`,
    );
    return 2;
  }
  const progress = new Progress(io);
  const { gazetteer, corrections } = options;
  const corpus = await readCorpus({ articles: paths, gazetteer, corrections, stdin: io.stdin }, progress);
  progress.tell(`extracting events from ${corpus.sources.length} articles`);
  const { list, messages } = extractEvents(corpus);
  progress.end();
  const text = write(list);
  const out = options['out'];
  if (out === undefined) io.stdout.write(text);
  else {
    await writeAtomically(out, text);
    // One file of a long list keeps readers waiting: beside it stand its tiles, for pages.
    if (format === 'json' && list.events.length > LONG_LIST)
      writeTiles(listSource(list), `${out.replace(/\.json$/, '')}.tiles`);
  }
  return report(messages, corpus.texts, io) ? 1 : 0;
}

/** The language of most articles, as far as titles are written in it. */
function languageOf(list: EventList): Language {
  const count = (lang: Language): number =>
    list.articles.filter((article) => article.lang.startsWith(lang)).length;
  return [...LANGUAGES].sort((a, b) => count(b) - count(a))[0]!;
}
