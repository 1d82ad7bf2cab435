import type { Span } from '../model/span.ts';
import type { Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Quotation } from './voice-quotation.ts';
import type { ReportHit } from './voice-report.ts';
import type { Speaker } from './voice-speaker.ts';

/** One reporting clause: who speaks in it, and which words are theirs. */
export interface Act {
  readonly sentence: Sentence;
  /** The reporting word; null for «وفقا لـ» and for a quotation that stands alone. */
  readonly hit: ReportHit | null;
  /** Index of the chunk the clause's phrase starts at: the verb, or a subject before it. */
  readonly from: number;
  readonly speaker: Speaker | null;
  /** No subject of its own: who spoke last goes on. */
  readonly ellipsis: boolean;
  readonly relay: readonly string[];
  /** The reporting clause up to what is said. */
  readonly header: Span;
  /** How what is said is joined: «أن», a quotation, or a noun («أعلن عن اعتقال»). */
  readonly joined: 'that' | 'quote' | 'noun';
  readonly content: readonly Span[];
  readonly direct: boolean;
  readonly background: boolean;
  /** Somebody in what is told speaks, not the narrator's source. */
  readonly nested: boolean;
}

/** What the readers of acts look at. */
export interface ActContext {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly quotations: readonly Quotation[];
}
