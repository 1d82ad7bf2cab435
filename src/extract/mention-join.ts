import { FAMILY_OF } from '../model/kind.ts';
import { overlaps, quoteOf } from '../model/span.ts';
import { isAsWell } from './mention-clause.ts';
import { isBilateral } from './mention-draft.ts';
import type { EventReading } from './mention-event.ts';
import { tellsMade } from './mention-made.ts';
import { isReason, isReference } from './mention-reason.ts';
import { LONGEST } from './mention-phrase.ts';
import { actorsOf, countriesOf, distinct } from './mention-side.ts';
import { areTwoSteps } from './step.ts';

/** What one clause tells twice is one mention: «بحثا خلال قمة جنيف …», «عقد اجتماعا … وبحث». */
export function joinReadings(readings: readonly EventReading[]): EventReading[] {
  const kept: EventReading[] = [];
  for (const reading of readings) {
    const at = kept.findIndex((other) => isSame(other, reading));
    if (at < 0) kept.push(reading);
    else kept[at] = joined(kept[at]!, reading);
  }
  return kept;
}

function isSame(a: EventReading, b: EventReading): boolean {
  if (a.sentence !== b.sentence) return false;
  // «انسحبت من المعاهدة الموقعة عام 1987»: made long before.
  if (tellsMade(a.hit) || tellsMade(b.hit)) return false;
  // «اعتقلت …، ثم قضت محكمة بسجنها»; «أدانتها وقضت بسجنها» is one verdict.
  const verbs = a.hit.shape.pos === 'verb' && b.hit.shape.pos === 'verb';
  if (verbs && a.draft.kind === 'arrest' && areTwoSteps(a.draft, b.draft)) return false;
  // «أفرجت روسيا عن غرينر مقابل إطلاق واشنطن سراح بوت»: one swap, told from both its sides.
  if (isExchange(a, b)) return true;
  // «مساهمة في إحباط هجوم»: the help is told, the attack did not happen.
  if (a.draft.kind === 'cooperation' && b.draft.kind === 'attack') return overlaps(a.draft, b.draft);
  // «نقلت معلومات … أسهمت في إحباط هجوم»: what was given and what it led to.
  if (a.draft.kind === 'cooperation' && b.draft.kind === 'cooperation') return true;
  if (FAMILY_OF[a.draft.kind] !== FAMILY_OF[b.draft.kind]) return false;
  const touching = overlaps(a.draft, b.draft);
  if (FAMILY_OF[a.draft.kind] !== 'contact') return isSameDeed(a, b, touching);
  if (isWhen(a, b) || isCounted(a, b)) return true;
  // «زيارة قام بها لافروف …، ثم استقبله ترامب»: whom he met there is told for itself.
  if (
    a.draft.kind === 'visit' &&
    b.hit.shape.pos === 'verb' &&
    (b.hit.shape.pronoun !== null || isMetThere(a, b))
  )
    return false;
  if (a.draft.kind === 'visit' && isDuringIt(a, b)) return false;
  // «التقيا في براغ، كما تحادثا هاتفيا في مارس».
  const asWell = sentenceWord(b) === 'كما' && b.hit.shape.pos === 'verb';
  if (asWell && (a.draft.kind === 'call') !== (b.draft.kind === 'call')) return false;
  // «استقبله بوتين، كما اجتمع بلافروف».
  if (isAsWell(b.sentence, b.hit)) return false;
  if (otherPlace(a, b) || otherDay(a, b)) return false;
  // «خلال لقائه بولتون … بعد القمة في هلسنكي»: another one, named to tell a time.
  const later = /^[وف]?(بعد|عقب|منذ|قبل)$/.test(b.sentence.chunks[b.hit.at - 1]?.loose ?? '');
  // «زار سوتشي، حيث استقبله بوتين بعد محادثات مع لافروف».
  if (later && a.draft.kind === 'visit') return false;
  if (touching && !later && (b.standing.during || b.clause.from <= a.hit.at)) return true;
  return sameActors(a, b) && a.draft.modality === b.draft.modality;
}

/** «يبدأ الأحد زيارة يجري خلالها مباحثات»: the visit has its day, and what is done there another. */
function isDuringIt(a: EventReading, b: EventReading): boolean {
  return a.sentence.chunks
    .slice(a.hit.at, b.hit.at + AFTER_ITS_VERB)
    .some(({ loose }) => /^([يت]تخللها|(خلال|اثناء|في اطار)ها)$/.test(loose));
}

/** «يلتقي خلالها». */
const AFTER_ITS_VERB = 2;

/** «زار واشنطن والتقى الرئيس»: somebody who is not told of at the visit. */
function isMetThere(a: EventReading, b: EventReading): boolean {
  return (
    b.draft.kind === 'meeting' &&
    b.hit.word.conjunction &&
    b.sides.some(({ person, actor }) => person && actor !== null && !a.draft.actors.includes(actor))
  );
}

