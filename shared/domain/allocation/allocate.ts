/**
 * The best allocation of open offer components to open pledge components, as a proposal: measure by measure, exact,
 * never above what is asked or what is left, and the same in whatever order the records come. A component that
 * states no amount cannot be counted: it gets partners, and the other pairs that fit are told for people to look at. No
 * record gets more matches than it can have at once; measures take of that number in their order, then partners do.
 */
import { compareText } from '../values/compare-text.ts';
import type { RecordFeatures } from '../matching/features.ts';
import { type AllocationRules, candidatesFor, proposedPair } from './candidates.ts';
import { heldBackAmong, type IsHeldBack } from './looked-at.ts';
import { limitedFlow } from './limited-flow.ts';
import { partnerIn, partnershipsFor, partnersOf } from './partners.ts';
import { limitsOf, roomsOf, type Rooms, takeRoom } from './rooms.ts';
import { measureProblem, type Row } from './measure-problem.ts';
import {
  askingOf,
  type OpenSupply,
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
  /** Measures of which limits on matches at once made the search too long: a better allocation of them may exist. */
  readonly notProven: readonly string[];
};

type Assigned = { readonly assignments: readonly Assignment[]; readonly proven: boolean };

const assignmentsOf = (
  measure: string,
  rows: readonly Row[],
  givings: readonly OpenSupply[],
  { rooms, policy }: { readonly rooms: Rooms } & Pick<AllocationRules, 'policy'>,
): Assigned => {
  const { problem, edges } = measureProblem(measure, rows, givings);
  const { flow: units, proven } = limitedFlow(problem, limitsOf(edges, rooms));
  const assignments = edges.flatMap(({ row, candidate }, at): readonly Assignment[] => {
    const amount = units[at] ?? 0;
    if (amount === 0) return [];
    return [{ ...proposedPair(row.asking, candidate, policy), amount }];
  });
  takeRoom(rooms, assignments);
  return { assignments, proven };
};

const keyOf = ({ id, component }: Named): string => `${id} ${component}`;

const sumOf = (assignments: readonly Assignment[]): number =>
  assignments.reduce((sum, { amount }) => sum + amount, 0);

/** Finds the assignments at one component. */
const indexed = (assignments: readonly Assignment[], side: 'pledge' | 'offer') => {
  const found = Map.groupBy(assignments, (each) => keyOf(each[side]));
  return (name: Named): readonly Assignment[] => found.get(keyOf(name)) ?? [];
};

export const allocate = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  rules: AllocationRules,
): Allocation => {
  const givings = givingOf(offers);
  const rows: readonly Row[] = askingOf(pledges).map((asking) => ({
    asking,
    candidates: candidatesFor(asking, givings, rules),
  }));
  const byMeasure = Map.groupBy(rows, ({ asking }) => asking.asked.measure);
  const rooms = roomsOf(pledges, offers);
  const notProven: string[] = [];
  const inOrder = [...byMeasure].sort(([left = ''], [right = '']) => compareText(left, right));
  const assignments = inOrder.flatMap(([measure, group]) => {
    if (measure === undefined) return [];
    const assigned = assignmentsOf(measure, group, givings, { rooms, ...rules });
    if (!assigned.proven) notProven.push(measure);
    return assigned.assignments;
  });
  const gotBy = indexed(assignments, 'pledge');
  const givenBy = indexed(assignments, 'offer');
  const usesOf = (giving: OpenSupply) =>
    givenBy(namedGiving(giving)).map(({ pledge, amount }) => ({ ...pledge, amount }));
  const isOpen = ({ asking }: Row): boolean =>
    (asking.asked.left ?? 1) > sumOf(gotBy(namedAsking(asking)));
  const uncounted = rows.filter(({ asking }) => asking.asked.measure === undefined);
  const partnerships = partnershipsFor(uncounted, rules, { rooms, assignments });
  takeRoom(rooms, partnerships);
  const isPartner = partnerIn(partnerships);
  const isFull = heldBackAmong(rows.filter(isOpen), rooms);
  const isHeldBack: IsHeldBack = (asking, candidate) =>
    !isPartner(asking, candidate) && isFull(asking, candidate);
  const pledgeOutcomes = rows.map(({ asking, candidates }) =>
    pledgeOutcome(
      asking,
      candidates,
      {
        gets: gotBy(namedAsking(asking)),
        partners: partnersOf(partnerships, namedAsking(asking)),
      },
      { usesOf, isHeldBack, policy: rules.policy },
    ),
  );
  const offerOutcomes = givings.map((giving) => offerOutcome(giving, givenBy(namedGiving(giving))));
  return {
    totals: proposalTotalsOf(pledgeOutcomes, offerOutcomes),
    pledges: pledgeOutcomes,
    offers: offerOutcomes,
    notProven,
  };
};
