import type { SourceText } from './article.ts';

/** A text that writes «فى» drops the dots of final yeh throughout, as papers of Egypt and Sudan do. */
const UNDOTTED = /(?<!\p{L})و?(?:فى|التى|الذى)(?!\p{L})/u;
/** Words that then can only mean a yeh: particles, and what has the article («الأمريكى», «للماضى»). */
const YEH = /(?<!\p{L})(?:[وفبلك]{0,2}(?:فى|التى|الذى|هى|أى)|[وف]?(?:[بك]?ال|لل)\p{L}+ى)(?!\p{L})/gu;
/** Alef maqsura all the same: words with the article, and verbs that only look so. */
const MAQSURA =
  /ل(?:[أا]ولى|[أا]خرى|مدى|قوى|مستوى|مبنى|كبرى|صغرى|وسطى|عظمى|قصوى|ذكرى|محتوى|مسعى|مستشفى|[أا]قصى|[أا]على|[أا]دنى|[أا]سرى|جرحى|قتلى|مرضى|موتى|منتدى|ملتقى|دعوى|شورى|يمنى|يسرى|منفى|قرى|فوضى|مجرى|مقهى|مرمى|شكوى|جدوى|فتوى|عدوى|رؤى|معنى|مغزى|مقتضى|مصطفى|موسيقى|تقى|قى|غى|مثلى|سكنى|حمى|غنى|تقوى|مسمى|ضحى|لظى|صدى|ردى|هدى|هوى)$/u;

/**
 * An article in the spelling that rules are written in, unit for unit, so that offsets stay those of the source:
 * «فى» is «في», «الماضى» «الماضي», «مسئول» «مسؤول». What is quoted from it is taken from the source again.
 */
export function respell(source: SourceText): SourceText {
  const seated = source.text.replaceAll('ئو', 'ؤو').replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  if (!UNDOTTED.test(seated)) return seated === source.text ? source : { ...source, text: seated };
  const text = seated.replace(YEH, (word) => (MAQSURA.test(word) ? word : `${word.slice(0, -1)}ي`));
  return { ...source, text };
}

/** Every quote of a value in the words of its source; `article` names the source where a quote does not. */
export function requote<T>(value: T, texts: ReadonlyMap<string, string>, article: string | null = null): T {
  if (Array.isArray(value)) return value.map((one: unknown) => requote(one, texts, article)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const own = 'article' in value && typeof value.article === 'string' ? value.article : article;
  const parts = Object.entries(value).map(([key, part]) => [key, requote(part as unknown, texts, own)]);
  const whole = Object.fromEntries(parts) as T & Partial<Quoted>;
  const text = own === null ? undefined : texts.get(own);
  if (text === undefined || typeof whole.exact !== 'string') return whole;
  const { start, end } = whole as Quoted;
  const { prefix, suffix } = whole;
  return {
    ...whole,
    exact: text.slice(start, end),
    ...(prefix === undefined ? {} : { prefix: text.slice(start - prefix.length, start) }),
    ...(suffix === undefined ? {} : { suffix: text.slice(end, end + suffix.length) }),
  };
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
