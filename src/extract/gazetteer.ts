import type { Day } from '../model/day.ts';
import type { EntityKind } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import type { Localised } from '../model/language.ts';

/**
 * How sure a fact is. V: every date was looked up in the cited place. H: well known. M: from memory or a
 * month-level source. Facts marked M are never used harder than soft.
 */
export type Confidence = 'V' | 'H' | 'M';

/** A person, country, organisation, outlet, place or topic, with every way the sources write it. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Localised;
  /** Russian cases of `short.ru`, where a title needs them; the nominative is `short.ru` itself. */
  readonly russian: {
    readonly gen?: string;
    readonly dat?: string;
    readonly ins?: string;
    readonly pre?: string;
  };
  /** English and Arabic short forms for titles («Antonov», «أنطونوف»). */
  readonly short: Localised;
  /** Names by language, matched as whole words on the folded text. */
  readonly names: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly ru: readonly string[];
  };
  /** Names that are also plain words («العربية», «البيان»): they count only after «قناة», «صحيفة» and the like. */
  readonly headed: readonly string[];
  /** A country's adjectives, without article; the first of each language is the one titles use (masculine singular). */
  readonly adjectives: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly ru: readonly string[];
  };
  /** The country a capital or a palace speaks for («أكدت موسكو»); null for other places. */
  readonly standsFor: string | null;
  /** A capital, which «العاصمة» with its country's adjective names as well. */
  readonly capital: boolean;
  /** The town of a house that meetings are held in («في الكرملين»); null for the others. */
  readonly seat: string | null;
  readonly country: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly cite: string | null;
}

/** An office, with its titles. Who held it when is a `Term`. */
export interface OfficeRecord {
  readonly id: string;
  readonly label: Localised;
  readonly country: string | null;
  readonly titles: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly ru: readonly string[];
  };
  /** The classes a title refers back by: ambassador ⊂ diplomat ⊂ official. */
  readonly classes: readonly string[];
  /** The job, whatever the country («foreign-minister»): what makes two holders counterparts («نظيره الروسي»). */
  readonly role: string | null;
}

/** Who held an office from when to when; `to` null: still in office when last checked. */
export interface Term {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly confidence: Confidence;
  readonly cite: string;
}

/** An event everybody can look up: an anchor for dates told without a year. */
export interface KnownEvent {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Localised;
  readonly from: Day;
  readonly to: Day;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly aliases: {
    readonly ar: readonly string[];
    readonly en: readonly string[];
    readonly ru: readonly string[];
  };
  readonly confidence: Confidence;
  readonly cite: string;
}

/** What two or more people did of one kind, listed completely from one day to another. */
export interface CompleteSeries {
  readonly id: string;
  readonly label: Localised;
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly confidence: Confidence;
  readonly cite: string;
}

/** A number that grew over time («139 قتيلا»): it bounds when it was printed. */
export interface Counter {
  readonly id: string;
  /** The known event it counts. */
  readonly event: string;
  readonly label: Localised;
  /** Folded words beside the number that say what is counted. */
  readonly units: readonly string[];
  readonly steps: readonly {
    readonly value: number;
    readonly from: Day;
    readonly confidence: Confidence;
    readonly cite: string;
  }[];
}

/** Everything people edit in `data/gazetteer/`, read and checked. */
export interface Gazetteer {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly offices: ReadonlyMap<string, OfficeRecord>;
  readonly terms: readonly Term[];
  readonly events: ReadonlyMap<string, KnownEvent>;
  /** Of what the events hold everything there was. */
  readonly complete: readonly CompleteSeries[];
  readonly counters: readonly Counter[];
  /** Given names as the sources write them, loosely folded: they tell an unknown person's name from other words. */
  readonly givenNames: ReadonlySet<string>;
}
