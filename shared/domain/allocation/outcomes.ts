/** What an allocation answers for each component: from assignments to what everyone gets, gives and lacks. */
import type { AreaId } from '#shared/vocabulary/areas';

import type { Candidates } from './candidates.ts';
import {
  type OpenNeed,
  type OpenSupply,
  hasPartner,
  type Named,
  namedAsking,
  namedGiving,
} from './open-components.ts';
import { type OffersUse, stillOpen, type StillOpen } from './still-open.ts';

/** What an offer component gives to a pledge component. */
export type Assignment = {
  readonly pledge: Named;
  readonly offer: Named;
  readonly amount: number;
  readonly score: number;
  /** Points of each part, in the order of `partIds`. */
  readonly parts: readonly number[];
  /** Of each part, in the same order, whether it rests on something stated. */
  readonly known: readonly boolean[];
  /** Only accepted records can be proposed as a match. */
  readonly bothAccepted: boolean;
};

/** Null where no amount is stated. */
export type PledgeOutcome = Named & {
  readonly area: AreaId;
  readonly measure: string | null;
  readonly asked: number | null;
  readonly servedBefore: number | null;
  readonly servedAfter: number | null;
  readonly open: number | null;
  readonly gets: readonly (Named & { readonly amount: number })[];
  /** Of one that states no amount: who may work with it, the best first, and whether anybody does already. */
  readonly partners: readonly Partner[];
  readonly hasPartner: boolean;
  /** Null where all that is asked is served. */
  readonly stillOpen: StillOpen | null;
};

/** Null where no amount is stated. */
export type OfferOutcome = Named & {
  readonly area: AreaId;
  readonly measure: string | null;
  readonly left: number | null;
  readonly used: number | null;
  readonly gives: readonly Omit<Assignment, 'offer'>[];
};

export type Partner = Named & Omit<Assignment, 'pledge' | 'offer' | 'amount'>;

const sumOfAmounts = (assignments: readonly Assignment[]): number =>
  assignments.reduce((sum, { amount }) => sum + amount, 0);

const amountsOf = ({ asked: { amount, left } }: OpenNeed, given: number) => {
  if (amount === undefined || left === undefined)
    return { asked: null, servedBefore: null, servedAfter: null, open: null };
  const servedBefore = amount - left;
  return { asked: amount, servedBefore, servedAfter: servedBefore + given, open: left - given };
};

export const pledgeOutcome = (
  asking: OpenNeed,
  candidates: Candidates,
  {
    gets,
    partners,
  }: {
    readonly gets: readonly Assignment[];
    readonly partners: readonly Omit<Assignment, 'amount'>[];
  },
  use: OffersUse,
): PledgeOutcome => {
  const amounts = amountsOf(asking, sumOfAmounts(gets));
  return {
    ...namedAsking(asking),
    area: asking.asked.area,
    measure: asking.asked.measure ?? null,
    ...amounts,
    gets: gets.map(({ offer, amount }) => ({ ...offer, amount })),
    partners: partners.map(({ pledge: _, offer, ...rest }) => ({ ...offer, ...rest })),
    hasPartner: hasPartner(asking),
    stillOpen: amounts.open === 0 ? null : stillOpen(asking, candidates, use),
  };
};

export const offerOutcome = (giving: OpenSupply, gives: readonly Assignment[]): OfferOutcome => {
  const { area, measure = null, left = null } = giving.given;
  return {
    ...namedGiving(giving),
    area,
    measure,
    left,
    used: left === null ? null : sumOfAmounts(gives),
    gives: gives.map(({ offer: _, ...rest }) => rest),
  };
};
