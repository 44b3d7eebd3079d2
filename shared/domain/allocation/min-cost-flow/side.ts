/**
 * A transport network seen from one side: rows place units on columns along edges. The same network can be
 * seen from the other side too, with rows and columns exchanged. Numbers that are read together lie together,
 * since the search spends its time on memory: rows in eights, edges and columns in fours.
 */
import { createDistanceQueue, type DistanceQueue } from './distance-queue.ts';
import type { FlowProblem } from './flow-problem.ts';

export type Side = {
  /**
   * For each row its first edge, the end of its near edges, the end of all, what every other edge costs at least
   * (see `near-edges.ts`); then what a pass notes of it: a search its number and the edge by which it came, a
   * spread what the row's edges count from, its mark, and the edge to try next. The eighth is unused.
   */
  readonly row: Int32Array;
  /** For each edge its column, its cost, its row, and the next edge with flow of the same column. */
  readonly edge: Int32Array;
  /** For each edge with flow the one before it. */
  readonly edgeBefore: Int32Array;
  /** Which edge of the problem each edge is. */
  readonly edgeAt: Int32Array;
  /** Units of each edge of the problem. */
  readonly flow: Float64Array;
  /**
   * For each column its price; what a pass notes of it: a search its number and how far it is, a spread its mark;
   * and the first of its edges with flow.
   */
  readonly column: Int32Array;
  /** Units that each column has left. */
  readonly room: Float64Array;
  /** Units of a row that may be left out at `outCost` instead of being placed. */
  readonly spare: Float64Array;
  outCost: number;
  /** What a column with room costs to enter; `null`: its own price, whatever that is. */
  entryCost: number | null;
  /** The state of the current search. */
  search: number;
  readonly settled: Int32Array;
  settledCount: number;
  readonly parentEdge: Int32Array;
  readonly queue: DistanceQueue;
  endColumn: number;
  endRow: number;
};

export const noNode = -1;

/** Above every distance that can occur. */
export const unreachable = 2 ** 28;

/** The price of a column that is not in the network, or not now: no way leads over it. */
export const outOfNetwork = 2 ** 30;

/** Without edges yet, and with all columns out of the network; `flow` is that of the problem's edges. */
export const emptySide = (
  rows: number,
  columns: number,
  edges: number,
  flow: Float64Array,
): Side => {
  const column = new Int32Array(4 * columns);
  for (let at = 0; at < column.length; at += 4) {
    column[at] = outOfNetwork;
    column[at + 3] = noNode;
  }
  return {
    row: new Int32Array(8 * rows),
    edge: new Int32Array(4 * edges),
    edgeBefore: new Int32Array(edges),
    edgeAt: new Int32Array(edges),
    flow,
    column,
    room: new Float64Array(columns),
    spare: new Float64Array(rows),
    outCost: unreachable,
    entryCost: null,
    search: 0,
    settled: new Int32Array(columns),
    settledCount: 0,
    parentEdge: new Int32Array(columns),
    queue: createDistanceQueue(),
    endColumn: noNode,
    endRow: noNode,
  };
};

/** The side that asks, with one column more, without edges, that stands for being left out. */
export const askingSide = (problem: FlowProblem): Side => {
  const { rowStart, columnOf, score, mostScore, capacity, asked } = problem;
  const edges = columnOf.length;
  const side = emptySide(asked.length, capacity.length + 1, edges, new Float64Array(edges));
  for (let row = 0; row < asked.length; row += 1) {
    const end = rowStart[row + 1]!;
    side.row[8 * row] = rowStart[row]!;
    side.row[8 * row + 1] = end;
    side.row[8 * row + 2] = end;
    side.row[8 * row + 3] = unreachable;
    for (let at = rowStart[row]!; at < end; at += 1) {
      side.edge[4 * at] = columnOf[at]!;
      side.edge[4 * at + 1] = mostScore - score[at]!;
      side.edge[4 * at + 2] = row;
      side.edgeAt[at] = at;
    }
  }
  return side;
};

/** Lists an edge among those with flow of its column. */
export const enlist = ({ edge, edgeBefore, column }: Side, at: number): void => {
  const first = 4 * edge[4 * at]! + 3;
  const next = column[first]!;
  edge[4 * at + 3] = next;
  edgeBefore[at] = noNode;
  if (next !== noNode) edgeBefore[next] = at;
  column[first] = at;
};

export const addFlow = (side: Side, at: number, units: number): void => {
  const { flow, edgeAt } = side;
  if (flow[edgeAt[at]!] === 0) enlist(side, at);
  flow[edgeAt[at]!]! += units;
};

export const takeFlow = (side: Side, at: number, units: number): void => {
  const { edge, edgeAt, edgeBefore, flow, column } = side;
  flow[edgeAt[at]!]! -= units;
  if (flow[edgeAt[at]!] !== 0) return;
  const next = edge[4 * at + 3]!;
  const before = edgeBefore[at]!;
  if (before === noNode) column[4 * edge[4 * at]! + 3] = next;
  else edge[4 * before + 3] = next;
  if (next !== noNode) edgeBefore[next] = before;
};

/** Takes a column out of the network; what flows to it stays. */
export const removeColumn = ({ column, room }: Side, each: number): void => {
  column[4 * each] = outOfNetwork;
  room[each] = 0;
  column[4 * each + 3] = noNode;
};

/** Takes a column out of the network, and what flows to it. */
export const emptyColumn = (side: Side, each: number): void => {
  const { column, edge, edgeAt, flow } = side;
  for (let at = column[4 * each + 3]!; at !== noNode; at = edge[4 * at + 3]!) flow[edgeAt[at]!] = 0;
  removeColumn(side, each);
};
