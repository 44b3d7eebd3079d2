/** Random allocations as numbers, and what every answer to one must hold to. A seed gives the same problem every time. */
import fc from 'fast-check';

import type { FlowProblem } from '#shared/domain/allocation/min-cost-flow/flow-problem';

import { seededRandom } from './synthetic-features.ts';

/** The row of each edge. */
export const rowsOfEdges = ({ rowStart, columnOf }: FlowProblem): Int32Array => {
  const rows = new Int32Array(columnOf.length);
  for (let row = 0; row + 1 < rowStart.length; row += 1)
    rows.fill(row, rowStart[row], rowStart[row + 1]);
  return rows;
};

type Edge = readonly [column: number, score: number];
type Ask = { readonly amount: number; readonly served: number; readonly edges: readonly Edge[] };

export const flowProblem = (asks: readonly Ask[], capacity: readonly number[]): FlowProblem => {
  const rowStart = new Int32Array(asks.length + 1);
  for (const [row, { edges }] of asks.entries())
    rowStart[row + 1] = (rowStart[row] ?? 0) + edges.length;
  const edges = asks.flatMap((ask) => ask.edges);
  return {
    asked: Float64Array.from(asks, ({ amount }) => amount),
    served: Float64Array.from(asks, ({ served }) => served),
    capacity: Float64Array.from(capacity),
    rowStart,
    columnOf: Int32Array.from(edges, ([column]) => column),
    score: Int32Array.from(edges, ([, score]) => score),
    mostScore: edges.some(([, score]) => score > 100) ? 1000 : 100,
  };
};

/** Few values, so that ties, empty rows, used-up columns and amounts below ten units come often. */
export const arbitraryFlowProblem: fc.Arbitrary<FlowProblem> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 8 }), fc.nat(40), fc.nat(20))
  .chain(([rows, columns, mostAsked, mostGiven]) => {
    const edge = (column: number) =>
      fc
        .option(fc.constantFrom(0, 1, 30, 50, 51, 99, 100, 620, 999, 1000))
        .map((score) => ({ column, score }));
    const ask = fc
      .tuple(
        fc.nat(mostAsked),
        fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(100) }),
        fc.tuple(...Array.from({ length: columns }, (_, column) => edge(column))),
      )
      .map(([amount, percent, edges]) => ({
        amount,
        served: Math.floor((amount * percent) / 100),
        edges: edges.flatMap(({ column, score }): Edge[] =>
          score === null ? [] : [[column, score]],
        ),
      }));
    const capacity = fc.nat(mostGiven);
    return fc
      .tuple(
        fc.array(ask, { minLength: rows, maxLength: rows }),
        fc.array(capacity, { minLength: columns, maxLength: columns }),
      )
      .map(([asks, given]) => flowProblem(asks, given));
  });

export type Size = {
  readonly rows: number;
  readonly columns: number;
  readonly edgesOfRow: number;
  /** What the columns have together, as a share of what the rows ask. */
  readonly supply: number;
};

/**
 * Rows in threes that share three columns, a few of which have nearly all of the supply, which equals the demand: some
 * groups want for everything and their neighbours for nothing, so the network falls into groups of every step.
 */
export const unevenFlowProblem = (rows: number, seed: number): FlowProblem => {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const asks = Array.from({ length: rows }, (_, row): Ask => {
    const first = 3 * Math.floor(row / 3);
    const columns = new Set(Array.from({ length: 6 }, () => Math.min(rows - 1, first + upTo(4))));
    return {
      amount: 1 + upTo(1_000),
      served: 0,
      edges: [...columns].map((column): Edge => [column, upTo(101)]),
    };
  });
  const weights = Array.from({ length: rows }, () => random() ** 6);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const demand = asks.reduce((sum, { amount }) => sum + amount, 0);
  return flowProblem(
    asks,
    weights.map((weight) => Math.round((demand * weight) / total)),
  );
};

const mostAsked = 50;

/** Rows that ask 1 to 50 units, a third of them served in part; every row has as many edges as it is said to. */
export const randomFlowProblem = (size: Size, seed: number): FlowProblem => {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const asks = Array.from({ length: size.rows }, (): Ask => {
    const amount = 1 + upTo(mostAsked);
    const columns = new Set<number>();
    while (columns.size < Math.min(size.edgesOfRow, size.columns)) columns.add(upTo(size.columns));
    return {
      amount,
      served: random() < 1 / 3 ? upTo(amount) : 0,
      edges: [...columns].map((column): Edge => [column, 30 + upTo(71)]),
    };
  });
  const needed = asks.reduce((sum, { amount, served }) => sum + amount - served, 0);
  const mean = (size.supply * needed) / size.columns;
  const capacity = Array.from({ length: size.columns }, () => Math.round(2 * mean * random()));
  return flowProblem(asks, capacity);
};

/** What no answer may do, each said in words: none where all is well. */
export const faultsOf = (problem: FlowProblem, units: ArrayLike<number>): readonly string[] => {
  const rowOf = rowsOfEdges(problem);
  const got = problem.served.slice();
  const given = new Float64Array(problem.capacity.length);
  const faults: string[] = [];
  for (let at = 0; at < problem.columnOf.length; at += 1) {
    const amount = units[at] ?? Number.NaN;
    if (!(Number.isSafeInteger(amount) && amount >= 0)) faults.push(`edge ${at} carries ${amount}`);
    got[rowOf[at] ?? -1]! += amount;
    given[problem.columnOf[at] ?? -1]! += amount;
  }
  for (const [row, amount] of got.entries())
    if (amount > Math.max(problem.asked[row] ?? 0, problem.served[row] ?? 0))
      faults.push(`row ${row} gets more than it asks`);
  for (const [column, amount] of given.entries())
    if (amount > (problem.capacity[column] ?? 0))
      faults.push(`column ${column} gives more than it has`);
  return faults;
};
