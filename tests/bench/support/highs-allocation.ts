/** The same optimum by HiGHS, an independent solver: one linear program whose weights put the orders apart. */
import loadHighs from 'highs';

import {
  type FlowProblem,
  neededWithin,
  steps,
} from '#shared/domain/allocation/min-cost-flow/flow-problem';

export type HighsOptions = Readonly<Record<string, boolean | number | string>>;

export type HighsAnswer = {
  /** Units of each edge. */
  readonly units: Float64Array;
  /** The program's objective, as HiGHS says it and as `objectiveOf` recomputes it from the units. */
  readonly objective: number;
  readonly wallMs: number;
  readonly cpuMs: number;
};

/**
 * What a unit of a lower tenth is worth above one of the next: more than any exchange of scores can win, since a
 * simple cycle through the network exchanges at most one edge for each row or column that it passes.
 */
const stepWorth = ({ asked, capacity, mostScore }: FlowProblem): number =>
  mostScore * Math.min(asked.length, capacity.length) + 1;

export const servedOf = (
  { rowStart, asked }: FlowProblem,
  units: ArrayLike<number>,
): Float64Array => {
  const served = new Float64Array(asked.length);
  for (let row = 0; row < asked.length; row += 1) {
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at += 1)
      served[row] = (served[row] ?? 0) + (units[at] ?? 0);
  }
  return served;
};

const bigSum = (values: Iterable<bigint>): bigint => {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
};

/** Units within everyone's first k tenths, for each k, and the sum of score by unit: what is compared, exactly. */
export const orderedObjective = (problem: FlowProblem, units: ArrayLike<number>) => {
  const served = servedOf(problem, units);
  return {
    withinSteps: Array.from({ length: steps }, (_, step) =>
      bigSum(
        Array.from(served, (got, row) =>
          BigInt(
            Math.min(
              got,
              neededWithin(problem.asked[row] ?? 0, problem.served[row] ?? 0, step + 1),
            ),
          ),
        ),
      ),
    ),
    fit: bigSum(Array.from(problem.score, (score, at) => BigInt(score) * BigInt(units[at] ?? 0))),
  };
};

/** The sum of the units within 1, 2, … 10 tenths counts a unit of tenth k as often as `11 - k`. */
export const objectiveOf = (problem: FlowProblem, units: ArrayLike<number>): bigint => {
  const { withinSteps, fit } = orderedObjective(problem, units);
  return bigSum(withinSteps) * BigInt(stepWorth(problem)) + fit;
};

/** Columns: one for each edge, then one for each tenth of each row. Rows: what a row gets, what a column gives. */
const programOf = (problem: FlowProblem) => {
  const { asked, served, capacity, rowStart, columnOf, score } = problem;
  const [starts, indices, values, cost, upper] = [[0], [], [], [], []] as number[][] as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const add = (
    worth: number,
    most: number,
    entries: readonly (readonly [number, number])[],
  ): void => {
    for (const [index, value] of entries) {
      indices.push(index);
      values.push(value);
    }
    starts.push(indices.length);
    cost.push(worth);
    upper.push(most);
  };
  for (let row = 0; row < asked.length; row += 1) {
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at += 1)
      add(score[at] ?? 0, Number.POSITIVE_INFINITY, [
        [row, 1],
        [asked.length + (columnOf[at] ?? 0), 1],
      ]);
  }
  const worth = stepWorth(problem);
  asked.forEach((whole, row) => {
    const within = (step: number): number => neededWithin(whole, served[row] ?? 0, step);
    for (let step = 0; step < steps; step += 1) {
      const most = within(step + 1) - within(step);
      if (most > 0) add((steps - step) * worth, most, [[row, -1]]);
    }
  });
  const numRows = asked.length + capacity.length;
  const rowLower = new Float64Array(numRows)
    .fill(Number.NEGATIVE_INFINITY)
    .fill(0, 0, asked.length);
  const rowUpper = new Float64Array(numRows);
  rowUpper.set(capacity, asked.length);
  return {
    numCols: cost.length,
    numRows,
    sense: -1 as const,
    colCost: cost,
    colLower: new Float64Array(cost.length),
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: { format: 'csc' as const, numRows, numCols: cost.length, starts, indices, values },
  };
};

export const createHighs = async () => {
  // The package's types declare the namespace alone where its loader is the default export.
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  return (problem: FlowProblem, options: HighsOptions = {}): HighsAnswer => {
    const program = programOf(problem);
    // HiGHS answers nothing to a program without columns.
    if (program.numCols === 0)
      return { units: new Float64Array(), objective: 0, wallMs: 0, cpuMs: 0 };
    const model = highs.createModel(program as never);
    try {
      model.options.set({ output_flag: false, ...options });
      const cpu = process.cpuUsage();
      const begun = performance.now();
      model.run();
      const wallMs = performance.now() - begun;
      const { user, system } = process.cpuUsage(cpu);
      const units = model.getSolution().colValue.slice(0, problem.columnOf.length).map(Math.round);
      return {
        units,
        objective: model.getObjectiveValue(),
        wallMs,
        cpuMs: (user + system) / 1000,
      };
    } finally {
      model.dispose();
    }
  };
};
