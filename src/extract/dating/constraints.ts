import { addCounterparts } from './counterpart.ts';
import { addCounted } from './counted.ts';
import { addEve } from './eve.ts';
import { addKnown } from './known.ts';
import { Ledger } from './ledger.ts';
import type { ArticleEvidence } from './ledger.ts';
import type { Network } from './network.ts';
import { addOffices } from './office.ts';
import { addPresentMonths } from './present.ts';
import { addPublication } from './publication.ts';
import { addBackground, addTelling, addVoices } from './telling.ts';
import { addSigning } from './signing.ts';
import { addTimes } from './times.ts';
import { addTodays } from './today.ts';
import { addCounters, addFreshness, addYearsSaid } from './world.ts';

/** The variables and constraints of one article, and which variable dates each of its mentions. */
export interface ArticleNetwork extends Network {
  readonly article: string;
  /** By mention id. */
  readonly variableOf: ReadonlyMap<string, string>;
}

/**
 * Everything an article says about its dates, as constraints. Hard is what logic or print says, convention
 * what newspapers do; whatever could be otherwise is soft, since certain days must hold the truth always.
 */
export function networkOf(evidence: ArticleEvidence): ArticleNetwork {
  const ledger = new Ledger(evidence);
  addPublication(ledger);
  addVoices(ledger);
  evidence.mentions.forEach((mention, i) => {
    addTelling(ledger, mention);
    addKnown(ledger, mention);
    addTimes(ledger, mention, evidence.mentions.slice(0, i));
    addEve(ledger, mention);
    addCounted(ledger, mention);
    addSigning(ledger, mention);
  });
  addTodays(ledger);
  addPresentMonths(ledger);
  addBackground(ledger);
  addOffices(ledger);
  addCounterparts(ledger);
  addCounters(ledger);
  addYearsSaid(ledger);
  addFreshness(ledger);
  const variableOf = new Map(evidence.mentions.map((mention) => [mention.id, ledger.eventOf(mention)]));
  return {
    article: ledger.article,
    variables: ledger.variables,
    constraints: ledger.constraints,
    variableOf,
  };
}

/** One network of many. */
export function joinNetworks(networks: readonly Network[]): Network {
  return {
    variables: networks.flatMap(({ variables }) => variables),
    constraints: networks.flatMap(({ constraints }) => constraints),
    same: networks.flatMap(({ same }) => same ?? []),
  };
}
