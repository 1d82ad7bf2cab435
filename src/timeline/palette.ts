import { FAMILIES } from '../model/kind.ts';

/** The colours of the drawing, read from the page's custom properties. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly mute: string;
  readonly rule: string;
  readonly rule2: string;
  readonly band: string;
  readonly pointer: string;
  readonly pointerWash: string;
  /** By position in FAMILIES. */
  readonly family: readonly string[];
}

/** Where a page sets no colours of its own: the light ones of the interface. */
const FALLBACK: Readonly<Record<string, string>> = {
  paper: '#f8f8f6',
  ink: '#12181d',
  ink2: '#465159',
  ink3: '#5e6971',
  mute: '#87919a',
  rule: '#d5d8d5',
  rule2: '#e7e9e7',
  band: '#eeefed',
  pointer: '#a30e63',
  'pointer-wash': '#f6e6ef',
  contact: '#1d63c8',
  words: '#35424e',
  deal: '#0c9480',
  force: '#c24d0c',
  other: '#465159',
};

/**
 * Reads the colours in force at an element, as `rgb(…)` so that a canvas knows them, system colours too. Costs one pass of style.
 * Call again when the theme or the forced colours change.
 */
export function paletteOf(element: HTMLElement): Palette {
  const { ownerDocument: document } = element;
  const box = document.createElement('div');
  box.hidden = true;
  const probes = Object.entries(FALLBACK).map(([name, colour]) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${name}, ${colour})`;
    box.append(probe);
    return [name, probe] as const;
  });
  element.append(box);
  const colours = new Map(probes.map(([name, probe]) => [name, getComputedStyle(probe).color]));
  box.remove();
  const read = (name: string): string => colours.get(name) ?? FALLBACK[name]!;
  return {
    paper: read('paper'),
    ink: read('ink'),
    ink2: read('ink2'),
    ink3: read('ink3'),
    mute: read('mute'),
    rule: read('rule'),
    rule2: read('rule2'),
    band: read('band'),
    pointer: read('pointer'),
    pointerWash: read('pointer-wash'),
    family: FAMILIES.map(read),
  };
}

/** A colour laid thinly on paper, as one that is opaque: what shows nothing through is drawn much faster. */
export function tonedOf(colour: string, paper: string, share: number): string {
  const [over, under] = [channelsOf(colour), channelsOf(paper)];
  if (!over || !under) return colour;
  const mixed = over.map((channel, i) => Math.round(channel * share + under[i]! * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

/** Red, green and blue of a colour a browser has computed; null for any other. */
function channelsOf(colour: string): readonly number[] | null {
  const channels = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.match(/[\d.]+/g);
  return channels ? channels.slice(0, 3).map(Number) : null;
}

/** A colour of the palette, wholly transparent: gradients blend each channel by itself, so that it must keep its hue. */
export function clearOf(colour: string): string {
  const channels = channelsOf(colour);
  return channels ? `rgba(${channels.join(', ')}, 0)` : 'rgba(0, 0, 0, 0)';
}

/** The colour of a lane: its family's, or a plain one where its events are of several. */
export function laneColour(
  palette: Palette,
  { laneFamily }: { readonly laneFamily: readonly number[] },
  lane: number,
): string {
  const family = laneFamily[lane] ?? -1;
  return family < 0 ? palette.ink2 : palette.family[family]!;
}
