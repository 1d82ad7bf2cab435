/** «1,234»: digits are European in every language, as the sources print them. */
export function grouped(count: number): string {
  if (count < 1000) return String(count);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
