/** The coverage that is shown, as a file whose name says the filter: every cell of it, by the filters of the page. */
import type { Coverage } from '#shared/contract/figures/coverage-views';
import { figureOfEachPlace } from '#shared/export/figure-row';

import type { Words } from '../i18n/words.ts';
import { downloadText } from './download.ts';
import { type FigureFile, figureCsv, figureFileName } from './figure-file.ts';

export const downloadCoverage = (shown: Coverage, file: FigureFile, words: Words): void => {
  const rows = figureOfEachPlace(shown, file.filter);
  downloadText(figureFileName(file, 'csv'), 'text/csv;charset=utf-8', figureCsv(rows, file, words));
};
