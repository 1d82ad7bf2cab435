type Attribute = string | number | boolean | null;
type Listener = (event: never) => void;

/**
 * Makes an element: `h('button', { type: 'button', onclick: close }, 'Close')`. Attributes that are null or false
 * are left out; names that begin with `on` are listeners. There is no way to pass markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute | Listener>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Text that keeps its own direction inside other text. */
export function bdi(text: string): HTMLElement {
  return h('bdi', {}, text);
}

/** Does things again only when what they depend on has changed. */
export class Memo {
  readonly #seen = new Map<string, readonly unknown[]>();

  /** Acts at the first call by this name, and whenever one of the inputs is not the one of the last call. */
  on(name: string, inputs: readonly unknown[], act: () => void): void {
    const before = this.#seen.get(name);
    if (before?.every((input, i) => Object.is(input, inputs[i]))) return;
    this.#seen.set(name, inputs);
    act();
  }
}
