/**
 * Prices to start from where every column will be used up. Any prices lead to the same optimum; those that
 * nearly balance what is asked of a column with what it has leave few units to be moved afterwards.
 * Each row spreads what it wants over its columns by how cheap they are to it, ever more sharply; each column then
 * answers with a price by which it would be asked for what it has. All prices together rise or fall until rows
 * leave out as much as there is too little.
 */
import { type FlowProblem, highestScore } from './flow-problem.ts';
import type { Group, Wanted } from './group.ts';

/** The price at which a row would rather leave out what it may leave out; high, so that no price falls below zero. */
export const outPrice = 2 ** 24;

const rounds = 16;
/** How much dearer a column must be to be asked for about a third: a choice of nearly the cheapest alone, at last. */
const [firstBlur, lastBlur] = [8, 0.7];
/** Each answer goes beyond what it seems to need, since the others answer at the same time: fewer rounds are needed. */
const overshoot = 1.7;
const leastAsked = 1e-4;
const mostShift = 20;

type Asked = { readonly ofColumns: Float64Array; readonly total: number; readonly slope: number };

/** What all columns are asked for, and how fast that falls as all prices rise. Prices are counted from `outPrice`. */
const askedAt = (
  { rowStart, columnOf, score, capacity }: FlowProblem,
  { rows, columns }: Group,
  { must, may }: Wanted,
  prices: Float64Array,
  blur: number,
): Asked => {
  const ofColumns = new Float64Array(capacity.length);
  const ofScore = Float64Array.from({ length: highestScore + 1 }, (_, points) =>
    Math.exp((points - highestScore) / blur),
  );
  const ofPrice = new Float64Array(capacity.length);
  for (const column of columns) ofPrice[column] = Math.exp(-prices[column]! / blur);
  let [total, slope] = [0, 0];
  for (const row of rows) {
    const from = rowStart[row]!;
    const end = rowStart[row + 1]!;
    let sum = 0;
    for (let at = from; at < end; at += 1) sum += ofScore[score[at]!]! * ofPrice[columnOf[at]!]!;
    if (sum === 0 || sum === Number.POSITIVE_INFINITY) continue;
    const kept = sum / (1 + sum);
    const wants = must[row]! + may[row]! * kept;
    slope += (may[row]! * kept * (1 - kept)) / blur;
    total += wants;
    const share = wants / sum;
    for (let at = from; at < end; at += 1) {
      const column = columnOf[at]!;
      ofColumns[column]! += share * ofScore[score[at]!]! * ofPrice[column]!;
    }
  }
  return { ofColumns, total, slope };
};

export const firstPrices = (problem: FlowProblem, group: Group, wanted: Wanted): Float64Array => {
  const { capacity } = problem;
  const prices = new Float64Array(capacity.length);
  let supply = 0;
  for (const column of group.columns) {
    prices[column] = -highestScore * 0.3;
    supply += capacity[column]!;
  }
  for (let round = 0; round < rounds; round += 1) {
    const blur = firstBlur * (lastBlur / firstBlur) ** (round / (rounds - 1));
    const { ofColumns, total, slope } = askedAt(problem, group, wanted, prices, blur);
    if (total === 0) break;
    const excess = (total - supply) / (slope + 1);
    const shift = Math.max(-mostShift, Math.min(mostShift, excess));
    for (const column of group.columns) {
      const asked = Math.max(leastAsked, ofColumns[column]!) / capacity[column]!;
      prices[column]! += shift + blur * (overshoot * Math.log(asked) - Math.log(total / supply));
    }
  }
  for (const column of group.columns) prices[column] = outPrice + Math.round(prices[column]!);
  return prices;
};
