import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import type { Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import type { NameMatch } from './name.ts';
import type { Reading } from './reading.ts';

/**
 * The agencies and papers that a whole article comes from: «المصدر: وكالة سبوتنيك», «واشنطن-سانا», «موسكو (رويترز) -»,
 * «هسبرس - و.م.ع», the outlet of its front matter, and the paper that says of itself whom it asked.
 */
export function houseRelay(reading: Reading, sentences: readonly Sentence[]): string[] {
  const found = new Set<string>(printed(reading));
  for (const name of reading.names) {
    if (name.entity === null || reading.gazetteer.entities.get(name.entity)?.kind !== 'outlet') continue;
    if (isHouse(reading, sentences, name)) found.add(name.entity);
  }
  return [...found];
}

/** The outlet of the front matter, where the gazetteer knows it. */
function printed({ article, gazetteer }: Reading): string[] {
  const { outlet } = article.source.meta;
  if (outlet === null) return [];
  const name = foldLoose(outlet);
  return [...gazetteer.entities.values()]
    .filter(({ kind, names }) => kind === 'outlet' && names.ar.some((one) => foldLoose(one) === name))
    .map(({ id }) => id);
}

function isHouse({ article }: Reading, sentences: readonly Sentence[], name: NameMatch): boolean {
  const role = article.segments.find((segment) => contains(segment, name))?.role;
  if (role === undefined || role === 'tail') return false;
  if (isAlone(article.source.text, name)) return true;
  const sentence = role === 'body' ? sentences.find((one) => contains(one, name)) : undefined;
  return sentence !== undefined && (isDateline(sentence, sentences, name) || asks(sentence, name));
}

/** A line of its own, with nothing beside the agency but its paper, its town and the words that name a source. */
function isAlone(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from, (text + '\n').indexOf('\n', end));
  const rest = (line.slice(0, start - from) + ' ' + line.slice(end - from)).trim();
  if (line.length > LONGEST_LINE) return false;
  const words = foldLoose(rest).match(/[\p{L}\p{N}]+/gu) ?? [];
  const other = words.filter((word) => !SOURCE_WORD.test(word));
  // A line of the day, in two calendars, ends with its agency.
  if (
    /\d{4}/.test(line) &&
    /[\s(]$/u.test(line.slice(0, start - from)) &&
    end - from > line.trimEnd().length - 3
  )
    return words.length <= DAY;
  return other.length <= (/^[^\p{L}]*(?:ال)?مصدر|[-–—/|+]/u.test(foldLoose(line)) ? BESIDE : 0);
}

const LONGEST_LINE = 60;
/** A town and a paper, or two agencies, may stand beside. */
const BESIDE = 3;
/** The words of a day in two calendars, and a town. */
const DAY = 14;
const SOURCE_WORD =
  /^(?:ال)?(?:مصدر|مصادر|وكاله|وكالات|انباء|موقع|صحيفه|قناه|شبكه|نقلا|عن|متابعات|خاص|روسيه|\d+)$/u;

/** An agency among the first words of the text, before a dash, a bracket, a colon or a stop. */
function isDateline(sentence: Sentence, sentences: readonly Sentence[], name: Span): boolean {
  const { chunks } = sentence;
  const first = sentence.lead || sentence === sentences.find(({ role }) => role === 'body');
  const at = chunks.findIndex((chunk) => contains(name, chunk));
  return (
    first && at >= 0 && at < DATELINE && /^[-–—):/.]$/u.test(chunks[at + 1]?.text ?? (at > 0 ? '.' : ''))
  );
}

const DATELINE = 9;

/** «وسألت «الشرق الأوسط» مصدرا …», «علمت «النهار» …»: the paper speaks of itself. */
function asks({ chunks }: Sentence, name: Span): boolean {
  const at = chunks.findIndex((chunk) => contains(name, chunk));
  return chunks.slice(Math.max(0, at - 2), at).some(({ loose }) => /^[وف]?(سالت|علمت)$/.test(loose));
}
