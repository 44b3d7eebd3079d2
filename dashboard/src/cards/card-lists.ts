/** Where the records are listed that a figure of a card counts. Pure. */
import { listAddress } from '../filters/list-of-figure.ts';
import type { CardRow, CardSeries } from './card-figure.ts';

/** Of all series of a row together, where none is named. */
export const addressOfFigure = (
  row: Pick<CardRow, 'lists'>,
  series?: Pick<CardSeries, 'lists'>,
): string => listAddress({ ...row.lists, ...series?.lists });
