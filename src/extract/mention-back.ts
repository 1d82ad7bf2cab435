import { FAMILY_OF } from '../model/kind.ts';
import type { Chunk, Sentence } from './chunk.ts';
import type { MentionContext } from './mention-context.ts';
import type { PairRole } from './mention-context.ts';
import { lastPair, voiceAt } from './mention-context.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { CARRIERS } from './lexicon/particle.ts';
import { isPairWord } from './party.ts';
import type { Cast } from './mention-cast-read.ts';
import { countrySide, namedSide } from './mention-side.ts';
import { toldIn } from './mention-told-in.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** «لقاؤهما», «زيارته»: whom the pronoun on an event noun stands for. */
export function pronounSides(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const start = sentence.chunks[hit.at]!.start;
  // The pronoun on a verb is its object.
  if (hit.shape.pos === 'verb') return [];
  if (FAMILY_OF[hit.entry.kind] === 'contact') {
    const gathered = gatheredSides(context, sentence, hit);
    if (gathered.length > 0) return gathered;
  }
  const { pronoun } = hit.shape;
  // «وجرى تمديدها»: what was done to the treaty.
  if (hit.entry.kind === 'treaty' && hit.entry.lemma !== 'انسحاب' && hit.entry.lemma !== 'خروج') return [];
  if (pronoun === 'two' || pronoun === 'their') return lastTwo(context, sentence, start);
  if (pronoun !== 'his' && pronoun !== 'her') return [];
  const before = context.people.filter((one) => one.segment === sentence.segment && one.start < start);
  // «اعتقاله», «ترحيلها»: whom it was done to, and no official.
  const done = hit.entry.kind === 'arrest' || hit.entry.lemma === 'ترحيل';
  const last = done
    ? before.findLast((one) => one.person && !holdsOffice(context, one.id))
    : before.findLast((one) => one.person || pronoun === 'her');
  return last ? [namedSide(last)] : [];
}

/** «قمة جمعتهما», «لقاء جمعه بلافروف», «اتصال هنأه فيه»: whom a verb beside the noun points back at. */
function gatheredSides(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const { chunks } = sentence;
  const { start } = chunks[hit.at]!;
  const verb = toldIn(sentence, hit.at);
  const both =
    chunks
      .slice(Math.max(0, hit.at - GATHERED), hit.at + GATHERED)
      .some(({ loose }) => /^[وف]?س?[يت]?جمعت?هما$/.test(loose)) ||
    (verb > 0 &&
      /.{3}(ه|ها)$/.test(chunks[verb]!.loose) &&
      !context.people.some((one) => one.person && one.start > start && one.start < sentence.end));
  if (both) return lastTwo(context, sentence, start);
  if (!chunks.slice(hit.at + 1, hit.at + GATHERED).some(({ loose }) => /^س?[يت]?جمعت?(ه|ها)$/.test(loose)))
    return [];
  const other = context.people.find((one) => one.person && one.start > start && one.start < sentence.end);
  const first = context.people.findLast(
    (one) =>
      one.person && one.segment === sentence.segment && one.start < start && one.country !== other?.country,
  );
  return other && first ? [namedSide(first)] : [];
}

const GATHERED = 4;

/** «الرئيسان», «الجانبين»: both sides, unless the clause names them. */
export function pairSides(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  casts: { readonly after: Cast; readonly before: Cast },
  known: readonly Side[],
): Side[] {
  const { after, before } = casts;
  const told = after.pair ?? (hit.shape.pos === 'noun' && known.length >= 2 ? null : before.pair);
  const pair =
    told ?? (known.length === 0 && hit.entry.valency === 'mutual' ? announcers(sentence, hit) : null);
  if (!pair || known.filter(({ person }) => person).length >= 2) return [];
  // «اللقاء بينهما»: the two people; «المحادثات بينهما» may be of the two countries.
  const two = hit.entry.kind === 'meeting' || hit.entry.kind === 'call';
  const job = pair.loose === 'بينهما' && two ? 'any' : jobOf(pair.loose);
  return bothSides(context, sentence, pair.start, job);
}

