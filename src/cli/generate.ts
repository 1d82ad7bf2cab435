import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PlainRow } from '../model/columns/plain.ts';
import { seeded } from './random.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
const YEARS = 25;
const LANES = 8;
const SUBJECTS = [
  'Talks in Geneva',
  'A call',
  'Statement on Syria',
  'Visit to Ankara',
  'Sanctions list',
  'Summit',
];
const LATER = 0.4;

/**
 * Test data: events over 25 years that come in waves, half of them instants and the others of hours to months, in eight lanes of
 * unlike size. The same count and seed give the same rows on every machine.
 */
export function generateRows(count: number, seed: number): PlainRow[] {
  const next = seeded(seed);
  const times = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const wave = Math.floor(next() * 40) / 40;
    const spread = next() < LATER ? next() : wave + next() ** 2 / 20;
    times[i] = Math.floor(FIRST + Math.min(1, spread) * YEARS * 365.25 * DAY);
  }
  times.sort();
  return Array.from(times, (time, i): PlainRow => {
    const lane = `Lane ${1 + Math.floor(next() ** 1.3 * LANES)}`;
    const title = `${SUBJECTS[Math.floor(next() * SUBJECTS.length)]!} ${i + 1}`;
    const row = { id: `e${i + 1}`, title, start: new Date(time).toISOString(), lane };
    if (next() < 0.5) return row;
    return { ...row, end: new Date(time + Math.floor(next() ** 6 * 120 * DAY) + 3_600_000).toISOString() };
  });
}

/** Rows as a JSON array, one a line. */
export function rowsAsJson(rows: readonly PlainRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

const USAGE =
  'Usage: npm run generate -- --events N [--seed S] [--out FILE | --columns FOLDER | --site FOLDER]';

/**
 * Writes a generated list: as JSON (to stdout without `--out`), with `--columns` as the tiles a large list is
 * read from, or with `--site` as a complete site, articles included. */
export async function generate(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      columns: { type: 'string' },
      site: { type: 'string' },
    },
  });
  const count = Number(values.events);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || count < 0 || !Number.isInteger(seed)) {
    process.stderr.write(
      `Unexpected --events ${values.events ?? ''} --seed ${values.seed}, expected whole numbers\n${USAGE}\n`,
    );
    return 2;
  }
  if (values.site !== undefined) {
    const { generateSite } = await import('./generate-site.ts');
    generateSite(count, seed, values.site);
    return 0;
  }
  const rows = generateRows(count, seed);
  if (values.columns !== undefined) {
    const [{ writeTiles }, { plainSource }] = await Promise.all([
      import('./tiles.ts'),
      import('./tiles-plain.ts'),
    ]);
    writeTiles(plainSource(rows), values.columns);
  } else if (values.out !== undefined) writeFileSync(values.out, rowsAsJson(rows));
  else process.stdout.write(rowsAsJson(rows));
  return 0;
}

if (process.argv[1] === import.meta.filename)
  void generate(process.argv.slice(2)).then((code) => (process.exitCode = code));
