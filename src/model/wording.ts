import type { Dating, DayRange } from './dating.ts';
import { monthLength, parseDay, partsOf, weekdayOf } from './day.ts';
import type { Day } from './day.ts';
import { saysLasted } from './edtf.ts';
import { DAY_NOUN, monthName, oneOf, weekdayNoun } from './grammar.ts';
import type { Noun } from './grammar.ts';
import type { Language } from './language.ts';

/** A date in words. The strings carry no markup; each ends with a full stop. */
export interface DatingWords {
  /** «One of 8 Mondays, 27 August to 15 October 2018.» */
  readonly main: string;
  /** The part of `main` to stress, at its start: «One of 8 Mondays»; null when nothing stands out. */
  readonly lead: string | null;
  /** «Certain only: one of 47, up to 15 July 2019.»; null when nothing was assumed. */
  readonly certain: string | null;
}

/** «16 July 2018», «16 يوليو 2018», «16 июля 2018 года». */
export function dayWords(day: Day, lang: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth)} ${monthName(month, lang)} ${yearWords(year, lang)}`;
}

/** «March 2017», «مارس 2017», «март 2017 года»; `in` gives the Russian form after «в» («марте»). */
export function monthWords(
  year: number,
  month: number,
  lang: Language,
  form: 'alone' | 'in' = 'alone',
): string {
  return `${monthName(month, lang, form)} ${yearWords(year, lang)}`;
}

function yearWords(year: number, lang: Language): string {
  return lang === 'ru' ? `${String(year)} года` : String(year);
}

/**
 * «27 August to 15 October 2018», «من 27 أغسطس إلى 15 أكتوبر 2018», «с 27 августа по 15 октября 2018 года».
 * What both ends share is said once. A range of one day is that day.
 */
export function rangeWords(from: Day, to: Day, lang: Language): string {
  if (from === to) return dayWords(from, lang);
  const a = partsOf(from);
  const b = partsOf(to);
  let start = dayWords(from, lang);
  if (a.year === b.year) {
    start = String(a.day) + (a.month === b.month ? '' : ` ${monthName(a.month, lang)}`);
  }
  const end = dayWords(to, lang);
  switch (lang) {
    case 'en':
      return `${start} to ${end}`;
    case 'ar':
      return `من ${start} إلى ${end}`;
    case 'ru':
      return `с ${start} по ${end}`;
  }
}

/** Any dating in words. */
export function datingWords(dating: Dating, lang: Language): DatingWords {
  const p = PHRASES[lang];
  if (dating.status === 'unknown') return plain(p.unknown);
  if (dating.status === 'contested') return plain(contestedWords(dating, lang));
  if (lasted(dating)) return plain(capital(hullWords(dating.certain, lang)));
  const [from, to] = bounds(dating.likely);
  const same = sameRange(dating.likely, dating.certain) && dating.likelyDays === dating.days;
  const certain = same ? null : `${p.certainOnly} ${certainWords(dating, lang)}.`;
  if (from !== null && from === to && !same) {
    return { main: `${p.probably} ${dayWords(from, lang)}.`, lead: null, certain };
  }
  const { lead, text } = spreadWords(dating.likely, dating.likelyDays, nounOf(dating), lang);
  return { main: `${text}.`, lead, certain };
}

/** The words of a hull of days, without counting them: «16 July 2018», «not before 27 August 2018». */
export function hullWords(range: DayRange, lang: Language): string {
  const [from, to] = bounds(range);
  if (from !== null && to !== null) return periodWords(from, to, lang) ?? rangeWords(from, to, lang);
  if (from !== null) return `${PHRASES[lang].notBefore} ${dayWords(from, lang)}`;
  if (to !== null) return `${PHRASES[lang].notAfter} ${dayWords(to, lang)}`;
  return PHRASES[lang].anyDay;
}

/** Days that fill so many that counting them tells nothing. */
const COUNTED = 60;

function spreadWords(
  range: DayRange,
  days: number | null,
  noun: Noun,
  lang: Language,
): { lead: string | null; text: string } {
  const [from, to] = bounds(range);
  if (from === null || to === null) return { lead: null, text: capital(hullWords(range, lang)) };
  if (from === to) return { lead: null, text: dayWords(from, lang) };
  const length = to - from + 1;
  const period = periodWords(from, to, lang);
  if (days === length && period !== null) return { lead: null, text: PHRASES[lang].in(from, to) };
  if (days !== null && (days < length || days <= COUNTED)) {
    const lead = capital(oneOf(days, noun, lang));
    return { lead, text: `${lead}${PHRASES[lang].comma} ${rangeWords(from, to, lang)}` };
  }
  return { lead: null, text: `${PHRASES[lang].someDay} ${rangeWords(from, to, lang)}` };
}

/** What stays when nothing is assumed, said as the difference from the likely days. */
function certainWords(dating: Dating, lang: Language): string {
  const p = PHRASES[lang];
  const [from, to] = bounds(dating.certain);
  const [likelyFrom, likelyTo] = bounds(dating.likely);
  const hull =
    from !== null && to !== null && from === likelyFrom
      ? `${p.upTo} ${dayWords(to, lang)}`
      : from !== null && to !== null && to === likelyTo
        ? `${p.from} ${dayWords(from, lang)}`
        : hullWords(dating.certain, lang);
  if (from === null || to === null || dating.days === null || dating.days === to - from + 1) return hull;
  const bare = dating.likelyDays !== 1 && dating.likelyDays !== null;
  return `${oneOf(dating.days, nounOf(dating), lang, bare)}${p.comma} ${hull}`;
}

function contestedWords(dating: Dating, lang: Language): string {
  const sides = (dating.sides ?? []).map((side) => hullWords(side.days, lang));
  const readings = [...new Set(sides)];
  if (readings.length === 0) return PHRASES[lang].unknown;
  return `${PHRASES[lang].contested} ${readings.join(PHRASES[lang].or)}.`;
}

/** Mondays, when every candidate is one; else days. */
function nounOf(dating: Dating): Noun {
  const days = (dating.candidates ?? []).map((iso) => parseDay(iso)).filter((day) => day !== null);
  const weekdays = new Set(days.map(weekdayOf));
  const [first] = weekdays;
  return first !== undefined && weekdays.size === 1 && days.length > 1 ? weekdayNoun(first) : DAY_NOUN;
}

/** A whole month or year is named, not spelled out as its first and last day. */
function periodWords(from: Day, to: Day, lang: Language): string | null {
  const a = partsOf(from);
  const b = partsOf(to);
  if (a.year !== b.year || a.day !== 1 || b.day !== monthLength(b.year, b.month)) return null;
  if (a.month === b.month) return monthWords(a.year, a.month, lang);
  if (a.month !== 1 || b.month !== 12) return null;
  return lang === 'en' ? String(a.year) : lang === 'ar' ? `عام ${String(a.year)}` : `${String(a.year)} год`;
}

function inPeriod(from: Day, to: Day, lang: Language): string {
  const a = partsOf(from);
  const whole = a.month !== partsOf(to).month;
  if (lang === 'en') return `In ${periodWords(from, to, lang)!}`;
  if (lang === 'ar') return `في ${periodWords(from, to, lang)!}`;
  return whole ? `В ${String(a.year)} году` : `В ${monthWords(a.year, a.month, lang, 'in')}`;
}

/** EDTF writes «lasted from a to b» as `a/b`; one unknown day of a range stands in brackets. */
function lasted(dating: Dating): boolean {
  return saysLasted(dating.edtf);
}

function bounds(range: DayRange): readonly [Day | null, Day | null] {
  return [range[0] === null ? null : parseDay(range[0]), range[1] === null ? null : parseDay(range[1])];
}

function sameRange(a: DayRange, b: DayRange): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plain(main: string): DatingWords {
  return { main: main.endsWith('.') ? main : `${main}.`, lead: null, certain: null };
}

interface Phrases {
  readonly comma: string;
  readonly or: string;
  readonly from: string;
  readonly upTo: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly someDay: string;
  readonly anyDay: string;
  readonly probably: string;
  readonly certainOnly: string;
  readonly contested: string;
  readonly unknown: string;
  readonly in: (from: Day, to: Day) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    comma: ',',
    or: ', or ',
    from: 'from',
    upTo: 'up to',
    notBefore: 'not before',
    notAfter: 'not after',
    someDay: 'Some day from',
    anyDay: 'any day',
    probably: 'Probably',
    certainOnly: 'Certain only:',
    contested: 'Disputed:',
    unknown: 'Date unknown.',
    in: (from, to) => inPeriod(from, to, 'en'),
  },
  ar: {
    comma: '،',
    or: '، أو ',
    from: 'منذ',
    upTo: 'حتى',
    notBefore: 'ليس قبل',
    notAfter: 'ليس بعد',
    someDay: 'في يوم ما',
    anyDay: 'أي يوم',
    probably: 'الأرجح',
    certainOnly: 'والمؤكد فقط:',
    contested: 'موضع خلاف:',
    unknown: 'التاريخ غير معروف.',
    in: (from, to) => inPeriod(from, to, 'ar'),
  },
  ru: {
    comma: ',',
    or: ' или ',
    from: 'не раньше',
    upTo: 'не позже',
    notBefore: 'не раньше',
    notAfter: 'не позже',
    someDay: 'В один из дней',
    anyDay: 'любой день',
    probably: 'Вероятно,',
    certainOnly: 'Достоверно только:',
    contested: 'Спорно:',
    unknown: 'Дата неизвестна.',
    in: (from, to) => inPeriod(from, to, 'ru'),
  },
};
