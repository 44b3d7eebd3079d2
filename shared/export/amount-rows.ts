/** Stated amounts as flat rows: one per place and measure, each amount in one row, so that a column adds up to the whole. Only what may be added is added, so there is no row for all measures. */
import type { Coverage } from '../contract/figures/coverage-views.ts';
import { aboutColumns, aboutValues } from './about-columns.ts';
import type { ColumnType } from './column.ts';
import type { About } from './figure-row.ts';
import { titleOf } from './titles.ts';

export const amountColumns = {
  area: 'code',
  area_title: 'text',
  region: 'codes',
  region_title: 'text',
  region_scheme_version: 'code',
  measure: 'text',
  asked: 'number',
  covered: 'number',
  offered: 'number',
  amount_basis: 'code',
  record_id: 'code',
  record_kind: 'code',
  record_title: 'text',
  stated_value: 'number',
  stated_min: 'number',
  stated_max: 'number',
  stated_unit: 'text',
  stated_currency: 'code',
  stated_per: 'text',
  stated_source: 'text',
  names_note: 'text',
  ...aboutColumns,
} as const satisfies Readonly<Record<string, ColumnType>>;

/** Of an amount in a unit, that stands for many records. */
const ofNoRecord = {
  amount_basis: 'quantity',
  record_id: null,
  record_kind: null,
  record_title: null,
  stated_value: null,
  stated_min: null,
  stated_max: null,
  stated_unit: null,
  stated_currency: null,
  stated_per: null,
  stated_source: null,
  names_note: '',
} as const;

export type AmountRow = Readonly<Record<keyof typeof amountColumns, string | number | null>>;

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