/** «أعلنت روسيا والولايات المتحدة أنهما أجرتا عملية تبادل»: the two who announce it made it. */
function announcers({ chunks }: Sentence, { at }: TriggerHit): Chunk | null {
  const opener = chunks.slice(Math.max(0, at - GATHERED), at).find(({ loose }) => /^[بف]?انهما$/.test(loose));
  return opener ?? null;
}

function jobOf(pair: string): PairRole | null {
  if (/رئيس|زعيم/.test(pair)) return 'president';
  if (/رجل|قائد|عسكري|مسؤول|دبلوماسي|مبعوث|سفير|اثنان/.test(pair)) return 'any';
  return /وزير/.test(pair) ? 'minister' : null;
}

/** «اتصالهما»: the two people named last in the sentence, or else the two sides. */
function lastTwo(context: MentionContext, sentence: Sentence, before: number): Side[] {
  const named = context.people.filter(
    (one) => one.person && one.start >= sentence.start && one.start < before,
  );
  const peers = lastPair(context, sentence.segment, before, 'any');
  const last = named.at(-1);
  const other = last && named.findLast(({ country }) => country !== last.country);
  if (last && other) return [other, last].map(namedSide);
  if (peers.length === 2 && peers.every(({ person }) => person)) return peers.map(namedSide);
  const pair = sentence.chunks.find((chunk) => chunk.start < before && isPairWord(chunk));
  return bothSides(context, sentence, before, pair ? jobOf(pair.loose) : 'any');
}

/** The people with a job or, where there are none, the countries that both sides are. */
export function bothSides(
  context: MentionContext,
  sentence: Sentence,
  before: number,
  role: PairRole | null,
): Side[] {
  const found = role === null ? [] : lastPair(context, sentence.segment, before, role);
  return (found.length === 2 ? found : lastPair(context, sentence.segment, before, null)).map(namedSide);
}

/** The country of who speaks; none where nobody does, or an outlet. */
export function speakerCountry(context: MentionContext, sentence: Sentence, at: number): Side[] {
  const { speaker } = voiceAt(context.speech, sentence.segment, sentence.chunks[at]!.start);
  const record = speaker === null ? undefined : context.reading.gazetteer.entities.get(speaker);
  if (!record || record.kind === 'outlet') return [];
  const country = record.kind === 'country' ? record.id : record.country;
  return country === null ? [] : [countrySide(country)];
}

/** «قدمنا», «بلاده»: the country of who speaks, or of who was named last. */
export function ownCountry(context: MentionContext, sentence: Sentence, at: number): Side[] {
  const { start } = sentence.chunks[at]!;
  const voice = voiceAt(context.speech, sentence.segment, start);
  if (voice.speaker !== null && context.reading.gazetteer.entities.has(voice.speaker))
    return speakerCountry(context, sentence, at);
  // «قال مسؤول أميركي إن بلاده …»: of somebody without a name the country is told.
  const told = context.speech.acts.find((act) => act.voice === voice.id)?.who?.country ?? null;
  if (told !== null) return [countrySide(told)];
  const last = context.people
    .filter((one) => one.segment === sentence.segment && one.person && one.start < start)
    .at(-1);
  return last?.country == null ? [] : [countrySide(last.country)];
}

