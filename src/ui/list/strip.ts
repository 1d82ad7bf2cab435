import type { Family } from '../../model/kind.ts';
import type { Shape } from '../mark/shape.ts';

/** Outlines that are drawn alike, as one path each: hundreds of events are a handful of elements. */
export interface StripPaths {
  readonly family: Family;
  readonly dim: boolean;
  /** Days that are known or likely. */
  readonly solid: string;
  /** Likely days without an end. */
  readonly open: string;
  /** Possible days. */
  readonly line: string;
  /** What lasted. */
  readonly thick: string;
}

interface StripMark {
  readonly family: Family;
  readonly dim: boolean;
  readonly shape: Shape;
}

type Parts = Pick<StripPaths, 'solid' | 'open' | 'line' | 'thick'>;

const NOTHING: Parts = { solid: '', open: '', line: '', thick: '' };

/** The paths of marks, by family; the dimmed ones first, since the others lie over them. */
export function stripPaths(marks: readonly StripMark[], yOf: (family: Family) => number): StripPaths[] {
  const groups = new Map<string, StripPaths>();
  for (const { family, dim, shape } of marks) {
    const key = `${dim ? 0 : 1} ${family}`;
    const group = groups.get(key) ?? { family, dim, ...NOTHING };
    const drawn = partsOf(shape, yOf(family));
    groups.set(key, {
      ...group,
      solid: group.solid + drawn.solid,
      open: group.open + drawn.open,
      line: group.line + drawn.line,
      thick: group.thick + drawn.thick,
    });
  }
  return [...groups.values()].sort((a, b) => Number(b.dim) - Number(a.dim));
}

function partsOf(shape: Shape, y: number): Parts {
  switch (shape.kind) {
    case 'disc':
      return { ...NOTHING, solid: disc(shape.x, y, 3.5) };
    case 'few':
      return { ...NOTHING, solid: box(shape.x - 1.5, y, 3) };
    case 'lasted':
      return { ...NOTHING, thick: `M${shape.from} ${y}H${shape.to}` };
    case 'readings':
      return { ...NOTHING, solid: shape.boxes.map(({ x }) => box(x + 3, y, 4)).join('') };
    case 'range': {
      const open = shape.open.start || shape.open.end;
      const fill = shape.fill ? box(shape.fill.x, y, Math.max(2, shape.fill.width)) : '';
      const day = shape.likelyDay === null ? '' : disc(shape.likelyDay, y, 3);
      const line = open ? '' : `M${shape.outline.x} ${y}h${shape.outline.width}`;
      return { ...NOTHING, line, solid: open ? day : fill + day, open: open ? fill : '' };
    }
    case 'none':
      return NOTHING;
  }
}

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

function box(x: number, y: number, width: number): string {
  return `M${x} ${y - 2.5}h${width}v5h${-width}z`;
}
