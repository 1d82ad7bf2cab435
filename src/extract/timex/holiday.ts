import { addDays, dayOf, weekdayOf, type Day, type Weekday } from '../../model/day.ts';
import { hijriDay } from './hijri.ts';
import type { HolidayId } from './value.ts';

/** How a feast is found: a fixed day, a Hijri day (`length` days long), or a rule of the year. */
type Feast =
  | { readonly calendar: 'gregorian'; readonly month: number; readonly day: number }
  | { readonly calendar: 'hijri'; readonly month: number; readonly day: number; readonly length: number }
  | { readonly calendar: 'rule'; readonly dayIn: (year: number) => Day };

const fixed = (month: number, day: number): Feast => ({ calendar: 'gregorian', month, day });
const hijri = (month: number, day: number, length = 1): Feast => ({ calendar: 'hijri', month, day, length });
const rule = (dayIn: (year: number) => Day): Feast => ({ calendar: 'rule', dayIn });

/** The feasts that newspapers date things by. Mother's and Father's Day are the Arab ones. */
export const FEASTS: Readonly<Record<HolidayId, Feast>> = {
  'new-year': fixed(1, 1),
  'new-year-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'orthodox-christmas': fixed(1, 7),
  valentine: fixed(2, 14),
  women: fixed(3, 8),
  mothers: fixed(3, 21),
  fathers: fixed(6, 21),
  'april-fool': fixed(4, 1),
  labour: fixed(5, 1),
  'victory-europe': fixed(5, 9),
  'us-independence': fixed(7, 4),
  halloween: fixed(10, 31),
  christmas: fixed(12, 25),
  thanksgiving: rule((year) => weekdayFrom(dayOf(year, 11, 22), 4)),
  'black-friday': rule((year) => addDays(weekdayFrom(dayOf(year, 11, 22), 4), 1)),
  'good-friday': rule((year) => addDays(easterOf(year), -2)),
  easter: rule(easterOf),
  'orthodox-easter': rule(orthodoxEasterOf),
  'hijri-new-year': hijri(1, 1),
  ashura: hijri(1, 10),
  mawlid: hijri(3, 12),
  isra: hijri(7, 27),
  ramadan: hijri(9, 1, 0),
  qadr: hijri(9, 27),
  fitr: hijri(10, 1),
  arafa: hijri(12, 9),
  adha: hijri(12, 10),
};

/** The first day of a feast in a year of its own calendar (Hijri for Hijri feasts); null outside the tables. */
export function feastDay(holiday: HolidayId, year: number): Day | null {
  const feast = FEASTS[holiday];
  if (feast.calendar === 'hijri') return hijriDay(year, feast.month, feast.day);
  return feast.calendar === 'rule' ? feast.dayIn(year) : dayOf(year, feast.month, feast.day);
}

function weekdayFrom(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Western Easter. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Orthodox Easter: Meeus' Julian computus, moved by the 13 days of 1900–2099. */
function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return dayOf(year, 3, 22 + d + e + 13);
}
