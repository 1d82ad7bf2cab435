import type { Sentence } from './chunk.ts';
import { RELATIVES } from './lexicon/particle.ts';
import { agentBefore } from './mention-back.ts';
import { befell, isPrivate } from './mention-befell.ts';
import type { Clause } from './mention-clause.ts';
import { SIDES } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { craftBefore } from './mention-craft.ts';
import { OWN, TARGETS, hasCarrier, isActor, subjectBefore, subjectsOf } from './mention-doer.ts';
import type { Own } from './mention-doer.ts';
import type { Cast } from './mention-cast-read.ts';
import { countriesOf, countrySide, namedSide, same, sideOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Party } from './party.ts';

/** One acts and another is acted on: the subject stands right before the verb, or first after it. */
export function towards(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  after: Cast,
  before: Cast,
): Own {
  const actors = after.parties.filter(
    (party) => isActor(party, hit) && !isProtested(sentence, hit, party.at),
  );
  // «أغلقت قنصلية موسكو»: whose it is that was closed.
  const shut = actors.filter(({ at, link }) => link === 'bare' && isMissionOf(sentence, hit, at));
  const bare = actors.filter((one) => one.link === 'bare' && !shut.includes(one)).map(sideOf);
  const craft = hit.entry.kind === 'attack' ? craftBefore(sentence, hit, clause) : null;
  if (craft) {
    const struck = [...bare, ...after.adjectives.map(countrySide)].filter(
      ({ country }) => country !== craft.country,
    );
    return { agents: [craft], recipients: struck.slice(0, 1), told: 1 + struck.length };
  }
  const freed = hit.entry.kind === 'swap';
  const targets = actors
    .filter(({ link, kind }) =>
      freed
        ? kind === 'person' && link !== 'bare'
        : TARGETS.has(link) ||
          (link === 'from' && ASKING.test(hit.entry.lemma)) ||
          // «عدد مماثل من الأميركيين».
          (link === 'from' && kind === null && hit.entry.kind === 'expulsion'),
    )
    .map(sideOf);
  // «أفرجت عن غرينر في صفقة مع روسيا»: with whom it was agreed.
  const partners = actors
    .filter(({ link, kind }) => freed && link === 'with' && kind !== 'person')
    .map(sideOf);
  const between = [...actors.filter(({ link }) => link === 'between').map(sideOf), ...partners];
  const verb = hit.shape.pos === 'verb' && !hit.word.conjunction;
  const relative = hit.entry.valency === 'journey' ? antecedent(context, sentence, clause) : [];
  const subject =
    relative.length > 0
      ? relative
      : verb ||
          hasCarrier(sentence, hit, clause) ||
          hit.shape.pronoun === 'his' ||
          namesOwn(sentence, hit.at) ||
          isDecreed(sentence, hit.at)
        ? subjectBefore(context, sentence, hit, before)
        : [];
  // «السفير الأميركي استُدعي إلى الوزارة»: nobody after the verb, so it was done to the one before it.
  if (hit.entry.kind === 'summons' && verb && bare.length === 0 && subject[0]?.person)
    return { agents: agentBefore(context, sentence, hit.at, subject), recipients: [subject[0]], told: 1 };
  // «واستدعت السفير الأميركي»: a person is summoned, and never summons.
  if (hit.entry.kind === 'summons' && subject.length === 0 && bare.length === 1 && isGuest(bare[0]!))
    return { agents: agentBefore(context, sentence, hit.at, bare), recipients: bare, told: 1 };
  // «استدعت واشنطن على خلفية الحادث القائم بالأعمال …»: whom, after why.
  const guest =
    hit.entry.kind === 'summons' && bare.length + subject.length === 1
      ? after.parties
          .filter(({ near, actor }) => near === 'about' && actor !== null)
          .map(sideOf)
          .find(isGuest)
      : undefined;
  if (guest) return { agents: [...subject, ...bare], recipients: [guest], told: 2 };
  // «تم استدعاء المستشار إلى مبنى وزارة الخارجية»: the house he was called to called him.
  const house =
    hit.entry.kind === 'summons' && hit.shape.pos === 'noun' && subject.length === 0 && bare.length > 0
      ? targets.find(({ person, role }) => !person && role.kind === 'entity')
      : undefined;
  if (house && !isState(bare[0])) return { agents: [house], recipients: bare, told: 2 };
  const held = befell(context, sentence, hit, clause, bare);
  if (held.length > 0 || hit.shape.pos === 'participle') {
    const handed = hit.entry.lemma === 'سلم' ? targets : [];
    return { agents: strikers(hit, bare, after), recipients: [...held, ...handed], told: held.length };
  }
  const struck = hit.entry.kind === 'sanction' && STRIKING.test(hit.entry.lemma);
  if (struck) return { agents: strikers(hit, [], after), recipients: [...bare, ...targets], told: 1 };
  const ordered = ordersBefore(hit, before, actors);
  if (ordered) return ordered;
  if (hit.entry.valency === 'journey') {
    const goer = subject.length > 0 ? subject : intending(hit, bare, before);
    // «السفير الروسي الجديد أناتولي أنطونوف»: who he is, and his name.
    const named = bare.find(({ person, country }) => person && country === bare[0]!.country);
    return { agents: goer.length > 0 ? goer : named ? [named] : bare.slice(0, 1), recipients: [], told: 1 };
  }
  const [does, ...others] = after.adjectives;
  // «الضربة الأميركية على …», «عقوبات أميركية على شركات روسية»: the adjective beside it says whose.
  const doer =
    does !== undefined &&
    bare.length === 0 &&
    hit.shape.pos === 'noun' &&
    !doneTo(hit) &&
    !LISTED.test(hit.entry.lemma) &&
    // «سارع إلى رفض الفكرة الروسية»: of what was refused.
    !(hit.entry.kind === 'refusal' && subject.length > 0) &&
    besideAdjective(sentence, hit.at, does);
  const adjectives = (doer ? others : after.adjectives).map(countrySide);
  const patient =
    subject.length > 0 ||
    ((doneTo(hit) || LISTED.test(hit.entry.lemma)) && !isState(bare[0])) ||
    isMission(hit, bare);
  const [first, ...rest] = patient ? [undefined, ...bare] : doerFirst(context, hit, bare);
  const agents = [...(doer ? [countrySide(does)] : first ? [first] : subject), ...between];
  const named = [
    ...shut.map(sideOf),
    ...rest.flatMap((one) => (one ? [one] : [])),
    ...targets,
    ...adjectives,
  ];
  const apart = named.filter((one) => !agents.some((agent) => same(agent, one)));
  const recipients = apart.length > 0 ? apart : hitBy(context, hit, after, agents);
  return { agents, recipients, told: agents.length + recipients.length };
}

