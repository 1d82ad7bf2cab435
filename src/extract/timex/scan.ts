import { sourceEnd, sourceStart, type Folded } from '../fold.ts';
import { Input, nextToken, type Position } from './input.ts';
import type { Rule, RuleTable } from './rule.ts';
import type { Timex } from './timex.ts';
import type { TimexValue } from './value.ts';

/** What one rule reads at one place. */
export interface Candidate {
  readonly rule: Rule;
  readonly value: TimexValue;
  readonly at: Position;
  readonly end: Position;
}

/**
 * Walks once over the text and takes, at each place, the longest match of any rule; then goes on behind it.
 * @param onTie told when two rules read the same words differently, which the tests forbid; the first in the
 * table wins
 */
export function scan(
  folded: Folded,
  source: string,
  table: RuleTable,
  onTie: (a: Candidate, b: Candidate) => void = () => undefined,
): Timex[] {
  const input = new Input(folded);
  const found: Timex[] = [];
  let token = 0;
  while (token < input.tokens.count) {
    const best = bestAtToken(input, token, table, onTie);
    if (best) found.push(timexOf(input, best, source));
    token = best ? Math.max(best.end >> 2, token + 1) : token + 1;
  }
  return found;
}

function timexOf(input: Input, { rule, value, at, end }: Candidate, source: string): Timex {
  const { folded } = input.tokens;
  const from = sourceStart(folded, input.startOf(at));
  const to = sourceEnd(folded, input.endOf(end), source);
  return { start: from, end: to, exact: source.slice(from, to), rule: rule.id, value };
}

/** The leftmost, then longest match within a token: a word first as it stands, then without proclitics. */
function bestAtToken(
  input: Input,
  token: number,
  table: RuleTable,
  onTie: (a: Candidate, b: Candidate) => void,
): Candidate | null {
  let at = token << 2;
  const unit = input.tokens.folded.loose.charCodeAt(input.tokens.starts[token]!);
  if (unit >= 0x30 && unit <= 0x39) return bestOf(input, at, table.onDigits, onTie);
  for (;;) {
    const word = input.wordAt(at);
    const rules = table.byFirst.get(word);
    const best = rules ? bestOf(input, at, rules, onTie) : null;
    if (best) return best;
    const proclitic = word.length > 2 && (at & 3) < 3 && table.proclitics.includes(word.charAt(0));
    if (!proclitic) return null;
    at += 1;
  }
}

function bestOf(
  input: Input,
  at: Position,
  rules: readonly Rule[],
  onTie: (a: Candidate, b: Candidate) => void,
): Candidate | null {
  let best: Candidate | null = null;
  let tie: Candidate | null = null;
  for (const rule of rules) {
    for (const { value, end } of rule.parser.parse(input, at)) {
      const candidate = { rule, value, at, end };
      if ((best && end < best.end) || !standsAlone(input, candidate)) continue;
      if (best && end === best.end) {
        if (best.rule !== rule) tie = candidate;
        continue;
      }
      [best, tie] = [candidate, null];
    }
  }
  if (best && tie) onTie(best, tie);
  return best;
}

/** Whether nothing around the match makes it part of something else. */
function standsAlone(input: Input, { rule, value, at, end }: Candidate): boolean {
  if (!edgesAreClean(input, at, end, value)) return false;
  const before = input.wordAt(((at >> 2) - 1) << 2);
  if (rule.notAfter?.has(before)) return false;
  if (rule.notBefore?.has(input.wordAt(end)) || rule.unless?.(input, at, end, value)) return false;
  return rule.onlyAfter === undefined || (at & 3) > 0 || rule.onlyAfter.has(before);
}

const DIGIT = /^\p{N}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const ARABIC = /^\p{Script=Arabic}/u;
/** «2018م», «1439هـ», in Urdu papers «2018ء»: letters that may touch a year. */
const ERA = new Set(['م', 'ه', 'هـ', 'ء']);

/** No digit runs on into the match, or out of it: 3.5, 2-1, 192.168.1.10, 50%, v2018, COVID-19. */
function edgesAreClean(input: Input, at: Position, end: Position, value: TimexValue): boolean {
  return startIsClean(input, at, value) && endIsClean(input, end) && !closesOther(input, at, end);
}

function startIsClean(input: Input, at: Position, value: TimexValue): boolean {
  if ((at & 3) > 0 || !input.glued(at)) return true;
  const before = input.wordAt(at - 4);
  // «يوم16», «ال16»: an Arabic word may touch a number; a Latin one makes a code of it.
  if (LETTER.test(before)) return ARABIC.test(before) && DIGIT.test(input.wordAt(at));
  if (DIGIT.test(before)) return false;
  if (!DIGIT.test(input.wordAt(at))) return before !== '@' && before !== '#' && before !== '_';
  if ('#$€£+@_'.includes(before)) return false;
  if (!'-–/.,:٫٬'.includes(before) || !input.glued(at - 4)) return true;
  const further = input.wordAt(at - 8);
  // «النشر:12 أبريل», «موسكو-12-4-2017»: a label or place may touch its mark, and the mark a day or a whole date.
  const label = LETTER.test(further) && ARABIC.test(further);
  if (label && (before === ':' || (before === '-' && namesDay(value)))) return true;
  return !/^[\p{L}\p{N}]/u.test(further);
}

/** A day of a month of a year. */
function namesDay(value: TimexValue): boolean {
  if (value.op === 'one-of') return value.values.every(namesDay);
  return value.op === 'date' && value.year !== null && value.day !== null;
}

/** A bracket that closes what stands before the match is not the match's own: «واشنطن (5 مارس 2018)». */
function closesOther(input: Input, at: Position, end: Position): boolean {
  if (input.wordAt(end - 4) !== ')') return false;
  for (let token = end - 8; token >= at - (at & 3); token -= 4) if (input.wordAt(token) === '(') return false;
  return true;
}

function endIsClean(input: Input, end: Position): boolean {
  if (!input.glued(end)) return true;
  const after = input.wordAt(end);
  const last = input.wordAt(end - 4);
  if (LETTER.test(after)) return DIGIT.test(last) && ERA.has(after);
  if (DIGIT.test(after)) return false;
  if ('%٪$€£_@'.includes(after)) return false;
  const runsOn = '-–/.,:٫٬+'.includes(after) && input.glued(nextToken(end));
  return !(runsOn && DIGIT.test(last) && DIGIT.test(input.wordAt(nextToken(end))));
}
