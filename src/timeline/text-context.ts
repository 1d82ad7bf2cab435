import { directionOf } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { gutterSign } from './stage.ts';
import type { Stage } from './stage.ts';
import type { TextItem } from './texts.ts';
import type { BarUnit } from './ticks.ts';
import type { Type } from './type.ts';

/** The words the drawing is given. */
export interface StageWords {
  readonly laneName: (key: string) => string;
  readonly office: (office: string) => string;
  readonly term: (fact: string) => string;
  readonly knownDates: string;
  readonly silence: (months: number) => string;
  readonly outside: (before: number, after: number) => string;
  readonly scaleBar: (unit: BarUnit, count: number) => string;
}

/** The ways a text is set. */
export type TextRole = Exclude<keyof Type, 'unit'>;

/** What texts are written with. */
export interface TextContext {
  readonly lang: Language;
  readonly words: StageWords;
  /** A text's width in CSS pixels. */
  readonly width: (text: string, role: TextRole) => number;
  /** Labels carry the source's words below them. */
  readonly twoLines: boolean;
}

/** A text of our own, in the reader's language. */
export function ownText(
  key: string,
  text: string,
  { lang }: TextContext,
): Pick<TextItem, 'key' | 'text' | 'lang' | 'rtl'> {
  return { key, text, lang, rtl: directionOf(lang) === 'rtl' };
}

/** Text that starts where the gutter does, some pixels in. */
export function gutterText(
  stage: Stage,
  key: string,
  text: string,
  y: number,
  indent: number,
  context: TextContext,
): Omit<TextItem, 'className'> {
  const sign = gutterSign(stage);
  return {
    ...ownText(key, text, context),
    x: stage.gutterFrom + sign * indent,
    y,
    align: sign < 0 ? 'right' : 'left',
  };
}
