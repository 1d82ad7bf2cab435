import { networkOf, joinNetworks } from '../../src/extract/dating/constraints.ts';
import type { ArticleNetwork } from '../../src/extract/dating/constraints.ts';
import { dateOf } from '../../src/extract/dating/date.ts';
import type { ArticleEvidence } from '../../src/extract/dating/ledger.ts';
import type { Network, Variable } from '../../src/extract/dating/network.ts';
import { solve } from '../../src/extract/dating/solve.ts';
import { boundsOn } from '../../src/extract/timex/read.ts';
import { evidenceOf } from '../extract/dating/reader.ts';

/**
 * What dating costs an article, and how it grows: `npx tsx tests/bench/dating.bench.ts`. Articles are written
 * from a few sentences by a seeded generator; half of them carry their date.
 */
const SEED = 20_180_716;
const SIZES = [100, 1000, 10_000];
const KINDS = 60;

const LEADS = [
  'صرّح السفير الروسي في واشنطن أناتولي أنطونوف الإثنين، أن روسيا والولايات المتحدة تبحثان التعاون.',
  'التقى وزير الخارجية الروسي سيرغي لافروف أمس في جنيف نظيره الأميركي أنتوني بلينكن.',
  'أعلن السفير الروسي في واشنطن أناتولي أنطونوف اليوم أن موسكو وواشنطن تجريان حواراً بشأن سوريا.',
  'قال نائب وزير الخارجية الروسي سيرغي ريابكوف إن الولايات المتحدة وروسيا اتفقتا على جولة جديدة.',
];
const BACKGROUND = [
  'وكان الرئيسان فلاديمير بوتين ودونالد ترامب قد التقيا في هلسنكي في 16 تموز/يوليو.',
  'وكان الرئيس فلاديمير بوتين قد التقى الرئيس جو بايدن خلال قمة حزيران الماضي في جنيف.',
  'وأجرى الجانبان مباحثات في فيينا في 23 آب/أغسطس بشأن الحد من التسلح.',
  'وكانت واشنطن فرضت عقوبات على موسكو في أبريل الماضي.',
];

/** Mulberry32: a small seeded generator (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function samples(): { evidence: ArticleEvidence; network: ArticleNetwork }[] {
  const random = randomFrom(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: KINDS }, () => {
    const text = [pick(LEADS), pick(BACKGROUND), pick(BACKGROUND)].join('\n\n');
    const day = 1 + Math.floor(random() * 28);
    const published = `2021-${String(7 + Math.floor(random() * 6)).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const evidence = evidenceOf(text, random() < 0.5 ? { published } : {});
    return { evidence, network: networkOf(evidence) };
  });
}

/** The same network under other names, as if it were another article's. */
function renamed(network: Network, to: string): Network {
  const text = JSON.stringify({ variables: network.variables, constraints: network.constraints });
  return JSON.parse(text.replaceAll('"a/', `"${to}/`)) as Network;
}

function measure(size: number, networks: readonly Network[]): number {
  const corpus = joinNetworks(
    Array.from({ length: size }, (_, i) => renamed(networks[i % networks.length]!, `b${String(i)}`)),
  );
  const wanted = corpus.variables.filter(({ kind }: Variable) => kind !== 'speech');
  const start = process.cpuUsage().user;
  const solution = solve(corpus, boundsOn);
  const solved = process.cpuUsage().user;
  for (const { id } of wanted) dateOf(solution, id);
  const end = process.cpuUsage().user;
  const [solving, proving] = [(solved - start) / 1000 / size, (end - solved) / 1000 / size];
  console.log(
    `${String(size).padStart(6)} articles  solving ${solving.toFixed(2)} ms  proofs ${proving.toFixed(2)} ms an article`,
  );
  return solving + proving;
}

const networks = samples().map(({ network }) => network);
measure(KINDS, networks);
const costs = SIZES.map((size) => measure(size, networks));
costs.slice(1).forEach((cost, i) => {
  console.log(
    `${String(SIZES[i + 1])} / ${String(SIZES[i])} articles: ratio ${(cost / costs[i]!).toFixed(2)} an article`,
  );
});
