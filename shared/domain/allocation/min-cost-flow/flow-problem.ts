/** An allocation of one measure as numbers: rows that ask, columns that give, and the edges between them. */

export type FlowProblem = {
  /** What each row asks in all, and how much of it is served already; whole units. */
  readonly asked: Float64Array;
  readonly served: Float64Array;
  /** What each column can give. */
  readonly capacity: Float64Array;
  /** The edges of row `r` are those from `rowStart[r]` up to `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  /** The column of each edge, and its score from 0 to `mostScore`. */
  readonly columnOf: Int32Array;
  readonly score: Int32Array;
  /** No edge scores more: policies count on scales of their own. */
  readonly mostScore: number;
};

export const mostScoreIn = (score: Int32Array): number =>
  score.reduce((most, each) => Math.max(most, each), 1);

/** Needs are served in so many equal steps, everyone's first step before anyone's second. */
export const steps = 10;

/**
 * How many more units a row needs to have its first `step` tenths served. Tenths are rounded up to whole units,
 * so that who has nothing yet comes before who lacks the last unit.
 */
export const neededWithin = (asked: number, served: number, step: number): number =>
  Math.max(0, Math.ceil((step * asked) / steps) - served);
