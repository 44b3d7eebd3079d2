/**
 * Prices to start from where every column will be used up. Any prices lead to the same optimum; those that
 * nearly balance what is asked of a column with what it has leave few units to be moved afterwards.
 */
import { type FlowProblem, highestScore } from './flow-problem.ts';
import type { Group, Wanted } from './group.ts';

/** The price at which a row would rather leave out what it may leave out; high, so that no price falls below zero. */
export const outPrice = 2 ** 24;

const rounds = 12;
/** About what separates the best score of a row from its next: longer strides overshoot, and take three times as long. */
const firstStride = 0.06 * highestScore;
const shortening = 0.03;
/** Less up than down: a price a little too low costs less to put right than one too high. */
const [mostUp, mostDown] = [0.7, -1];
const margin = 1;

/** Every row asks the column that is cheapest to it for all that it wants at that price. */
const askedOfColumns = (
  { rowStart, columnOf, score, capacity }: FlowProblem,
  rows: readonly number[],
  { must, may }: Wanted,
  prices: Float64Array,
): Float64Array => {
  const asked = new Float64Array(capacity.length);
  for (const row of rows) {
    let best = Number.POSITIVE_INFINITY;
    let chosen = -1;
    const end = rowStart[row + 1]!;
    for (let at = rowStart[row]!; at < end; at += 1) {
      const cost = highestScore - score[at]! + prices[columnOf[at]!]!;
      if (cost < best) {
        best = cost;
        chosen = columnOf[at]!;
      }
    }
    if (chosen >= 0) asked[chosen]! += must[row]! + (best <= outPrice ? may[row]! : 0);
  }
  return asked;
};

export const firstPrices = (
  problem: FlowProblem,
  { rows, columns }: Group,
  wanted: Wanted,
): Float64Array => {
  const prices = new Float64Array(problem.capacity.length).fill(Number.POSITIVE_INFINITY);
  for (const column of columns) prices[column] = outPrice;
  for (let round = 0; round < rounds; round += 1) {
    const asked = askedOfColumns(problem, rows, wanted, prices);
    const stride = firstStride / (1 + shortening * round);
    for (const column of columns) {
      const has = problem.capacity[column]!;
      const excess = (asked[column]! - has) / has;
      prices[column]! += stride * Math.max(mostDown, Math.min(mostUp, excess));
    }
  }
  for (const column of columns) prices[column] = Math.round(prices[column]! - margin);
  return prices;
};
