import type { EventList } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import type { SourceText } from './article.ts';
import { assemble, type DatedArticle, type DatedEvent } from './assemble.ts';
import { checkList } from './check.ts';
import { applyCorrections, type Correction } from './correction.ts';
import { networkOf } from './dating/constraints.ts';
import { dateOf } from './dating/date.ts';
import { publicationOf, type ArticleEvidence } from './dating/ledger.ts';
import { solve } from './dating/solve.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { mergeMentions } from './merge/merge.ts';
import { readMentions } from './mention-read.ts';
import { findNames } from './name-find.ts';
import type { Reading } from './reading.ts';
import { requote, respell } from './respell.ts';
import { segmentArticle } from './segment.ts';
import { boundsOn } from './timex/read.ts';
import { recognise } from './timex/recognise.ts';
import { readSpeech } from './voice-read.ts';

/**
 * The road from articles to events, one pass after the other. Every pass is a pure function; the order of
 * `sources` does not matter beyond the order of the list's articles.
 * @returns the list of everything that could be read, and what is wrong; with an error the list must not be published
 */
export function extractCorpus(
  sources: readonly SourceText[],
  gazetteer: Gazetteer,
  corrections: readonly Correction[],
): { list: EventList; messages: readonly Message[] } {
  const told = sources.map((source) => readArticleEvidence(respell(source), gazetteer));
  const networks = told.map(networkOf);
  const merged = mergeMentions(told, networks, boundsOn);
  const solution = solve(merged.network, boundsOn);

  const articles: DatedArticle[] = told.map(({ reading }) => ({
    reading,
    published: dateOf(solution, publicationOf(reading.article.source.id, 0)),
  }));
  const events: DatedEvent[] = merged.events.map(({ variable, ...event }) => ({
    ...event,
    date: dateOf(solution, variable),
  }));
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const list = requote(assemble(articles, events, gazetteer, texts), texts);
  const corrected = applyCorrections(list.events, corrections, texts);
  const finished = { ...list, events: corrected.events };
  return { list: finished, messages: [...corrected.messages, ...checkList(finished, texts)] };
}

/** What one article says, before anything is dated. */
function readArticleEvidence(source: SourceText, gazetteer: Gazetteer): ArticleEvidence {
  const article = segmentArticle(source, gazetteer);
  // Everything is matched on the folded copy; offsets lead back to the text's own characters.
  const folded = fold(source.text);
  const timexes = recognise(folded, source.text, article.lang);
  const names = findNames(folded, source.text, article, gazetteer);
  const reading: Reading = { article, folded, names, timexes, gazetteer };
  // Who speaks comes before what is told: a mention needs the voice that tells it.
  const speech = readSpeech(reading);
  return { reading, voices: speech.voices, mentions: readMentions(reading, speech) };
}
