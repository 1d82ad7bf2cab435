import type { Weekday } from '../../model/day.ts';

/** A stretch of the calendar that people count in. Weeks begin on Monday (ISO 8601). */
export type Unit =
  'day' | 'week' | 'month' | 'quarter' | 'third' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** The word of direction beside a noun: «الماضي», «الجاري», «المقبل», «قبل الماضي», «بعد المقبل». */
export type Toward = 'before-last' | 'last' | 'this' | 'next' | 'after-next';

/** What part of a period is meant: «مطلع», «منتصف», «أواخر». */
export type Part = 'early' | 'mid' | 'late';

/** Spring is 1, summer 2, autumn 3, winter 4, as EDTF's 21–24. */
export type Season = 1 | 2 | 3 | 4;

export type HolidayId =
  | 'new-year'
  | 'new-year-eve'
  | 'christmas'
  | 'orthodox-christmas'
  | 'epiphany'
  | 'valentine'
  | 'women'
  | 'mothers'
  | 'fathers'
  | 'april-fool'
  | 'labour'
  | 'victory-europe'
  | 'us-independence'
  | 'halloween'
  | 'thanksgiving'
  | 'black-friday'
  | 'good-friday'
  | 'easter'
  | 'orthodox-easter'
  | 'hijri-new-year'
  | 'ashura'
  | 'mawlid'
  | 'isra'
  | 'ramadan'
  | 'qadr'
  | 'fitr'
  | 'arafa'
  | 'adha';

/** Which year, when the words say so: by number, or counted from the reference's year. */
export interface YearWords {
  readonly year: number | null;
  /** 0 «هذا العام», −1 «العام الماضي»; null when the words do not count. */
  readonly yearShift: number | null;
}

/** A Gregorian date as far as it is said: «16 يوليو», «يوليو 2018», «2018», «الإثنين 16 يوليو الماضي». */
export interface DateValue extends YearWords {
  readonly op: 'date';
  /** 1–12; null only when the year stands alone. */
  readonly month: number | null;
  readonly day: number | null;
  /** The weekday said beside the date; it narrows an unsaid year. */
  readonly weekday: Weekday | null;
  readonly toward: Toward | null;
}

/** A date of the Umm al-Qura calendar. A bare month may carry a Gregorian year («رمضان 2019»). */
export interface HijriValue extends YearWords {
  readonly op: 'hijri';
  /** 1–12; null only when the year stands alone. */
  readonly month: number | null;
  readonly day: number | null;
  readonly toward: Toward | null;
}

export interface HolidayValue extends YearWords {
  readonly op: 'holiday';
  readonly holiday: HolidayId;
  /** Days after the first: «ثالث أيام العيد» is 2; null when the feast itself is meant. */
  readonly offset: number | null;
  readonly toward: Toward | null;
}

export interface SeasonValue extends YearWords {
  readonly op: 'season';
  readonly season: Season;
  readonly toward: Toward | null;
}

