import { FAMILY_OF } from '../../model/kind.ts';
import type { Kind } from '../../model/kind.ts';
import { anchorsOf } from '../dating/anchor.ts';
import type { ArticleNetwork } from '../dating/constraints.ts';
import type { ArticleEvidence } from '../dating/ledger.ts';
import { daysOf } from '../dating/solve.ts';
import type { Solution } from '../dating/solve.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MentionDraft } from '../mention.ts';

/** A mention with all that decides whether another one tells of the same thing. */
export interface Item {
  readonly draft: MentionDraft;
  /** The place of its article in the corpus. */
  readonly article: number;
  readonly variable: string;
  /** The known event it names outright. */
  readonly fact: string | null;
  /** The certain days; ±Infinity is an open end. */
  readonly from: number;
  readonly to: number;
  readonly people: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** The country of each of the people. */
  readonly homes: ReadonlyMap<string, string>;
  /** The countries on whose part it is done. */
  readonly doers: ReadonlySet<string>;
  /** Only like kinds are compared: a call is no meeting. */
  readonly sort: string;
}

/** The mentions of a corpus in the order of articles and text. */
export function itemsOf(
  told: readonly ArticleEvidence[],
  networks: readonly ArticleNetwork[],
  solution: Solution,
): Item[] {
  return told.flatMap(({ mentions, reading }, article) =>
    mentions.map((draft) => {
      const variable = networks[article]!.variableOf.get(draft.id)!;
      const { from, to } = daysOf(solution, variable).certain;
      const { people, countries, homes } = partiesOf(draft.actors, reading.gazetteer);
      const agents = draft.frame.agents.flatMap((role) => (role.kind === 'entity' ? [role.id] : []));
      return {
        draft,
        article,
        variable,
        fact: factOf(draft, reading.gazetteer),
        from,
        to,
        people,
        countries,
        homes,
        doers: partiesOf(agents, reading.gazetteer).countries,
        sort: sortOf(draft.kind),
      };
    }),
  );
}

/** The one known event a mention names outright, unless it says that it did not happen. */
export function factOf(draft: MentionDraft, gazetteer: Gazetteer): string | null {
  const sure = anchorsOf(draft, gazetteer).filter(({ match }) => match.strength === 'hard');
  const told = draft.modality === 'happened' || draft.modality === 'ongoing' || draft.modality === 'planned';
  return sure.length === 1 && told ? sure[0]!.fact.id : null;
}

function partiesOf(
  ids: readonly string[],
  gazetteer: Gazetteer,
): { people: Set<string>; countries: Set<string>; homes: Map<string, string> } {
  const people = new Set<string>();
  const countries = new Set<string>();
  const homes = new Map<string, string>();
  for (const id of ids) {
    const record = gazetteer.entities.get(id);
    if (record?.kind === 'person') people.add(id);
    const country = record?.kind === 'country' ? id : record?.country;
    if (country) countries.add(country);
    if (country && record?.kind === 'person') homes.set(id, country);
  }
  return { people, countries, homes };
}

/** Meetings and talks are told in either word; statements only compare with statements. */
function sortOf(kind: Kind): string {
  if (kind === 'meeting' || kind === 'talks') return 'encounter';
  return FAMILY_OF[kind] === 'deal' && kind !== 'swap' ? 'deal' : kind;
}
