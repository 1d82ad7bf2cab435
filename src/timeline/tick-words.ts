import { monthName } from '../model/grammar.ts';
import { partsOf, weekdayOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/language.ts';
import type { Step, TickLabel } from './ticks.ts';

/** Short names where a tick has no room for the whole one. Arabic months have none. */
const SHORT_MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
} as const;
/** Monday first. */
const SHORT_WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
} as const;

/** «Jul», «يوليو», «июль»; after a day, Russian declines what is not cut short: «9 июля». */
export function shortMonth(month: number, lang: Language, afterDay = false): string {
  if (lang === 'ar') return monthName(month, lang, 'alone');
  if (lang === 'ru' && afterDay) return genitiveRussian(month);
  return SHORT_MONTHS[lang][month - 1]!;
}

function genitiveRussian(month: number): string {
  const whole: Readonly<Record<number, string>> = { 3: 'марта', 5: 'мая', 6: 'июня', 7: 'июля' };
  return whole[month] ?? SHORT_MONTHS.ru[month - 1]!;
}

/** «16 Jul 2018», «16 يوليو 2018», «16 июля 2018». */
export function shortDay(instant: number, lang: Language): string {
  const { year, month, day } = partsOf(Math.floor(instant) as Day);
  return `${day} ${shortMonth(month, lang, true)} ${year}`;
}

/** «Mon 16 Jul 2018»: the day under the pointer. */
export function weekdayAndDay(instant: number, lang: Language): string {
  const weekday = SHORT_WEEKDAYS[lang][weekdayOf(Math.floor(instant) as Day) - 1]!;
  return `${weekday} ${shortDay(instant, lang)}`;
}

/** «14:30». */
export function clock(instant: number): string {
  const minutes = Math.round((instant - Math.floor(instant)) * 1440);
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** What stands at a tick. January carries its year; so does the first label of the axis. */
export function tickWords(label: TickLabel, lang: Language): string {
  const { year, month, day } = partsOf(Math.floor(label.instant + 1e-9) as Day);
  switch (grainOf(label.step)) {
    case 'year':
      return yearWords(year);
    case 'month':
      if (label.first) return `${shortMonth(month, lang)} ${yearWords(year)}`;
      return label.strong ? yearWords(year) : shortMonth(month, lang);
    case 'day':
      return label.strong ? `${day} ${shortMonth(month, lang, true)} ${yearWords(year)}` : String(day);
    case 'clock':
      return clock(label.instant);
  }
}

function yearWords(year: number): string {
  // The years before 1 are counted as astronomers do: 0 is 1 BCE.
  return year < 0 ? `−${String(-year)}` : String(year);
}

/** What a step's labels are made of. */
export function grainOf(step: Step): 'year' | 'month' | 'day' | 'clock' {
  if (step === 'quarter' || step === 'month') return 'month';
  if (step === 'week' || step === 'day') return 'day';
  if (step === 'quarterDay' || step === 'hour' || step === 'quarterHour' || step === 'minute') return 'clock';
  return 'year';
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
