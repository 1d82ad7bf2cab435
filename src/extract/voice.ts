import type { Quote, Span } from '../model/span.ts';

/**
 * Whose words a stretch of text is. The narrator of a segment is a voice without a speaker; every
 * quotation and every reported clause («وأضاف أن…») is a voice inside it. A time cue is read against
 * the day of its voice: the narrator's against the publication, a speaker's against the speech act.
 */
export interface Voice {
  /** Unique in the article: `v0` is the narrator of the first segment. */
  readonly id: string;
  readonly segment: number;
  /** The voice that reports this one; null for a narrator. */
  readonly parent: string | null;
  /** Entity id of the speaker, when it is known. */
  readonly speaker: string | null;
  /** The speaker as the text names them. */
  readonly speakerText: Quote | null;
  /** Entity ids of agencies and papers it came through. */
  readonly relay: readonly string[];
  /** Direct speech stands between quotation marks; its deictics are the speaker's. */
  readonly direct: boolean;
  /** The reporting words («وقال أنطونوف لوكالة سبوتنيك»); null for a narrator. */
  readonly reporting: Quote | null;
  /** The stretches of text this voice speaks, in order; inner voices are not cut out. */
  readonly spans: readonly Span[];
  /** «وكان … قال أمس»: told as background, so earlier than the article's own news. */
  readonly background: boolean;
}
