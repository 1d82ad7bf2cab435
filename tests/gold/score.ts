import { faultsOf, staleOf } from './fault.ts';
import { count, type Scored } from './figures.ts';
import { readGold } from './gold.ts';
import { faultLines, kindTable, table } from './report.ts';
import { loadGazetteer, score } from './run.ts';

/**
 * `npm run score`: compares the program with the readers' annotations.
 * `--dated` gives every article the day it appeared, as front matter would; `--sealed` names their misses too;
 * any other word limits the score to the articles whose name begins with it.
 * Exit 1 when a miss of an open article has no explanation, or an explanation no miss: those are of the score without `--dated`.
 */
function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const gold = readGold().filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
  const dated = args.includes('--dated');
  const scored = score(gold, loadGazetteer(), dated);
  const open = scored.filter(({ alignment }) => !alignment.article.sealed);
  for (const one of args.includes('--sealed') ? scored : open)
    for (const fault of faultsOf(one)) console.log(faultLines(fault).join('\n'));
  if (!dated) tellExplained(open);
  section('The five articles', scored.filter(isCorpus));
  section(
    'Articles of our own',
    open.filter((one) => !isCorpus(one)),
  );
  section(
    'Sealed articles',
    scored.filter((one) => one.alignment.article.sealed),
  );
  section('All', scored);
  console.log(`\n${kindTable(count(scored))}`);
}

function tellExplained(open: readonly Scored[]): void {
  const faults = open.flatMap(faultsOf);
  const unexplained = faults.filter(({ why }) => why === null);
  const stale = open.flatMap(staleOf);
  console.log(`\nOpen articles: ${String(faults.length)} misses, ${String(unexplained.length)} unexplained`);
  for (const { place, what } of unexplained) console.log(`${place} unexplained ${what}`);
  for (const line of stale) console.log(`${line}: stale explanation, the miss has gone`);
  if (unexplained.length + stale.length > 0) process.exitCode = 1;
}

function section(name: string, scored: readonly Scored[]): void {
  if (scored.length > 0) console.log(`\n${name} (${String(scored.length)})\n${table(count(scored))}`);
}

function isCorpus({ alignment }: Scored): boolean {
  return alignment.article.article.startsWith('articles/');
}

main(process.argv.slice(2));
