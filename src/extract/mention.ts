import type { Kind, Modality } from '../model/kind.ts';
import type { Quote, Span } from '../model/span.ts';
import type { Timex } from './timex/timex.ts';

/** A known event of the gazetteer that a mention may be, with the words that say so. */
export interface KnownMatch {
  readonly fact: string;
  /** Hard: named outright (place and day, or its own name). Convention: matched by role, place and kind. */
  readonly strength: 'hard' | 'convention';
  readonly words: Quote;
}

/** A phrase that reports an event, read but not dated. */
export interface MentionDraft extends Quote {
  /** Unique in the article: `m0`, `m1` … in text order. */
  readonly id: string;
  readonly article: string;
  readonly segment: number;
  readonly sentence: Span;
  readonly kind: Kind;
  readonly modality: Modality;
  /** The tense of the trigger: which way times without direction look. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** The voice that tells the event (for a speech act: the voice that tells of the speaking). */
  readonly voice: string;
  /** The voice this speech act opens; null when the event is not a speech act. */
  readonly opens: string | null;
  /** In the first sentence of the segment's body: the news itself, told of the day of publication. */
  readonly lead: boolean;
  /** «كان/كانت … (قد) فعل»: told as background, before the article's main event. */
  readonly background: boolean;
  /** Entity ids: who did it, and to or with whom. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly bilateral: boolean;
  /** Entity id of who tells it, and the agencies it came through. */
  readonly speaker: string | null;
  readonly relay: readonly string[];
  readonly reporting: Quote | null;
  /** The temporal expressions that date this event, nearest first. */
  readonly timexes: readonly Timex[];
  /** Known events it may be; several when the words do not decide. */
  readonly known: readonly KnownMatch[];
  /** The roles a title is composed from: entity ids or quotes of the source. */
  readonly frame: Frame;
}

/** Who did what to whom, where, about what: the structure titles are composed from. */
export interface Frame {
  readonly agents: readonly Role[];
  readonly recipients: readonly Role[];
  readonly place: string | null;
  /** Topic ids, most specific first. */
  readonly about: readonly string[];
  /** The lemma of the trigger in the lexicon. */
  readonly lemma: string;
  /** A noun phrase of the source that says the content, when one is short enough to show. */
  readonly content: Quote | null;
}

/** A participant: an entity, or words of the source when nobody knows whom they name. */
export type Role =
  { readonly kind: 'entity'; readonly id: string } | { readonly kind: 'named'; readonly words: Quote };
