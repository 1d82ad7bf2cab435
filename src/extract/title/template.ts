/** What fills a template's slots; null where there is nothing to say. */
export type Slots = Readonly<Record<string, string | null>>;

/** How a language writes a word marked `<…>` in a template: the verb, or the noun that carries agreement. */
export type Inflect = (marked: string) => string;

/**
 * The first template all of whose slots can be filled, filled; null when none can.
 * `{slot}` is replaced, `<word>` is inflected, and `[ … ]` is left out when a slot in it is empty.
 */
export function fill(templates: readonly string[], slots: Slots, inflect: Inflect): string | null {
  for (const template of templates) {
    const filled = fillOne(dropEmpty(template, slots), slots, inflect);
    if (filled !== null) return filled;
  }
  return null;
}

function dropEmpty(template: string, slots: Slots): string {
  return template.replace(/\[([^\]]*)\]/g, (_, inner: string) => (fillable(inner, slots) ? inner : ''));
}

function fillable(template: string, slots: Slots): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Boolean(slots[name!]));
}

function fillOne(template: string, slots: Slots, inflect: Inflect): string | null {
  if (!fillable(template, slots)) return null;
  return template
    .replace(/<([^>]*)>/g, (_, word: string) => inflect(word))
    .replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
