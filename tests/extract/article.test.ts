import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/article.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NEWS = 'قال السفير الروسي في واشنطن أناتولي أنطونوف إن موسكو منفتحة على الحوار.';

/** Letters as windows-1256 has them: enough for the sentence above. */
function windows1256(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('windows-1256');
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

function codes(bytes: Uint8Array): string[] {
  return readArticle('a.txt', bytes, '').messages.map(({ code, text }) => `${code}: ${text}`);
}

describe('reading an article', () => {
  it('keeps the text of the five articles byte for byte', () => {
    const folder = join(import.meta.dirname, '../../data/articles');
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, file));
      const { source, messages } = readArticle(file, bytes, 'digest');
      expect(messages).toEqual([]);
      expect(Buffer.from(source!.text).equals(bytes)).toBe(true);
      expect(source).toMatchObject({ id: file.replace('.txt', ''), sha256: 'digest', textStart: 0 });
    }
  });

  it('takes the front matter off and tells where the text starts', () => {
    const front = '---\npublished: 2024-03-26\nurl: https://example.org/1\noutlet: سانا\nlang: ar\n---\n';
    const { source, messages } = readArticle('news/a.txt', utf8(front + NEWS), '');
    expect(messages).toEqual([]);
    expect(source).toMatchObject({ id: 'a', text: NEWS, textStart: front.length });
    expect(source!.meta).toEqual({
      published: '2024-03-26',
      accessed: null,
      url: 'https://example.org/1',
      outlet: 'سانا',
      title: null,
      lang: 'ar',
    });
  });

  it('leaves a text alone that merely begins with a rule', () => {
    const text = `---\n${NEWS}\n---\n${NEWS}`;
    expect(readArticle('a.txt', utf8(text), '').source!.text).toBe(text);
  });

  it('drops a byte order mark, as browsers do', () => {
    expect(readArticle('a.txt', utf8(`\ufeff${NEWS}`), '').source!.text).toBe(NEWS);
  });

  it.each([
    ['an empty file', utf8(''), 'empty-file: Unexpected empty file, expected an article'],
    ['white space', utf8(' \n\t\n'), 'empty-file: Unexpected empty file, expected an article'],
    ['a binary', Uint8Array.of(1, 2, 0, 4), 'binary-file: Unexpected binary content, expected text in UTF-8'],
    [
      'windows-1256',
      windows1256(NEWS),
      'wrong-encoding: Unexpected encoding windows-1256, expected UTF-8 (iconv -f windows-1256 -t utf-8)',
    ],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x42, 0x06),
      'wrong-encoding: Unexpected encoding utf-16le, expected UTF-8 (iconv -f utf-16le -t utf-8)',
    ],
    [
      'more than anybody writes',
      new Uint8Array(4_000_001),
      'file-too-large: Unexpected 4.0 MB, expected an article of at most 4 MB',
    ],
  ])('refuses %s by name', (_what, bytes, complaint) => {
    expect(readArticle('a.txt', bytes, '').source).toBeNull();
    expect(codes(bytes)).toEqual([complaint]);
  });

  it('names a stray byte at its place', () => {
    const bytes = Uint8Array.from([...utf8(`${NEWS}\n`), 0xff, ...utf8(NEWS)]);
    const [message] = readArticle('a.txt', bytes, '').messages;
    expect(message).toMatchObject({ code: 'wrong-encoding', at: NEWS.length + 1 });
  });

  it('names what is wrong in front matter at its place in the file', () => {
    const text = `---\npublishd: 2024-03-26\nurl: example\n---\n${NEWS}`;
    const { source, messages } = readArticle('a.txt', utf8(text), '');
    expect(source!.text).toBe(NEWS);
    expect(messages.map(({ code, at }) => [code, text.slice(at!).split('\n')[0]])).toEqual([
      ['unknown-key', 'publishd: 2024-03-26'],
      ['bad-url', 'example'],
    ]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { source, messages } = readArticle('a.txt', bytes, '');
        expect(source === null ? messages.length : source.text.length).toBeGreaterThan(0);
      }),
    );
  });
});
