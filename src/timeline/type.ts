/** How a text is set: what a canvas needs to measure or draw it. */
export interface Font {
  readonly family: string;
  readonly weight: string;
  /** CSS pixels. */
  readonly size: number;
}

/** The type of the drawing, as the page's styles set it. */
export interface Type {
  readonly label: Font;
  /** The label of the mark that is chosen or pointed at. */
  readonly strong: Font;
  readonly tick: Font;
  /** Years, and whatever else stands out on the axis. */
  readonly year: Font;
  readonly lane: Font;
  /** The source's own words. */
  readonly words: Font;
  /** How large the reader sets text: 1 where labels are as large as they are drawn for. */
  readonly unit: number;
}

const CLASSES = {
  label: 'label',
  strong: 'label strong',
  tick: 'tick',
  year: 'tick strong',
  lane: 'lane',
} as const;
/** What a label's letters measure at the usual text size; Arabic ones are drawn a pixel larger. */
const LABEL = 12;
const LABEL_ARABIC = 13;
/** Geometry never shrinks below what marks need, and no screen holds more than three times it. */
const MOST = 3;

/** Reads the type in force in a layer of texts: the size a reader has chosen is in it. Costs one pass of style. */
export function typeOf(layer: HTMLElement, arabic: boolean): Type {
  const { ownerDocument: document } = layer;
  const probe = document.createElement('div');
  probe.hidden = true;
  const span = (className: string, parent: HTMLElement): HTMLElement => {
    const made = document.createElement('span');
    made.className = className;
    parent.append(made);
    return made;
  };
  const nodes = Object.entries(CLASSES).map(
    ([role, name]) => [role as keyof typeof CLASSES, span(`text ${name}`, probe)] as const,
  );
  const words = span('text-words', nodes[0]![1]);
  layer.append(probe);
  const roles = Object.fromEntries(nodes.map(([role, node]) => [role, fontOf(node)])) as Record<
    keyof typeof CLASSES,
    Font
  >;
  const type = { ...roles, words: fontOf(words) };
  probe.remove();
  const usual = arabic ? LABEL_ARABIC : LABEL;
  return { ...type, unit: Math.min(MOST, Math.max(1, type.label.size / usual)) };
}

function fontOf(node: HTMLElement): Font {
  const { fontFamily, fontWeight, fontSize } = getComputedStyle(node);
  return {
    family: fontFamily || 'sans-serif',
    weight: fontWeight || '400',
    size: Number.parseFloat(fontSize) || LABEL,
  };
}
