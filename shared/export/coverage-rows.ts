/** Coverage as flat rows: one per cell and stakeholder type, and one per cell for all types together. */
import type { Coverage, CoverageCell } from '../contract/coverage-views.ts';

export const coverageColumns = {
  area: 'Pledge area A1 to A4',
  region: 'UNHCR region of the scheme named beside it; anywhere and not_stated stand apart',
  region_scheme_version: 'Scheme of the region',
  stakeholder_type: 'Type of the parties counted; "all" for the whole cell',
  pledge_records: 'Pledges with at least one component here',
  open: 'Pledge components without taken-up support',
  partly_met: 'Pledge components with some taken-up support',
  met: 'Pledge components whose stated amount is covered',
  delivered: 'Pledge components whose support is delivered',
  not_stated: 'Pledge components whose matches name no stage',
  offer_records: 'Offers with at least one component here',
  open_offers: 'Offer components still to be given',
  committed_offers: 'Offer components already given to named receivers',
  oldest_open:
    'Day since which the oldest open component is in the register; for all types together',
  givers: 'Parties that give here; for all types together',
  largest_giver_percent:
    'Share of the offer components here that the party with most of them gives, in whole percent; for all types together',
} as const;

export type CoverageColumn = keyof typeof coverageColumns;
export type CoverageRow = Readonly<Record<CoverageColumn, string | number | null>>;

type Counts = CoverageCell['byStakeholderType'][string];

const rowOf = (cell: CoverageCell, type: string, counts: Counts): CoverageRow => ({
  area: cell.area,
  region: cell.region,
  region_scheme_version: '2025',
  stakeholder_type: type,
  pledge_records: counts.pledgeRecords,
  ...counts.pledgeComponents,
  offer_records: counts.offerRecords,
  open_offers: counts.openOffers,
  committed_offers: counts.committedOffers,
  oldest_open: type === 'all' ? cell.oldestOpen : null,
  givers: type === 'all' ? cell.givers : null,
  largest_giver_percent: type === 'all' ? cell.largestGiverPercent : null,
});

export const coverageRows = ({ cells }: Coverage): readonly CoverageRow[] =>
  cells.flatMap((cell) => [
    rowOf(cell, 'all', cell),
    ...Object.entries(cell.byStakeholderType).map(([type, counts]) => rowOf(cell, type, counts)),
  ]);
