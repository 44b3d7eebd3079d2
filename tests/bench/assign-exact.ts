/**
 * The exact allocation of 10,000 components with 10 edges each, scarce and rich, next to HiGHS in the same run. Both must
 * reach the same optimum in cover, fairness and fit; small problems are compared first. Greedy stands below as context,
 * and so do the hardest shape, supply a little below demand, and ten times as many components: HiGHS is compared in these
 * at small sizes alone.
 * Times are of the processor, so that other work on the machine does not count for either.
 */
import { bestFlow } from '#shared/domain/allocation/min-cost-flow/best-flow';
import type { FlowProblem } from '#shared/domain/allocation/min-cost-flow/flow-problem';
import { faultsOf, randomFlowProblem, rowsOfEdges } from '#tests/support/flow-problems';

import { createHighs, orderedObjective } from './support/highs-allocation.ts';
import type { Report } from './support/report.ts';

const goal = 1_000;
const rounds = 15;
const largest = 10_000;
const edgesOfRow = 10;
const supplies = { scarce: 0.6, tight: 0.9, rich: 1.3 };

type Supply = keyof typeof supplies;
type Highs = Awaited<ReturnType<typeof createHighs>>;
type Objective = ReturnType<typeof orderedObjective>;

/** As many columns as rows, as there are about as many offers as pledges. */
const problemOf = (supply: Supply, rows: number, seed: number): FlowProblem =>
  randomFlowProblem({ rows, columns: rows, edgesOfRow, supply: supplies[supply] }, seed);

/** The best score first, as much as both sides have left. */
const greedyFlow = ({ asked, served, capacity, score, columnOf, ...rest }: FlowProblem) => {
  const rowOf = rowsOfEdges({ asked, served, capacity, score, columnOf, ...rest });
  const units = new Float64Array(columnOf.length);
  const [needed, room] = [asked.map((whole, row) => whole - (served[row] ?? 0)), capacity.slice()];
  const order = Array.from(columnOf.keys()).sort(
    (one, two) => (score[two] ?? 0) - (score[one] ?? 0),
  );
  for (const at of order) {
    const [row, column] = [rowOf[at] ?? 0, columnOf[at] ?? 0];
    const amount = Math.min(needed[row] ?? 0, room[column] ?? 0);
    units[at] = amount;
    needed[row]! -= amount;
    room[column]! -= amount;
  }
  return units;
};

const isSame = (one: Objective, two: Objective): boolean =>
  one.fit === two.fit && one.withinSteps.every((units, step) => units === two.withinSteps[step]);

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

type Runs = { readonly warmUps: number; readonly times: number };

/** Runs that warm the code up do not count, as HiGHS is warm from the small problems before. */
const timesOf = (problem: FlowProblem, { warmUps, times }: Runs): readonly number[] => {
  for (let run = 0; run < warmUps; run += 1) bestFlow(problem);
  return Array.from({ length: times }, () => {
    const since = process.cpuUsage();
    bestFlow(problem);
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1000;
  });
};

/** Small scarce problems first: there a wrong solver was wrong. */
const compareSmall = (highs: Highs): number => {
  let unequal = 0;
  for (const rows of [12, 200, 1_000]) {
    const seeds = rows === 12 ? 200 : rows === 200 ? 5 : 1;
    for (const supply of ['scarce', 'tight', 'rich'] as const) {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const problem = problemOf(supply, rows, seed);
        const own = orderedObjective(problem, bestFlow(problem));
        if (!isSame(own, orderedObjective(problem, highs(problem).units))) unequal += 1;
      }
      console.log(`${supply}, ${rows} rows: ${seeds} compared, ${unequal} unequal so far`);
    }
  }
  return unequal;
};

const total = (values: Float64Array): number => values.reduce((sum, each) => sum + each, 0);

const compareLarge = (highs: Highs, supply: Supply) => {
  const problem = problemOf(supply, largest, 1);
  const units = bestFlow(problem);
  const faults = faultsOf(problem, units);
  const own = orderedObjective(problem, units);
  const times = timesOf(problem, { warmUps: rounds, times: rounds });
  const peer = highs(problem);
  const same = isSame(own, orderedObjective(problem, peer.units));
  const greedy = orderedObjective(problem, greedyFlow(problem));
  const asked = total(problem.asked) - total(problem.served);
  const ratio = peer.cpuMs / median(times);
  console.log(
    `${supply}, ${largest} rows: ${problem.columnOf.length} edges, ${asked} units asked, ${total(problem.capacity)} to give, ` +
      `${own.withinSteps.at(-1)} placed, ${own.withinSteps[0]} within first tenths, fit ${own.fit}; ` +
      `${same ? 'the same optimum as HiGHS' : 'NOT the optimum of HiGHS'}, faults ${faults.length}`,
  );
  console.log(`  ratio ${ratio.toFixed(0)}`);
  console.log(
    `  own median of ${rounds} ${median(times).toFixed(1)} ms (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)}), ` +
      `HiGHS once ${peer.cpuMs.toFixed(0)} ms (its own run alone, without building the model)`,
  );
  console.log(
    `  greedy: ${greedy.withinSteps.at(-1)} placed, ${greedy.withinSteps[0]} within first tenths, fit ${greedy.fit}`,
  );
  return { ratio, right: same && faults.length === 0 };
};

/** Context: no goal is set for it, and no peer runs. */
const showAlone = (supply: Supply, rows: number): boolean => {
  const problem = problemOf(supply, rows, 1);
  const units = bestFlow(problem);
  const { withinSteps, fit } = orderedObjective(problem, units);
  const faults = faultsOf(problem, units);
  const times = timesOf(problem, { warmUps: 1, times: 3 });
  console.log(
    `${supply}, ${rows} rows, without a peer: ${withinSteps.at(-1)} placed, ${withinSteps[0]} within first tenths, fit ${fit}, ` +
      `faults ${faults.length}; own median of 3 ${median(times).toFixed(0)} ms`,
  );
  return faults.length === 0;
};

export const run = async (): Promise<Report> => {
  const highs = await createHighs();
  const unequal = compareSmall(highs);
  const answers = (['scarce', 'rich'] as const).map((supply) => compareLarge(highs, supply));
  const othersAreRight = [
    showAlone('tight', largest),
    showAlone('scarce', 10 * largest),
    showAlone('rich', 10 * largest),
  ].every(Boolean);
  const figure = Math.floor(Math.min(...answers.map(({ ratio }) => ratio)));
  return {
    bench: 'assign-exact',
    figure,
    unit: `times as fast as HiGHS at ${largest} components of ${edgesOfRow} edges, the lower of scarce and rich`,
    goal: `>= ${goal}`,
    holds: unequal === 0 && othersAreRight && answers.every(({ right }) => right) && figure >= goal,
  };
};
