import { quoteOf } from '../model/span.ts';
import type { Quote } from '../model/span.ts';
import type { Chunk, Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isActorNoun, isAnonymous } from './lexicon/people.ts';
import { OPENERS, RELATIVES } from './lexicon/particle.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { cliticLink, linkOf, partyAt } from './party.ts';
import type { Party } from './party.ts';
import { isComplement } from './voice-report.ts';

/** Who speaks, as the text says it. */
export interface Speaker {
  readonly entity: string | null;
  readonly country: string | null;
  readonly words: Quote;
  readonly party: Party | null;
}

const FILLERS = new Set(
  'ايضا بدوره بدورها عنه عنها له لها من جهته جهتها جانبه جانبها جانبهم ناحيته كذلك مجددا سابقا لاحقا بالمقابل المقابل قد هنا يوم'.split(
    ' ',
  ),
);
const REACH = 10;
/** «ستطالب بإعادة فلان»: a deed with its preposition, and nobody's name. */
const DEED =
  /^ب(ا(عاد|فراج|طلاق|نسحاب|ستخدام|تخاذ|نهاء|جراء|لغاء|رسال|غلاق|حترام|لتزام|ل)|ت[ا-ي]{3}|عقد|وقف|رفع|فرض|سحب|عدم|محاول)/;

/** The subject that follows a verb, before what is said begins; null when the verb has none of its own. */
export function subjectAfter(
  text: string,
  sentence: Sentence,
  at: number,
  gazetteer: Gazetteer,
  relayed = false,
): Speaker | null {
  const { chunks } = sentence;
  // «بيانا اتهمت فيه واشنطن»: whose paper it is stands before, and whom it is aimed at after; «مقابلة قال فيها بوتين».
  if (/^في(ه|ها)$/.test(chunks[at + 1]?.loose ?? '') && PAPER.test(chunks[at - 1]?.loose ?? '')) return null;
  let head = -1;
  for (let i = at + 1; i < Math.min(chunks.length, at + REACH); i += 1) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'time') continue;
    if (chunk.kind === 'mark' || isComplement(chunk)) return unknownBody(text, sentence, head, i);
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    if (party) {
      // «ذكر بيان للكرملين أن …»: whose paper it is speaks.
      if (cliticLink(chunk.clitic) === 'for' && PAPER.test(chunks[head]?.loose ?? '') && party.kind !== null)
        return personBeside(text, sentence, i, gazetteer) ?? speakerOf(text, sentence, party, -1);
      if ((cliticLink(chunk.clitic) || isObject(party)) && !relayed) return null;
      // «دعا وانغ الولايات المتحدة إلى …»: a word nobody knows stands where the subject does.
      if (
        head >= 0 &&
        party.kind !== 'person' &&
        party.role.kind === 'entity' &&
        !isActorNoun(chunks[head]!.loose) &&
        !PAPER.test(chunks[head]!.loose)
      ) {
        return {
          entity: null,
          country: null,
          words: quoteOf(text, chunks[head]!.start, chunks[head]!.end),
          party: null,
        };
      }
      // «رئيس الوفد الروسي نائب وزير الخارجية سيرغي ريابكوف»: who he is, and his name.
      const person = party.kind === null ? partyAt(text, sentence, party.at + 1, 'bare', gazetteer) : null;
      if (person?.kind === 'person' && sentence.chunks[person.at]!.clitic === '')
        return speakerOf(text, sentence, person, -1);
      return withPerson(text, sentence, party, head, gazetteer) ?? speakerOf(text, sentence, party, head);
    }
    if (chunk.kind === 'name') {
      if (chunk.name?.form !== 'adjective' || head < 0) continue;
      return isActorNoun(chunks[head]!.loose) ? bodyOf(text, sentence, head, i) : null;
    }
    if (isOneOf(FILLERS, chunk.loose)) continue;
    // «أكدت كل من الخارجية الروسية والسفارة الأميركية …»: the first of them speaks.
    if (chunk.loose === 'كل' && chunks[i + 1]?.loose === 'من') {
      i += 1;
      continue;
    }
    // «وزارتا الخزانة والخارجية في الولايات المتحدة», «زعيم الأغلبية في مجلس الشيوخ تشاك شومر».
    if (linkOf(chunk) === 'in' && head >= 0 && isActorNoun(chunks[head]!.loose)) {
      const of = partyAt(text, sentence, i + 1, 'in', gazetteer);
      if (of?.kind === 'organisation') return withPerson(text, sentence, of, head, gazetteer);
      if (of?.kind === 'country') return { ...speakerOf(text, sentence, of, head), entity: of.country };
    }
    // «بيان صادر عن الخارجية», «جاء في بيان للبيت الأبيض».
    if (isOfPaper(chunks, i)) continue;
    if (/^في(ه|ها)$/.test(chunk.loose) && i === at + 1) continue;
    // «انتقد السيناتور المحادثات التي جمعت ترامب ببوتين»: who is named there does not speak.
    if (RELATIVES.has(chunk.loose) && !PAPER.test(chunks[head]?.loose ?? '')) return null;
    if (linkOf(chunk) || isOneOf(OPENERS, chunk.loose) || DEED.test(chunk.loose)) return null;
    if (isAnonymous(chunk.loose)) return anonymous(text, sentence, i, gazetteer);
    if (head < 0) head = i;
  }
  return null;
}

