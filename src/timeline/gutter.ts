/** A stage narrower than this has no room for names beside its lanes. */
const NARROWEST = 420;
/** From here on the gutter is at least as wide as the page's own. */
const ROOMY = 800;
const LEAST = 124;
const LEAST_ROOMY = { ar: 152, en: 152, ru: 172 } as const;
/** No gutter takes more of the stage, or more pixels at the usual text size. */
const MOST_SHARE = 0.3;
const MOST = 240;

/** Before a lane's name, between it and its count, and after that. */
export const NAME_FROM = 16;
const BETWEEN = 12;
export const COUNT_TO = 20;

/** What names are written beside: the widths in CSS pixels that have to fit. */
export interface GutterContent {
  readonly names: readonly number[];
  readonly counts: readonly number[];
}

/** The gutter's width: as wide as its names and counts need, within what the stage can spare; 0 where it can spare nothing. */
export function gutterFor(
  width: number,
  lang: keyof typeof LEAST_ROOMY,
  unit: number,
  { names, counts }: GutterContent,
): number {
  if (width < NARROWEST) return 0;
  const least = width < ROOMY ? LEAST : LEAST_ROOMY[lang];
  const needed = NAME_FROM + Math.max(0, ...names) + BETWEEN + Math.max(0, ...counts) + COUNT_TO;
  const most = Math.min(MOST * unit, width * MOST_SHARE);
  return Math.round(Math.max(least, Math.min(most, needed)));
}

/** What a gutter leaves for a name beside a count. */
export function nameRoom(gutter: number, count: number): number {
  return gutter - NAME_FROM - BETWEEN - count - COUNT_TO;
}
