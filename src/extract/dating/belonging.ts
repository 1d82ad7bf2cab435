import { FAMILY_OF } from '../../model/kind.ts';
import { contains } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import type { Timex } from '../timex/timex.ts';
import { isAbsolute } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import { isOfNamed } from './named-time.ts';

/**
 * «طرد … بعد تسميم … يوم 4 مارس»: a time inside a phrase that tells another event is that event's, unless the
 * other one is the telling itself.
 */
export function isOthers(ledger: Ledger, mention: MentionDraft, timex: Timex): boolean {
  if (isOfContent(ledger, mention, timex) || isOfNext(ledger, mention, timex)) return true;
  if (isOfNamed(ledger, mention, timex)) return true;
  return ledger.evidence.mentions.some((other) => {
    if (other === mention || !other.timexes.some(({ start }) => start === timex.start)) return false;
    // «أعلن، أمس، طرد …»: a time before the inner words is said of the announcing as well.
    const inner =
      other.end - other.start < mention.end - mention.start &&
      contains(mention, other) &&
      other.start <= timex.start;
    const beside = other.opens === null && contains(other, timex) && !meets(other, mention);
    return inner || (beside && !contains(mention, timex));
  });
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** «اتفقا على اللقاء الشهر الجاري»: what is agreed on has that time, not the agreeing. */
function isOfContent(ledger: Ledger, mention: MentionDraft, timex: Timex): boolean {
  if (FAMILY_OF[mention.kind] !== 'deal' || isAbsolute(timex.value) || timex.start < mention.start)
    return false;
  const { text } = ledger.evidence.reading.article.source;
  return ON.test(text.slice(mention.start, timex.start));
}

/** «وتبادلا حديثا، وتصافحا قبل ذلك مساء الجمعة»: a time said after a verb of another time is that verb's. */
function isOfNext(ledger: Ledger, mention: MentionDraft, timex: Timex): boolean {
  const { text } = ledger.evidence.reading.article.source;
  return NEXT.test(text.slice(mention.start, timex.start));
}

const NEXT = /(?<!\p{L})و\p{L}{3,} (?:قبل|بعد) ذلك(?!\p{L})/u;

const ON = /(?<!\p{L})(?:على|عل[ىي] أن|to|on|о|об|на)(?!\p{L})/u;
