import { directionOf } from '../model/language.ts';
import { axisTexts, bandTexts, railTexts } from './axis-texts.ts';
import { laneTexts } from './lane-texts.ts';
import { rowY } from './stage.ts';
import type { Stage } from './stage.ts';
import { ownText } from './text-context.ts';
import type { TextContext } from './text-context.ts';
import type { TextItem } from './texts.ts';

/** Every text of a stage but the flags. */
export function stageTexts(stage: Stage, context: TextContext): TextItem[] {
  return [
    ...bandTexts(stage, context),
    ...axisTexts(stage, context),
    ...laneTexts(stage, context),
    ...labelTexts(stage, context),
    ...silenceTexts(stage, context),
    ...railTexts(stage, context),
  ];
}

function labelTexts(stage: Stage, context: TextContext): TextItem[] {
  const { data, lanes } = stage;
  const rtl = directionOf(data.labelLang) === 'rtl';
  const washedY = stage.selected < 0 ? null : rowY(stage, stage.selected);
  return stage.labels.map((label): TextItem => {
    const row = lanes.order[label.position]!;
    const y = rowY(stage, label.position);
    const strong = label.position === stage.selected || label.position === stage.hovered;
    const item = {
      key: `label:${row}`,
      text: data.label(row),
      words: context.twoLines ? data.words(row) : null,
      lang: data.labelLang,
      rtl,
      className: `label flush-${label.flush}${strong ? ' strong' : ''}${y === washedY ? ' washed' : ''}`,
      x: label.flush === 'left' ? label.left : label.left + label.width,
      y,
      align: label.flush,
    };
    // Only what is too long is cut: a limit that changes is a layout more for the page.
    return label.width >= stage.measures.longestLabel ? { ...item, maxWidth: label.width + 2 } : item;
  });
}

function silenceTexts(stage: Stage, context: TextContext): TextItem[] {
  return stage.silences.map((gap, i): TextItem => ({
    ...ownText(`silence:${i}`, context.words.silence(gap.months), context),
    className: 'silence',
    x: (gap.textLeft + gap.textRight) / 2,
    y: gap.y,
    align: 'middle',
  }));
}
