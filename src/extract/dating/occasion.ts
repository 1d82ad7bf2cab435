import type { Strength } from '../../model/dating.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import type { Localised } from '../../model/language.ts';
import type { Quote } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Timex } from '../timex/timex.ts';
import type { Ledger } from './ledger.ts';
import * as says from './says/telling.ts';

/** What is said there or afterwards calls a call «المكالمة», and any other meeting «المحادثات», «لقائهما». */
const CALL =
  'المكالم[ةه](?: الهاتفي[ةه])?|مكالمتهما|الاتصال(?: الهاتفي)?|اتصالهما(?: الهاتفي)?|المحادث[ةه] الهاتفي[ةه]';
const MEETING =
  '(?:اللقاء|الاجتماع|المحادثات|المباحثات|القم[ةه]|الجلس[ةه])|(?:لقائ|اجتماع|محادثات|مباحثات|قمت)هما|(?:لقاء|قمة) ';
const WITHIN = 'خلال|[أا]ثناء|في مستهل|في بداي[ةه]|لدى';
const CLOSE = 'عقب|[إا]ثر|في (?:ختام|نهاي[ةه]|[أا]عقاب)|[أا]عقبت?|تلا|تلت';
const NEXT = 'غدا[ةه]|بعد يوم من|في اليوم التالي ل';
const OCCASION = new RegExp(
  `(?<!\\p{L})[وف]?(?:(?<within>${WITHIN})|(?<close>${CLOSE})|(?<next>${NEXT})|بعد)\\s+(?:انتهاء |اختتام )?(?<what>(?<call>${CALL})|${MEETING})`,
  'gu',
);
/** «في مستهلها», «خلاله»: at what was told before. */
const AT_IT =
  /(?<!\p{L})[وف]?(?:(?<within>(?:خلال|[أا]ثناء|في (?:مستهل|بدايت))ه(?:ا|ما)?)|(?<close>عقبها?|[إا]ثره|في (?:ختام|نهايت|[أا]عقاب)ه(?:ا|ما)?))(?!\p{L})/gu;
/** «في تلك الجولة», «خلال ذلك اللقاء», «في الاجتماع نفسه»: at the one told before by this word. */
const AT_THAT =
  /(?<!\p{L})[وف]?(?:في|خلال|[أا]ثناء) (?:(?:ذلك|تلك|هذا|هذه) ال(?<that>\p{L}+)|ال(?<same>\p{L}+) (?:نفس|ذات)ه(?:ا)?)(?!\p{L})/gu;
/** «في مؤتمر صحافي مشترك»: the two who met stand before the press together. */
const JOINT_PRESS = /(?<!\p{L})[وف]?(?:في|خلال) (?:مؤتمر صحا?في مشترك|مؤتمرهما الصحا?في)(?!\p{L})/gu;
/** «لدى خروجه من المبنى»: the one who was received or summoned speaks at the door. */
const LEAVING =
  /(?<!\p{L})(?:لدى|عند) (?:خروجه|خروجها|مغادرته|مغادرتها|انصرافه)(?: (?:من )?(?:ال)?(?:مبنى|مقر|وزارة|اجتماع|لقاء|خارجية)\p{L}*)?(?!\p{L})/gu;
const PRESS = /مؤتمر(?:هما)? صحا?في|المؤتمر الصحا?في/u;
/** Where the telling ends and the told begins. */
const TOLD =
  /(?<!\p{L})(?:إن|أن|بأن|إنه|أنه|إنها|أنها|بأنه)(?!\p{L})|[:"“«](?!\p{L}{2,12}(?: \p{L}{2,12})?[»"”])/gu;
/** How far from a verb of saying its occasion stands, in letters. */
const REACH = 60;
const FAR = 130;

/** Words spoken and things agreed at a meeting, or right after it, have its day; words spoken later are at least not before. */
export function addOccasion(
  ledger: Ledger,
  mention: MentionDraft,
  before: readonly MentionDraft[],
  nearest: Timex | null,
): boolean {
  const family = FAMILY_OF[mention.kind];
  if ((family !== 'words' && family !== 'deal') || mention.modality !== 'happened') return false;
  const found = occasionOf(ledger, mention);
  const there = found && meetingOf(ledger, mention, found, before);
  if (!there) return false;
  // «خلال قمة جنيف في يونيو الماضي»: the time is that of the meeting, and only so that of the words.
  if (nearest !== null && !there.timexes.some(({ start }) => start === nearest.start)) return false;
  const [x, y] = [ledger.eventOf(there), ledger.eventOf(mention)];
  if (x === y) return true;
  const add = (strength: Strength, from: number, to: number | null, sentence: Localised): void => {
    ledger.add({
      rule: 'same-occasion',
      strength,
      relation: { op: 'band', x, y, band: { op: 'offset', from, to } },
      quote: found.words,
      says: sentence,
    });
  };
  if (found.way === 'within') add('convention', 0, 0, says.SAID_THERE);
  else if (found.way === 'close' || found.way === 'leaving') add('convention', 0, 0, says.SAID_RIGHT_AFTER);
  else if (found.way === 'next') add('convention', 1, 1, says.DAY_AFTER);
  else {
    add('convention', 0, null, says.SAID_AFTER);
    add('soft', 0, 0, says.SAID_SAME_DAY);
  }
  return true;
}

