/** Figures of coverage as flat rows: one list of columns for the files of the API and for those of every page. */
import type { CoverageStatusId } from '../vocabulary/record-states.ts';
import type { UnservedStatus } from '../domain/component-status.ts';
import { aboutColumns, aboutValues } from './about-columns.ts';
import type { About, FigureRow } from './figure-row.ts';
import { titleOf } from './titles.ts';

export const coverageColumns = {
  area: 'Pledge area A1 to A4; all: the areas together, every component once',
  area_title: 'Title of the area',
  region:
    'UNHCR region of the scheme named beside it; anywhere and not_stated stand apart; all: the regions together, every component once, so never add regions up',
  region_title: 'Title of the region',
  region_scheme_version: 'Scheme of the region',
  stakeholder_type: 'Type of the parties counted; all: every type',
  stakeholder_type_title: 'Title of the stakeholder type',
  edition: 'Forum at which it was pledged or offered; all: every forum and none',
  edition_title: 'Title of the forum',
  pledge_records: 'Pledges with at least one component here; in no total over areas or regions',
  pledge_components: 'Pledge components here, of every status',
  open: 'Pledge components that ask for support and have none agreed',
  not_asked: 'Pledge components without agreed support that ask for none',
  asking_not_stated:
    'Pledge components without agreed support of which nobody stated whether they ask for any',
  partly_met: 'Pledge components with some agreed support',
  met: 'Pledge components whose stated amount is covered',
  delivered: 'Pledge components whose support is delivered',
  not_stated: 'Pledge components whose matches name no stage',
  shared_pledge_components:
    'Of the pledge components here, those that lie in other regions too and stand in their rows as well',
  offer_records: 'Offers with at least one component here; in no total over areas or regions',
  offer_components: 'Offer components here',
  open_offers: 'Offer components still to be given',
  committed_offers: 'Offer components already given to named receivers',
  shared_offer_components:
    'Of the offer components here, those that lie in other regions too and stand in their rows as well',
  oldest_open:
    'Earliest time that a source of the open components states; not_stated: none does; for all types and forums together',
  oldest_not_asked: 'The same of the components that ask for no support',
  oldest_asking_not_stated: 'The same of those of which nobody stated whether they ask',
  open_in_register_since:
    'First day on which one of the open components came into this register, whatever its age',
  not_asked_in_register_since: 'The same of the components that ask for no support',
  asking_not_stated_in_register_since: 'The same of those of which nobody stated whether they ask',
  givers: 'Parties that give here; of one area and region, for all types and forums together',
  largest_giver_percent:
    'Share of the offer components here that the party with most of them gives, in whole percent; of one area and region, for all types and forums together',
  ...aboutColumns,
} as const;

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
