/** How far a file is written, as it is kept between two runs: what is needed to go on with its next byte. */
import * as z from 'zod';

import { exportKinds } from '../handlers/figures/export-part.ts';

const length = z.int().min(0);

const entrySchema = z.object({
  name: z.string(),
  method: z.union([z.literal(0), z.literal(8)]),
  crc: length,
  size: length,
  packedLength: length,
  isToldAfter: z.literal(true).exactOptional(),
  /** Where it begins in the file. */
  place: length,
});

export const filePlaceSchema = z.object({
  /** Of the table that is being written: where its next rows are stored; absent before its first. */
  from: z.object({ kind: z.enum(exportKinds), from: z.unknown().exactOptional() }).exactOptional(),
  /** Rows of that table so far. */
  rows: length,
  /** Of a workbook. */
  book: z
    .object({
      /** The entries that are whole. */
      entries: z.array(entrySchema),
      /** The one that is being written. */
      open: entrySchema.exactOptional(),
      /** Rows of the sheets that are whole. */
      counts: z.array(length),
    })
    .exactOptional(),
});

export type FilePlace = Readonly<z.infer<typeof filePlaceSchema>>;

export type BookPlace = NonNullable<FilePlace['book']>;

export const beginning: FilePlace = { rows: 0 };

/** What was written at once, and where to go on; no place once the file is whole. */
export type FilePiece = {
  readonly content: Uint8Array;
  readonly rows: number;
  readonly next: FilePlace | undefined;
};

/** @param at the length of the file so far. */
export type PieceWriter = (place: FilePlace, at: number) => Promise<FilePiece>;
