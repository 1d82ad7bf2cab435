import { flagsOf } from './draw-overlay.ts';
import type { Scale } from './scale.ts';
import type { Stage } from './stage.ts';
import { ownText } from './text-context.ts';
import type { TextContext } from './text-context.ts';
import type { TextItem } from './texts.ts';
import { clock, shortDay, weekdayAndDay } from './tick-words.ts';

/** What a flag is wider than its words. */
const PADDING = 14;
const GAP = 4;

/** The flags of the selected and the hovered mark; the hovered one's are dropped where they would cover the other's. */
export function flagTexts(stage: Stage, context: TextContext): TextItem[] {
  const chosen = stage.selected < 0 ? [] : flags(stage, stage.selected, 'chosen', context);
  if (stage.hovered < 0 || stage.hovered === stage.selected) return chosen.map(({ item }) => item);
  const pointed = flags(stage, stage.hovered, 'pointed', context).filter((flag) =>
    chosen.every(({ left, right }) => flag.right + GAP <= left || right + GAP <= flag.left),
  );
  return [...chosen, ...pointed].map(({ item }) => item);
}

interface PlacedFlag {
  readonly item: TextItem;
  readonly left: number;
  readonly right: number;
}

function flags(stage: Stage, position: number, className: string, context: TextContext): PlacedFlag[] {
  const y = stage.scaleTop + stage.measures.flag / 2;
  return flagsOf(stage, position).map((flag, i) => {
    const text = flagWords(flag.instant, stage.scale, context, flag.align === 'middle');
    const own = { ...ownText(`flag:${className}${i}`, text, context), className: `flag ${className}`, y };
    return kept({ ...own, x: flag.x, align: flag.align }, stage, context);
  });
}

function flagWords(instant: number, { perDay }: Scale, { lang }: TextContext, alone: boolean): string {
  const isDay = instant === Math.floor(instant);
  if (!isDay && perDay > 24) return `${shortDay(instant, lang)} ${clock(instant)}`;
  return alone ? weekdayAndDay(instant, lang) : shortDay(instant, lang);
}

/** A flag leans inward rather than stick out of the stage. */
function kept(item: TextItem, stage: Stage, { width }: TextContext): PlacedFlag {
  const size = width(item.text, 'strong') + PADDING;
  const left = item.align === 'left' ? item.x : item.align === 'right' ? item.x - size : item.x - size / 2;
  if (left < 0) return { item: { ...item, align: 'left', x: 0 }, left: 0, right: size };
  if (left + size > stage.width) {
    return {
      item: { ...item, align: 'right', x: stage.width },
      left: stage.width - size,
      right: stage.width,
    };
  }
  return { item, left, right: left + size };
}
