import { ENGLISH } from './english-acts.ts';
import { isTreaty, type Headline } from './headline.ts';
import { MUTUAL } from './act.ts';
import { isPerson, people, type Party } from './party.ts';
import { fill, type Slots } from './template.ts';

/** Writes a headline in English: present tense, «to» for what is planned, no full stop. */
export function englishTitle(headline: Headline): string {
  const who = names(headline.who);
  const said = latin(headline.content);
  if (said && headline.who.length > 0 && headline.act === 'say') return `${list(who)}: ${said}`;
  return capitalise(moded(headline, who, slotsOf(headline, who)));
}

function moded(headline: Headline, who: readonly string[], slots: Slots): string {
  const wording = ENGLISH[headline.act];
  const nominal = () => fill(wording.nominal, slots, plain) ?? headline.act;
  const finite = (inflect: (base: string) => string) => fill(wording.finite, slots, inflect) ?? nominal();
  switch (headline.modality) {
    case 'planned':
      return who.length > 0 && wording.finite.length > 0
        ? finite((base) => `to ${base}`)
        : `planned ${nominal()}`;
    case 'proposed':
      return `proposed ${nominal()}`;
    case 'hypothetical':
      return `possible ${nominal()}`;
    case 'called-off':
      return isViolence(headline) ? `${nominal()} foiled` : `${nominal()} called off`;
    case 'denied':
      return headline.denier?.en
        ? `${headline.denier.en} denies ${nominal()}`
        : `reports of ${nominal()} denied`;
    case 'ongoing':
      return MUTUAL.has(headline.act) ? `${nominal()} under way` : finite(present(who.length));
    case 'happened':
      return headline.act === 'call' ? nominal() : finite(present(who.length));
  }
}

function slotsOf({ act, who, whom, place, about, outlet }: Headline, doers: readonly string[]): Slots {
  const objects = names(whom);
  const topic = list(names(about));
  const where = place?.en ?? null;
  const theWhom = list(objects.map(withArticle));
  return {
    who: list(doers),
    both: doers.length > 1 ? list(doers) : null,
    pair: doers.join('–'),
    couple: doers.length > 1 ? doers.join('–') : null,
    whom: list(objects),
    theWhom,
    person: list(names(people(whom))),
    doer: list(names(who.filter(isPerson))),
    outlet: outlet?.en ?? null,
    adj: adjective(whom),
    whoAdj: who.length === 1 && who[0]!.kind === 'country' ? adjective(who) : null,
    striker: act === 'strike' && who.length === 1 && who[0]!.kind === 'country' ? adjective(who) : null,
    place: where,
    thePlace: where && withArticle(where),
    in: where && `in ${withArticle(where)}`,
    topic,
    treaty: isTreaty(about) ? topic && withArticle(topic) : topic && `${topic} treaty`,
    on: topic && `on ${withArticle(topic)}`,
  };
}

/** The adjective of the first country among the parties, or of the country of the first. */
function adjective(parties: readonly Party[]): string | null {
  const found = parties.find(({ country }) => country !== null);
  return found?.adjectives.en ?? null;
}

function names(parties: readonly Party[]): string[] {
  return parties.map(({ en }) => en).filter((name) => name !== null);
}

/** «A», «A and B», «A, B and C»; empty for nobody. */
function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** Names that take an article after a preposition: «in the US», «with the UAE». */
function withArticle(name: string): string {
  return /^(?:US|USA|UK|UAE|EU|UN|United|Netherlands|Philippines|Kremlin|White House|Pentagon|INF Treaty|Open Skies)\b/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

function present(count: number): (base: string) => string {
  return (base) => {
    if (count > 1) return base;
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
    return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  };
}

function plain(base: string): string {
  return base;
}

function isViolence({ act }: Headline): boolean {
  return ['attack', 'bomb', 'strike', 'shoot', 'poison'].includes(act);
}

function latin(content: string | null): string | null {
  return content !== null &&
    /\p{Script=Latin}/u.test(content) &&
    !/[\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(content)
    ? content
    : null;
}

function capitalise(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
