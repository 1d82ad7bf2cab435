import type { Sentence } from './chunk.ts';
import { triggerAt } from './mention-trigger.ts';
import { linkOf } from './party.ts';

/* The verbs that hold an event noun and may stand behind it and those who take part, so that its clause goes on. */

/** «زيارة قام بها الوزير», «زيارة إلى موسكو قام بها …»: whose it is. */
export function passesPaid({ chunks }: Sentence, at: number, i: number): boolean {
  const paid =
    /^س?[يت]?ق(ا|و)م(ت)?$/.test(chunks[i]!.loose) && /^ب(ه|ها|هما)$/.test(chunks[i + 1]?.loose ?? '');
  const between = chunks.slice(at + 1, i);
  return paid && between.length <= CARRIED && between.every(({ kind }) => kind !== 'mark');
}

/** «الجولة الأولى عقدت في جنيف»: the verb that carries an event noun may follow it. */
export function passesCarrier(sentence: Sentence, at: number, i: number, carried: boolean): boolean {
  if (
    carried ||
    i - at > HOSTS ||
    !/^(س?[يت])?(عقد|جري|اجري|جرت|ستضيف|ستضاف|نعقد|انعقد|تم|دار)(ت|ا|وا)?$/.test(sentence.chunks[i]!.loose)
  )
    return false;
  return triggerAt(sentence, at)?.shape.pos === 'noun';
}

/** «اجتماعا كان من المقرر أن يعقده مع …»: the verb after which the clause of the noun goes on, or null. */
export function passesDue({ chunks }: Sentence, at: number, i: number): number | null {
  if (i - at > HOSTS) return null;
  // «لقاء بين الوزيرين من المتوقع أن يعقد في …», «… من المقرر عقده غدا».
  if (chunks[i]!.loose === 'من' && DUE.test(chunks[i + 1]?.loose ?? ''))
    return HELD.test(chunks[i + 3]?.loose ?? '')
      ? i + 3
      : TO_HOLD.test(chunks[i + 2]?.loose ?? '')
        ? i + 2
        : null;
  if (!/^كان(ت)?$/.test(chunks[i]!.loose)) return null;
  const next = chunks.slice(i + 1, i + 6).findIndex(({ loose }) => HELD.test(loose));
  const due =
    next > 0 && chunks.slice(i + 1, i + 1 + next).some(({ loose }) => /مقرر|مزمع|مرتقب/.test(loose));
  if (due) return i + 1 + next;
  // «اجتماعا كان مقررا هذا الأسبوع بين …».
  return next < 0 && /^(مقرر|مزمع|مرتقب)(ا|ه)?$/.test(chunks[i + 1]?.loose ?? '') ? i + 1 : null;
}

/** «آخر لقاء بينهما كان في هلسنكي»: «كان» with nothing but where and when. */
export function passesWas(sentence: Sentence, at: number, i: number): boolean {
  const first = /^(اخر|اول|ثاني|اخير)$/.test(sentence.chunks[at - 1]?.loose ?? '');
  const near = i - at <= (first ? TITLED : CARRIED);
  const next = sentence.chunks[i + 1];
  const was =
    /^ف?كان(ت)?$/.test(sentence.chunks[i]!.loose) && (next?.loose === 'في' || next?.kind === 'time');
  // «آخر اتصال بينهما يعود إلى أكتوبر الماضي».
  const dates = /^ف?[يت](عود|رجع)$/.test(sentence.chunks[i]!.loose) && next?.loose === 'الي';
  return near && (was || dates) && triggerAt(sentence, at)?.shape.pos === 'noun';
}

const CARRIED = 6;
/** «أما آخر لقاء بين رئيسي دبلوماسية البلدين، بلينكن ولافروف، فيعود إلى …». */
const TITLED = 16;
/** «محادثات جنيف بين نائب وزير … ونظيرته … ستعقد»: those who take part, with their titles, come between. */
const HOSTS = 14;

const DUE = /^ال(مقرر|مزمع|مرتقب|متوقع|منتظر|مخطط|مفترض)$/;
const HELD = /^[يت](عقد|جري|ستضيف|نعقد|بدا|نطلق|لتئم|قام|تم|جمع)(ه|ها|اه|اها)?$/;
const TO_HOLD = /^(عقد|اجراء|انعقاد)(ه|ها)$/;

/** «اللقاء السابق بين فلان وفلان، عقد في …», «المشاورات حول …، والتي انعقدت في …»: behind a comma, with where or when. */
export function isHeldBehind(sentence: Sentence, at: number, i: number): boolean {
  const { chunks } = sentence;
  if (i - at > FAR || triggerAt(sentence, at)?.shape.pos !== 'noun') return false;
  const pronoun = /^و?ال(ذي|تي)$/.exec(chunks[i]?.loose ?? '');
  const verb = pronoun ? i + 1 : i;
  if (!/^(عقد|انعقد|جر|اجري|استضيف|استضاف|احتضن)(ت|ي|تها|ته)?$/.test(chunks[verb]?.loose ?? '')) return false;
  if (pronoun) return isOf(chunks[at]!.loose, pronoun[1]!);
  const next = chunks[verb + 1];
  return next !== undefined && (next.kind === 'time' || linkOf(next) === 'in' || linkOf(next) === 'during');
}

/** Whether a relative pronoun is of the gender of the noun. */
function isOf(noun: string, pronoun: string): boolean {
  return /(ه|ات)$/.test(noun) === (pronoun === 'تي');
}

/** «اللقاء السابق بين وزير الخارجية … ونظيره …، حول …»: those who take part and what it was about come between. */
const FAR = 24;

/** «اجتماع استمر أكثر من ساعة عقده الأحد مع نظيره»: how long it took stands before who held it. */
export function passesLength({ chunks }: Sentence, at: number, i: number): boolean {
  if (i - at > 2 || !/^(استمر|دام|استغرق)(ت)?$/.test(chunks[i]!.loose)) return false;
  return chunks.slice(i + 1, i + LENGTH).some(({ loose }) => /^(عقد|اجرا|جمع)(ت)?(ه|ها|هما)$/.test(loose));
}

/** «أكثر من ساعة ونصف الساعة». */
const LENGTH = 9;
