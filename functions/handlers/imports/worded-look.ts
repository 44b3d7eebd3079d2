/** What to look at of a row, as the reader of the outcome is told. */
import type { ImportOutcome } from '#shared/contract/files/import-views';
import type { RowLook } from '#shared/public-record/looks-of-row';
import { sayOfNote } from '#shared/sheets/worded-note';
import type { Language } from '#shared/vocabulary/label';

type Look = Omit<NonNullable<ImportOutcome['looks']>[number], 'row'>;

export const wordedLook = (
  { pointer, code, values = {}, party }: RowLook,
  row: { readonly pointer: string; readonly language: Language },
): Look => ({
  pointer: `${row.pointer}${pointer}`,
  code,
  says: sayOfNote(code, values, row.language),
  ...(party && { party }),
});
