import type { Segment } from '../model/event.ts';

/** A source text, decoded, before it is read. */
export interface SourceText {
  /** The file's name without its ending. */
  readonly id: string;
  /** The file as the user named it, for messages. */
  readonly file: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  /** The decoded text after the front matter: what every offset counts in. */
  readonly text: string;
  /** UTF-16 units of front matter before `text`. */
  readonly textStart: number;
  readonly meta: ArticleMeta;
}

/** What the front matter says; null or empty where it is silent. */
export interface ArticleMeta {
  /** `YYYY-MM-DD`, or a longer ISO 8601 instant whose day is meant. */
  readonly published: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly lang: string | null;
}

/** An article cut into its parts, each with its own narrator and publication day. */
export interface SegmentedArticle {
  readonly source: SourceText;
  readonly lang: string;
  /** In order; together they cover the text. */
  readonly segments: readonly Segment[];
  /** Half-open sentences of each segment, by the segment's index. */
  readonly sentences: readonly (readonly { readonly start: number; readonly end: number }[])[];
}
