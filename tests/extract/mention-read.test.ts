import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MentionDraft } from '../../src/extract/mention.ts';
import { readMentions } from '../../src/extract/mention-read.ts';
import { readingOf } from './reading.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** What a mention says, as the cases write it. */
function lineOf(mention: MentionDraft): string {
  const place = mention.places.length > 0 ? ` @${mention.places.join(',')}` : '';
  const speaker = mention.speaker === null ? '' : ` by ${mention.speaker}`;
  const relay = mention.relay.length > 0 ? ` via ${mention.relay.join(',')}` : '';
  const bilateral = mention.bilateral ? '' : ' not-bilateral';
  return `${mention.kind}/${mention.modality} ${mention.actors.join('+')}${place}${speaker}${relay}${bilateral}`;
}

function casesOf(file: string): { text: string; lines: string[] }[] {
  const cases: { text: string; lines: string[] }[] = [];
  for (const line of readFileSync(join(FIXTURES, file), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) cases.at(-1)!.lines.push(line.trim());
    else cases.push({ text: line, lines: [] });
  }
  return cases;
}

describe('a sentence reports the events a reader finds in it', () => {
  test.each(casesOf('mentions.txt'))('$text', ({ text, lines }) => {
    const found = readMentions(readingOf(text)).map(lineOf);
    expect(found).toEqual(lines.filter((line) => line !== '-'));
  });
});

/** Kind, modality and actors that an article of each style must give; nothing between the two for the traps. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  m01: ['meeting/planned biden+putin', 'statement/happened ushakov', 'meeting/happened blinken+lavrov'],
  m02: ['meeting/happened blinken+lavrov', 'statement/happened blinken', 'statement/happened lavrov'],
  m03: [],
  m04: [
    'sanction/happened white-house+ru',
    'expulsion/happened white-house+ru',
    'summons/happened ru-mfa+jsullivan',
  ],
  m05: [
    'swap/happened ru+griner',
    'swap/happened us+bout',
    'arrest/happened ru+griner',
    'statement/happened biden',
  ],
  m06: ['statement/happened ryabkov', 'proposal/happened ru+us'],
  m07: ['meeting/happened trump+putin', 'proposal/happened putin+us', 'statement/denied putin'],
  m08: ['meeting/happened wburns+naryshkin', 'statement/happened peskov'],
  m09: ['statement/happened zakharova+us'],
  m10: ['call/happened austin+shoigu'],
  m11: [
    'statement/happened putin',
    'treaty/planned ru+us',
    'statement/happened blinken',
    'agreement/happened us+ru',
  ],
  m12: [],
  m13: [],
  m14: [],
  m15: [],
  m16: [],
  m17: ['arrest/happened fsb+gershkovich', 'statement/happened peskov'],
  m18: ['expulsion/happened trump+ru', 'call/happened trump+putin', 'statement/happened antonov'],
  m19: ['summons/happened us-state+antonov', 'statement/happened kirby', 'statement/denied ru-mod'],
  m20: ['meeting/denied putin+trump', 'statement/happened peskov', 'call/denied trump+putin'],
};

describe('an article of a paper gives its events', () => {
  test.each(Object.entries(ARTICLES))('%s', (name, expected) => {
    const text = readFileSync(join(FIXTURES, 'articles', `${name}.txt`), 'utf8');
    const found = readMentions(readingOf(text));
    const lines = found.map(({ kind, modality, actors }) => `${kind}/${modality} ${actors.join('+')}`);
    for (const line of expected) expect(lines).toContain(line);
    if (expected.length === 0) expect(lines).toEqual([]);
  });

  test('every phrase is the exact slice of its article, at most two hundred units long', () => {
    for (const name of Object.keys(ARTICLES)) {
      const text = readFileSync(join(FIXTURES, 'articles', `${name}.txt`), 'utf8');
      for (const { start, end, exact } of readMentions(readingOf(text))) {
        expect(text.slice(start, end)).toBe(exact);
        expect(exact.length).toBeLessThanOrEqual(200);
      }
    }
  });
});

test('ids count the mentions of an article in text order', () => {
  const text = readFileSync(join(FIXTURES, 'articles', 'm18.txt'), 'utf8');
  const found = readMentions(readingOf(text));
  expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `m${i}`));
  expect([...found].sort((a, b) => a.start - b.start)).toEqual(found);
});

test('the words of the sports pages are no diplomacy', () => {
  const text =
    'التقى المنتخبان الروسي والأمريكي في نهائي البطولة، وشن المهاجم هجوما على مرمى منافسه في الشوط الثاني من المباراة أمام جماهير الملعب.';
  expect(readMentions(readingOf(text))).toEqual([]);
});
