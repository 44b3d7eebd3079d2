/** What a spread and the push after it read and write; see `spread.ts`. */
import { noNode, type Side } from './side.ts';

/**
 * Marks of columns and rows order them by distance, then by how many rows the way passes at that distance. Longer ways
 * share the last mark and are not taken, so that both limits together bound how deep a push goes.
 */
export const markBits = 5;
export const markSpan = 2 ** markBits;
const unmarked = 2 ** 31 - 1;
/** A spread ends here; whoever is farther is sought by a single search. */
export const farthest = 3;
export type Spread = {
  readonly side: Side;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** The column that stands for being left out. */
  readonly out: number;
  readonly unplaced: Float64Array;
  readonly leftOut: Float64Array;
  /** For each column the edge with flow to try next. */
  readonly nextFlow: Int32Array;
  /** Columns within reach, nearest first. */
  readonly order: Int32Array;
  /** Columns farther than the current distance: the first for each distance; each with the one after it. */
  readonly buckets: Int32Array;
  waiting: Int32Array;
  waitingCount: number;
  nextOut: number;
  reach: number;
};

export const spreadOf = (
  side: Side,
  rows: Int32Array,
  columns: Int32Array,
  unplaced: Float64Array,
): Spread => {
  const all = side.column.length / 4;
  return {
    side,
    rows,
    columns,
    out: all - 1,
    unplaced,
    leftOut: new Float64Array(unplaced.length),
    nextFlow: new Int32Array(all),
    order: new Int32Array(all),
    buckets: new Int32Array(farthest + 1),
    waiting: new Int32Array(1024),
    waitingCount: 0,
    nextOut: 0,
    reach: 0,
  };
};

export const clear = (state: Spread): void => {
  const { side, rows, columns, out, buckets } = state;
  side.column[4 * out + 1] = unmarked;
  for (const each of columns) side.column[4 * each + 1] = unmarked;
  for (const each of rows) side.row[8 * each + 4] = unmarked;
  buckets.fill(noNode);
  state.waitingCount = 0;
};