/** What a temporal expression says before any reference is known. Plain data: it is stored in constraints. */
export type TimexValue =
  | DateValue
  | HijriValue
  | HolidayValue
  | SeasonValue
  /** A weekday: bare («الخميس») or with a direction («الخميس الماضي»). */
  | { readonly op: 'weekday'; readonly weekday: Weekday; readonly toward: Toward | null }
  /** The calendar unit of the reference, or one that lies `count` units from it: «اليوم», «أمس», «الشهر الماضي». */
  | { readonly op: 'shift'; readonly unit: Unit; readonly count: number; readonly weekday?: Weekday }
  /** A distance: «قبل ثلاثة أيام» is −3…−3, «قبل بضعة أيام» −9…−3. `least` ≤ `most`. */
  | {
      readonly op: 'away';
      readonly unit: Unit;
      readonly least: number;
      readonly most: number;
      readonly approximate: boolean;
      /** Days on top of the units, with their sign: «بعد شهر ويومين» is 2. */
      readonly days?: number;
    }
  /** «العام الجديد»: the year whose beginning is nearest. */
  | { readonly op: 'new-year' }
  /** The last (negative) or next n units, up to the reference: «الأيام الثلاثة الماضية». Sign 0: direction unsaid. */
  | { readonly op: 'rolling'; readonly unit: Unit; readonly count: number; readonly signed: boolean }
  | { readonly op: 'part'; readonly part: Part; readonly of: TimexValue }
  /** The n-th (from the end when negative) unit of a period: «الربع الأول من 2018», «آخر يوم من الشهر». */
  | { readonly op: 'nth'; readonly n: number; readonly unit: Unit; readonly of: TimexValue }
  /** The n-th (from the end when negative) such weekday of a period: «أول جمعة من مارس», «أحد الأسبوع الماضي». */
  | { readonly op: 'nth-weekday'; readonly n: number; readonly weekday: Weekday; readonly of: TimexValue }
  /** The first (last when negative) n units of a period: «الأشهر الستة الأولى من 2018». */
  | { readonly op: 'run'; readonly count: number; readonly unit: Unit; readonly of: TimexValue }
  | { readonly op: 'decade'; readonly start: number }
  /** The century that holds the years 100(n−1)+1 … 100n as people use it: the 20th is 1900–1999. */
  | { readonly op: 'century'; readonly century: number }
  | { readonly op: 'weekend'; readonly count: number }
  /** What is left, or has gone by, of a unit: «في وقت لاحق من هذا الشهر», «في وقت سابق من العام الجاري». */
  | { readonly op: 'rest'; readonly side: 'before' | 'after'; readonly of: TimexValue }
  /** It lasted from the one to the other. */
  | { readonly op: 'range'; readonly from: TimexValue; readonly to: TimexValue }
  /** Open on the other side: «منذ 2011» is `from`, «حتى مارس» is `to`; «قبل مارس» does not include March itself. */
  | {
      readonly op: 'open';
      readonly side: 'from' | 'to';
      readonly inclusive: boolean;
      readonly of: TimexValue;
      /** «منذ السبت» began before, whatever tense stands around it; «ابتداء من السبت» may begin later. */
      readonly begun?: boolean;
    }
  | { readonly op: 'about'; readonly of: TimexValue }
  /** `of` read against another date instead of the reference; null is the date last spoken of («في اليوم نفسه»). */
  | { readonly op: 'after'; readonly anchor: TimexValue | null; readonly of: TimexValue }
  /** One of these, in order of likelihood («05/10/24»). */
  | { readonly op: 'one-of'; readonly values: readonly TimexValue[] }
  /** «مؤخرا»: shortly before (or after) the reference; it has no date of its own. */
  | { readonly op: 'recent'; readonly future: boolean };

const NO_YEAR: YearWords = { year: null, yearShift: null };

/** A partial Gregorian date; what is not given is unsaid. */
export function dateValue(said: Partial<Omit<DateValue, 'op'>>): DateValue {
  return { op: 'date', month: null, day: null, weekday: null, toward: null, ...NO_YEAR, ...said };
}

/** A partial Hijri date; what is not given is unsaid. */
export function hijriValue(said: Partial<Omit<HijriValue, 'op'>>): HijriValue {
  return { op: 'hijri', month: null, day: null, toward: null, ...NO_YEAR, ...said };
}

/** The values a value is made of. */
export function partsOfValue(value: TimexValue): readonly TimexValue[] {
  switch (value.op) {
    case 'part':
    case 'nth':
    case 'nth-weekday':
    case 'run':
    case 'rest':
    case 'open':
    case 'about':
      return [value.of];
    case 'range':
      return [value.from, value.to];
    case 'after':
      return value.anchor ? [value.anchor, value.of] : [value.of];
    case 'one-of':
      return value.values;
    default:
      return [];
  }
}

/** Whether the words name their days alone, whatever the reference day is. */
export function isAbsolute(value: TimexValue): boolean {
  switch (value.op) {
    case 'date':
    case 'hijri':
    case 'holiday':
    case 'season':
      return value.year !== null;
    case 'decade':
    case 'century':
      return true;
    case 'new-year':
    case 'weekday':
    case 'shift':
    case 'away':
    case 'rolling':
    case 'weekend':
    case 'rest':
    case 'recent':
      return false;
    case 'after':
      return value.anchor !== null && isAbsolute(value.anchor);
    default:
      return partsOfValue(value).every(isAbsolute);
  }
}

/** Whether the value hangs on the date last spoken of («في اليوم نفسه») and not on the reference. */
export function isAnaphoric(value: TimexValue): boolean {
  return (value.op === 'after' && value.anchor === null) || partsOfValue(value).some(isAnaphoric);
}

/** The weekday the words name for the whole value, said alone or beside a date; null when they name none. */
export function weekdaySaid(value: TimexValue): Weekday | null {
  switch (value.op) {
    case 'weekday':
    case 'nth-weekday':
    case 'date':
      return value.weekday;
    case 'shift':
      return value.weekday ?? null;
    case 'about':
      return weekdaySaid(value.of);
    default:
      return null;
  }
}
