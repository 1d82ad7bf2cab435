import { FAMILY_OF } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import { contains } from '../model/span.ts';
import { RELATIVES } from './lexicon/particle.ts';
import type { MentionContext } from './mention-context.ts';
import type { EventReading } from './mention-event.ts';
import { underOneRoof } from './mention-house.ts';
import { BESIDE, isJointPaper } from './mention-joint.ts';
import { timexesOf } from './mention-said.ts';
import { modalityOf, statement, targetsOf } from './mention-saying.ts';
import type { StatementReading } from './mention-saying.ts';
import { mentions, saysBoth, sideOf, speaksOf } from './mention-scope.ts';
import type { Spoken } from './mention-scope.ts';
import { partyAt } from './party.ts';
import { isSourceWord } from './voice-source.ts';
import type { VoicedAct } from './voice-read.ts';

/**
 * The speech acts of an article that belong on the list: somebody of the one country speaks of the other. One
 * statement a voice; proposals and denials stand for themselves.
 * @param events what the same article tells as events: a body that only announces one is its source, not a speaker
 */
export function readStatements(context: MentionContext, events: readonly EventReading[]): StatementReading[] {
  const spoken = context.speech.voices.flatMap((voice): Spoken[] => {
    const acts = context.speech.acts.filter(
      (act) => act.voice === voice.id && !act.nested && act.hit !== null,
    );
    const side = acts[0] ? sideOf(context, acts[0]) : null;
    return side === null || onlyAnnounces(context, acts[0]!, events)
      ? []
      : [{ voice, acts, side, other: side === 'us' ? 'ru' : 'us' }];
  });
  const direct = spoken.filter((one) => speaksOf(context, one));
  // Where the two deal with each other, what their people say is said about it, also without naming the other.
  const dealing = direct.length > 0 || events.some(({ draft }) => draft.bilateral);
  const heard = dealing
    ? spoken.filter(
        ({ voice }) => isBody(context, voice.segment) || direct.some((one) => one.voice === voice),
      )
    : direct;
  return underOneRoof(
    context,
    heard.flatMap((one) => ofVoice(context, one, events)),
  );
}

/** «الهجوم الذي تقول موسكو إنه …», «صاروخ تقول واشنطن إن مداه …»: what somebody says at all times of a thing told of. */
function isClaim({ hit, sentence: { chunks } }: VoicedAct): boolean {
  const before = chunks[hit!.at - 1];
  return hit!.shape.tense === 'present' && before !== undefined && RELATIVES.has(before.loose);
}

function isBody(context: MentionContext, segment: number): boolean {
  return context.reading.article.segments[segment]?.role === 'body';
}

function ofVoice(
  context: MentionContext,
  { acts, side, other }: Spoken,
  events: readonly EventReading[],
): StatementReading[] {
  const found: StatementReading[] = [];
  for (const act of acts) {
    // «انسحبت واشنطن من …، وفق ما صرّح به فلان»: where it is known from.
    if (isSourceWord(act.sentence, act.from) && events.some(({ sentence }) => sentence === act.sentence))
      continue;
    // «أكدا», both at once, belongs to their meeting; a participle only goes on.
    if (act.hit!.shape.pos === 'participle' || act.hit!.shape.number === 'two') continue;
    // «أبلغ تيلرسون نظيره، خلال مكالمة، أن …»: the call is told.
    if (
      act.hit!.entry.lemma === 'أبلغ' &&
      events.some(({ draft, sentence }) => sentence === act.sentence && draft.kind === 'call')
    )
      continue;
    if (isOfJointPaper(act, events) || isClaim(act)) continue;
    // «أقرت واشنطن عقوبات», «أعلنت موسكو دبلوماسيين شخصين غير مرغوب فيهما»: a deed, though done in words.
    if (isDeed(act, events)) continue;
    // «أعلن ترامب عزمه الانسحاب»: what is announced is the news.
    if (act.joined === 'noun' && act.hit!.entry.lemma === 'أعلن' && tellsEvent(act, events)) continue;
    const kind = kindOf(context, act, side);
    if (kind === 'statement' && isAtContact(act, events)) continue;
    if (kind === 'statement' && modalityOf(act) === 'happened') {
      const opened = found.some(({ draft }) => draft.kind === 'statement');
      const folded = found.length > 0 && !hasOccasion(context, act);
      if (!opened && !folded) found.push(statement(context, act, kind, side, other));
    } else if ((act === acts[0] || mentions(context, act, other)) && !toldAlready(act, events)) {
      found.push(statement(context, act, kind, side, other));
    }
  }
  return found;
}

/** «جاء في بيان مشترك للرئيسين أن …»: the verb beside such a paper says what it says. */
function isOfJointPaper(act: VoicedAct, events: readonly EventReading[]): boolean {
  return events.some(
    ({ sentence, hit, draft }) =>
      sentence === act.sentence &&
      isJointPaper(hit) &&
      draft.modality === 'happened' &&
      Math.abs(hit.at - act.hit!.at) <= BESIDE,
  );
}