/** The word before a trigger. */
function sentenceWord({ sentence, hit }: EventReading): string {
  return sentence.chunks[hit.at - 1]?.loose ?? '';
}

/** «تعود آخر محادثة بينهما إلى أكتوبر، حين تهاتفا مرتين»: the same, told by its verb. */
function isWhen(a: EventReading, b: EventReading): boolean {
  const before = b.sentence.chunks[b.hit.at - 1]?.loose ?? '';
  const { pos, number } = b.hit.shape;
  return (
    /^(حين|حينما|عندما|لما|يوم)$/.test(before) &&
    pos === 'verb' &&
    number === 'two' &&
    a.draft.modality === b.draft.modality &&
    sameActors(a, b)
  );
}

/** «تحدثا هاتفيا …، في أول اتصال بينهما»: the same, and the how many-eth of its kind. */
function isCounted(a: EventReading, { sentence: { chunks }, hit, draft }: EventReading): boolean {
  const [before, last] = chunks.slice(Math.max(0, hit.at - 2), hit.at).map(({ loose }) => loose);
  return (
    before === 'في' &&
    /^(اول|ثاني|ثالث|رابع|خامس|اخر|احدث)$/.test(last ?? '') &&
    /^(بينهما|بينهم|لهما|بين|من)$/.test(chunks[hit.at + 1]?.loose ?? '') &&
    a.draft.modality === draft.modality &&
    (draft.kind === 'call') === (a.draft.kind === 'call')
  );
}

/** «أبلغه خلال مكالمة، واتفقا على اللقاء في نيويورك»: what they agreed on comes later than where they agreed it. */
export function isAgreedOn({ sentence: { chunks }, hit }: EventReading): boolean {
  const before = chunks.slice(Math.max(0, hit.at - 5), hit.at);
  return (
    before.at(-1)?.loose === 'علي' &&
    before.some(({ loose }) => /^[وف]?(ا?تفق|توافق)(ا|ت|تا|وا)?$/.test(loose))
  );
}

/** Two who are freed for one another. */
function isExchange(a: EventReading, b: EventReading): boolean {
  if (a.draft.kind !== 'swap' || b.draft.kind !== 'swap' || a.draft.modality !== b.draft.modality)
    return false;
  // «وصلت بعد إفراج روسيا عنها، كما وصل بعد إفراج واشنطن عنه».
  const nouns = a.hit.entry.lemma === 'إفراج' && b.hit.entry.lemma === 'إفراج';
  if (nouns && a.hit.shape.pos === 'noun' && !sameAgents(a, b)) return true;
  return a.sentence.chunks.slice(a.hit.at, b.hit.at).some(({ loose }) => /^[وب]?(ال)?مقابل$/.test(loose));
}

/** «توصلتا إلى اتفاق بشأن تمديد المعاهدة»: one deed told with two words; joined by «و» they are two. */
function isSameDeed(a: EventReading, b: EventReading, touching: boolean): boolean {
  if (isOneCase(a, b) || isOneVeto(a, b)) return true;
  if (!sameAgents(a, b)) return false;
  const deals = FAMILY_OF[a.draft.kind] === 'deal' && a.draft.kind !== 'swap' && b.draft.kind !== 'swap';
  if (
    touching &&
    !b.hit.word.conjunction &&
    b.hit.shape.pos === 'noun' &&
    (deals || a.draft.kind === b.draft.kind)
  )
    return true;
  return (
    a.draft.kind === b.draft.kind && sameActors(a, b) && (touching || a.hit.entry.lemma === b.hit.entry.lemma)
  );
}

/** So far behind «صدر» the verdict may stand. */
const VERDICT = 10;

/** «استخدمت روسيا والصين حق النقض وأفشلتا مشروع القرار». */
function isOneVeto(a: EventReading, b: EventReading): boolean {
  const veto = /^(استخدم|استعمل)$/.test(a.hit.entry.lemma) && a.draft.kind === 'refusal';
  return veto && b.draft.kind === 'refusal' && b.hit.word.conjunction && sameAgents(a, b);
}

/** «أدانت المحكمة فلانا …، وقضت بسجنه»: one person's case, unless told of two days. */
function isOneCase(a: EventReading, b: EventReading): boolean {
  // «صدر على المواطنة … حكم بالسجن».
  if (/^(صدر|أصدر)$/.test(a.hit.entry.lemma) && b.hit.entry.lemma === 'حكم')
    return b.hit.at - a.hit.at < VERDICT;
  const people = ({ sides }: EventReading): string[] =>
    sides.flatMap(({ person, actor }) => (person && actor !== null ? [actor] : []));
  return (
    a.draft.kind === 'arrest' &&
    b.draft.kind === 'arrest' &&
    // «أمرت بحبسه، بعد يوم من القبض عليه», «حكم عليه بالسجن، بعد اعتقاله في مارس»: what came before it.
    !isReason(b.sentence, b.hit) &&
    !isReference(b.sentence, b.hit) &&
    !otherDay(a, b) &&
    (a.draft.timexes.length === 0 || b.draft.timexes.length === 0) &&
    people(a).some((id) => people(b).includes(id))
  );
}

