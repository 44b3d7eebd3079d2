/**
 * A transport network seen from one side: rows place units on columns along edges. The same network can be
 * seen from the other side too, with rows and columns exchanged. Numbers that are read together lie together,
 * since the search spends its time on memory: columns in fours, edges, links and marks in pairs.
 */
import { createDistanceQueue, type DistanceQueue } from './distance-queue.ts';

export type Side = {
  readonly rowStart: Int32Array;
  /** Column and cost of each edge. */
  readonly edge: Int32Array;
  readonly rowOf: Int32Array;
  readonly flow: Float64Array;
  /** Price, mark of the last search, and room of each column; the fourth is unused. */
  readonly column: Float64Array;
  /** For each column the first of its edges with flow; for each edge the next such edge and the one before. */
  readonly firstFlow: Int32Array;
  readonly link: Int32Array;
  /** Units of a row that may be left out at `outCost` instead of being placed. */
  readonly spare: Float64Array;
  outCost: number;
  /** What a column with room costs to enter; `null`: its own price, whatever that is. */
  entryCost: number | null;
  /** The state of the current search. */
  search: number;
  readonly settledIn: Int32Array;
  readonly settled: Int32Array;
  settledCount: number;
  readonly parentEdge: Int32Array;
  /** For each row the search that reached it, and the edge by which it did. */
  readonly reached: Int32Array;
  readonly ready: Int32Array;
  readonly queue: DistanceQueue;
  endColumn: number;
  endRow: number;
};

export const none = -1;

/** Above every distance that can occur. */
export const unreachable = 2 ** 30;

/** The price of a column that is not in the network, or not now: no way leads over it. */
const outOfNetwork = 2 ** 40;

export const sideOf = (
  rowStart: Int32Array,
  edge: Int32Array,
  rowOf: Int32Array,
  columns: number,
): Side => {
  const rows = rowStart.length - 1;
  const column = new Float64Array(4 * columns);
  for (let at = 0; at < column.length; at += 4) column[at] = outOfNetwork;
  return {
    rowStart,
    edge,
    rowOf,
    flow: new Float64Array(rowOf.length),
    column,
    firstFlow: new Int32Array(columns).fill(none),
    link: new Int32Array(edge.length),
    spare: new Float64Array(rows),
    outCost: unreachable,
    entryCost: null,
    search: 0,
    settledIn: new Int32Array(columns),
    settled: new Int32Array(columns),
    settledCount: 0,
    parentEdge: new Int32Array(columns),
    reached: new Int32Array(2 * rows),
    ready: new Int32Array(columns),
    queue: createDistanceQueue(),
    endColumn: none,
    endRow: none,
  };
};

export const addFlow = ({ flow, edge, firstFlow, link }: Side, at: number, units: number): void => {
  if (flow[at] === 0) {
    const column = edge[2 * at]!;
    const next = firstFlow[column]!;
    link[2 * at] = next;
    link[2 * at + 1] = none;
    if (next !== none) link[2 * next + 1] = at;
    firstFlow[column] = at;
  }
  flow[at]! += units;
};

export const takeFlow = (
  { flow, edge, firstFlow, link }: Side,
  at: number,
  units: number,
): void => {
  flow[at]! -= units;
  if (flow[at] !== 0) return;
  const next = link[2 * at]!;
  const before = link[2 * at + 1]!;
  if (before === none) firstFlow[edge[2 * at]!] = next;
  else link[2 * before] = next;
  if (next !== none) link[2 * next + 1] = before;
};

/** Takes a column out of the network, and what flows to it. */
export const removeColumn = (side: Side, column: number): void => {
  for (let at = side.firstFlow[column]!; at !== none; at = side.link[2 * at]!) side.flow[at] = 0;
  side.firstFlow[column] = none;
  side.column[4 * column] = outOfNetwork;
  side.column[4 * column + 2] = 0;
};

/** The same edges with rows and columns exchanged; `edgeAt[i]` is the edge here that became edge `i` there. */
export const exchanged = (side: Side): { readonly side: Side; readonly edgeAt: Int32Array } => {
  const { edge, rowOf, rowStart, firstFlow } = side;
  const starts = new Int32Array(firstFlow.length + 1);
  for (let at = 0; at < edge.length; at += 2) starts[edge[at]! + 1]! += 1;
  for (let column = 0; column < firstFlow.length; column += 1)
    starts[column + 1]! += starts[column]!;
  const edgeAt = new Int32Array(rowOf.length);
  const turned = new Int32Array(edge.length);
  const rows = new Int32Array(rowOf.length);
  const free = starts.slice();
  for (let at = 0; at < rowOf.length; at += 1) {
    const column = edge[2 * at]!;
    const to = free[column]!;
    free[column] = to + 1;
    edgeAt[to] = at;
    rows[to] = column;
    turned[2 * to] = rowOf[at]!;
    turned[2 * to + 1] = edge[2 * at + 1]!;
  }
  return { side: sideOf(starts, turned, rows, rowStart.length - 1), edgeAt };
};
