/**
 * The width of a part of the page as the plain list shows it, in CSS pixels; 0 where that is not on the page.
 * What is made out of sight cannot be measured, and would be made again once it can.
 */
export function plainWidth(part: 'axis' | 'rows'): number {
  const selector = part === 'axis' ? '#without-script .axis' : '#without-script ol';
  return document.querySelector(selector)?.clientWidth ?? 0;
}
