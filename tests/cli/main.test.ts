import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonSchemaText } from '../../src/cli/list-files.ts';
import type { EventList } from '../../src/model/event.ts';
import { readEventList } from '../../src/model/read-list.ts';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = join(ROOT, 'data/articles/002_dc97eee1af2ab788.txt');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function listOf(json: string): EventList {
  const { list, messages } = readEventList(JSON.parse(json));
  expect(messages).toEqual([]);
  return list!;
}

describe('detente extract', () => {
  it('writes an event list whose excerpts are slices of the article', async () => {
    const { code, stdout, stderr } = await run(['extract', ARTICLE]);
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/ (?:error|warning) /);
    const list = listOf(stdout);
    const text = readFileSync(ARTICLE, 'utf8');
    expect(list.events.length).toBeGreaterThan(0);
    for (const { start, end, exact } of list.events.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(start, end)).toBe(exact);
    }
  }, 30_000);

  it('reads an article from stdin', async () => {
    const { code, stdout } = await run(['extract', '-'], readFileSync(ARTICLE, 'utf8'));
    expect(code).toBe(0);
    expect(listOf(stdout).articles.map(({ id }) => id)).toEqual(['stdin']);
  }, 30_000);

  it('takes no article to have appeared after the day it was read', async () => {
    const text = 'أعلن الكرملين أن الرئيسين بحثا الملف السوري في اتصال هاتفي.\n';
    const undated = put('undated.txt', text);
    const kept = put('kept.txt', `---\naccessed: 2021-03-04\n---\n${text}`);
    vi.stubEnv('SOURCE_DATE_EPOCH', '1735689600');
    const { stdout } = await run(['extract', undated, kept]);
    const days = new Map(listOf(stdout).articles.map(({ id, published }) => [id, published.certain[1]]));
    expect(days.get('undated')).toBe('2025-01-01');
    expect(days.get('kept')).toBe('2021-03-04');
  }, 30_000);

  it('names each bad file of a folder and still writes the rest', async () => {
    const news = readFileSync(ARTICLE);
    put('good.txt', news);
    put('empty.txt', '');
    put('binary.bin', Uint8Array.of(0, 1, 2, 0, 3));
    put('broken.txt', Buffer.concat([news.subarray(0, 100), Buffer.of(0xff), news.subarray(100)]));
    put('utf16.txt', Buffer.from(`\ufeff${news.toString()}`, 'utf16le'));
    put('large.txt', Buffer.alloc(20_000_000, 'a'));
    put('front.txt', Buffer.concat([Buffer.from('---\npublishd: 2018-08-27\n---\n'), news]));
    const out = join(folder, 'out/events.json');
    const { code, stdout, stderr } = await run(['extract', folder, join(folder, 'nowhere'), '--out', out]);
    expect([code, stdout]).toEqual([1, '']);
    const named = stderr
      .split('\n')
      .flatMap((line) => /([\w.]+):(\d+):\d+ error ([\w-]+) /.exec(line)?.slice(1, 4).join(' ') ?? []);
    expect(named).toEqual([
      'binary.bin 1 binary-file',
      'broken.txt 1 wrong-encoding',
      'empty.txt 1 empty-file',
      'front.txt 2 unknown-key',
      'large.txt 1 file-too-large',
      'nowhere 1 unreadable-file',
      'utf16.txt 1 wrong-encoding',
    ]);
    expect(listOf(readFileSync(out, 'utf8')).articles.map(({ id }) => id)).toEqual(['front', 'good']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['events.json']);
  }, 60_000);

  it.each([
    ['jsonl', /^\{"id":/],
    ['csv', /^\ufeffid,/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['jsonld', /^\{"@context":/],
  ])(
    'writes %s',
    async (format, start) => {
      const { code, stdout } = await run(['extract', ARTICLE, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).toMatch(start);
    },
    30_000,
  );
});

describe('detente check', () => {
  it('finds no errors in the project’s own data', async () => {
    const { code, stdout, stderr } = await run(['check']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/: no errors\n$/);
    // Long work may tell how far it is; nothing else belongs here.
    expect(stderr).not.toMatch(/ error /);
  }, 60_000);

  it('names a mistake in a gazetteer at its line and column', async () => {
    put('people.yaml', 'people:\n  a:\n    label: { ar: أ, en: A, ru: А }\n    countri: ru\n');
    const { code, stderr } = await run(['check', ARTICLE, '--gazetteer', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'people.yaml:4:5 error unknown-key Unexpected key «countri», expected «country»\n 4 |     countri: ru\n         ^',
    );
  }, 30_000);
});

describe('detente import', () => {
  it('takes the article out of a web page, its characters untouched', async () => {
    const paragraph =
      'قال السفير الروسي في واشنطن أناتولي أنطونوف\u00a0إن «موسكو\u200c منفتحة» على الحوار مع الولايات المتحدة، مشيرا إلى أن اللقاء كان مفيدا. ';
    const file = put(
      'page.html',
      `<!doctype html><html lang="ar" dir="rtl"><head><title>أنطونوف: منفتحون</title><meta property="og:site_name" content="سانا"><meta property="article:published_time" content="2024-03-26T10:00:00+03:00"><link rel="canonical" href="https://example.org/n/1"></head><body><nav>قائمة</nav><article><h1>أنطونوف: منفتحون</h1>${`<p>${paragraph}</p>`.repeat(8)}</article><footer>حقوق</footer></body></html>`,
    );
    const { code, stdout } = await run(['import', file]);
    expect(code).toBe(0);
    expect(
      stdout.startsWith(
        '---\npublished: "2024-03-26T10:00:00+03:00"\nurl: "https://example.org/n/1"\noutlet: "سانا"\ntitle: "أنطونوف: منفتحون"\nlang: "ar"\n---\n',
      ),
    ).toBe(true);
    expect(stdout.split('\n').filter((line) => line === paragraph.trimEnd())).toHaveLength(8);
    expect(stdout).not.toContain('قائمة');
  });

  it('takes every entry of a feed, each to a file of its own', async () => {
    const item = (n: number): string =>
      `<item><title>خبر ${n}</title><link>https://example.org/${n}</link><pubDate>Tue, 26 Mar 2024 10:0${n}:00 +0300</pubDate><description><![CDATA[<p>نص الخبر ${n}.</p><p>سطر ثان.</p>]]></description></item>`;
    const file = put(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>سانا</title><link>https://example.org</link><description>x</description><language>ar</language>${item(1)}${item(2)}</channel></rss>`,
    );
    const out = join(folder, 'articles');
    expect((await run(['import', file, '--out', out])).code).toBe(0);
    const texts = readdirSync(out)
      .map((name) => readFileSync(join(out, name), 'utf8'))
      .sort();
    expect(texts).toEqual(
      [1, 2].map(
        (n) =>
          `---\npublished: "2024-03-26T10:0${n}:00+03:00"\nurl: "https://example.org/${n}"\noutlet: "سانا"\ntitle: "خبر ${n}"\nlang: "ar"\n---\nنص الخبر ${n}.\nسطر ثان.\n`,
      ),
    );
  });

  it('takes JSON lines, and names one that is none', async () => {
    const file = put('news.jsonl', '{"text":"نص.","date":"2024-03-26","headline":"خبر"}\n{"title":"x"}\n');
    const { code, stdout, stderr } = await run(['import', file]);
    expect(code).toBe(1);
    expect(stdout).toBe('---\npublished: "2024-03-26"\ntitle: "خبر"\n---\nنص.\n');
    expect(stderr).toContain('news.jsonl:2:1 error json-line');
  });

  it('keeps Markdown as it is, under the names of its front matter', async () => {
    const file = put(
      'news.md',
      '---\ndate: 2024-03-26\nlink: https://example.org/1\n---\n# خبر\n\nنص **مهم**.\n',
    );
    expect((await run(['import', file])).stdout).toBe(
      '---\npublished: "2024-03-26"\nurl: "https://example.org/1"\ntitle: "خبر"\n---\n# خبر\n\nنص **مهم**.\n',
    );
  });
});

describe('wrong usage', () => {
  it.each([
    [[], /^detente: Unexpected end, expected a command: extract, dates, check, build, import/],
    [['exract'], /^detente: Unexpected command «exract», expected «extract»/],
    [['extract'], /^detente: Unexpected end, expected extract PATH/],
    [['extract', 'a', '--fromat', 'csv'], /^detente: Unknown option '--fromat', expected extract PATH/],
    [
      ['extract', 'a', '--format', 'xml'],
      /^detente: Unexpected format «xml», expected one of json, jsonl, csv, ics, jsonld/,
    ],
    [['dates', 'file'], /^detente: Unexpected «file», expected dates/],
  ])('exits 2 and says what was expected: %j', async (argv, sentence) => {
    const { code, stdout, stderr } = await run(argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});

describe('npx detente', () => {
  it('runs the project’s own program', () => {
    const input = '{"id":"a","lang":"ar","reference":"2018-08-27","text":"وصل اليوم"}\n';
    const output = execFileSync('npx', ['detente', 'dates'], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    expect(JSON.parse(output)).toEqual({
      id: 'a',
      dates: [{ text: 'اليوم', offset: 4, edtf: '2018-08-27' }],
    });
  }, 60_000);
});

describe('the JSON Schema', () => {
  it('names every key of an event, and demands it', () => {
    const { properties } = JSON.parse(jsonSchemaText()) as {
      properties: { events: { items: { required: string[] } } };
    };
    expect(properties.events.items.required).toEqual(
      expect.arrayContaining(['id', 'kind', 'modality', 'title', 'date', 'mentions', 'correction']),
    );
  });
});