/** «استدعت السفير احتجاجا على تصريحات بايدن بحق بوتين»: what was protested against took no part. */
function isProtested({ chunks }: Sentence, { at, entry }: TriggerHit, party: number): boolean {
  return (
    entry.kind === 'summons' &&
    chunks.slice(at + 1, party).some(({ loose }) => /^[وفبل]*(ا?حتجاجا?|تصريحات|التصريحات)$/.test(loose))
  );
}

/** «الذي شملته العقوبات الأميركية», «المدرج على القائمة الأميركية»: whose list it is; whoever arrested stays as named. */
function strikers({ entry, shape }: TriggerHit, bare: readonly Side[], after: Cast): Side[] {
  if (entry.kind !== 'sanction') return shape.pos === 'participle' ? [] : bare.slice(0, 1);
  return bare.length > 0 ? bare.slice(0, 1) : after.adjectives.slice(0, 1).map(countrySide);
}

const STRIKING = /^(شمل|طال|استهدف)$/;

/** «أوقفت غراينر», «أدانت محكمة في موسكو غيرشكوفيتش»: who holds no office is arrested or expelled, and does neither. */
function doerFirst(
  context: MentionContext,
  { entry }: TriggerHit,
  bare: readonly Side[],
): readonly (Side | undefined)[] {
  const done = entry.kind === 'arrest' || entry.kind === 'expulsion';
  return done && bare[0] && isPrivate(context, bare[0]) ? [undefined, ...bare] : bare;
}

/** «إدراج سفن روسية»: the adjective says whose they are, and not who lists them. */
const LISTED = /^(إدراج|إضافة|شطب|حذف|تجميد|مصادرة|حظر|منع|إنزال|نزع|إزالة)$/;

/** «طلبت من الولايات المتحدة خفض …»: whom it is asked of. */
const ASKING = /^طلب$/;

/**
 * «عقوبات على 17 مسؤولا في روسيا»: whom a sanction is against, told by where they are. «امتنعت عن تزويد روسيا
 * بالبيانات»: from whom something is withheld.
 */
