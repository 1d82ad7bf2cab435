import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/extract/article.ts';
import { follows } from '../../src/extract/dating/check.ts';
import type { DayClaim } from '../../src/extract/dating/check.ts';
import { dateOf, evidenceFor } from '../../src/extract/dating/date.ts';
import type { Evidence } from '../../src/extract/dating/date.ts';
import { publicationOf } from '../../src/extract/dating/ledger.ts';
import { daysOf, solve } from '../../src/extract/dating/solve.ts';
import type { Possible } from '../../src/extract/dating/solve.ts';
import { mergeMentions } from '../../src/extract/merge/merge.ts';
import { extractCorpus } from '../../src/extract/pipeline.ts';
import { boundsOn } from '../../src/extract/timex/read.ts';
import { stepsOf } from '../../src/model/dating.ts';
import type { Dating } from '../../src/model/dating.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import { networkFor } from './dating/reader.ts';
import { gazetteer } from './gazetteer.ts';

const FOLDER = 'data/articles/';
const sources = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => readArticle(file, readFileSync(FOLDER + file), '').source ?? []);
const texts = new Map(sources.map(({ id, text }) => [id, text]));

describe('the whole road, on the five articles', () => {
  const { list, messages } = extractCorpus(sources, gazetteer, []);

  it('finds events in every article, and nothing wrong with its own list', () => {
    expect(sources).toHaveLength(5);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    const told = new Set(list.events.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
    expect(told).toEqual(new Set(texts.keys()));
  });

  it('quotes the very characters of the source in mentions and in proofs', () => {
    let count = 0;
    const expectSlice = (article: string, quote: { start: number; end: number; exact: string }): void => {
      count += 1;
      expect(texts.get(article)!.slice(quote.start, quote.end)).toBe(quote.exact);
    };
    for (const { mentions, date } of list.events) {
      for (const mention of mentions) expectSlice(mention.article, mention);
      for (const { quote } of stepsOf(date)) if (quote) expectSlice(quote.article, quote);
    }
    expect(count).toBeGreaterThan(50);
  });

  it('writes a date for everything, never an empty one', () => {
    for (const { date } of list.events) expect(date.edtf).toMatch(/\d|^\.\.\/\.\.$/);
    for (const { published } of list.articles) expect(published.edtf).toMatch(/\d|^\.\.\/\.\.$/);
  });
});

const LISTS = ['notBefore', 'notAfter', 'likelyNotBefore', 'likelyNotAfter'] as const;

/** What each list of a proof claims. */
function claimsOf(date: Dating): { list: keyof Evidence; claim: DayClaim }[] {
  return LISTS.flatMap((list) => {
    const range = list.startsWith('likely') ? date.likely : date.certain;
    const iso = range[list.endsWith('Before') ? 0 : 1];
    const day = iso === null ? null : parseDay(iso);
    if (day === null) return [];
    return [{ list, claim: { op: list.endsWith('Before') ? 'not-before' : 'not-after', day } }];
  });
}

/** That no day between the ends is possible but these, when some are not. */
function onlyClaimOf({ from, to, days, full }: Possible): DayClaim | null {
  if (full || !days) return null;
  return { op: 'only', from: from as Day, to: to as Day, days: days as readonly Day[] };
}

describe('the proofs of the five articles', () => {
  it('hold when somebody else goes through their steps alone, and not without them', () => {
    const networks = sources.map(({ text, id }) => networkFor(text, {}, id));
    const merged = mergeMentions(
      networks.map(({ evidence }) => evidence),
      networks,
      boundsOn,
    );
    const solution = solve(merged.network, boundsOn);
    const same = merged.network.same ?? [];
    const ids = [...sources.map(({ id }) => publicationOf(id)), ...merged.events.map((one) => one.variable)];
    let [proved, picked] = [0, 0];
    for (const id of new Set(ids)) {
      const date = dateOf(solution, id);
      if (date.status === 'contested') continue;
      const evidence = evidenceFor(solution, id);
      for (const { list, claim } of claimsOf(date)) {
        expect(follows(evidence[list], same, id, claim, boundsOn, 20), `${id} ${list}`).toBe(true);
        expect(follows([], same, id, claim, boundsOn, 20)).toBe(false);
        proved += 1;
      }
      const only = onlyClaimOf(daysOf(solution, id).certain);
      if (only === null) {
        expect(evidence.onlyThese, `${id} onlyThese`).toEqual([]);
        continue;
      }
      expect(follows(evidence.onlyThese, same, id, only, boundsOn, 20), `${id} onlyThese`).toBe(true);
      expect(follows([], same, id, only, boundsOn, 20)).toBe(false);
      picked += 1;
    }
    expect(proved).toBeGreaterThan(60);
    expect(picked).toBeGreaterThan(3);
  }, 60_000);
});

describe('the bytes of a list', () => {
  it('are the same in every time zone and language of the machine', () => {
    const folder = mkdtempSync(join(tmpdir(), 'detente-'));
    const build = (TZ: string, LANG: string): string => {
      const file = join(folder, `${LANG}.json`);
      execFileSync(process.execPath, ['src/cli/detente.mjs', 'extract', ...files, '--out', file], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        stdio: 'pipe',
      });
      return readFileSync(file, 'utf8');
    };
    const files = readdirSync(FOLDER).map((file) => FOLDER + file);
    try {
      expect(build('Pacific/Auckland', 'ar_EG.UTF-8')).toBe(build('America/Los_Angeles', 'en_US.UTF-8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
