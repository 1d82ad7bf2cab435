import type { Chunk } from './chunk.ts';
import { RELATIVES } from './lexicon/particle.ts';

const TREATY = /^[وفبل]*(ال)?(معاهده?|معاهدت\p{L}*|ستارت|سالت)( |$)/u;
const DEAL = /^[وفبل]*(ال)?(مذكره?|اتفاق|اتفاقيه|بروتوكول)( |$)/;
/** How far before a participle or a relative pronoun what was made may stand. */
const BACK = 14;
/** What follows when nobody stands behind who made it: where, when, with whom, for how long. */
const LOOSE =
  /^(في|عام|العام|سنه|بين|مع|خلال|مطلع|نهايه|اواخر|اوائل|منتصف|منذ|لمده|لخمس|خمس|بموجب|ب|بواشنطن|بموسكو|ببراغ)( |$)/;

/** «معاهدة … الموقعة مع موسكو عام 1987», «المعاهدة التي مُددت في فبراير»: what was made, told of the thing itself. */
export function isOfTreaty(chunks: readonly Chunk[], at: number): boolean {
  return isMade(chunks, at, TREATY);
}

/** «مذكرة … المبرمة مع البنتاغون في أكتوبر 2015». */
export function isOfDeal(chunks: readonly Chunk[], at: number): boolean {
  return isMade(chunks, at, DEAL);
}

function isMade(chunks: readonly Chunk[], at: number, thing: RegExp): boolean {
  const described = /^ال/.test(chunks[at]!.loose) || RELATIVES.has(chunks[at - 1]?.loose ?? '');
  const next = chunks[at + 1];
  if (!described || !next || !(next.kind === 'time' || LOOSE.test(next.loose))) return false;
  const before = chunks.slice(Math.max(0, at - BACK), at);
  const stop = before.findLastIndex(({ text }) => /^[.؛:؟!]$/u.test(text));
  return before.slice(stop + 1).some(({ loose }) => thing.test(loose));
}

/** «وقع بوتين القانون الذي تنسحب روسيا بموجبه من المعاهدة»: a treaty is left, kept or suspended by a law. */
export function isActOnTreaty(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks.slice(at + 1, at + BACK);
  const act = after.findIndex(({ loose }) => ACT.test(loose));
  return act >= 0 && after.slice(act + 1).some(({ loose }) => TREATY.test(loose));
}

const ACT = /^[ب]?(ال)?(قانون|مرسوم)ا?$/;
