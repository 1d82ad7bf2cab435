import type { EventList, Mention, TimelineEvent } from '../../model/event.ts';
import type { Quote, Span } from '../../model/span.ts';

/** Something marked in a text. Excerpts hold the marks of time and reporting inside them. */
export type Mark = Span &
  (
    | { readonly kind: 'excerpt'; readonly event: TimelineEvent; readonly mention: number }
    | { readonly kind: 'time' | 'reporting' | 'found' | 'target' }
  );

/** A text cut into nested marks: leaves are plain text. */
export type Run =
  { readonly text: string; readonly start: number } | { readonly mark: Mark; readonly runs: readonly Run[] };

/**
 * Nests marks into a tree over `[start, end)` of a text. Longer marks hold shorter ones; where two cross, the
 * later one is cut in two at the border, so that the leaves joined are the text again.
 */
export function runsOf(text: string, start: number, end: number, marks: readonly Mark[]): Run[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  return nest(text, start, end, inside);
}

function nest(text: string, start: number, end: number, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  const rest = [...marks];
  for (let mark = rest.shift(); mark !== undefined; mark = rest.shift()) {
    if (mark.start > at) runs.push({ text: text.slice(at, mark.start), start: at });
    const inner: Mark[] = [];
    while (rest[0] !== undefined && rest[0].start < mark.end) {
      const next = rest.shift()!;
      inner.push({ ...next, end: Math.min(next.end, mark.end) });
      if (next.end > mark.end) insert(rest, { ...next, start: mark.end });
    }
    runs.push({ mark, runs: nest(text, mark.start, mark.end, inner) });
    at = mark.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), start: at });
  return runs;
}

/** Keeps the order by start when the tail of a cut mark comes back. */
function insert(marks: Mark[], mark: Mark): void {
  const index = marks.findIndex(
    (other) => other.start >= mark.start && (other.start > mark.start || other.end <= mark.end),
  );
  marks.splice(index < 0 ? marks.length : index, 0, mark);
}

/** Excerpts outside, the words inside them within. */
function rank(mark: Mark): number {
  return mark.kind === 'excerpt' ? 0 : 1;
}

/** Every excerpt an article is cited with, in text order. */
export function excerptsOf(list: EventList, article: string): (Mark & { kind: 'excerpt' })[] {
  return list.events
    .flatMap((event) =>
      event.mentions.flatMap((mention, index) =>
        mention.article === article
          ? [{ kind: 'excerpt' as const, start: mention.start, end: mention.end, event, mention: index }]
          : [],
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of time and of reporting that belong to a mention. */
export function wordsMarks(mention: Mention): Mark[] {
  const marks: Mark[] = [];
  if (mention.timex) marks.push({ kind: 'time', start: mention.timex.start, end: mention.timex.end });
  if (mention.reporting)
    marks.push({ kind: 'reporting', start: mention.reporting.start, end: mention.reporting.end });
  return marks;
}

/** Units of context around an excerpt, at the most, on each side. */
const CONTEXT = 110;
const SENTENCE_END = /[.!?؟…\n]/;

/** Words of reporting or time further off than this are not part of the excerpt's context. */
const NEAR = 120;

/** The words of reporting of a mention, when they stand too far off to be shown in its context. */
export function farReporting(mention: Mention): Quote | null {
  return mention.reporting !== null && !isNear(mention.reporting, mention) ? mention.reporting : null;
}

function isNear(words: Span, mention: Span): boolean {
  return words.end > mention.start - NEAR && words.start < mention.end + NEAR;
}

/** The stretch of text to show an excerpt in: its sentence, or as much of it as there is room for. */
export function contextOf(text: string, mention: Mention): Span {
  const near = [mention.reporting, mention.timex].filter((words) => words !== null && isNear(words, mention));
  const first = Math.min(mention.start, ...near.map((words) => words!.start));
  const last = Math.max(mention.end, ...near.map((words) => words!.end));
  return { start: backward(text, first), end: forward(text, last) };
}

function backward(text: string, from: number): number {
  const limit = Math.max(0, from - CONTEXT);
  let start = from;
  while (start > limit && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  if (start > 0 && start === limit) start = nextSpace(text, start, from);
  while (start < from && /\s/.test(text.charAt(start))) start += 1;
  return start;
}

function forward(text: string, from: number): number {
  const limit = Math.min(text.length, from + CONTEXT);
  let end = from;
  while (end < limit && !SENTENCE_END.test(text.charAt(end))) end += 1;
  if (end < text.length && end === limit) end = Math.max(from, text.lastIndexOf(' ', end));
  else if (end < text.length && text.charAt(end) !== '\n') end += 1;
  return end;
}

function nextSpace(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space > limit ? limit : space;
}
