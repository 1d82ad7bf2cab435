import { ARABIC } from './arabic-acts.ts';
import { MUTUAL, type Act } from './act.ts';
import { isTreaty, type Headline } from './headline.ts';
import { isFeminine, isPerson, people, type Party } from './party.ts';
import { fill, type Slots } from './template.ts';

/** The most UTF-16 units of source words a title carries after a speaker's name. */
const CONTENT_LENGTH = 60;

/** Writes a headline in Arabic: doer first and imperfect verb, or a verbal noun; adjectives and verbs agree. */
export function arabicTitle(headline: Headline): string {
  const { who, content, act } = headline;
  if (act === 'say' && who.length > 0 && content !== null && fits(content)) return `${list(who)}: ${content}`;
  const verb = (imperfect: string) => conjugate(imperfect, who);
  const slots = slotsOf(headline);
  return moded(headline, slots, verb);
}

/** What is not cancelled but taken back. */
const RETRACTED: ReadonlySet<Act> = new Set<Act>([
  'sanction',
  'expel',
  'close',
  'cut',
  'recall',
  'withdraw',
  'suspend',
  'threaten',
  'stop',
]);

function moded(headline: Headline, slots: Slots, verb: (imperfect: string) => string): string {
  const wording = ARABIC[headline.act];
  const nominal = (adjective?: string, extra: Slots = {}) =>
    nominalTitle(headline, { ...slots, ...extra }, adjective);
  const without = { idafa: null, mixed: null, between: null, whoAdj: null, whoAdjF: null };
  switch (headline.modality) {
    case 'planned':
      if (MUTUAL.has(headline.act) || headline.who.length === 0) return nominal('مرتقب');
      return `${slots['who'] ?? ''} ${verb('يعتزم')} ${nominal(undefined, without)}`;
    case 'proposed':
      return MUTUAL.has(headline.act) ? nominal('مقترح') : `اقتراح ${nominal()}`;
    case 'hypothetical':
      return MUTUAL.has(headline.act) ? nominal('محتمل') : `احتمال ${nominal()}`;
    case 'called-off':
      return `${isViolence(headline) ? 'إحباط' : RETRACTED.has(headline.act) ? 'التراجع عن' : 'إلغاء'} ${nominal()}`;
    case 'denied':
      return headline.denier
        ? `${headline.denier.ar} ${conjugate('ينفي', [headline.denier])} ${nominal()}`
        : `نفي أنباء عن ${nominal()}`;
    case 'ongoing':
      return MUTUAL.has(headline.act) ? nominal('مستمر') : (fill(wording.finite, slots, verb) ?? nominal());
    case 'happened':
      return fill(wording.finite, slots, verb) ?? nominal();
  }
}

/** The verbal noun with its parties; an adjective of modality follows the noun and agrees with it. */
function nominalTitle(headline: Headline, slots: Slots, modality?: string): string {
  const templates = ARABIC[headline.act].nominal;
  const marked = templates.map((template) => /<([^>]*)>/.exec(template)?.[1] ?? '').find(Boolean) ?? '';
  const qualified = modality !== undefined && QUALIFIED.has(headline.act);
  const mixed = mixedAdjective(headline.who, marked);
  // With an adjective between, annexation is no longer possible: «لقاء مرتقب بين», not «لقاء مرتقب بوتين».
  const split = qualified || (MUTUAL.has(headline.act) && marked.includes(' '));
  const long = headline.who.some(({ kind }) => kind !== 'person');
  const idafa = split ? null : (slots['idafa'] ?? null);
  const between = split || long ? (slots['between'] ?? null) : null;
  const whoAdj = slots['whoAdj'] ? agree(slots['whoAdj'], marked) : null;
  const striker = headline.act === 'strike' ? whoAdj : null;
  const filled = fill(templates, { ...slots, mixed, between, idafa, whoAdj, striker }, (noun) => noun);
  const title = filled ?? marked;
  if (modality === undefined) return title;
  if (!qualified) return `${modality}: ${title}`;
  const anchor = mixed && title.includes(mixed) ? `${marked} ${mixed}` : marked;
  return title.replace(anchor, `${anchor} ${agree(modality, marked)}`);
}

