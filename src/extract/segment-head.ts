import type { SegmentRole } from '../model/event.ts';
import { foldLoose } from './fold.ts';
import type { Block } from './segment-block.ts';
import { endsWithStop } from './segment-line.ts';

/** The blocks before an article's running text: headlines, bylines, datelines, captions. */
export interface Head {
  /** Roles of the first blocks; the body starts after them. */
  readonly roles: readonly SegmentRole[];
  /** The headline, loosely folded; null when there is none. */
  readonly title: string | null;
}

/** A head has few lines: further down, a short line is something else. */
const LONGEST_HEAD = 9;
const LONGEST_TITLE = 180;
const LONGEST_DECK = 320;
const LONGEST_HEADING = 90;

/** Reads the head of an article. @param metaTitle the title of the front matter, if any */
export function headOf(blocks: readonly Block[], metaTitle: string | null): Head {
  const last = lastHeadLine(blocks);
  const titled = blocks[0] !== undefined && isTitle(blocks, metaTitle);
  const title = titled ? blocks[0]!.loose : metaTitle === null ? null : foldLoose(metaTitle);
  const roles: SegmentRole[] = [];
  for (const [i, block] of blocks.entries()) {
    const repeated = i > 0 && title !== null && isRepeated(block.loose, title);
    if (i === 0 && titled) roles.push('title');
    else if (i <= last)
      roles.push(
        isFurniture(block) ||
          repeated ||
          isCaptionOf(blocks, i) ||
          isSignature(blocks, i) ||
          isCredited(block)
          ? 'furniture'
          : 'title',
      );
    else if (
      repeated ||
      isFurniture(block) ||
      isSignature(blocks, i) ||
      isCredited(block) ||
      isSection(blocks, i)
    )
      roles.push('furniture');
    else if (!titled && isHeading(blocks, i)) roles.push('title');
    else break;
  }
  // An article that is all head has no body: then its first line is its text.
  return roles.length === blocks.length && blocks.length === 1
    ? { roles: [], title: null }
    : { roles, title };
}

/** The last byline, date, dateline or caption among the first lines, when only headlines stand before it. */
function lastHeadLine(blocks: readonly Block[]): number {
  let last = -1;
  let stops = 0;
  for (const [i, block] of blocks.slice(0, LONGEST_HEAD).entries()) {
    // An agency's name below a sentence closes the lead; only a date or a caption shows that it was a standfirst.
    if (stops > 0 && block.kind === 'byline') break;
    if (isFurniture(block) || isCaptionOf(blocks, i) || isSignature(blocks, i)) last = i;
    else {
      if (block.loose.length > LONGEST_DECK || block.dateline !== null) break;
      if (endsWithStop(block.loose)) stops += 1;
      // One sentence below a headline is a standfirst; a first line that is a sentence is the text itself.
      if (stops > 1 || (i === 0 && stops > 0)) break;
    }
  }
  return last;
}

function isTitle(blocks: readonly Block[], metaTitle: string | null): boolean {
  const first = blocks[0]!;
  if (metaTitle !== null && first.loose === foldLoose(metaTitle)) return true;
  if (blocks.length < 2 || isFurniture(first) || first.dateline !== null) return false;
  const repeated = blocks.slice(1, LONGEST_HEAD).some(({ loose }) => loose === first.loose);
  const open = !/[.،؛:]["”»]*\s*$/u.test(first.loose);
  return (
    repeated ||
    (first.loose.length <= LONGEST_TITLE && open && !/^\s*[وف]?(?:قال|اعلن|اكد|صرح)ت?\s/u.test(first.loose))
  );
}

/** A short open line with text below it, where no headline came before: the headline itself. */
function isHeading(blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1];
  const { loose, dateline } = blocks[i]!;
  return (
    i > 0 &&
    i < LONGEST_HEAD &&
    next !== undefined &&
    dateline === null &&
    loose.length <= LONGEST_HEADING &&
    !endsWithStop(loose) &&
    !/[،؛:]\s*$/u.test(loose)
  );
}

function isFurniture(block: Block): boolean {
  return (block.kind !== 'text' && block.kind !== 'marker') || block.dateline === 'alone';
}

/** The headline again; the page's own title has the name of its site behind it. */
function isRepeated(loose: string, title: string): boolean {
  return (
    loose === title ||
    (loose.length >= LEAST_TITLE && /^\s*[-–—|:]/u.test(title.slice(loose.length)) && title.startsWith(loose))
  );
}

const LEAST_TITLE = 20;

/** «روسيا», «عرب وعالم»: the name of a section, between headline and text. */
function isSection(blocks: readonly Block[], i: number): boolean {
  const { loose } = blocks[i]!;
  const short = loose.length <= LONGEST_SECTION && loose.trim().split(/\s+/u).length <= 3;
  return i > 0 && i < LONGEST_HEAD && i < blocks.length - 1 && short && !endsWithStop(loose);
}

const LONGEST_SECTION = 24;

/** «موسكو: رائد جبر», «هامبورج ـ وكالات الأنباء:»: where and who, with text below. */
function isSignature(blocks: readonly Block[], i: number): boolean {
  const { loose, places, people } = blocks[i]!;
  if (i === 0 || i === blocks.length - 1 || loose.length > LONGEST_SIGNATURE || places.size === 0)
    return false;
  // A long dash of tatweel is gone from the folded line; its spaces stay.
  const [place, rest = ''] = loose.split(/\s*[:/–—-]\s*|\s{2,}/u);
  const names = rest.trim().split(/\s+/u).length;
  return (
    people.size === 0 && place!.split(/\s+/u).length <= 3 && rest !== '' && names <= 4 && !endsWithStop(loose)
  );
}

const LONGEST_SIGNATURE = 45;

/** «لافروف خلال مؤتمر صحافي في موسكو أمس (أ.ف.ب)»: a picture's words end with whose picture it is. */
function isCredited({ loose }: Block): boolean {
  return loose.length <= LONGEST_TITLE && CREDIT.test(loose) && !/[.؟!].{8}/u.test(loose.replace(CREDIT, ''));
}

const CREDIT =
  /[([]\s*(?:ا ?\.? ?ف ?\.? ?ب\.?|ا ?\.? ?ب\.?|د ?\.? ?ب ?\.? ?ا\.?|رويترز|فرانس برس|اسوشيتد برس|غيتي|جيتي|سبوتنيك|تاس|شينخوا|الاناضول|ارشيفيه?|ارشيف|انترنت|تويتر|اكس|afp|ap|epa|reuters|getty(?: images)?|tass|sputnik)\s*[)\]]\s*$|(?<!\p{L})تصوير\s*:?\s*\S{2,20}(?: \S{2,20})?\s*$/iu;

/** A line that repeats the caption before it. */
function isCaptionOf(blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1];
  return before?.kind === 'caption' && before.loose.endsWith(blocks[i]!.loose);
}
