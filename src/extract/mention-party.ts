import type { Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { CastReader } from './mention-cast-read.ts';
import type { Cast } from './mention-cast-read.ts';

/**
 * Reads the parties after a trigger, up to `to`.
 * @param trigger whether a noun after the parties begins the subject matter; whether the trigger is a noun itself
 */
export function castAfter(
  text: string,
  sentence: Sentence,
  at: number,
  to: number,
  gazetteer: Gazetteer,
  trigger: { readonly objects: boolean; readonly noun: boolean },
): Cast {
  const reader = new CastReader(text, sentence, gazetteer, trigger.objects);
  reader.behind = true;
  for (let i = at + 1; i < to; i += 1) reader.read(i, trigger.noun ? at : -1);
  return reader.cast();
}

/** Reads the parties before a trigger, back to `from`: subjects, and adjuncts at the head of the sentence. */
export function castBefore(
  text: string,
  sentence: Sentence,
  from: number,
  at: number,
  gazetteer: Gazetteer,
): Cast {
  const reader = new CastReader(text, sentence, gazetteer, true);
  for (let i = from; i < at; i += 1) reader.read(i, -1);
  return reader.cast();
}
