/** Families of scenarios, enumerated in full; a run takes every so-manieth of each. */
import type { RecordName } from '#shared/recompute/list-unit';

import type { Change, ListScenario } from './list-scenario.ts';
import type { Shape } from './records.ts';

export type Family<Given> = {
  readonly name: string;
  readonly scenarios: readonly Given[];
  /** Takes one in so many, in a short and in a long run; 0 takes none. Odd, since list lengths take turns. */
  readonly oneIn: { readonly short: number; readonly long: number };
};

const pledge: RecordName = { kind: 'pledge', id: 'p' };
const offers = ['a', 'b', 'c'].map((id): RecordName => ({ kind: 'offer', id }));
const [first, second, third] = offers as [RecordName, RecordName, RecordName];

const asked: Shape = { topics: 3 };
const gone: Shape = { topics: 2, withdrawn: true };
const moved: Shape = { topics: 3, area: 'A2' };
const stands: readonly (Shape | undefined)[] = [undefined, { topics: 1 }, { topics: 2 }];
const becomes: readonly Shape[] = [{ topics: 1 }, { topics: 3 }, gone, moved];
const ownerBecomes: readonly Shape[] = [
  { topics: 1 },
  { topics: 3, withdrawn: true },
  moved,
  { topics: 3, wide: true },
];

/** Every start of the pledge with up to three offers. */
const starts: readonly (readonly Change[])[] = stands.flatMap((a) =>
  stands.flatMap((b) =>
    stands.map((c) => [
      { of: pledge, to: asked },
      ...[a, b, c].flatMap((to, index) => (to ? [{ of: offers[index] as RecordName, to }] : [])),
    ]),
  ),
);

type Edit = readonly Change[];
const editsOf = (of: RecordName, shapes = becomes): readonly Edit[] =>
  shapes.map((to) => [{ of, to }]);

/** A record that is not there can only come in. */
const isPossible = (records: readonly Change[], edits: readonly Edit[]): boolean => {
  const there = new Set(records.map(({ of }) => of));
  return edits.flat().every(({ of, to }) => {
    if (!there.has(of) && to.withdrawn) return false;
    there.add(of);
    return true;
  });
};

const cross = (...choices: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] =>
  choices.reduce<readonly (readonly Edit[])[]>(
    (rows, edits) => rows.flatMap((row) => edits.map((edit) => [...row, edit])),
    [[]],
  );

const pairs = [
  ...cross(editsOf(first), editsOf(second)),
  ...cross(editsOf(first), editsOf(third)),
  ...cross(editsOf(second), editsOf(third)),
  ...offers.flatMap((offer) => cross(editsOf(offer), editsOf(offer))),
];
const triplesOfSeveral = [
  ...cross(editsOf(first), editsOf(second), editsOf(third)),
  ...cross(editsOf(first), editsOf(first), editsOf(second)),
  ...cross(editsOf(second), editsOf(third), editsOf(third)),
];
const triples = [...triplesOfSeveral, ...cross(editsOf(second), editsOf(second), editsOf(second))];
const withOwner = offers.flatMap((offer) => cross(editsOf(pledge, ownerBecomes), editsOf(offer)));

const matchedPair: Edit = [
  { of: pledge, to: { ...asked, matched: ['a'] } },
  { of: first, to: { topics: 2, matched: ['p'] } },
];

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
  const turn = ({ kind, id }: RecordName): RecordName => ({
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

const faults = { crashes: 1, lateWrites: true } as const;
const fewOffers = starts.filter((records) => records.length < 4);
const oneOffer = starts.filter((records) => records.length === 2);

const family = (
  name: string,
  scenarios: readonly ListScenario[],
  short: number,
  long: number,
): Family<ListScenario> => ({ name, scenarios, oneIn: { short, long } });

export const listFamilies: readonly Family<ListScenario>[] = [
  family('two edits, crash, late write', scenariosOf(pairs, faults), 61, 3),
  family('two edits, an offer’s list', scenariosOf(pairs, faults).map(turned), 307, 19),
  family('owner and offer, crash, late write', scenariosOf(withOwner, faults), 41, 3),
  family('three edits', scenariosOf(triples, {}), 1501, 101),
  family(
    'three edits, crash, late write',
    scenariosOf(cross(editsOf(first), editsOf(first), editsOf(first)), faults, oneOffer),
    0,
    10,
  ),
  family(
    'owner and two offers',
    scenariosOf(
      cross(editsOf(pledge, ownerBecomes), editsOf(first), editsOf(second)),
      {},
      fewOffers,
    ),
    601,
    41,
  ),
  family('match and an offer', scenariosOf(cross([matchedPair], editsOf(second)), {}), 19, 3),
  family(
    'every list, two edits, crash, late write',
    scenariosOf([...pairs, ...withOwner], { ...faults, scope: 'every list' }, fewOffers),
    499,
    13,
  ),
  // Three deliveries of one record over two lists go beyond 15,000,000 states; each list alone is in "three edits".
  family(
    'every list, three edits',
    scenariosOf(triplesOfSeveral, { scope: 'every list' }, fewOffers),
    2503,
    151,
  ),
  family(
    'every list, a match',
    scenariosOf([[matchedPair]], { ...faults, scope: 'every list' }),
    11,
    1,
  ),
  family(
    'visible apart, crash, late write',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge, ownerBecomes)].map((edit) => [edit]),
      { ...faults, apart: 1 },
    ),
    103,
    3,
  ),
  family('visible apart, another edit', scenariosOf(pairs, { apart: 1 }, fewOffers), 601, 31),
  family(
    'delivered twice, crash, late write',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge, ownerBecomes)].map((edit) => [edit]),
      { ...faults, copies: 2 },
    ),
    19,
    1,
  ),
  family('delivered twice, another edit', scenariosOf(pairs, { copies: 2 }, fewOffers), 307, 31),
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
    53,
    5,
  ),
  family(
    'steps of a batch in any order',
    scenariosOf([...pairs, ...withOwner], { ...faults, anyOrder: true }),
    101,
    11,
  ),
];
