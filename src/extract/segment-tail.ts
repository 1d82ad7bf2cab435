import type { Block } from './segment-block.ts';
import { goesOn, isParagraph } from './segment-line.ts';

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
  return headline > first && !isParagraph(run[headline]!.loose) ? headline : at;
}

const LEAST_STRANGERS = 2;
const LEAST_LENGTH = 300;

function strangers(run: readonly Block[]): number | null {
  const text = run.map((block) => (block.kind === 'text' ? block : null));
  for (let at = 1; at < run.length; at += 1) {
    const block = text[at];
    if (!block || goesOn(block.loose)) continue;
    const before = named(run.slice(0, at));
    const rest = run.slice(at);
    const after = named(rest);
    const length = rest.reduce((sum, { loose }) => sum + loose.length, 0);
    if (before.size < LEAST_STRANGERS || after.size < LEAST_STRANGERS || length < LEAST_LENGTH) continue;
    if (![...after].some((id) => before.has(id))) return at;
  }
  return null;
}

function named(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(({ people, places }) => [...people, ...places]));
}
