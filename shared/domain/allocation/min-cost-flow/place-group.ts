/** The two passes over a group: rows place what they want, then columns that still have room find who may have more. */
import { firstPrices, outPrice } from './first-prices.ts';
import { type FlowProblem, steps } from './flow-problem.ts';
import type { Subproblem, Wanted } from './subproblem.ts';
import { nearEdgesFirst } from './near-edges.ts';
import { placeTogether } from './place-together.ts';
import { placeUnits } from './place.ts';
import { emptyColumn, noNode, type Side } from './side.ts';
import { turned } from './turned.ts';

type Reached = Pick<Subproblem, 'rows' | 'columns'>;

const noOne = new Int32Array();

/** What the last search reached, from `from` on: nothing leads out of it, and nothing in it has room. */
const takeReached = (side: Side, from: number): Reached => {
  const columns = side.settled.slice(0, side.settledCount).sort();
  const rows = new Set([from]);
  for (const each of columns) {
    for (let at = side.column[4 * each + 3]!; at !== noNode; at = side.edge[4 * at + 3]!)
      rows.add(side.edge[4 * at + 2]!);
    emptyColumn(side, each);
  }
  return { rows: Int32Array.from(rows), columns };
};

/** Takes what finds no place out of the network, and what it was reached from: `lack` says how much each row lacks. */
const takeLacking = (side: Side, rows: Int32Array, lack: (row: number) => number): Reached => {
  const taken = { rows: new Set<number>(), columns: [] as number[] };
  for (const row of rows) {
    const units = lack(row);
    if (units === 0 || taken.rows.has(row) || placeUnits(side, row, units) === 0) continue;
    const reached = takeReached(side, row);
    for (const each of reached.rows) taken.rows.add(each);
    for (const each of reached.columns) taken.columns.push(each);
  }
  return { rows: Int32Array.from(taken.rows), columns: Int32Array.from(taken.columns) };
};

/**
 * Answers the rows that cannot have their `step` tenths, with all that they could be served by. When rows begin
 * together, fewer are left to search by themselves; the answer is the same.
 */
export const placeRows = (
  problem: FlowProblem,
  asking: Side,
  group: Subproblem,
  step: number,
  wanted: Wanted,
  isTogether: boolean,
): Subproblem => {
  const isLast = step === steps;
  const prices = isTogether && !isLast ? firstPrices(problem, group, wanted) : undefined;
  // Any equal prices will do where none were found; below `outPrice`, so that nobody who can be served is left out.
  for (const column of group.columns) {
    asking.column[4 * column] = prices
      ? prices[column]!
      : isLast
        ? 0
        : outPrice - problem.mostScore;
    asking.room[column] = problem.capacity[column]!;
  }
  const unplaced = new Float64Array(problem.asked.length);
  for (const row of group.rows) {
    asking.spare[row] = wanted.may[row]!;
    unplaced[row] = wanted.must[row]! + wanted.may[row]!;
  }
  nearEdgesFirst(asking, group.rows);
  asking.outCost = prices ? placeTogether(asking, group, unplaced) : outPrice;
  const lower = takeLacking(asking, group.rows, (row) => unplaced[row]!);
  return { ...lower, lowest: group.lowest, highest: step - 1 };
};

/** Answers the columns that cannot be used up by rows of this step, with all that they could serve. */
export const placeRooms = (
  asking: Side,
  group: Subproblem,
  step: number,
  { may }: Wanted,
): Subproblem => {
  const { room } = asking;
  if (!group.columns.some((column) => room[column]! > 0))
    return { ...group, rows: noOne, columns: noOne };
  const giving = turned(asking, group, may);
  const { rows: columns, columns: rows } = takeLacking(
    giving,
    group.columns,
    (column) => room[column]!,
  );
  return { rows, columns, lowest: step + 1, highest: group.highest };
};