function isDeed(act: VoicedAct, events: readonly EventReading[]): boolean {
  return events.some(
    ({ draft, sentence, hit }) =>
      sentence === act.sentence &&
      hit.at === act.hit!.at &&
      (draft.kind === 'sanction' || draft.kind === 'expulsion'),
  );
}

/** «شدد أوستن على …، وذلك خلال مكالمة مع شويغو»: what one says to the other belongs to their meeting or call. */
function isAtContact(act: VoicedAct, events: readonly EventReading[]): boolean {
  const who = act.who?.entity;
  return (
    who != null &&
    events.some(
      ({ draft, sentence, standing, sides, hit }) =>
        sentence === act.sentence &&
        standing.during &&
        !/^[وف]?(بعد|عقب|اثر|منذ|قبل)$/.test(sentence.chunks[hit.at - 1]?.loose ?? '') &&
        draft.bilateral &&
        FAMILY_OF[draft.kind] === 'contact' &&
        draft.actors.includes(who) &&
        sides.filter(({ person }) => person).length >= 2,
    )
  );
}

function kindOf(context: MentionContext, act: VoicedAct, side: string): Kind {
  const urges =
    act.hit?.entry.class === 'urge' && act.hit.entry.lemma !== 'طالب' && act.hit.entry.lemma !== 'ناشد';
  return urges && isShared(context, act, side) ? 'proposal' : 'statement';
}

/** A call is a proposal when it is made to the other side, or for something to do together. */
function isShared(context: MentionContext, act: VoicedAct, side: string): boolean {
  if (targetsOf(context, act, side).length > 0 || saysBoth(context, act)) return true;
  return act.sentence.chunks.some(
    (chunk) => act.content.some((span) => contains(span, chunk)) && JOINT.test(chunk.loose),
  );
}

const JOINT =
  /مشترك|ثنائي|^[وب]?(ال)?(تعاون|حوار|لقاء|قمه|مباحثات|محادثات|مفاوضات|مشاورات|اتصالات|اجتماع|اجتماعات|معاهده|تمديد|تبادل|مبادله|صفقه|مقايضه)$/;

/** A ministry that announces a meeting tells of the meeting; that is no statement of its own. */
function onlyAnnounces(context: MentionContext, act: VoicedAct, events: readonly EventReading[]): boolean {
  const record = act.who?.entity == null ? undefined : context.reading.gazetteer.entities.get(act.who.entity);
  if (record?.kind === 'person' || act.who?.party?.kind === 'person') return false;
  if (act.hit?.entry.class === 'stance' || act.hit?.entry.class === 'urge') return false;
  // «قال مسؤول رفيع …»: somebody without a name speaks, no house announces.
  if (act.who?.party === null && /^(?:مسؤول|دبلوماسي|مصدر)/u.test(act.who.words.exact)) return false;
  const { lemma } = act.hit!.entry;
  if (/^(أعرب|عبر|أبدى|وصف|اعتبر|برر|علل|تمسك|أسف)$/.test(lemma)) return false;
  // «قالت الخارجية إن …»: it speaks, and tells more than the thing itself; its paper only repeats it.
  if (act.joined === 'that' && lemma !== 'استبعد' && !isPaper(act)) return false;
  if (isReadout(context, act)) return true;
  return tellsEvent(act, events);
}

/** «قال البيان إن …». */
function isPaper({ sentence, hit }: VoicedAct): boolean {
  return /^ال(بيان|تقرير)$/.test(sentence.chunks[hit!.at + 1]?.loose ?? '');
}

/** Whether an event stands right where what is said begins. */
function tellsEvent(act: VoicedAct, events: readonly EventReading[]): boolean {
  const content = act.content[0];
  return (
    content !== undefined &&
    events.some(({ sentence, hit }) => {
      const { start } = sentence.chunks[hit.at]!;
      return start >= content.start && start - content.start < ANNOUNCED && start < content.end;
    })
  );
}

/** «قال البنتاغون إن أوستن شدد …»: a house that tells what its own head said elsewhere. */
function isReadout(context: MentionContext, act: VoicedAct): boolean {
  const country = sideOf(context, act);
  return context.speech.acts.some(({ nested, sentence, who }) => {
    const head = who?.entity == null ? undefined : context.reading.gazetteer.entities.get(who.entity);
    return nested && sentence === act.sentence && head?.kind === 'person' && head.country === country;
  });
}

/** An event this near to the beginning of what is announced is what is announced. */
const ANNOUNCED = 90;

function toldAlready(act: VoicedAct, events: readonly EventReading[]): boolean {
  return events.some(
    ({ draft, sentence }) =>
      sentence === act.sentence && draft.modality === 'denied' && act.hit?.entry.class === 'deny',
  );
}

/** «في حديث لصحيفة … أمس»: a day or a paper in the reporting clause makes it an occasion of its own. */
function hasOccasion(context: MentionContext, act: VoicedAct): boolean {
  if (timexesOf(act).length > 0) return true;
  return act.sentence.chunks.some(
    (chunk, i) =>
      contains(act.header, chunk) &&
      partyAt(context.text, act.sentence, i, 'bare', context.reading.gazetteer)?.kind === 'outlet',
  );
}
