/** Drawn figures as a CSV file: the columns and values of the API's own files, for the rows that are shown. */
import type { Coverage } from '#shared/contract/coverage-views';
import { bases } from '#shared/export/basis';
import { coverageColumns, coverageRow } from '#shared/export/coverage-rows';
import type { Choice, FigureRow } from '#shared/export/figure-row';

import type { Scope } from '../filters/filters.ts';
import { csvOf } from './csv.ts';
import type { Words } from './words.ts';

export type FigureFile = {
  readonly name: string;
  readonly filter: Choice;
  readonly scope: Scope;
  readonly asOf: Coverage['asOf'];
};

export const figureCsv = (
  rows: readonly FigureRow[],
  { filter, scope, asOf }: FigureFile,
  { language }: Pick<Words, 'language'>,
): string => {
  const basis = scope === 'all' ? bases.all : bases.public;
  const columns = Object.keys(coverageColumns) as (keyof typeof coverageColumns)[];
  return csvOf([
    columns,
    ...rows.map((row) => {
      const values = coverageRow(row, { filter, basis, asOf, language });
      return columns.map((column) => values[column] ?? '');
    }),
  ]);
};
