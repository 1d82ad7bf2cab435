import { drawOverlay } from './draw-overlay.ts';
import { drawStage } from './draw-stage.ts';
import { flagTexts } from './flag-texts.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { stageTexts } from './stage-texts.ts';
import { SvgSurface } from './svg-surface.ts';
import type { TextItem } from './texts.ts';
import type { Font, Type } from './type.ts';

/** A picture of a stage as a standalone SVG document, words included as text. */
export function svgOf(scene: Scene, stage: Stage): string {
  const surface = new SvgSurface();
  drawStage(surface, stage);
  drawOverlay(surface, stage);
  for (const item of textsOf(scene, stage)) surface.add(textMarkup(item, stage, scene.input.type));
  return surface.document(stage.width, stage.height, stage.palette.paper);
}

/** A picture of a stage as a PNG, `ratio` pixels to a CSS pixel. Null where the browser cannot draw one. */
export async function pngOf(scene: Scene, stage: Stage, ratio: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(stage.width * ratio);
  canvas.height = Math.round(stage.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(ratio, ratio);
  context.fillStyle = stage.palette.paper;
  context.fillRect(0, 0, stage.width, stage.height);
  drawStage(context, stage);
  drawOverlay(context, stage);
  for (const item of textsOf(scene, stage)) drawText(context, item, stage, scene.input.type);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}

function textsOf(scene: Scene, stage: Stage): TextItem[] {
  const context = scene.context(stage.scale, stage.layout);
  return [...stageTexts(stage, context), ...flagTexts(stage, context)];
}

/** What texts of a class look like outside the page, where no stylesheet reaches. */
interface Look {
  readonly font: Font;
  readonly colour: string;
}

function lookOf(item: TextItem, { palette }: Stage, type: Type): Look {
  const has = (name: string): boolean => item.className.split(' ').includes(name);
  const strong = has('strong');
  if (has('flag')) return { font: type.strong, colour: palette.paper };
  if (has('proof')) return { font: type.strong, colour: palette.pointer };
  if (has('lane')) {
    const idle = has('idle');
    const font = idle ? { ...type.lane, weight: type.label.weight } : type.lane;
    return { font, colour: idle ? palette.ink3 : palette.ink };
  }
  if (has('tick'))
    return { font: strong ? type.year : type.tick, colour: strong ? palette.ink : palette.ink2 };
  if (has('label'))
    return { font: strong ? type.strong : type.label, colour: strong ? palette.ink : palette.ink2 };
  return { font: type.label, colour: has('term') ? palette.ink2 : palette.ink3 };
}

/** In right-to-left text the start of a line is its right: anchors must follow the direction. */
function anchorOf({ align, rtl }: TextItem): 'start' | 'middle' | 'end' {
  if (align === 'middle') return 'middle';
  return (align === 'left') === rtl ? 'end' : 'start';
}

function textMarkup(item: TextItem, stage: Stage, type: Type): string {
  const { font: face, colour } = lookOf(item, stage, type);
  const { family, size, weight } = face;
  const font = `font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}"`;
  const place = `x="${item.x.toFixed(1)}" y="${(item.y + size * 0.35).toFixed(1)}" text-anchor="${anchorOf(item)}"`;
  const direction = item.rtl ? ' direction="rtl"' : '';
  const isFlag = item.className.startsWith('flag');
  const halo = isFlag
    ? ''
    : ` stroke="${stage.palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const back = isFlag ? flagBack(item, stage) : '';
  return `${back}<text ${place} ${font} fill="${colour}" xml:lang="${item.lang}"${direction}${halo}>${escaped(item.text)}</text>`;
}

/** The flag's own box; an estimate of its width will do, since the text stands in its middle. */
function flagBack(item: TextItem, stage: Stage): string {
  const width = item.text.length * 7 + 12;
  const left =
    item.align === 'left' ? item.x - 6 : item.align === 'right' ? item.x - width + 6 : item.x - width / 2;
  const colour = item.className.includes('chosen') ? stage.palette.pointer : stage.palette.ink;
  return `<rect x="${left.toFixed(1)}" y="${(item.y - 9).toFixed(1)}" width="${width}" height="18" rx="2" fill="${colour}"/>`;
}

function drawText(context: CanvasRenderingContext2D, item: TextItem, stage: Stage, type: Type): void {
  const { font, colour } = lookOf(item, stage, type);
  context.font = `${font.weight} ${font.size}px ${font.family}`;
  context.textBaseline = 'middle';
  context.direction = item.rtl ? 'rtl' : 'ltr';
  context.textAlign = item.align === 'middle' ? 'center' : item.align;
  if (item.className.startsWith('flag')) {
    const width = context.measureText(item.text).width + 14;
    const left =
      item.align === 'left' ? item.x - 7 : item.align === 'right' ? item.x - width + 7 : item.x - width / 2;
    context.fillStyle = item.className.includes('chosen') ? stage.palette.pointer : stage.palette.ink;
    context.fillRect(left, item.y - 9, width, 18);
  }
  context.fillStyle = colour;
  context.fillText(item.text, item.x, item.y, item.maxWidth);
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!,
  );
}
