/** Stated amounts as flat rows: one per cell and measure. Only what may be added is added, so there is no row for all measures. */
import type { Coverage } from '../contract/coverage-views.ts';

export const amountColumns = {
  area: 'Pledge area A1 to A4',
  region: 'UNHCR region of the scheme named beside it; anywhere and not_stated stand apart',
  region_scheme_version: 'Scheme of the region',
  measure: 'Unit, currency where there is one, and period, such as hours/year or money:EUR/once',
  asked: 'Amounts that pledge components state, at most',
  covered: 'How much of it taken-up matches cover',
  offered: 'Amounts that offer components state, at most',
} as const;

export type AmountRow = Readonly<Record<keyof typeof amountColumns, string | number>>;

export const amountRows = ({ cells, regionScheme }: Coverage): readonly AmountRow[] =>
  cells.flatMap(({ area, region, measures }) =>
    Object.entries(measures).map(([measure, totals]) => ({
      area,
      region,
      region_scheme_version: regionScheme,
      measure,
      ...totals,
    })),
  );
