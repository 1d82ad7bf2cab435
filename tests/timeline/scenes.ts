import fc from 'fast-check';
import type { Language } from '../../src/model/language.ts';
import type { ChartData } from '../../src/timeline/data.ts';
import { homeOf } from '../../src/timeline/home.ts';
import { Measurer } from '../../src/timeline/measure.ts';
import type { Palette } from '../../src/timeline/palette.ts';
import { Scene } from '../../src/timeline/scene.ts';
import type { SceneInput, SceneState } from '../../src/timeline/scene.ts';
import type { Stage } from '../../src/timeline/stage.ts';
import type { Type } from '../../src/timeline/type.ts';
import type { View } from '../../src/timeline/view.ts';
import { LANES, columnsOfSamples } from './lists.ts';
import type { Sample } from './lists.ts';
import { numbers } from '../numbers.ts';

/** A document without a canvas: letters are as wide as the measurer supposes. */
const BARE = { createElement: () => ({ getContext: () => null }) } as unknown as Document;

export const PALETTE: Palette = {
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  ink2: 'rgb(50, 50, 50)',
  ink3: 'rgb(90, 90, 90)',
  mute: 'rgb(120, 120, 120)',
  rule: 'rgb(200, 200, 200)',
  rule2: 'rgb(220, 220, 220)',
  band: 'rgb(240, 240, 240)',
  pointer: 'rgb(160, 0, 90)',
  pointerWash: 'rgb(240, 220, 230)',
  family: ['rgb(0, 0, 200)', 'rgb(0, 0, 100)', 'rgb(0, 100, 0)', 'rgb(200, 50, 0)', 'rgb(50, 50, 50)'],
};

/** The type of a reader whose letters are `unit` times the usual size. */
export function typeAt(unit: number): Type {
  const font = (size: number, weight: string): Type['label'] => ({ family: 'x', size: size * unit, weight });
  return {
    label: font(12, '400'),
    strong: font(12, '600'),
    tick: font(13, '400'),
    year: font(15, '600'),
    lane: font(13, '600'),
    words: font(18, '400'),
    unit,
  };
}

/** Samples as the drawing's data; each event's label is its number. */
export function dataOfSamples(list: readonly Sample[], label = (row: number) => `Event ${row}`): ChartData {
  const { columns, lane } = columnsOfSamples(list);
  const laneKeys = Array.from({ length: LANES }, (_, l) => `lane-${l}`);
  return {
    columns,
    lane,
    laneKeys,
    laneFamily: laneKeys.map((_, l) => l),
    id: (row) => `e${row}`,
    rowOf: (id) => Number(id.slice(1)),
    label,
    labelLang: 'en',
    words: () => null,
    // Some matter more than their neighbours, so that labels are not placed in the order they stand in.
    weight: (row) => (row * 7919) % 5,
    kin: () => [],
    bands: [],
    known: [],
  };
}

export interface SceneChoice {
  readonly lang?: Language;
  readonly rtlTime?: boolean;
  readonly width?: number;
  readonly unit?: number;
}

/** A scene of a list, of a usual size unless told. */
export function sceneOf(data: ChartData, choice: SceneChoice = {}): Scene {
  const { lang = 'en', rtlTime = false, width = 1200, unit = 1 } = choice;
  const words: SceneInput['words'] = {
    laneName: (key) => key,
    office: (office) => office,
    term: (fact) => fact,
    knownDates: 'Known dates',
    silence: (months) => `${months} months`,
    outside: (before, after) => `${before} before, ${after} after`,
    scaleBar: (step, count) => `${count} ${step}`,
  };
  const home = homeOf(data.columns) ?? { from: 0, to: 1 };
  const measurer = new Measurer(BARE);
  return new Scene({
    data,
    lang,
    words,
    rtlTime,
    width,
    maxHeight: 600,
    home,
    measurer,
    type: typeAt(unit),
  });
}

/** The stage of a scene at a view, at rest. */
export function stageAt(scene: Scene, view: View, state: Partial<SceneState> = {}): Stage {
  return scene.stage(view, {
    palette: PALETTE,
    selected: -1,
    hovered: -1,
    focused: false,
    dimmed: () => false,
    proof: [],
    layout: scene.layoutFor(view),
    ...state,
  });
}

/** Ways a stage may be set up. */
export const choices = fc.record({
  lang: fc.constantFrom<Language>('ar', 'en', 'ru'),
  rtlTime: fc.boolean(),
  width: fc.integer({ min: 320, max: 2000 }),
  unit: fc.constantFrom(1, 1.25, 2),
});

/** A part of all time, from one end (0) to the other (1), down to a ten-thousandth of it. */
export const parts = fc.tuple(numbers(0, 1), numbers(0, 4)).map(([at, zoom]) => (home: View): View => {
  const span = (home.to - home.from) / 10 ** zoom;
  const from = home.from + at * (home.to - home.from - span);
  return { from, to: from + span };
});