/** «أعلنت الوزارة أنها طردت …», «قال إنه التقى …»: the pronoun on «أن» is whoever speaks. */
export function speakerAsSubject(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const { chunks } = sentence;
  // «إنها قررت حظر دخول …»: the verb that carries it stands behind the pronoun.
  const verb = hit.shape.pos === 'verb' ? hit.at : hit.at - 1;
  const aux = /^(قد|لن|سوف|كان|كانت)$/.test(chunks[verb - 1]?.loose ?? '') ? 2 : 1;
  const before = chunks[verb - aux];
  if (
    (hit.shape.pos !== 'verb' && !carries(chunks[verb]?.loose ?? '')) ||
    before?.kind !== 'word' ||
    !/^[وف]?[بل]?ان(ه|ها|هم|هما)$/.test(before.loose)
  )
    return [];
  const both = /هما$/.test(before.loose) ? bothSpeakers(context, sentence, before.start) : [];
  if (both.length > 0) return both;
  const { speaker } = voiceAt(context.speech, sentence.segment, chunks[hit.at]!.start);
  const record = speaker === null ? undefined : context.reading.gazetteer.entities.get(speaker);
  if (!record || record.kind === 'outlet') return [];
  const country = record.kind === 'country' ? record.id : record.country;
  // «قال لافروف إنها طردت …»: a woman or a body, and not he.
  const hers = /ها$/.test(before.loose);
  if (record.kind === 'person' && hers && record.gender === 'm') return [];
  return [
    { role: { kind: 'entity', id: record.id }, actor: record.id, country, person: record.kind === 'person' },
  ];
}

/** «قالت ناسا وروسكوسموس إنهما وقعتا …»: the two who speak, where one is of the one country and one of the other. */
function bothSpeakers({ reading }: MentionContext, sentence: Sentence, end: number): Side[] {
  const sides = reading.names.flatMap(({ start, entity }): Side[] => {
    const record = entity === null ? undefined : reading.gazetteer.entities.get(entity);
    if (!record || record.kind === 'outlet' || start < sentence.start || start >= end) return [];
    const country = record.kind === 'country' ? record.id : record.country;
    return [
      {
        role: { kind: 'entity', id: record.id },
        actor: record.id,
        country,
        person: record.kind === 'person',
      },
    ];
  });
  const last = sides.at(-1);
  const other = sides.findLast(({ country }) => country !== last?.country);
  return last && other ? [other, last] : [];
}

const FAR = 8;

/** «أنها قررت طرد …»; in «أنه تم القبض على …» the pronoun stands for nobody. */
function carries(loose: string): boolean {
  return isOneOf(CARRIERS, loose) && !/^[وف]?س?([يت]?تمت?|جر[يت]|[يت]جري)$/.test(loose);
}

/** «القبض عليه», «الصحفي الذي اعتقلته موسكو»: the last one named who holds no office. */
export function heldBefore(context: MentionContext, sentence: Sentence, hit: TriggerHit): Side[] {
  const object = hit.shape.pos === 'verb' && /ت?(ه|ها|وه|وها)$/.test(sentence.chunks[hit.at]!.loose);
  const after = sentence.chunks.slice(hit.at + 1, hit.at + FAR);
  const told =
    after.slice(0, 2).some(({ loose }) => /^(علي|عن|سراح)(ه|ها)$/.test(loose)) ||
    // «وجهت النيابة لها تهم التآمر».
    (hit.entry.lemma === 'وجه' && after.slice(0, 4).some(({ loose }) => /^(ل|الي)(ه|ها)$/.test(loose))) ||
    // «قضت محكمة في العاصمة بسجنها».
    after.some(({ loose }) => /^ب?(سجن|حبس)(ه|ها)$/.test(loose));
  if (!object && !told) return [];
  const last = context.people.findLast(
    (one) =>
      one.person &&
      one.segment === sentence.segment &&
      one.start < sentence.chunks[hit.at]!.start &&
      !holdsOffice(context, one.id),
  );
  return last ? [namedSide(last)] : [];
}

function holdsOffice({ reading }: MentionContext, id: string): boolean {
  return reading.gazetteer.terms.some(({ person }) => person === id);
}

/** Who did it, when an event noun does not say: the nearest party before it that is not the one it was done to. */
export function agentBefore(
  context: MentionContext,
  sentence: Sentence,
  at: number,
  done: readonly Side[],
): Side[] {
  const { start } = sentence.chunks[at]!;
  const taken = done.flatMap(({ country }) => (country === null ? [] : [country]));
  const found = context.people
    .filter((one) => one.segment === sentence.segment && one.start < start && one.start >= sentence.start)
    .filter(({ country }) => country !== null && !taken.includes(country))
    .at(-1);
  return found ? [countrySide(found.country!)] : [];
}
