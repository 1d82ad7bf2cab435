import type { SegmentedArticle } from './article.ts';
import type { Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameMatch } from './name.ts';
import type { Timex } from './timex/timex.ts';

/** An article with everything the passes before have found in it: what voices and mentions are read from. */
export interface Reading {
  readonly article: SegmentedArticle;
  readonly folded: Folded;
  readonly names: readonly NameMatch[];
  readonly timexes: readonly Timex[];
  readonly gazetteer: Gazetteer;
}
