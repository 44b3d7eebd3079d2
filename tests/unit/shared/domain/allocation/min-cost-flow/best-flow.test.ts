import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { bestFlow } from '#shared/domain/allocation/min-cost-flow/best-flow';
import type { FlowProblem } from '#shared/domain/allocation/min-cost-flow/flow-problem';
import { createHighs, orderedObjective } from '#tests/bench/support/highs-allocation';
import {
  arbitraryFlowProblem,
  faultsOf,
  flowProblem,
  randomFlowProblem,
  unevenFlowProblem,
} from '#tests/support/flow-problems';

const isLong = process.env['LONG'] === '1';

let highs: Awaited<ReturnType<typeof createHighs>>;
beforeAll(async () => {
  highs = await createHighs();
});

/** Groups of any size begin with all rows together, or none does: the same optimum. */
const starts = [1, Number.POSITIVE_INFINITY];

const asHighs = (problem: FlowProblem) => {
  const optimum = orderedObjective(problem, highs(problem).units);
  for (const togetherFrom of starts) {
    const units = bestFlow(problem, togetherFrom);
    expect(faultsOf(problem, units)).toEqual([]);
    expect(orderedObjective(problem, units)).toEqual(optimum);
  }
};

describe('the best flow', () => {
  // oxfmt-ignore
  test.each([
    ['serves two that ask alike alike', [[10, 0], [10, 0]], [10], [[0, 0], [1, 0]], [5, 5]],
    ['brings up whoever has less already', [[10, 6], [10, 0]], [6], [[0, 0], [1, 0]], [0, 6]],
    ['counts shares, not units', [[100, 0], [10, 0]], [22], [[0, 0], [1, 0]], [20, 2]],
    ['gives the last unit to who has nothing', [[1, 0], [100, 99]], [1], [[0, 0], [1, 0]], [1, 0]],
    ['leaves the only offer of one to that one', [[5, 0], [5, 0]], [5, 5], [[0, 0], [0, 1], [1, 0]], [0, 5, 5]],
  ] as const)('%s', (_, asks, capacity, edges, expected) => {
    const problem = flowProblem(
      asks.map(([amount, served], row) => ({
        amount,
        served,
        edges: edges.filter(([of]) => of === row).map(([, column]) => [column, 50] as const),
      })),
      capacity,
    );

    expect([...bestFlow(problem)]).toEqual(expected);
  });

  test('covers first, even where fit is lost by it', () => {
    const problem = flowProblem(
      [
        {
          amount: 1,
          served: 0,
          edges: [
            [0, 100],
            [1, 0],
          ],
        },
        { amount: 1, served: 0, edges: [[0, 1]] },
      ],
      [1, 1],
    );

    expect([...bestFlow(problem)]).toEqual([0, 1, 1]);
  });

  test('of a small problem is as good as that of an independent solver, in cover, fairness and fit', () => {
    fc.assert(fc.property(arbitraryFlowProblem, asHighs), { numRuns: isLong ? 20_000 : 300 });
  }, 600_000);

  test.each([
    ['scarce', 200, 0.5],
    ['even', 200, 1],
    ['rich', 200, 1.5],
    ['scarce', 1_000, 0.6],
    ['rich', 1_000, 1.3],
  ])(
    'of a %s problem of %i rows is as good as that of an independent solver',
    (_, rows, supply) => {
      for (const seed of rows === 200 ? [1, 2, 3] : [4]) {
        asHighs(randomFlowProblem({ rows, columns: rows / 2, edgesOfRow: 10, supply }, seed));
      }
    },
  );

  test('of an uneven problem, with groups of every step, is as good as that of an independent solver', () => {
    for (let seed = 1; seed <= (isLong ? 300 : 30); seed += 1)
      asHighs(unevenFlowProblem(100, seed));
  });
});
