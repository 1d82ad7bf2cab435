import type { Block } from './segment-block.ts';
import { endsWithStop, goesOn, isParagraph } from './segment-line.ts';

/**
 * Where another article starts in a running text without a head to say so: at a second dateline, or where a
 * run of paragraphs shares nobody and no place with what came before. Null when there is none.
 */
export function unmarkedTail(run: readonly Block[]): number | null {
  return secondDateline(run) ?? strangers(run);
}

function secondDateline(run: readonly Block[]): number | null {
  const first = run.findIndex(({ loose }) => isParagraph(loose));
  const at = run.findIndex(({ dateline }, i) => dateline !== null && first !== -1 && i > first);
  if (at === -1) return null;
  const before = named(run.slice(0, at));
  const after = run.slice(at);
  if (after.some(({ people }) => [...people].some((id) => before.has(id)))) return null;
  // The headline above the dateline belongs to the other article.
  const headline = at - 1;
  return headline > first && isHeading(run[headline]!.loose) ? headline : at;
}

function isHeading(loose: string): boolean {
  return !isParagraph(loose) && !endsWithStop(loose);
}

const LEAST_STRANGERS = 2;
const LEAST_LENGTH = 300;

function strangers(run: readonly Block[]): number | null {
  const seen = new Map<string, { first: number; last: number }>();
  run.forEach((block, at) => {
    for (const id of named([block])) seen.set(id, { first: seen.get(id)?.first ?? at, last: at });
  });
  const entities = [...seen.values()].sort((a, b) => a.first - b.first);
  let length = run.reduce((sum, { loose }) => sum + loose.length, 0);
  let before = 0;
  // The last block that names somebody or some place of the first part.
  let reach = -1;
  for (const [at, block] of run.entries()) {
    for (; before < entities.length && entities[before]!.first < at; before += 1) {
      reach = Math.max(reach, entities[before]!.last);
    }
    const after = entities.length - before;
    const enough = before >= LEAST_STRANGERS && after >= LEAST_STRANGERS && length >= LEAST_LENGTH;
    if (enough && reach < at && block.kind === 'text' && !goesOn(block.loose)) return at;
    length -= block.loose.length;
  }
  return null;
}

function named(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(({ people, places }) => [...people, ...places]));
}
