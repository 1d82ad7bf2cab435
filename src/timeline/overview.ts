import { FAMILIES } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { axisLabels } from './axis.ts';
import { FORM } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Measurer } from './measure.ts';
import type { Palette } from './palette.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { crisp, line } from './surface.ts';
import type { Surface } from './surface.ts';
import type { TextItem } from './texts.ts';
import type { Type } from './type.ts';
import { gradeOf, instantsOf } from './ticks.ts';
import type { View } from './view.ts';

/** The height of the box of marks in CSS pixels, and that of the years below it at the usual text size. */
export const OVERVIEW_BOX = 34;
const YEARS = 26;
/** Above this many events the overview shows density. */
const MOST_MARKS = 2000;
const COLUMN = 2;

/** Everything the overview draws from. */
export interface OverviewContent {
  readonly columns: Columns;
  readonly home: View;
  readonly width: number;
  readonly rtlTime: boolean;
  readonly lang: Language;
  readonly palette: Palette;
}

/** All time, over the whole width. */
export function overviewScale(home: View, width: number, rtl: boolean): Scale {
  return scaleOf(home, 0, width, rtl);
}

/** Draws all time: a line of marks for each family, or their density, over a small scale. */
export function drawOverview(surface: Surface, content: OverviewContent): void {
  const scale = overviewScale(content.home, content.width, content.rtlTime);
  if (content.columns.counts || content.columns.count > MOST_MARKS) drawDensity(surface, content, scale);
  else drawMarks(surface, content, scale);
  const { palette } = content;
  const step = gradeOf(scale.perDay).label;
  const instants = instantsOf(step, scale);
  for (const instant of instants) {
    const x = crisp(scale.x(instant));
    line(surface, palette.mute, 1, x, OVERVIEW_BOX - 5, x, OVERVIEW_BOX);
  }
  surface.fillStyle = palette.ink;
  surface.fillRect(0, OVERVIEW_BOX + 3, content.width, 3);
  surface.fillStyle = palette.paper;
  instants.forEach((instant, i) => {
    const a = Math.max(0, Math.min(content.width, scale.x(instant)));
    const b = Math.max(0, Math.min(content.width, scale.x(instants[i + 1] ?? content.home.to)));
    if (i % 2 === 1) surface.fillRect(Math.min(a, b) + 0.5, OVERVIEW_BOX + 4, Math.abs(b - a) - 1, 1);
  });
}

function drawMarks(surface: Surface, { columns, palette, width }: OverviewContent, scale: Scale): void {
  const present = FAMILIES.map((_, family) => columns.family.includes(family));
  const rows = present.filter(Boolean).length;
  const pitch = Math.min(7, (OVERVIEW_BOX - 8) / Math.max(1, rows));
  const top = (OVERVIEW_BOX - pitch * (rows - 1)) / 2;
  let row = 0;
  present.forEach((is, family) => {
    if (!is) return;
    const y = Math.round(top + pitch * row);
    row += 1;
    surface.fillStyle = palette.family[family]!;
    for (let i = 0; i < columns.count; i += 1) {
      if (columns.family[i] === family) drawSmall(surface, columns, i, scale, y, width);
    }
  });
}

function drawSmall(
  surface: Surface,
  columns: Columns,
  i: number,
  scale: Scale,
  y: number,
  width: number,
): void {
  const clamp = (x: number): number => Math.max(0, Math.min(width, x));
  const a = clamp(scale.x(columns.start[i]!));
  const b = clamp(scale.x(columns.end[i]!));
  if (columns.form[i] === FORM.point) {
    surface.beginPath();
    surface.arc((a + b) / 2, y, 1.75, 0, 2 * Math.PI);
    surface.fill();
    return;
  }
  surface.globalAlpha = 0.55;
  surface.fillRect(Math.min(a, b), y - 0.5, Math.max(2, Math.abs(b - a)), 1);
  surface.globalAlpha = 1;
  if (columns.form[i] === FORM.contested) return;
  const la = clamp(scale.x(columns.likelyStart[i]!));
  const lb = clamp(scale.x(columns.likelyEnd[i]!));
  surface.fillRect(Math.min(la, lb), y - 1.5, Math.max(2.5, Math.abs(lb - la)), 3);
}

/** How many events begin in each column of pixels, as bars of the square root of their number. */
function drawDensity(
  surface: Surface,
  { columns, palette, width, home }: OverviewContent,
  scale: Scale,
): void {
  const bins = new Uint32Array(Math.ceil(width / COLUMN));
  const perBin = (home.to - home.from) / bins.length;
  for (let i = 0; i < columns.count; i += 1) {
    const bin = Math.floor((columns.start[i]! - home.from) / perBin);
    bins[Math.max(0, Math.min(bins.length - 1, bin))]! += columns.counts?.[i] || 1;
  }
  const most = Math.sqrt(bins.reduce((a, b) => Math.max(a, b), 1));
  surface.fillStyle = palette.ink2;
  bins.forEach((count, bin) => {
    if (count === 0) return;
    const height = Math.max(1, (Math.sqrt(count) / most) * (OVERVIEW_BOX - 6));
    const x = scale.rtl ? width - (bin + 1) * COLUMN : bin * COLUMN;
    surface.fillRect(x, OVERVIEW_BOX - 1 - height, COLUMN - 0.5, height);
  });
}

/** The height of the whole, in CSS pixels. */
export function overviewHeight({ unit }: Pick<Type, 'unit'>): number {
  return OVERVIEW_BOX + Math.round(YEARS * unit);
}

/** The years under the overview, in the middle of their cells where they fit. */
export function overviewTexts(content: OverviewContent, measurer: Measurer, type: Type): TextItem[] {
  const scale = overviewScale(content.home, content.width, content.rtlTime);
  const rtl = content.lang === 'ar';
  const ticks = axisLabels(scale, content.lang, (text) => measurer.width(text, type.label)).filter(
    ({ over }) => !over,
  );
  const step = (ticks[1]?.instant ?? content.home.to) - (ticks[0]?.instant ?? content.home.from);
  return ticks.flatMap((tick): TextItem[] => {
    const cell = Math.min(content.home.to, tick.instant + step);
    const x = (scale.x(Math.max(content.home.from, tick.instant)) + scale.x(cell)) / 2;
    const half = measurer.width(tick.text, type.label) / 2;
    if (x - half < 0 || x + half > content.width) return [];
    return [
      {
        key: `year:${tick.instant}`,
        text: tick.text,
        lang: content.lang,
        rtl,
        className: 'quiet',
        x,
        y: OVERVIEW_BOX + 6 + 10 * type.unit,
        align: 'middle',
      },
    ];
  });
}
