/** What every benchmark of `tests/bench` answers, as its `run`: the one line that is compared from run to run. */
export type Report = {
  readonly bench: string;
  readonly figure: number;
  /** What the figure counts, and of what. */
  readonly unit: string;
  readonly goal: string;
  /** The answers were right and the goal was reached. */
  readonly holds: boolean;
};

export type Benchmark = {
  readonly run: (given: readonly string[]) => Report | Promise<Report>;
};
