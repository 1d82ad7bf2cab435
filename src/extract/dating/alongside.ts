import { FAMILY_OF } from '../../model/kind.ts';
import type { MentionDraft } from '../mention.ts';
import type { Ledger } from './ledger.ts';
import * as says from './says/telling.ts';

/** What a thing told without a time has from its neighbours: the day of the clause it is joined to, or of the meeting it follows. */
export function addAlongside(ledger: Ledger, mention: MentionDraft, earlier: readonly MentionDraft[]): void {
  if (mention.modality !== 'happened' || mention.known.length > 0) return;
  const joined = joinedTo(ledger, mention, earlier);
  if (joined) {
    const [x, y] = [ledger.eventOf(joined), ledger.eventOf(mention)];
    if (x === y) return;
    ledger.add({
      rule: 'same-sentence',
      strength: 'convention',
      relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: 0 } },
      quote: mention,
      says: says.SAME_SENTENCE,
    });
    return;
  }
  const meeting = followedBy(ledger, mention, earlier);
  if (!meeting) return;
  const [x, y] = [ledger.eventOf(meeting), ledger.eventOf(mention)];
  if (x === y) return;
  ledger.add({
    rule: 'after-meeting',
    strength: 'convention',
    relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: null } },
    quote: mention,
    says: says.SPOKEN_OF_IT,
  });
}

/** «وجاء الاستدعاء بعد …», «ويأتي هذا الطرد»: the very thing told before, taken up by its noun. */
export function addTakenUp(ledger: Ledger, mention: MentionDraft, earlier: readonly MentionDraft[]): void {
  const { text } = ledger.evidence.reading.article.source;
  const lead = text.slice(mention.sentence.start, mention.start);
  if (!CAME.test(lead) || !/^ال/u.test(mention.exact) || mention.modality !== 'happened') return;
  const told = earlier.filter(
    ({ kind, segment, background }) => kind === mention.kind && segment === mention.segment && !background,
  );
  const days = new Set(told.map((one) => ledger.eventOf(one)));
  const [x] = days;
  const y = ledger.eventOf(mention);
  if (days.size !== 1 || x === undefined || x === y) return;
  ledger.add({
    rule: 'taken-up',
    strength: 'convention',
    relation: { op: 'band', x, y, band: { op: 'offset', from: 0, to: 0 } },
    quote: mention,
    says: says.TAKEN_UP,
  });
}

const CAME = /^\P{L}*و?(?:جاءت?|[يت]أتي|تزامنت?|[يت]تزامن)(?: (?:هذا|هذه))?\s*$/u;

/** «استقبل بولتون أمس، وسلمه رسالة»: a verb joined by «و» to a dated one, whose doer goes on. */
function joinedTo(
  ledger: Ledger,
  mention: MentionDraft,
  earlier: readonly MentionDraft[],
): MentionDraft | null {
  const { text } = ledger.evidence.reading.article.source;
  const here = earlier.filter((one) => one.sentence.start === mention.sentence.start);
  const noun = DEED.test(mention.exact)
    ? here.findLast((one) => isDeed(one) && one.start < mention.start)
    : undefined;
  const before = noun ?? here.findLast((one) => one.end <= mention.start);
  if (before?.modality !== 'happened' || before.opens !== null || mention.opens !== null) return null;
  const between = text.slice(before.start, mention.start);
  if (before.background !== mention.background) return null;
  // «استدعت السفير أمس، حيث استقبلته مساعدة الوزير».
  if (before.kind === 'summons' && /[،,] حيث $/u.test(between))
    return before.actors.some((id) => mention.actors.includes(id)) ? before : null;
  if (PARTED.test(between) || !/(?:^|[\s،,])و$/u.test(between)) return null;
  if (noun) return /رد(?:اً|ًا|ا) على|احتجاج|خلفية|بسبب|بتهمة/u.test(between) ? null : noun;
  return before.timexes.length > 0 && sharesDoer(before, mention) ? before : null;
}

/** Whether who acts goes on, said again or not. */
function sharesDoer(before: MentionDraft, { frame }: MentionDraft): boolean {
  const doers = before.frame.agents.flatMap((role) => (role.kind === 'entity' ? [role.id] : []));
  const own = frame.agents.flatMap((role) => (role.kind === 'entity' ? [role.id] : []));
  return own.length === 0 || own.some((id) => doers.includes(id));
}

/** «أعلنت أمس طرد دبلوماسيين، وفرض عقوبات»: nouns of one verb, which may be quoted in one stretch. */
const DEED =
  /^(?:طرد|[إا]بعاد|ترحيل|فرض|[إا]غلاق|غلق|منع|حظر|[إا]دراج|تجميد|سحب|تعليق|رفع|خفض|تقليص|وقف|[إا]لغاء|مصادرة|استدعاء|توقيف|اعتقال)(?!\p{L})/u;

function isDeed({ kind, opens }: MentionDraft): boolean {
  return opens === null && (FAMILY_OF[kind] === 'force' || FAMILY_OF[kind] === 'deal');
}

/** Words behind which another time may be told. */
const PARTED =
  /(?<!\p{L})(?:[وفب]?[أإ]ن(?:ه|ها|هم|هما)?|الذي|التي|الذين|حيث|بعد|بعدما|قبل|قبيل|عقب|منذ|بينما|فيما|كما|عندما|حين|لكن|كان|كانت)(?!\p{L})|[.؛:]/u;

/** «التقى لافروف بلينكن اليوم … وقال لافروف»: whoever met speaks of it then or later, in the next sentences of the text. */
function followedBy(
  ledger: Ledger,
  mention: MentionDraft,
  earlier: readonly MentionDraft[],
): MentionDraft | null {
  if (FAMILY_OF[mention.kind] !== 'words' || mention.background || mention.opens === null) return null;
  if (!ledger.isNarrator(mention.voice) || isFromElsewhere(ledger, mention)) return null;
  const { text } = ledger.evidence.reading.article.source;
  const [speaker] = mention.actors;
  const meeting = earlier.findLast(
    (one) =>
      FAMILY_OF[one.kind] === 'contact' &&
      one.kind !== 'visit' &&
      one.segment === mention.segment &&
      one.timexes.length > 0 &&
      speaker !== undefined &&
      one.actors.includes(speaker),
  );
  if (meeting?.modality !== 'happened' || meeting.background || !meeting.lead) return null;
  const between = text.slice(meeting.sentence.end, mention.start);
  return between.length <= REACH && !EARLIER.test(text.slice(mention.sentence.start, mention.end))
    ? meeting
    : null;
}

/** So far below the meeting, in letters, words are still those spoken there. */
const REACH = 500;
const EARLIER = /(?<!\p{L})(?:قبل|قبيل|عشية|سابق|سابقا|سبق|يذكر|يشار|الماضي|الماضية|المنصرم)(?!\p{L})/u;

/** Words given to a paper or channel may be of another day. */
function isFromElsewhere(ledger: Ledger, mention: MentionDraft): boolean {
  const house = ledger.evidence.voices.find(({ id }) => id === mention.voice)?.relay ?? [];
  return mention.relay.some((id) => !house.includes(id));
}
