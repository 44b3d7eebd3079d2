/** Coverage answers with defaults: say only what the test is about. */
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage, CoverageCell } from '#shared/contract/figures/coverage-views';
import { areaIds } from '#shared/vocabulary/areas';
import { coverageRegionIds } from '#shared/vocabulary/regions';

type Counts = CoverageCell['pledgeComponents'];

export const noCounts: Counts = {
  open: 0,
  not_asked: 0,
  asking_not_stated: 0,
  partly_met: 0,
  met: 0,
  delivered: 0,
  not_stated: 0,
};

export const someCounts = (fields: Partial<Counts>): Counts => ({ ...noCounts, ...fields });

export const someStakeholder = (
  fields: Partial<CoverageCell['byStakeholderType'][string]> = {},
): CoverageCell['byStakeholderType'][string] => ({
  pledgeRecords: 0,
  pledgeComponents: noCounts,
  offerRecords: 0,
  openOffers: 0,
  committedOffers: 0,
  syntheticPledgeComponents: 0,
  syntheticOfferComponents: 0,
  sharedPledgeComponents: 0,
  sharedOfferComponents: 0,
  repeated: {
    pledgeComponents: noCounts,
    openOffers: 0,
    committedOffers: 0,
    syntheticPledgeComponents: 0,
    syntheticOfferComponents: 0,
  },
  ...fields,
});

const noAge = { stated: null, inRegisterSince: null };

export const aCell = (fields: Partial<CoverageCell> = {}): CoverageCell => ({
  area: 'A1',
  region: 'europe',
  ...someStakeholder(),
  byStakeholderType: {},
  byEdition: {},
  measures: {},
  ages: { open: noAge, not_asked: noAge, asking_not_stated: noAge },
  givers: 0,
  largestGiverPercent: null,
  ...fields,
});

/** Every area by every place, as the API answers it, with some cells filled. */
export const someCoverage = (filled: readonly Partial<CoverageCell>[]): Coverage =>
  coverageAmong({
    cells: areaIds.flatMap((area) =>
      coverageRegionIds.map((region) =>
        aCell({
          area,
          region,
          ...filled.find((cell) => cell.area === area && cell.region === region),
        }),
      ),
    ),
    amountsOfSeveralRegions: [],
    regionScheme: '2025',
    asOf: '2026-11-23T14:02:11.000Z',
  });
