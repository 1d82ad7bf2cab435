/**
 * A civil day: the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * It is a calendar square, not an instant: it has no time zone and is never converted.
 */
export type Day = number & { readonly __unit: 'day' };

/** A day's name, `YYYY-MM-DD` (ISO 8601, EDTF level 0). */
export type IsoDay = string;

/** ISO 8601 weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097; // 400 Gregorian years

/**
 * The day of a year, month and day of month. Months outside 1–12 and days outside the month roll over.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const rolled = year + Math.floor((month - 1) / 12);
  const month12 = ((((month - 1) % 12) + 12) % 12) + 1;
  // The year begins in March here, so that the leap day comes last.
  const y = month12 <= 2 ? rolled - 1 : rolled;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month12 + (month12 > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - 719_468) as Day;
}

/** Year, month and day of month of a day. Source: Hinnant, civil_from_days. */
export function partsOf(day: Day): YearMonthDay {
  const z = day + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const doe = z - era * DAYS_PER_ERA;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** The ISO weekday of a day (1970-01-01 was a Thursday). */
export function weekdayOf(day: Day): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The number of days in a month. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Reads `YYYY-MM-DD`; null when the text is not such a day or the day does not exist. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayOf(year, month, day);
}

/** Reads `YYYY-MM-DD` that is known to be right; throws on anything else, since that is a bug. */
export function mustParseDay(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`Unexpected day ${iso}, expected YYYY-MM-DD`);
  return day;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** A day some days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

function pad2(n: number): string {
  return n < 10 ? `0${String(n)}` : String(n);
}
