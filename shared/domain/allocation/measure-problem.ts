/** One measure as numbers. Only amounts of the same unit, currency and period meet: nothing is converted or estimated. */
import { type FlowProblem, mostScoreIn } from './min-cost-flow/flow-problem.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { OpenNeed, OpenSupply } from './open-components.ts';

/** A pledge component that states how much it asks, with its candidates. */
export type Row = { readonly asking: OpenNeed; readonly candidates: Candidates };

export type MeasureProblem = {
  readonly problem: FlowProblem;
  readonly rows: readonly Row[];
  /** The row and the candidate of each edge. */
  readonly edges: readonly { readonly row: Row; readonly candidate: Candidate }[];
};

export const measureProblem = (
  measure: string,
  rows: readonly Row[],
  givings: readonly OpenSupply[],
): MeasureProblem => {
  const columns = givings.filter(({ given }) => given.measure === measure);
  const columnAt = new Map(columns.map((giving, index) => [giving, index]));
  const edgesOfRows = rows.map((row) =>
    row.candidates.passing
      .filter(({ giving }) => giving.given.measure === measure)
      .map((candidate) => ({ row, candidate })),
  );
  const edges = edgesOfRows.flat();
  const rowStart = new Int32Array(rows.length + 1);
  for (const [index, { length }] of edgesOfRows.entries())
    rowStart[index + 1] = (rowStart[index] ?? 0) + length;
  const amounts = rows.map(({ asking: { asked } }) => ({ amount: 0, left: 0, ...asked }));
  const score = Int32Array.from(edges, ({ candidate }) => candidate.score);
  return {
    problem: {
      asked: Float64Array.from(amounts, ({ amount }) => amount),
      served: Float64Array.from(amounts, ({ amount, left }) => amount - left),
      capacity: Float64Array.from(columns, ({ given }) => given.left ?? 0),
      rowStart,
      columnOf: Int32Array.from(
        edges,
        ({ candidate: { giving } }) => columnAt.get(giving) as number,
      ),
      score,
      mostScore: mostScoreIn(score),
    },
    rows,
    edges,
  };
};
