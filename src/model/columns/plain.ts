import { dayOf } from '../day.ts';

/** An event of a plain list: times are ISO 8601, rows sorted by `start`. */
export interface PlainRow {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end?: string | null;
  readonly lane?: string | null;
}

const MS = 86_400_000;

/**
 * Reads a time as days since 1970 with fractions; the usual form in UTC without going through a Date.
 * Throws a RangeError that names the row when it cannot be read.
 */
export function instantOf(iso: string, row: number): number {
  if (iso.length >= 20 && iso.endsWith('Z') && iso.charCodeAt(4) === 45) {
    const day = dayOf(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
    const seconds = digits(iso, 11, 13) * 3600 + digits(iso, 14, 16) * 60 + digits(iso, 17, 19);
    const fraction = iso.length > 20 ? Number(iso.slice(19, -1)) : 0;
    const value = day + (seconds + fraction) / 86_400;
    if (Number.isFinite(value)) return value;
  }
  const value = Date.parse(iso) / MS;
  if (Number.isFinite(value)) return value;
  throw new RangeError(`Unexpected time ${JSON.stringify(iso)} in row ${row}, expected ISO 8601`);
}

/** The number some digits write; NaN when one of them is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
