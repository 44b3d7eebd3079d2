/** Figures of coverage as flat rows: one list of columns for the files of the API and for those of every page. */
import type { CoverageStatusId } from '../vocabulary/record-states.ts';
import type { UnservedStatus } from '../domain/records/component-status.ts';
import { aboutColumns, aboutValues } from './about-columns.ts';
import type { ColumnType } from './column.ts';
import type { About, FigureRow } from './figure-row.ts';
import { titleOf } from './titles.ts';

export const coverageColumns = {
  area: 'code',
  area_title: 'text',
  region: 'code',
  region_title: 'text',
  region_scheme_version: 'code',
  stakeholder_type: 'code',
  stakeholder_type_title: 'text',
  edition: 'code',
  edition_title: 'text',
  pledge_records: 'number',
  pledge_components: 'number',
  open: 'number',
  not_asked: 'number',
  asking_not_stated: 'number',
  partly_met: 'number',
  met: 'number',
  delivered: 'number',
  not_stated: 'number',
  shared_pledge_components: 'number',
  offer_records: 'number',
  offer_components: 'number',
  open_offers: 'number',
  committed_offers: 'number',
  shared_offer_components: 'number',
  oldest_open: 'date',
  oldest_not_asked: 'date',
  oldest_asking_not_stated: 'date',
  open_in_register_since: 'date',
  not_asked_in_register_since: 'date',
  asking_not_stated_in_register_since: 'date',
  givers: 'number',
  largest_giver_percent: 'number',
  ...aboutColumns,
} as const satisfies Readonly<Record<string, ColumnType>>;

export type CoverageColumn = keyof typeof coverageColumns;
export type CoverageRow = Readonly<Record<CoverageColumn, string | number | null>>;

const sum = (counts: Readonly<Record<CoverageStatusId, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Empty where there is no such component; where there is one and its source says nothing, that. */
const oldest = ({ ages }: FigureRow, status: UnservedStatus): string | null => {
  const age = ages?.[status];
  return age?.inRegisterSince ? (age.stated ?? 'not_stated') : null;
};

const since = ({ ages }: FigureRow, status: UnservedStatus): string | null =>
  ages?.[status].inRegisterSince ?? null;

export const coverageRow = (row: FigureRow, about: About): CoverageRow => {
  const { area, region, stakeholderType, edition, counts, givers } = row;
  return {
    area,
    area_title: titleOf.area(area, about.language),
    region,
    region_title: titleOf.region(region, about.language),
    region_scheme_version: '2025',
    stakeholder_type: stakeholderType,
    stakeholder_type_title: titleOf.stakeholderType(stakeholderType, about.language),
    edition,
    edition_title: titleOf.edition(edition, about.language),
    pledge_records: counts.pledgeRecords ?? null,
    pledge_components: sum(counts.pledgeComponents),
    ...counts.pledgeComponents,
    shared_pledge_components: counts.sharedPledgeComponents ?? null,
    offer_records: counts.offerRecords ?? null,
    offer_components: counts.openOffers + counts.committedOffers,
    open_offers: counts.openOffers,
    committed_offers: counts.committedOffers,
    shared_offer_components: counts.sharedOfferComponents ?? null,
    oldest_open: oldest(row, 'open'),
    oldest_not_asked: oldest(row, 'not_asked'),
    oldest_asking_not_stated: oldest(row, 'asking_not_stated'),
    open_in_register_since: since(row, 'open'),
    not_asked_in_register_since: since(row, 'not_asked'),
    asking_not_stated_in_register_since: since(row, 'asking_not_stated'),
    givers: givers?.givers ?? null,
    largest_giver_percent: givers?.largestGiverPercent ?? null,
    ...aboutValues(about),
  };
};
