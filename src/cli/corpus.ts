import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { readArticle, type SourceText } from '../extract/article.ts';
import type { Correction } from '../extract/correction.ts';
import { parseCorrections } from '../extract/correction-reader.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { parseGazetteer } from '../extract/gazetteer-reader.ts';
import { extractCorpus } from '../extract/pipeline.ts';
import type { IsoDay } from '../model/day.ts';
import type { EventList } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import { accessedNow } from './accessed.ts';
import { DATA, readInputs, readTexts } from './files.ts';
import type { Progress } from './io.ts';

/** Where a corpus is: articles, and the folders of facts and corrections when they are not the program's own. */
export interface CorpusPlace {
  readonly articles: readonly string[];
  readonly gazetteer?: string | undefined;
  readonly corrections?: string | undefined;
  readonly stdin: Readable | null;
}

/** An article's source with the bytes it was read from. */
export interface SourceFile {
  readonly source: SourceText;
  readonly bytes: Uint8Array;
}

/** A corpus as far as it could be read, with what is wrong in it. */
export interface Corpus {
  readonly sources: readonly SourceFile[];
  readonly gazetteer: Gazetteer;
  readonly corrections: readonly Correction[];
  readonly messages: readonly Message[];
  /** The decoded text of every file messages may speak of, by the file's name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a corpus: every good file of it, whatever is wrong with the others. */
export async function readCorpus(place: CorpusPlace, progress: Progress): Promise<Corpus> {
  const texts = new Map<string, string>();
  const messages: Message[] = [];
  const facts = await readTexts(place.gazetteer ?? join(DATA, 'gazetteer'), /\.ya?ml$/);
  const edits = await readTexts(place.corrections ?? join(DATA, 'corrections'), /\.ya?ml$/);
  for (const { file, text } of [...facts, ...edits]) texts.set(file, text);
  const { gazetteer, messages: factMessages } = parseGazetteer(facts);
  const { corrections, messages: editMessages } = parseCorrections(edits);
  const sources = await readSources(place, texts, messages, progress);
  return {
    sources,
    gazetteer,
    corrections,
    messages: [...messages, ...factMessages, ...editMessages],
    texts,
  };
}

/** Extracts the events of a corpus. */
export function extractEvents(corpus: Corpus): { list: EventList; messages: Message[] } {
  const sources = corpus.sources.map(({ source }) => source);
  const { list, messages } = extractCorpus(sources, corpus.gazetteer, corpus.corrections);
  return { list, messages: [...corpus.messages, ...messages] };
}

async function readSources(
  place: CorpusPlace,
  texts: Map<string, string>,
  messages: Message[],
  progress: Progress,
): Promise<SourceFile[]> {
  const sources = new Map<string, SourceFile>();
  const today = accessedNow();
  let count = 0;
  for await (const { file, bytes } of readInputs(place.articles, place.stdin, messages)) {
    progress.tell(`reading article ${(count += 1)}: ${file}`);
    const read = readArticle(file, bytes, createHash('sha256').update(bytes).digest('hex'));
    messages.push(...read.messages);
    if (read.messages.length > 0) texts.set(file, new TextDecoder().decode(bytes));
    if (read.source === null) continue;
    const source = accessedOn(read.source, today);
    const twin = sources.get(source.id);
    if (twin) messages.push(sameId(file, twin.source));
    else sources.set(source.id, { source, bytes });
  }
  return [...sources.values()].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}

/** An article that does not say when somebody had it before them is read now. */
function accessedOn(source: SourceText, day: IsoDay): SourceText {
  return { ...source, meta: { ...source.meta, accessed: source.meta.accessed ?? day } };
}

function sameId(file: string, { id, file: first }: SourceText): Message {
  const text = `Unexpected second article «${id}», expected another file name than that of ${first}`;
  return { severity: 'error', code: 'duplicate-article', text, file, at: null };
}
