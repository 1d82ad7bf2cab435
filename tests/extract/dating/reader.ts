import { readdirSync, readFileSync } from 'node:fs';
import { networkOf } from '../../../src/extract/dating/constraints.ts';
import type { ArticleNetwork } from '../../../src/extract/dating/constraints.ts';
import { dateOf } from '../../../src/extract/dating/date.ts';
import { publicationOf } from '../../../src/extract/dating/ledger.ts';
import type { ArticleEvidence } from '../../../src/extract/dating/ledger.ts';
import { solve } from '../../../src/extract/dating/solve.ts';
import { fold } from '../../../src/extract/fold.ts';
import { parseGazetteer } from '../../../src/extract/gazetteer-reader.ts';
import { readMentions } from '../../../src/extract/mention-read.ts';
import { findNames } from '../../../src/extract/name-find.ts';
import { segmentArticle } from '../../../src/extract/segment.ts';
import { boundsOn } from '../../../src/extract/timex/read.ts';
import { recognise } from '../../../src/extract/timex/recognise.ts';
import type { Dating } from '../../../src/model/dating.ts';
import { readSpeech } from '../../../src/extract/voice-read.ts';

const FOLDER = 'data/gazetteer/';
const { gazetteer } = parseGazetteer(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') })),
);

/** A text read by all passes before dating, as an article of the given id. */
export function evidenceOf(
  text: string,
  meta: { readonly published?: string; readonly accessed?: string; readonly url?: string } = {},
  id = 'a',
): ArticleEvidence {
  const source = {
    id,
    file: `${id}.txt`,
    sha256: '',
    text,
    textStart: 0,
    meta: {
      published: meta.published ?? null,
      accessed: meta.accessed ?? null,
      url: meta.url ?? null,
      outlet: null,
      title: null,
      lang: 'ar',
    },
  };
  const article = segmentArticle(source, gazetteer);
  const folded = fold(text);
  const timexes = recognise(folded, text, article.lang);
  const names = findNames(folded, text, article, gazetteer);
  const reading = { article, folded, names, timexes, gazetteer };
  const speech = readSpeech(reading);
  return { reading, voices: speech.voices, mentions: readMentions(reading, speech) };
}

/** The same with its network. */
export function networkFor(
  ...args: Parameters<typeof evidenceOf>
): ArticleNetwork & { evidence: ArticleEvidence } {
  const evidence = evidenceOf(...args);
  return { ...networkOf(evidence), evidence };
}

/** The dating of the n-th mention of a text, or of its publication. */
export function dated(
  text: string,
  which: number | 'publication',
  meta: { readonly published?: string; readonly accessed?: string; readonly url?: string } = {},
): Dating {
  const network = networkFor(text, meta);
  const id =
    which === 'publication'
      ? publicationOf('a')
      : network.variableOf.get(network.evidence.mentions[which]!.id)!;
  return dateOf(solve(network, boundsOn), id);
}
