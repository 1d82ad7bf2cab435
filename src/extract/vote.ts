import type { Chunk } from './chunk.ts';
import { partings } from './lexicon/lookup.ts';

/** Houses that pass laws, and who sits in them. */
const HOUSE =
  /^[بل]?(ال)?(مجلس|مجلسا|مجلسي|كونغرس|كونجرس|كونجريس|برلمان|دوما|مشرعون|مشرعين|نواب|اعضاء|لجنه|غرفتا|غرفتي)( |$)/;
const SANCTION = /^عقوب/;
const TREATY = /^(معاهد|ستارت)/;
/** How many words after the verb the house may stand, and what it votes on. */
const NEAR = 3;
const REACH = 14;

/** «وافق مجلس الشيوخ على مشروع قانون بفرض عقوبات», «الكونغرس أيد العقوبات»: a house passes sanctions. */
export function isVote(chunks: readonly Chunk[], at: number): boolean {
  return isPassed(chunks, at, SANCTION);
}

/** «وافق مجلس الاتحاد على تمديد المعاهدة». */
export function isRatified(chunks: readonly Chunk[], at: number): boolean {
  return isPassed(chunks, at, TREATY);
}

function isPassed(chunks: readonly Chunk[], at: number, matter: RegExp): boolean {
  const near = [...chunks.slice(Math.max(0, at - 2), at), ...chunks.slice(at + 1, at + 1 + NEAR)];
  if (!near.some(({ loose }) => HOUSE.test(loose))) return false;
  const after = chunks.slice(at + 1, at + REACH);
  const stop = after.findIndex(({ text }) => /^[.؛:؟!]$/u.test(text));
  return (stop < 0 ? after : after.slice(0, stop)).some(({ loose }) =>
    partings(loose).some(({ stem }) => matter.test(stem)),
  );
}
