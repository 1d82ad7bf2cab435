import { dayWords, datingWords, hullWords } from '../../model/wording.ts';
import type { DatingWords } from '../../model/wording.ts';
import type { Dating, DayRange } from '../../model/dating.ts';
import type { Day } from '../../model/day.ts';
import { partsOf } from '../../model/day.ts';
import { monthName } from '../../model/grammar.ts';
import type { Language } from '../../model/language.ts';
import type { DigitStyle, MonthStyle } from './address.ts';

/** Month names by region, in calendar order; `egypt` is what the model writes. */
const REGIONS: Readonly<Record<Exclude<MonthStyle, 'egypt' | 'both'>, readonly string[]>> = {
  levant: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  maghreb: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
};

const EGYPT = Array.from({ length: 12 }, (_, month) => monthName(month + 1, 'ar'));
const EGYPT_MONTH = new RegExp(`(?<!\\p{L})(?:${EGYPT.join('|')})(?!\\p{L})`, 'gu');

/** How a reader wants dates written. */
export interface DateStyle {
  readonly lang: Language;
  readonly months: MonthStyle;
  readonly digits: DigitStyle;
}

/** Month names and digits of an Arabic phrase as the reader's region writes them; others stay. */
export function regional(text: string, style: DateStyle): string {
  if (style.lang !== 'ar') return text;
  const named =
    style.months === 'egypt' ? text : text.replace(EGYPT_MONTH, (name) => regionalMonth(name, style.months));
  return style.digits === 'latn'
    ? named
    : named.replace(/[0-9]/g, (d) => String.fromCharCode(0x0660 + Number(d)));
}

function regionalMonth(name: string, months: MonthStyle): string {
  const index = EGYPT.indexOf(name);
  if (months === 'both') return `${REGIONS.levant[index]!}/${name}`;
  return months === 'egypt' ? name : REGIONS[months][index]!;
}

/** A date in words, in the reader's style; the full stops are left to the sentence around it. */
export function dateWords(date: Dating, style: DateStyle): DatingWords {
  const words = datingWords(date, style.lang);
  const write = (text: string | null): string | null => (text === null ? null : regional(bare(text), style));
  return { main: write(words.main)!, lead: write(words.lead), certain: write(words.certain) };
}

/** A date as one phrase, for lists and accessible names. */
export function datePhrase(date: Dating, style: DateStyle): string {
  return dateWords(date, style).main;
}

export function rangePhrase(range: DayRange, style: DateStyle): string {
  return regional(hullWords(range, style.lang), style);
}

/** «16 Jul 2018», «16 يوليو 2018», «16 июля 2018»: a day where there is little room. */
export function shortDay(day: Day, style: DateStyle): string {
  if (style.lang === 'ar') return regional(dayWords(day, 'ar'), style);
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${shortMonth(month, style)} ${year}`;
}

const RUSSIAN_TICKS = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');

/** «Jul», «يوليو», «июль»: a month's name at a tick. */
export function tickMonth(month: number, style: DateStyle): string {
  return style.lang === 'ru' ? RUSSIAN_TICKS[month - 1]! : shortMonth(month, style);
}

/** «Jul», «يوليو», «июля»: a month's name in a short date. */
export function shortMonth(month: number, style: DateStyle): string {
  const name = monthName(month, style.lang);
  return style.lang === 'en' ? name.slice(0, 3) : regional(name, style);
}

function bare(text: string): string {
  return text.replace(/\.$/, '');
}
