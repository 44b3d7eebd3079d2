/**
 * The exact best allocation of one measure, in three orders that never trade off:
 * 1. cover: the most units in all;
 * 2. fairness: for every k, the most units within everyone's first k tenths, for all k at once. That one allocation
 *    can do so, with the most cover too, is the greedy property of the polymatroid that a network's cover is;
 * 3. fit: the highest sum of score by unit among what is left.
 *
 * The network falls into groups that are the same in every such optimum. In a group of step k each row is served its
 * first k tenths and at most k + 1, and unless k is the last step every column is used up. A row that cannot have its
 * k tenths proves, by what its search reached, a set that belongs to lower steps, and a column that cannot be used up
 * proves one of higher steps; each is taken out and solved by itself. An edge between two groups serves nobody: its
 * column would serve someone who is served more, at the cost of someone who is served less. Inside a group
 * only cost is left, hence no weights that could overflow: sums stay below 2^53, costs below 2^31.
 */
import { type FlowProblem, steps } from './flow-problem.ts';
import { type Subproblem, guessStep, wantedAt } from './subproblem.ts';
import { placeRooms, placeRows } from './place-group.ts';
import { askingSide, removeColumn } from './side.ts';

const without = (all: Int32Array, taken: Int32Array): Int32Array => {
  if (taken.length === 0) return all;
  const gone = new Set(taken);
  return all.filter((each) => !gone.has(each));
};

const rest = (group: Subproblem, taken: Subproblem): Subproblem => ({
  ...group,
  rows: without(group.rows, taken.rows),
  columns: without(group.columns, taken.columns),
});

const upTo = (length: number): Int32Array => new Int32Array(length).map((_, index) => index);

/**
 * Many rows that ask for the same columns would each seek a way through all the others: they begin together. Few rows
 * are placed one by one sooner than prices for such a start are found. The optimum is the same.
 */
const manyRows = 64;

/** The units that flow over each edge; groups of so many rows or more begin with all rows together. */
export const bestFlow = (problem: FlowProblem, togetherFrom = manyRows): Float64Array => {
  const asking = askingSide(problem);
  const open: Subproblem[] = [
    {
      rows: upTo(problem.asked.length),
      columns: upTo(problem.capacity.length).filter((column) => problem.capacity[column]! > 0),
      lowest: 0,
      highest: steps,
    },
  ];
  for (let group = open.pop(); group; group = open.pop()) {
    if (group.lowest > group.highest) throw new Error('A group of an allocation has no step');
    const step = guessStep(problem, group);
    const wanted = wantedAt(problem, group, step);
    const isTogether = group.rows.length >= togetherFrom;
    const lower = placeRows(problem, asking, group, step, wanted, isTogether);
    const left = rest(group, lower);
    if (step < steps) {
      const higher = placeRooms(asking, left, step, wanted);
      if (higher.columns.length > 0) open.push(higher);
    }
    for (const column of left.columns) removeColumn(asking, column);
    if (lower.columns.length > 0) open.push(lower);
  }
  return asking.flow;
};
