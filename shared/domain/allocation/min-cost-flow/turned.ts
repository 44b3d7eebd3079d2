/**
 * A group seen from its other side: rows and columns exchanged, with the same flow, and prices by which it is still
 * optimal. Built anew for each group; rows and columns keep their numbers.
 */
import type { Subproblem } from './subproblem.ts';
import { cheapest, nearEdgesFirst } from './near-edges.ts';
import { emptySide, enlist, outOfNetwork, type Side } from './side.ts';

/** The rows are columns of the other side; what one leaves out is room there. */
const priceColumns = (asking: Side, giving: Side, rows: Int32Array, may: Float64Array): void => {
  const highest = 2 * asking.outCost;
  giving.entryCost = asking.outCost;
  for (const row of rows) {
    giving.column[4 * row] = highest - cheapest(asking, row, highest);
    giving.room[row] = may[row]! - asking.spare[row]!;
  }
};

/** Gives each row of the other side its part of the edges, empty as yet. */
const divide = ({ row, edge }: Side, giving: Side, { rows, columns }: Subproblem): void => {
  for (const each of rows) {
    for (let at = row[8 * each]!; at < row[8 * each + 2]!; at += 1)
      giving.row[8 * edge[4 * at]! + 2]! += 1;
  }
  let start = 0;
  for (const each of columns) {
    const count = giving.row[8 * each + 2]!;
    giving.row[8 * each] = start;
    giving.row[8 * each + 2] = start;
    start += count;
  }
};

const fill = ({ row, edge, edgeAt, column }: Side, giving: Side, rows: Int32Array): void => {
  const { row: turnedRow, edge: turnedEdge, edgeAt: turnedAt } = giving;
  for (const each of rows) {
    const end = row[8 * each + 2]!;
    for (let at = row[8 * each]!; at < end; at += 1) {
      const from = edge[4 * at]!;
      if (column[4 * from] === outOfNetwork) continue;
      const to = turnedRow[8 * from + 2]!;
      turnedRow[8 * from + 2] = to + 1;
      turnedEdge[4 * to] = each;
      turnedEdge[4 * to + 1] = edge[4 * at + 1]!;
      turnedEdge[4 * to + 2] = from;
      turnedAt[to] = edgeAt[at]!;
    }
  }
};

/** What flows, flows along cheapest edges. */
const listFlow = (giving: Side, columns: Int32Array): void => {
  const { row, edgeAt, flow } = giving;
  for (const each of columns) {
    for (let at = row[8 * each]!; at < row[8 * each + 1]!; at += 1)
      if (flow[edgeAt[at]!]! > 0) enlist(giving, at);
  }
};

/** `may` is what each row may leave out. */
export const turned = (asking: Side, group: Subproblem, may: Float64Array): Side => {
  const { row, column, spare, flow } = asking;
  const { rows, columns } = group;
  let edges = 0;
  for (const each of rows) edges += row[8 * each + 2]! - row[8 * each]!;
  const giving = emptySide(column.length / 4, spare.length, edges, flow);
  priceColumns(asking, giving, rows, may);
  divide(asking, giving, group);
  fill(asking, giving, rows);
  nearEdgesFirst(giving, columns);
  listFlow(giving, columns);
  return giving;
};