interface Occasion {
  readonly words: Quote;
  /** Whether it was a call; null when the words do not say. */
  readonly isCall: boolean | null;
  /** The word by which it was told before, when it is told again by that word. */
  readonly noun: string | null;
  readonly way: 'within' | 'close' | 'next' | 'after' | 'leaving';
}

/** The occasion in the words that tell of the speaking, which may stand on either side of its verb. */
function occasionOf(ledger: Ledger, { start, sentence }: MentionDraft): Occasion | null {
  const { text } = ledger.evidence.reading.article.source;
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  const clause = clauseOf(text.slice(start, Math.min(start + FAR, sentence.end)));
  const told = [...lead.matchAll(TOLD)].at(-1);
  const from = start - lead.length + (told ? told.index + told[0].length : 0);
  const to = start + (clause.matchAll(TOLD).next().value?.index ?? clause.length);
  const said = text.slice(from, to);
  for (const { 0: words, index, groups } of said.matchAll(OCCASION)) {
    if (/^\p{L}/u.test(said.slice(index + words.length)) && !words.endsWith(' ')) continue;
    const way = wayOf(groups);
    return {
      words: quoteAt(from + index, words.trimEnd()),
      isCall: groups?.['call'] !== undefined,
      noun: null,
      way: way === 'after' && PRESS.test(said.slice(0, index)) ? 'close' : way,
    };
  }
  return pointerIn(said, from);
}

/** As far as names with their titles reach, and no further than the comma behind them. */
function clauseOf(text: string): string {
  const comma = text.slice(REACH).search(/[،,؛.]/u);
  return comma < 0 ? text : text.slice(0, REACH + comma);
}

/** «في مستهلها», «في تلك الجولة», «في مؤتمر صحافي مشترك»: an occasion that is only pointed at. */
function pointerIn(said: string, from: number): Occasion | null {
  const [it] = said.matchAll(AT_IT);
  if (it) return { words: quoteAt(from + it.index, it[0]), isCall: null, noun: null, way: wayOf(it.groups) };
  const [that] = said.matchAll(AT_THAT);
  if (that) {
    const noun = that.groups?.['that'] ?? that.groups?.['same'] ?? '';
    return { words: quoteAt(from + that.index, that[0]), isCall: null, noun, way: 'within' };
  }
  const [leaving] = said.matchAll(LEAVING);
  if (leaving)
    return { words: quoteAt(from + leaving.index, leaving[0]), isCall: null, noun: null, way: 'leaving' };
  const [press] = said.matchAll(JOINT_PRESS);
  return press
    ? { words: quoteAt(from + press.index, press[0]), isCall: false, noun: null, way: 'within' }
    : null;
}

function wayOf(groups: Readonly<Record<string, string>> | undefined): Occasion['way'] {
  if (groups?.['within'] !== undefined) return 'within';
  if (groups?.['next'] !== undefined) return 'next';
  return groups?.['close'] !== undefined ? 'close' : 'after';
}

function quoteAt(start: number, exact: string): Quote {
  return { start, end: start + exact.length, exact };
}

/** The meeting these words tell of, or the one told last in which the speaker took part. */
function meetingOf(
  ledger: Ledger,
  mention: MentionDraft,
  { words, isCall, noun, way }: Occasion,
  before: readonly MentionDraft[],
): MentionDraft | null {
  const isMeeting = (one: MentionDraft): boolean =>
    (FAMILY_OF[one.kind] === 'contact' &&
      one.kind !== 'visit' &&
      (way !== 'leaving' || one.kind !== 'call')) ||
    (one.kind === 'summons' && way === 'leaving');
  const named = ledger.evidence.mentions.find(
    (one) => isMeeting(one) && one.start > words.start && one.start < words.end,
  );
  const told = named ?? before.findLast((one) => isMeeting(one));
  if (told?.modality !== 'happened' || (isCall !== null && (told.kind === 'call') !== isCall)) return null;
  if (noun !== null && !told.exact.includes(noun.replace(/[ةه]$/u, ''))) return null;
  const met = new Set(sidesOf(ledger, told));
  return named || sidesOf(ledger, mention).some((side) => met.has(side)) ? told : null;
}

/** Who takes part, and the countries of a thing that two of them do: «الجانبان». */
function sidesOf(ledger: Ledger, { actors, kind }: MentionDraft): string[] {
  const { entities } = ledger.evidence.reading.gazetteer;
  if (FAMILY_OF[kind] === 'words') return [...actors];
  return actors.flatMap((id) => [id, entities.get(id)?.country ?? id]);
}
