import type { MentionDraft } from './mention.ts';

/** What becomes of a treaty, and of a case after somebody was seized and charged, by the words that tell it. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  signing: ['وقع', 'توقيع', 'أبرم', 'إبرام'],
  extension: ['مدد', 'تمديد'],
  exit: ['انسحب', 'انسحاب', 'خرج', 'خروج'],
  suspension: ['علق', 'تعليق', 'جمد'],
  entry: ['دخل'],
  seizure: [
    'اعتقل',
    'اعتقال',
    'احتجز',
    'احتجاز',
    'توقيف',
    'أوقف',
    'قبض',
    'ألقى',
    'إلقاء',
    'وجه',
    'توجيه',
    'اتهم',
  ],
  plea: ['أقر', 'اعترف'],
  verdict: ['حكم', 'قضى', 'أدان', 'صدر', 'صدور'],
  handover: ['سلم', 'تسلم', 'تسليم'],
};

interface Staged {
  readonly exact: string;
  readonly frame: { readonly lemma: string };
}
type Told = Pick<MentionDraft, 'kind' | 'exact' | 'frame'>;

/** «اعتقلت في أكتوبر», «حكم عليها بالسجن»: «الموقعة عام 2010», «التي مُددت»: steps of one thing, which are not one event. */
export function areTwoSteps(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || (a.kind !== 'arrest' && a.kind !== 'treaty')) return false;
  // «وفي أكتوبر اعتقلت مجددا».
  if (a.kind === 'arrest' && isAgain(a.exact) !== isAgain(b.exact)) return true;
  const [one, other] = [stageOf(a), stageOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const AGAIN = /مجددا|مجدّدا|مرة أخرى|مرة ثانية|ثانيةً/u;

/** «اعتقلت مجددا»: not for the first time. */
export function isAgain(words: string): boolean {
  return AGAIN.test(words);
}

/** What a known event's label opens with says how far the case had come. */
export function stageOfLabel(label: string): string | undefined {
  const first = label.split(' ')[0]!.replace(/^ال/u, '');
  return stageOf({ exact: label, frame: { lemma: first } });
}

/** How far a treaty or somebody's case had come, by the lemma that tells it. */
export function stageOf({ exact, frame: { lemma } }: Staged): string | undefined {
  // «أصدر حكما», «أصدر لائحة اتهام».
  if (/^(أصدر|إصدار)$/.test(lemma)) return /اتهام/u.test(exact) ? 'seizure' : 'verdict';
  return Object.keys(STAGES).find((stage) => STAGES[stage]!.includes(lemma));
}
