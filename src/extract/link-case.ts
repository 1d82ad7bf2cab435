import type { Kind, Modality } from '../model/kind.ts';
import type { Gazetteer, KnownEvent } from './gazetteer.ts';
import { isAgain, stageOf, stageOfLabel } from './step.ts';

/** What a mention of somebody's arrest, trial or release is held against. */
interface Told {
  readonly kind: Kind;
  readonly modality: Modality;
  readonly lemma: string;
  readonly exact: string;
  readonly actors: readonly string[];
  readonly countries: readonly string[];
}

/** «أوقف ويلان», «حكم على ويلان», «أفرج عن ويلان»: a step of one person's case, and the same step of it. */
export function isStepOf(told: Told, event: KnownEvent, { entities }: Gazetteer): boolean {
  const { kind, modality, lemma, exact, actors, countries } = told;
  if (kind !== event.kind || modality !== 'happened' || isAgain(exact)) return false;
  const people = actors.filter((id) => entities.get(id)?.kind === 'person');
  const own = people.map((id) => entities.get(id)?.country ?? '');
  if (people.length === 0 || !people.every((id) => event.actors.includes(id))) return false;
  if (!countries.every((id) => event.actors.includes(id) || own.includes(id))) return false;
  if (kind === 'swap') return true;
  const stage = stageOf({ exact, frame: { lemma } });
  return kind === 'arrest' && stage !== undefined && stage === stageOfLabel(event.label.ar);
}

/** Whether one country holds a citizen of the other: of that there is one case, where a dissident at home has many. */
export function isHeldAbroad(
  { actors }: KnownEvent,
  people: readonly string[],
  { entities }: Gazetteer,
): boolean {
  const countries = actors.filter((id) => entities.get(id)?.kind === 'country');
  return people.every((id) => countries.some((country) => country !== entities.get(id)?.country));
}

/** «المعاهدة المتوسطة المدى المبرمة عام 1987»: a treaty is signed, extended or left once in a year. */
export function isStepOfTreaty({ kind, modality, lemma, exact }: Told, event: KnownEvent): boolean {
  if (kind !== 'treaty' || event.kind !== 'treaty' || modality !== 'happened') return false;
  const stage = stageOf({ exact, frame: { lemma } });
  return stage !== undefined && stage === stageOfLabel(event.label.ar);
}

/** «أفرجت روسيا عن غرينر مقابل بوت»: two are exchanged for each other once, and nobody else is named. */
export function isExchange(
  { kind, modality }: Pick<Told, 'kind' | 'modality'>,
  event: KnownEvent,
  people: readonly string[],
): boolean {
  const swapped = kind === 'swap' && event.kind === 'swap' && modality === 'happened';
  return swapped && people.length >= 2 && people.every((id) => event.actors.includes(id));
}
