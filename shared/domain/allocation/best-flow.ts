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
import { type FlowProblem, highestScore, rowsOfEdges, steps } from './flow-problem.ts';
import { type Group, guessStep, wantedAt } from './group.ts';
import { placeRooms, placeRows } from './place-group.ts';
import { exchanged, removeColumn, type Side, sideOf } from './side.ts';

const askingSide = (problem: FlowProblem): Side => {
  const { rowStart, columnOf, score, capacity } = problem;
  const edge = new Int32Array(2 * columnOf.length);
  for (let at = 0; at < columnOf.length; at += 1) {
    edge[2 * at] = columnOf[at]!;
    edge[2 * at + 1] = highestScore - score[at]!;
  }
  // One column more, without edges, stands for being left out.
  return sideOf(rowStart, edge, rowsOfEdges(problem), capacity.length + 1);
};

const without = (all: readonly number[], taken: readonly number[]): readonly number[] => {
  if (taken.length === 0) return all;
  const gone = new Set(taken);
  return all.filter((each) => !gone.has(each));
};

const rest = (group: Group, taken: Group): Group => ({
  ...group,
  rows: without(group.rows, taken.rows),
  columns: without(group.columns, taken.columns),
});

const keep = (
  side: Side,
  rows: readonly number[],
  write: (edge: number, units: number) => void,
) => {
  for (const row of rows) {
    for (let at = side.rowStart[row]!; at < side.rowStart[row + 1]!; at += 1) {
      if (side.flow[at]! > 0) write(at, side.flow[at]!);
    }
  }
};

const upTo = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** The units that flow over each edge. */
export const bestFlow = (problem: FlowProblem): Float64Array => {
  const units = new Float64Array(problem.columnOf.length);
  const asking = askingSide(problem);
  let turned: ReturnType<typeof exchanged> | undefined;
  const open: Group[] = [
    {
      rows: upTo(problem.asked.length),
      columns: upTo(problem.capacity.length).filter((column) => problem.capacity[column]! > 0),
      lowest: 0,
      highest: steps,
    },
  ];
  for (let group = open.pop(); group; group = open.pop()) {
    const step = guessStep(problem, group);
    const wanted = wantedAt(problem, group, step);
    const lower = placeRows(problem, asking, group, step, wanted);
    const left = rest(group, lower);
    const hasRoom = left.columns.some((column) => asking.column[4 * column + 2]! > 0);
    if (step < steps && hasRoom) {
      turned ??= exchanged(asking);
      const { side: giving, edgeAt } = turned;
      const higher = placeRooms(asking, giving, edgeAt, left, step, wanted);
      keep(giving, rest(left, higher).columns, (edge, flow) => {
        units[edgeAt[edge]!] = flow;
      });
      for (const row of left.rows) removeColumn(giving, row);
      if (higher.columns.length > 0) open.push(higher);
    } else {
      keep(asking, left.rows, (edge, flow) => {
        units[edge] = flow;
      });
    }
    for (const column of left.columns) removeColumn(asking, column);
    if (lower.columns.length > 0) open.push(lower);
  }
  return units;
};
