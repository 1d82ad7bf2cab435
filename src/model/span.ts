/** A stretch of an article's text: half-open, in UTF-16 units of the decoded text after the front matter. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters it covers: `text.slice(start, end) === exact`. */
export interface Quote extends Span {
  readonly exact: string;
}

/** A quote that names its article. */
export interface ArticleQuote extends Quote {
  readonly article: string;
}

export function quoteOf(text: string, start: number, end: number): Quote {
  return { start, end, exact: text.slice(start, end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
