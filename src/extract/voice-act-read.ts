import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { OPENERS, RELATIVES, SOURCE_TABLE } from './lexicon/particle.ts';
import { partyAt } from './party.ts';
import type { Act, ActContext } from './voice-act.ts';
import { contentSpan, contentStart, headerEnd } from './voice-content.ts';
import { isComplement } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';
import { withInterviews } from './voice-interview.ts';
import { antecedent, doerBefore, isOfBefore, mouthpiece, returner, wordsOwner } from './voice-led.ts';
import { limitOf, reportsOf } from './voice-placed.ts';
import type { Placed } from './voice-placed.ts';
import { sourceAct, sourceOutlets } from './voice-source.ts';
import type { Relayed } from './voice-source.ts';
import { subjectAfter, subjectBefore } from './voice-speaker.ts';
import type { Speaker } from './voice-speaker.ts';

/** The reporting clauses of a sentence, in order. */
export function readActs(context: ActContext, sentence: Sentence): Act[] {
  const hits = reportsOf(context, sentence);
  const acts = hits
    .map((hit, i) => readAct(context, sentence, hit, limitOf(sentence, hits, i)))
    .filter(
      (act) =>
        (!act.nested || isSpeaker(act)) &&
        !isSource(sentence, act.hit!.at) &&
        !isMeantime(sentence, act.hit!.at) &&
        !isEpithet(sentence, act.hit!.at) &&
        !isAttribute(context, sentence, act) &&
        !isStanding(act),
    );
  if (acts.length > 0)
    return relayedBy(withInterviews(context, sentence, acts), sentence, sourceOutlets(context, sentence));
  const source = sourceAct(context, sentence);
  return source ? [source] : [];
}

/** «قال ريابكوف إن …، حسبما نقلت وكالة تاس»: who passed on what was told before. */
function relayedBy(acts: readonly Act[], sentence: Sentence, outlets: readonly Relayed[]): Act[] {
  return acts.map((act) => {
    const own = outlets.filter(({ at }) => {
      const last = acts.findLast((one) => !one.nested && one.hit!.at < at);
      return last === act && act.hit!.at < at && sentence.chunks[at]!.start >= act.header.end;
    });
    return own.length === 0
      ? act
      : { ...act, relay: [...new Set([...act.relay, ...own.map(({ id }) => id)])] };
  });
}

/** «انسحبت واشنطن …، واتهمت روسيا بـ…»: the one party after such a verb is whom it is aimed at. */
function takesObject(context: ActContext, sentence: Sentence, hit: ReportHit, limit: number): boolean {
  if (!AIMED.has(hit.entry.lemma) || hit.at === 0) return false;
  const relative = hit.shape.pronoun === null && RELATIVES.has(sentence.chunks[hit.at - 1]!.loose);
  if (!hit.word.conjunction && !relative && !isLedBySubject(context, sentence, hit.at)) return false;
  const parties = [];
  for (let i = hit.at + 1; i < Math.min(limit, hit.at + 8); i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind === 'mark' || isComplement(chunk) || /^(ب|ال[يا]$|من$|علي$)/.test(chunk.loose)) break;
    const party = partyAt(context.text, sentence, i, 'bare', context.gazetteer);
    if (party) parties.push(party);
  }
  return parties.length === 1 && (parties[0]!.kind !== 'person' || isLedBySubject(context, sentence, hit.at));
}

const AIMED = new Set('اتهم حمل حذر دعا حث طالب أبلغ أخطر هاجم نصح وصف'.split(' '));

/** «إلا أن موسكو أخطرت واشنطن»: who does it stands between «أن» and the verb. */
function isLedBySubject({ text, gazetteer }: ActContext, sentence: Sentence, at: number): boolean {
  const [opener, chunk] = [sentence.chunks[at - 2], sentence.chunks[at - 1]];
  if (!opener || !chunk || !(isComplement(opener) || isOneOf(OPENERS, opener.loose))) return false;
  return partyAt(text, sentence, at - 1, 'bare', gazetteer) !== null;
}

