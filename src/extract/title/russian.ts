import { MUTUAL } from './act.ts';
import { adjectiveForms, decline, type Case } from './decline.ts';
import { isTreaty, type Headline } from './headline.ts';
import { isPerson, nounAgreement, people, russianAgreement, type Party } from './party.ts';
import { RUSSIAN } from './russian-acts.ts';
import { fill, type Slots } from './template.ts';

type Agreement = 'm' | 'f' | 'n' | 'p';

/** Writes a headline in Russian: gendered past, cases with their prepositions, or a noun where a case is not known. */
export function russianTitle(headline: Headline): string {
  const { content, act } = headline;
  const who = named(headline.who);
  if (act === 'say' && who.length > 0 && content !== null && isCyrillic(content))
    return `${list(who)}: ${content}`;
  return capitalise(moded(headline, slotsOf(headline)));
}

function moded(headline: Headline, slots: Slots): string {
  const wording = RUSSIAN[headline.act];
  const who = named(headline.who);
  const agreement = russianAgreement(who);
  const past = (marked: string) => inflectPast(marked.split('|')[0]!, agreement);
  const nominal = (which: 'nom' | Case = 'nom') => nominalTitle(headline, slots, which);
  const noun = markedNoun(wording.nominal, slots);
  switch (headline.modality) {
    case 'planned': {
      const willing = MUTUAL.has(headline.act)
        ? null
        : fill(wording.finite, slots, (marked) => `${INTENDS[agreement]} ${marked.split('|')[1]!}`);
      return willing ?? `${noun === 'p' ? 'планируются' : 'планируется'} ${nominal()}`;
    }
    case 'proposed':
      return `${SHORT.proposed[noun]} ${nominal()}`;
    case 'hypothetical':
      return `${SHORT.possible[noun]} ${nominal()}`;
    case 'called-off':
      return `${(isViolence(headline) ? SHORT.foiled : SHORT.off)[noun]} ${nominal()}`;
    case 'denied': {
      const denier = headline.denier?.ru;
      return denier
        ? `${denier} отрицает ${nominal('acc')}`
        : `опровергнуты сообщения ${before('о', nominal('pre'))!}`;
    }
    case 'ongoing':
      if (headline.act === 'talk') return `идут ${nominal()}`;
      return fill(wording.finite, slots, past) ?? nominal();
    case 'happened':
      return fill(wording.finite, slots, past) ?? nominal();
  }
}

const INTENDS = { m: 'намерен', f: 'намерена', n: 'намерено', p: 'намерены' } as const;
const SHORT = {
  proposed: { m: 'предложен', f: 'предложена', n: 'предложено', p: 'предложены' },
  possible: { m: 'возможен', f: 'возможна', n: 'возможно', p: 'возможны' },
  off: { m: 'отменён', f: 'отменена', n: 'отменено', p: 'отменены' },
  foiled: { m: 'предотвращён', f: 'предотвращена', n: 'предотвращено', p: 'предотвращены' },
} as const;

function nominalTitle(headline: Headline, slots: Slots, which: 'nom' | Case): string {
  const templates = RUSSIAN[headline.act].nominal;
  const bound = { ...slots, mixed: mixedAdjective(headline.who, templates, which) };
  const filled = fill(templates, bound, (noun) => caseOf(noun, which));
  return (
    filled ??
    named(headline.who)
      .map(({ ru }) => ru)
      .join(' — ')
  );
}

function caseOf(noun: string, which: 'nom' | Case): string {
  if (which === 'nom') return noun;
  return decline(noun, { gender: null, animate: false, name: false })?.[which] ?? noun;
}

function markedNoun(templates: readonly string[], slots: Slots): Agreement {
  const nouns = templates
    .map((template) => /<([^>]*)>/.exec(template)?.[1])
    .filter((noun) => noun !== undefined);
  return nouns[0] ? nounAgreement(nouns[0]) : slots['pair'] ? 'p' : 'n';
}

/** «российско-американские» before «переговоры», for two countries whose adjectives are known. */
function mixedAdjective(
  who: readonly Party[],
  templates: readonly string[],
  which: 'nom' | Case,
): string | null {
  const [first, second] = who;
  if (who.length !== 2 || first?.kind !== 'country' || second?.kind !== 'country') return null;
  const [left, right] = [first.adjectives.ru, second.adjectives.ru];
  if (!left?.endsWith('ий') || !right?.endsWith('ий')) return null;
  const agreement = nounAgreement(/<([^>]*)>/.exec(templates[0]!)?.[1] ?? '');
  const ending = (MIXED[which] ?? MIXED.nom)[agreement];
  return `${left.slice(0, -2)}о-${right.slice(0, -2)}${ending}`;
}

const MIXED: Readonly<
  Partial<Record<'nom' | Case, Record<Agreement, string>>> & { nom: Record<Agreement, string> }
> = {
  nom: { m: 'ий', f: 'ая', n: 'ое', p: 'ие' },
  acc: { m: 'ий', f: 'ую', n: 'ое', p: 'ие' },
  pre: { m: 'ом', f: 'ой', n: 'ом', p: 'их' },
};

