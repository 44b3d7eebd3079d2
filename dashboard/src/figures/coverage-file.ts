/** The coverage that is shown, as a file: every cell of it, by the filters of the page. */
import type { Coverage } from '#shared/contract/coverage-views';
import { figureOfEachPlace } from '#shared/export/figure-row';

import type { Words } from '../i18n/words.ts';
import { downloadFigures } from './download-figures.ts';
import type { FigureFile } from './figure-file.ts';

export const downloadCoverage = (shown: Coverage, file: FigureFile, words: Words): void =>
  downloadFigures(figureOfEachPlace(shown, file.filter), file, words);
