import { partsOf, type Day } from '../../model/day.ts';

/**
 * Umm al-Qura, the civil calendar of Saudi Arabia: which months of a year have 30 days, one bit a month
 * (Muharram lowest), three hexadecimal digits a year. Source: CLDR/ICU 78.2, calendar `islamic-umalqura`,
 * written out once for 1340–1500 AH, so that no run depends on the machine's ICU.
 * A month that was announced by sighting may begin a day before or after.
 */
const LONG_MONTHS =
  '2f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac56' +
  '4aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2' +
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5' +
  'aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d' +
  '2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26' +
  'a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a9' +
  '5552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4a';

export const FIRST_HIJRI_YEAR = 1340;
export const LAST_HIJRI_YEAR = FIRST_HIJRI_YEAR + LONG_MONTHS.length / 3 - 1;
/** 1 Muharram 1340 is 4 September 1921. */
const EPOCH = -17_651;

const monthStarts = countMonthStarts();

function countMonthStarts(): Int32Array {
  const months = (LAST_HIJRI_YEAR - FIRST_HIJRI_YEAR + 1) * 12;
  const starts = new Int32Array(months + 1);
  starts[0] = EPOCH;
  for (let i = 0; i < months; i += 1) {
    const bits = Number.parseInt(LONG_MONTHS.slice(Math.floor(i / 12) * 3, Math.floor(i / 12) * 3 + 3), 16);
    starts[i + 1] = starts[i]! + (((bits >> (i % 12)) & 1) === 1 ? 30 : 29);
  }
  return starts;
}

/** The day of a Hijri date (month 1–12; months outside roll over); null outside 1340–1500 AH. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  const index = (year - FIRST_HIJRI_YEAR) * 12 + month - 1;
  if (index < 0 || index >= monthStarts.length) return null;
  return (monthStarts[index]! + day - 1) as Day;
}

/** The number of days in a Hijri month; null outside 1340–1500 AH. */
export function hijriMonthLength(year: number, month: number): number | null {
  const index = (year - FIRST_HIJRI_YEAR) * 12 + month - 1;
  if (index < 0 || index >= monthStarts.length - 1) return null;
  return monthStarts[index + 1]! - monthStarts[index]!;
}

/** The Hijri year a day lies in, near enough to search from: exact to a year. */
export function hijriYearNear(day: Day): number {
  const { year, month } = partsOf(day);
  return Math.round((year + month / 12 - 621.57) * 1.030684);
}
