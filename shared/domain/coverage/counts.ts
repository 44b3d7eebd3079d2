/** Counts of components by status and by what is offered, and how they add up: a component of several regions stands in several cells, and once in every total. */
import { type CoverageStatusId, coverageStatusIds } from '#shared/vocabulary/record-states';

import { coverageStatusOf } from '../records/component-status.ts';
import type { ComponentFeatures, RecordFeatures } from '../matching/features.ts';

export type StatusCounts = Readonly<Record<CoverageStatusId, number>>;

export type ComponentCounts = {
  readonly pledgeComponents: StatusCounts;
  /** Offers still to be given, and support already given to named receivers. */
  readonly openOffers: number;
  readonly committedOffers: number;
  /** Those of all these that are test data. */
  readonly syntheticPledgeComponents: number;
  readonly syntheticOfferComponents: number;
};

export const statusCountsOf = (count: (status: CoverageStatusId) => number): StatusCounts =>
  Object.fromEntries(coverageStatusIds.map((status) => [status, count(status)])) as StatusCounts;

const combined = (
  left: ComponentCounts,
  right: ComponentCounts,
  combine: (left: number, right: number) => number,
): ComponentCounts => ({
  pledgeComponents: statusCountsOf((status) =>
    combine(left.pledgeComponents[status], right.pledgeComponents[status]),
  ),
  openOffers: combine(left.openOffers, right.openOffers),
  committedOffers: combine(left.committedOffers, right.committedOffers),
  syntheticPledgeComponents: combine(
    left.syntheticPledgeComponents,
    right.syntheticPledgeComponents,
  ),
  syntheticOfferComponents: combine(left.syntheticOfferComponents, right.syntheticOfferComponents),
});

export const noComponents: ComponentCounts = {
  pledgeComponents: statusCountsOf(() => 0),
  openOffers: 0,
  committedOffers: 0,
  syntheticPledgeComponents: 0,
  syntheticOfferComponents: 0,
};

export const sumOfCounts = (counts: readonly ComponentCounts[]): ComponentCounts =>
  counts.reduce((sum, each) => combined(sum, each, (left, right) => left + right), noComponents);

export const lessCounts = (counts: ComponentCounts, less: ComponentCounts): ComponentCounts =>
  combined(counts, less, (left, right) => left - right);

export const pledgedIn = ({ pledgeComponents }: Pick<ComponentCounts, 'pledgeComponents'>) =>
  coverageStatusIds.reduce((sum, status) => sum + pledgeComponents[status], 0);

export const offeredIn = ({
  openOffers,
  committedOffers,
}: Pick<ComponentCounts, 'openOffers' | 'committedOffers'>): number => openOffers + committedOffers;

/** The status of a posted pledge component: whether its pledge asks stands in the posting. */
export const statusOf = (
  { active }: Pick<RecordFeatures, 'active'>,
  { status }: Pick<ComponentFeatures, 'status'>,
): CoverageStatusId => coverageStatusOf(status, active);

const componentsIn = (records: readonly RecordFeatures[]): number =>
  records.reduce((sum, { components }) => sum + components.length, 0);

const synthetic = (records: readonly RecordFeatures[]): readonly RecordFeatures[] =>
  records.filter((record) => record.synthetic === true);

export const countComponents = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): ComponentCounts => {
  const counts = { ...noComponents.pledgeComponents } as Record<CoverageStatusId, number>;
  for (const pledge of pledges)
    for (const component of pledge.components) counts[statusOf(pledge, component)] += 1;
  const componentsOf = (active: boolean): number =>
    componentsIn(offers.filter((offer) => (offer.active === true) === active));
  return {
    pledgeComponents: counts,
    openOffers: componentsOf(true),
    committedOffers: componentsOf(false),
    syntheticPledgeComponents: componentsIn(synthetic(pledges)),
    syntheticOfferComponents: componentsIn(synthetic(offers)),
  };
};