function hitBy(context: MentionContext, hit: TriggerHit, after: Cast, agents: readonly Side[]): Side[] {
  const { kind, lemma } = hit.entry;
  if (kind !== 'sanction' && lemma !== 'امتنع' && !(kind === 'arrest' && agents.length > 0)) return [];
  const own = countriesOf(agents);
  const country = after.parties
    .flatMap((party) => party.country ?? [])
    .find((id) => !own.includes(id) && SIDES.some((side) => side === id));
  return country === undefined || !context.reading.gazetteer.entities.has(country)
    ? []
    : [countrySide(country)];
}

function isGuest({ person, role }: Side): boolean {
  return person || (role.kind === 'named' && /^(?:ال)?(?:سفير|قائم|دبلوماسي|مستشار)/u.test(role.words.exact));
}

/** «يعتزم بوتين زيارة الولايات المتحدة»: the person before a visit that names only where it goes. */
function intending(hit: TriggerHit, bare: readonly Side[], before: Cast): Side[] {
  if (hit.shape.pos !== 'noun' || bare[0]?.person) return [];
  const goer = subjectsOf(before).findLast(({ link, kind }) => link === 'bare' && kind === 'person');
  return goer ? [sideOf(goer)] : [];
}

/** «بولتون، الذي يقوم بزيارة»: the person before the relative pronoun that the clause stands behind. */
function antecedent(context: MentionContext, sentence: Sentence, clause: Clause): Side[] {
  const opener = sentence.chunks[clause.from - 1];
  if (!opener || !RELATIVES.has(opener.loose)) return [];
  const about = context.people.findLast((one) => one.start < opener.start && one.start >= sentence.start);
  return about?.person ? [namedSide(about)] : [];
}

/** «قرار بلاده الانسحاب»: whose country did it. */
function namesOwn(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(Math.max(0, at - 3), at).some(({ loose }) => OWN.test(loose));
}

/** «أمرت واشنطن موسكو بإغلاق قنصليتها»: both stand before what was done. */
function ordersBefore(hit: TriggerHit, before: Cast, actors: readonly Party[]): Own | null {
  if (
    hit.shape.pos !== 'noun' ||
    hit.entry.kind !== 'expulsion' ||
    actors.some(({ link }) => link === 'bare')
  )
    return null;
  const [agent, patient, ...more] = subjectsOf(before)
    .filter(({ link }) => link === 'bare')
    .map(sideOf);
  if (!agent || !patient || more.length > 0 || agent.country === patient.country) return null;
  return { agents: [agent], recipients: [patient], told: 2 };
}

/** «أصدر بوتين مرسوما بتعيين …»: whoever decrees it does it. */
function isDecreed({ chunks }: Sentence, at: number): boolean {
  return /^(مرسوما?|قرارا|امرا)$/.test(chunks[at - 1]?.loose ?? '');
}

function besideAdjective({ chunks }: Sentence, at: number, country: string): boolean {
  return [chunks[at + 1], chunks[at + 2]].some(
    (chunk) => chunk?.name?.form === 'adjective' && chunk.name.country === country,
  );
}

/** «طرد عشرة دبلوماسيين», «اعتقال مواطن»: what follows such a noun is whom it was done to. */
function doneTo(hit: TriggerHit): boolean {
  return (
    hit.shape.pos === 'noun' && ['expulsion', 'arrest', 'summons', 'appointment'].includes(hit.entry.kind)
  );
}

function isMissionOf({ chunks }: Sentence, { entry }: TriggerHit, party: number): boolean {
  return (
    entry.kind === 'expulsion' && /^[وب]?(ال)?(قنصليه|سفاره|ممثليه)$/.test(chunks[party - 1]?.loose ?? '')
  );
}

/** «وأغلقت القنصلية الأمريكية»: a mission alone after the verb is what was closed. */
function isMission({ shape, word, entry }: TriggerHit, bare: readonly Side[]): boolean {
  return (
    shape.pos === 'verb' &&
    word.conjunction &&
    entry.kind === 'expulsion' &&
    bare.length === 1 &&
    bare[0]!.role.kind === 'named'
  );
}

/** «طرد واشنطن ستين دبلوماسيا»: a state after it is who did it. */
function isState(side: Side | undefined): boolean {
  return side !== undefined && !side.person && side.role.kind === 'entity';
}
