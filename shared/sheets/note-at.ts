/** A note on a cell of a row by what its column holds; on the row as a whole where no column is meant, or it has none. */
import type { Note } from './note.ts';
import type { SheetRow } from './read-grid-rows.ts';
import type { RowColumn } from './row-columns.ts';

export const noteAt = (
  { sheet, row, columns }: Pick<SheetRow, 'sheet' | 'row' | 'columns'>,
  column: RowColumn | null,
  code: Note['code'],
  values?: Note['values'],
): Note => ({
  code,
  at: { sheet, row, column: (column !== null && columns.get(column)) || null },
  ...(values && { values }),
});
