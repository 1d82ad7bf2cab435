import type { MentionDraft } from './mention.ts';

/** What becomes of a treaty, and of a case after somebody was seized and charged, by the words that tell it. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  signing: ['وقع', 'توقيع'],
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
  handover: ['سلم', 'تسلم'],
};

type Told = Pick<MentionDraft, 'kind' | 'exact' | 'frame'>;

/** «اعتقلت في أكتوبر», «حكم عليها بالسجن»: «الموقعة عام 2010», «التي مُددت»: steps of one thing, which are not one event. */
export function areTwoSteps(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || (a.kind !== 'arrest' && a.kind !== 'treaty')) return false;
  // «وفي أكتوبر اعتقلت مجددا».
  if (a.kind === 'arrest' && AGAIN.test(a.exact) !== AGAIN.test(b.exact)) return true;
  const [one, other] = [stageOf(a), stageOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const AGAIN = /مجددا|مجدّدا|مرة أخرى|مرة ثانية|ثانيةً/u;

function stageOf({ exact, frame: { lemma } }: Told): string | undefined {
  // «أصدر حكما», «أصدر لائحة اتهام».
  if (/^(أصدر|إصدار)$/.test(lemma)) return /اتهام/u.test(exact) ? 'seizure' : 'verdict';
  return Object.keys(STAGES).find((stage) => STAGES[stage]!.includes(lemma));
}
