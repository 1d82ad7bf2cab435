import { fold } from '../../src/extract/fold.ts';
import { findNames } from '../../src/extract/name-find.ts';
import type { Reading } from '../../src/extract/reading.ts';
import { segmentArticle } from '../../src/extract/segment.ts';
import { recognise } from '../../src/extract/timex/recognise.ts';
import { gazetteer } from './gazetteer.ts';

/** A text read by the passes before the one under test, with the project's own gazetteer. */
export function readingOf(text: string): Reading {
  const meta = { published: null, accessed: null, url: null, outlet: null, title: null, lang: 'ar' };
  const article = segmentArticle({ id: 'a', file: 'a.txt', sha256: '', text, textStart: 0, meta }, gazetteer);
  const folded = fold(text);
  const names = findNames(folded, text, article, gazetteer);
  return { article, folded, names, timexes: recognise(folded, text), gazetteer };
}
