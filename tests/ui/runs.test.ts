import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Mark, Run } from '../../src/ui/reader/runs.ts';
import { contextOf, excerptsOf, runsOf, wordsMarks } from '../../src/ui/reader/runs.ts';
import { ARTICLE_IDS, articleText, fixtureList } from '../fixtures/events.ts';

function leaves(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : leaves(run.runs))).join('');
}

/** The text under each mark of a list, with its parts joined when it was cut. */
function covered(runs: readonly Run[], mark: Mark): string {
  return runs
    .map((run) => {
      if ('text' in run) return '';
      const same = run.mark.kind === mark.kind && run.mark.start >= mark.start && run.mark.end <= mark.end;
      return same ? leaves(run.runs) : covered(run.runs, mark);
    })
    .join('');
}

describe('marks in a text', () => {
  test('the pieces joined are the text, whatever is marked', () => {
    const text = articleText(2).slice(0, 400);
    const span = fc.tuple(fc.nat({ max: 420 }), fc.nat({ max: 420 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, [a, b]) => {
        const kinds = ['time', 'found', 'reporting', 'target'] as const;
        const marks = spans.map(([x, y], i): Mark => ({
          kind: kinds[i % 4]!,
          start: Math.min(x, y),
          end: Math.max(x, y),
        }));
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(leaves(runsOf(text, start, end, marks))).toBe(text.slice(start, end));
      }),
      { seed: 7 },
    );
  });

  test('every excerpt of every article covers the characters it quotes', () => {
    const list = fixtureList();
    for (const [number, id] of ARTICLE_IDS.entries()) {
      const text = articleText(number);
      const excerpts = excerptsOf(list, id);
      const runs = runsOf(text, 0, text.length, excerpts);
      for (const mark of excerpts) {
        const alone = runsOf(text, 0, text.length, [mark]);
        expect(covered(alone, mark)).toBe(mark.event.mentions[mark.mention]!.exact);
      }
      expect(leaves(runs)).toBe(text);
    }
  });

  test('the words of time stand inside the excerpt they date', () => {
    const list = fixtureList();
    const event = list.events.find(({ id }) => id === 'syromolotov-group')!;
    const mention = event.mentions[0]!;
    const marks: Mark[] = [
      { kind: 'excerpt', start: mention.start, end: mention.end, event, mention: 0 },
      ...wordsMarks(mention),
    ];
    const [first] = runsOf(articleText(2), mention.start, mention.end, marks);
    expect(first && 'mark' in first && first.mark.kind).toBe('excerpt');
    expect(
      covered(
        [first!],
        marks.find(({ kind }) => kind === 'time')!,
      ),
    ).toBe('الإثنين');
  });

  test('the context of an excerpt holds it and ends where its sentence does', () => {
    const list = fixtureList();
    for (const event of list.events) {
      for (const mention of event.mentions) {
        const text = articleText(ARTICLE_IDS.findIndex((id) => id === mention.article));
        const { start, end } = contextOf(text, mention);
        expect(start).toBeLessThanOrEqual(mention.start);
        expect(end).toBeGreaterThanOrEqual(mention.end);
        expect(text.slice(start, mention.start)).not.toContain('\n');
      }
    }
  });
});
