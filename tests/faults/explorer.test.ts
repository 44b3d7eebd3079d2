import { expect, test } from 'vitest';

import { type Exploration, explorations } from './explorer/explorations.ts';
import type { ExploreTask } from './explorer/explore-task.ts';
import { addUp, type Explored, nothingExplored } from './explorer/explore.ts';
import { runTasks } from './pool/run-tasks.ts';

const isLong = process.env['LONG'] === '1';
const leastStates = isLong ? 50_000_000 : 2_000_000;

/** Each family in several shares, so that every processor has work to the end. */
const sharesOf = ({ name, size, oneIn }: Exploration): readonly ExploreTask[] => {
  const step = isLong ? oneIn.long : oneIn.short;
  if (step === 0) return [];
  const shares = Math.min(isLong ? 16 : 4, Math.ceil(size / step));
  return Array.from({ length: shares }, (_, share) => ({
    family: name,
    oneIn: step * shares,
    from: step * share + (step >> 1),
  }));
};

const row = (
  name: string,
  { scenarios, states, ends, openEnds, cut, wrongEnds }: Explored,
): string =>
  [
    name.padEnd(50),
    ...[scenarios, states, ends, openEnds, cut, wrongEnds].map((n) =>
      n.toLocaleString('en').padStart(12),
    ),
  ].join('');

test(
  'every interleaving of the real units ends in what a recompute from scratch gives',
  { timeout: isLong ? 3_600_000 : 900_000 },
  async () => {
    const tasks = explorations.flatMap(sharesOf);
    const module = new URL('./explorer/explore-task.ts', import.meta.url);
    const found = await runTasks<Explored>(module, tasks satisfies readonly ExploreTask[]);
    const families = Map.groupBy(tasks.keys(), (index) => tasks[index]?.family ?? '');
    const rows = [...families].map(
      ([name, indexes]) =>
        [
          name,
          indexes.map((index) => found[index] as Explored).reduce(addUp, nothingExplored),
        ] as const,
    );
    const all = rows.map(([, each]) => each).reduce(addUp, nothingExplored);
    const head = [
      'family'.padEnd(50),
      ...['scenarios', 'states', 'ends', 'left open', 'cut short', 'wrong'].map((word) =>
        word.padStart(12),
      ),
    ].join('');
    console.log(
      [head, ...rows.map(([name, each]) => row(name, each)), row('together', all)].join('\n'),
    );

    expect(all.trail.join('\n')).toBe('');
    expect(all.wrongEnds).toBe(0);
    expect(all.cut).toBe(0);
    expect(all.states).toBeGreaterThanOrEqual(leastStates);
  },
);