/** Acts whose noun an adjective may follow at once: «لقاء مرتقب بين»; others would tear noun and object apart. */
const QUALIFIED: ReadonlySet<Act> = new Set<Act>(['meet', 'talk', 'call', 'agree', 'cooperate', 'swap']);

function agree(adjective: string, noun: string): string {
  return isFeminineNoun(noun) ? `${adjective}ة` : adjective;
}

function isFeminineNoun(noun: string): boolean {
  return /(?:ة|ات)$/.test(noun.split(' ')[0]!);
}

/** «روسي أمريكي» for two countries. */
function mixedAdjective(who: readonly Party[], noun: string): string | null {
  if (who.length !== 2 || !who.every(({ kind }) => kind === 'country')) return null;
  const adjectives = who.map(({ adjectives: { ar } }) => ar);
  if (!adjectives.every((adjective) => adjective !== null)) return null;
  return adjectives.map((adjective) => (isFeminineNoun(noun) ? `${adjective}ة` : adjective)).join(' ');
}

function slotsOf({ who, whom, place, about, outlet }: Headline): Slots {
  const objects = list(whom);
  const topic = list(about);
  const treaty = isTreaty(about) ? topic : topic && `معاهدة ${topic}`;
  const adjective = whom.find(({ country }) => country !== null)?.adjectives.ar ?? null;
  const doer = who.length === 1 && who[0]!.kind === 'country' ? who[0]!.adjectives.ar : null;
  return {
    who: list(who),
    single: who.length === 1 ? list(who) : null,
    idafa: list(who),
    between: who.length > 1 ? `بين ${list(who)}` : null,
    couple: who.length > 1 ? `بين ${list(who)}` : null,
    whom: objects,
    person: list(people(whom)),
    doer: list(who.filter(isPerson)),
    toOutlet: outlet && attach('ل', outlet.ar),
    l: objects && attach('ل', objects),
    bWhom: objects && attach('ب', objects),
    on_: objects && `على ${objects}`,
    with_: objects && `مع ${objects}`,
    adj: adjective && `ال${adjective}`,
    adjF: adjective && `ال${adjective}ة`,
    adjs: adjective && plural(adjective),
    adjsDef: adjective && `ال${plural(adjective)}`,
    whoAdj: doer,
    whoAdjF: doer && `${doer}ة`,
    itsAmbassador:
      who.length === 1 ? (isFeminine(who[0]!) ? 'سفيرها' : 'سفيره') : who.length === 2 ? 'سفيريهما' : null,
    place: place?.ar ?? null,
    in: place && `في ${place.ar}`,
    topic,
    treaty,
    bTreaty: treaty && attach('ب', treaty),
    bTopic: topic && attach('ب', topic),
    on: topic && `بشأن ${topic}`,
  };
}

/** Attached particles: «ل» swallows the article's alef, «ب» keeps it. */
function attach(particle: 'ل' | 'ب', name: string): string {
  return particle === 'ل' && name.startsWith('ال') ? `لل${name.slice(2)}` : `${particle}${name}`;
}

/** The plural of a nisba, as an object: «أمريكيين»; «روس» is broken. */
function plural(nisba: string): string {
  return BROKEN[nisba] ?? `${nisba}ين`;
}

const BROKEN: Readonly<Record<string, string>> = { روسي: 'روس', كردي: 'أكراد', عربي: 'عرب', تركي: 'أتراك' };

/** «A», «A وB», «A وB وC». */
function list(parties: readonly Party[]): string {
  return parties.map(({ ar }) => ar).join(' و');
}

/** An imperfect verb, given for «he», after its subjects: feminine, dual, plural. */
function conjugate(imperfect: string, who: readonly Party[]): string {
  const people = who.every(isPerson);
  const feminine = who.length > 0 && who.every(isFeminine);
  const verb = feminine || (who.length > 2 && !people) ? `ت${imperfect.slice(1)}` : imperfect;
  if (who.length === 2) return `${verb}ان`;
  if (who.length > 2 && people) return `${verb.replace(/[يوى]$/, '')}ون`;
  return verb;
}

function isViolence({ act }: Headline): boolean {
  return ['attack', 'bomb', 'strike', 'shoot', 'poison'].includes(act);
}

function fits(content: string): boolean {
  return content.length <= CONTENT_LENGTH && /\p{Script=Arabic}/u.test(content);
}
