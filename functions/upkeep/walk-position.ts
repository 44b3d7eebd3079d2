/** Where a walk over the table stands, and where its next step begins. */
import * as z from 'zod';

import { allCells, sharedUnits } from '#shared/recompute/unit-name';
import type { Key } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';

/** Where a walk goes on: after a key, or at a unit that is none of one record once the keys are through. */
export type Position = { readonly from?: Key } | { readonly cell: number };

export const positionSchema: z.ZodType<Position> = z.union([
  z.strictObject({ cell: z.int().min(0) }),
  z.strictObject({ from: z.object({ PK: z.string(), SK: z.string() }).exactOptional() }),
]);

/** Fewer where findings are bounded, since one step may find something at each key. */
export const keysAtOnce = 500;

const cellsAtOnce = 16;

const pagesAtOnce = 64;

/** Where the step after this one begins: a page of the index is far less to read than a cell. */
export const unitAfter = (unit: number): number =>
  unit < allCells.length ? Math.min(unit + cellsAtOnce, allCells.length) : unit + pagesAtOnce;

/** Where a walk goes on that leaves one step out: after its keys, or at the cells where even these cannot be read. */
export const positionAfter = async (
  { table }: Dependencies,
  position: Position,
): Promise<Position | undefined> => {
  if ('cell' in position) {
    const cell = unitAfter(position.cell);
    return cell < sharedUnits.length ? { cell } : undefined;
  }
  try {
    const { next } = await table.walkKeys(position.from, keysAtOnce);
    return next ? { from: next } : { cell: 0 };
  } catch {
    return { cell: 0 };
  }
};
