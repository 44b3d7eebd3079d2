/** Drawn figures as a file: its name, and as CSV the columns and values of the API's own files for the rows that are shown. */
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { World } from '#shared/domain/world';
import { bases } from '#shared/export/basis';
import { coverageColumns, coverageRow } from '#shared/export/coverage-rows';
import type { FigureChoice, FigureRow } from '#shared/export/figure-row';
import { fileNameOf } from '#shared/export/file-name';

import type { Scope } from '../filters/filters.ts';
import { csvOf } from './csv.ts';
import type { Words } from '../i18n/words.ts';

export type FigureFile = {
  readonly name: string;
  readonly filter: FigureChoice;
  readonly scope: Scope;
  readonly asOf: Coverage['asOf'];
  readonly world: World;
};

/** What is confidential says so in its name, whatever its format. */
export const figureFileName = (
  { world, name, filter, scope }: FigureFile,
  format: 'csv' | 'svg' | 'png',
): string =>
  fileNameOf(world, name, { ...filter, records: scope === 'all' ? 'all' : null }, format);

export const figureCsv = (
  rows: readonly FigureRow[],
  { filter, scope, asOf }: Pick<FigureFile, 'filter' | 'scope' | 'asOf'>,
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
