import { describe, expect, it } from 'vitest';
import { mustParseDay } from '../../src/model/day.ts';
import { renderMessage } from '../../src/model/message.ts';
import { parseGazetteer } from '../../src/extract/gazetteer-reader.ts';
import { gazetteer, messages } from './gazetteer.ts';

const COUNTRY = `countries:
  ru:
    label: { ar: روسيا, en: Russia, ru: Россия }
    adjectives: { ar: [روسي, روسية], en: [Russian], ru: [российский] }
`;

function parse(text: string) {
  return parseGazetteer([{ file: 'test.yaml', text }]);
}

/** What the reader says of one file: line, column, code and sentence. */
function complaints(text: string): string[] {
  return parse(text).messages.map((message) => renderMessage(message, text).split('\n')[0]!);
}

describe('the project’s gazetteer', () => {
  it('has no errors', () => {
    expect(messages).toEqual([]);
  });

  it('cites a place for every fact', () => {
    const uncited = [...gazetteer.terms, ...gazetteer.events.values()].filter(
      ({ cite }) => cite.trim() === '',
    );
    expect(uncited).toEqual([]);
    expect(gazetteer.terms.length).toBeGreaterThan(150);
    expect(gazetteer.events.size).toBeGreaterThan(150);
  });

  it('names everybody and everything in Arabic, English and Russian', () => {
    const unnamed = [
      ...gazetteer.entities.values(),
      ...gazetteer.events.values(),
      ...gazetteer.offices.values(),
    ].filter(({ label }) => [label.ar, label.en, label.ru].some((text) => text.trim() === ''));
    expect(unnamed).toEqual([]);
  });

  it('has one holder at a time for offices that only one can hold', () => {
    const single = [
      'us.president',
      'ru.president',
      'us.secstate',
      'ru.fm',
      'us.nsa',
      'ru.amb.us',
      'us.amb.ru',
      'ru.mod',
    ];
    const overlaps = gazetteer.terms.flatMap((a) =>
      gazetteer.terms
        .filter((b) => a !== b && a.office === b.office && single.includes(a.office))
        .filter((b) => a.from <= b.from && (a.to === null || a.to > b.from))
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('knows who was ambassador in Washington in March 2024', () => {
    const day = mustParseDay('2024-03-26');
    const holders = gazetteer.terms.filter(
      (term) => term.office === 'ru.amb.us' && term.from <= day && (term.to === null || term.to >= day),
    );
    expect(holders.map(({ person }) => person)).toEqual(['antonov']);
  });
});

describe('a gazetteer file', () => {
  it('writes titles out with the adjectives, names and capital of their countries', () => {
    const text = `${COUNTRY}  us:
    label: { ar: الولايات المتحدة, en: United States, ru: США }
places:
  washington: { label: { ar: واشنطن, en: Washington, ru: Вашингтон }, stands-for: us }
offices:
  amb:
    label: { ar: السفير, en: Ambassador, ru: посол }
    country: ru
    ar: ["السفير {adj} {at:us}", "رئيس {name}"]
`;
    const { gazetteer: small, messages: none } = parse(text);
    expect(none).toEqual([]);
    const titles = small.offices.get('amb')!.titles.ar;
    expect(titles).toContain('السفير الروسي لدى واشنطن');
    expect(titles).toContain('السفير الروسي في الولايات المتحدة');
    expect(titles).toContain('رئيس روسيا');
  });

  it.each([
    [
      'a key with a typo, with the right one',
      'people:\n  a:\n    label: { ar: أ, en: A, ru: А }\n    gendr: m\n',
      'test.yaml:4:5 error unknown-key Unexpected key «gendr», expected «gender»',
    ],
    [
      'a language left out',
      'people:\n  a:\n    label: { ar: أ, en: A }\n',
      'test.yaml:3:12 error missing-key Unexpected end of person a: label, expected «ru»',
    ],
    [
      'a day that does not exist',
      'terms:\n  - { person: a, office: o, from: 2024-02-30, confidence: V, cite: x }\n',
      'test.yaml:2:35 error bad-day Unexpected from «2024-02-30», expected a day as YYYY-MM-DD',
    ],
    [
      'an unknown confidence',
      `${COUNTRY}events:\n  e: { label: { ar: أ, en: A, ru: А }, from: 2024-02-03, confidence: X, cite: x }\n`,
      'test.yaml:6:70 error unknown-word Unexpected confidence «X», expected one of V, H, M',
    ],
    [
      'an id nothing has',
      'people:\n  a:\n    label: { ar: أ, en: A, ru: А }\n    country: xx\n',
      'test.yaml:4:14 error unknown-id Unexpected country «xx», expected the id of a record',
    ],
    [
      'an id twice',
      `${COUNTRY}places:\n  ru: { label: { ar: أ, en: A, ru: А } }\n`,
      'test.yaml:6:3 error duplicate-id Unexpected second «ru», expected each id once',
    ],
    [
      'an end before the start',
      `people: { a: { label: { ar: أ, en: A, ru: А } } }\noffices: { o: { label: { ar: أ, en: A, ru: А } } }\nterms:\n  - { person: a, office: o, from: 2024-02-03, to: 2023-02-03, confidence: V, cite: x }\n`,
      'test.yaml:4:51 error days-out-of-order Unexpected end 2023-02-03, expected a day on or after 2024-02-03',
    ],
  ])('names %s, with line and column', (_what, text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('names broken YAML and keeps the other files', () => {
    const { gazetteer: rest, messages: said } = parseGazetteer([
      { file: 'broken.yaml', text: 'people:\n  a: { label: [\n' },
      { file: 'good.yaml', text: COUNTRY },
    ]);
    expect(said.every(({ file, code }) => file === 'broken.yaml' && code === 'yaml-syntax')).toBe(true);
    expect(said.length).toBeGreaterThan(0);
    expect([...rest.entities.keys()]).toEqual(['ru']);
  });
});
