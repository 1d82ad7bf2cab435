import type { IsoDay } from '../model/day.ts';

/** Where a day begins first, in milliseconds before it begins in Greenwich (UTC+14). */
const FIRST_ZONE = 14 * 60 * 60 * 1000;

/**
 * The day on which articles are read: nothing read today can have appeared later. It is the day it is where
 * days begin first, so that no newspaper is ahead of it. `SOURCE_DATE_EPOCH`, in seconds, stands for the
 * clock where the same bytes are wanted on any day (reproducible-builds.org).
 */
export function accessedNow(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): IsoDay {
  const now = epoch !== undefined && /^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(now + FIRST_ZONE).toISOString().slice(0, 10);
}
