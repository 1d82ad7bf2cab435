import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { svgOf } from '../../src/timeline/export.ts';
import { stageTexts } from '../../src/timeline/stage-texts.ts';
import { dataOfSamples, sceneOf, stageAt } from './scenes.ts';

const LIST = [
  { lane: 0, start: 100, end: 100 },
  { lane: 1, start: 300, end: 420 },
  { lane: 2, start: -Infinity, end: 500 },
  { lane: 3, start: 900, end: 900 },
];

function drawn(rtlTime: boolean): { svg: string; texts: readonly { text: string }[] } {
  const data = dataOfSamples(LIST, (row) => `Talks <${row}> & "more"`);
  const scene = sceneOf(data, { rtlTime, lang: rtlTime ? 'ar' : 'en' });
  const stage = stageAt(scene, scene.input.home);
  return { svg: svgOf(scene, stage), texts: stageTexts(stage, scene.context(stage.scale, stage.layout)) };
}

describe('the drawing as SVG', () => {
  test.each([false, true])('holds every text of the picture, as it is written, right to left: %s', (rtl) => {
    const { svg, texts } = drawn(rtl);
    const { document } = parseHTML(`<body>${svg}</body>`);
    const written = [...document.querySelectorAll('text')].map((node) => node.textContent);
    expect(written.sort()).toEqual(texts.map(({ text }) => text).sort());
    expect(written).toContain('Talks <0> & "more"');
  });

  test('stands alone: it has a size and a namespace, and no style, script or address that a policy would refuse', () => {
    const { svg } = drawn(false);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="\d+"/);
    expect(svg).not.toMatch(/\bstyle=|<style|<script|\bhref=|\bon\w+=|NaN|undefined|Infinity/);
  });

  test('has one disc for each event of one day', () => {
    const { svg } = drawn(false);
    const discs = svg.match(/<path d="M[^"]*A5 5 [^"]*" fill="rgb\(/g) ?? [];
    expect(discs).toHaveLength(2);
  });
});
