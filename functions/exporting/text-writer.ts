/** A file of text, piece after piece: the pieces are what a request would answer, one after the other. */
import type { Format } from '#shared/contract/files/export-names';
import type { World } from '#shared/domain/world';

import { joinedWriters } from '../handlers/figures/export-formats.ts';
import type { PieceWriter } from './file-place.ts';
import { rowsOn, type RowSource } from './rows-on.ts';

type TextFormat = keyof typeof joinedWriters;

export const isTextFormat = (format: Format): format is TextFormat =>
  Object.hasOwn(joinedWriters, format);

export const textWriter =
  (source: RowSource, format: TextFormat, world: World): PieceWriter =>
  async (place) => {
    const { subject, asked, left, about, dialect } = source.file;
    const { tables, next } = await rowsOn(source, asked, place.from);
    const written = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const rows = place.rows + written;
    const text = joinedWriters[format]({
      subject,
      tables,
      left,
      about,
      dialect,
      world,
      goesOn: place.from !== undefined,
      next: next && '',
      rowsBefore: place.rows,
    });
    return {
      content: Buffer.from(text, 'utf8'),
      rows: written,
      next: next && { from: next, rows },
    };
  };
