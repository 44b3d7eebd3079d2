/** The two passes over a group: rows place what they want, then columns that still have room find who may have more. */
import { firstPrices, outPrice } from './first-prices.ts';
import { type FlowProblem, steps } from './flow-problem.ts';
import type { Group, Wanted } from './group.ts';
import { placeTogether } from './place-together.ts';
import { place } from './place.ts';
import { addFlow, removeColumn, type Side } from './side.ts';

/** What the last search reached: nothing leads out of it, and nothing in it has room. */
const takeReached = (side: Side, rows: readonly number[]) => {
  const columns = [...side.settled.subarray(0, side.settledCount)].sort((one, two) => one - two);
  for (const column of columns) removeColumn(side, column);
  return { rows: rows.filter((row) => side.reached[2 * row] === side.search), columns };
};

/** Answers the rows that cannot have their `step` tenths, with all that they could be served by. */
export const placeRows = (
  problem: FlowProblem,
  asking: Side,
  group: Group,
  step: number,
  wanted: Wanted,
): Group => {
  const isLast = step === steps;
  const prices = isLast ? undefined : firstPrices(problem, group, wanted);
  for (const column of group.columns) {
    asking.column[4 * column] = prices ? prices[column]! : 0;
    asking.column[4 * column + 2] = problem.capacity[column]!;
  }
  const unplaced = new Float64Array(problem.asked.length);
  for (const row of group.rows) {
    asking.spare[row] = wanted.may[row]!;
    unplaced[row] = wanted.must[row]! + wanted.may[row]!;
  }
  if (prices) placeTogether(asking, group, unplaced);
  asking.outCost = outPrice;
  asking.entryCost = isLast ? 0 : null;
  const lower: Group = { rows: [], columns: [], lowest: group.lowest, highest: step - 1 };
  const taken = { rows: new Set<number>(), columns: [] as number[] };
  for (const row of group.rows) {
    if (taken.rows.has(row)) continue;
    if (place(asking, row, unplaced[row]!) === 0) continue;
    const reached = takeReached(asking, group.rows);
    for (const each of reached.rows) taken.rows.add(each);
    taken.columns.push(...reached.columns);
  }
  return { ...lower, rows: [...taken.rows], columns: taken.columns };
};

/** Hands the flow over to the other side, with prices by which it is still optimal. */
const turn = (
  asking: Side,
  giving: Side,
  edgeAt: Int32Array,
  group: Group,
  wanted: Wanted,
): void => {
  const { rowStart, edge, column, spare, flow } = asking;
  giving.entryCost = outPrice;
  for (const row of group.rows) {
    let cost = Number.POSITIVE_INFINITY;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at += 1)
      cost = Math.min(cost, edge[2 * at + 1]! + column[4 * edge[2 * at]!]!);
    giving.column[4 * row] = 2 * outPrice - cost;
    giving.column[4 * row + 2] = wanted.may[row]! - spare[row]!;
  }
  for (const each of group.columns) {
    for (let at = giving.rowStart[each]!; at < giving.rowStart[each + 1]!; at += 1) {
      const units = flow[edgeAt[at]!]!;
      if (units > 0) addFlow(giving, at, units);
    }
  }
};

/** Answers the columns that cannot be used up by rows of this step, with all that they could serve. */
export const placeRooms = (
  asking: Side,
  giving: Side,
  edgeAt: Int32Array,
  group: Group,
  step: number,
  wanted: Wanted,
): Group => {
  turn(asking, giving, edgeAt, group, wanted);
  const taken = { rows: [] as number[], columns: new Set<number>() };
  for (const column of group.columns) {
    const room = asking.column[4 * column + 2]!;
    if (room === 0 || taken.columns.has(column) || place(giving, column, room) === 0) continue;
    const reached = takeReached(giving, group.columns);
    for (const each of reached.rows) taken.columns.add(each);
    taken.rows.push(...reached.columns);
  }
  return {
    rows: taken.rows,
    columns: [...taken.columns],
    lowest: step + 1,
    highest: group.highest,
  };
};
