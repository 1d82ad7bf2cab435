/** A text of the drawing. It is HTML, so that every script is shaped and turned by the browser. */
export interface TextItem {
  /** The same key keeps the same element from frame to frame. */
  readonly key: string;
  readonly text: string;
  /** A second line, in the source's own language. */
  readonly words?: { readonly text: string; readonly lang: string } | null;
  readonly lang: string;
  readonly rtl: boolean;
  readonly className: string;
  /** The point the text is set at: its left or right edge or middle, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'middle';
  /** The greatest width in pixels; longer texts end in an ellipsis. */
  readonly maxWidth?: number;
  readonly title?: string;
}

interface Held {
  readonly node: HTMLElement;
  item: TextItem | null;
  seen: number;
}

/** How an element is moved so that its edge or middle comes to stand at its point. */
const ANCHOR = {
  left: 'translate(0, -50%)',
  right: 'translate(-100%, -50%)',
  middle: 'translate(-50%, -50%)',
} as const;
/** Spare elements that are kept, out of sight, for the next frame. */
const SPARE = 40;

/** A pool of elements that show the texts of a frame and are used again in the next. */
export class TextLayer {
  readonly #root: HTMLElement;
  readonly #held = new Map<string, Held>();
  readonly #free: Held[] = [];
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows these texts and no others. Only what changed touches the document. */
  show(items: readonly TextItem[]): void {
    this.#turn += 1;
    for (const item of items) {
      const held = this.#held.get(item.key);
      if (held) held.seen = this.#turn;
    }
    for (const [key, held] of this.#held) {
      if (held.seen === this.#turn) continue;
      this.#held.delete(key);
      this.#free.push(held);
    }
    for (const item of items) update(this.#held.get(item.key) ?? this.#take(item.key), item);
    this.#hideFree();
  }

  clear(): void {
    for (const { node } of [...this.#held.values(), ...this.#free]) node.remove();
    this.#held.clear();
    this.#free.length = 0;
  }

  #take(key: string): Held {
    const held = this.#free.pop() ?? this.#create();
    held.seen = this.#turn;
    this.#held.set(key, held);
    return held;
  }

  #create(): Held {
    const node = this.#root.ownerDocument.createElement('span');
    this.#root.append(node);
    return { node, item: null, seen: 0 };
  }

  #hideFree(): void {
    while (this.#free.length > SPARE) this.#free.pop()!.node.remove();
    for (const held of this.#free) {
      if (held.item) held.node.hidden = true;
      held.item = null;
    }
  }
}

function update(held: Held, item: TextItem): void {
  const { node, item: old } = held;
  if (!old) node.hidden = false;
  if (old?.className !== item.className) node.className = `text ${item.className}`;
  if (old?.lang !== item.lang) node.lang = item.lang;
  if (old?.rtl !== item.rtl) node.dir = item.rtl ? 'rtl' : 'ltr';
  if (old?.text !== item.text || old.words?.text !== item.words?.text) write(node, item, old);
  if (old?.maxWidth !== item.maxWidth)
    node.style.maxWidth = item.maxWidth === undefined ? '' : `${item.maxWidth}px`;
  if (old?.title !== item.title) node.title = item.title ?? '';
  if (old?.align !== item.align) node.style.transform = ANCHOR[item.align];
  if (old?.x !== item.x || old.y !== item.y) {
    const x = item.align === 'left' ? Math.round(item.x * 2) / 2 : item.x;
    node.style.translate = `${x}px ${Math.round(item.y)}px`;
  }
  held.item = item;
}

function write(node: HTMLElement, item: TextItem, old: TextItem | null): void {
  const only = node.firstChild;
  // Changing a text node is cheaper than putting in another.
  if (only && !item.words && !old?.words) only.nodeValue = item.text;
  else node.textContent = item.text;
  if (!item.words) return;
  const words = node.ownerDocument.createElement('span');
  words.className = 'text-words';
  words.lang = item.words.lang;
  words.dir = 'auto';
  words.textContent = item.words.text;
  node.append(words);
}
