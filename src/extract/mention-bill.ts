import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { RELATIVES } from './lexicon/particle.ts';
import type { Judged } from './mention-judged.ts';
import { triggerAt } from './mention-trigger.ts';

const BILL = /^(ال)?(قانون|قانونا|مشروع|مشروعا|قرار|قرارا|بند|بنود|تشريع|تشريعا)$/;
const FRESH = new Set('جديده الجديده اضافيه الاضافيه حزمه الحزمه رزمه'.split(' '));
const BACK = 8;

/** Whether the words tell what is in a law or a list, or which sanctions are meant, rather than news of them. */
export function isOfBill(judged: Judged): boolean {
  const { hit, draft } = judged;
  if (hit.shape.pos !== 'verb') return false;
  if (draft.kind === 'sanction') return isContent(judged) || isWhich(judged);
  // «وقع بوتين القانون الذي تنسحب روسيا بموجبه»: the signing is told.
  return draft.kind === 'treaty' && isContent(judged) && isSignedBefore(judged.sentence, hit.at);
}

/** «تشمل العقوبات قيودا», «مشروع قانون يشدد العقوبات». */
function isContent({ sentence: { chunks }, hit, draft }: Judged): boolean {
  if (hit.shape.tense !== 'present' || draft.modality !== 'ongoing') return false;
  const before = chunks[hit.at - 1];
  const bill = RELATIVES.has(before?.loose ?? '') ? chunks[hit.at - 2] : before;
  const attribute = bill?.kind === 'word' && !hit.word.conjunction && BILL.test(bill.loose);
  return attribute || /^(شمل|طال|استهدف)$/.test(hit.entry.lemma);
}

function isSignedBefore(sentence: Sentence, at: number): boolean {
  for (let i = Math.max(0, at - BACK); i < at; i += 1)
    if (triggerAt(sentence, i)?.entry.needs.includes('$act')) return true;
  return false;
}

/** «العقوبات التي فرضتها واشنطن»: which ones, unless a day or «جديدة» makes it news; «المقترح فرضها»: its noun. */
function isWhich({ sentence: { chunks }, hit, draft }: Judged): boolean {
  const { loose } = chunks[hit.at]!;
  // «الذين منعت روسيا دخولهم», «13 فردا مُنعوا من دخولها».
  const barred = /^(منع|حظر)$/.test(hit.entry.lemma) && draft.timexes.length === 0;
  if (barred && (hit.shape.number === 'many' || RELATIVES.has(chunks[hit.at - 1]?.loose ?? ''))) return true;
  if (!/^(فرض|مرر|اعتمد|اقر)(ت)?(ه|ها)$/.test(loose)) return false;
  if (loose === 'فرضها' && !RELATIVES.has(chunks[hit.at - 1]?.loose ?? '')) return true;
  const fresh = chunks.slice(Math.max(0, hit.at - BACK), hit.at).some((one) => isOneOf(FRESH, one.loose));
  return draft.timexes.length === 0 && !fresh;
}