/** «مشروع قرار أمريكي يدعو إلى …»: a verb right after a noun that nobody is named by tells what the thing does. */
function isAttribute({ text, gazetteer }: ActContext, sentence: Sentence, { hit }: Act): boolean {
  const before = sentence.chunks[hit!.at - 1];
  const [{ tense, pos }, { conjunction }] = [hit!.shape, hit!.word];
  // «في خطوة اعتبرت احتجاجا», «وصفت بالمثمرة»: by whom, goes unsaid.
  const unsaid = tense === 'past' && /^(اعتبر|وصف)$/.test(hit!.entry.lemma);
  if (pos !== 'verb' || (tense !== 'present' && !unsaid) || conjunction || !before) return false;
  const noun = before.kind === 'word' || before.name?.form === 'adjective';
  return (
    noun &&
    !partyAt(text, sentence, hit!.at - 1, 'bare', gazetteer) &&
    subjectAfter(text, sentence, hit!.at, gazetteer) === null &&
    !isOneOf(GOVERNS, before.loose)
  );
}

const GOVERNS = new Set('قد سوف كان كانت كما فيما بينما حيث لا ثم ان'.split(' '));

/** «…، وتنفي موسكو أي علاقة لها به»: where somebody stands, told in passing. */
function isStanding({ hit, from }: Act): boolean {
  const { entry, shape, word } = hit!;
  return (
    entry.class === 'deny' &&
    shape.pos === 'verb' &&
    shape.tense === 'present' &&
    word.conjunction &&
    from > 0
  );
}

/** «سبق للكرملين أن أعلن»: who spoke stands between. */
function foretoldAt({ chunks }: Sentence, at: number): number {
  if (chunks[at - 1]?.loose !== 'ان') return -1;
  return chunks.findIndex(({ loose }, i) => i < at && i >= at - ASIDE && /^[وف]?سبق$/.test(loose));
}

const ASIDE = 8;

/** «قدم تيلرسون رواية أخرى، فقال إن …»: «ف» goes on with who did what stands before. */
function isOutcome({ chunks }: Sentence, { at, shape }: ReportHit): boolean {
  return shape.pos === 'verb' && shape.tense === 'past' && chunks[at]!.loose.startsWith('ف') && at > 2;
}

/** «أما لافروف، فاعتبر …»: the speaker is set before the verb. */
function isTopical(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(Math.max(0, at - 12), at).some(({ loose }) => /^و?اما$/.test(loose));
}

/** «وفق ما أعلنت الوزارة»: where it is known from, nobody's news. */
function isSource(sentence: Sentence, at: number): boolean {
  const [second, before] = [sentence.chunks[at - 2]?.loose ?? '', sentence.chunks[at - 1]?.loose ?? ''];
  return isOneOf(SOURCE_TABLE, before) || /^[لم]?ما$/.test(before) || /^[لم]?ما$/.test(second);
}

/** «في وقت أعلنت فيه واشنطن …»: what else went on, told in passing. */
function isMeantime({ chunks }: Sentence, at: number): boolean {
  return /^(وقت|الوقت|يوم)$/.test(chunks[at - 1]?.loose ?? '') && /^فيه$/.test(chunks[at + 1]?.loose ?? '');
}

/** «في خطوة اعتبرتها موسكو تصعيدا»: what it was called, told in passing. */
function isEpithet({ chunks }: Sentence, at: number): boolean {
  return (
    /^(خطوه|خطوات|اجراء|قرار|قرارات)$/.test(chunks[at - 1]?.loose ?? '') &&
    /(ها|ه)$/.test(chunks[at]!.loose) &&
    chunks.slice(Math.max(0, at - 3), at).some(({ loose }) => loose === 'في')
  );
}

/** Inside what is told, only somebody who can speak opens a voice («الرئيس بوتين أكد لترامب أن …»). */
function isSpeaker({ speaker, joined }: Act): boolean {
  return speaker?.party?.kind === 'person' && joined !== 'noun';
}