/** «заявил», «заявила», «заявило», «заявили»; «провёл», «провела»; «высказался», «высказалась». */
function inflectPast(masculine: string, agreement: Agreement): string {
  if (/ли(?:сь)?$/.test(masculine)) return masculine;
  const reflexive = masculine.endsWith('ся');
  const stem = reflexive ? masculine.slice(0, -2) : masculine;
  if (agreement === 'm') return masculine;
  const unmarked = PAST[stem] ?? (stem.endsWith('л') ? stem : `${stem}л`);
  return unmarked + ENDINGS[agreement] + (reflexive ? 'сь' : '');
}

const ENDINGS = { f: 'а', n: 'о', p: 'и' } as const;
/** Stems that lose their vowel, or stress it, before an ending. */
const PAST: Readonly<Record<string, string>> = { провёл: 'провел', ввёл: 'ввел', вышел: 'вышл', ушёл: 'ушл' };

function slotsOf({ act, who, whom, place, about }: Headline): Slots {
  const doers = named(who);
  const objects = named(whom);
  const persons = named(people(whom));
  const topics = about.slice(0, 2);
  const adjective = whom.find(({ country }) => country !== null)?.adjectives.ru ?? null;
  const forms = adjective === null ? null : adjectiveForms(adjective);
  return {
    who: list(doers),
    both: doers.length > 1 ? list(doers) : null,
    pair: doers.map(({ ru }) => ru).join(' — '),
    pairGen: inCase(doers, 'gen'),
    pairIns: doers.length > 1 ? inCase(doers, 'ins') : null,
    whomGen: inCase(objects, 'gen'),
    whomDat: inCase(objects, 'dat'),
    whomAcc: inCase(objects, 'acc'),
    aboutWhom: before('о', inCase(objects, 'pre')),
    with: before('с', inCase(objects, 'ins')),
    fromWhom: before('от', inCase(objects, 'gen')),
    toWhom: before('в', inCase(objects, 'acc')),
    personGen: inCase(persons, 'gen'),
    personAcc: inCase(persons, 'acc'),
    adjs: forms?.plural ?? null,
    adjGen: forms?.gen ?? null,
    topic: list(topics),
    topicGen: inCase(topics, 'gen'),
    topicDat: inCase(topics, 'dat'),
    topicAcc: inCase(topics, 'acc'),
    ...treatyOf(about),
    about: before('о', inCase(topics, 'pre')),
    on: before('по', inCase(topics, 'dat')),
    over: before('из-за', inCase(topics, 'gen')),
    doerGen: inCase(doers.filter(isPerson), 'gen'),
    stateGen: act === 'strike' && who.length === 1 && who[0]!.kind === 'country' ? inCase(who, 'gen') : null,
    placeAcc: place && inCase([place], 'acc'),
    placeGen: place && inCase([place], 'gen'),
    to: place && before('в', inCase([place], 'acc')),
    in: place && before('в', inCase([place], 'pre')),
  };
}

/** The treaty itself, or «договор о …» when only its subject is known. */
function treatyOf(about: readonly Party[]): Slots {
  const topics = about.slice(0, 1);
  const form = (noun: string, which: Case): string | null => {
    if (isTreaty(about)) return inCase(topics, which);
    const subject = before('о', inCase(topics, 'pre'));
    return subject && `${noun} ${subject}`;
  };
  return {
    treaty: isTreaty(about) ? list(topics) : form('договор', 'acc'),
    treatyGen: form('договора', 'gen'),
    treatyDat: form('договору', 'dat'),
    treatyAcc: form('договор', 'acc'),
  };
}

function inCase(parties: readonly Party[], which: Case): string | null {
  if (parties.length === 0 || !parties.every(({ forms }) => forms !== null)) return null;
  return joined(parties.map(({ forms }) => forms![which]));
}

/** A preposition in the form its next word asks for: «об Украине», «со Столтенбергом», «во Франции», «на Аляске». */
function before(preposition: 'о' | 'с' | 'в' | 'от' | 'по' | 'из-за', phrase: string | null): string | null {
  if (phrase === null) return null;
  if (preposition === 'о' && /^[АаОоУуИиЭэ]/.test(phrase)) return `об ${phrase}`;
  if (preposition === 'с' && /^[СсЗзШшЖж][^аеёиоуыэюя]/i.test(phrase) && !/^США/.test(phrase))
    return `со ${phrase}`;
  if (preposition === 'в' && /^(?:Украин|Аляск|Мальт|Кипр|Куб|Тайван|Бали|Ближн)/.test(phrase))
    return `на ${phrase}`;
  if (preposition === 'в' && /^[ВвФф][^аеёиоуыэюя]/.test(phrase)) return `во ${phrase}`;
  return `${preposition} ${phrase}`;
}

function named(parties: readonly Party[]): readonly (Party & { readonly ru: string })[] {
  return parties.filter((party): party is Party & { readonly ru: string } => party.ru !== null);
}

function list(parties: readonly Party[]): string {
  return joined(named(parties).map(({ ru }) => ru));
}

/** «А», «А и Б», «А, Б и В». */
function joined(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} и ${items.at(-1)!}`;
}

function isViolence({ act }: Headline): boolean {
  return ['attack', 'bomb', 'strike', 'shoot', 'poison'].includes(act);
}

function isCyrillic(content: string): boolean {
  return /\p{Script=Cyrillic}/u.test(content) && !/\p{Script=Arabic}/u.test(content);
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
