import type { Fault } from './fault.ts';
import type { Figures, Share } from './figures.ts';

/** The figures as a table for people. */
export function table(figures: Figures): string {
  const recall = ratio(figures.found);
  const precision = ratio(figures.sound);
  const actorRecall = ratio(figures.actorsAsked);
  const actorPrecision = ratio(figures.actorsSaid);
  const lines = [
    row('events found (recall)', figures.found),
    row('events sound (precision)', figures.sound),
    `${'event F1'.padEnd(28)} ${percent(harmonic(recall, precision))}`,
    row('kind', figures.kinds),
    row('actors found', figures.actorsAsked),
    row('actors sound', figures.actorsSaid),
    `${'actors F1'.padEnd(28)} ${percent(harmonic(actorRecall, actorPrecision))}`,
    row('place', figures.places),
    row('modality', figures.modality),
    row('speaker', figures.speaker),
    row('relay', figures.relay),
    row('bilateral', figures.bilateral),
    row('truth is certain', figures.certain),
    row('truth is likely', figures.likely),
    row('exact where text allows', figures.exact),
    row('publication is certain', figures.published),
    row('publication is exact', figures.publishedExact),
    row('traps without an alarm', figures.traps),
  ];
  return lines.join('\n');
}

/** Found and sound for each kind that occurs. */
export function kindTable(figures: Figures): string {
  return [...figures.perKind]
    .filter(([, { found, sound }]) => found.of + sound.of > 0)
    .map(([kind, { found, sound }]) => `${kind.padEnd(14)} found ${share(found)}  sound ${share(sound)}`)
    .join('\n');
}

/** A fault, and below it the reader's explanation, when there is one. */
export function faultLines({ place, what, says, why }: Fault): readonly string[] {
  return [`${place} ${what} ${says}`, ...(why === null ? [] : [`    because ${why}`])];
}

function row(name: string, value: Share): string {
  return `${name.padEnd(28)} ${percent(ratio(value))} ${share(value)}`;
}

function share({ right, of }: Share): string {
  return `${String(right)}/${String(of)}`.padStart(8);
}

function ratio({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`.padStart(8);
}
