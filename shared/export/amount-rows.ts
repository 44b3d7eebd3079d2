/** Stated amounts as flat rows: one per place and measure, each amount in one row, so that a column adds up to the whole. Only what may be added is added, so there is no row for all measures. */
import type { Coverage } from '../contract/coverage-views.ts';
import { aboutColumns, aboutValues } from './about-columns.ts';
import type { About } from './figure-row.ts';
import { titleOf } from './titles.ts';

export const amountColumns = {
  area: 'Pledge area A1 to A4',
  area_title: 'Title of the area',
  region:
    'UNHCR region of the scheme named beside it; anywhere and not_stated stand apart; several, joined by "; ", where one amount is stated for all of them together',
  region_title: 'Title of the region or regions',
  region_scheme_version: 'Scheme of the region',
  measure: 'Unit, currency where there is one, and period, such as hours/year or money:EUR/once',
  asked: 'Amounts that pledge components state, at most',
  covered: 'How much of it taken-up matches cover',
  offered: 'Amounts that offer components state, at most',
  amount_basis:
    'quantity: an amount in a unit, added up; stated: one figure as a source states it, added to nothing; counted: one figure as a source states it, which fits a unit and is in the sums already',
  record_id: 'Of a stated figure: the pledge or offer that it stands in',
  record_kind: 'Of a stated figure: pledge or offer',
  record_title: 'Of a stated figure: the title as written',
  stated_value: 'The figure as stated',
  stated_min: 'Its lower end as stated',
  stated_max: 'Its upper end as stated',
  stated_unit: 'Its unit in the words of the source',
  stated_currency: 'Its currency (ISO 4217)',
  stated_per: 'Its period in the words of the source',
  stated_source: 'The page that states it',
  names_note: 'What is to be read with the name of a place in this row; empty in most rows',
  ...aboutColumns,
} as const;

/** Of an amount in a unit, that stands for many records. */
const ofNoRecord = {
  amount_basis: 'quantity',
  record_id: '',
  record_kind: '',
  record_title: '',
  stated_value: '',
  stated_min: '',
  stated_max: '',
  stated_unit: '',
  stated_currency: '',
  stated_per: '',
  stated_source: '',
  names_note: '',
} as const;

export type AmountRow = Readonly<Record<keyof typeof amountColumns, string | number>>;

export const amountRows = (
  { cells, amountsOfSeveralRegions, regionScheme }: Coverage,
  about: About,
): readonly AmountRow[] =>
  [
    ...cells.map(({ area, region, measures }) => ({ area, regions: [region], measures })),
    ...amountsOfSeveralRegions,
  ].flatMap(({ area, regions, measures }) =>
    Object.entries(measures).map(([measure, totals]) => ({
      area,
      area_title: titleOf.area(area, about.language),
      region: regions.join('; '),
      region_title: regions.map((region) => titleOf.region(region, about.language)).join('; '),
      region_scheme_version: regionScheme,
      measure,
      asked: totals.asked,
      covered: totals.covered,
      offered: totals.offered,
      ...ofNoRecord,
      ...aboutValues(about),
    })),
  );
