import type { Segment, SegmentRole } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { SegmentedArticle, SourceText } from './article.ts';
import type { Gazetteer } from './gazetteer.ts';
import { blocksOf, type Block } from './segment-block.ts';
import { headOf } from './segment-head.ts';
import { goesOn, isParagraph } from './segment-line.ts';
import { unmarkedTail } from './segment-tail.ts';
import { splitSentences } from './sentence.ts';

/**
 * Cuts an article into title, furniture, body and tails. A tail is another article glued to it, after a list's
 * head, a second dateline, or a run of paragraphs that shares nobody and no place with what came before.
 * Furniture inside a body stays in its segment, but gives no sentences.
 */
export function segmentArticle(source: SourceText, gazetteer: Gazetteer): SegmentedArticle {
  const blocks = blocksOf(source.text, gazetteer);
  const whole: Part = { start: 0, end: source.text.length, role: 'body', spoken: [], article: 0 };
  // A text of nothing but white space and marks of direction has no block.
  const parts = blocks.length > 0 ? mergeParts(rolesOf(blocks, source.meta.title)) : [whole];
  return {
    source,
    lang: source.meta.lang ?? languageOf(source.text),
    segments: parts.map(({ start, end, role }): Segment => ({ start, end, role })),
    sentences: parts.map(({ spoken }) => spoken.flatMap((span) => splitSentences(source.text, span))),
  };
}

/** The language a text is written in, by its letters. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const arabic = count(/[\u0621-\u064a]/gu);
  const cyrillic = count(/[\u0400-\u04ff]/gu);
  const latin = count(/[A-Za-z]/g);
  if (arabic >= cyrillic && arabic >= latin && arabic > 0) return 'ar';
  return cyrillic > latin ? 'ru' : 'en';
}

interface Part extends Span {
  role: SegmentRole;
  /** The text of its blocks that are read. */
  spoken: Span[];
  end: number;
  /** Which article of the file it belongs to: 0 is the file's own. */
  article: number;
}

interface Placed {
  readonly block: Block;
  readonly role: SegmentRole;
  readonly article: number;
  /** Part of its segment, and not read: a tail's own headline and dateline. */
  readonly silent?: boolean;
}

/** Gives every block its role, in one pass from top to bottom. */
function rolesOf(blocks: readonly Block[], title: string | null): Placed[] {
  const head = headOf(blocks, title);
  const placed: Placed[] = head.roles.map((role, i) => ({ block: blocks[i]!, role, article: 0 }));
  const people = new Set<string>();
  let article = 0;
  let at = placed.length;
  while (at < blocks.length) {
    const close = nextClose(blocks, at);
    const run = blocks.slice(at, close);
    const cut = article === 0 ? unmarkedTail(run) : null;
    for (const [i, block] of run.entries()) {
      if (i === cut) article += 1;
      placed.push({ block, role: roleOf(block, head.title, article), article });
      for (const id of block.people) people.add(id);
    }
    if (close === blocks.length) break;
    const after = afterClose(blocks, close, people);
    const tail = after.resumes ? after.at : headOfTail(blocks, close + 1, after.at);
    for (let i = close; i < tail; i += 1) placed.push({ block: blocks[i]!, role: 'furniture', article });
    if (!after.resumes) article += 1;
    for (let i = tail; i < after.at; i += 1)
      placed.push({ block: blocks[i]!, role: 'tail', article, silent: true });
    at = after.at;
  }
  return placed;
}

function roleOf(block: Block, headline: string | null, article: number): SegmentRole {
  const furniture = block.kind !== 'text' || block.dateline === 'alone' || block.loose === headline;
  return furniture ? 'furniture' : article === 0 ? 'body' : 'tail';
}

/** The next block that ends a running text: a list's head, or the line that names the source. */
function nextClose(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(({ kind }, i) => i >= from && (kind === 'marker' || kind === 'source'));
  return at === -1 ? blocks.length : at;
}

/**
 * Where running text starts again after a list's head, and whether it is the same article.
 * @param people who was named before
 */
function afterClose(
  blocks: readonly Block[],
  close: number,
  people: ReadonlySet<string>,
): { at: number; resumes: boolean } {
  let listed = close;
  let at = close + 1;
  while (at < blocks.length && !(blocks[at]!.kind === 'text' && isParagraph(blocks[at]!.loose))) {
    if (blocks[at]!.kind === 'marker') listed = at;
    at += 1;
  }
  const block = blocks[at];
  if (block === undefined) return { at, resumes: false };
  const same = goesOn(block.loose) || [...block.people].some((id) => people.has(id));
  const own = blocks.slice(listed, at + 1).some(({ dateline }) => dateline !== null);
  return { at, resumes: same && !own && blocks[close]!.kind === 'marker' };
}

/** Where the head of a tail starts: at the headline above its dateline; at its text when it has no dateline. */
function headOfTail(blocks: readonly Block[], from: number, to: number): number {
  if (to === blocks.length) return to;
  const dateline = blocks.findIndex((block, i) => i >= from && i < to && block.dateline !== null);
  if (dateline === -1) return to;
  return dateline > from && blocks[dateline - 1]!.kind === 'text' ? dateline - 1 : dateline;
}

/** Joins neighbouring blocks of one role; furniture between two parts of one body or tail joins them. */
function mergeParts(placed: readonly Placed[]): Part[] {
  const lastOf = new Map<string, number>();
  placed.forEach(({ role, article }, i) => lastOf.set(`${role} ${article}`, i));
  const parts: Part[] = [];
  placed.forEach(({ block, role, article, silent = false }, i) => {
    const last = parts.at(-1);
    const running = last?.article === article && (last.role === 'body' || last.role === 'tail');
    const inside = running && role === 'furniture' && lastOf.get(`${last.role} ${article}`)! > i;
    if (last?.article === article && (inside || last.role === role)) {
      last.end = block.end;
      if (!silent && !inside) last.spoken.push(block.text);
    } else
      parts.push({ start: block.start, end: block.end, role, spoken: silent ? [] : [block.text], article });
  });
  return parts;
}
