import type { Strength } from '../../model/dating.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import type { Localised } from '../../model/language.ts';
import type { Quote } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Ledger } from './ledger.ts';
import * as says from './says/telling.ts';

/** What is said there or afterwards calls a call «المكالمة», and any other meeting «المحادثات», «لقائهما». */
const CALL =
  'المكالم[ةه](?: الهاتفي[ةه])?|مكالمتهما|الاتصال(?: الهاتفي)?|اتصالهما(?: الهاتفي)?|المحادث[ةه] الهاتفي[ةه]';
const MEETING =
  '(?:اللقاء|الاجتماع|المحادثات|المباحثات|القم[ةه]|الجلس[ةه])|(?:لقائ|اجتماع|محادثات|مباحثات|قمت)هما|(?:لقاء|قمة) ';
const WITHIN = 'خلال|[أا]ثناء|في مستهل|في بداي[ةه]|لدى';
const CLOSE = 'عقب|[إا]ثر|في (?:ختام|نهاي[ةه]|[أا]عقاب)';
const OCCASION = new RegExp(
  `(?<!\\p{L})[وف]?(?:(?<within>${WITHIN})|(?<close>${CLOSE})|بعد)\\s+(?:انتهاء |اختتام )?(?<what>(?<call>${CALL})|${MEETING})`,
  'gu',
);
const PRESS = /مؤتمر(?:هما)? صحا?في|المؤتمر الصحا?في/u;
/** Where the telling ends and the told begins. */
const TOLD = /(?<!\p{L})(?:إن|أن|بأن|إنه|أنه|إنها|أنها|بأنه)(?!\p{L})|[:"“«]/gu;
/** How far from a verb of saying its occasion stands, in letters. */
const REACH = 60;

/** Words spoken at a meeting, or right after it, have its day; words spoken later than it are at least not before. */
export function addOccasion(ledger: Ledger, mention: MentionDraft, before: readonly MentionDraft[]): void {
  if (FAMILY_OF[mention.kind] !== 'words' || mention.modality !== 'happened') return;
  const found = occasionOf(ledger, mention);
  const there = found && meetingOf(ledger, mention, found, before);
  if (!there) return;
  const [x, y] = [ledger.eventOf(there), ledger.eventOf(mention)];
  if (x === y) return;
  const add = (strength: Strength, to: number | null, sentence: Localised): void => {
    ledger.add({
      rule: 'same-occasion',
      strength,
      relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to } },
      quote: found.words,
      says: sentence,
    });
  };
  if (found.way === 'within') add('convention', 0, says.SAID_THERE);
  else if (found.way === 'close') add('convention', 0, says.SAID_RIGHT_AFTER);
  else {
    add('convention', null, says.SAID_AFTER);
    add('soft', 0, says.SAID_SAME_DAY);
  }
}

interface Occasion {
  readonly words: Quote;
  readonly isCall: boolean;
  readonly way: 'within' | 'close' | 'after';
}

/** The occasion in the words that tell of the speaking, which may stand on either side of its verb. */
function occasionOf(ledger: Ledger, { start, sentence }: MentionDraft): Occasion | null {
  const { text } = ledger.evidence.reading.article.source;
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  const clause = text.slice(start, Math.min(start + REACH, sentence.end));
  const told = [...lead.matchAll(TOLD)].at(-1);
  const from = start - lead.length + (told ? told.index + told[0].length : 0);
  const to = start + (clause.matchAll(TOLD).next().value?.index ?? clause.length);
  const said = text.slice(from, to);
  for (const { 0: words, index, groups } of said.matchAll(OCCASION)) {
    if (/^\p{L}/u.test(said.slice(index + words.length)) && !words.endsWith(' ')) continue;
    const exact = words.trimEnd();
    const way =
      groups?.['within'] !== undefined ? 'within' : groups?.['close'] !== undefined ? 'close' : 'after';
    return {
      words: { start: from + index, end: from + index + exact.length, exact },
      isCall: groups?.['call'] !== undefined,
      way: way === 'after' && PRESS.test(said.slice(0, index)) ? 'close' : way,
    };
  }
  return null;
}

/** The meeting these words tell of, or the one told last in which the speaker took part. */
function meetingOf(
  ledger: Ledger,
  mention: MentionDraft,
  { words, isCall }: Occasion,
  before: readonly MentionDraft[],
): MentionDraft | null {
  const isMeeting = (one: MentionDraft): boolean => FAMILY_OF[one.kind] === 'contact' && one.kind !== 'visit';
  const named = ledger.evidence.mentions.find(
    (one) => isMeeting(one) && one.start > words.start && one.start < words.end,
  );
  const told = named ?? before.findLast((one) => isMeeting(one));
  if (told?.modality !== 'happened' || (told.kind === 'call') !== isCall) return null;
  return named || mention.actors.some((actor) => told.actors.includes(actor)) ? told : null;
}
