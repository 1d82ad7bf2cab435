/** The cases titles need, beside the nominative. */
export const CASES = ['gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type Case = (typeof CASES)[number];

export type Forms = Readonly<Record<Case, string>>;

export interface NounTraits {
  readonly gender: 'm' | 'f' | 'n' | null;
  /** People and animals: their accusative is their genitive. */
  readonly animate: boolean;
  /** A person's name: every word of it is declined, and a woman's hard ending is not. */
  readonly name: boolean;
}

/**
 * The Russian cases of a name or a noun phrase in the nominative; null when its endings do not tell.
 * Names decline word by word, phrases at their head («борьба с терроризмом» → «борьбе с терроризмом»).
 * Source: Zaliznyak's declension types 1–8, without stress and fleeting vowels beyond the list below.
 */
export function decline(phrase: string, traits: NounTraits): Forms | null {
  const words = phrase.split(' ');
  if (words.length === 1) return declineWord(phrase, traits);
  return traits.name ? declineAll(words, traits) : declineHead(words, traits);
}

function declineAll(words: readonly string[], traits: NounTraits): Forms | null {
  const forms = words.map((word) => declineWord(word, traits));
  return forms.every((form) => form !== null) ? join(forms) : null;
}

/** Adjectives before the head agree with it; what follows the head stays as it is. */
function declineHead(words: readonly string[], traits: NounTraits): Forms | null {
  const head = words.findIndex((word) => adjectiveType(word) === null);
  const noun = head < 0 ? null : declineWord(words[head]!, traits);
  if (!noun) return null;
  const before = words.slice(0, head).map((word) => declineAdjective(word, traits.animate));
  const after = words.slice(head + 1).map(frozen);
  if (!before.every((form) => form !== null)) return null;
  return join([...before, noun, ...after]);
}

function declineWord(word: string, traits: NounTraits): Forms | null {
  const dash = word.lastIndexOf('-');
  if (dash > 0) return declineLast(word.slice(0, dash + 1), word.slice(dash + 1), traits);
  if (isFrozen(word) || (traits.name && /[иы]х$/.test(word))) return frozen(word);
  if (traits.name && adjectiveType(word) !== null) return declineAdjective(word, traits.animate);
  const fleeting = FLEETING[word.toLowerCase()];
  if (fleeting !== undefined) return endings(word.slice(0, -2) + fleeting, HARD, traits.animate, word);
  return declineRegular(word, traits);
}

/** Only the last part of a hyphenated word takes endings: «Нью-Йорке», «вице-президента». */
function declineLast(prefix: string, last: string, traits: NounTraits): Forms | null {
  const forms = declineWord(last, traits);
  if (!forms) return null;
  return map((which) => prefix + forms[which]);
}

function declineRegular(word: string, { gender, animate, name }: NounTraits): Forms | null {
  const stem = word.slice(0, -1);
  const last = word.slice(-1);
  if (/(?:ов|ев|ёв|ин|ын)$/.test(word) && name && gender !== 'f')
    return endings(word, SURNAME, animate, word);
  if (/(?:ова|ева|ёва|ина|ына)$/.test(word) && name && gender === 'f') {
    return { gen: `${stem}ой`, dat: `${stem}ой`, acc: `${stem}у`, ins: `${stem}ой`, pre: `${stem}ой` };
  }
  if (/[бвгджзйклмнпрстфхцчшщ]/.test(last))
    return name && gender === 'f' ? frozen(word) : masculine(word, animate);
  if (word.endsWith('ия')) return endings(stem, IYA, animate, word);
  if (last === 'а') return endings(stem, GUTTURAL.test(stem) ? A_GUTTURAL : A_HARD, animate, word, true);
  if (last === 'я') return endings(stem, A_SOFT, animate, word, true);
  if (last === 'ь' && name && gender === 'f') return frozen(word);
  if (last === 'ь')
    return soft(stem, gender ?? (/(?:ость|есть|знь|вь)$/.test(word) ? 'f' : null), word, animate);
  if (name) return frozen(word);
  if (word.endsWith('ие')) return endings(stem, IYE, false, word);
  if (last === 'о') return endings(stem, HARD, false, word);
  if (word.endsWith('ии'))
    return { gen: `${stem}й`, dat: `${stem}ям`, acc: word, ins: `${stem}ями`, pre: `${stem}ях` };
  return null;
}

function masculine(word: string, animate: boolean): Forms {
  if (word.endsWith('ий')) return endings(word.slice(0, -1), { ...SOFT, pre: 'и' }, animate, word);
  if (word.endsWith('й')) return endings(word.slice(0, -1), SOFT, animate, word);
  return endings(word, /[жчшщц]$/.test(word) ? HUSHED : HARD, animate, word);
}

function soft(stem: string, gender: 'm' | 'f' | 'n' | null, word: string, animate: boolean): Forms | null {
  if (gender === 'f')
    return { gen: `${stem}и`, dat: `${stem}и`, acc: word, ins: `${word}ю`, pre: `${stem}и` };
  if (gender === 'm') return endings(stem, /[жчшщц]$/.test(stem) ? HUSHED : SOFT, animate, word);
  return null;
}

/** The form of an adjective beside nouns of the masculine and the neuter, or the plural. */
export function adjectiveForms(word: string): Readonly<{ gen: string; plural: string }> | null {
  const stem = word.slice(0, -2);
  if (!/(?:ый|ий|ой)$/.test(word)) return null;
  const gutturalOrHushed = /[кгхжчшщ]$/.test(stem);
  return { gen: `${stem}ого`, plural: gutturalOrHushed ? `${stem}их` : `${stem}ых` };
}

type AdjectiveType = 'm' | 'f' | 'n' | 'p';

function adjectiveType(word: string): AdjectiveType | null {
  if (/[а-яё]{2,}(?:ый|[кгхнжчшщ]ий|[скгрн]ой)$/i.test(word)) return 'm';
  if (/(?:ая|[нщш]яя)$/.test(word)) return 'f';
  if (/(?:ое|[нщш]ее)$/.test(word)) return 'n';
  if (/(?:ые|[кгхнжчшщ]ие)$/.test(word)) return /(?:ание|ение|яние|ствие|тие)$/.test(word) ? null : 'p';
  return null;
}

function declineAdjective(word: string, animate: boolean): Forms | null {
  const type = adjectiveType(word);
  if (!type) return null;
  const stem = word.slice(0, -2);
  const i = /[кгхжчшщ]$/.test(stem) ? 'и' : 'ы';
  if (type === 'm' || type === 'n') {
    const gen = `${stem}ого`;
    return {
      gen,
      dat: `${stem}ому`,
      acc: type === 'm' && animate ? gen : word,
      ins: `${stem}${i}м`,
      pre: `${stem}ом`,
    };
  }
  if (type === 'p') {
    const gen = `${stem}${i}х`;
    return { gen, dat: `${stem}${i}м`, acc: animate ? gen : word, ins: `${stem}${i}ми`, pre: gen };
  }
  return { gen: `${stem}ой`, dat: `${stem}ой`, acc: `${stem}ую`, ins: `${stem}ой`, pre: `${stem}ой` };
}

type Endings = Readonly<Record<'gen' | 'dat' | 'ins' | 'pre', string>>;

const HARD: Endings = { gen: 'а', dat: 'у', ins: 'ом', pre: 'е' };
const HUSHED: Endings = { gen: 'а', dat: 'у', ins: 'ем', pre: 'е' };
const SURNAME: Endings = { gen: 'а', dat: 'у', ins: 'ым', pre: 'е' };
const SOFT: Endings = { gen: 'я', dat: 'ю', ins: 'ем', pre: 'е' };
const IYE: Endings = { gen: 'я', dat: 'ю', ins: 'ем', pre: 'и' };
const A_HARD: Endings = { gen: 'ы', dat: 'е', ins: 'ой', pre: 'е' };
const A_GUTTURAL: Endings = { gen: 'и', dat: 'е', ins: 'ой', pre: 'е' };
const A_SOFT: Endings = { gen: 'и', dat: 'е', ins: 'ей', pre: 'е' };
const IYA: Endings = { gen: 'и', dat: 'и', ins: 'ей', pre: 'и' };
const GUTTURAL = /[кгхжчшщ]$/;

/** Words that lose a vowel before an ending; the value replaces the last two letters. */
const FLEETING: Readonly<Record<string, string>> = { посол: 'л', боец: 'йц', отец: 'ц', огонь: 'н' };

function endings(stem: string, set: Endings, animate: boolean, word: string, vowel = false): Forms {
  const acc = /[ая]$/.test(word)
    ? stem + (word.endsWith('я') ? 'ю' : 'у')
    : animate && !vowel
      ? stem + set.gen
      : word;
  return { gen: stem + set.gen, dat: stem + set.dat, acc, ins: stem + set.ins, pre: stem + set.pre };
}

/** Abbreviations and words that end in и, у, э, ю, -ко keep one form: «США», «Хельсинки», «Псаки». */
function isFrozen(word: string): boolean {
  return /^[A-ZА-ЯЁ0-9-]{2,}$/.test(word) || /[уэюё]$/i.test(word) || /^[А-ЯЁ].*(?:и|ы|е|о)$/.test(word);
}

function frozen(word: string): Forms {
  return { gen: word, dat: word, acc: word, ins: word, pre: word };
}

function join(parts: readonly Forms[]): Forms {
  return map((which) => parts.map((part) => part[which]).join(' '));
}

function map(form: (which: Case) => string): Forms {
  return { gen: form('gen'), dat: form('dat'), acc: form('acc'), ins: form('ins'), pre: form('pre') };
}
