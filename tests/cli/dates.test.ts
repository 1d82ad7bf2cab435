import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { findDates, runDates } from '../../src/cli/dates.ts';
import { mustParseDay } from '../../src/model/day.ts';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(lines: string): Promise<{ code: number; out: string; errors: string }> {
  const [out, errors] = [new Sink(), new Sink()];
  const code = await runDates(Readable.from([lines]), out, errors);
  return { code, out: out.text, errors: errors.text };
}

describe('detente dates', () => {
  it('answers a line with the dates of its text', async () => {
    const line = '{"id":"1","lang":"ar","reference":"2018-09-10","text":"التقى الوزيران أمس الأحد"}\n';
    expect(await run(line)).toEqual({
      code: 0,
      out: '{"id":"1","dates":[{"text":"أمس الأحد","offset":15,"edtf":"2018-09-09"}]}\n',
      errors: '',
    });
  });

  it('reports without a reference only what the words alone support', () => {
    expect(findDates('التقيا أمس ثم في 16 تموز ثم في عام 2017', 'ar', null)).toEqual([
      { text: 'عام 2017', offset: 31, edtf: '2017' },
    ]);
  });

  it('names bad lines with their number, answers the others, and exits with 1', async () => {
    const good = '{"id":2,"reference":null,"text":"في 5 مارس 2018"}';
    const { code, out, errors } = await run(
      ['not json', '[]', '', '{"id":3}', '{"id":4,"text":"x","reference":"2018-02-30"}', good].join('\n'),
    );
    expect(code).toBe(1);
    expect(out).toBe('{"id":2,"dates":[{"text":"5 مارس 2018","offset":3,"edtf":"2018-03-05"}]}\n');
    expect(errors.trim().split('\n')).toEqual([
      '-:1:1 error dates-line Unexpected text, expected one JSON object a line',
      '-:2:1 error dates-line Unexpected JSON value, expected an object with id, lang, reference, text',
      '-:4:1 error dates-line Unexpected text missing, expected a string',
      '-:5:1 error dates-line Unexpected reference "2018-02-30", expected a day as YYYY-MM-DD, or null',
    ]);
  });

  it('counts offsets in UTF-16 units of the text as given, vowel signs and marks included', () => {
    const text = '🕊 وَصَلَ \u200fأَمْسِ الأَرْبِعَاءَ الوفد';
    const [date] = findDates(text, 'ar', mustParseDay('2018-08-02'));
    expect(date?.edtf).toBe('2018-08-01');
    expect(text.slice(date!.offset, date!.offset + date!.text.length)).toBe('أَمْسِ الأَرْبِعَاءَ');
  });

  it('leaves durations, repetitions and bare clock times alone', () => {
    const text = 'استمر لمدة ثلاثة أيام، كل اثنين، عند الساعة 17:30';
    expect(findDates(text, 'ar', mustParseDay('2018-08-02'))).toEqual([]);
  });
});
