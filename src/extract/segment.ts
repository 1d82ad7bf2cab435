import type { Segment, SegmentRole } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { SegmentedArticle, SourceText } from './article.ts';
import { foldLoose } from './fold.ts';
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
  const parts = mergeParts(rolesOf(blocks, source.meta.title));
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
}

/** Gives every block its role, in one pass from top to bottom. */
function rolesOf(blocks: readonly Block[], title: string | null): Placed[] {
  const head = headOf(blocks, title);
  const placed: Placed[] = head.roles.map((role, i) => ({ block: blocks[i]!, role, article: 0 }));
  const headline = head.title === null ? null : foldLoose(head.title);
  let article = 0;
  let at = placed.length;
  while (at < blocks.length) {
    const close = nextClose(blocks, at);
    const run = blocks.slice(at, close);
    const cut = article === 0 ? unmarkedTail(run) : null;
    run.forEach((block, i) => {
      if (i === cut) article += 1;
      placed.push({ block, role: roleOf(block, headline, article), article });
    });
    if (close === blocks.length) break;
    const after = afterClose(
      blocks,
      close,
      blocks.slice(0, close).filter((_, i) => placed[i]?.article === article),
    );
    for (let i = close; i < after.at; i += 1) placed.push({ block: blocks[i]!, role: 'furniture', article });
    if (!after.resumes) article += 1;
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

/** Where running text starts again after a list's head, and whether it is the same article. */
function afterClose(
  blocks: readonly Block[],
  close: number,
  body: readonly Block[],
): { at: number; resumes: boolean } {
  const list = blocks.slice(close + 1);
  const offset = list.findIndex(
    ({ kind, loose }) => (kind === 'text' && isParagraph(loose)) || kind === 'marker',
  );
  if (offset === -1) return { at: blocks.length, resumes: false };
  const at = close + 1 + offset;
  const block = blocks[at]!;
  if (block.kind === 'marker') return afterClose(blocks, at, body);
  const people = new Set(body.flatMap((one) => [...one.people]));
  const same = goesOn(block.loose) || [...block.people].some((id) => people.has(id));
  const own = blocks.slice(close, at).some(({ dateline }) => dateline !== null) || block.dateline !== null;
  return { at, resumes: same && !own && blocks[close]!.kind === 'marker' };
}

/** Joins neighbouring blocks of one role; furniture between two parts of one body or tail joins them. */
function mergeParts(placed: readonly Placed[]): Part[] {
  const parts: Part[] = [];
  placed.forEach(({ block, role, article }, i) => {
    const last = parts.at(-1);
    const running = last && (last.role === 'body' || last.role === 'tail') && last.article === article;
    const goesOnLater = placed
      .slice(i + 1)
      .some((later) => later.article === article && later.role === last?.role);
    if (last && running && role === 'furniture' && goesOnLater) last.end = block.end;
    else if (last && last.role === role && last.article === article) {
      last.end = block.end;
      last.spoken.push(block.text);
    } else parts.push({ start: block.start, end: block.end, role, spoken: [block.text], article });
  });
  return parts;
}
