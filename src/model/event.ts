import type { Dating } from './dating.ts';
import type { IsoDay } from './day.ts';
import type { Kind, Modality } from './kind.ts';
import type { Localised } from './language.ts';
import type { Quote, Span } from './span.ts';

/** The file format of `events.json`. Readers refuse other versions by name. */
export const LIST_VERSION = 1;

/** What a part of an article is: its own text, furniture of the page, or another article glued to it. */
export const SEGMENT_ROLES = ['title', 'furniture', 'body', 'tail'] as const;
export type SegmentRole = (typeof SEGMENT_ROLES)[number];

export interface Segment extends Span {
  readonly role: SegmentRole;
}

/** A source text. Its characters live in the file named by `source`, never in the list. */
export interface Article {
  readonly id: string;
  /** Where the text is, relative to the list's own address. */
  readonly source: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  /** The number of UTF-16 units of front matter before the text that offsets count in; 0 when there is none. */
  readonly textStart: number;
  readonly lang: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Dating;
  /** Parts of the text in order; together they cover it. */
  readonly segments: readonly Segment[];
}

/** A phrase of an article that reports an event. */
export interface Mention extends Quote {
  readonly article: string;
  /** Up to 32 units before and after `exact` (W3C TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
  /** The entity whose words report the event; null for the article's own voice. */
  readonly speaker: string | null;
  /** The agencies and papers the words came through. */
  readonly relay: readonly string[];
  /** The words that date the event here, if any. */
  readonly timex: Quote | null;
  /** The reporting words («وقال أنطونوف»), if any. */
  readonly reporting: Quote | null;
  /** A translation of the excerpt by an editor. */
  readonly translation: Partial<Localised> | null;
}

/** What an editor changed in an event, shown to readers as an editor's hand. */
export interface EventCorrection {
  readonly by: string;
  readonly reason: string;
  readonly changed: readonly ('title' | 'date' | 'kind' | 'merge' | 'split' | 'translation')[];
}

/** One thing that happened, was said, or is planned. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly modality: Modality;
  readonly title: Localised;
  readonly date: Dating;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly bilateral: boolean;
  /** How many sources speak independently: articles that copy one agency count once. */
  readonly sources: number;
  /** The known event of the gazetteer it was recognised as, if any. */
  readonly fact: string | null;
  readonly mentions: readonly Mention[];
  readonly correction: EventCorrection | null;
}

export const ENTITY_KINDS = ['person', 'country', 'organisation', 'outlet', 'place', 'topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Somebody or something events speak of. */
export interface Entity {
  readonly kind: EntityKind;
  readonly label: Localised;
  /** The entity id of the country it belongs to, if any. */
  readonly country: string | null;
  readonly cite: string | null;
}

/** A record of the gazetteer that proofs cite and the page shows as context. */
export interface Fact {
  readonly kind: 'term' | 'event' | 'counter';
  readonly label: Localised;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Terms: who held which office. */
  readonly person: string | null;
  readonly office: string | null;
  readonly cite: string;
  /** 'V' every date was looked up; 'H' well known; 'M' from memory, used softly. */
  readonly confidence: 'V' | 'H' | 'M';
}

/** The event list: what the build step writes and the page draws. */
export interface EventList {
  readonly version: typeof LIST_VERSION;
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly entities: Readonly<Record<string, Entity>>;
  readonly facts: Readonly<Record<string, Fact>>;
}
