/** Hands drawn figures to the reader as a file whose name says the filter. */
import type { FigureRow } from '#shared/export/figure-row';

import { downloadText } from './download.ts';
import { type FigureFile, figureCsv, figureFileName } from './figure-file.ts';
import type { Words } from '../i18n/words.ts';

export const downloadFigures = (
  rows: readonly FigureRow[],
  file: FigureFile,
  words: Words,
): void => {
  downloadText(figureFileName(file, 'csv'), 'text/csv;charset=utf-8', figureCsv(rows, file, words));
};
