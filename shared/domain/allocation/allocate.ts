/**
 * The best allocation of open offer components to open pledge components, as a proposal: measure by measure, exact,
 * never above what is asked or what is left, and the same in whatever order the records come. A component that
 * states no amount cannot be counted: it is told apart, with the pairs that fit best for people to look at.
 */
import type { RecordFeatures } from '../matching/features.ts';
import type { Policy } from '../matching/policy.ts';
import { bestFlow } from './min-cost-flow/best-flow.ts';
import { candidatesFor } from './candidates.ts';
import { measureProblem, type Row } from './measure-problem.ts';
import {
  askingOf,
  type Giving,
  givingOf,
  type Named,
  namedAsking,
  namedGiving,
} from './open-components.ts';
import {
  type Assignment,
  offerOutcome,
  type OfferOutcome,
  pledgeOutcome,
  type PledgeOutcome,
} from './outcomes.ts';
import { type ProposalTotals, proposalTotalsOf } from './totals.ts';

export type Allocation = {
  readonly totals: readonly ProposalTotals[];
  /** Every open pledge component and every open offer component, by id. */
  readonly pledges: readonly PledgeOutcome[];
  readonly offers: readonly OfferOutcome[];
};

const assignmentsOf = (
  measure: string,
  rows: readonly Row[],
  givings: readonly Giving[],
): readonly Assignment[] => {
  const { problem, edges } = measureProblem(measure, rows, givings);
  const units = bestFlow(problem);
  return edges.flatMap(({ row, candidate }, at): readonly Assignment[] => {
    const amount = units[at] ?? 0;
    if (amount === 0) return [];
    const { score, parts, giving } = candidate;
    return [
      {
        pledge: namedAsking(row.asking),
        offer: namedGiving(giving),
        amount,
        score,
        parts,
        bothAccepted: row.asking.pledge.accepted && giving.offer.accepted,
      },
    ];
  });
};

const keyOf = ({ id, component }: Named): string => `${id} ${component}`;

/** Finds the assignments at one component. */
const indexed = (assignments: readonly Assignment[], side: 'pledge' | 'offer') => {
  const found = Map.groupBy(assignments, (each) => keyOf(each[side]));
  return (name: Named): readonly Assignment[] => found.get(keyOf(name)) ?? [];
};

export const allocate = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
): Allocation => {
  const givings = givingOf(offers);
  const rows: readonly Row[] = askingOf(pledges).map((asking) => ({
    asking,
    candidates: candidatesFor(asking, givings, policy),
  }));
  const byMeasure = Map.groupBy(rows, ({ asking }) => asking.asked.measure);
  const assignments = [...byMeasure].flatMap(([measure, group]) =>
    measure === undefined ? [] : assignmentsOf(measure, group, givings),
  );
  const gotBy = indexed(assignments, 'pledge');
  const givenBy = indexed(assignments, 'offer');
  const usesOf = (giving: Giving) =>
    givenBy(namedGiving(giving)).map(({ pledge, amount }) => ({ ...pledge, amount }));
  const pledgeOutcomes = rows.map(({ asking, candidates }) =>
    pledgeOutcome(asking, candidates, gotBy(namedAsking(asking)), usesOf),
  );
  const offerOutcomes = givings.map((giving) => offerOutcome(giving, givenBy(namedGiving(giving))));
  return {
    totals: proposalTotalsOf(pledgeOutcomes, offerOutcomes),
    pledges: pledgeOutcomes,
    offers: offerOutcomes,
  };
};
