import { gapsOf, WORDS_SIZE } from '../model/columns/index.ts';
import { searchTerms } from '../model/arabic.ts';

/** An index of words over many rows, in parts of words that follow each other. */
export class WordIndex {
  readonly #rows = new Map<string, number[]>();

  /** Adds a row, rows in rising order. Words are folded and stemmed as a search folds and stems them. */
  add(row: number, text: string): void {
    for (const term of searchTerms(text)) {
      const rows = this.#rows.get(term);
      if (!rows) this.#rows.set(term, [row]);
      else if (rows[rows.length - 1] !== row) rows.push(row);
    }
  }

  /** Words in order of code units with the gaps between their rows, as JSON: `[["talk",[5,1,1]], …]`. */
  *parts(): Generator<{ readonly first: string; readonly json: string }, void, undefined> {
    const terms = [...this.#rows.keys()].sort();
    let first = '';
    let lines: string[] = [];
    let size = 0;
    for (const term of terms) {
      if (lines.length === 0) first = term;
      const line = JSON.stringify([term, gapsOf(this.#rows.get(term)!)]);
      lines.push(line);
      size += line.length;
      if (size < WORDS_SIZE) continue;
      yield { first, json: `[${lines.join(',\n')}]` };
      lines = [];
      size = 0;
    }
    if (lines.length > 0) yield { first, json: `[${lines.join(',\n')}]` };
  }
}
