/**
 * Prices to start from where every column will be used up. Any prices lead to the same optimum; those that
 * nearly balance what is asked of a column with what it has leave few units to be moved afterwards.
 * Each row spreads what it wants over its columns by how cheap they are to it, ever more sharply; each column then
 * answers with a price by which it would be asked for what it has. All prices together rise or fall until rows
 * leave out as much as there is too little.
 */
import type { FlowProblem } from './flow-problem.ts';
import type { Subproblem, Wanted } from './subproblem.ts';

/** The price at which a row would rather leave out what it may leave out; high, so that no price falls below zero. */
export const outPrice = 2 ** 24;

/**
 * How much dearer a column must be to be asked for about a third, as a share of the highest score, halved again and
 * again; and the rounds at each.
 */
const firstBlurOf = ({ mostScore }: FlowProblem): number => mostScore * 0.08;
const roundsOfBlur = [3, 3, 6, 6];
const leastAsked = 1e-4;
const mostShift = 20;
/** Weights stay within what can be squared and summed. */
const largestWeight = 1e120;

type Asked = { readonly total: number; readonly slope: number };

/**
 * Adds to `askedByWeight` what each column is asked for, divided by its weight. Answers the sum of what is asked for, and
 * how fast it falls as all prices rise.
 */
const askedBy = (
  { rowStart, columnOf }: FlowProblem,
  rows: Int32Array,
  { must, may }: Wanted,
  ofEdge: Float64Array,
  weight: Float64Array,
  askedByWeight: Float64Array,
): Asked => {
  let total = 0;
  let slope = 0;
  for (const row of rows) {
    const from = rowStart[row]!;
    const end = rowStart[row + 1]!;
    let sum = 0;
    for (let at = from; at < end; at += 1) sum += ofEdge[at]! * weight[columnOf[at]!]!;
    if (sum === 0) continue;
    const kept = sum / (1 + sum);
    const perhaps = may[row]! * kept;
    const wants = must[row]! + perhaps;
    slope += perhaps * (1 - kept);
    total += wants;
    const share = wants / sum;
    for (let at = from; at < end; at += 1) askedByWeight[columnOf[at]!]! += share * ofEdge[at]!;
  }
  return { total, slope };
};

/** What each edge weighs by its score, at the price `outPrice`. */
const edgeWeights = (problem: FlowProblem, rows: Int32Array): Float64Array => {
  const { rowStart, score, mostScore } = problem;
  const ofScore = new Float64Array(mostScore + 1).map((_, points) =>
    Math.exp((points - mostScore) / firstBlurOf(problem)),
  );
  const ofEdge = new Float64Array(score.length);
  for (const row of rows) {
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at += 1)
      ofEdge[at] = ofScore[score[at]!]!;
  }
  return ofEdge;
};

const square = (values: Float64Array): void => {
  for (let at = 0; at < values.length; at += 1) values[at]! *= values[at]!;
};

export const firstPrices = (
  problem: FlowProblem,
  group: Subproblem,
  wanted: Wanted,
): Float64Array => {
  const { capacity } = problem;
  const { rows, columns } = group;
  // The weight of a column is exp(-price / blur), prices counted from `outPrice`.
  const weight = new Float64Array(capacity.length);
  const askedByWeight = new Float64Array(capacity.length);
  const ofEdge = edgeWeights(problem, rows);
  let supply = 0;
  for (const column of columns) {
    weight[column] = Math.exp((problem.mostScore * 0.3) / firstBlurOf(problem));
    supply += capacity[column]!;
  }
  let blur = firstBlurOf(problem);
  for (const [sharpened, rounds] of roundsOfBlur.entries()) {
    if (sharpened > 0) {
      blur /= 2;
      square(weight);
      square(ofEdge);
    }
    for (let round = 0; round < rounds; round += 1) {
      askedByWeight.fill(0);
      const { total, slope } = askedBy(problem, rows, wanted, ofEdge, weight, askedByWeight);
      if (total === 0) break;
      const excess = (total - supply) / (slope / blur + 1);
      const shift = Math.max(-mostShift, Math.min(mostShift, excess));
      const factor = (Math.exp(-shift / blur) * total) / supply;
      for (let index = 0; index < columns.length; index += 1) {
        const column = columns[index]!;
        // Beyond what it seems to need, by half, since the others answer at the same time: fewer rounds are needed.
        const asks = Math.max(leastAsked, weight[column]! * askedByWeight[column]!);
        const ratio = capacity[column]! / asks;
        const next = weight[column]! * factor * ratio * Math.sqrt(ratio);
        weight[column] = Math.max(1 / largestWeight, Math.min(largestWeight, next));
      }
    }
  }
  for (const column of columns)
    weight[column] = outPrice - Math.round(blur * Math.log(weight[column]!));
  return weight;
};
