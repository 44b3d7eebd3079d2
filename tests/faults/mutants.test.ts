import { beforeAll, expect, test } from 'vitest';

import type { Killed, KillTask, Passed, PassTask } from './mutants/mutant-task.ts';
import { controls, mutants, shortName, type Trial } from './mutants/trials.ts';
import { runTasks } from './pool/run-tasks.ts';

const module = new URL('./mutants/mutant-task.ts', import.meta.url);

const named = [
  'A',
  'B2',
  'E',
  'F',
  'G',
  'H',
  'I',
  'L',
  'O',
  ...Array.from({ length: 26 }, (_, index) => `L${index + 1}`),
];

/** Right as long as nothing crashes or lands late: their fault is in what they do then. */
const onlyWithFaults = new Set(['A', 'L2', 'L3', 'L6']);

type Kill = { readonly mutant: Trial; readonly killed: Killed };

let kills: readonly Kill[] = [];

const count = (n: number, width = 11): string => n.toLocaleString('en').padStart(width);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const faultsIn = (trail: readonly string[]): string =>
  ['crashes', 'late:', 'the index learns']
    .filter((word) => trail.some((step) => step.includes(word)))
    .join(', ');

const killRow = ({ mutant, killed: { scenarios, states, index, trail } }: Kill): string =>
  [
    mutant.name.padEnd(52),
    count(scenarios),
    count(states),
    index === undefined ? '      alive' : count(trail.length - 1),
    `  ${faultsIn(trail)}`,
  ].join('');

/** The scenarios in which mutants died, each once. */
const deadlyTo = (kind: Trial['kind']): readonly Pick<PassTask, 'family' | 'index'>[] => {
  const found = new Map<string, Pick<PassTask, 'family' | 'index'>>();
  for (const { mutant, killed } of kills) {
    if (mutant.kind !== kind || killed.index === undefined) continue;
    const { family } = mutant;
    found.set(`${family} ${killed.index}`, { family, index: killed.index });
  }
  return [...found.values()];
};

const passAll = async (tasks: readonly PassTask[]): Promise<readonly Passed[]> => {
  const passed = await runTasks<Passed>(module, tasks);
  const byName = Map.groupBy(tasks.keys(), (index) => tasks[index]?.pass ?? '');
  const rows = [...byName].map(([name, indexes]) => {
    const of = indexes.map((index) => passed[index] as Passed);
    return [
      name.padEnd(52),
      count(of.length),
      count(sum(of.map(({ states }) => states))),
      count(of.filter(({ cut }) => cut).length),
      count(sum(of.map(({ wrongEnds }) => wrongEnds))),
    ].join('');
  });
  const head = ['scenarios', 'states', 'cut short', 'wrong'].map((word) => word.padStart(11));
  console.log([`${'right'.padEnd(52)}${head.join('')}`, ...rows].join('\n'));
  return passed;
};

beforeAll(async () => {
  const tasks = mutants.map(({ name }): KillTask => ({ kill: name }));
  const found = await runTasks<Killed>(module, tasks);
  kills = mutants.map((mutant, index) => ({ mutant, killed: found[index] as Killed }));
});

test('every wrong design that is known has its mutant', () => {
  const kept = new Set(mutants.map(shortName));
  expect(named.filter((name) => !kept.has(name))).toEqual([]);
});

test('the explorer finds a wrong end in every mutant', () => {
  const alive = kills.filter(({ killed }) => killed.index === undefined);
  const head = ['scenarios', 'states', 'steps'].map((word) => word.padStart(11)).join('');
  const scenarios = sum(kills.map(({ killed }) => killed.scenarios));
  const states = sum(kills.map(({ killed }) => killed.states));
  const dead = `${kills.length - alive.length} of ${kills.length} mutants killed`;
  console.log(
    [
      `${'mutant'.padEnd(52)}${head}  on the way`,
      ...kills.map(killRow),
      `${dead.padEnd(52)}${count(scenarios)}${count(states)}`,
    ].join('\n'),
  );
  expect(alive.map(({ mutant }) => mutant.name)).toEqual([]);
});

test('right designs of the same pieces have no wrong end where the mutants died', async () => {
  const tasks = controls.flatMap(({ name, kind }) =>
    deadlyTo(kind).map((scenario) => ({ pass: name, withoutFaults: false, ...scenario })),
  );
  const passed = await passAll(tasks);
  expect(passed.find(({ wrongEnds }) => wrongEnds > 0)?.trail ?? []).toEqual([]);
  expect(tasks.length).toBeGreaterThanOrEqual(controls.length);
});

test('a mutant whose fault shows after a crash is right without one', async () => {
  const tasks = kills.flatMap(({ mutant, killed: { index } }) =>
    onlyWithFaults.has(shortName(mutant)) && index !== undefined
      ? [{ pass: mutant.name, family: mutant.family, index, withoutFaults: true }]
      : [],
  );
  const passed = await passAll(tasks);
  expect(passed.find(({ wrongEnds }) => wrongEnds > 0)?.trail ?? []).toEqual([]);
  expect(tasks).toHaveLength(onlyWithFaults.size);
});