/** «أعلنت وزارة الطاقة أن»: a body the gazetteer does not know, and no longer who spoke before. */
function unknownBody(text: string, { chunks }: Sentence, head: number, to: number): Speaker | null {
  const own =
    head >= 0 &&
    head + 2 === to &&
    /^ال/.test(chunks[head + 1]!.loose) &&
    /^(وزاره|مجلس|هييه|وكاله|لجنه|دايره|مصلحه)$/.test(chunks[head]!.loose);
  return own
    ? {
        entity: null,
        country: null,
        words: quoteOf(text, chunks[head]!.start, chunks[head + 1]!.end),
        party: null,
      }
    : null;
}

/** What a house publishes, and who does it for the house. */
const PAPER =
  /^(?:ال)?(?:بيان|تصريح|تقرير|اعلان|رساله|مذكره|وثيقه|منشور|تغريده|خدمه|مكتب|دائره|دايره|سكرتير|سكرتيره)ا?$/;

/** «المتحدث باسم الرئاسة، فلان»: the name after a comma. */
function personBeside(text: string, sentence: Sentence, at: number, gazetteer: Gazetteer): Speaker | null {
  const comma = sentence.chunks.slice(at, at + TITLE).findIndex(({ text: mark }) => /^[،,]$/u.test(mark));
  const person = comma < 0 ? null : partyAt(text, sentence, at + comma + 1, 'bare', gazetteer);
  return person?.kind === 'person' ? speakerOf(text, sentence, person, -1) : null;
}

function isOfPaper(chunks: readonly Chunk[], at: number): boolean {
  const [before, here, next] = [at - 1, at, at + 1].map((i) => chunks[i]?.loose ?? '');
  return (here === 'في' && PAPER.test(next!)) || (here === 'عن' && /^صادر(?:ه)?$/.test(before!));
}

/** «مستشار الكرملين للشؤون الخارجية يوري أوشاكوف»: a title that names a body, then the person. */
function withPerson(
  text: string,
  sentence: Sentence,
  body: Party,
  head: number,
  gazetteer: Gazetteer,
): Speaker | null {
  const title = sentence.chunks[body.at]!.name?.form === 'title' && body.role.kind === 'named';
  if (!title && (head < 0 || body.kind === 'person' || !isActorNoun(sentence.chunks[head]!.loose)))
    return null;
  for (let i = body.at + 1; i < Math.min(sentence.chunks.length, body.at + TITLE); i += 1) {
    const chunk = sentence.chunks[i]!;
    // «المتحدث باسم وزارة الدفاع (البنتاغون) جون كيربي».
    if (chunk.text === '(' && sentence.chunks[i + 2]?.text === ')') {
      i += 2;
      continue;
    }
    if (chunk.kind === 'mark' || isComplement(chunk)) break;
    const person = partyAt(text, sentence, i, 'bare', gazetteer);
    if (person?.kind === 'person' && cliticLink(chunk.clitic) === null)
      return speakerOf(text, sentence, person, head);
  }
  if (title) return apposed(text, sentence, body.at, gazetteer);
  const words = quoteOf(text, sentence.chunks[head]!.start, sentence.chunks[body.at]!.end);
  return { entity: null, country: body.country, words, party: null };
}

const TITLE = 6;

/** «المبعوث الروسي إلى أفغانستان، مدير القسم الآسيوي بالخارجية، زامير كابولوف، …»: the name behind a second title. */
function apposed(text: string, sentence: Sentence, at: number, gazetteer: Gazetteer): Speaker | null {
  const { chunks } = sentence;
  let commas = 0;
  for (let i = at + 1; i < Math.min(chunks.length, at + TITLES) && commas < 2; i += 1) {
    if (isComplement(chunks[i]!)) return null;
    if (!/^[،,]$/u.test(chunks[i]!.text)) continue;
    commas += 1;
    const person = partyAt(text, sentence, i + 1, 'bare', gazetteer);
    if (person?.kind === 'person' && /^[،,]$/u.test(chunks[i + 2]?.text ?? ''))
      return speakerOf(text, sentence, person, -1);
  }
  return null;
}

const TITLES = 18;

/** «ودعا المواطنين»: a sound plural in «ين» is whom the verb is about, not who speaks. */
function isObject(party: Party): boolean {
  return party.kind === null && /^\S+ين(?:\s|$)/u.test(party.words.exact);
}

