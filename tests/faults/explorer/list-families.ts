/** Families of scenarios, enumerated in full; a run takes every so-manieth of each. */
import type { RecordKey } from '#shared/recompute/list-unit';

import {
  cross,
  type Edit,
  editsOf,
  first,
  isPossible,
  matchedPair,
  ownerBecomes,
  pairs,
  pledge,
  second,
  starts,
  third,
  triples,
  triplesOfOne,
  triplesOfSeveral,
  withOwner,
} from './list-edits.ts';
import type { Change, ListScenario } from './list-scenario.ts';

export type Family<Given> = {
  readonly name: string;
  readonly scenarios: readonly Given[];
  /** Takes one in so many, in a short and in a long run; 0 takes none. Odd, best prime, since what varies takes turns. */
  readonly oneIn: { readonly short: number; readonly long: number };
};

type Options = Omit<ListScenario, 'records' | 'edits' | 'listLength' | 'scope'> &
  Partial<Pick<ListScenario, 'scope'>>;

const scenariosOf = (
  edits: readonly (readonly Edit[])[],
  options: Options,
  from: readonly (readonly Change[])[] = starts,
): readonly ListScenario[] =>
  from.flatMap((records) =>
    edits
      .filter((each) => isPossible(records, each))
      .flatMap((each) =>
        [1, 2].map((listLength) => ({
          records,
          edits: each,
          listLength,
          scope: pledge,
          ...options,
        })),
      ),
  );

/** The same with pledges and offers changed round: the list of an offer. */
const turned = (scenario: ListScenario): ListScenario => {
  const turn = ({ kind, id }: RecordKey): RecordKey => ({
    kind: kind === 'pledge' ? 'offer' : 'pledge',
    id,
  });
  const turnAll = (changes: readonly Change[]) =>
    changes.map(({ of, to }) => ({ of: turn(of), to }));
  const { scope } = scenario;
  return {
    ...scenario,
    records: turnAll(scenario.records),
    edits: scenario.edits.map(turnAll),
    scope: scope === 'every list' ? scope : turn(scope),
  };
};

/** The same with all offers but the last of one party, which takes its turns with that of the last. */
const ofOneParty = (scenario: ListScenario): ListScenario => {
  const joined = (changes: readonly Change[]): readonly Change[] =>
    changes.map(({ of, to }) => ({
      of,
      to: of === first || of === second ? { ...to, party: 'ab' } : to,
    }));
  return {
    ...scenario,
    records: joined(scenario.records),
    edits: scenario.edits.map(joined),
  };
};

const faults = { crashes: 1, lateWrites: true } as const;
const fewOffers = starts.filter((records) => records.length < 4);
const oneOffer = starts.filter((records) => records.length === 2);
const anotherOffer = oneOffer.filter(([, offer]) => offer?.of !== first);

const family = (
  name: string,
  scenarios: readonly ListScenario[],
  short: number,
  long: number,
): Family<ListScenario> => ({ name, scenarios, oneIn: { short, long } });

export const listFamilies: readonly Family<ListScenario>[] = [
  family('two edits, crash, late write', scenariosOf(pairs, faults), 181, 7),
  family('two edits, an offer’s list', scenariosOf(pairs, faults).map(turned), 919, 19),
  family(
    'offers of one party, crash, late write',
    scenariosOf(pairs, faults).map(ofOneParty),
    919,
    19,
  ),
  family('offers of one party, three edits', scenariosOf(triples, {}).map(ofOneParty), 9011, 307),
  family('owner and offer, crash, late write', scenariosOf(withOwner, faults), 127, 3),
  family('three edits', scenariosOf(triples, {}), 9013, 151),
  family('three edits, crash', scenariosOf(triplesOfOne, { crashes: 1 }, oneOffer), 639, 81),
  // From two to ten million states each: only the long run has time for some.
  family('three edits, crash, late write', scenariosOf(triplesOfOne, faults, anotherOffer), 0, 127),
  family(
    'owner and two offers',
    scenariosOf(
      cross(editsOf(pledge, ownerBecomes), editsOf(first), editsOf(second)),
      {},
      fewOffers,
    ),
    1801,
    41,
  ),
  family('match and an offer', scenariosOf(cross([matchedPair], editsOf(second)), {}), 149, 3),
  family(
    'every list, two edits, crash, late write',
    scenariosOf([...pairs, ...withOwner], { ...faults, scope: 'every list' }, fewOffers),
    6007,
    61,
  ),
  // Three deliveries of one record over two lists go beyond 15,000,000 states; each list alone is in "three edits".
  family(
    'every list, three edits',
    scenariosOf(triplesOfSeveral, { scope: 'every list' }, fewOffers),
    5009,
    307,
  ),
  family(
    'every list, a match',
    scenariosOf([[matchedPair]], { ...faults, scope: 'every list' }),
    31,
    1,
  ),
  family(
    'visible apart, crash, late write',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge, ownerBecomes)].map((edit) => [edit]),
      { ...faults, apart: 1 },
    ),
    307,
    5,
  ),
  // Some of these go beyond 15,000,000 states, so the long run takes few of them as well.
  family('visible apart, another edit', scenariosOf(pairs, { apart: 1 }, fewOffers), 1801, 601),
  family(
    'delivered twice, crash, late write',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge, ownerBecomes)].map((edit) => [edit]),
      { ...faults, copies: 2 },
    ),
    59,
    1,
  ),
  family('delivered twice, another edit', scenariosOf(pairs, { copies: 2 }, fewOffers), 919, 31),
  family(
    'two records in one delivery',
    scenariosOf(
      cross(
        cross(editsOf(first), editsOf(second)).map((both) => both.flat()),
        editsOf(third),
      ),
      { batched: true, ...faults },
      fewOffers,
    ),
    157,
    5,
  ),
  family(
    'steps of a batch in any order',
    scenariosOf([...pairs, ...withOwner], { ...faults, anyOrder: true }),
    307,
    11,
  ),
];
