/** A part of the network that is solved by itself: within it only cost is left to decide. */
import { type FlowProblem, neededWithin, steps } from './flow-problem.ts';

export type Subproblem = {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** The steps that its rows may turn out to belong to. */
  readonly lowest: number;
  readonly highest: number;
};

/** Units of each row: those within its first `step` tenths, and those of the next tenth. */
export type Wanted = { readonly must: Float64Array; readonly may: Float64Array };

const within = ({ asked, served }: FlowProblem, row: number, step: number): number =>
  neededWithin(asked[row]!, served[row]!, step);

export const wantedAt = (problem: FlowProblem, { rows }: Subproblem, step: number): Wanted => {
  const must = new Float64Array(problem.asked.length);
  const may = new Float64Array(problem.asked.length);
  for (const row of rows) {
    must[row] = within(problem, row, step);
    may[row] = step === steps ? 0 : within(problem, row, step + 1) - must[row]!;
  }
  return { must, may };
};

/** The highest step to which the columns would suffice if every edge existed: a first guess, then proved or corrected. */
export const guessStep = (
  problem: FlowProblem,
  { rows, columns, lowest, highest }: Subproblem,
): number => {
  let capacity = 0;
  for (const column of columns) capacity += problem.capacity[column]!;
  const suffices = (step: number): boolean => {
    let needed = 0;
    for (const row of rows) needed += within(problem, row, step);
    return needed <= capacity;
  };
  let [enough, most] = [lowest, highest];
  while (enough < most) {
    const middle = Math.ceil((enough + most) / 2);
    if (suffices(middle)) enough = middle;
    else most = middle - 1;
  }
  return enough;
};
