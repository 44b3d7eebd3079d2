/** Scenarios about a generation that is added while edits go on: a job walks every record, deliveries write both. */
import { recomputeAffected, recomputeInTurns } from '#shared/recompute/change-unit';
import type { RecordKey } from '#shared/recompute/list-unit';
import { getAll } from '#shared/recompute/steps';
import { type Item } from '#shared/table/item';
import { generationsKey } from '#shared/table/keys';
import { listKey } from '#shared/table/derived-keys';

import type { FaultySteps } from './faulty-steps.ts';
import type { Family } from './list-families.ts';
import { type Change, writesOf } from './list-scenario.ts';
import type { Program } from './local-states.ts';
import {
  generationOf,
  metaOf,
  postingsOf,
  recordOf,
  rightEntries,
  settledList,
  type Shape,
} from './records.ts';
import type { Commit, Scenario } from './scenario.ts';

export type GenerationDesign = {
  readonly name: string;
  /** The pointer as a delivery reads it. */
  readonly readPointer: () => FaultySteps<Item | undefined>;
  readonly pointerFirst: boolean;
  readonly lagging: string | undefined;
};

export const realGenerations: GenerationDesign = {
  name: 'as built',
  *readPointer() {
    return (yield* getAll([generationsKey]))[0];
  },
  pointerFirst: true,
  lagging: undefined,
};

export type GenerationScenario = {
  readonly edits: readonly Change[];
  readonly listLength: number;
  readonly crashes?: number;
  readonly lateWrites?: boolean;
};

const owner: RecordKey = { kind: 'pledge', id: 'p' };
const first: RecordKey = { kind: 'offer', id: 'a' };
const second: RecordKey = { kind: 'offer', id: 'b' };
const start: readonly Change[] = [
  { of: owner, to: { topics: 3 } },
  { of: first, to: { topics: 2 } },
];

const pointer = (...names: readonly string[]): Item => ({ ...generationsKey, names });

export const createGenerationPrograms = ({ readPointer, pointerFirst }: GenerationDesign) => {
  const programs = new Map<string, Program>();
  const named = (key: string, program: Program): Program => {
    const known = programs.get(key) ?? program;
    programs.set(key, known);
    return known;
  };
  return {
    delivery: ({ kind, id }: RecordKey, listLength: number): Program =>
      named(`${kind} ${id} ${listLength}`, function* () {
        const held = yield* readPointer();
        for (const name of (held?.['names'] ?? ['g1']) as readonly string[]) {
          const unit = kind === owner.kind ? recomputeInTurns : recomputeAffected;
          yield* unit([{ kind, id }], generationOf(listLength, name));
        }
      }),
    job: (listLength: number): Program =>
      named(`job ${listLength}`, function* () {
        const raise = [{ op: 'overwrite', item: pointer('g1', 'g2') }] as const;
        if (pointerFirst) yield raise;
        yield* recomputeInTurns([owner], generationOf(listLength, 'g2'));
        if (!pointerFirst) yield raise;
      }),
  };
};

export const buildGenerationScenario = (
  given: GenerationScenario,
  design: GenerationDesign,
  programs: ReturnType<typeof createGenerationPrograms>,
): Scenario => {
  const { edits, listLength } = given;
  const now = new Map(start.map(({ of, to }) => [`${of.kind} ${of.id}`, recordOf(of, 1, to)]));
  const before = [...now.values()];
  const commits: Commit[] = [];
  for (const change of edits) {
    const { puts, deletes, record } = writesOf(now, change);
    const needs = commits.flatMap(({ name }, index) => (name === change.of.id ? [index] : []));
    commits.push({
      name: change.of.id,
      puts,
      deletes,
      wakes: [programs.delivery(change.of, listLength)],
      needs,
    });
    now.set(`${change.of.kind} ${change.of.id}`, record);
  }
  const right = JSON.stringify(rightEntries(owner, [...now.values()], generationOf(listLength)));
  return {
    name: JSON.stringify(given),
    initial: [
      pointer('g1'),
      ...before.flatMap((record): Item[] => [metaOf(record), ...postingsOf(record)]),
      settledList(owner, before, generationOf(listLength)),
    ],
    commits,
    running: [programs.job(listLength)],
    derived: [generationsKey, ...['g1', 'g2'].map((name) => listKey(name, owner.kind, owner.id))],
    judge: ({ PK }, item) => {
      if (PK === generationsKey.PK) return 'right';
      if (JSON.stringify(item?.['entries'] ?? null) !== right) return 'wrong';
      return item?.['open'] === false ? 'right' : 'open';
    },
    crashes: given.crashes ?? 0,
    lateWrites: given.lateWrites ?? false,
    anyOrder: false,
    lagging: design.lagging,
  };
};

const becomes: readonly Shape[] = [{ topics: 3 }, { topics: 1 }, { topics: 2, withdrawn: true }];
const ownerEdits: readonly Change[] = [
  { topics: 1 } as const,
  { topics: 3, withdrawn: true } as const,
].map((to) => ({ of: owner, to }));
const offerEdits: readonly Change[] = becomes.map((to) => ({ of: first, to }));
const inserts: readonly Change[] = [
  { of: second, to: { topics: 3 } },
  { of: second, to: { topics: 1 } },
];

const singles = [...ownerEdits, ...offerEdits, ...inserts].map((edit) => [edit]);
const pairs = [...ownerEdits, ...offerEdits].flatMap((edit) =>
  inserts.map((insert) => [edit, insert]),
);

const both = (
  edits: readonly (readonly Change[])[],
  options: Omit<GenerationScenario, 'edits' | 'listLength'>,
) => edits.flatMap((each) => [1, 2].map((listLength) => ({ edits: each, listLength, ...options })));

export const generationFamilies: readonly Family<GenerationScenario>[] = [
  {
    name: 'a new generation, one edit, crash, late write',
    scenarios: both(singles, { crashes: 1, lateWrites: true }),
    oneIn: { short: 3, long: 1 },
  },
  {
    name: 'a new generation, two edits',
    scenarios: both(pairs, {}),
    oneIn: { short: 15, long: 1 },
  },
];