function readAct(context: ActContext, sentence: Sentence, hit: Placed, limit: number): Act {
  const { text, gazetteer } = context;
  const early = foretoldAt(sentence, hit.at);
  const relayed = hit.entry.class === 'relay' ? relayedSpeaker(context, sentence, hit.at, limit) : null;
  // «متهما واشنطن»: a participle has its speaker before it, and after it whom it is aimed at.
  const after = hit.shape.pos === 'participle' ? null : subjectAfter(text, sentence, hit.at, gazetteer);
  const led = isBackground(sentence, hit)
    ? subjectBefore(text, sentence, hit.at, gazetteer, isResumed(sentence, hit.at))
    : null;
  const aimed = after !== null && takesObject(context, sentence, hit, limit);
  const earlier = aimed ? subjectBefore(text, sentence, hit.at, gazetteer, true) : null;
  const own =
    relayed ??
    wordsOwner(context, sentence, hit) ??
    returner(context, sentence, hit) ??
    mouthpiece(context, sentence, after) ??
    (early < 0 ? null : subjectAfter(text, sentence, early, gazetteer, true)) ??
    led ??
    (after === null || aimed ? antecedent(context, sentence, hit, aimed) : null) ??
    (after === null ? doerBefore(context, sentence, hit) : null) ??
    earlier ??
    after ??
    (hit.shape.pos === 'participle' || (hit.word.conjunction && !isTopical(sentence, hit.at))
      ? isOutcome(sentence, hit)
        ? subjectBefore(text, sentence, hit.at, gazetteer)
        : null
      : subjectBefore(text, sentence, hit.at, gazetteer));
  const outlet = (relayed ? after : own)?.party?.kind === 'outlet' ? (relayed ? after : own)!.entity : null;
  const speaker = own?.party?.kind === 'outlet' ? null : own;
  const begin = contentStart(context, sentence, hit, limit);
  const content = isOfBefore(sentence, hit) ? null : contentSpan(context, sentence, begin, limit);
  const from =
    (after === null || led !== null) &&
    own !== null &&
    own.party !== null &&
    own.party.at < hit.at &&
    !relayed
      ? early < 0
        ? own.party.at
        : early
      : hit.at;
  return {
    sentence,
    hit,
    from,
    speaker,
    ellipsis: own === null,
    relay: outlet === null ? relayOf(context, sentence, hit.at, begin.at) : [outlet],
    header: { start: sentence.chunks[from]!.start, end: headerEnd(sentence, begin.at, hit.at) },
    joined: begin.joined,
    content: content === null ? [] : [content],
    direct: begin.joined === 'quote',
    background: isBackground(sentence, hit) || isAfterThat(sentence, hit),
    nested: hit.nested,
  };
}

/** «بعد أن قال»; «قبل أن يقول» came afterwards. */
function isAfterThat({ chunks }: Sentence, { at }: { readonly at: number }): boolean {
  return chunks[at - 1]?.loose === 'ان' && !/^[وف]?قبل$/.test(chunks[at - 2]?.loose ?? '');
}

/** «كان … قال»: told as background, with no content of another verb between. */
function isBackground(sentence: Sentence, { at }: ReportHit): boolean {
  const reach = isResumed(sentence, at) ? 40 : 14;
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const chunk = sentence.chunks[i]!;
    if (isComplement(chunk) || /^[:.؟!]$/u.test(chunk.text)) return false;
    // «كانت واشنطن بررت القرار الذي أعلن عنه …»: another clause.
    if (i === at - 1 && RELATIVES.has(chunk.loose)) return false;
    // «خلافا لما كان متوقعا»: nobody's time before.
    if (
      /^[وف]?كان(ت|وا|ا)?$/.test(chunk.loose) &&
      !/^([لعم]?ما|اذا)$/.test(sentence.chunks[i - 1]?.loose ?? '')
    )
      return true;
  }
  return false;
}

/** «كان بيسكوف، بحسب ما أوردته وكالة …، قد قال»: the verb «كان» waits for, however long the aside. */
function isResumed({ chunks }: Sentence, at: number): boolean {
  return chunks[at - 1]?.loose === 'قد';
}

/** «نقلت وكالة تاس عن أنطونوف قوله»: the speaker stands after «عن». */
function relayedSpeaker(context: ActContext, sentence: Sentence, at: number, limit: number): Speaker | null {
  for (let i = at + 1; i < limit; i += 1) {
    if (/^(عن|الي)$/.test(sentence.chunks[i]!.loose))
      return subjectAfter(context.text, sentence, i, context.gazetteer, true);
  }
  return null;
}

/** Agencies and papers in the reporting clause: «في حديث لصحيفة كوميرسانت». */
function relayOf(context: ActContext, sentence: Sentence, from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const party = partyAt(context.text, sentence, i, 'bare', context.gazetteer);
    if (party?.kind === 'outlet' && party.actor !== null) found.push(party.actor);
  }
  return found;
}
