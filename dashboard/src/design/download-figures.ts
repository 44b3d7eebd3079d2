/** Hands drawn figures to the reader as a file whose name says the filter. */
import type { World } from '#shared/domain/world';
import type { FigureRow } from '#shared/export/figure-row';
import { fileNameOf } from '#shared/export/file-name';

import { downloadText } from './download.ts';
import { type FigureFile, figureCsv } from './figure-file.ts';
import type { Words } from './words.ts';

export const downloadFigures = (
  rows: readonly FigureRow[],
  file: FigureFile & { readonly world: World },
  words: Words,
): void => {
  const records = file.scope === 'all' ? 'all' : null;
  downloadText(
    fileNameOf(file.world, file.name, { ...file.filter, records }, 'csv'),
    'text/csv;charset=utf-8',
    figureCsv(rows, file, words),
  );
};
