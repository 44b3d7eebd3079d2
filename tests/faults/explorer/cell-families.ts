/** Families of scenarios about coverage cells. */
import type { RecordKey } from '#shared/recompute/list-unit';

import type { CellScenario } from './cell-scenario.ts';
import type { Change } from './list-scenario.ts';
import type { Family } from './list-families.ts';
import type { Shape } from './records.ts';

export const pledge: RecordKey = { kind: 'pledge', id: 'p' };
export const first: RecordKey = { kind: 'offer', id: 'a' };
export const second: RecordKey = { kind: 'offer', id: 'b' };

const becomes: readonly Shape[] = [
  { topics: 1 },
  { topics: 2, withdrawn: true },
  { topics: 3, area: 'A2' },
  { topics: 2, wide: true },
];
const editsOf = (of: RecordKey): readonly Change[] => becomes.map((to) => ({ of, to }));

const start: readonly Change[] = [
  { of: pledge, to: { topics: 3 } },
  { of: first, to: { topics: 2 } },
];

const pairsOf = (left: RecordKey, right: RecordKey): readonly (readonly Change[])[] =>
  editsOf(left).flatMap((one) => editsOf(right).map((other) => [one, other]));

const isPossible = (edits: readonly Change[]): boolean =>
  edits.every(({ of, to }) => of !== second || !to.withdrawn);

const pairs = [
  pairsOf(first, second),
  pairsOf(pledge, first),
  pairsOf(first, first),
  pairsOf(pledge, second),
]
  .flat()
  .filter(isPossible);
const triples = pairsOf(first, second)
  .flatMap((both) => editsOf(pledge).map((edit) => [...both, edit]))
  .filter(isPossible);

const scenariosOf = (
  edits: readonly (readonly Change[])[],
  options: Omit<CellScenario, 'records' | 'edits'>,
): readonly CellScenario[] => edits.map((each) => ({ records: start, edits: each, ...options }));

const family = (
  name: string,
  scenarios: readonly CellScenario[],
  short: number,
  long: number,
): Family<CellScenario> => ({ name, scenarios, oneIn: { short, long } });

const faults = { crashes: 1, lateWrites: true } as const;

export const cellFamilies: readonly Family<CellScenario>[] = [
  family('cells, two edits', scenariosOf(pairs, {}), 1, 1),
  family('cells, two edits, crash, late write', scenariosOf(pairs, faults), 3, 1),
  family('cells, three edits', scenariosOf(triples, {}), 11, 1),
  // Two of these go beyond 15,000,000 states, so the long run takes the same ones as the short.
  family('cells, delivered twice', scenariosOf(pairs, { copies: 2 }), 19, 19),
  family(
    'cells, visible apart',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge)].map((edit) => [edit]),
      { ...faults, apart: true },
    ),
    9,
    1,
  ),
];

/** Edits of records whose rows lie on one page of the index, however they move between areas and states. */
export const pageFamilies: readonly Family<CellScenario>[] = [
  family('index pages, two edits', scenariosOf(pairs, {}), 1, 1),
  family('index pages, two edits, crash, late write', scenariosOf(pairs, faults), 3, 1),
  family('index pages, three edits', scenariosOf(triples, {}), 11, 1),
  family(
    'index pages, visible apart',
    scenariosOf(
      [...editsOf(first), ...editsOf(pledge)].map((edit) => [edit]),
      { ...faults, apart: true },
    ),
    1,
    1,
  ),
];