/** Who did it to whom is the same: a closure and the cut it answers are two. */
export function sameAgents(a: EventReading, b: EventReading): boolean {
  const [one, two] = [agentCountries(a), agentCountries(b)];
  return one.length === 0 || two.length === 0 || one.some((id) => two.includes(id));
}

export function agentCountries({ sides, draft }: EventReading): string[] {
  return countriesOf(sides.slice(0, draft.frame.agents.length));
}

export function sameActors(a: EventReading, b: EventReading): boolean {
  const shared = b.draft.actors.filter((id) => a.draft.actors.includes(id)).length;
  return shared > 0 && shared === Math.min(a.draft.actors.length, b.draft.actors.length);
}

function otherPlace(a: EventReading, b: EventReading): boolean {
  const [one, two] = [a.draft.places, b.draft.places];
  return one.length > 0 && two.length > 0 && !one.some((id) => two.includes(id));
}

function otherDay(a: EventReading, b: EventReading): boolean {
  const [one, two] = [a.draft.timexes[0], b.draft.timexes[0]];
  return one !== undefined && two !== undefined && one.start !== two.start;
}

/** The more telling kind wins: a summit or a visit says more than the talks held at it. */
const TELLING = ['call', 'meeting', 'swap', 'expulsion', 'talks', 'visit'];

function joined(a: EventReading, b: EventReading): EventReading {
  const rank = (reading: EventReading): number =>
    (TELLING.indexOf(reading.draft.kind) + 1 || 99) - (reading.draft.known.length > 0 ? 50 : 0);
  const [main, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  const start = Math.min(a.draft.start, b.draft.start);
  const end = Math.max(a.draft.end, b.draft.end);
  const text = a.draft.exact;
  const span =
    end - start <= LONGEST && overlaps(a.draft, b.draft)
      ? { start, end, exact: spliced(a, b, start, end) }
      : pick(a, text);
  const sides = isExchange(a, b)
    ? withBoth(a, b)
    : isFuller(other, main)
      ? other
      : countriesOf(main.sides).length >= 2 || other.sides.length <= main.sides.length
        ? main
        : other;
  // «تعود … إلى أكتوبر، حين تهاتفا مرتين في ثلاثة أيام»: the day is that of the first.
  const timexes =
    isWhen(a, b) && a.draft.timexes.length > 0
      ? a.draft.timexes
      : [...new Set([...main.draft.timexes, ...other.draft.timexes])];
  return {
    ...main,
    sides: sides.sides,
    draft: {
      ...main.draft,
      ...span,
      modality: main.draft.modality,
      tense: main.draft.tense === 'none' ? other.draft.tense : main.draft.tense,
      actors: actorsOf(sides.sides),
      bilateral:
        a.draft.bilateral ||
        b.draft.bilateral ||
        isBilateral(countriesOf(sides.sides), sides.sides[0]?.country ?? null),
      places: main.draft.places.length > 0 ? main.draft.places : other.draft.places,
      timexes,
      background: a.draft.background || b.draft.background,
      known: main.draft.known.length > 0 ? main.draft.known : other.draft.known,
      frame: {
        ...main.draft.frame,
        agents: sides.draft.frame.agents,
        recipients: sides.draft.frame.recipients,
        place: main.draft.frame.place ?? other.draft.frame.place,
        content: main.draft.frame.content ?? other.draft.frame.content,
      },
    },
  };
}

/** Help told twice names both countries twice, and the one says by whom of them. */
function isFuller(one: EventReading, other: EventReading): boolean {
  const bodies = ({ sides }: EventReading): number =>
    sides.filter(({ actor, country }) => actor !== country).length;
  return (
    [one, other].every(
      ({ draft, sides }) => draft.kind === 'cooperation' && countriesOf(sides).length >= 2,
    ) && bodies(one) > bodies(other)
  );
}

/** Who frees and who is freed, on both sides of a swap. */
function withBoth(a: EventReading, b: EventReading): EventReading {
  const agents = [...a.draft.frame.agents, ...b.draft.frame.agents];
  const recipients = [...a.draft.frame.recipients, ...b.draft.frame.recipients];
  return {
    ...a,
    sides: distinct([...a.sides, ...b.sides]),
    draft: { ...a.draft, frame: { ...a.draft.frame, agents, recipients } },
  };
}

function pick(a: EventReading, exact: string): { start: number; end: number; exact: string } {
  return { start: a.draft.start, end: a.draft.end, exact };
}

/** The text of two overlapping phrases together. */
function spliced(a: EventReading, b: EventReading, start: number, end: number): string {
  const [one, two] = a.draft.start <= b.draft.start ? [a.draft, b.draft] : [b.draft, a.draft];
  const text = one.end >= two.end ? one.exact : one.exact + two.exact.slice(one.end - two.start);
  return quoteOf(text, 0, end - start).exact;
}
