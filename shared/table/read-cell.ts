/** A stored coverage cell of any shape that was ever written, as the product knows it today. */
import type { CellContent } from '../domain/coverage/cell.ts';
import { cellFromOlder, cellFromOlderPacked } from './older-cell.ts';
import { cellFromPacked, packedFormat } from './packed-cell.ts';

const isOfToday = (cell: object): cell is CellContent => 'ages' in cell;

export const readCell = (stored: string | object): CellContent => {
  if (typeof stored === 'object')
    return isOfToday(stored)
      ? stored
      : cellFromOlder(stored as Parameters<typeof cellFromOlder>[0]);
  const packed = JSON.parse(stored) as readonly unknown[];
  if (packed[0] === packedFormat) return cellFromPacked(packed);
  if (typeof packed[0] === 'string') return cellFromOlderPacked(packed);
  throw new Error(`A coverage cell of a form that is not known here: ${stored.slice(0, 80)}`);
};
