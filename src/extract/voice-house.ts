import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import type { NameMatch } from './name.ts';
import type { Reading } from './reading.ts';
import { isCreditLine } from './voice-credit.ts';

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

function isHouse(reading: Reading, sentences: readonly Sentence[], name: NameMatch): boolean {
  const { segments } = reading.article;
  const role = segments.find((segment) => contains(segment, name))?.role;
  if (role === undefined || role === 'tail') return false;
  if (isCreditLine(reading, name) || isSetOff(reading, name)) return true;
  const sentence = role === 'body' ? sentences.find((one) => contains(one, name)) : undefined;
  return sentence !== undefined && (isDateline(reading, sentence, sentences, name) || asks(sentence, name));
}

/** «واشنطن، 5 أكتوبر. /تاس/. أنهى …»; «….-(أ ف ب)», where the whole text ends. */
function isSetOff({ article }: Reading, { start, end }: Span): boolean {
  const { text } = article.source;
  const body = article.segments.find(
    (segment) => segment.role === 'body' && contains(segment, { start, end }),
  );
  if (!body) return false;
  const [before, after] = [text.slice(body.start, start), text.slice(end, body.end)];
  if (before.length < OPENING && /\.\s*\/\s*$/u.test(before) && /^\s*\/\s*[.،-]/u.test(after)) return true;
  return /[.!؟»"]\s*[-–—]?\s*[([]\s*$/u.test(before) && /^\s*[)\]][\s.]*$/u.test(after);
}

/** A town and a day in two calendars. */
const OPENING = 80;

/**
 * An agency before a dash, a bracket, a colon or a stop: among the first words of the text, or where a later paragraph
 * begins, with nothing but its town before it («واشنطن - سبوتنيك. وأوضحت …»).
 */
function isDateline(
  reading: Reading,
  sentence: Sentence,
  sentences: readonly Sentence[],
  name: Span,
): boolean {
  const { chunks } = sentence;
  const at = chunks.findIndex((chunk) => contains(name, chunk));
  if (at < 0 || at >= DATELINE || !/^[-–—):/.]$/u.test(chunks[at + 1]?.text ?? '')) return false;
  // «مقر إقامة القنصل في سياتل / Reuters / …»: whose picture it is.
  if (at > 2 && [at - 1, at + 1].every((i) => chunks[i]!.text === '/')) return false;
  if (sentence.lead || sentence === sentences.find(({ role }) => role === 'body')) return true;
  const begins = /\n\s*$/u.test(reading.article.source.text.slice(0, sentence.start));
  return begins && at > 0 && chunks.slice(0, at).every((chunk) => isOfTown(reading, chunk));
}

const DATELINE = 9;

/** A town, a bracket or a dash. */
function isOfTown({ gazetteer }: Reading, { kind, name, text }: Chunk): boolean {
  if (kind === 'mark') return /^[-–—(/،]$/u.test(text);
  const found = name?.entity == null ? undefined : gazetteer.entities.get(name.entity)?.kind;
  return found === 'place' || found === 'country';
}

/** «وسألت «الشرق الأوسط» مصدرا …», «علمت «النهار» …»: the paper speaks of itself. */
function asks({ chunks }: Sentence, name: Span): boolean {
  const at = chunks.findIndex((chunk) => contains(name, chunk));
  return chunks.slice(Math.max(0, at - 2), at).some(({ loose }) => /^[وف]?(سالت|علمت)$/.test(loose));
}
