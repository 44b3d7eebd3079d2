/** Reads a public record file: its rows, and the day that it describes. */

import * as z from 'zod';

import type { RowRefusal } from '#shared/public-record/row-reasons';

import { UsageError } from './command-line.ts';
import { jsonOfFile } from './json-file.ts';

export type ImportFile = {
  readonly records: readonly unknown[];
  readonly asOf: string | undefined;
  /** What is wrong with the file around its rows. */
  readonly refused: readonly ({ readonly row: null } & RowRefusal)[];
};

const fileSchema = z.object({ records: z.array(z.unknown()), asOf: z.unknown().optional() });

export const readImportFile = (file: string): ImportFile => {
  const read = fileSchema.safeParse(jsonOfFile(file));
  if (!read.success)
    throw new UsageError(`${file} has no rows: it takes an object with a list under "records".`);
  const { records, asOf } = read.data;
  if (asOf === undefined || asOf === null) return { records, asOf: undefined, refused: [] };
  const day = z.iso.date().safeParse(asOf);
  if (day.success) return { records, asOf: day.data, refused: [] };
  const reason = 'Write a real day as YYYY-MM-DD; the rows are imported without it.';
  return { records, asOf: undefined, refused: [{ row: null, pointer: '/asOf', reason }] };
};
