/** Reads a public record file: its rows, and the day that it describes. */

import { readFileSync } from 'node:fs';

import * as z from 'zod';

import type { RowRefusal } from '#shared/public-record/row-reasons';

import { UsageError } from './command-line.ts';

export type ImportFile = {
  readonly records: readonly unknown[];
  readonly asOf: string | undefined;
  /** What is wrong with the file around its rows. */
  readonly refused: readonly ({ readonly row: null } & RowRefusal)[];
};

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`${file} does not exist.`);
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder: name a file.`);
    throw new UsageError(`${file} cannot be read: ${String(error)}.`);
  }
};

/** Strictly UTF-8: what another encoding leaves unreadable would be replaced unseen. */
const contentOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not UTF-8 text: save it as such.`);
  }
};

const jsonOf = (file: string): unknown => {
  try {
    return JSON.parse(contentOf(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON: ${String(error)}`);
  }
};

const fileSchema = z.object({ records: z.array(z.unknown()), asOf: z.unknown().optional() });

export const readImportFile = (file: string): ImportFile => {
  const read = fileSchema.safeParse(jsonOf(file));
  if (!read.success)
    throw new UsageError(`${file} has no rows: it takes an object with a list under "records".`);
  const { records, asOf } = read.data;
  if (asOf === undefined || asOf === null) return { records, asOf: undefined, refused: [] };
  const day = z.iso.date().safeParse(asOf);
  if (day.success) return { records, asOf: day.data, refused: [] };
  const reason = 'Write a real day as YYYY-MM-DD; the rows are imported without it.';
  return { records, asOf: undefined, refused: [{ row: null, pointer: '/asOf', reason }] };
};
