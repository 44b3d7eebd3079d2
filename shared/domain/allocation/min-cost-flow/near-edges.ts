/**
 * Which edges of a row are worth a look. Prices only rise until a group is solved, so an edge never costs less than
 * at the first prices: those far dearer than the row's cheapest are passed by until distances have grown so much.
 */
import { type Side, unreachable } from './side.ts';

/** So much dearer than the cheapest may a near edge be. */
const nearWithin = 3;

const exchange = (array: Int32Array, one: number, other: number): void => {
  const held = array[one]!;
  array[one] = array[other]!;
  array[other] = held;
};

/** Expects the prices of columns, and no flow listed. */
export const nearEdgesFirst = (side: Side, rows: Int32Array): void => {
  const { row, edge, edgeAt, column } = side;
  let costs = new Int32Array(64);
  for (const each of rows) {
    const from = row[8 * each]!;
    const end = row[8 * each + 2]!;
    if (end - from > costs.length) costs = new Int32Array(2 * (end - from));
    let least = unreachable;
    for (let at = from; at < end; at += 1) {
      const cost = edge[4 * at + 1]! + column[4 * edge[4 * at]!]!;
      costs[at - from] = cost;
      if (cost < least) least = cost;
    }
    let near = from;
    let farCost = unreachable;
    for (let at = from; at < end; at += 1) {
      const cost = costs[at - from]!;
      if (cost <= least + nearWithin) {
        exchange(edge, 4 * near, 4 * at);
        exchange(edge, 4 * near + 1, 4 * at + 1);
        exchange(edgeAt, near, at);
        near += 1;
      } else if (cost < farCost) farCost = cost;
    }
    row[8 * each + 1] = near;
    row[8 * each + 3] = farCost;
  }
};

/** What the cheapest edge of a row costs; `most` when none costs less. */
export const cheapest = ({ row, edge, column }: Side, each: number, most: number): number => {
  let least = most;
  let end = row[8 * each + 1]!;
  for (let at = row[8 * each]!; ; at += 1) {
    if (at === end) {
      if (end === row[8 * each + 2] || row[8 * each + 3]! >= least) return least;
      end = row[8 * each + 2]!;
    }
    const cost = edge[4 * at + 1]! + column[4 * edge[4 * at]!]!;
    if (cost < least) least = cost;
  }
};
