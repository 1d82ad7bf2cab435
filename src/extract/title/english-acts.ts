import type { Act } from './act.ts';

/**
 * How a language words an act. `finite` says somebody did it, `nominal` names it. Slots and marks are those of
 * `fill`; the first template that can be filled wins. The mark `<…>` is the verb of a finite title.
 */
export interface Wording {
  readonly finite: readonly string[];
  readonly nominal: readonly string[];
}

/** Place and topic close every title that does not use them otherwise. */
const END = '[{in}] [{on}]';

/**
 * English: `{who}` A and B · `{both}` the same when there are two · `{pair}` A–B · `{whom}` · `{theWhom}` after a
 * preposition · `{adj}` and `{whoAdj}` adjectives of their countries · `{place}` `{thePlace}` `{topic}` `{in}` `{on}`.
 */
export const ENGLISH: Readonly<Record<Act, Wording>> = {
  meet: {
    finite: [`{both} <meet> ${END}`, `{who} <hold> a meeting ${END}`],
    nominal: [`{pair} meeting ${END}`, `meeting ${END}`],
  },
  talk: { finite: [`{who} <hold> talks ${END}`], nominal: [`{pair} talks ${END}`, `talks ${END}`] },
  call: {
    finite: ['{both} <speak> by phone [{on}]', '{who} <hold> a phone call [{on}]'],
    nominal: ['{pair} phone call [{on}]', 'phone call [{on}]'],
  },
  visit: {
    finite: ['{who} <visit> {place} [to discuss {topic}]', '{who} <visit> {whom} [to discuss {topic}]'],
    nominal: [
      '{pair} visit to {thePlace}',
      '{pair} visit to {theWhom}',
      '{pair} visit',
      'visit [to {thePlace}]',
    ],
  },
  arrive: verb('arrive', 'arrival', ['{in}', 'for a visit']),
  leave: verb('leave', 'departure from', ['{place}', '{whom}', 'on a visit']),
  host: verb('host', 'hosting of', ['{whom} [{in}]', 'talks [{in}] [{on}]']),
  receive: verb('receive', 'reception of', ['{whom} [{in}] [{on}]', 'visitors [{in}]']),
  say: {
    finite: ['{who} <comment> {on}', '{who} <comment> on {theWhom}'],
    nominal: ['{who} statement [{on}] [to {outlet}]', 'statement [{on}]'],
  },
  condemn: words('condemn', 'condemnation', ['{whom} over {topic}', '{whom}']),
  welcome: words('welcome', 'words of welcome', []),
  criticise: words('criticise', 'criticism', ['{whom} over {topic}', '{whom}']),
  warn: words('warn', 'warning', ['{whom} over {topic}', '{whom}', 'over {topic}']),
  threaten: words('threaten', 'threat', ['{whom} over {topic}', '{whom}', 'measures over {topic}']),
  accuse: words('accuse', 'accusation', ['{whom} over {topic}', '{whom}']),
  urge: words('call', 'appeal', ['on {theWhom} to act [{on}]', 'for action {on}']),
  deny: words('deny', 'denial', ['reports {on}', 'reports on {theWhom}', 'reports']),
  pledge: words('pledge', 'pledge', ['action {on}', 'action']),
  demand: words('demand', 'demand', ['action by {theWhom} [{on}]', 'action {on}']),
  propose: {
    finite: ['{who} <send> {whom} proposals [{on}]', '{who} <put> forward proposals [{on}]'],
    nominal: [
      '{whoAdj} proposals [to {theWhom}] [{on}]',
      '{who} proposals [{on}]',
      'proposals [to {theWhom}] [{on}]',
    ],
  },
  refuse: {
    finite: ['{who} <turn> down {whom} [over {topic}]', '{who}: refusal {on}', '{who} <refuse>'],
    nominal: ['{who} refusal [{on}]', 'refusal [{on}]'],
  },
  veto: verb('veto', 'veto of', ['a resolution {on}', 'a resolution [{in}]']),
  agree: {
    finite: ['{both} <reach> an understanding [{on}] [{in}]', `{who} <reach> an agreement ${END}`],
    nominal: ['{pair} agreement [{on}] [{in}]', 'agreement [{on}] [{in}]'],
  },
  sign: {
    finite: ['{who} <sign> {treaty} [{in}]', '{who} <sign> an agreement [{in}]'],
    nominal: ['signing of {treaty} [by {pair}] [{in}]', 'signing of an agreement [by {pair}] [{in}]'],
  },
  join: verb('join', 'accession to', ['{treaty}', 'a treaty']),
  withdraw: verb('withdraw', 'withdrawal', ['from {treaty}', 'from a treaty']),
  suspend: verb('suspend', 'suspension of', ['{treaty}', 'a treaty']),
  extend: verb('extend', 'extension of', ['{treaty}', 'a treaty']),
  ratify: verb('ratify', 'ratification of', ['{treaty}', 'a treaty']),
  treaty: { finite: [], nominal: ['{treaty}: {pair}', '{treaty}', 'treaty: {pair}', 'treaty [{in}]'] },
  cooperate: {
    finite: [`{who} <cooperate> ${END}`],
    nominal: ['{pair} cooperation [{on}]', 'cooperation [{on}]'],
  },
  stop: verb('halt', 'halt to', ['cooperation with {theWhom} [{on}]', 'cooperation [{on}]']),
  swap: {
    finite: ['{both} <swap> prisoners [{in}]'],
    nominal: [
      '{couple} prisoner swap [{in}]',
      'prisoner swap involving {person} [{in}]',
      'prisoner swap [{in}]',
    ],
  },
  release: verb('release', 'release of', ['{whom}', '{adj} prisoner', 'a prisoner']),
  attack: violence('attack'),
  bomb: violence('bombing'),
  strike: violence('strike'),
  shoot: violence('shooting'),
  collide: { finite: [], nominal: ['collision with {adj} craft [{in}]', 'collision [{in}]'] },
  intercept: { finite: [], nominal: ['interception of {adj} craft [{in}]', 'interception [{in}]'] },
  poison: { finite: [], nominal: ['poisoning of {person} [{in}]', 'poisoning [{in}]'] },
  invade: verb('launch', 'launch of', ['a military operation [{in}]']),
  foil: { finite: ['{who} <foil> an attack [{in}]'], nominal: ['foiled attack [{in}]'] },
  arrest: verb('arrest', 'arrest of', ['{person} [{in}]', 'suspects [{in}]']),
  sanction: {
    finite: ['{who} <impose> sanctions on {theWhom}', '{who} <impose> sanctions [{on}]'],
    nominal: ['{whoAdj} sanctions on {theWhom}', 'sanctions on {theWhom}', '{whoAdj} sanctions', 'sanctions'],
  },
  lift: verb('lift', 'lifting of', ['sanctions on {theWhom}', 'sanctions']),
  expel: verb('expel', 'expulsion of', ['{adj} diplomats', 'diplomats']),
  close: verb('close', 'closure of', ['{adj} consulate [{in}]', 'a consulate [{in}]']),
  cut: verb('cut', 'cut in', ['{adj} diplomatic staff', 'diplomatic staff']),
  recall: verb('recall', 'recall of', ['ambassador from {theWhom}', 'ambassador']),
  summon: verb('summon', 'summoning of', ['{person}', '{adj} ambassador', 'the ambassador']),
  protest: verb('protest', 'protest', ['to {theWhom} [{on}]', '[{on}]']),
  appoint: {
    finite: ['{who} <appoint> {person}', '{doer} appointed', '{person} appointed'],
    nominal: ['appointment of {person}', 'appointment of {doer}', '{who} appointment', 'appointment'],
  },
  dismiss: {
    finite: ['{who} <dismiss> {person}', '{person} dismissed'],
    nominal: ['dismissal of {person}', '{doer} dismissal', 'dismissal'],
  },
  resign: { finite: ['{who} <resign>'], nominal: ['resignation of {who}', 'resignation'] },
  accredit: verb('present', 'presentation of', ['credentials to {theWhom}', 'credentials [{in}]']),
  vote: verb('vote', 'vote', ['{on} [{in}]', '[{in}]']),
  other: {
    finite: [],
    nominal: ['{pair}: {topic} [{in}]', '{pair} [{in}]', '{topic} [{in}]', 'event [{in}]'],
  },
};

/** An act done to an object: each object with the verb after its doer, and after the noun. */
function verb(base: string, noun: string, objects: readonly string[]): Wording {
  const nouns = objects.map((object) => `${noun} ${object}`);
  return {
    finite: objects.map((object) => `{who} <${base}> ${object}`),
    nominal: [
      ...nouns.map((phrase) => `{whoAdj} ${phrase}`),
      ...nouns.map((phrase) => `{pair} ${phrase}`),
      ...nouns,
    ],
  };
}

/** An act done by speaking. */
function words(base: string, noun: string, objects: readonly string[]): Wording {
  const finite = objects.map((object) => `{who} <${base}> ${object}`);
  return { finite, nominal: [`{who}: ${noun} [{on}]`, `${noun} [{on}]`] };
}

/** Violence is named by what it was and where; only a strike has a doer in its title, and that is a state. */
function violence(noun: string): Wording {
  return {
    finite: [],
    nominal: [`[{striker}] ${noun} {in}`, `[{striker}] ${noun} on {theWhom}`, `[{striker}] ${noun}`],
  };
}