/** The subject that stands before a verb: «سفير روسيا في واشنطن … أعلن», «وكان كيربي قد قال». */
export function subjectBefore(
  text: string,
  sentence: Sentence,
  at: number,
  gazetteer: Gazetteer,
  far = false,
): Speaker | null {
  let found: Party | null = null;
  for (let i = at - 1; i >= Math.max(0, at - (far ? 40 : 14)); i -= 1) {
    const chunk = sentence.chunks[i]!;
    const before = sentence.chunks[i - 1];
    // «الرئيس الأميركي كان قد وصف …»: the subject stands before both.
    const between =
      /^كانت?$/.test(chunk.loose) && before?.kind === 'name' && sentence.chunks[i + 1]?.loose === 'قد';
    if (isComplement(chunk) || (TURN.test(chunk.loose) && !between) || /^[:؛.؟!]$/u.test(chunk.text)) break;
    // «وكان مسؤول رفيع في الخارجية قد قال»: the one without a name, and not his house.
    if (chunk.kind === 'word' && isAnonymous(chunk.loose) && TURN.test(before?.loose ?? ''))
      return anonymous(text, sentence, i, gazetteer, at);
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    const linked = cliticLink(chunk.clitic) ?? (before ? linkOf(before) : null);
    if (party && !linked) found = party;
  }
  return found ? speakerOf(text, sentence, found, -1) : null;
}

/** «كان», «لكن»: a clause with a subject of its own begins. */
const TURN = /^[وف]?(كان(ت|وا|ا)?|لكن|بينما|فيما|اما)$/;

function speakerOf(text: string, sentence: Sentence, party: Party, head: number): Speaker {
  const chunk = sentence.chunks[party.at]!;
  const start =
    head >= 0 && party.role.kind === 'named'
      ? sentence.chunks[head]!.start
      : Math.min(chunk.start, party.words.start);
  const entity = party.role.kind === 'entity' ? party.actor : null;
  const country = party.country ?? (party.kind === 'person' ? countryBeside(sentence, party.at) : null);
  return { entity, country, words: quoteOf(text, start, chunk.end), party };
}

/** «إيغور نوفيكوف، القنصل العام لروسيا في …،»: the country of somebody nobody knows, told between commas. */
function countryBeside({ chunks }: Sentence, at: number): string | null {
  if (!/^[،,]$/u.test(chunks[at + 1]?.text ?? '')) return null;
  for (let i = at + 2; i < Math.min(chunks.length, at + REACH); i += 1) {
    const { kind, text, name, loose } = chunks[i]!;
    if (i === at + 2 && kind === 'word' && !/^ال/.test(loose) && !isActorNoun(loose)) return null;
    if (kind === 'mark' || (kind === 'word' && /^(في|لدي|الي)$/.test(loose)) || /^[،,]$/u.test(text))
      return null;
    if (name !== null && (name.country ?? name.entity) !== null) return name.country ?? name.entity;
  }
  return null;
}

/** «أعلن الجيش الروسي»: a body known only by its noun and its country. */
function bodyOf(text: string, sentence: Sentence, head: number, at: number): Speaker {
  const words = quoteOf(text, sentence.chunks[head]!.start, sentence.chunks[at]!.end);
  return { entity: null, country: sentence.chunks[at]!.name!.country, words, party: null };
}

/** «مسؤول … للصحفيين يوم الخميس»: to whom and when are no part of who. */
const ASIDE = /^(لل?صحفيين|لل?صحافيين|يوم|امس|مساء|صباح)$/;

/** «مسؤول بإدارة ترمب». */
const HOUSE = /^ب(ال)?(ادار|وزار|حكوم|خارجي|رياس|رئاس|بيت|حمل)/;

function anonymous(
  text: string,
  sentence: Sentence,
  at: number,
  gazetteer: Gazetteer,
  to = sentence.chunks.length,
): Speaker {
  let end = at;
  let country: string | null = null;
  let body: Party | null = null;
  let inside = false;
  for (let i = at; i < Math.min(to, at + REACH); i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.loose === 'قد') break;
    // «متحدث باسم الرئاسة، فلان، …».
    const beside = body === null ? null : personBeside(text, sentence, i, gazetteer);
    if (chunk.kind === 'mark' && beside) return beside;
    if (chunk.kind === 'mark' || isComplement(chunk)) break;
    if (i > at && chunk.kind === 'word' && (linkOf(chunk) === 'to' || ASIDE.test(chunk.loose))) break;
    if (chunk.kind === 'time') break;
    const party =
      chunk.name && chunk.name.form !== 'adjective' ? partyAt(text, sentence, i, 'bare', gazetteer) : null;
    if (party?.kind === 'outlet' || cliticLink(chunk.clitic) === 'for') break;
    country ??= chunk.name?.country ?? party?.country ?? null;
    // «مسؤول في الإدارة»: of the state, and no house.
    if (party?.kind === 'organisation' && !/اداره/.test(chunk.loose)) body ??= party;
    end = i;
    // «مسؤول في إدارة بايدن» is not Biden.
    inside ||= chunk.kind === 'word' && (linkOf(chunk) === 'in' || HOUSE.test(chunk.loose));
    if (party?.kind === 'person' && !inside) {
      return { ...speakerOf(text, sentence, party, at), country: party.country ?? country };
    }
  }
  return {
    // «متحدث باسم البنتاغون»: the house speaks through him.
    entity: body?.actor ?? null,
    country,
    words: quoteOf(text, sentence.chunks[at]!.start, sentence.chunks[end]!.end),
    party: null,
  };
}
