import { count, type Scored } from './figures.ts';
import { readGold } from './gold.ts';
import { faults, kindTable, table } from './report.ts';
import { loadGazetteer, score } from './run.ts';

/**
 * `npm run score`: compares the program with the readers' annotations.
 * `--dated` gives every article the day it appeared, as front matter would; `--sealed` names their misses too;
 * any other word limits the score to the articles whose name begins with it.
 */
function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const gold = readGold().filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
  const scored = score(gold, loadGazetteer(), args.includes('--dated'));
  const told = scored.filter(({ alignment }) => args.includes('--sealed') || !alignment.article.sealed);
  for (const one of told) for (const fault of faults(one)) console.log(fault);
  section('The five articles', scored.filter(isCorpus));
  section(
    'Articles of our own',
    scored.filter((one) => !isCorpus(one) && !one.alignment.article.sealed),
  );
  section(
    'Sealed articles',
    scored.filter((one) => one.alignment.article.sealed),
  );
  section('All', scored);
  console.log(`\n${kindTable(count(scored))}`);
}

function section(name: string, scored: readonly Scored[]): void {
  if (scored.length > 0) console.log(`\n${name} (${String(scored.length)})\n${table(count(scored))}`);
}

function isCorpus({ alignment }: Scored): boolean {
  return alignment.article.article.startsWith('articles/');
}

main(process.argv.slice(2));
