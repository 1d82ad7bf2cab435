import { contains } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import { isGoods } from './lexicon/theme.ts';
import { SIDES, lastPair } from './mention-context.ts';
import type { MentionContext } from './mention-context.ts';
import { placesSaid } from './mention-said.ts';
import type { NameMatch } from './name.ts';
import { isPairWord } from './party.ts';
import type { VoicedAct } from './voice-read.ts';
import type { Voice } from './voice.ts';

/** A voice of one of the two countries. */
export interface Spoken {
  readonly voice: Voice;
  readonly acts: readonly VoicedAct[];
  readonly side: 'us' | 'ru';
  readonly other: 'us' | 'ru';
}

/** Whether a voice speaks of the other country, and not of a third one that it only touches. */
export function speaksOf(context: MentionContext, spoken: Spoken): boolean {
  const { acts, voice } = spoken;
  if (acts.some((act) => saysBoth(context, act))) return true;
  const told = [...voice.spans, ...acts.map(({ header }) => header)];
  return isMostly(context, spoken, told) || isMostly(context, spoken, acts.flatMap(askedOf));
}

/** Whether some words name the other country as often as any third one, or before it. */
function isMostly(context: MentionContext, { acts, side, other }: Spoken, spans: readonly Span[]): boolean {
  const counts = new Map<string, number>();
  const there = new Set(acts.flatMap((act) => placesSaid(context, act)));
  for (const name of context.reading.names) {
    if (
      // «أعلن، خلال زيارته للبرازيل، أن …»: where it was said is not what is spoken of.
      (name.entity !== null && there.has(name.entity) && acts.some(({ header }) => contains(header, name))) ||
      acts.some(({ who }) => who && contains(who.words, name)) ||
      !spans.some((span) => contains(span, name)) ||
      isOfGoods(acts, name)
    )
      continue;
    const country = countryOf(context, name);
    if (country !== null && country !== side) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const named = counts.get(other) ?? 0;
  const [first] = counts.keys();
  return (
    named > 0 &&
    [...counts].every(([id, count]) => id === other || count < named || (count === named && first === other))
  );
}

/** «وردا على سؤال عن العلاقات مع واشنطن، أجاب بوتين»: what somebody was asked is what they speak of. */
function askedOf({ sentence: { chunks }, hit }: VoicedAct): Span[] {
  const to = hit?.at ?? 0;
  const at = chunks.findIndex(
    ({ loose }, i) => i < to && /^[وف]?(ردا|تعليقا|جوابا)$/.test(loose) && chunks[i + 1]!.loose === 'علي',
  );
  const plain = at >= 0 && chunks.slice(at, to).every(({ text }) => !/^[.؛:]$/u.test(text));
  return plain ? [{ start: chunks[at]!.start, end: chunks[to]!.start }] : [];
}

/** «كبسولة أميركية», «القمح الروسي»: the adjective of a thing says where it is from, not of whom somebody speaks. */
function isOfGoods(acts: readonly VoicedAct[], name: NameMatch): boolean {
  return acts.some(({ sentence: { chunks } }) => {
    const at = chunks.findIndex(({ name: one }) => one?.start === name.start);
    const before = at > 0 ? chunks[at - 1]!.loose : '';
    // «فريقا روسيا»: after an accusative the letters of the country are its adjective.
    const alike = chunks[at]?.loose === 'روسيا' && before.endsWith('ا');
    return (name.form === 'adjective' || alike) && isGoods(before);
  });
}

/** «البلدين», «الجانبان»: both, where the last two named before are the two. */
export function saysBoth(context: MentionContext, act: VoicedAct): boolean {
  return act.sentence.chunks.some((chunk) => {
    if (!isPairWord(chunk) || !act.content.some((span) => contains(span, chunk))) return false;
    const pair = lastPair(context, act.sentence.segment, chunk.start, null).map(({ country }) => country);
    return SIDES.every((side) => pair.includes(side));
  });
}

/** Which of the two countries the speaker belongs to. */
export function sideOf(context: MentionContext, act: VoicedAct): 'us' | 'ru' | null {
  const { who } = act;
  const record = who?.entity == null ? undefined : context.reading.gazetteer.entities.get(who.entity);
  const country = record?.kind === 'country' ? record.id : (record?.country ?? who?.country);
  return SIDES.find((side) => side === country) ?? null;
}

/** Whether the words of an act, its speaker's own title aside, name a country or somebody of it. */
export function mentions(context: MentionContext, act: VoicedAct, country: string): boolean {
  const spans: Span[] = [act.header, ...act.content];
  return (
    saysBoth(context, act) ||
    context.reading.names.some((name) => {
      if (act.who && contains(act.who.words, name)) return false;
      return spans.some((span) => contains(span, name)) && countryOf(context, name) === country;
    })
  );
}

function countryOf(context: MentionContext, name: NameMatch): string | null {
  const record = name.entity === null ? undefined : context.reading.gazetteer.entities.get(name.entity);
  if (record?.kind === 'outlet') return null;
  return record?.kind === 'country' ? record.id : (record?.standsFor ?? record?.country ?? name.country);
}
