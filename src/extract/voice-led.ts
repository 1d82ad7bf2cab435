import type { Sentence } from './chunk.ts';
import { RELATIVES } from './lexicon/particle.ts';
import { partyAt } from './party.ts';
import type { ActContext } from './voice-act.ts';
import { isComplement, returnsAt } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';
import { plainSpeaker } from './voice-source.ts';
import type { Speaker } from './voice-speaker.ts';

/* Speakers whom a report does not name right behind its verb: the mouth of a house, or told in the clause it hangs on. */

/** «نددت واشنطن على لسان المتحدث باسم خارجيتها نيد برايس»: who speaks for the house. */
export function mouthpiece(
  { text, gazetteer }: ActContext,
  sentence: Sentence,
  house: Speaker | null,
): Speaker | null {
  if (house?.party == null || house.party.kind === 'person') return null;
  const { at } = house.party;
  if (sentence.chunks[at + 1]?.loose !== 'علي' || sentence.chunks[at + 2]?.loose !== 'لسان') return null;
  for (let i = at + 3; i < at + 3 + TITLE && i < sentence.chunks.length; i += 1) {
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    if (party?.kind === 'person') return plainSpeaker(party);
    if (isComplement(sentence.chunks[i]!)) return null;
  }
  return null;
}

const TITLE = 7;

/** «استقبل بوتين ضيفه ممازحا، قبل أن يأخذ على واشنطن …»: who did what stands before goes on to speak. */
export function doerBefore(
  { text, gazetteer }: ActContext,
  sentence: Sentence,
  { at, shape }: ReportHit,
): Speaker | null {
  const { chunks } = sentence;
  if (
    shape.pos !== 'verb' ||
    chunks[at - 1]?.loose !== 'ان' ||
    !/^(قبل|بعد)$/.test(chunks[at - 2]?.loose ?? '')
  )
    return null;
  for (let i = 0; i < at - 2; i += 1) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'mark' || isComplement(chunk)) return null;
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    if (party) return party.kind === 'person' && chunk.clitic === '' ? plainSpeaker(party) : null;
  }
  return null;
}

/**
 * «شويغو، الذي رأى أن …»: whom a relative clause is about speaks in it.
 * @param aimed «لندن، التي تتهم موسكو»: whom the words are aimed at is told, so that a state speaks as well as a person
 */
export function antecedent(
  { text, gazetteer }: ActContext,
  sentence: Sentence,
  { at, shape }: ReportHit,
  aimed: boolean,
): Speaker | null {
  const { chunks } = sentence;
  if (shape.pos !== 'verb' || !RELATIVES.has(chunks[at - 1]?.loose ?? '')) return null;
  const i = chunks[at - 2]?.kind === 'mark' ? at - 3 : at - 2;
  const party = partyAt(text, sentence, i, 'bare', gazetteer);
  return party?.kind === 'person' || (aimed && party?.kind === 'country') ? plainSpeaker(party) : null;
}

/** «ثم عاد ترامب وكتب …», «عاد ترامب ليقول …»: who comes back to speak stands behind the first verb. */
export function returner(
  { text, gazetteer }: ActContext,
  sentence: Sentence,
  { at, shape, word }: ReportHit,
): Speaker | null {
  const joined = word.conjunction || word.preposition === 'ل';
  const back = shape.pos === 'verb' && joined ? returnsAt(sentence, at) : -1;
  for (let i = back + 1; back >= 0 && i < at; i += 1) {
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    if (party) return party.kind === 'person' || party.kind === 'organisation' ? plainSpeaker(party) : null;
  }
  return null;
}

/** «تصريحات الرئيس الأميركي التي وصف فيها نظيره …», «خطاب لبوتين، أعلن فيه …»: whose words they are. */
export function wordsOwner(
  { text, gazetteer }: ActContext,
  sentence: Sentence,
  { at, shape }: ReportHit,
): Speaker | null {
  const { chunks } = sentence;
  if (shape.pos !== 'verb' || !/^(في|خلال)(ه|ها)$/.test(chunks[at + 1]?.loose ?? '')) return null;
  const noun = chunks.findLastIndex(({ loose }, i) => i < at && i > at - OWNED && WORDS.test(loose));
  for (let i = noun + 1; noun >= 0 && i < at; i += 1) {
    const party = partyAt(text, sentence, i, 'bare', gazetteer);
    if (party?.kind === 'person' || party?.kind === 'organisation') return plainSpeaker(party);
  }
  return null;
}

/** How far before its verb the noun for words may stand. */
const OWNED = 10;
const WORDS =
  /^[وفبل]?(ال)?(تصريح|تصريحات|كلمه|خطاب|تغريده|تغريدات|مقابله|مقال|منشور|رساله|بيان|حديث|موتمر|حوار)ا?$/;

/** «القرار الذي أعلن عنه نيبينزيا أمام الصحافيين»: what is announced stands before, and nothing behind is said. */
export function isOfBefore({ chunks }: Sentence, { at }: ReportHit): boolean {
  return /^ال(ذي|تي)$/.test(chunks[at - 1]?.loose ?? '') && /^عن(ه|ها)$/.test(chunks[at + 1]?.loose ?? '');
}
