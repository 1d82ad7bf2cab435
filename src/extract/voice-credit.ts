import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import { foldLoose } from './fold.ts';
import type { Reading } from './reading.ts';

/**
 * Whether the line that names an agency or a paper says where the article is from. It does when it is short, stands
 * alone, and holds beside the outlets only a town, another paper and words for a source: «المصدر: رويترز»,
 * «موسكو (أ ف ب)», «واشنطن-سانا», «هسبرس - و.م.ع», the initials and agencies «ع.ش/و.ب (رويترز، د ب أ)», a day with its
 * agency. Every outlet of such a line counts; «وكالات» names none. A line that names somebody or speaks of a picture
 * credits the picture: «سيرغي شويغو / Sputnik», «(رويترز - أرشيف)».
 */
export function isCreditLine({ article, names, gazetteer }: Reading, { start, end }: Span): boolean {
  const { text } = article.source;
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(from, (text + '\n').indexOf('\n', end));
  if (line.length > LONGEST_LINE || PICTURE.test(foldLoose(line))) return false;
  const within = names.filter((name) => contains({ start: from, end: from + line.length }, name));
  const kinds = within.map(({ entity }) => (entity === null ? null : gazetteer.entities.get(entity)?.kind));
  if (kinds.includes('person')) return false;
  // A line of the day, in two calendars, ends with its agency.
  if (
    /\d{4}/.test(line) &&
    /[\s(]$/u.test(line.slice(0, start - from)) &&
    end - from > line.trimEnd().length - 3
  )
    return wordsOf(line).length <= DAY;
  const outlets = within.filter((_, i) => kinds[i] === 'outlet');
  let rest = line;
  for (const one of outlets.toReversed())
    rest = `${rest.slice(0, one.start - from)} ${rest.slice(one.end - from)}`;
  const other = wordsOf(rest).filter((word) => word.length > 1 && !SOURCE_WORD.test(word));
  return (
    other.length <=
    (/^[^\p{L}]*(?:ال)?مصدر|[-–—/|+():]/u.test(foldLoose(line.replace('ـ ', '- '))) ? BESIDE : 0)
  );
}

function wordsOf(text: string): string[] {
  return foldLoose(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LONGEST_LINE = 60;
/** A town and a paper may stand beside. */
const BESIDE = 3;
/** The words of a day in two calendars, with a town and an agency. */
const DAY = 15;
const PICTURE = /©|ارشيف|صور|تصوير|غيتي|photo|image|getty/u;
const SOURCE_WORD =
  /^(?:ال)?(?:مصدر|مصادر|وكاله|وكالات|انباء|موقع|صحيفه|قناه|شبكه|نقلا|عن|متابعات|خاص|روسيه|\d+)$/u;
