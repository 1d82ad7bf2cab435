import { foldLoose } from '../fold.ts';

/** What the shape of a word says: enough to tell a report of the past from a plan, and one actor from two. */
export interface Shape {
  readonly pos: 'verb' | 'noun' | 'participle';
  readonly tense: 'past' | 'present' | 'none';
  readonly person: 1 | 3;
  readonly number: 'one' | 'two' | 'many';
  readonly gender: 'm' | 'f' | null;
  /** The pronoun written on a noun («لقاؤهما»): who takes part is said before. */
  readonly pronoun: Pronoun | null;
}

export type Pronoun = 'his' | 'her' | 'two' | 'their' | 'our';

/** A written form, folded loosely, with what its shape says. */
export interface Form {
  readonly form: string;
  readonly shape: Shape;
}

const VERB: Shape = { pos: 'verb', tense: 'past', person: 3, number: 'one', gender: 'm', pronoun: null };
const NOUN: Shape = { pos: 'noun', tense: 'none', person: 3, number: 'one', gender: null, pronoun: null };

/**
 * The forms of a verb a newspaper uses, from its third persons: `verbForms('التقى', 'يلتقي')` knows التقت,
 * التقيا, التقوا, يلتقيان, يلتقون and the clipped «لم يلتق».
 * @param extra forms the pattern does not give, such as the clipped present of a hollow verb («يزر»)
 */
export function verbForms(past: string, present: string, extra: readonly string[] = []): Form[] {
  const clipped = extra.map((form) =>
    make(form, { ...VERB, tense: /^[يتنأ]/.test(form) ? 'present' : 'past' }),
  );
  return unique([...pastForms(past), ...presentForms(present), ...clipped]);
}

function pastForms(past: string): Form[] {
  const last = past.at(-1);
  const stem = last === 'ى' || last === 'ا' ? past.slice(0, -1) : past;
  const dual = last === 'ى' ? `${stem}يا` : last === 'ا' ? `${stem}وا` : `${stem}ا`;
  const ours = last === 'ى' ? `${stem}ينا` : last === 'ا' ? `${stem}ونا` : `${stem}نا`;
  return [
    make(past, VERB),
    make(`${stem}ت`, { ...VERB, gender: 'f' }),
    make(dual, { ...VERB, number: 'two' }),
    make(`${stem}تا`, { ...VERB, number: 'two', gender: 'f' }),
    make(`${stem}وا`, { ...VERB, number: 'many' }),
    make(ours, { ...VERB, person: 1, number: 'many' }),
  ];
}

function presentForms(present: string): Form[] {
  const stem = present.slice(1);
  const weak = /[يوى]$/.test(stem);
  const short = weak ? stem.slice(0, -1) : stem;
  const dual = stem.endsWith('ى') ? `${short}ي` : stem;
  const now: Shape = { ...VERB, tense: 'present' };
  const forms = [
    make(`ي${stem}`, now),
    make(`ت${stem}`, { ...now, gender: 'f' }),
    make(`ن${stem}`, { ...now, person: 1, number: 'many' }),
    make(`أ${stem}`, { ...now, person: 1 }),
    make(`ي${dual}ان`, { ...now, number: 'two' }),
    make(`ت${dual}ان`, { ...now, number: 'two', gender: 'f' }),
    make(`ي${dual}ا`, { ...now, number: 'two' }),
    make(`ي${short}ون`, { ...now, number: 'many' }),
    make(`ي${short}وا`, { ...now, number: 'many' }),
  ];
  return weak ? [...forms, make(`ي${short}`, now), make(`ت${short}`, { ...now, gender: 'f' })] : forms;
}

/**
 * The forms of a noun with its dual, its pronouns and its accusative.
 * @param plurals broken or sound plurals; a noun that is plural by nature («مباحثات») is given as its own plural
 */
export function nounForms(noun: string, plurals: readonly string[] = []): Form[] {
  const marked = noun.endsWith('ة');
  const stem = marked ? `${noun.slice(0, -1)}ت` : noun;
  const dual: Shape = { ...NOUN, number: 'two' };
  const single = plurals.includes(noun) ? [] : [make(noun, NOUN), ...withPronouns(stem, NOUN)];
  const accusative = marked || noun.endsWith('اء') || single.length === 0 ? [] : [make(`${noun}ا`, NOUN)];
  const many = plurals.flatMap((plural) => [
    make(plural, { ...NOUN, number: 'many' }),
    ...withPronouns(plural.replace(/ة$/, 'ت'), { ...NOUN, number: 'many' }),
  ]);
  return unique([...single, ...accusative, make(`${stem}ان`, dual), make(`${stem}ين`, dual), ...many]);
}

const PRONOUNS: readonly (readonly [string, Pronoun])[] = [
  ['ه', 'his'],
  ['ها', 'her'],
  ['هما', 'two'],
  ['هم', 'their'],
  ['نا', 'our'],
];

function withPronouns(stem: string, shape: Shape): Form[] {
  // «لقاء» carries its hamza on a seat that follows the case: لقاؤه، لقائه.
  const stems = stem.endsWith('اء') ? [stem, `${stem.slice(0, -1)}ئ`, `${stem.slice(0, -1)}ؤ`] : [stem];
  return stems.flatMap((one) =>
    PRONOUNS.map(([letters, pronoun]) => make(one + letters, { ...shape, pronoun })),
  );
}

/** A participle that goes on reporting: مشيرا، مشيرة، مشيرين. */
export function participleForms(masculine: string): Form[] {
  const stem = masculine.replace(/(?:ا|ً)+$/u, '').replace(/ي$/, 'ي');
  const shape: Shape = { ...NOUN, pos: 'participle' };
  return unique([
    make(`${stem}ا`, { ...shape, gender: 'm' }),
    make(`${stem}ة`, { ...shape, gender: 'f' }),
    make(`${stem}ين`, { ...shape, number: 'many' }),
  ]);
}

/** One whom something was done to: محتجز، محتجزة، محتجزا; of many nothing single is told. */
export function patientForms(masculine: string): Form[] {
  const shape: Shape = { ...NOUN, pos: 'participle' };
  return unique([
    make(masculine, { ...shape, gender: 'm' }),
    make(`${masculine}ا`, { ...shape, gender: 'm' }),
    make(`${masculine.replace(/ى$/, 'ا')}ة`, { ...shape, gender: 'f' }),
  ]);
}

function make(form: string, shape: Shape): Form {
  return { form: foldLoose(form), shape };
}

function unique(forms: readonly Form[]): Form[] {
  const seen = new Map<string, Form>();
  for (const form of forms) if (!seen.has(form.form)) seen.set(form.form, form);
  return [...seen.values()];
}
