import type { Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { MentionDraft } from './mention.ts';
import type { Participants } from './mention-cast.ts';
import type { Standing } from './mention-modality.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** A reading of a trigger that is to be judged. */
export interface Judged {
  readonly sentence: Sentence;
  readonly hit: TriggerHit;
  readonly standing: Standing;
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly sides: readonly Side[];
  readonly people: Participants;
  /** The object of «أعلن»: told by being announced. */
  readonly announced: boolean;
  readonly gazetteer: Gazetteer;
}

/** Told by a known event; the calls of two people together name none of them. */
export function isNamed({ known, kind }: Judged['draft']): boolean {
  return known.length > 0 && (kind !== 'call' || known.some(({ strength }) => strength === 'hard'));
}
