import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type EdgeLimit, limitedFlow } from '#shared/domain/allocation/limited-flow';
import { bestFlow } from '#shared/domain/allocation/min-cost-flow/best-flow';
import type { FlowProblem } from '#shared/domain/allocation/min-cost-flow/flow-problem';

/** A problem as people would write it down: rows with what they ask and have, columns, and edges with scores. */
type Plain = {
  readonly rows: readonly { readonly asked: number; readonly served: number }[];
  readonly columns: readonly number[];
  readonly edges: readonly {
    readonly row: number;
    readonly column: number;
    readonly score: number;
  }[];
};

const problemOf = ({ rows, columns, edges }: Plain): FlowProblem => ({
  asked: Float64Array.from(rows, ({ asked }) => asked),
  served: Float64Array.from(rows, ({ served }) => served),
  capacity: Float64Array.from(columns),
  rowStart: Int32Array.from(
    { length: rows.length + 1 },
    (_, row) => edges.filter((edge) => edge.row < row).length,
  ),
  columnOf: Int32Array.from(edges, ({ column }) => column),
  score: Int32Array.from(edges, ({ score }) => score),
  mostScore: 1000,
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

const isAllowed = ({ rows, columns, edges }: Plain, limits: readonly EdgeLimit[], flow: number[]) =>
  rows.every(
    ({ asked, served }, row) =>
      sumOf(flow.filter((_, at) => edges[at]?.row === row)) <= asked - served,
  ) &&
  columns.every(
    (most, column) => sumOf(flow.filter((_, at) => edges[at]?.column === column)) <= most,
  ) &&
  limits.every((limit) => limit.edges.filter((at) => (flow[at] ?? 0) > 0).length <= limit.most);

/** Cover, everyone's first tenth, first two tenths and so on, fit: said here once more. */
const worthOf = ({ rows, edges }: Plain, flow: readonly number[]): readonly number[] => [
  sumOf([...flow]),
  ...Array.from({ length: 10 }, (_, tenth) =>
    sumOf(
      rows.map(({ asked, served }, row) =>
        Math.min(
          sumOf(flow.filter((_each, at) => edges[at]?.row === row)),
          Math.max(0, Math.ceil(((tenth + 1) * asked) / 10) - served),
        ),
      ),
    ),
  ),
  sumOf(flow.map((each, at) => each * (edges[at]?.score ?? 0))),
];

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((each, index) => each !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

/** Every whole flow there is, one after the other. */
function* flowsOf(plain: Plain, flow: number[] = []): Generator<number[]> {
  const edge = plain.edges[flow.length];
  if (!edge) {
    yield flow;
    return;
  }
  const most = Math.min(plain.rows[edge.row]?.asked ?? 0, plain.columns[edge.column] ?? 0);
  for (let units = 0; units <= most; units += 1) yield* flowsOf(plain, [...flow, units]);
}

const bestOfAll = (plain: Plain, limits: readonly EdgeLimit[]): readonly number[] => {
  let best: readonly number[] | undefined;
  for (const flow of flowsOf(plain)) {
    if (!isAllowed(plain, limits, flow)) continue;
    const worth = worthOf(plain, flow);
    if (!best || compare(worth, best) > 0) best = worth;
  }
  return best ?? [];
};

/** Limits of rows and of columns, and one over several rows, as a record with several components has. */
const limitsOf = ({ rows, columns, edges }: Plain, most: readonly number[]) => {
  const where = (holds: (edge: Plain['edges'][number]) => boolean) =>
    edges.flatMap((edge, at) => (holds(edge) ? [at] : []));
  return [
    ...rows.map((_, row) => where((edge) => edge.row === row)),
    ...columns.map((_, column) => where((edge) => edge.column === column)),
    where(({ row }) => row < 2),
  ].flatMap((ofRecord, at) => {
    const limit = most[at] ?? 9;
    return limit < 4 ? [{ edges: ofRecord, most: limit }] : [];
  });
};

const small: fc.Arbitrary<{ readonly plain: Plain; readonly limits: readonly EdgeLimit[] }> = fc
  .record({
    rows: fc.array(
      fc.record({ asked: fc.integer({ min: 1, max: 4 }), served: fc.integer({ min: 0, max: 1 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    columns: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
    scores: fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 3 }), {
      minLength: 9,
      maxLength: 9,
    }),
    most: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ rows, columns, scores, most }) => {
    const edges = rows.flatMap((_, row) =>
      columns.flatMap((_each, column) => {
        const score = scores[row * 3 + column];
        return typeof score === 'number' ? [{ row, column, score }] : [];
      }),
    );
    const plain = { rows, columns, edges: edges.slice(0, 6) };
    return { plain, limits: limitsOf(plain, most) };
  });

describe('the best flow within limits', () => {
  test('is as good as the best of all whole flows', () => {
    let bound = 0;
    fc.assert(
      fc.property(small, ({ plain, limits }) => {
        const { flow, proven } = limitedFlow(problemOf(plain), limits);

        expect(isAllowed(plain, limits, [...flow])).toBe(true);
        expect(worthOf(plain, [...flow])).toEqual(bestOfAll(plain, limits));
        expect(proven).toBe(true);
        if (compare(worthOf(plain, [...flow]), bestOfAll(plain, [])) < 0) bound += 1;
      }),
      { numRuns: 250 },
    );

    expect(bound).toBeGreaterThan(40);
  });

  test('takes the one large offer where one support is all that can be taken in', () => {
    const plain = {
      rows: [{ asked: 10, served: 0 }],
      columns: [3, 4, 6],
      edges: [9, 8, 1].map((score, column) => ({ row: 0, column, score })),
    };

    const { flow } = limitedFlow(problemOf(plain), [{ edges: [0, 1, 2], most: 1 }]);

    expect([...flow]).toEqual([0, 0, 6]);
  });

  test('is the best flow where no limit binds', () => {
    fc.assert(
      fc.property(small, ({ plain }) => {
        const problem = problemOf(plain);
        const all = [{ edges: plain.edges.map((_, at) => at), most: plain.edges.length }];

        expect(limitedFlow(problem, all)).toEqual({ flow: bestFlow(problem), proven: true });
      }),
    );
  });

  test('keeps every limit where the search is cut short, and says that it was', () => {
    const random = (seed: number): number => ((seed * 7919) % 104_729) / 104_729;
    const [rows, columns] = [40, 40];
    const plain = {
      rows: Array.from({ length: rows }, (_, row) => ({
        asked: 20 + Math.floor(random(row + 1) * 30),
        served: 0,
      })),
      columns: Array.from(
        { length: columns },
        (_, column) => 5 + Math.floor(random(column + 99) * 20),
      ),
      edges: Array.from({ length: rows * columns }, (_, at) => ({
        row: Math.floor(at / columns),
        column: at % columns,
        score: Math.floor(random(at + 7) * 100),
      })),
    };
    const limits = plain.rows.map((_, row) => ({
      edges: Array.from({ length: columns }, (_each, column) => row * columns + column),
      most: 1 + (row % 2),
    }));

    const { flow, proven } = limitedFlow(problemOf(plain), limits);

    expect(isAllowed(plain, limits, [...flow])).toBe(true);
    expect(proven).toBe(false);
  });
});
