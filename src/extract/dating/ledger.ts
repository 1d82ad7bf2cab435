import type { Strength } from '../../model/dating.ts';
import type { Localised } from '../../model/language.ts';
import type { ArticleQuote, Quote } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Voice } from '../voice.ts';
import type { Constraint, Relation, Variable } from './network.ts';

/** An article as the passes before have read it: what its dates are worked out from. */
export interface ArticleEvidence {
  readonly reading: Reading;
  readonly voices: readonly Voice[];
  readonly mentions: readonly MentionDraft[];
}

/** What a piece of evidence says. */
export interface Entry {
  readonly rule: string;
  readonly strength: Strength;
  readonly relation: Relation;
  readonly quote?: Quote | null;
  readonly fact?: string | null;
  readonly says: Localised;
  readonly lasted?: boolean;
}

/** One article's variables and constraints, while they are being written down. */
export class Ledger {
  readonly evidence: ArticleEvidence;
  readonly article: string;
  readonly constraints: Constraint[] = [];
  readonly #variables = new Map<string, Variable>();
  readonly #voices: ReadonlyMap<string, Voice>;
  readonly #owners = new Map<string, string>();

  constructor(evidence: ArticleEvidence) {
    this.evidence = evidence;
    this.article = evidence.reading.article.source.id;
    this.#voices = new Map(evidence.voices.map((voice) => [voice.id, voice]));
    evidence.reading.article.segments.forEach((_, segment) => this.publication(segment));
    this.#shareSpeechActs();
  }

  get variables(): Variable[] {
    return [...this.#variables.values()];
  }

  /** The publication of a segment: the article's own for all but texts glued to its tail. */
  publication(segment: number): string {
    const tail = this.evidence.reading.article.segments[segment]?.role === 'tail';
    return this.#declare(publicationOf(this.article, tail ? segment : 0), 'publication');
  }

  voice(id: string): Voice {
    return this.#voices.get(id)!;
  }

  /** The day on which a voice speaks: the publication for a narrator, the speech act for anybody else. */
  dayOf(voiceId: string): string {
    const voice = this.voice(voiceId);
    if (voice.parent === null) return this.publication(voice.segment);
    const parent = this.voice(voice.parent);
    // A quotation inside the same speaker's reported words is the same occasion.
    const goesOn = parent.parent !== null && voice.speaker !== null && parent.speaker === voice.speaker;
    return goesOn ? this.dayOf(parent.id) : this.#declare(`${this.article}/${voice.id}`, 'speech');
  }

  /**
   * The day «أمس» is counted from: only words between quotation marks keep their speaker's; in all others
   * the narrator has put them in their own.
   */
  countedFrom(voiceId: string): string {
    const voice = this.voice(voiceId);
    return voice.parent === null || voice.direct ? this.dayOf(voiceId) : this.countedFrom(voice.parent);
  }

  isNarrator(voiceId: string): boolean {
    return this.voice(voiceId).parent === null;
  }

  /** The day of what a mention reports: of the speaking, when it reports words. */
  eventOf(mention: MentionDraft): string {
    if (
      mention.opens !== null &&
      this.#owners.get(mention.opens) !== timesOf(mention) &&
      timesOf(mention) !== ''
    ) {
      return this.#declare(`${this.article}/${mention.id}`, 'event');
    }
    return mention.opens === null
      ? this.#declare(`${this.article}/${mention.id}`, 'event')
      : this.dayOf(mention.opens);
  }

  add(entry: Entry): void {
    const { rule, strength, relation, says } = entry;
    const quote: ArticleQuote | null = entry.quote ? { article: this.article, ...plain(entry.quote) } : null;
    const id = `${this.article}/c${String(this.constraints.length)}`;
    const lasted = entry.lasted ? { lasted: true as const } : {};
    this.constraints.push({ id, rule, strength, relation, quote, fact: entry.fact ?? null, says, ...lasted });
  }

  /** The times said first of a speech act are its own; other words of the speaker with other times are another occasion. */
  #shareSpeechActs(): void {
    for (const mention of this.evidence.mentions) {
      const times = timesOf(mention);
      if (mention.opens !== null && times !== '' && !this.#owners.has(mention.opens)) {
        this.#owners.set(mention.opens, times);
      }
    }
  }

  #declare(id: string, kind: Variable['kind']): string {
    if (!this.#variables.has(id)) this.#variables.set(id, { id, kind });
    return id;
  }
}

/** The variable of an article's publication (segment 0) or of a text glued to it. */
export function publicationOf(article: string, segment = 0): string {
  return `${article}/p${String(segment)}`;
}

function timesOf(mention: MentionDraft): string {
  return JSON.stringify(mention.timexes.map(({ value }) => value)).replace('[]', '');
}

function plain({ start, end, exact }: Quote): Quote {
  return { start, end, exact };
}
