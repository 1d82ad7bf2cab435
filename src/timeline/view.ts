/** The stretch of time on show, in days since 1970-01-01 (UTC) with fractions; `to` is exclusive. Never changed, only replaced. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** What views may be: nothing outside `from`…`to`, nothing shorter than `shortest`. */
export interface Limits extends View {
  readonly shortest: number;
}

export function spanOf(view: View): number {
  return view.to - view.from;
}

/** True when both ends agree to a millionth of the view: nobody could see the difference. */
export function sameView(a: View, b: View): boolean {
  const slack = Math.min(spanOf(a), spanOf(b)) * 1e-6;
  return Math.abs(a.from - b.from) <= slack && Math.abs(a.to - b.to) <= slack;
}

/** The view moved by some days, as far as the limits let it go. */
export function panned(view: View, days: number, limits: Limits): View {
  const least = limits.from - view.from;
  const most = limits.to - view.to;
  // A view wider than the limits can only stand in their middle.
  const shift = least > most ? (least + most) / 2 : Math.min(most, Math.max(least, days));
  return shift === 0 ? view : { from: view.from + shift, to: view.to + shift };
}

/**
 * The view zoomed about an instant, which keeps its place.
 * @param factor above 1 shows less time
 */
export function zoomed(view: View, factor: number, about: number, limits: Limits): View {
  const span = spanOf(view);
  const wanted = Math.min(spanOf(limits), Math.max(limits.shortest, span / factor));
  if (wanted === span) return view;
  const ratio = wanted / span;
  const next = { from: about - (about - view.from) * ratio, to: about + (view.to - about) * ratio };
  return panned(next, 0, limits);
}

/** A view zoomed about an instant, whatever the limits. @param factor above 1 shows less time */
export function scaledAbout(view: View, factor: number, about: number): View {
  return { from: about - (about - view.from) / factor, to: about + (view.to - about) / factor };
}

/** The nearest view to the wanted one within the limits. */
export function constrained(view: View, limits: Limits): View {
  const span = Math.min(spanOf(limits), Math.max(limits.shortest, spanOf(view)));
  const middle = (view.from + view.to) / 2;
  const sized = span === spanOf(view) ? view : { from: middle - span / 2, to: middle + span / 2 };
  return panned(sized, 0, limits);
}

/** A view on the way from one to another; spans change by equal ratios, so that the zoom seems even. */
export function between(a: View, b: View, t: number): View {
  if (t >= 1) return b;
  const spanA = spanOf(a);
  const spanB = spanOf(b);
  const span = spanA * (spanB / spanA) ** t;
  // The middle moves with the span, so that a zoom about a point keeps that point still.
  const share = spanA === spanB ? t : (spanA - span) / (spanA - spanB);
  const from = a.from + (b.from - a.from) * share;
  return { from, to: from + span };
}
